// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routebound.h"

#include <algorithm>
#include <limits>

namespace depthchart::core {

RouteBound::RouteBound(const RouteProblem &problem, int longest)
    : m_problem(problem)
    , m_longest(longest)
{
    collect();
    if (!m_isPossible)
        return;
    findPrices();
    sumRest();
}

void RouteBound::collect()
{
    std::array<qint64, mostRouteAmounts> most{};
    m_first.reserve(m_problem.domains.size() + 1);
    for (const RouteDomain &domain : m_problem.domains) {
        m_first.push_back(m_items.size());
        RouteAmounts best{};
        for (const RouteChoice &choice : domain.choices) {
            if (!isUsable(choice))
                continue;
            m_items.push_back({choice.effortMonths * scale, &choice});
            for (std::size_t i = 0; i < m_problem.amounts; ++i)
                best[i] = std::max(best[i], choice.gains[i]);
        }
        m_isPossible = m_isPossible && m_items.size() > m_first.back();
        for (std::size_t i = 0; i < m_problem.amounts; ++i)
            most[i] += best[i];
    }
    m_first.push_back(m_items.size());
    for (std::size_t i = 0; i < m_problem.amounts; ++i)
        m_isPossible = m_isPossible && most[i] >= m_problem.required[i];
}

qint64 RouteBound::reduced(const Item &item, std::size_t without) const
{
    qint64 cost = item.effort;
    for (std::size_t i = 0; i < m_problem.amounts; ++i) {
        if (i != without)
            cost -= m_prices[i] * item.choice->gains[i];
    }
    return cost;
}

/// Each amount's price in turn is set where the bound is highest; a few rounds come close to the best.
void RouteBound::findPrices()
{
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (std::size_t amount = 0; amount < m_problem.amounts; ++amount)
            moved = adjust(amount) || moved;
        if (!moved)
            return;
    }
}

/// The bound is concave in one price, and rises while the cheapest choices give less than is required.
bool RouteBound::adjust(std::size_t amount)
{
    std::vector<qint64> costs;
    costs.reserve(m_items.size());
    qint64 most = scale;
    for (const Item &item : m_items) {
        costs.push_back(reduced(item, amount));
        most += std::abs(costs.back());
    }
    const auto givesLess = [&](qint64 price) {
        qint64 given = 0;
        for (std::size_t domain = 0; domain + 1 < m_first.size(); ++domain) {
            qint64 least = std::numeric_limits<qint64>::max();
            qint64 gain = 0;
            for (std::size_t i = m_first[domain]; i < m_first[domain + 1]; ++i) {
                const qint64 gains = m_items[i].choice->gains[amount];
                const qint64 cost = costs[i] - price * gains;
                // The most of equally cheap ones: where even they give less, a higher price is better.
                if (cost < least || (cost == least && gains > gain)) {
                    least = cost;
                    gain = gains;
                }
            }
            given += gain;
        }
        return given < m_problem.required[amount];
    };
    qint64 low = 0;
    qint64 high = most;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (givesLess(middle))
            low = middle + 1;
        else
            high = middle;
    }
    const bool moved = m_prices[amount] != low;
    m_prices[amount] = low;
    return moved;
}

void RouteBound::sumRest()
{
    const std::size_t domains = m_problem.domains.size();
    m_rest.assign(domains + 1, 0);
    for (std::size_t domain = domains; domain-- > 0;) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (std::size_t i = m_first[domain]; i < m_first[domain + 1]; ++i)
            least = std::min(least, reduced(m_items[i], mostRouteAmounts));
        m_rest[domain] = m_rest[domain + 1] + least;
    }
}

int RouteBound::leastEffort() const
{
    qint64 least = m_rest.front();
    for (std::size_t i = 0; i < m_problem.amounts; ++i)
        least += m_prices[i] * m_problem.required[i];
    return static_cast<int>(std::max<qint64>(0, (least + scale - 1) / scale));
}

} // namespace depthchart::core
