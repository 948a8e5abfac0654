// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace depthchart::ui {

class Theme;

/// Where one legend entry stands.
struct LegendPlace
{
    LegendEntry entry;
    QRectF sample;
    QRectF textRect;
    /// Shortened where the entry is wider than its row.
    QString text;
    bool operator==(const LegendPlace &) const = default;
};

/// The radar's shows lines with their marks, centred; the dot plot's marks alone, from the left.
enum class LegendStyle { Lines, Marks };

/// Rows of entries whose last ends at the foot of `bounds`; below a low radar one row if that can be. An
/// empty list where the model has no entries.
[[nodiscard]] QList<LegendPlace> legendPlaces(const RadarModel &model, const QRectF &bounds,
                                              const QFont &font, LegendStyle style);
/// The whole text of the entry at that point, where it is shortened; else empty.
[[nodiscard]] QString shortenedEntryAt(const QList<LegendPlace> &places, QPointF point);
/// The height of the rows.
[[nodiscard]] qreal legendHeight(const QList<LegendPlace> &places);

void paintLegend(QPainter &painter, const QList<LegendPlace> &places, const RadarModel &model,
                 const Theme &theme, const QFont &font, LegendStyle style);

} // namespace depthchart::ui
