// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planfinish.h"

#include "core/growth/criticalpath.h"

namespace depthchart::core {

namespace {

std::vector<TimedStep> asDated(const Plan &plan)
{
    std::vector<TimedStep> steps;
    steps.reserve(static_cast<std::size_t>(plan.steps.size()));
    for (const Step &step : plan.steps) {
        TimedStep timed;
        timed.open = step.status != StepStatus::Done && step.start && step.end;
        timed.fixed = step.status == StepStatus::Active;
        if (timed.open) {
            timed.start = step.start->toJulianDay();
            timed.end = step.end->toJulianDay();
        }
        steps.push_back(timed);
    }
    return steps;
}

} // namespace

PlanFinish planFinish(const Plan &plan, const Profile &profile, const Framework &framework, Basis basis)
{
    const StepOrder order(plan.steps);
    CriticalPath path(plan, order, GoalProgress(plan, profile, framework, basis));
    PlanFinish result;
    result.critical = QList<bool>(plan.steps.size(), false);
    if (path.isHeld()) {
        result.kind = PlanFinish::Kind::Held;
        return result;
    }
    const std::vector<TimedStep> steps = asDated(plan);
    path.read(steps);
    if (!path.hasFinish())
        return result;
    result.kind = path.reachesGoal() ? PlanFinish::Kind::Reached : PlanFinish::Kind::LastStep;
    result.date = QDate::fromJulianDay(path.finish());
    for (qsizetype i = 0; i < plan.steps.size(); ++i)
        result.critical[i] = path.isCritical(i);
    return result;
}

} // namespace depthchart::core
