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

/// Rows of entries, centred or from the left, whose last ends at the foot of `bounds`. An empty list where
/// the model has no entries.
[[nodiscard]] QList<LegendPlace> legendPlaces(const RadarModel &model, const QRectF &bounds,
                                              const QFont &font, Qt::Alignment alignment = Qt::AlignHCenter);
/// The height of the rows.
[[nodiscard]] qreal legendHeight(const QList<LegendPlace> &places);

/// Lines belong to the radar; in the dot plot a sample is the mark alone.
void paintLegend(QPainter &painter, const QList<LegendPlace> &places, const RadarModel &model,
                 const Theme &theme, const QFont &font, bool withLines);

} // namespace depthchart::ui
