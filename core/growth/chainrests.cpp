// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/chainrests.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <utility>

namespace depthchart::core {

namespace {

/// The rests in the order in which they were met, from the chains' ends.
std::vector<ChainRests::Rest> allRests(const std::vector<RouteChain> &chains, std::vector<std::size_t> &whole)
{
    std::map<std::pair<int, std::size_t>, std::size_t> known;
    std::vector<ChainRests::Rest> found;
    for (const RouteChain &chain : chains) {
        std::size_t next = ChainRests::none;
        for (std::size_t step = chain.size(); step-- > 0;) {
            const int months = chain[step];
            const auto [entry, isNew] = known.try_emplace({months, next}, found.size());
            if (isNew) {
                const int after = next == ChainRests::none ? 0 : found[next].length;
                found.push_back({months, months + after, next, 0});
            }
            next = entry->second;
        }
        whole.push_back(next);
    }
    return found;
}

} // namespace

ChainRests::ChainRests(const std::vector<RouteChain> &chains)
{
    const std::vector<Rest> found = allRests(chains, whole);
    for (const RouteChain &chain : chains)
        steps += chain.size();
    std::vector<std::size_t> order(found.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&found](std::size_t a, std::size_t b) {
        return std::pair(found[a].length, found[a].months) > std::pair(found[b].length, found[b].months);
    });
    std::vector<std::size_t> place(found.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    const auto placed = [&place](std::size_t rest) { return rest == none ? none : place[rest]; };
    for (const std::size_t each : order) {
        rests.push_back(found[each]);
        rests.back().next = placed(rests.back().next);
        durations.push_back(rests.back().months);
    }
    for (std::size_t &each : whole)
        each = placed(each);
    std::sort(durations.begin(), durations.end(), std::greater<>());
    durations.erase(std::unique(durations.begin(), durations.end()), durations.end());
    for (Rest &rest : rests)
        rest.duration = static_cast<std::size_t>(
            std::find(durations.cbegin(), durations.cend(), rest.months) - durations.cbegin());
}

} // namespace depthchart::core
