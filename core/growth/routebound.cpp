// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routebound.h"

#include "core/growth/highestbound.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace depthchart::core {

RouteBound::RouteBound(const RouteProblem &problem, int longest, const RoutePrices &prices)
    : m_problem(problem)
    , m_longest(longest)
{
    chooseExact(prices);
    findMoves();
    findRest();
}

/// Those that take the fewest values first, while the combinations stay few.
void RouteBound::chooseExact(const RoutePrices &prices)
{
    constexpr std::size_t mostRows = 256;
    std::array<std::size_t, mostRouteAmounts> order{};
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(m_problem.amounts);
    std::iota(order.begin(), end, std::size_t(0));
    std::stable_sort(order.begin(), end, [this](std::size_t a, std::size_t b) {
        return m_problem.required[a] < m_problem.required[b];
    });
    for (auto amount = order.begin(); amount != end; ++amount) {
        const auto values = static_cast<std::size_t>(m_problem.required[*amount]) + 1;
        if (m_rows * values > mostRows) {
            m_price[*amount] = prices.each[*amount];
            continue;
        }
        m_factor[*amount] = m_rows;
        m_rows *= values;
    }
}

void RouteBound::findRest()
{
    const std::size_t domains = m_problem.domains.size();
    m_rest.assign((domains + 1) * m_rows, never);
    m_cheapest.assign(domains * m_rows, 0);
    m_rest[domains * m_rows] = 0;
    for (std::size_t domain = domains; domain-- > 0;)
        findRest(domain);
}

void RouteBound::findRest(std::size_t domain)
{
    const qint64 *after = &m_rest[(domain + 1) * m_rows];
    qint64 *rest = &m_rest[domain * m_rows];
    quint8 *cheapest = &m_cheapest[domain * m_rows];
    for (std::size_t move = m_firstMove[domain]; move < m_firstMove[domain + 1]; ++move) {
        const std::size_t number = m_moves[move].choice;
        const std::size_t *rows = m_rowsAfter[m_moves[move].rows].data();
        const RouteChoice &choice = m_problem.domains[domain].choices[number];
        qint64 cost = choice.effortMonths * RoutePrices::scale;
        for (std::size_t amount = 0; amount < m_problem.amounts; ++amount)
            cost -= m_price[amount] * choice.gains[amount];
        for (std::size_t row = 0; row < m_rows; ++row) {
            const qint64 whole = after[rows[row]] + cost;
            if (whole < rest[row]) {
                rest[row] = whole;
                cheapest[row] = static_cast<quint8>(number);
            }
        }
    }
}

/// Choices that give the same of the amounts counted exactly share their list.
void RouteBound::findMoves()
{
    std::map<RouteAmounts, std::size_t> known;
    for (const RouteDomain &domain : m_problem.domains) {
        m_firstMove.push_back(m_moves.size());
        for (std::size_t choice = 0; choice < domain.choices.size(); ++choice) {
            if (!isUsable(domain.choices[choice]))
                continue;
            RouteAmounts exact{};
            for (std::size_t i = 0; i < m_problem.amounts; ++i)
                exact[i] = m_factor[i] == 0 ? 0 : domain.choices[choice].gains[i];
            const auto [entry, isNew] = known.try_emplace(exact, m_rowsAfter.size());
            if (isNew)
                m_rowsAfter.push_back(rowsAfter(exact));
            m_moves.push_back({choice, entry->second});
        }
    }
    m_firstMove.push_back(m_moves.size());
}

std::vector<std::size_t> RouteBound::rowsAfter(const RouteAmounts &gains) const
{
    std::vector<std::size_t> rows(m_rows);
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    for (std::size_t i = 0; i < m_problem.amounts; ++i) {
        if (gains[i] == 0)
            continue;
        const auto values = static_cast<std::size_t>(m_problem.required[i]) + 1;
        for (std::size_t row = 0; row < m_rows; ++row) {
            const std::size_t missing = row / m_factor[i] % values;
            rows[row] -= m_factor[i] * std::min(missing, static_cast<std::size_t>(gains[i]));
        }
    }
    return rows;
}

/// What the cheapest choices give of an amount that has a price.
int RouteBound::givenAtLeast(std::size_t amount) const
{
    RouteAmounts missing = m_problem.required;
    int given = 0;
    for (std::size_t domain = 0; domain < m_problem.domains.size(); ++domain) {
        std::size_t row = 0;
        for (std::size_t i = 0; i < m_problem.amounts; ++i)
            row += m_factor[i] * static_cast<std::size_t>(missing[i]);
        const RouteChoice &choice = m_problem.domains[domain].choices[m_cheapest[domain * m_rows + row]];
        given += choice.gains[amount];
        for (std::size_t i = 0; i < m_problem.amounts; ++i)
            missing[i] = std::max(0, missing[i] - choice.gains[i]);
    }
    return given;
}

void RouteBound::refine()
{
    for (std::size_t amount = 0; amount < m_problem.amounts; ++amount) {
        if (m_factor[amount] != 0)
            continue;
        const auto at = [&](qint64 price) {
            m_price[amount] = price;
            findRest();
            return BoundPoint{price, restOf(0, {}), m_problem.required[amount] - givenAtLeast(amount)};
        };
        m_price[amount] = highestBound(at, std::max(m_price[amount], RoutePrices::scale), RoutePrices::most);
    }
    findRest();
}

std::optional<int> RouteBound::leastEffort() const
{
    const qint64 least = restOf(0, {});
    if (least >= never / 2)
        return std::nullopt;
    return static_cast<int>(std::max<qint64>(0, (least + RoutePrices::scale - 1) / RoutePrices::scale));
}

} // namespace depthchart::core
