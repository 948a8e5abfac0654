// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/planrequest.h"
#include "core/growth/forecast.h"
#include "core/growth/route.h"
#include "core/json/value.h"

/// The answer of `depthchart plan`, computed once, told in two ways (format.md "The command line").
namespace depthchart::app {

struct PlanAnswer
{
    PlanRequest request;
    core::Route route;
    core::Forecast forecast;
    /// How often each step of the route was critical, in the route's order: a share.
    QList<double> critical;
};

/// The route with its forecast, as a plan of its steps alone.
[[nodiscard]] PlanAnswer planAnswer(const PlanRequest &request, const core::Route &route,
                                    const core::Profile &profile, const core::Framework &framework,
                                    core::Basis basis);

/// format.md's JSON shape.
[[nodiscard]] core::json::Value planJson(const PlanAnswer &answer);

/// Plain text for people. `impacts` is Standing::impacts.
[[nodiscard]] QString planText(const PlanAnswer &answer, const core::Framework &framework, int impacts);

/// Why no route leads to the goal.
[[nodiscard]] QString unreachableText(const core::Unreachable &unreachable, const core::Goal &goal,
                                      const core::Framework &framework);

} // namespace depthchart::app
