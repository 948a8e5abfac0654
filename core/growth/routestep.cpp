// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routestep.h"

#include "core/common/constants.h"

namespace depthchart::core {

RouteStep levelStep(const Framework &framework, const Domain &domain, int from, bool breadth)
{
    const Depth working = thresholdIn(domain, framework.thresholds.working);
    const Growth &growth = framework.growth;
    RouteStep step;
    step.domain = domain.id;
    step.from = Depth(from);
    step.to = Depth(from + 1);
    step.months = domain.levels.at(from).monthsFromPrevious;
    if (!breadth && *step.to <= working) {
        step.vector = Vector::Breadth;
        step.risk = domain.emerging ? Risk::High : growth.breadth.text.risk.value_or(Risk::Medium);
    } else {
        step.vector = Vector::Depth;
        step.risk = growth.depth.text.risk.value_or(*step.from >= working ? Risk::Low : Risk::Medium);
    }
    return step;
}

RouteStep practiceStep(const Framework &framework, const Domain &domain, int depth)
{
    const std::optional<GrowthText> &text = framework.growth.breadth.production;
    RouteStep step;
    step.vector = Vector::Breadth;
    step.domain = domain.id;
    step.from = Depth(depth);
    step.to = Depth(depth);
    step.months = text && text->months ? *text->months : assumedProductionMonths;
    step.risk = domain.emerging ? Risk::High : text && text->risk ? *text->risk : Risk::Medium;
    return step;
}

RouteStep impactStep(const Framework &framework, bool first)
{
    const GrowthTemplate &growth = framework.growth.impact;
    const GrowthText text = first ? growth.first.value_or(GrowthText()) : growth.text;
    RouteStep step;
    step.vector = Vector::Impact;
    step.months = text.months.value_or(first ? assumedFirstImpactMonths : assumedImpactMonths);
    step.risk = text.risk.value_or(first ? Risk::Medium : Risk::High);
    return step;
}

} // namespace depthchart::core
