// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/decimal.h"

#include <QStringView>

#include <optional>

namespace depthchart::core {

/// Digits with their separators, as they stand in a text.
struct WrittenNumber
{
    qsizetype end = 0;
    /// Nothing where this is no number (3.1.2, 1,2,3) or passes 64 bits.
    std::optional<Decimal> value;
    /// No thousands separators.
    bool plain = true;
    bool fraction = false;
    /// "1,5": a fraction only where a magnitude follows.
    bool decimalComma = false;
};

[[nodiscard]] constexpr bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// The number whose first digit, or point before a digit, stands at begin.
[[nodiscard]] WrittenNumber readWrittenNumber(QStringView text, qsizetype begin);

/// The value times 10^exponent in lowest terms; nothing where it passes 64 bits.
[[nodiscard]] std::optional<Decimal> timesPowerOfTen(Decimal value, int exponent);

} // namespace depthchart::core
