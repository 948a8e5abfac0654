// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/evidencelinks.h"

#include "core/assessment/revision.h"

#include <algorithm>

namespace depthchart::core {

namespace {

LinkStanding standingOf(const EvidenceLink &link, const Framework &framework, bool sameRevision)
{
    LinkStanding result;
    result.by = link.by;
    const QStringView named = linkedDomain(link);
    const auto domain = std::find_if(framework.domains.cbegin(), framework.domains.cend(),
                                     [named](const Domain &each) { return each.id.text() == named; });
    if (domain == framework.domains.cend())
        return result;
    result.domain = domain - framework.domains.cbegin();
    result.place = linkedTask(link, *domain, sameRevision);
    return result;
}

LinkStandings standingsOf(const Evidence &evidence, const Framework &framework, bool sameRevision)
{
    LinkStandings result;
    result.reserve(evidence.tasks.size());
    for (const EvidenceLink &link : evidence.tasks)
        result.append(standingOf(link, framework, sameRevision));
    return result;
}

/// A link that does not count and names that task.
bool isTakenUp(const EvidenceLink &link, const LinkStanding &standing, const QString &task)
{
    return !standing.counts() && link.task == task;
}

/// Removes the links for which the standing says so.
template<class Goes>
Evidence without(Evidence evidence, const LinkStandings &standings, const Goes &goes)
{
    for (qsizetype i = standings.size() - 1; i >= 0; --i) {
        if (goes(standings.at(i)))
            evidence.tasks.removeAt(i);
    }
    return evidence;
}

} // namespace

LinkStandings linkStandings(const Evidence &evidence, const Profile &profile, const Framework &framework)
{
    return standingsOf(evidence, framework, isSameRevision(profile, framework));
}

QList<LinkStandings> linkStandings(const Profile &profile, const Framework &framework)
{
    const bool sameRevision = isSameRevision(profile, framework);
    QList<LinkStandings> result;
    result.reserve(profile.evidence.size());
    for (const Evidence &evidence : profile.evidence)
        result.append(standingsOf(evidence, framework, sameRevision));
    return result;
}

TaskCounts taskCounts(const QList<LinkStandings> &standings, const Framework &framework)
{
    TaskCounts counts;
    counts.reserve(framework.domains.size());
    for (const Domain &domain : framework.domains) {
        QList<QList<TaskEvidence>> levels;
        for (const Level &level : domain.levels)
            levels.append(QList<TaskEvidence>(level.canExecute.size()));
        counts.append(levels);
    }
    for (const LinkStandings &links : standings) {
        for (qsizetype i = 0; i < links.size(); ++i) {
            const LinkStanding &link = links.at(i);
            if (!link.counts())
                continue;
            TaskEvidence &task = counts[link.domain][link.place->level.value() - 1][link.place->index - 1];
            (link.by == Rater::Self ? task.bySelf : task.byManager) = true;
            // Confirmed by both, it is still one piece.
            const bool isFirst =
                std::none_of(links.cbegin(), links.cbegin() + i, [&link](const LinkStanding &other) {
                    return other.counts() && other.domain == link.domain && other.place == link.place;
                });
            task.pieces += isFirst ? 1 : 0;
        }
    }
    return counts;
}

bool isLinked(const LinkStandings &standings, qsizetype domain, const TaskPlace &place, Rater by)
{
    return std::any_of(standings.cbegin(), standings.cend(), [&](const LinkStanding &link) {
        return link.domain == domain && link.place == place && link.by == by;
    });
}

Evidence withLink(const Evidence &evidence, const Profile &profile, const Framework &framework,
                  qsizetype domain, const TaskPlace &place, Rater by)
{
    const LinkStandings standings = linkStandings(evidence, profile, framework);
    if (isLinked(standings, domain, place, by))
        return evidence;
    const Domain &of = framework.domains.at(domain);
    const QString task = taskId(of.id, place.level, place.index);
    qsizetype open = 0;
    while (open < standings.size() && !isTakenUp(evidence.tasks.at(open), standings.at(open), task))
        ++open;
    Evidence result = evidence;
    if (open == standings.size())
        result.tasks.append(EvidenceLink());
    EvidenceLink &link = result.tasks[open];
    link.task = task;
    link.statement = of.levels.at(place.level.value() - 1).canExecute.at(place.index - 1);
    link.by = by;
    return result;
}

Evidence withoutLink(const Evidence &evidence, const Profile &profile, const Framework &framework,
                     qsizetype domain, const TaskPlace &place, Rater by)
{
    return without(evidence, linkStandings(evidence, profile, framework), [&](const LinkStanding &link) {
        return link.domain == domain && link.place == place && link.by == by;
    });
}

Evidence withOpenLinksConfirmed(const Evidence &evidence, const Profile &profile, const Framework &framework,
                                Rater by)
{
    const LinkStandings standings = linkStandings(evidence, profile, framework);
    Evidence result = evidence;
    for (qsizetype i = 0; i < standings.size(); ++i) {
        const LinkStanding &link = standings.at(i);
        if (link.counts() || link.domain < 0)
            continue;
        const QString task = evidence.tasks.at(i).task;
        if (const auto place = placeOfId(task, framework.domains.at(link.domain)))
            result = withLink(result, profile, framework, link.domain, *place, by);
    }
    return result;
}

Evidence withoutOpenLinks(const Evidence &evidence, const Profile &profile, const Framework &framework)
{
    return without(evidence, linkStandings(evidence, profile, framework),
                   [](const LinkStanding &link) { return !link.counts(); });
}

} // namespace depthchart::core
