// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routestarts.h"

#include "core/growth/streamsearch.h"

#include <algorithm>

namespace depthchart::core {

namespace {

class EarlyStarts
{
public:
    EarlyStarts(const std::vector<RouteChain> &chains, int streams, RouteSchedule &schedule,
                RouteNodes &nodes)
        : m_chains(chains)
        , m_schedule(schedule)
        , m_nodes(nodes)
        , m_free(streams, schedule.finish)
    {
    }

    bool run()
    {
        for (std::size_t chain = 0; chain < m_chains.size(); ++chain) {
            int from = 0;
            for (std::size_t step = 0; step < m_chains[chain].size(); ++step) {
                if (!startEarly(chain, step, from))
                    return false;
                const int start = m_schedule.starts[chain][step];
                m_free.take(start, m_chains[chain][step]);
                m_free.settle();
                from = start + m_chains[chain][step];
            }
        }
        return true;
    }

private:
    bool startEarly(std::size_t chain, std::size_t step, int from)
    {
        const int months = m_chains[chain][step];
        for (int start = from; start < m_schedule.starts[chain][step]; ++start) {
            m_nodes.spend();
            if (m_free.firstWithLess(start, 1) < start + months)
                continue;
            m_free.take(start, months);
            m_free.settle();
            const StreamSearch::Answer answer = complete(chain, step, start);
            m_free.giveBack(start, months);
            m_free.settle();
            if (answer == StreamSearch::Answer::Fits)
                return true;
            if (answer == StreamSearch::Answer::NodesAreSpent)
                return false;
        }
        return true;
    }

    /// Whether the steps after that one fit; their schedule then becomes the present one.
    StreamSearch::Answer complete(std::size_t chain, std::size_t step, int start)
    {
        const auto after = static_cast<std::ptrdiff_t>(step) + 1;
        std::vector<RouteChain> rest(m_chains.begin() + static_cast<std::ptrdiff_t>(chain), m_chains.end());
        rest.front().erase(rest.front().begin(), rest.front().begin() + after);
        StreamSearch search(rest, m_free);
        if (!rest.front().empty())
            search.holdUntil(0, start + m_chains[chain][step]);
        const StreamSearch::Answer answer = search.search(true, m_nodes);
        if (answer != StreamSearch::Answer::Fits)
            return answer;
        const std::vector<std::vector<int>> found = search.starts();
        std::vector<int> &own = m_schedule.starts[chain];
        own[step] = start;
        std::copy(found.front().cbegin(), found.front().cend(), own.begin() + after);
        std::copy(found.cbegin() + 1, found.cend(),
                  m_schedule.starts.begin() + static_cast<std::ptrdiff_t>(chain) + 1);
        return answer;
    }

    const std::vector<RouteChain> &m_chains;
    RouteSchedule &m_schedule;
    RouteNodes &m_nodes;
    FreeStreams m_free;
};

} // namespace

bool startEarly(const std::vector<RouteChain> &chains, int streams, RouteSchedule &schedule,
                RouteNodes &nodes)
{
    return EarlyStarts(chains, streams, schedule, nodes).run();
}

} // namespace depthchart::core
