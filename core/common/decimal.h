// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace depthchart::core {

/// An exact, non-negative decimal: digits / 10^places, in lowest terms (digits does not end in 0 unless
/// places is 0). domain.md section 7.
struct Decimal
{
    std::int64_t digits = 0;
    int places = 0;

    bool operator==(const Decimal &) const = default;
};

/// The number as JSON writes it: "1.5", "100000".
[[nodiscard]] QString decimalLiteral(Decimal value);

/// The number for people, with thousands separated by commas: "1,000,000", "1.5".
[[nodiscard]] QString decimalText(Decimal value);

/// The value times a whole factor; nothing where that passes 64 bits, which is no quantity.
[[nodiscard]] std::optional<Decimal> scaled(Decimal value, int factor);

} // namespace depthchart::core
