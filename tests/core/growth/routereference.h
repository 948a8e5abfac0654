// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/route.h"

#include <array>

/// Section 8 of domain.md a second time: every selection of steps and every month to start each, from the
/// text alone. For small cases.
namespace depthchart::reference {

struct ShortestRoute
{
    int finish = 0;
    int effort = 0;
    QList<core::RouteStep> steps;
};

/// Nothing where no steps reach the goal; no steps where it is reached already.
[[nodiscard]] std::optional<ShortestRoute> shortestRoute(const core::Profile &profile,
                                                         const core::Framework &framework, core::Basis basis,
                                                         const core::Goal &goal, int streams);

/// Effort, steps of high risk, levels in domains at 0, levels above a target.
using Criteria = std::array<int, 4>;
[[nodiscard]] Criteria criteriaOf(const core::Route &route, const core::Profile &profile,
                                  const core::Framework &framework, core::Basis basis,
                                  const core::Goal &goal);

/// The least that any selection of steps has, schedules aside: domain by domain, so that 40 domains are not
/// too many. Nothing where no steps reach the goal.
[[nodiscard]] std::optional<Criteria> leastCriteria(const core::Profile &profile,
                                                    const core::Framework &framework, core::Basis basis,
                                                    const core::Goal &goal);

/// What speaks against the route's own steps: an order that is broken, too many at once, the goal not
/// reached after them. Empty where nothing does.
[[nodiscard]] QStringList objections(const core::Route &route, const core::Profile &profile,
                                     const core::Framework &framework, core::Basis basis,
                                     const core::Goal &goal, int streams);

} // namespace depthchart::reference
