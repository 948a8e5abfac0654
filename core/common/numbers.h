// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace depthchart::core {

/// Depth in a domain, or a level's number: whole, 0 to 10 (domain.md section 1). "Not rated" is the
/// absence of a Depth, never 0.
class Depth
{
public:
    constexpr Depth() = default;
    explicit constexpr Depth(int value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    auto operator<=>(const Depth &) const = default; // NOLINT(modernize-use-nullptr): false alarm

private:
    int m_value = 0;
};

/// Whole months of focused practice (domain.md section 2).
class Months
{
public:
    constexpr Months() = default;
    explicit constexpr Months(int value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    auto operator<=>(const Months &) const = default; // NOLINT(modernize-use-nullptr): false alarm
    constexpr Months operator+(Months other) const { return Months(m_value + other.m_value); }
    constexpr Months &operator+=(Months other)
    {
        m_value += other.m_value;
        return *this;
    }

private:
    int m_value = 0;
};

} // namespace depthchart::core
