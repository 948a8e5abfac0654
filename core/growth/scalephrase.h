// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/scaletokens.h"
#include "core/profile/profile.h"

#include <optional>

/// The small grammar of domain.md section 7, over tokens: number, what is counted, per what time.
namespace depthchart::core {

/// A number with its magnitude.
struct Amount
{
    Decimal value;
    /// The number.
    qsizetype begin = 0;
    /// Behind the number, its magnitude and a plus.
    qsizetype end = 0;
    /// The power of ten of the magnitude; 0 without one.
    int exponent = 0;
    /// The magnitude is a word: "2 million of our users".
    bool inWords = false;
    /// Digits alone, as years, levels and lists have them.
    bool plain = false;
    /// Written with a fraction and no magnitude.
    bool fraction = false;
};

/// What an amount is of.
struct Counted
{
    QString name;
    QuantityKind kind = QuantityKind::Volume;
    int rank = 0;
    bool bytes = false;
    /// Said before or in the noun: "daily requests", "qps".
    Period period = Period::None;
    qsizetype end = 0;
};

/// The time of a rate.
struct Rate
{
    Period period = Period::None;
    /// A rate per user and the like: no scale.
    bool perHead = false;
    qsizetype end = 0;
};

/// The number token at index with the magnitude behind it; nothing where it is no amount ("3x", "300ms",
/// "1080p") or passes 64 bits. Splits "kqps" into its k and the rest.
[[nodiscard]] std::optional<Amount> readAmount(Tokens &tokens, qsizetype index, const Units &units);

/// What stands at begin, behind an amount; nothing where no noun of the list does.
[[nodiscard]] std::optional<Counted> readCounted(Tokens &tokens, qsizetype begin, const Amount &amount,
                                                 const Units &units);

/// A noun or rate name that is this very word.
[[nodiscard]] std::optional<Counted> countedWord(Tokens &tokens, qsizetype index, const Units &units);

/// The rate behind a noun that ends before begin. Where the noun says the time ("qps", "daily requests"), a
/// share of anything but people leaves it as it is ("40 rps per node").
[[nodiscard]] Rate readRate(Tokens &tokens, qsizetype begin, Period ofNoun);

/// A rate that starts at begin, with nothing between: "/day", "per day", "a day", "each day".
[[nodiscard]] Rate readRateAt(Tokens &tokens, qsizetype begin);

/// The rate before the number at index: "a daily volume of 2M requests", "Each day, 40K queries".
[[nodiscard]] Period readPeriodBefore(Tokens &tokens, qsizetype index);

/// "per user" and "Each user …" before the number at index.
[[nodiscard]] bool isPerHeadBefore(Tokens &tokens, qsizetype index);

} // namespace depthchart::core
