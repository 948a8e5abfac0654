// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QDate>
#include <QList>

#include <optional>

/// The history: snapshots, what changed between two, and the pace that they tell of (domain.md section 10).
namespace depthchart::core {

/// The domain's depth in it; absent: it was not rated then.
[[nodiscard]] std::optional<Depth> depthIn(const Snapshot &snapshot, const DomainId &domain);

/// The profile as it stands on the basis `current`: depths, flags, level and number of systems. Under another
/// framework there is no level.
[[nodiscard]] Snapshot snapshot(const Profile &profile, const Framework &framework, QDate date,
                                const QString &label, const EntryId &id);

/// The snapshot of the latest date (of two on one day, the later in the file; an undated one before all), or
/// nullptr.
[[nodiscard]] const Snapshot *lastSnapshot(const Profile &profile);

/// The snapshots that have a date, oldest first.
[[nodiscard]] QList<Snapshot> datedHistory(const Profile &profile);

/// The same, and what stands on that day where it is another than the last of them: a snapshot without an id.
[[nodiscard]] QList<Snapshot> historyUntil(const Profile &profile, const Framework &framework, QDate today);

struct DepthChange
{
    DomainId domain;
    /// Absent: not rated.
    std::optional<Depth> before;
    std::optional<Depth> after;
    bool operator==(const DepthChange &) const = default;
};

/// What is different in the later of two snapshots.
struct SnapshotChanges
{
    /// In the later one's order, then what it does not rate any more.
    QList<DepthChange> depths;
    QList<DomainId> breadthGained;
    QList<DomainId> breadthLost;
    CareerLevelId levelBefore;
    CareerLevelId levelAfter;
    int impactsBefore = 0;
    int impactsAfter = 0;

    [[nodiscard]] bool isEmpty() const
    {
        return depths.isEmpty() && breadthGained.isEmpty() && breadthLost.isEmpty() &&
               levelBefore == levelAfter && impactsBefore == impactsAfter;
    }
    bool operator==(const SnapshotChanges &) const = default;
};
[[nodiscard]] SnapshotChanges changesBetween(const Snapshot &before, const Snapshot &after);

/// A depth that rose from the last snapshot that rated the domain.
struct DepthRise
{
    DomainId domain;
    Depth from;
    Depth to;
    QDate since;
    QDate until;
    /// The rubric's months of practice from the one level to the other.
    Months rubric;
    bool operator==(const DepthRise &) const = default;
};

struct ActualPace
{
    /// By the day on which they show, then as the snapshot has them.
    QList<DepthRise> rises;
    /// Days between the snapshots in which some depth rose, each counted once, and the same in whole months.
    int days = 0;
    Months months;
    /// The rubric's sum over all rises.
    Months rubric;
    bool operator==(const ActualPace &) const = default;
};

/// Of the dated history; a first rating is no rise. Depths above a domain's highest level count as that one.
[[nodiscard]] ActualPace actualPace(const Profile &profile, const Framework &framework);

} // namespace depthchart::core
