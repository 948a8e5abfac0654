// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/newid.h"
#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QDate>
#include <QList>

#include <optional>

/// A review from its start to its finish, and what it leaves to do (domain.md section 10).
namespace depthchart::core {

/// The review under way, or nullptr: one at most is open.
[[nodiscard]] const Review *openReview(const Profile &profile);

/// The finished review of the latest date (of two on one day, the later in the file), or nullptr.
[[nodiscard]] const Review *lastReview(const Profile &profile);

/// Both sides said that they are in.
[[nodiscard]] bool areBothIn(const Review &review);

/// The profile with a review opened; unchanged where one is open already.
[[nodiscard]] Profile startedReview(const Profile &profile, const Framework &framework, QDate date,
                                    bool blind, const QStringList &participants, const EntryId &id);

/// The profile whose open review has that side in, or not; unchanged without one.
[[nodiscard]] Profile withSideIn(const Profile &profile, Rater side, bool isIn);

/// The profile whose open review settled that depth of the domain, kept in its ratings (format.md), or has it
/// open again; unchanged without one.
[[nodiscard]] Profile withSettled(const Profile &profile, const DomainId &domain, std::optional<Depth> depth);

/// What the review settled, in its order.
[[nodiscard]] QList<TargetDepth> settledIn(const Review &review);

/// What finishing the open review would write as agreed: what it settled, and equal ratings as they are
/// proposed; of domains that the framework has and that a side rated, in the profile's order. Empty without
/// an open review.
[[nodiscard]] QList<TargetDepth> agreedSoFar(const Profile &profile, const Framework &framework);

/// Finishes the open review (without one, a review of that day alone): writes what was settled as agreed
/// depths, with the breadth flag where a depth first reaches *working*; records all ratings, the rubric's
/// revision and the day; and adds a snapshot with the label to the history. A domain that is not in `agreed`
/// keeps its former agreed depth.
[[nodiscard]] Profile finishedReview(const Profile &profile, const Framework &framework,
                                     const QList<TargetDepth> &agreed, QDate date, const QString &label,
                                     const NewId &newId);

/// An action with the review that it comes from.
struct OpenAction
{
    /// Position in Profile::reviews, and within its actions.
    qsizetype review = 0;
    qsizetype action = 0;
    bool operator==(const OpenAction &) const = default;
};

/// Not done and due before that day.
[[nodiscard]] bool isOverdue(const Action &action, QDate today);

/// The actions of finished reviews that are not done, first due first, those without a day last.
[[nodiscard]] QList<OpenAction> openActions(const Profile &profile);

} // namespace depthchart::core
