// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/chainrests.h"
#include "core/growth/routenodes.h"

#include <optional>

namespace depthchart::core {

/// When the steps of chains start.
struct RouteSchedule
{
    int finish = 0;
    /// Chain by chain.
    std::vector<std::vector<int>> starts;
};

/// Chains in streams that are all free: whether they fit before a finish, and how.
class RouteScheduling
{
public:
    RouteScheduling(std::vector<RouteChain> chains, int streams);

    /// No schedule finishes earlier.
    [[nodiscard]] int leastFinish() const { return m_leastFinish; }

    /// The best of the schedules that always start the longest rest, from the front and from the back.
    [[nodiscard]] const RouteSchedule &quick() const { return m_quick; }

    /// A schedule that finishes by then. Nothing where there is none, or where the nodes are spent.
    [[nodiscard]] std::optional<RouteSchedule> within(int finish, RouteNodes &nodes) const;

private:
    [[nodiscard]] std::optional<RouteSchedule> searched(bool backwards, int finish, RouteNodes &nodes,
                                                        bool &isCertain) const;
    void findLeastFinish();
    void findQuick();

    std::vector<RouteChain> m_chains;
    std::vector<RouteChain> m_reversed;
    ChainRests m_rests;
    ChainRests m_reversedRests;
    int m_streams;
    int m_months = 0;
    int m_leastFinish = 0;
    RouteSchedule m_quick;
};

} // namespace depthchart::core
