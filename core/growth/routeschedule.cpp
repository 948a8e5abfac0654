// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routeschedule.h"

#include "core/growth/streamsearch.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace depthchart::core {

namespace {

std::vector<RouteChain> reversed(const std::vector<RouteChain> &chains)
{
    std::vector<RouteChain> result;
    result.reserve(chains.size());
    for (const RouteChain &chain : chains)
        result.emplace_back(chain.crbegin(), chain.crend());
    return result;
}

} // namespace

RouteScheduling::RouteScheduling(std::vector<RouteChain> chains, int streams)
    : m_chains(std::move(chains))
    , m_reversed(reversed(m_chains))
    , m_rests(m_chains)
    , m_reversedRests(m_reversed)
    , m_streams(streams)
{
    for (const RouteChain &chain : m_chains)
        m_months = std::accumulate(chain.cbegin(), chain.cend(), m_months);
    findLeastFinish();
    findQuick();
}

/// Work shared evenly, the longest chain, and for each duration: the steps of at least that many months, cut
/// into pieces of it, find room between the least that comes before any of them and the least that comes
/// after.
void RouteScheduling::findLeastFinish()
{
    struct Class
    {
        int steps = 0;
        int before = std::numeric_limits<int>::max();
        int after = std::numeric_limits<int>::max();
    };
    std::map<int, Class, std::greater<>> classes;
    m_leastFinish = (m_months + m_streams - 1) / m_streams;
    for (const RouteChain &chain : m_chains) {
        const int length = std::accumulate(chain.cbegin(), chain.cend(), 0);
        m_leastFinish = std::max(m_leastFinish, length);
        int before = 0;
        for (const int months : chain) {
            Class &one = classes[months];
            ++one.steps;
            one.before = std::min(one.before, before);
            one.after = std::min(one.after, length - before - months);
            before += months;
        }
    }
    Class all;
    for (auto least = classes.cbegin(); least != classes.cend(); ++least) {
        const int piece = least->first;
        all.before = std::min(all.before, least->second.before);
        all.after = std::min(all.after, least->second.after);
        int pieces = 0;
        for (auto longer = classes.cbegin(); longer != std::next(least); ++longer)
            pieces += longer->second.steps * (longer->first / piece);
        const int rounds = (pieces + m_streams - 1) / m_streams;
        m_leastFinish = std::max(m_leastFinish, all.before + rounds * piece + all.after);
    }
}

void RouteScheduling::findQuick()
{
    // With so much room the search never goes back.
    const int roomy = 2 * m_months + 1;
    m_quick.finish = std::numeric_limits<int>::max();
    for (const bool backwards : {false, true}) {
        RouteNodes nodes(std::numeric_limits<long long>::max());
        bool isCertain = true;
        std::optional<RouteSchedule> found = searched(backwards, roomy, nodes, isCertain);
        if (found && found->finish < m_quick.finish)
            m_quick = std::move(*found);
        if (m_quick.finish <= m_leastFinish)
            return;
    }
}

std::optional<RouteSchedule> RouteScheduling::searched(bool backwards, int finish, RouteNodes &nodes,
                                                       bool &isCertain) const
{
    const std::vector<RouteChain> &chains = backwards ? m_reversed : m_chains;
    const FreeStreams free(m_streams, finish);
    const ChainRests &rests = backwards ? m_reversedRests : m_rests;
    StreamSearch search(rests, free);
    for (const std::size_t whole : rests.whole)
        search.add(whole);
    const StreamSearch::Answer answer = search.search(false, nodes);
    isCertain = answer != StreamSearch::Answer::NodesAreSpent;
    if (answer != StreamSearch::Answer::Fits)
        return std::nullopt;
    RouteSchedule schedule{0, search.starts()};
    for (std::size_t chain = 0; chain < chains.size(); ++chain) {
        for (std::size_t step = 0; step < chains[chain].size(); ++step)
            schedule.finish = std::max(schedule.finish, schedule.starts[chain][step] + chains[chain][step]);
    }
    if (!backwards)
        return schedule;
    for (std::size_t chain = 0; chain < chains.size(); ++chain) {
        std::vector<int> &starts = schedule.starts[chain];
        for (std::size_t step = 0; step < starts.size(); ++step)
            starts[step] = schedule.finish - starts[step] - chains[chain][step];
        std::reverse(starts.begin(), starts.end());
    }
    return schedule;
}

std::optional<RouteSchedule> RouteScheduling::within(int finish, RouteNodes &nodes) const
{
    // What the bound and the quick schedules took.
    nodes.spend(static_cast<long long>(m_rests.steps));
    if (finish < m_leastFinish)
        return std::nullopt;
    if (m_quick.finish <= finish)
        return m_quick;
    // One direction may be far easier than the other: both get some nodes, then more.
    for (long long share = 1000; !nodes.areSpent(); share *= 4) {
        for (const bool backwards : {true, false}) {
            RouteNodes some(std::min(share, nodes.left()));
            const long long given = some.left();
            bool isCertain = true;
            std::optional<RouteSchedule> found = searched(backwards, finish, some, isCertain);
            nodes.spend(given - some.left());
            if (found || isCertain)
                return found;
        }
    }
    return std::nullopt;
}

} // namespace depthchart::core
