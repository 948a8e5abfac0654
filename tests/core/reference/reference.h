// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/assessment/domainevidence.h"
#include "core/assessment/shape.h"
#include "core/assessment/traditionalladder.h"
#include "core/growth/opportunity.h"

/// The rules of domain.md a second time: slow, obvious, written from the text alone. Only value types are the
/// core's; a rule that both get wrong in the same way is then a misreading, not a slip.
namespace depthchart::reference {

/// Section 1: the threshold, or the domain's highest level where it has fewer.
[[nodiscard]] int threshold(const core::Domain &domain, core::Depth threshold);

/// Section 5, a domain of the framework each.
[[nodiscard]] QList<core::DomainEvidence> evidence(const core::Profile &profile,
                                                   const core::Framework &framework);

/// Sections 1, 3 and 4.
[[nodiscard]] core::Standing standing(const core::Profile &profile, const core::Framework &framework,
                                      core::Basis basis);
[[nodiscard]] QList<core::Minimum> minimums(const core::CareerLevelRule &rule, const core::Standing &standing,
                                            const core::Framework &framework);
[[nodiscard]] core::CareerLevel careerLevel(const core::Standing &standing, const core::Framework &framework);
[[nodiscard]] core::ShapeResult shape(const core::Standing &standing, const core::Framework &framework);

/// Section 6.
[[nodiscard]] QList<core::Opportunity> opportunities(const core::Profile &profile,
                                                     const core::Framework &framework,
                                                     const core::Units &units, core::Basis basis);

/// Section 7, "Largest": of the quantities of that kind's list.
[[nodiscard]] std::optional<core::Quantity> largest(const QList<core::Quantity> &quantities, bool audience);
[[nodiscard]] core::Quantity tenTimes(core::Quantity quantity);
[[nodiscard]] QString printed(const core::Quantity &quantity);

/// Section 11, but for the months of the matrix.
[[nodiscard]] core::LadderStanding ladder(const core::Profile &profile, const core::Framework &framework);

/// The least sum of months by trying every combination of depths; -1 where none meets the rule.
[[nodiscard]] int leastMonths(const core::Framework &framework, const core::CareerLevelRule &rule);

} // namespace depthchart::reference
