// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routestarts.h"

#include "core/growth/streamsearch.h"

#include <algorithm>
#include <utility>

namespace depthchart::core {

namespace {

class EarlyStarts
{
public:
    EarlyStarts(const std::vector<RouteChain> &chains, int streams, RouteSchedule &schedule,
                RouteNodes &nodes)
        : m_chains(chains)
        , m_rests(chains)
        , m_schedule(schedule)
        , m_nodes(nodes)
        , m_free(streams, schedule.finish)
    {
    }

    bool run()
    {
        bool isFree = true;
        for (std::size_t chain = 0; chain < m_chains.size(); ++chain) {
            int from = 0;
            std::size_t after = m_rests.whole[chain];
            for (std::size_t step = 0; step < m_chains[chain].size(); ++step) {
                // Only a step that had to wait changes what the others do by themselves.
                if (isFree && placeRest(chain, step, from))
                    return true;
                after = m_rests.rests[after].next;
                const int earliest = m_free.firstRoom(from, m_chains[chain][step]);
                if (!startEarly({chain, step, after}, from))
                    return false;
                const int start = m_schedule.starts[chain][step];
                isFree = start > earliest;
                take(start, m_chains[chain][step]);
                from = start + m_chains[chain][step];
            }
        }
        return true;
    }

private:
    /// A step, and what of its chain comes after it.
    struct Place
    {
        std::size_t chain = 0;
        std::size_t step = 0;
        std::size_t after = ChainRests::none;
    };

    void take(int start, int months)
    {
        m_free.take(start, months);
        m_free.settle();
    }

    /// Each step from that one on as early as those before it leave room: where all end by the finish, none
    /// can start earlier.
    bool placeRest(std::size_t chain, std::size_t step, int from)
    {
        FreeStreams free = m_free;
        std::vector<std::vector<int>> starts = m_schedule.starts;
        for (; chain < m_chains.size(); ++chain, step = 0, from = 0) {
            for (; step < m_chains[chain].size(); ++step) {
                const int months = m_chains[chain][step];
                const int start = free.firstRoom(from, months);
                if (start + months > free.finish())
                    return false;
                free.take(start, months);
                starts[chain][step] = start;
                from = start + months;
            }
        }
        m_schedule.starts = std::move(starts);
        return true;
    }

    bool startEarly(const Place &place, int from)
    {
        const int months = m_chains[place.chain][place.step];
        for (int start = from; start < m_schedule.starts[place.chain][place.step]; ++start) {
            m_nodes.spend();
            if (m_free.firstWithLess(start, 1) < start + months)
                continue;
            take(start, months);
            const StreamSearch::Answer answer = complete(place, start);
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
    StreamSearch::Answer complete(const Place &place, int start)
    {
        // Most fit, or clearly do not; the rest is worth a closer look.
        constexpr long long few = 3;
        RouteNodes some(std::min<long long>(few * static_cast<long long>(m_rests.steps), m_nodes.left()));
        const long long given = some.left();
        const StreamSearch::Answer answer = search(place, start, some);
        m_nodes.spend(given - some.left());
        if (answer != StreamSearch::Answer::NodesAreSpent || m_nodes.areSpent())
            return answer;
        m_free.countRooms(m_rests.durations);
        return search(place, start, m_nodes);
    }

    StreamSearch::Answer search(const Place &place, int start, RouteNodes &nodes)
    {
        StreamSearch search(m_rests, m_free);
        search.add(place.after, start + m_chains[place.chain][place.step]);
        for (std::size_t chain = place.chain + 1; chain < m_chains.size(); ++chain)
            search.add(m_rests.whole[chain]);
        const StreamSearch::Answer answer = search.search(true, nodes);
        if (answer != StreamSearch::Answer::Fits)
            return answer;
        const std::vector<std::vector<int>> found = search.starts();
        std::vector<int> &own = m_schedule.starts[place.chain];
        own[place.step] = start;
        std::copy(found.front().cbegin(), found.front().cend(),
                  own.begin() + static_cast<std::ptrdiff_t>(place.step) + 1);
        std::copy(found.cbegin() + 1, found.cend(),
                  m_schedule.starts.begin() + static_cast<std::ptrdiff_t>(place.chain) + 1);
        return answer;
    }

    const std::vector<RouteChain> &m_chains;
    const ChainRests m_rests;
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
