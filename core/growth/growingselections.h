// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/routeselections.h"
#include "core/growth/seenstates.h"

namespace depthchart::core {

/// The selections that meet what is required with at most `most` months of effort, of the choices that the
/// bound is over, best first by criteria 2 to 6, each set of chains once. The limit of effort grows from the
/// bound on: the closer it is, the less there is to look at.
class GrowingSelections
{
public:
    GrowingSelections(const RouteProblem &problem, RouteBound bound, int most, RouteNodes &nodes);

    /// Nothing after the last, or where the nodes are spent.
    std::optional<RouteSelection> next();

    /// Every selection left has at least that effort.
    [[nodiscard]] int leastEffort() const { return m_least; }

    /// The bound's prices, better ones where the first were far off.
    [[nodiscard]] RoutePrices prices() const { return m_bound.prices(); }

private:
    bool grow();

    const RouteProblem &m_problem;
    RouteBound m_bound;
    int m_most;
    RouteNodes &m_nodes;
    int m_least = 0;
    int m_limit = 0;
    int m_step = 0;
    std::optional<RouteSelections> m_selections;
    SeenStates m_seen;
};

} // namespace depthchart::core
