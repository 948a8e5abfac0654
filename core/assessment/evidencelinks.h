// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"

/// What stands behind each task, and behind each piece of evidence (domain.md section 5).
namespace depthchart::core {

/// Where a link stands in the framework at hand.
struct LinkStanding
{
    /// Position of the domain in the framework; -1 where it has no such domain.
    qsizetype domain = -1;
    /// Absent: the statement that it was made for is not there any more.
    std::optional<TaskPlace> place;
    /// Absent: nobody confirmed it.
    std::optional<Rater> by;

    [[nodiscard]] bool isConfirmed() const { return by == Rater::Self || by == Rater::Manager; }
    /// It shows its task.
    [[nodiscard]] bool counts() const { return place && isConfirmed(); }
    bool operator==(const LinkStanding &) const = default;
};

/// One entry a link of the evidence, in its order.
using LinkStandings = QList<LinkStanding>;
[[nodiscard]] LinkStandings linkStandings(const Evidence &evidence, const Profile &profile,
                                          const Framework &framework);
/// One entry a piece of evidence, in the profile's order.
[[nodiscard]] QList<LinkStandings> linkStandings(const Profile &profile, const Framework &framework);

/// What shows one task.
struct TaskEvidence
{
    /// Pieces of evidence with a link to it that counts.
    int pieces = 0;
    bool bySelf = false;
    bool byManager = false;
    bool operator==(const TaskEvidence &) const = default;
};

/// Per domain of the framework, per level, per task.
using TaskCounts = QList<QList<QList<TaskEvidence>>>;
[[nodiscard]] TaskCounts taskCounts(const QList<LinkStandings> &standings, const Framework &framework);

/// Whether the evidence has a link to that task that counts and that this rater confirmed.
[[nodiscard]] bool isLinked(const LinkStandings &standings, qsizetype domain, const TaskPlace &place,
                            Rater by);

/// The evidence with the task confirmed by that rater, under the statement's words as they are. A link to the
/// same task id that does not count any more is taken up, not doubled; what another rater confirmed stays.
[[nodiscard]] Evidence withLink(const Evidence &evidence, const Profile &profile, const Framework &framework,
                                qsizetype domain, const TaskPlace &place, Rater by);
/// The evidence without what that rater confirmed of the task.
[[nodiscard]] Evidence withoutLink(const Evidence &evidence, const Profile &profile,
                                   const Framework &framework, qsizetype domain, const TaskPlace &place,
                                   Rater by);
/// The evidence with the links that do not count confirmed by that rater, each for the task that its id
/// names, under the words that stand there now. A link to a task that is gone stays as it is.
[[nodiscard]] Evidence withOpenLinksConfirmed(const Evidence &evidence, const Profile &profile,
                                              const Framework &framework, Rater by);
/// The evidence without the links that do not count.
[[nodiscard]] Evidence withoutOpenLinks(const Evidence &evidence, const Profile &profile,
                                        const Framework &framework);

} // namespace depthchart::core
