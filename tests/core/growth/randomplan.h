// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/growth/plansamples.h"
#include "tests/support/random.h"

#include <array>

/// Plans such as a person might have made, and odder ones.
namespace depthchart::core::samples {

inline Step randomStep(test::Random &random, const Framework &framework)
{
    if (random.chance(25)) {
        constexpr std::array vectors{Vector::Scale, Vector::Impact, Vector::Leadership, Vector::Research};
        return freeStep("", vectors.at(static_cast<std::size_t>(random.below(4))), random.between(1, 12));
    }
    const Domain &domain = random.pick(framework.domains);
    const int from = random.below(domain.highestLevel().value());
    const int to = random.chance(90) ? from + 1 : from;
    return levelStep(domain.id.text().toLatin1().constData(), from, to, random.between(1, 12));
}

/// With steps in any order, repeated ones, gaps in the levels; some pinned, active or done.
inline Plan randomPlan(test::Random &random, const Framework &framework, int forcedPercent = 30)
{
    Plan plan = planOf({}, random.between(1, 4));
    plan.start = plan.start->addDays(random.below(400));
    plan.pace = random.chance(50) ? 100 : random.between(10, 100);
    const int count = random.between(1, 14);
    for (int i = 0; i < count; ++i) {
        Step step = randomStep(random, framework);
        step.id = EntryId(QStringLiteral("step %1").arg(i));
        if (random.chance(forcedPercent)) {
            step.start = plan.start->addDays(random.between(-500, 1'500));
            step.pinned = random.chance(50);
            if (!step.pinned)
                step.status = random.chance(50) ? StepStatus::Active : StepStatus::Done;
        }
        plan.steps.append(step);
    }
    return plan;
}

/// Under way on that day.
inline bool runsOn(const Step &step, QDate day)
{
    return step.status != StepStatus::Done && step.start && step.end && *step.start <= day && day < *step.end;
}

inline int underWay(const Plan &plan, QDate day)
{
    int count = 0;
    for (const Step &step : plan.steps)
        count += runsOn(step, day) ? 1 : 0;
    return count;
}

/// Whether `step` waits for `other`, said anew.
inline bool waitsFor(const Step &step, const Step &other)
{
    const auto moves = [](const Step &each) {
        return (each.vector == Vector::Depth || each.vector == Vector::Breadth) && each.domain && each.from &&
               each.to;
    };
    return moves(step) && moves(other) && step.domain == other.domain && *other.from < *other.to &&
           *other.to <= *step.from;
}

} // namespace depthchart::core::samples
