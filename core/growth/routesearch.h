// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/routenodes.h"
#include "core/growth/routeproblem.h"
#include "core/growth/routeschedule.h"

#include <optional>

namespace depthchart::core {

/// Which steps a route takes, in a schedule with its finish.
struct RouteAnswer
{
    RouteSelection selection;
    RouteSchedule schedule;
    int effortMonths = 0;
    /// See Route.
    int finishLowerBound = 0;
    int effortLowerBound = 0;

    [[nodiscard]] bool isOptimal() const
    {
        return schedule.finish == finishLowerBound && effortMonths == effortLowerBound;
    }
};

/// Least finish, then criteria 2 to 6 of domain.md section 8. Nothing where no selection meets what is
/// required; where the nodes are spent, the best that was met, with what is proven.
[[nodiscard]] std::optional<RouteAnswer> searchRoute(const RouteProblem &problem, int streams,
                                                     RouteNodes &nodes);

} // namespace depthchart::core
