// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/constants.h"
#include "core/growth/routebound.h"
#include "core/growth/routenodes.h"

#include <optional>
#include <unordered_set>

namespace depthchart::core {

/// The selections of choices that meet what is required within an effort, best first by criteria 2 to 6, one
/// for each set of chains: others with the same chains fit into the streams where this one does, and are no
/// better. Domain by domain, what they add up to so far is one state however it came about, so that 40
/// domains have few.
class RouteSelections
{
public:
    RouteSelections(const RouteProblem &problem, const RouteBound &bound, int effortLimit, RouteNodes &nodes);

    struct Found
    {
        RouteSelection selection;
        quint64 cost = 0;
        quint64 chains = 0;
    };

    /// Nothing after the last, or where the nodes are spent.
    std::optional<Found> next();

    /// The criteria of the best; nothing where there is none.
    [[nodiscard]] std::optional<quint64> least() const;

private:
    static constexpr quint64 never = ~quint64(0);

    /// After some domains: the amounts so far, the least effort that gives them, and the least cost that
    /// completes them.
    struct State
    {
        RouteAmounts amounts{};
        int effort = 0;
        quint64 rest = never;
        std::size_t firstEdge = 0;
    };

    struct Edge
    {
        std::size_t choice = 0;
        std::size_t to = 0;
    };

    /// The first domains chosen for.
    struct Path
    {
        quint64 cost = 0;
        /// With the least that completes it.
        quint64 whole = 0;
        quint64 chains = 0;
        std::size_t length = 0;
        std::size_t state = 0;
        std::array<quint8, maximumDomains> choices{};
    };

    class Layer;

    void build();
    void addEdges(std::size_t domain, std::size_t state, Layer &next);
    void findRest();
    [[nodiscard]] static bool isWorse(const Path &a, const Path &b);
    void extend(const Path &path);

    const RouteProblem &m_problem;
    const RouteBound &m_bound;
    int m_effortLimit;
    RouteNodes &m_nodes;
    /// All layers' states in a row; m_layers has each layer's first.
    std::vector<State> m_states;
    std::vector<std::size_t> m_layers;
    std::vector<Edge> m_edges;
    /// A heap.
    std::vector<Path> m_open;
    std::unordered_set<quint64> m_seen;
};

} // namespace depthchart::core
