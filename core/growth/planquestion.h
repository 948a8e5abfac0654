// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"

/// What the shortest route is asked for where nobody says (domain.md section 6).
namespace depthchart::core {

/// A goal, and the number of things under way at once.
struct RouteQuestion
{
    Goal goal;
    int streams = 1;
    bool operator==(const RouteQuestion &) const = default;
};

/// The plan's goal with the plan's streams; without a plan, or without a goal in it, the next career level
/// with one stream (with the plan's, where there is one). Nothing at the top, or without career levels.
[[nodiscard]] std::optional<RouteQuestion> routeQuestion(const Profile &profile, const Framework &framework,
                                                         Basis basis);

} // namespace depthchart::core
