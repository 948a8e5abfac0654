// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/snapshot.h"

#include "core/assessment/careerlevel.h"
#include "core/common/constants.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace depthchart::core {

namespace {

QList<DomainId> missingFrom(const QList<DomainId> &these, const QList<DomainId> &those)
{
    QList<DomainId> result;
    std::ranges::copy_if(these, std::back_inserter(result),
                         [&those](const DomainId &each) { return !those.contains(each); });
    return result;
}

/// The snapshot that last rated a domain, and how deep.
struct LastRating
{
    qsizetype snapshot = 0;
    Depth depth;
};

/// Collects the rises over a history, and which of its gaps had one.
class PaceCount
{
public:
    PaceCount(const QList<Snapshot> &history, const Framework &framework)
        : m_history(history)
        , m_framework(framework)
    {
        for (qsizetype i = 0; i < history.size(); ++i) {
            for (const TargetDepth &rated : history.at(i).depths)
                add(i, rated);
        }
    }

    [[nodiscard]] ActualPace pace() const
    {
        ActualPace result = m_pace;
        for (const qsizetype gap : m_gaps)
            result.days += static_cast<int>(m_history.at(gap).date->daysTo(*m_history.at(gap + 1).date));
        result.months = Months(static_cast<int>(std::lround(result.days / daysPerMonth)));
        return result;
    }

private:
    void add(qsizetype index, const TargetDepth &rated)
    {
        const Domain *domain = findDomain(m_framework, rated.domain);
        if (!domain)
            return;
        const Depth depth = std::min(rated.depth, domain->highestLevel());
        const auto last = m_last.constFind(rated.domain);
        if (last != m_last.cend() && depth > last->depth)
            addRise(*last, index, depth, *domain);
        m_last.insert(rated.domain, {index, depth});
    }

    void addRise(const LastRating &last, qsizetype index, Depth depth, const Domain &domain)
    {
        DepthRise rise{
            domain.id, last.depth, depth, *m_history.at(last.snapshot).date, *m_history.at(index).date,
            Months()};
        rise.rubric = Months(monthsUpTo(domain, depth).value() - monthsUpTo(domain, last.depth).value());
        m_pace.rubric += rise.rubric;
        m_pace.rises.append(rise);
        for (qsizetype gap = last.snapshot; gap < index; ++gap)
            m_gaps.insert(gap);
    }

    const QList<Snapshot> &m_history;
    const Framework &m_framework;
    QHash<DomainId, LastRating> m_last;
    QSet<qsizetype> m_gaps;
    ActualPace m_pace;
};

} // namespace

std::optional<Depth> depthIn(const Snapshot &snapshot, const DomainId &domain)
{
    const auto found = std::ranges::find(snapshot.depths, domain, &TargetDepth::domain);
    return found == snapshot.depths.cend() ? std::nullopt : std::optional(found->depth);
}

Snapshot snapshot(const Profile &profile, const Framework &framework, QDate date, const QString &label,
                  const EntryId &id)
{
    Snapshot result;
    result.id = id;
    result.date = date;
    result.label = label;
    for (const DomainEntry &entry : profile.domains) {
        if (const std::optional<Depth> depth = currentDepth(entry))
            result.depths.append({entry.domain, *depth});
        if (entry.breadth)
            result.breadth.append(entry.domain);
    }
    result.impacts = static_cast<int>(std::ranges::count_if(profile.impacts, counts));
    if (isMadeFor(profile, framework.id)) {
        const CareerLevel level = careerLevel(profile, framework, Basis::Current);
        if (level.index)
            result.level = framework.careerLevels.at(*level.index).id;
    }
    return result;
}

const Snapshot *lastSnapshot(const Profile &profile)
{
    const Snapshot *last = nullptr;
    for (const Snapshot &each : profile.history) {
        if (!last || each.date >= last->date)
            last = &each;
    }
    return last;
}

QList<Snapshot> datedHistory(const Profile &profile)
{
    QList<Snapshot> result;
    std::ranges::copy_if(profile.history, std::back_inserter(result),
                         [](const Snapshot &each) { return each.date.has_value(); });
    std::ranges::stable_sort(result, std::ranges::less(), &Snapshot::date);
    return result;
}

QList<Snapshot> historyUntil(const Profile &profile, const Framework &framework, QDate today)
{
    QList<Snapshot> result = datedHistory(profile);
    if (result.isEmpty() || result.constLast().date > today)
        return result;
    const Snapshot now = snapshot(profile, framework, today, {}, {});
    if (!changesBetween(result.constLast(), now).isEmpty())
        result.append(now);
    return result;
}

SnapshotChanges changesBetween(const Snapshot &before, const Snapshot &after)
{
    SnapshotChanges result;
    for (const TargetDepth &each : after.depths) {
        const std::optional<Depth> former = depthIn(before, each.domain);
        if (former != each.depth)
            result.depths.append({each.domain, former, each.depth});
    }
    for (const TargetDepth &each : before.depths) {
        if (!depthIn(after, each.domain))
            result.depths.append({each.domain, each.depth, std::nullopt});
    }
    result.breadthGained = missingFrom(after.breadth, before.breadth);
    result.breadthLost = missingFrom(before.breadth, after.breadth);
    result.levelBefore = before.level;
    result.levelAfter = after.level;
    result.impactsBefore = before.impacts;
    result.impactsAfter = after.impacts;
    return result;
}

ActualPace actualPace(const Profile &profile, const Framework &framework)
{
    const QList<Snapshot> history = datedHistory(profile);
    return PaceCount(history, framework).pace();
}

} // namespace depthchart::core
