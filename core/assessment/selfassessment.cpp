// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/selfassessment.h"

#include "core/assessment/revision.h"
#include "core/assessment/standing.h"
#include "core/common/constants.h"

#include <QSet>

#include <algorithm>

namespace depthchart::core {

namespace {

/// An entry's claims and asked tasks to look up: a file may list many.
struct Answers
{
    QSet<QString> claims;
    QSet<QString> asked;
};

Answers answersIn(const DomainEntry &entry)
{
    return {{entry.claims.cbegin(), entry.claims.cend()}, {entry.asked.cbegin(), entry.asked.cend()}};
}

AssessedLevel assessedLevel(const Answers &answers, const Domain &domain, const Level &level)
{
    AssessedLevel result;
    result.level = level.level;
    result.needed = tasksNeeded(domain, level.canExecute.size());
    for (qsizetype index = 1; index <= level.canExecute.size(); ++index) {
        const QString task = taskId(domain.id, level.level, index);
        const bool claimed = answers.claims.contains(task);
        result.claimed += claimed ? 1 : 0;
        result.answers.append(claimed                        ? Answer::Can
                              : answers.asked.contains(task) ? Answer::NotClaimed
                                                             : Answer::NotAsked);
    }
    return result;
}

/// The first task from there on that was not asked, as an index from 1; 0 where there is none.
qsizetype openTask(const AssessedLevel &level, qsizetype from = 1)
{
    return level.answers.indexOf(Answer::NotAsked, from - 1) + 1;
}

std::optional<WalkPlace> openPlace(const QList<DomainAssessment> &walk, qsizetype domain)
{
    const DomainAssessment &each = walk.at(domain);
    if (each.isFinished())
        return std::nullopt;
    return WalkPlace{domain, *each.asking, openTask(each.levels.at(each.asking->value() - 1))};
}

/// Tasks not asked yet from the level that is asked to the one at which the walk is expected to stop.
int tasksLeft(const DomainAssessment &domain, Depth expected)
{
    if (domain.isFinished())
        return 0;
    const Depth last(std::max(domain.proposed, expected).value() + 1);
    int left = 0;
    for (const AssessedLevel &level : domain.levels) {
        if (level.level >= *domain.asking && level.level <= last)
            left += level.left();
    }
    return left;
}

bool isNewer(const Evidence &evidence, const Evidence &than)
{
    // An absent date is before any.
    return evidence.date > than.date;
}

} // namespace

int AssessedLevel::left() const
{
    return static_cast<int>(answers.count(Answer::NotAsked));
}

bool AssessedLevel::isPassed() const
{
    return !answers.isEmpty() && claimed >= needed;
}

bool AssessedLevel::isDecided() const
{
    return answers.isEmpty() || isPassed() || claimed + left() < needed;
}

bool DomainAssessment::isBegun() const
{
    return std::ranges::any_of(levels, [](const AssessedLevel &level) {
        return level.left() < static_cast<int>(level.answers.size());
    });
}

DomainAssessment assessedDomain(const Profile &profile, const Framework &framework, const Domain &domain)
{
    const DomainEntry *entry = isSameRevision(profile, framework) ? findEntry(profile, domain.id) : nullptr;
    DomainAssessment result;
    result.domain = domain.id;
    const Answers answers = entry ? answersIn(*entry) : Answers{};
    for (const Level &level : domain.levels)
        result.levels.append(assessedLevel(answers, domain, level));
    for (const AssessedLevel &level : std::as_const(result.levels)) {
        if (!level.isPassed())
            break;
        result.proposed = level.level;
    }
    // A level that is passed before all its tasks were asked is asked to its end all the same.
    for (const AssessedLevel &level : std::as_const(result.levels)) {
        if (!level.isClosed()) {
            result.asking = level.level;
            break;
        }
        if (!level.isPassed())
            break;
    }
    return result;
}

QList<DomainAssessment> selfAssessment(const Profile &profile, const Framework &framework)
{
    QList<DomainAssessment> walk;
    const Standing now = standing(profile, framework, Basis::Self);
    for (const DomainStanding &each : now.domains) {
        if (each.takesPart())
            walk.append(assessedDomain(profile, framework, framework.domains.at(each.index)));
    }
    return walk;
}

std::optional<WalkPlace> resumedPlace(const QList<DomainAssessment> &walk)
{
    const auto begun = std::ranges::find_if(
        walk, [](const DomainAssessment &each) { return each.isBegun() && !each.isFinished(); });
    if (begun != walk.end())
        return openPlace(walk, begun - walk.begin());
    const auto open =
        std::ranges::find_if(walk, [](const DomainAssessment &each) { return !each.isFinished(); });
    return open == walk.end() ? std::nullopt : openPlace(walk, open - walk.begin());
}

std::optional<WalkPlace> nextPlace(const QList<DomainAssessment> &walk, const WalkPlace &from)
{
    const DomainAssessment &domain = walk.at(from.domain);
    const AssessedLevel &level = domain.levels.at(from.level.value() - 1);
    qsizetype task = openTask(level, from.index + 1);
    if (task == 0)
        task = openTask(level);
    if (task > 0)
        return WalkPlace{from.domain, from.level, task};
    for (qsizetype step = 0; step < walk.size(); ++step) {
        if (const auto place = openPlace(walk, (from.domain + step) % walk.size()))
            return place;
    }
    return std::nullopt;
}

WalkProgress walkProgress(const QList<DomainAssessment> &walk, const Profile &profile,
                          const Framework &framework)
{
    WalkProgress progress;
    for (const DomainAssessment &each : walk) {
        const Domain *domain = findDomain(framework, each.domain);
        const DomainEntry *entry = findEntry(profile, each.domain);
        const Depth expected =
            entry && entry->self ? *entry->self : thresholdIn(*domain, framework.thresholds.deep);
        progress.finished += each.isFinished() ? 1 : 0;
        progress.left += tasksLeft(each, expected);
        for (const AssessedLevel &level : each.levels)
            progress.answered += static_cast<int>(level.answers.size()) - level.left();
    }
    constexpr int secondsPerMinute = 60;
    progress.minutesLeft = (progress.left * secondsPerStatement + secondsPerMinute - 1) / secondsPerMinute;
    return progress;
}

void recordAnswer(DomainEntry &entry, const TaskPlace &task, Answer answer)
{
    const QString id = taskId(entry.domain, task.level, task.index);
    const auto put = [&id](QStringList &list, bool wanted) {
        if (!wanted)
            list.removeAll(id);
        else if (!list.contains(id))
            list.append(id);
    };
    put(entry.claims, answer == Answer::Can);
    put(entry.asked, answer != Answer::NotAsked);
}

void closeLevel(DomainEntry &entry, const Level &level)
{
    for (qsizetype index = 1; index <= level.canExecute.size(); ++index) {
        const QString id = taskId(entry.domain, level.level, index);
        if (!entry.asked.contains(id))
            entry.asked.append(id);
    }
}

void acceptDepth(Profile &profile, const Domain &domain, Depth depth, Depth working)
{
    setDepth(entryFor(profile, domain.id), Rater::Self, depth, thresholdIn(domain, working));
}

QList<QList<qsizetype>> newestEvidence(const Profile &profile, const Framework &framework,
                                       const Domain &domain)
{
    QList<QList<qsizetype>> newest;
    for (const Level &level : domain.levels)
        newest.append(QList<qsizetype>(level.canExecute.size(), -1));
    const bool sameRevision = isSameRevision(profile, framework);
    for (qsizetype position = 0; position < profile.evidence.size(); ++position) {
        const Evidence &evidence = profile.evidence.at(position);
        for (const EvidenceLink &link : evidence.tasks) {
            if (!isConfirmed(link))
                continue;
            const std::optional<TaskPlace> place = linkedTask(link, domain, sameRevision);
            if (!place)
                continue;
            qsizetype &known = newest[place->level.value() - 1][place->index - 1];
            if (known < 0 || isNewer(evidence, profile.evidence.at(known)))
                known = position;
        }
    }
    return newest;
}

} // namespace depthchart::core
