// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/chartlegend.h"
#include "ui/radar/radarmodel.h"

#include <QFont>
#include <QLineF>
#include <QPolygonF>
#include <QStringList>

#include <optional>

namespace depthchart::ui {

struct ChartFonts
{
    /// Names of domains.
    QFont label;
    /// Level numbers, legend, the line below a name.
    QFont small;
};

/// The fonts of the theme.
[[nodiscard]] ChartFonts chartFonts();
/// From one font for names, the small one in the theme's proportion. Pixel sizes, so that a recording is the
/// same everywhere.
[[nodiscard]] ChartFonts chartFonts(const QFont &label);

/// Where one axis and its label stand.
struct RadarAxisPlace
{
    /// Unit vector from the centre; the first axis points up, the others follow clockwise.
    QPointF direction;
    /// On the outermost ring.
    QPointF end;
    /// Name and line below it.
    QRectF label;
    QStringList lines;
    bool elided = false;
    Qt::Alignment alignment = Qt::AlignHCenter;
    /// The line below the name: sign and text; empty where there is no room for it.
    QRectF statusSign;
    QRectF statusRect;
    QString status;
    /// From the axis to a label that had to move away from it; null otherwise.
    QLineF leader;
    bool operator==(const RadarAxisPlace &) const = default;
};

struct LevelLabel
{
    QString text;
    QRectF rect;
    bool operator==(const LevelLabel &) const = default;
};

/// Positions of everything in a radar, in px of the rectangle that it fills; both ways between depth and
/// point. Pure: the same for screen, PDF and tests. For fewer than three axes there is no polygon: axes is
/// empty.
struct RadarGeometry
{
    QRectF bounds;
    QPointF centre;
    qreal radius = 0;
    int levels = 1;
    QList<RadarAxisPlace> axes;
    QList<LevelLabel> levelLabels;
    QList<LegendPlace> legend;
    /// The font of the names: the label font, or the small one where room is short.
    QFont labelFont;
    QFont smallFont;
    /// Of marks: 1, less where the rings are narrow.
    qreal markScale = 1;
    /// Names are numbers, the text is in tool tip and accessible text alone: too many axes for the room.
    bool numbered = false;

    /// The point of that depth (0 to levels) on the axis.
    [[nodiscard]] QPointF pointAt(qsizetype axis, qreal depth) const;
    /// How deep the point lies along the axis (its foot on it), 0 at the centre and below it, not above
    /// `levels`.
    [[nodiscard]] qreal depthAt(qsizetype axis, QPointF point) const;
    /// The axis whose label holds the point, or that is nearest by angle within the polygon's circle and a
    /// margin.
    [[nodiscard]] std::optional<qsizetype> axisAt(QPointF point) const;
    /// The polygon of one ring.
    [[nodiscard]] QPolygonF ring(int level) const;
    /// Axis, mark and label: where the focus stands.
    [[nodiscard]] QRectF axisRect(qsizetype axis) const;
};

/// The radar as large as its labels and the legend allow within `bounds`. Names wrap to two lines, to
/// three where they would be cut otherwise, and are
/// shortened beyond about a quarter of the width a side.
[[nodiscard]] RadarGeometry radarGeometry(const RadarModel &model, const QRectF &bounds,
                                          const ChartFonts &fonts);

} // namespace depthchart::ui
