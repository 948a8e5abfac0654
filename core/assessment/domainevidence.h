// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QList>

namespace depthchart::core {

/// What evidence shows for one level (domain.md section 5).
struct LevelEvidence
{
    Depth level;
    /// Tasks of the level, and those with a confirmed link.
    int tasks = 0;
    int demonstrated = 0;
    /// Tasks that must be demonstrated for the level to be shown; 0 for a level without tasks.
    int needed = 0;
    bool shown = false;
    /// Per task, in order: confirmed by self, by the manager.
    QList<bool> bySelf;
    QList<bool> byManager;
    bool operator==(const LevelEvidence &) const = default;
};

/// Of so many tasks of a level, how many show or pass it: the least n with n / tasks >= evidencePercent /
/// 100, in whole numbers.
[[nodiscard]] int tasksNeeded(const Domain &domain, qsizetype tasks);

struct DomainEvidence
{
    QList<LevelEvidence> levels;
    Depth highestShown;
    Depth secured;
    /// The greater of secured and min(1, current depth).
    Depth evidenced;
    /// Confirmed links that count.
    int links = 0;
    /// Links of another revision whose statement the domain no longer has, or that carry none: to confirm
    /// again.
    int toConfirm = 0;
    bool operator==(const DomainEvidence &) const = default;
};

/// The person or the manager confirmed it; any other link shows nothing.
[[nodiscard]] bool isConfirmed(const EvidenceLink &link);

/// Where a link counts: the statement's own words decide; a link without text counts under the revision the
/// file names. Returns the position of the task (level, index from 1), or nothing when the link must be
/// confirmed again.
struct TaskPlace
{
    Depth level;
    qsizetype index = 0;
    bool operator==(const TaskPlace &) const = default;
};
[[nodiscard]] std::optional<TaskPlace> linkedTask(const EvidenceLink &link, const Domain &domain,
                                                  bool sameRevision);

/// Where a task id of the domain points; absent where it has no task there.
[[nodiscard]] std::optional<TaskPlace> placeOfId(QStringView task, const Domain &domain);

/// The domain that a link's task id names: a view into the link.
[[nodiscard]] QStringView linkedDomain(const EvidenceLink &link);

/// One entry a domain of the framework, in its order. One pass over the evidence.
[[nodiscard]] QList<DomainEvidence> domainEvidence(const Profile &profile, const Framework &framework);

} // namespace depthchart::core
