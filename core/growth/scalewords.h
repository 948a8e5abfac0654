// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringView>

/// The words that say how a number is meant; what is counted stands in resources/units.json (domain.md
/// section 7).
namespace depthchart::core {

/// The unit of time of a rate. Other: a time that no rate is written in (a quarter, a shift).
enum class Period : quint8 { None, Second, Minute, Hour, Day, Week, Month, Year, Other };

/// What a word can be; a word may be several.
enum class WordRole : quint32 {
    Per = 1U << 0,
    Article = 1U << 1,
    Each = 1U << 2,
    /// "day", "hr".
    Time = 1U << 3,
    /// "d", "s": a time only after a rate's sign.
    ShortTime = 1U << 4,
    /// "daily".
    Periodic = 1U << 5,
    /// "million", "K".
    Magnitude = 1U << 6,
    /// "qps", "MAU".
    RateName = 1U << 7,
    /// "req".
    Short = 1U << 8,
    /// Ends the words that may stand between a number and its noun.
    Stop = 1U << 9,
    Preposition = 1U << 10,
    /// Ends the search for a rate behind a noun.
    Cut = 1U << 11,
    /// A small number behind it counts nothing: "level 3".
    Label = 1U << 12,
    /// No plain number behind it counts: "ISO 27001".
    Name = 1U << 13,
    /// A number behind it may be a year.
    BeforeYear = 1U << 14,
    Month = 1U << 15,
    Currency = 1U << 16,
    /// Tells that a number is a model's size.
    Model = 1U << 17,
    /// Tells that bytes are a machine's.
    Hardware = 1U << 18,
    /// Ends in s and is no plural that a number would count: "sales".
    NoPlural = 1U << 19,
    Determiner = 1U << 20,
    /// Done again to things that are counted once: "refreshed daily".
    Repeated = 1U << 21,
    /// Takes a share of a rate as a user does: "seat".
    Head = 1U << 22,
    /// Between "per" and its time: "per business day".
    KindOfDay = 1U << 23,
    /// Between "daily" and the number that it belongs to: "a daily volume of 2M requests".
    Load = 1U << 24,
    /// Makes "a day" a duration: "in a day".
    Within = 1U << 25,
    /// Between a rate's name and its number: "QPS of 40", "MAU grew from 10K to 50K".
    Reach = 1U << 26,
    /// Makes the agents behind a number people: "used by 400 agents".
    Served = 1U << 27,
    /// Makes agents programs: "AI agents".
    Software = 1U << 28,
};
Q_DECLARE_FLAGS(WordRoles, WordRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordRoles)

struct WordMeaning
{
    WordRoles roles;
    Period period = Period::None;
    /// Of a magnitude: the power of ten.
    quint8 exponent = 0;
    /// Of a RateName or a Short: the plural noun that it stands for.
    QStringView noun;
};

/// Of words that are none of ours.
inline constexpr WordMeaning noMeaning;

/// The meaning of a word in lower case; noMeaning where it is none of ours.
[[nodiscard]] const WordMeaning &wordMeaning(const QString &word);

/// "second", empty for None and Other.
[[nodiscard]] QStringView periodName(Period period);

} // namespace depthchart::core
