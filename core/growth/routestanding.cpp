// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routeproblem.h"

#include <algorithm>

namespace depthchart::core {

namespace {

/// A level or practice that is done counts as if the person stood there. The flag comes with whatever reaches
/// *working*, as it does for a step of the route.
void reach(DomainStanding &each, const Step &step, const Framework &framework)
{
    const Domain &domain = framework.domains.at(each.index);
    const Depth working = thresholdIn(domain, framework.thresholds.working);
    const Depth to = std::min(*step.to, domain.highestLevel());
    const Depth before = each.depth();
    const Depth from = step.from.value_or(before);
    each.tracked = true;
    if (to > before)
        each.rated = to;
    if (to >= working && (step.vector == Vector::Breadth || before < working || from < working))
        each.breadth = true;
}

/// A record that a done step became counts by itself.
bool isRecorded(const Step &step, const Profile &profile)
{
    return !step.record.isEmpty() &&
           std::any_of(profile.impacts.cbegin(), profile.impacts.cend(),
                       [&step](const ImpactRecord &record) { return record.id == step.record; });
}

void reachDoneSteps(Standing &standing, const Profile &profile, const Framework &framework)
{
    for (const Step &step : profile.plan->steps) {
        if (step.status != StepStatus::Done)
            continue;
        if (step.vector == Vector::Impact && !isRecorded(step, profile))
            ++standing.impacts;
        const bool movesDomain = step.vector == Vector::Depth || step.vector == Vector::Breadth;
        const qsizetype index = movesDomain && step.domain ? domainIndex(framework, *step.domain) : -1;
        if (index >= 0 && step.to)
            reach(standing.domains[index], step, framework);
    }
}

/// Targets of domains that the framework has.
template<class Targets>
QList<DomainDepth> knownTargets(const Targets &targets, const Framework &framework)
{
    QList<DomainDepth> known;
    for (const auto &target : targets) {
        if (domainIndex(framework, target.domain) >= 0)
            known.append({target.domain, target.depth});
    }
    return known;
}

} // namespace

Standing routeStanding(const Profile &profile, const Framework &framework, Basis basis, const Goal &goal)
{
    Profile towardsGoal = profile;
    if (!towardsGoal.plan)
        towardsGoal.plan.emplace();
    towardsGoal.plan->goal = goal;
    Standing result = standing(towardsGoal, framework, basis);
    if (profile.plan)
        reachDoneSteps(result, profile, framework);
    return result;
}

std::optional<CareerLevelRule> routeRule(const Framework &framework, const Goal &goal)
{
    if (!goal.level.isEmpty()) {
        const CareerLevelRule *rule = findCareerLevel(framework, goal.level);
        return rule ? std::optional(*rule) : std::nullopt;
    }
    CareerLevelRule rule;
    if (!goal.role.isEmpty()) {
        const auto role = std::find_if(framework.roles.cbegin(), framework.roles.cend(),
                                       [&goal](const Role &each) { return each.id == goal.role; });
        if (role == framework.roles.cend())
            return std::nullopt;
        rule.domains = knownTargets(role->depths, framework);
        return rule;
    }
    rule.domains = knownTargets(goal.depths, framework);
    return rule.domains.isEmpty() ? std::nullopt : std::optional(rule);
}

} // namespace depthchart::core
