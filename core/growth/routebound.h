// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/routeproblem.h"

namespace depthchart::core {

/// The least effort that the domains can add up to what is required with, from below: each amount has a
/// price in months, and every domain takes the choice that is cheapest at these prices. Whole numbers only,
/// so that it is the same on every machine; any prices give a bound, good ones a close one.
class RouteBound
{
public:
    /// Over the choices that take at most `longest` months one after the other.
    RouteBound(const RouteProblem &problem, int longest);

    /// False where some amount cannot be reached, or a domain has no such choice.
    [[nodiscard]] bool isPossible() const { return m_isPossible; }

    /// Months of effort that all domains take at least.
    [[nodiscard]] int leastEffort() const;

    /// Whether the domains from that one on can complete the amounts within the months of effort.
    [[nodiscard]] bool mayComplete(std::size_t from, const RouteAmounts &amounts, int effort) const
    {
        qint64 least = m_rest[from];
        for (std::size_t i = 0; i < m_problem.amounts; ++i)
            least += m_prices[i] * (m_problem.required[i] - amounts[i]);
        return least <= static_cast<qint64>(effort) * scale;
    }

    [[nodiscard]] bool isUsable(const RouteChoice &choice) const { return choice.longest <= m_longest; }

private:
    /// Prices are in parts of a month.
    static constexpr qint64 scale = 1024;

    struct Item
    {
        qint64 effort = 0;
        const RouteChoice *choice = nullptr;
    };

    void collect();
    void findPrices();
    bool adjust(std::size_t amount);
    [[nodiscard]] qint64 reduced(const Item &item, std::size_t without) const;
    void sumRest();

    const RouteProblem &m_problem;
    int m_longest;
    bool m_isPossible = true;
    /// Usable choices, domain by domain; m_first has a domain's first, and one past the last.
    std::vector<Item> m_items;
    std::vector<std::size_t> m_first;
    std::array<qint64, mostRouteAmounts> m_prices{};
    /// Of the domains from each on: what their cheapest choices take.
    std::vector<qint64> m_rest;
};

} // namespace depthchart::core
