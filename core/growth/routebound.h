// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/routeproblem.h"

namespace depthchart::core {

/// What a unit of each amount is worth, in parts of a month. Any prices make a bound, good ones a close one.
struct RoutePrices
{
    static constexpr qint64 scale = 1024;
    /// No choice takes so many months.
    static constexpr qint64 most = scale << 20U;
    std::array<qint64, mostRouteAmounts> each{};
};

/// Prices at which the cheapest choices of all domains, among those of at most `longest` months one after the
/// other, give what is required as nearly as can be. Whole numbers only: the same on every machine.
[[nodiscard]] RoutePrices routePrices(const RouteProblem &problem, int longest, RoutePrices from);

/// Months of effort that the domains take at least, by the prices alone; nothing where such choices cannot
/// give what is required.
[[nodiscard]] std::optional<int> leastEffortAt(const RouteProblem &problem, int longest,
                                               const RoutePrices &prices);

/// The least effort that the domains from each on can complete what is required with, from below. Amounts
/// that take few values are counted exactly; the others have a price.
class RouteBound
{
public:
    RouteBound(const RouteProblem &problem, int longest, const RoutePrices &prices);

    /// Finds better prices, for a closer bound.
    void refine();
    [[nodiscard]] RoutePrices prices() const { return {m_price}; }

    /// Nothing where the choices of at most `longest` months cannot give what is required.
    [[nodiscard]] std::optional<int> leastEffort() const;

    /// Whether the domains from that one on can complete the amounts within the months of effort.
    [[nodiscard]] bool mayComplete(std::size_t from, const RouteAmounts &amounts, int effort) const
    {
        return restOf(from, amounts) <= static_cast<qint64>(effort) * RoutePrices::scale;
    }

    [[nodiscard]] bool isUsable(const RouteChoice &choice) const { return choice.longest <= m_longest; }

private:
    static constexpr qint64 never = qint64(1) << 60;

    [[nodiscard]] qint64 restOf(std::size_t from, const RouteAmounts &amounts) const
    {
        qint64 rest = 0;
        std::size_t row = 0;
        for (std::size_t i = 0; i < m_problem.amounts; ++i) {
            const qint32 missing = m_problem.required[i] - amounts[i];
            row += m_factor[i] * static_cast<std::size_t>(missing);
            rest += m_price[i] * missing;
        }
        return rest + m_rest[from * m_rows + row];
    }

    void chooseExact(const RoutePrices &prices);
    void findRest();
    void findRest(std::size_t domain);
    void findMoves();
    [[nodiscard]] std::vector<std::size_t> rowsAfter(const RouteAmounts &gains) const;
    [[nodiscard]] int givenAtLeast(std::size_t amount) const;

    const RouteProblem &m_problem;
    int m_longest;
    /// Of an amount that is counted exactly the factor in a row's number, of any other the price; else 0.
    std::array<std::size_t, mostRouteAmounts> m_factor{};
    std::array<qint64, mostRouteAmounts> m_price{};
    /// What misses of the amounts counted exactly, as many combinations as there are.
    std::size_t m_rows = 1;
    std::vector<qint64> m_rest;
    /// For each domain and row the choice that is cheapest.
    std::vector<quint8> m_cheapest;
    /// What the usable choices of each domain make of a row, and of the domains their first.
    struct Move
    {
        std::size_t choice = 0;
        /// The row that each row becomes: the position of its list.
        std::size_t rows = 0;
    };
    std::vector<Move> m_moves;
    std::vector<std::size_t> m_firstMove;
    std::vector<std::vector<std::size_t>> m_rowsAfter;
};

} // namespace depthchart::core
