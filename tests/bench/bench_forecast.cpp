// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a forecast costs; build it for release. It asserts nothing about time: the figures are for
// people.
#include "core/growth/forecast.h"
#include "tests/bench/figures.h"
#include "tests/core/growth/plansamples.h"

using namespace depthchart::core;
using namespace depthchart::core::samples;

namespace {

constexpr int rounds = 9;
constexpr double budget = 60;

/// Twelve steps to Staff from nothing, of four domains, two records and a pinned step, two streams: chains,
/// waiting for streams and all three risks.
Plan twelveSteps()
{
    Plan plan = planOf(
        {levelStep("prompt_eng", 0, 1, 1), levelStep("prompt_eng", 1, 2, 3), levelStep("prompt_eng", 2, 3, 6),
         freeStep("first", Vector::Impact, 3), levelStep("model_eval", 0, 1, 1),
         levelStep("model_eval", 1, 2, 3), levelStep("sys_arch", 0, 1, 1), levelStep("sys_arch", 1, 2, 3),
         levelStep("safety", 0, 1, 1), levelStep("safety", 1, 2, 3),
         pinned(freeStep("second", Vector::Impact, 6), "2027-08-01"), levelStep("prompt_eng", 3, 4, 12)},
        2);
    plan.goal.level = CareerLevelId(QStringLiteral("staff_ai_engineer"));
    return plan;
}

} // namespace

int main()
{
    const Framework framework = builtIn();
    const Profile nobody = profile(framework, {}, {QStringLiteral("One system")});
    const Plan plan = twelveSteps();
    const QDate today = day("2027-01-01");
    qsizetype found = 0;
    const auto cost = depthchart::bench::medianCost(rounds, [&] {
        found += forecast(plan, nobody, framework, Basis::Current, today).critical.constFirst();
    });
    depthchart::bench::printTime(QStringLiteral("10,000 forecast runs of a plan of 12 steps"), cost, budget);
    return found > 0 ? 0 : 1;
}
