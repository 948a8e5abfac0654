// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/common/constants.h"
#include "core/growth/chainrests.h"
#include "core/growth/route.h"

#include <array>
#include <vector>

/// What the search for a shortest route starts from (domain.md section 8): the ways to leave each domain, and
/// what they must add up to.
namespace depthchart::core {

/// Amounts that domains add up to: breadth, points, and the number of domains at each depth that is counted.
/// Only the first RouteProblem::amounts of them are in use; arrays compare in order.
inline constexpr std::size_t mostRouteAmounts = highestDepth + 2;
using RouteAmounts = std::array<qint32, mostRouteAmounts>;

/// One way to leave a domain.
struct RouteChoice
{
    int level = 0;
    /// The step in production is taken.
    bool practised = false;
    int effortMonths = 0;
    /// Of the longest of its steps that follow one another.
    int longest = 0;
    /// Criteria 2 to 5 in one number: see routeCost().
    quint64 cost = 0;
    RouteAmounts gains{};
    /// Stands for its chains, whatever the domain: choices that differ in nothing but the domain have the
    /// same.
    quint64 chains = 0;
};

/// A domain that takes part, where the person stands in it.
struct RouteDomain
{
    qsizetype index = 0;
    int depth = 0;
    bool breadth = false;
    int working = 0;
    /// What the goal asks of it by name, at least its own depth.
    int least = 0;
    /// In the order of criterion 6: the first comes first in the sorted list of steps.
    std::vector<RouteChoice> choices;
};

struct RouteProblem
{
    const Framework *framework = nullptr;
    Standing standing;
    CareerLevelRule rule;
    std::vector<RouteDomain> domains;
    std::size_t amounts = 0;
    RouteAmounts required{};
    /// Months of the impact records to make, the very first of the profile before the others.
    std::vector<int> impacts;
    bool firstImpact = false;
    int impactMonths = 0;
};

/// A choice a domain.
using RouteSelection = std::vector<std::size_t>;

/// Effort, steps of high risk, levels in domains that stand at 0, levels above a target: comparable, and
/// added up as one number. 40 domains of 10 levels stay within each share.
[[nodiscard]] constexpr quint64 routeCost(int effort, int high, int fromNothing, int aboveTarget)
{
    return (static_cast<quint64>(effort) << 30U) | (static_cast<quint64>(high) << 20U) |
           (static_cast<quint64>(fromNothing) << 10U) | static_cast<quint64>(aboveTarget);
}
[[nodiscard]] constexpr int effortOfRouteCost(quint64 cost)
{
    return static_cast<int>(cost >> 30U);
}

/// The standing on the basis with the goal's domains tracked and the plan's done steps reached.
[[nodiscard]] Standing routeStanding(const Profile &profile, const Framework &framework, Basis basis,
                                     const Goal &goal);

/// The goal as a rule: a role's and a depth goal's targets as its named domains. Nothing where the goal names
/// nothing that the framework has.
[[nodiscard]] std::optional<CareerLevelRule> routeRule(const Framework &framework, const Goal &goal);

[[nodiscard]] RouteProblem routeProblem(const Profile &profile, const Framework &framework, Standing standing,
                                        CareerLevelRule rule);

/// Whether the choices meet what is required.
[[nodiscard]] bool isEnough(const RouteProblem &problem, const RouteSelection &selection);
[[nodiscard]] int effortOf(const RouteProblem &problem, const RouteSelection &selection);

/// The steps of the choices in the order of criterion 6, starts not set.
[[nodiscard]] QList<RouteStep> stepsOf(const RouteProblem &problem, const RouteSelection &selection);

/// Their chains: each domain's levels, each step in production and each impact record for itself.
[[nodiscard]] std::vector<RouteChain> chainsOf(const RouteProblem &problem, const RouteSelection &selection);

} // namespace depthchart::core
