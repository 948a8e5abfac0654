// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/highestbound.h"
#include "core/growth/routebound.h"

#include <algorithm>
#include <limits>

namespace depthchart::core {

namespace {

/// A domain's choices as lines over the price of one amount: what they cost without it, and how much of it
/// they give.
struct Line
{
    qint64 cost = 0;
    qint64 gain = 0;
};

class Pricing
{
public:
    Pricing(const RouteProblem &problem, int longest, const RoutePrices &prices)
        : m_problem(problem)
        , m_longest(longest)
        , m_prices(prices)
    {
    }

    RoutePrices improved()
    {
        constexpr int rounds = 4;
        for (int round = 0; round < rounds; ++round) {
            bool moved = false;
            for (std::size_t amount = 0; amount < m_problem.amounts; ++amount)
                moved = improve(amount) || moved;
            if (!moved)
                break;
        }
        return m_prices;
    }

private:
    void drawLines(std::size_t amount)
    {
        m_lines.clear();
        m_first.clear();
        for (const RouteDomain &domain : m_problem.domains) {
            m_first.push_back(m_lines.size());
            for (const RouteChoice &choice : domain.choices) {
                if (choice.longest > m_longest)
                    continue;
                Line line{choice.effortMonths * RoutePrices::scale, choice.gains[amount]};
                for (std::size_t i = 0; i < m_problem.amounts; ++i) {
                    if (i != amount)
                        line.cost -= m_prices.each[i] * choice.gains[i];
                }
                m_lines.push_back(line);
            }
        }
        m_first.push_back(m_lines.size());
    }

    [[nodiscard]] BoundPoint at(qint64 price, qint64 required) const
    {
        BoundPoint point{price, price * required, required};
        for (std::size_t domain = 0; domain + 1 < m_first.size(); ++domain) {
            qint64 least = std::numeric_limits<qint64>::max();
            qint64 gain = 0;
            for (std::size_t i = m_first[domain]; i < m_first[domain + 1]; ++i) {
                const qint64 cost = m_lines[i].cost - price * m_lines[i].gain;
                if (cost < least || (cost == least && m_lines[i].gain > gain)) {
                    least = cost;
                    gain = m_lines[i].gain;
                }
            }
            point.bound += least;
            point.slope -= gain;
        }
        return point;
    }

    bool improve(std::size_t amount)
    {
        drawLines(amount);
        const qint64 before = m_prices.each[amount];
        m_prices.each[amount] =
            highestBound([&](qint64 price) { return at(price, m_problem.required[amount]); },
                         std::max(before, RoutePrices::scale), RoutePrices::most);
        return m_prices.each[amount] != before;
    }

    const RouteProblem &m_problem;
    int m_longest;
    RoutePrices m_prices;
    std::vector<Line> m_lines;
    /// A domain's first line, and one past the last.
    std::vector<std::size_t> m_first;
};

} // namespace

RoutePrices routePrices(const RouteProblem &problem, int longest, RoutePrices from)
{
    return Pricing(problem, longest, from).improved();
}

std::optional<int> leastEffortAt(const RouteProblem &problem, int longest, const RoutePrices &prices)
{
    std::array<qint64, mostRouteAmounts> most{};
    qint64 bound = 0;
    for (const RouteDomain &domain : problem.domains) {
        qint64 least = std::numeric_limits<qint64>::max();
        RouteAmounts best{};
        for (const RouteChoice &choice : domain.choices) {
            if (choice.longest > longest)
                continue;
            qint64 cost = choice.effortMonths * RoutePrices::scale;
            for (std::size_t i = 0; i < problem.amounts; ++i) {
                best[i] = std::max(best[i], choice.gains[i]);
                cost -= prices.each[i] * choice.gains[i];
            }
            least = std::min(least, cost);
        }
        if (least == std::numeric_limits<qint64>::max())
            return std::nullopt;
        bound += least;
        for (std::size_t i = 0; i < problem.amounts; ++i)
            most[i] += best[i];
    }
    for (std::size_t i = 0; i < problem.amounts; ++i) {
        if (most[i] < problem.required[i])
            return std::nullopt;
        bound += prices.each[i] * problem.required[i];
    }
    return static_cast<int>(std::max<qint64>(0, (bound + RoutePrices::scale - 1) / RoutePrices::scale));
}

} // namespace depthchart::core
