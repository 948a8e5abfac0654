// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace depthchart::core {

/// Spreads a number's bits (the finisher of splitmix64).
[[nodiscard]] constexpr quint64 spread(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// Of a list of numbers in their order; 0 for none. Sums of them stand for lists in any order.
class RouteHash
{
public:
    constexpr void add(int number) { m_value = spread(m_value * 31 + static_cast<quint64>(number) + 1); }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }

private:
    quint64 m_value = 0;
};

} // namespace depthchart::core
