// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/reference.h"

#include <QMap>

#include <algorithm>

namespace depthchart::reference {

using namespace core;

int threshold(const Domain &domain, Depth threshold)
{
    return std::min(threshold.value(), static_cast<int>(domain.levels.size()));
}

namespace {

/// Every task of the domain as "level/index", with its statement.
QMap<QString, QString> tasksOf(const Domain &domain)
{
    QMap<QString, QString> tasks;
    for (const Level &level : domain.levels) {
        for (qsizetype i = 0; i < level.canExecute.size(); ++i)
            tasks.insert(QStringLiteral("%1/%2").arg(level.level.value()).arg(i + 1), level.canExecute.at(i));
    }
    return tasks;
}

/// "level/index" of the task that the link stands for now; empty: to confirm again.
QString taskNow(const EvidenceLink &link, const Domain &domain, const QMap<QString, QString> &tasks,
                bool sameRevision)
{
    if (link.statement && !link.statement->isEmpty()) {
        for (auto task = tasks.begin(); task != tasks.end(); ++task) {
            if (task.value() == *link.statement)
                return task.key();
        }
        return {};
    }
    const QString named = link.task.mid(domain.id.text().size() + 1);
    return sameRevision && tasks.contains(named) ? named : QString();
}

struct Confirmed
{
    QMap<QString, QList<Rater>> byTask;
    int links = 0;
    int toConfirm = 0;
};

Confirmed confirmedLinks(const Profile &profile, const Framework &framework, const Domain &domain)
{
    const bool sameRevision =
        profile.framework.id == framework.id && profile.framework.revision == framework.revision;
    const QMap<QString, QString> tasks = tasksOf(domain);
    Confirmed confirmed;
    for (const Evidence &entry : profile.evidence) {
        for (const EvidenceLink &link : entry.tasks) {
            const bool isConfirmed = link.by == Rater::Self || link.by == Rater::Manager;
            if (link.task.split(u'/').first() != domain.id.text() || !isConfirmed)
                continue;
            const QString task = taskNow(link, domain, tasks, sameRevision);
            if (task.isEmpty()) {
                ++confirmed.toConfirm;
                continue;
            }
            ++confirmed.links;
            confirmed.byTask[task].append(*link.by);
        }
    }
    return confirmed;
}

LevelEvidence levelEvidence(const Level &level, int percent, const Confirmed &confirmed)
{
    LevelEvidence result;
    result.level = level.level;
    result.tasks = static_cast<int>(level.canExecute.size());
    for (int i = 1; i <= result.tasks; ++i) {
        const QList<Rater> by =
            confirmed.byTask.value(QStringLiteral("%1/%2").arg(level.level.value()).arg(i));
        result.bySelf.append(by.contains(Rater::Self));
        result.byManager.append(by.contains(Rater::Manager));
        if (!by.isEmpty())
            ++result.demonstrated;
    }
    // The smallest whole number of tasks that is at least the percentage.
    while (result.needed * 100 < percent * result.tasks)
        ++result.needed;
    result.shown = result.tasks > 0 && result.demonstrated * 100 >= percent * result.tasks;
    return result;
}

int currentDepthIn(const Profile &profile, const DomainId &domain)
{
    for (const DomainEntry &entry : profile.domains) {
        if (entry.domain == domain && entry.agreed)
            return entry.agreed->value();
        if (entry.domain == domain && entry.self)
            return entry.self->value();
    }
    return 0;
}

} // namespace

QList<DomainEvidence> evidence(const Profile &profile, const Framework &framework)
{
    QList<DomainEvidence> all;
    for (const Domain &domain : framework.domains) {
        const Confirmed confirmed = confirmedLinks(profile, framework, domain);
        DomainEvidence result;
        result.links = confirmed.links;
        result.toConfirm = confirmed.toConfirm;
        bool unbroken = true;
        for (const Level &level : domain.levels) {
            const LevelEvidence shown = levelEvidence(level, domain.evidencePercent, confirmed);
            result.levels.append(shown);
            unbroken = unbroken && shown.shown;
            if (shown.shown)
                result.highestShown = level.level;
            if (unbroken)
                result.secured = level.level;
        }
        const int atMostOne = std::min(1, currentDepthIn(profile, domain.id));
        result.evidenced = Depth(std::max(result.secured.value(), atMostOne));
        all.append(result);
    }
    return all;
}

} // namespace depthchart::reference
