// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace depthchart::core {

/// Months of steps that follow one another.
using RouteChain = std::vector<int>;

/// What can be left of some chains: chains that end alike share it.
struct ChainRests
{
    static constexpr std::size_t none = ~std::size_t(0);

    struct Rest
    {
        /// Of its first step.
        int months = 0;
        /// Of all its steps.
        int length = 0;
        /// What is left after its first step.
        std::size_t next = none;
        /// Position of `months` among the durations.
        std::size_t duration = 0;
    };

    explicit ChainRests(const std::vector<RouteChain> &chains);

    /// Longest first.
    std::vector<Rest> rests;
    /// The whole of each chain.
    std::vector<std::size_t> whole;
    std::size_t steps = 0;
    /// Distinct months of a step, most first.
    std::vector<int> durations;
};

} // namespace depthchart::core
