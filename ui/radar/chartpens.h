// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"

#include <QColor>
#include <QPen>

class QPainter;

namespace depthchart::ui {

class Theme;

/// Whether the series is drawn as a line in the radar: the filled one, target and snapshot. The raters' are
/// marks.
[[nodiscard]] bool hasLine(Series series);

/// Self and current in the accent, every other basis neutral; target dashed, snapshot thin and dotted.
[[nodiscard]] QPen seriesPen(Series series, core::Basis basis, const Theme &theme);

/// See-through, so that the rings show; over a card it gives the theme's tint.
[[nodiscard]] QColor areaColor(core::Basis basis, const Theme &theme);

/// The last snapshot in a row of the dot plot: `reach` up and down, past what it coincides with.
void paintSnapshotTick(QPainter &painter, QPointF centre, qreal reach, const Theme &theme);

} // namespace depthchart::ui
