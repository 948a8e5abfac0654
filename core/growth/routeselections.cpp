// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routeselections.h"

#include "core/growth/routehash.h"

#include <algorithm>

namespace depthchart::core {

/// Finds a layer's state by its amounts.
class RouteSelections::Layer
{
public:
    Layer(std::vector<State> &states, std::size_t first, std::size_t amounts)
        : m_states(states)
        , m_first(first)
        , m_amounts(amounts)
        , m_slots(64, none)
    {
    }

    std::size_t stateOf(const RouteAmounts &amounts, int effort)
    {
        if (2 * (m_states.size() - m_first) >= m_slots.size())
            grow();
        std::size_t &slot = slotOf(amounts);
        if (slot == none) {
            slot = m_states.size();
            m_states.push_back({amounts, effort, never, 0});
        }
        State &state = m_states[slot];
        state.effort = std::min(state.effort, effort);
        return slot;
    }

private:
    static constexpr std::size_t none = ~std::size_t(0);

    std::size_t &slotOf(const RouteAmounts &amounts)
    {
        quint64 hash = 0;
        for (std::size_t i = 0; i < m_amounts; ++i)
            hash = spread(hash ^ static_cast<quint64>(amounts[i]));
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != none && m_states[m_slots[slot]].amounts != amounts)
            slot = (slot + 1) & (m_slots.size() - 1);
        return m_slots[slot];
    }

    void grow()
    {
        m_slots.assign(2 * m_slots.size(), none);
        for (std::size_t state = m_first; state < m_states.size(); ++state)
            slotOf(m_states[state].amounts) = state;
    }

    std::vector<State> &m_states;
    std::size_t m_first;
    std::size_t m_amounts;
    std::vector<std::size_t> m_slots;
};

RouteSelections::RouteSelections(const RouteProblem &problem, const RouteBound &bound, int effortLimit,
                                 RouteNodes &nodes)
    : m_problem(problem)
    , m_bound(bound)
    , m_effortLimit(effortLimit)
    , m_nodes(nodes)
{
    build();
    findRest();
    if (m_nodes.areSpent() || m_states.front().rest == never)
        return;
    Path path;
    path.whole = m_states.front().rest;
    m_open.push_back(path);
}

std::optional<quint64> RouteSelections::least() const
{
    const quint64 rest = m_states.front().rest;
    return m_nodes.areSpent() || rest == never ? std::nullopt : std::optional(rest);
}

void RouteSelections::build()
{
    m_states.emplace_back();
    m_layers.push_back(0);
    for (std::size_t domain = 0; domain < m_problem.domains.size(); ++domain) {
        const std::size_t first = m_states.size();
        Layer next(m_states, first, m_problem.amounts);
        for (std::size_t state = m_layers.back(); state < first; ++state) {
            addEdges(domain, state, next);
            if (m_nodes.areSpent())
                return;
        }
        m_layers.push_back(first);
    }
}

void RouteSelections::addEdges(std::size_t domain, std::size_t state, Layer &next)
{
    m_states[state].firstEdge = m_edges.size();
    const State from = m_states[state];
    const std::vector<RouteChoice> &choices = m_problem.domains[domain].choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const RouteChoice &choice = choices[i];
        if (!m_bound.isUsable(choice))
            continue;
        RouteAmounts amounts{};
        for (std::size_t amount = 0; amount < m_problem.amounts; ++amount)
            amounts[amount] =
                std::min(from.amounts[amount] + choice.gains[amount], m_problem.required[amount]);
        const int effort = from.effort + choice.effortMonths;
        if (!m_bound.mayComplete(domain + 1, amounts, m_effortLimit - effort))
            continue;
        m_nodes.spend();
        m_edges.push_back({i, next.stateOf(amounts, effort)});
    }
}

void RouteSelections::findRest()
{
    if (m_nodes.areSpent())
        return;
    for (std::size_t state = m_layers.back(); state < m_states.size(); ++state) {
        if (m_states[state].amounts == m_problem.required)
            m_states[state].rest = 0;
    }
    std::size_t end = m_edges.size();
    for (std::size_t domain = m_problem.domains.size(); domain-- > 0;) {
        for (std::size_t state = m_layers[domain + 1]; state-- > m_layers[domain];) {
            State &from = m_states[state];
            for (std::size_t i = from.firstEdge; i < end; ++i) {
                const quint64 rest = m_states[m_edges[i].to].rest;
                if (rest != never)
                    from.rest =
                        std::min(from.rest, rest + m_problem.domains[domain].choices[m_edges[i].choice].cost);
            }
            end = from.firstEdge;
        }
    }
}

bool RouteSelections::isWorse(const Path &a, const Path &b)
{
    return a.whole != b.whole ? a.whole > b.whole : a.choices > b.choices;
}

void RouteSelections::extend(const Path &path)
{
    const std::size_t first = m_states[path.state].firstEdge;
    const std::size_t end = path.state + 1 < m_states.size() && path.state + 1 < m_layers.back()
                                ? m_states[path.state + 1].firstEdge
                                : m_edges.size();
    for (std::size_t i = first; i < end; ++i) {
        const RouteChoice &choice = m_problem.domains[path.length].choices[m_edges[i].choice];
        const quint64 rest = m_states[m_edges[i].to].rest;
        if (rest == never)
            continue;
        Path longer = path;
        longer.cost += choice.cost;
        longer.whole = longer.cost + rest;
        if (effortOfRouteCost(longer.whole) > m_effortLimit)
            continue;
        longer.chains += choice.chains;
        longer.state = m_edges[i].to;
        longer.choices[longer.length++] = static_cast<quint8>(m_edges[i].choice);
        m_open.push_back(longer);
        std::push_heap(m_open.begin(), m_open.end(), isWorse);
    }
}

std::optional<RouteSelections::Found> RouteSelections::next()
{
    while (!m_open.empty() && !m_nodes.areSpent()) {
        std::pop_heap(m_open.begin(), m_open.end(), isWorse);
        const Path path = m_open.back();
        m_open.pop_back();
        m_nodes.spend();
        // The same chains from the same state were followed from a better beginning.
        if (!m_seen.insert(spread(path.chains + spread(path.state))).second)
            continue;
        if (path.length < m_problem.domains.size()) {
            extend(path);
            continue;
        }
        Found found;
        found.cost = path.cost;
        found.chains = path.chains;
        found.selection.assign(path.choices.begin(),
                               path.choices.begin() + static_cast<std::ptrdiff_t>(path.length));
        return found;
    }
    return std::nullopt;
}

} // namespace depthchart::core
