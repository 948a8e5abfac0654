// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/steprisk.h"

#include "core/growth/steporder.h"

#include <algorithm>

namespace depthchart::core {

namespace {

Risk breadthRisk(const Step &step, const Domain *domain, const GrowthTemplate &growth)
{
    if (domain && domain->emerging)
        return Risk::High;
    const GrowthText &text = isPractice(step) && growth.production ? *growth.production : growth.text;
    return text.risk.value_or(Risk::Medium);
}

Risk depthRisk(const Step &step, const Domain *domain, const Framework &framework)
{
    const Depth threshold = framework.thresholds.working;
    const Depth working = domain ? thresholdIn(*domain, threshold) : threshold;
    const bool isLow = step.from.value_or(Depth(0)) >= working;
    return framework.growth.depth.text.risk.value_or(isLow ? Risk::Low : Risk::Medium);
}

Risk impactRisk(bool isFirst, const GrowthTemplate &growth)
{
    if (isFirst)
        return growth.first.value_or(GrowthText()).risk.value_or(Risk::Medium);
    return growth.text.risk.value_or(Risk::High);
}

} // namespace

QList<Risk> stepRisks(const Plan &plan, const Profile &profile, const Framework &framework)
{
    const Growth &growth = framework.growth;
    bool isFirst = std::none_of(profile.impacts.cbegin(), profile.impacts.cend(), counts);
    QList<Risk> risks;
    risks.reserve(plan.steps.size());
    for (const Step &step : plan.steps) {
        const Domain *domain = step.domain ? findDomain(framework, *step.domain) : nullptr;
        switch (step.vector) {
        case Vector::Depth:
            risks.append(depthRisk(step, domain, framework));
            break;
        case Vector::Breadth:
            risks.append(breadthRisk(step, domain, growth.breadth));
            break;
        case Vector::Impact:
            risks.append(impactRisk(std::exchange(isFirst, false), growth.impact));
            break;
        case Vector::Scale:
            risks.append(growth.scale.text.risk.value_or(Risk::High));
            break;
        case Vector::Leadership:
            risks.append(growth.leadership.text.risk.value_or(Risk::Medium));
            break;
        case Vector::Research:
            risks.append(growth.research.text.risk.value_or(Risk::High));
            break;
        }
    }
    return risks;
}

} // namespace depthchart::core
