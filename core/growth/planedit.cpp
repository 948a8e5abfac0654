// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planedit.h"

#include "core/common/constants.h"
#include "core/growth/calendar.h"
#include "core/growth/schedule.h"

#include <algorithm>
#include <cmath>

namespace depthchart::core {

namespace {

/// The plan with that step changed; `change` may leave it as it is.
template<class Change>
Plan changed(const Plan &plan, const EntryId &id, Change change)
{
    const qsizetype index = stepIndex(plan, id);
    if (index < 0)
        return plan;
    Plan result = plan;
    change(result.steps[index]);
    return result;
}

} // namespace

qsizetype stepIndex(const Plan &plan, const EntryId &step)
{
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps.at(i).id == step)
            return i;
    }
    return -1;
}

Plan withStart(const Plan &plan, const EntryId &step, QDate start)
{
    return changed(plan, step, [&](Step &each) {
        each.start = start;
        each.pinned = true;
        each.end = endFrom(plan, each, start);
    });
}

Plan withPinned(const Plan &plan, const EntryId &step, bool pinned)
{
    return changed(plan, step, [&](Step &each) { each.pinned = pinned && each.start; });
}

Plan withMonths(const Plan &plan, const EntryId &step, Months months)
{
    return changed(plan, step, [&](Step &each) {
        each.months = std::clamp(months, Months(1), Months(maximumStepMonths));
        if (each.start)
            each.end = endFrom(plan, each, *each.start);
    });
}

Months monthsToEnd(const Plan &plan, const Step &step, QDate end)
{
    if (!step.start)
        return step.months;
    const auto distance = [&](int months) {
        Step tried = step;
        tried.months = Months(months);
        return std::abs(endFrom(plan, tried, *step.start).daysTo(end));
    };
    // Counted from the plan's start, an end may fall a day or two beside that counted from the step's own.
    const int near = monthsNearest(*step.start, end, plan.pace);
    int nearest = std::max(1, near - 1);
    for (int candidate = nearest + 1; candidate <= near + 1; ++candidate) {
        if (distance(candidate) < distance(nearest))
            nearest = candidate;
    }
    return std::min(Months(nearest), Months(maximumStepMonths));
}

Plan withStatus(const Plan &plan, const EntryId &step, StepStatus status, QDate today)
{
    return changed(plan, step, [&](Step &each) {
        each.status = status;
        if (status == StepStatus::Active && !each.start) {
            each.start = today;
            each.end = endFrom(plan, each, today);
        }
    });
}

Plan withCriterionMet(const Plan &plan, const EntryId &step, qsizetype criterion, bool met)
{
    return changed(plan, step, [&](Step &each) {
        if (criterion >= 0 && criterion < each.criteria.size())
            each.criteria[criterion].met = met;
    });
}

Plan withNote(const Plan &plan, const EntryId &step, const QString &note)
{
    return changed(plan, step, [&](Step &each) { each.note = note; });
}

Plan without(const Plan &plan, const EntryId &step)
{
    Plan result = plan;
    result.steps.removeIf([&step](const Step &each) { return each.id == step; });
    return result;
}

} // namespace depthchart::core
