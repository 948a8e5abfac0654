// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"
#include "ui/radar/radarmodel.h"

#include <QList>

#include <optional>

/// The domains of the review under way as its page lists them, as plain values (domain.md section 10).
namespace depthchart::ui {

struct ReviewRow
{
    /// Position in the framework's order.
    qsizetype domain = 0;
    core::DomainId id;
    QString name;
    int highest = 0;
    /// Capped; absent: not rated, or hidden from the reader.
    std::optional<core::Depth> self;
    std::optional<core::Depth> manager;
    /// Settled in this review, or proposed since both are equal.
    std::optional<core::Depth> agreed;

    /// Levels between the two; 0 where they are not both there.
    [[nodiscard]] int difference() const;
    [[nodiscard]] bool isOneSided() const { return self.has_value() != manager.has_value(); }
    bool operator==(const ReviewRow &) const = default;
};

/// Largest difference first, then what is the same, then what one side alone rated, each in the framework's
/// order. While a side is hidden: what the reader rated, in the framework's order.
[[nodiscard]] QList<ReviewRow> reviewRows(const core::Profile &profile, const core::Framework &framework,
                                          std::optional<core::Rater> hidden);

/// The rows that differ come first: so many.
[[nodiscard]] qsizetype differenceCount(const QList<ReviewRow> &rows);

/// "Noor 3, Ines 4 · agreed 3", "Noor 3, Ines 2 · open", "Both 3 · agreed", "Noor 2 · open".
[[nodiscard]] QString reviewRowState(const ReviewRow &row, const core::Person &person, bool isHidden);

/// "1 of 2 differences settled; Production ops is open"; what else is open where none is left.
[[nodiscard]] QString settledSentence(const QList<ReviewRow> &rows);
/// The same with numbers alone: "0 of 2 settled; 2 open".
[[nodiscard]] QString settledShort(const QList<ReviewRow> &rows);

/// Who of a blind review is in: "both are in", "Noor is in, Ines is not yet", "nobody is in yet"; "off".
[[nodiscard]] QString blindState(const core::Review &review, const core::Person &person);

/// The rows as a dot plot under headings. The filled series is the reader's own: the person's depths, or the
/// manager's where the person's are hidden; both are called by their names.
[[nodiscard]] RadarModel reviewPlot(const QList<ReviewRow> &rows, const core::Person &person,
                                    std::optional<core::Rater> hidden);
/// The same for the radar: in the framework's order, so that the shape is the one of the other pages.
[[nodiscard]] RadarModel reviewRadar(QList<ReviewRow> rows, const core::Person &person,
                                     std::optional<core::Rater> hidden);

} // namespace depthchart::ui
