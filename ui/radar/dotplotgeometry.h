// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/chartlegend.h"
#include "ui/radar/radargeometry.h"
#include "ui/radar/radarmodel.h"

#include <optional>

class QPainter;

namespace depthchart::ui {

struct DotPlotRow
{
    QRectF rect;
    QRectF nameRect;
    QString name;
    bool elided = false;
    /// Below the name where the rows are high enough.
    QRectF statusSign;
    QRectF statusRect;
    QString status;
    bool operator==(const DotPlotRow &) const = default;
};

/// Above the first row of a group.
struct DotPlotHeading
{
    QRectF rect;
    QString text;
    bool operator==(const DotPlotHeading &) const = default;
};

/// A row a domain, one scale 0 to the highest level for all; both ways between depth and x.
struct DotPlotGeometry
{
    QRectF bounds;
    int levels = 1;
    QList<DotPlotRow> rows;
    QList<DotPlotHeading> headings;
    /// The numbers above the scale, 0 first.
    QList<LevelLabel> scale;
    QList<LegendPlace> legend;
    QFont labelFont;
    QFont smallFont;
    qreal markScale = 1;

    [[nodiscard]] qreal xAt(qreal depth) const;
    /// 0 to levels.
    [[nodiscard]] qreal depthAt(qreal x) const;
    [[nodiscard]] QPointF pointAt(qsizetype row, qreal depth) const;
    [[nodiscard]] std::optional<qsizetype> rowAt(QPointF point) const;
};

[[nodiscard]] DotPlotGeometry dotPlotGeometry(const RadarModel &model, const QRectF &bounds,
                                              const ChartFonts &fonts);
/// The height below which rows would be too low: scroll then.
[[nodiscard]] qreal dotPlotMinimumHeight(const RadarModel &model, qreal width, const ChartFonts &fonts);

} // namespace depthchart::ui
