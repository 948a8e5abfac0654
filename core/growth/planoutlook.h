// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/forecast.h"
#include "core/growth/planfinish.h"
#include "core/growth/route.h"

/// A profile's way to its goal, all answers together (domain.md sections 8 and 9).
namespace depthchart::core {

struct PlanOutlook
{
    /// Empty where the plan has none, and without a plan at the top.
    Goal goal;
    int streams = 1;
    /// In hundredths.
    int pace = 100;
    /// The day from which the route counts: the later of the plan's start and today.
    QDate start;
    /// Absent without a goal.
    std::optional<tl::expected<Route, Unreachable>> route;
    /// Of the plan as dated; none without steps.
    PlanFinish finish;
    std::optional<Forecast> forecast;
    /// Which steps of the plan stand on the route, in plan order; empty without a route.
    QList<bool> onRoute;

    [[nodiscard]] bool hasRoute() const { return route && route->has_value(); }
    /// The day on which the route is through; absent where there is none, or it has no steps.
    [[nodiscard]] std::optional<QDate> routeEnd() const;
    bool operator==(const PlanOutlook &) const = default;
};

/// A plan with steps is asked for its own goal, and for nothing where it has none; else the question is that
/// of section 6. `runs` of the forecast, which is made where the plan has steps; 0: none.
[[nodiscard]] PlanOutlook planOutlook(const Profile &profile, const Framework &framework, Basis basis,
                                      QDate today, int runs = forecastRuns);

} // namespace depthchart::core
