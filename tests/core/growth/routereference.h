// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/route.h"

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

/// What speaks against the route's own steps: an order that is broken, too many at once, the goal not
/// reached after them. Empty where nothing does.
[[nodiscard]] QStringList objections(const core::Route &route, const core::Profile &profile,
                                     const core::Framework &framework, core::Basis basis,
                                     const core::Goal &goal, int streams);

} // namespace depthchart::reference
