// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/goalprogress.h"

#include "core/growth/routeproblem.h"
#include "core/growth/steporder.h"

#include <algorithm>
#include <limits>

namespace depthchart::core {

namespace {

/// Where the route to the plan's goal starts from, too.
Standing standingFor(const Plan &plan, const Profile &profile, const Framework &framework, Basis basis)
{
    Profile planned = profile;
    planned.plan = plan;
    return routeStanding(planned, framework, basis, plan.goal);
}

} // namespace

GoalProgress::GoalProgress(const Plan &plan, const Profile &profile, const Framework &framework, Basis basis)
{
    const Standing now = standingFor(plan, profile, framework, basis);
    m_now.impacts = now.impacts;
    for (const DomainStanding &each : now.domains) {
        const Domain &domain = framework.domains.at(each.index);
        DomainState state;
        state.depth = each.depth().value();
        state.tracked = each.tracked;
        state.applies = each.applies;
        state.breadth = each.breadth;
        state.working = thresholdIn(domain, framework.thresholds.working).value();
        m_now.domains.push_back(state);
        m_domains.push_back(domain.id);
        std::vector<int> points{0};
        for (const Level &level : domain.levels)
            points.push_back(level.points);
        m_points.push_back(std::move(points));
    }
    addWays(plan.goal, framework);
    for (const Step &step : plan.steps)
        m_gains.push_back(gainOf(step, framework));
    m_start = m_now;
}

void GoalProgress::restart()
{
    m_now = m_start;
}

void GoalProgress::take(qsizetype step)
{
    takeGain(m_gains[static_cast<std::size_t>(step)]);
}

bool GoalProgress::holds() const
{
    return std::any_of(m_ways.cbegin(), m_ways.cend(), [this](const Way &way) { return holds(way); });
}

Depth GoalProgress::depth(const DomainId &domain) const
{
    const auto found = std::find(m_domains.cbegin(), m_domains.cend(), domain);
    if (found == m_domains.cend())
        return Depth(0);
    return Depth(m_now.domains[static_cast<std::size_t>(found - m_domains.cbegin())].depth);
}

/// A career level is reached at the level or at a higher one, each by its own rule.
void GoalProgress::addWays(const Goal &goal, const Framework &framework)
{
    const std::optional<CareerLevelRule> rule = routeRule(framework, goal);
    if (!rule)
        return;
    addWay(*rule, framework);
    for (const CareerLevelRule &higher : framework.careerLevels) {
        if (goal.level.isEmpty() || higher.id == goal.level)
            break;
        addWay(higher, framework);
    }
}

void GoalProgress::addWay(const CareerLevelRule &rule, const Framework &framework)
{
    Way way;
    way.depth = rule.depth.value();
    way.breadth = rule.breadth;
    way.impacts = rule.impacts;
    way.points = rule.points;
    for (const DomainDepth &named : rule.domains)
        way.named.push_back({static_cast<int>(domainIndex(framework, named.domain)), named.depth.value()});
    for (const CountRule &count : rule.counts)
        way.counts.push_back({count.domains, count.depth.value()});
    m_ways.push_back(std::move(way));
}

GoalProgress::Gain GoalProgress::gainOf(const Step &step, const Framework &framework) const
{
    Gain gain;
    gain.impact = step.vector == Vector::Impact;
    if (!isLevelStep(step) && !isPractice(step))
        return gain;
    gain.domain = static_cast<int>(domainIndex(framework, *step.domain));
    if (gain.domain < 0)
        return gain;
    const int highest = framework.domains.at(gain.domain).highestLevel().value();
    gain.practice = isPractice(step);
    gain.from = std::min(step.from->value(), highest);
    gain.to = std::min(step.to->value(), highest);
    return gain;
}

void GoalProgress::takeGain(const Gain &gain)
{
    if (gain.impact)
        ++m_now.impacts;
    if (gain.domain < 0)
        return;
    DomainState &domain = m_now.domains[static_cast<std::size_t>(gain.domain)];
    domain.tracked = true;
    if (gain.practice)
        domain.practised[gain.from] = true;
    else
        domain.leadsTo[gain.from] = std::max(domain.leadsTo[gain.from], static_cast<signed char>(gain.to));
    const int before = domain.depth;
    bool practised = false;
    for (int from = 0; from <= domain.depth; ++from) {
        domain.depth = std::max<int>(domain.depth, domain.leadsTo[from]);
        practised = practised || domain.practised[from];
    }
    const bool reachesWorking = before < domain.working && domain.depth >= domain.working;
    domain.breadth = domain.breadth || practised || reachesWorking;
}

bool GoalProgress::holds(const Way &way) const
{
    int deepest = 0;
    int breadth = 0;
    for (const DomainState &each : m_now.domains) {
        if (!each.tracked || !each.applies)
            continue;
        deepest = std::max(deepest, each.depth);
        breadth += each.breadth ? 1 : 0;
    }
    const auto stands = [this](const Named &named) {
        if (named.domain < 0)
            return named.depth <= 0;
        const DomainState &each = m_now.domains[static_cast<std::size_t>(named.domain)];
        return each.applies && (each.tracked ? each.depth : 0) >= named.depth;
    };
    const auto isMet = [this](const Count &count) {
        return count.domains <=
               std::count_if(m_now.domains.cbegin(), m_now.domains.cend(), [&count](const DomainState &each) {
                   return each.tracked && each.applies && each.depth >= count.depth;
               });
    };
    return deepest >= way.depth && breadth >= way.breadth && m_now.impacts >= way.impacts &&
           std::all_of(way.named.cbegin(), way.named.cend(), stands) &&
           std::all_of(way.counts.cbegin(), way.counts.cend(), isMet) &&
           (way.points <= 0 || points() >= way.points);
}

int GoalProgress::points() const
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < m_now.domains.size(); ++i) {
        const DomainState &each = m_now.domains[i];
        if (each.tracked && each.applies)
            sum += m_points[i][static_cast<std::size_t>(each.depth)];
    }
    return static_cast<int>(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

} // namespace depthchart::core
