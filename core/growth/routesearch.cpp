// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routesearch.h"

#include "core/growth/growingselections.h"

#include <algorithm>
#include <limits>
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

/// Some selection, found without a search where levels do not give fewer points than those below them.
std::optional<RouteSelection> firstSelection(const RouteProblem &problem)
{
    RouteSelection all(problem.domains.size(), 0);
    if (!isEnough(problem, all)) {
        const RoutePrices prices = routePrices(problem, anyLength, {});
        if (!leastEffortAt(problem, anyLength, prices))
            return std::nullopt;
        RouteNodes nodes(std::numeric_limits<long long>::max());
        return GrowingSelections(problem, RouteBound(problem, anyLength, prices), mostEffort(problem), nodes)
            .next();
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
        m_prices = routePrices(m_problem, anyLength, {});
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
        GrowingSelections selections(m_problem, RouteBound(m_problem, anyLength, m_prices),
                                     mostEffort(m_problem), m_nodes);
        const std::optional<RouteSelection> least = selections.next();
        if (least)
            take(*least, scheduling(*least).quick());
        else
            m_best->finishLowerBound = m_best->effortLowerBound =
                std::min(m_best->effortMonths, selections.leastEffort() + m_problem.impactMonths);
    }

    void runInStreams()
    {
        int finish = firstFinish();
        m_prices = routePrices(m_problem, finish, m_prices);
        for (;; ++finish) {
            RouteBound bound = nextBound(finish);
            const Outcome outcome = searchWithin(finish, std::move(bound));
            if (outcome == Outcome::Found)
                return;
            if (outcome == Outcome::NodesAreSpent)
                break;
        }
        m_best->finishLowerBound = finish;
        const std::optional<int> least =
            RouteBound(m_problem, m_best->schedule.finish, m_prices).leastEffort();
        m_best->effortLowerBound = std::min(m_best->effortMonths, least.value_or(0) + m_problem.impactMonths);
    }

    [[nodiscard]] bool isExcluded(std::optional<int> leastEffort, int finish) const
    {
        return !leastEffort || *leastEffort + m_problem.impactMonths > m_streams * finish;
    }

    /// The earliest that the prices alone do not exclude: what excludes a finish excludes every earlier one.
    [[nodiscard]] int firstFinish() const
    {
        int least = (m_problem.impactMonths + m_streams - 1) / m_streams;
        for (const int months : m_problem.impacts)
            least = std::max(least, months);
        int most = std::max(least, m_best->schedule.finish);
        while (least < most) {
            const int middle = least + (most - least) / 2;
            if (isExcluded(leastEffortAt(m_problem, middle, m_prices), middle))
                least = middle + 1;
            else
                most = middle;
        }
        return least;
    }

    /// The bound of the first finish from that one on that it does not exclude.
    [[nodiscard]] RouteBound nextBound(int &finish) const
    {
        RouteBound bound(m_problem, finish, m_prices);
        if (!isExcluded(bound.leastEffort(), finish))
            return bound;
        int most = std::max(finish + 1, m_best->schedule.finish);
        ++finish;
        while (finish < most) {
            const int middle = finish + (most - finish) / 2;
            if (isExcluded(RouteBound(m_problem, middle, m_prices).leastEffort(), middle))
                finish = middle + 1;
            else
                most = middle;
        }
        return {m_problem, finish, m_prices};
    }

    /// The best selection that fits within the finish, of all that the streams have room for.
    Outcome searchWithin(int finish, RouteBound bound)
    {
        const int most = std::min(m_streams * finish - m_problem.impactMonths, mostEffort(m_problem));
        GrowingSelections selections(m_problem, std::move(bound), most, m_nodes);
        while (const std::optional<RouteSelection> selection = selections.next()) {
            const RouteScheduling each = scheduling(*selection);
            consider(*selection, each.quick());
            std::optional<RouteSchedule> schedule = each.within(finish, m_nodes);
            if (schedule) {
                take(*selection, std::move(*schedule));
                return Outcome::Found;
            }
            if (m_nodes.areSpent())
                break;
        }
        m_prices = selections.prices();
        return m_nodes.areSpent() ? Outcome::NodesAreSpent : Outcome::Excluded;
    }

    const RouteProblem &m_problem;
    int m_streams;
    RouteNodes &m_nodes;
    RoutePrices m_prices;
    std::optional<RouteAnswer> m_best;
};

} // namespace

std::optional<RouteAnswer> searchRoute(const RouteProblem &problem, int streams, RouteNodes &nodes)
{
    return Search(problem, streams, nodes).run();
}

} // namespace depthchart::core
