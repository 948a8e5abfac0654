// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/scalephrase.h"

/// Which numbers are no scale, by what stands around them (domain.md section 7: years, dates, versions,
/// percentages, money, levels, 24/7 …).
namespace depthchart::core {

/// The number token at index counts nothing.
[[nodiscard]] bool isRefusedNumber(Tokens &tokens, qsizetype index);

/// The amount read at index is a year, although a noun follows it ("In 2024 users …").
[[nodiscard]] bool isYear(Tokens &tokens, qsizetype index, const Amount &amount, bool isRate);

} // namespace depthchart::core
