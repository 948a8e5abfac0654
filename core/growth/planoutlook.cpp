// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planoutlook.h"

#include "core/growth/calendar.h"
#include "core/growth/planquestion.h"
#include "core/growth/plansteps.h"
#include "core/growth/schedule.h"

namespace depthchart::core {

std::optional<QDate> PlanOutlook::routeEnd() const
{
    if (!hasRoute() || (*route)->steps.isEmpty())
        return std::nullopt;
    return dateAfter(start, (*route)->finishMonths, pace);
}

PlanOutlook planOutlook(const Profile &profile, const Framework &framework, Basis basis, QDate today,
                        int runs)
{
    PlanOutlook outlook;
    outlook.start = today;
    if (profile.plan) {
        outlook.streams = profile.plan->streams;
        outlook.pace = profile.plan->pace;
        outlook.start = scheduleStart(*profile.plan, today);
    }
    const bool hasSteps = profile.plan && !profile.plan->steps.isEmpty();
    if (hasSteps) {
        outlook.goal = profile.plan->goal;
        outlook.finish = planFinish(*profile.plan, profile, framework, basis);
        if (runs > 0)
            outlook.forecast = forecast(*profile.plan, profile, framework, basis, today, {.runs = runs});
    } else if (const std::optional<RouteQuestion> question = routeQuestion(profile, framework, basis)) {
        outlook.goal = question->goal;
    }
    if (outlook.goal.isEmpty())
        return outlook;
    RouteOptions options;
    options.streams = outlook.streams;
    outlook.route = shortestRoute(profile, framework, basis, outlook.goal, options);
    if (hasSteps && outlook.hasRoute())
        outlook.onRoute = stepsOnRoute(*profile.plan, **outlook.route);
    return outlook;
}

} // namespace depthchart::core
