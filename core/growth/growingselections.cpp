// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growingselections.h"

#include <algorithm>
#include <utility>

namespace depthchart::core {

GrowingSelections::GrowingSelections(const RouteProblem &problem, RouteBound bound, int most,
                                     RouteNodes &nodes)
    : m_problem(problem)
    , m_bound(std::move(bound))
    , m_most(most)
    , m_nodes(nodes)
    , m_least(m_bound.leastEffort().value_or(most + 1))
{
}

std::optional<RouteSelection> GrowingSelections::next()
{
    while (m_selections || grow()) {
        while (const std::optional<RouteSelections::Found> found = m_selections->next()) {
            m_least = effortOfRouteCost(found->cost);
            if (m_seen.contains(found->chains))
                continue;
            m_seen.add(found->chains);
            return found->selection;
        }
        if (m_nodes.areSpent())
            return std::nullopt;
        m_least = m_limit + 1;
        m_selections.reset();
    }
    return std::nullopt;
}

bool GrowingSelections::grow()
{
    constexpr int farFromBound = 3;
    if (m_least > m_most || m_nodes.areSpent())
        return false;
    if (m_step == farFromBound) {
        m_bound.refine();
        m_least = std::max(m_least, m_bound.leastEffort().value_or(m_most + 1));
        if (m_least > m_most)
            return false;
    }
    m_limit = std::min(m_least + m_step, m_most);
    m_step = 2 * m_step + 1;
    m_selections.emplace(m_problem, m_bound, m_limit, m_nodes);
    return true;
}

} // namespace depthchart::core
