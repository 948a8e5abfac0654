// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/domainevidence.h"

#include "core/assessment/revision.h"

#include <algorithm>

namespace depthchart::core {

namespace {

/// A part of a task id: digits alone, as taskId() writes them.
std::optional<int> wholeNumber(QStringView text)
{
    constexpr qsizetype mostDigits = 5; // a list holds 10,000 entries at most
    if (text.isEmpty() || text.size() > mostDigits || text.front() == u'0')
        return std::nullopt;
    int value = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        value = value * 10 + (character.unicode() - u'0');
    }
    return value;
}

std::optional<TaskPlace> placeOfStatement(const QString &statement, const Domain &domain)
{
    for (const Level &level : domain.levels) {
        const qsizetype position = level.canExecute.indexOf(statement);
        if (position >= 0)
            return TaskPlace{level.level, position + 1};
    }
    return std::nullopt;
}

const QString &statementAt(const Domain &domain, const TaskPlace &place)
{
    return domain.levels.at(place.level.value() - 1).canExecute.at(place.index - 1);
}

QList<DomainEvidence> withoutEvidence(const Framework &framework)
{
    QList<DomainEvidence> result;
    result.reserve(framework.domains.size());
    for (const Domain &domain : framework.domains) {
        DomainEvidence each;
        each.levels.reserve(domain.levels.size());
        for (const Level &level : domain.levels) {
            const qsizetype tasks = level.canExecute.size();
            LevelEvidence evidence;
            evidence.level = level.level;
            evidence.tasks = static_cast<int>(tasks);
            evidence.needed = tasksNeeded(domain, tasks);
            evidence.bySelf = QList<bool>(tasks, false);
            evidence.byManager = QList<bool>(tasks, false);
            each.levels.append(evidence);
        }
        result.append(each);
    }
    return result;
}

void addLink(DomainEvidence &evidence, const EvidenceLink &link, const Domain &domain, bool sameRevision)
{
    const std::optional<TaskPlace> place = linkedTask(link, domain, sameRevision);
    if (!place) {
        ++evidence.toConfirm;
        return;
    }
    ++evidence.links;
    LevelEvidence &level = evidence.levels[place->level.value() - 1];
    QList<bool> &confirmed = link.by == Rater::Self ? level.bySelf : level.byManager;
    confirmed[place->index - 1] = true;
}

void conclude(DomainEvidence &evidence, std::optional<Depth> current)
{
    bool unbroken = true;
    for (LevelEvidence &level : evidence.levels) {
        for (qsizetype i = 0; i < level.tasks; ++i)
            level.demonstrated += level.bySelf.at(i) || level.byManager.at(i) ? 1 : 0;
        level.shown = level.tasks > 0 && level.demonstrated >= level.needed;
        unbroken = unbroken && level.shown;
        if (level.shown)
            evidence.highestShown = level.level;
        if (unbroken)
            evidence.secured = level.level;
    }
    evidence.evidenced = std::max(evidence.secured, std::min(Depth(1), current.value_or(Depth(0))));
}

} // namespace

int tasksNeeded(const Domain &domain, qsizetype tasks)
{
    return static_cast<int>((tasks * domain.evidencePercent + 99) / 100);
}

bool isConfirmed(const EvidenceLink &link)
{
    return link.by == Rater::Self || link.by == Rater::Manager;
}

QStringView linkedDomain(const EvidenceLink &link)
{
    const QStringView task = link.task;
    const qsizetype slash = task.indexOf(u'/');
    return slash < 0 ? task : task.first(slash);
}

std::optional<TaskPlace> placeOfId(QStringView task, const Domain &domain)
{
    const QStringView rest = task.sliced(std::min(domain.id.text().size() + 1, task.size()));
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const std::optional<int> level = wholeNumber(rest.first(slash));
    const std::optional<int> index = wholeNumber(rest.sliced(slash + 1));
    if (!level || !index || *level > domain.levels.size() ||
        *index > domain.levels.at(*level - 1).canExecute.size())
        return std::nullopt;
    return TaskPlace{Depth(*level), *index};
}

std::optional<TaskPlace> linkedTask(const EvidenceLink &link, const Domain &domain, bool sameRevision)
{
    if (linkedDomain(link) != domain.id.text())
        return std::nullopt;
    const std::optional<TaskPlace> named = placeOfId(link.task, domain);
    if (!link.statement || link.statement->isEmpty())
        return sameRevision ? named : std::nullopt;
    if (named && statementAt(domain, *named) == *link.statement)
        return named;
    return placeOfStatement(*link.statement, domain);
}

QList<DomainEvidence> domainEvidence(const Profile &profile, const Framework &framework)
{
    QList<DomainEvidence> result = withoutEvidence(framework);
    const bool sameRevision = isSameRevision(profile, framework);
    for (const Evidence &evidence : profile.evidence) {
        for (const EvidenceLink &link : evidence.tasks) {
            if (!isConfirmed(link))
                continue;
            const QStringView named = linkedDomain(link);
            const auto domain = std::find_if(framework.domains.cbegin(), framework.domains.cend(),
                                             [named](const Domain &each) { return each.id.text() == named; });
            if (domain != framework.domains.cend())
                addLink(result[domain - framework.domains.cbegin()], link, *domain, sameRevision);
        }
    }
    for (qsizetype i = 0; i < result.size(); ++i) {
        const DomainEntry *entry = findEntry(profile, framework.domains.at(i).id);
        conclude(result[i], entry ? currentDepth(*entry) : std::nullopt);
    }
    return result;
}

} // namespace depthchart::core
