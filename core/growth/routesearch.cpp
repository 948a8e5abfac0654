// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routesearch.h"

#include "core/growth/routebound.h"
#include "core/growth/routeselections.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace depthchart::core {

namespace {

constexpr int anyLength = std::numeric_limits<int>::max();

/// The most effort that the domains can take.
int mostEffort(const RouteProblem &problem)
{
    int effort = 0;
    for (const RouteDomain &domain : problem.domains) {
        int most = 0;
        for (const RouteChoice &choice : domain.choices)
            most = std::max(most, choice.effortMonths);
        effort += most;
    }
    return effort;
}

/// The selection of least cost, by limits of effort that grow until one is found. Where the nodes are spent
/// or there is none, nothing; `limit` then tells what is excluded.
std::optional<RouteSelection> leastSelection(const RouteProblem &problem, const RouteBound &bound,
                                             RouteNodes &nodes, int &excluded)
{
    const int most = mostEffort(problem);
    excluded = bound.leastEffort() - 1;
    for (int step = 0; excluded < most; step = 2 * step + 1) {
        const int limit = std::min(excluded + 1 + step, most);
        RouteSelections selections(problem, bound, limit, nodes);
        const std::optional<RouteSelections::Found> found = selections.next();
        if (found)
            return found->selection;
        if (nodes.areSpent())
            return std::nullopt;
        excluded = limit;
    }
    return std::nullopt;
}

/// Some selection, found without a search where levels do not give fewer points than those below them.
std::optional<RouteSelection> firstSelection(const RouteProblem &problem)
{
    RouteSelection all(problem.domains.size(), 0);
    if (!isEnough(problem, all)) {
        const RouteBound bound(problem, anyLength);
        RouteNodes nodes(std::numeric_limits<long long>::max());
        int excluded = 0;
        return bound.isPossible() ? leastSelection(problem, bound, nodes, excluded) : std::nullopt;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::vector<RouteChoice> &choices = problem.domains[i].choices;
        std::vector<std::size_t> cheapest(choices.size());
        for (std::size_t choice = 0; choice < choices.size(); ++choice)
            cheapest[choice] = choice;
        std::stable_sort(cheapest.begin(), cheapest.end(), [&choices](std::size_t a, std::size_t b) {
            return choices[a].cost < choices[b].cost;
        });
        for (const std::size_t choice : cheapest) {
            all[i] = choice;
            if (isEnough(problem, all))
                break;
        }
    }
    return all;
}

class Search
{
public:
    Search(const RouteProblem &problem, int streams, RouteNodes &nodes)
        : m_problem(problem)
        , m_streams(streams)
        , m_nodes(nodes)
    {
    }

    std::optional<RouteAnswer> run()
    {
        const std::optional<RouteSelection> first = firstSelection(m_problem);
        if (!first)
            return std::nullopt;
        consider(*first, scheduling(*first).quick());
        if (m_streams == 1)
            runInOneStream();
        else
            runInStreams();
        return std::move(m_best);
    }

private:
    enum class Outcome { Found, Excluded, NodesAreSpent };

    [[nodiscard]] RouteScheduling scheduling(const RouteSelection &selection) const
    {
        return {chainsOf(m_problem, selection), m_streams};
    }

    void consider(const RouteSelection &selection, const RouteSchedule &schedule)
    {
        const int effort = effortOf(m_problem, selection);
        if (m_best &&
            std::pair(m_best->schedule.finish, m_best->effortMonths) <= std::pair(schedule.finish, effort))
            return;
        m_best = RouteAnswer{selection, schedule, effort, 0, 0};
    }

    void take(const RouteSelection &selection, RouteSchedule schedule)
    {
        const int effort = effortOf(m_problem, selection);
        const int finish = schedule.finish;
        m_best = RouteAnswer{selection, std::move(schedule), effort, finish, effort};
    }

    /// One step after another: the finish is the effort.
    void runInOneStream()
    {
        const RouteBound bound(m_problem, anyLength);
        int excluded = 0;
        const std::optional<RouteSelection> least = leastSelection(m_problem, bound, m_nodes, excluded);
        if (least)
            take(*least, scheduling(*least).quick());
        else
            m_best->finishLowerBound = m_best->effortLowerBound = excluded + 1 + m_problem.impactMonths;
    }

    void runInStreams()
    {
        for (int finish = leastFinish();; ++finish) {
            const Outcome outcome = searchWithin(finish);
            if (outcome == Outcome::Found)
                return;
            if (outcome == Outcome::Excluded)
                continue;
            m_best->finishLowerBound = finish;
            m_best->effortLowerBound =
                std::min(m_best->effortMonths, RouteBound(m_problem, m_best->schedule.finish).leastEffort() +
                                                   m_problem.impactMonths);
            return;
        }
    }

    [[nodiscard]] bool isExcluded(int finish) const
    {
        const RouteBound bound(m_problem, finish);
        return !bound.isPossible() || bound.leastEffort() + m_problem.impactMonths > m_streams * finish;
    }

    /// From where on the bound excludes no finish: what it excludes excludes every earlier one.
    [[nodiscard]] int leastFinish() const
    {
        int least = (m_problem.impactMonths + m_streams - 1) / m_streams;
        for (const int months : m_problem.impacts)
            least = std::max(least, months);
        int most = std::max(least, m_best->schedule.finish);
        while (least < most) {
            const int middle = least + (most - least) / 2;
            if (isExcluded(middle))
                least = middle + 1;
            else
                most = middle;
        }
        return least;
    }

    /// The best selection that fits within the finish, by limits of effort that grow to all that the streams
    /// have room for.
    Outcome searchWithin(int finish)
    {
        const RouteBound bound(m_problem, finish);
        const int most = m_streams * finish - m_problem.impactMonths;
        if (!bound.isPossible())
            return Outcome::Excluded;
        m_failed.clear();
        int step = 0;
        for (int excluded = bound.leastEffort() - 1; excluded < most; step = 2 * step + 1) {
            const int limit = std::min(excluded + 1 + step, most);
            RouteSelections selections(m_problem, bound, limit, m_nodes);
            const Outcome outcome = fitOneOf(selections, finish);
            if (outcome != Outcome::Excluded)
                return outcome;
            excluded = limit;
        }
        return Outcome::Excluded;
    }

    Outcome fitOneOf(RouteSelections &selections, int finish)
    {
        while (const std::optional<RouteSelections::Found> found = selections.next()) {
            if (!m_failed.insert(found->chains).second)
                continue;
            const RouteScheduling each = scheduling(found->selection);
            consider(found->selection, each.quick());
            std::optional<RouteSchedule> schedule = each.within(finish, m_nodes);
            if (schedule) {
                take(found->selection, std::move(*schedule));
                return Outcome::Found;
            }
            if (m_nodes.areSpent())
                break;
        }
        return m_nodes.areSpent() ? Outcome::NodesAreSpent : Outcome::Excluded;
    }

    const RouteProblem &m_problem;
    int m_streams;
    RouteNodes &m_nodes;
    std::optional<RouteAnswer> m_best;
    /// Chains that do not fit within the present finish.
    std::set<quint64> m_failed;
};

} // namespace

std::optional<RouteAnswer> searchRoute(const RouteProblem &problem, int streams, RouteNodes &nodes)
{
    return Search(problem, streams, nodes).run();
}

} // namespace depthchart::core
