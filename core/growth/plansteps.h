// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/newid.h"
#include "core/growth/opportunity.h"
#include "core/growth/route.h"

/// Opportunities and routes become steps of a plan (domain.md section 9).
namespace depthchart::core {

/// The steps of an opportunity, one a level (a breadth opportunity of two levels has two), planned, without
/// dates. Criteria are those of the opportunity; the levels below its last have their own level's.
[[nodiscard]] QList<Step> stepsOf(const Opportunity &opportunity, const Framework &framework,
                                  const NewId &newId);

/// The steps of a route in order of their starts (so that rescheduling finds the route's own schedule again),
/// planned, without dates. `opportunities` are the profile's: an impact step has the criteria of theirs.
[[nodiscard]] QList<Step> stepsOf(const Route &route, const Framework &framework,
                                  const QList<Opportunity> &opportunities, const NewId &newId);

/// The plan with the opportunity's steps last, placed as early as all others, as dated, allow. Steps that the
/// plan has already (domain, `from` and `to`) are not added again.
[[nodiscard]] Plan withOpportunity(const Plan &plan, const Opportunity &opportunity,
                                   const Framework &framework, QDate today, const NewId &newId);

/// The plan after *Find shortest route*: nothing removed; the route's steps that it lacks added (matched by
/// domain, `from` and `to`; impact steps by the number of those not done); the route's steps first in plan
/// order, by their starts; rescheduled. The route is to be that from the profile to the plan's goal with the
/// plan's streams.
[[nodiscard]] Plan withRoute(const Plan &plan, const Route &route, const Framework &framework,
                             const QList<Opportunity> &opportunities, QDate today, const NewId &newId);

/// Which steps of the plan stand on the route, matched in the same way, one a step: never a done one, which
/// the route counts as reached.
[[nodiscard]] QList<bool> stepsOnRoute(const Plan &plan, const Route &route);

} // namespace depthchart::core
