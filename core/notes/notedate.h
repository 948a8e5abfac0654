// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Dates as people write them above and before their notes. A week, month, quarter, half or year stands for
/// its first day (weeks are ISO weeks, from Monday). 03/04/2026 may be March or April and is none; one
/// without a year takes that of the context, where there is one. Names of days and months are English.
namespace depthchart::core {

/// A text that begins with its date: "2026-03-14: Shipped …", "14 Mar 2026 – …", "[2026-03-14] …".
struct DatedText
{
    QDate date;
    /// What follows the date; empty where the text is a date alone.
    QString rest;
    bool operator==(const DatedText &) const = default;
};

/// Nothing where the text begins with no date, or with one that belongs to its sentence ("March 2026 was …").
/// A date in parentheses at the end counts likewise, and one that a sentence begins with ("On 14 March 2026 I
/// …") where the text stays whole.
[[nodiscard]] std::optional<DatedText> datedText(const QString &text, std::optional<int> year);

/// The date that a heading gives, wherever it stands in it; a year alone at its beginning or end.
[[nodiscard]] std::optional<QDate> headingDate(const QString &heading, std::optional<int> year);

} // namespace depthchart::core
