// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radargeometry.h"
#include "ui/theme/theme.h"

#include <QPicture>

#include <memory>
#include <optional>

class QPainter;

namespace depthchart::ui {

class RadarChart;

struct RadarPaintOptions
{
    /// The axis with the keyboard focus: a ring around its mark and name.
    std::optional<qsizetype> focused;
    /// While depths are tried out: the axis whose point is moved.
    std::optional<qsizetype> moved;
};

/// Paints the radar on the screen and into a recording alike: our rings below, axes, area and outlines by
/// `chart`, then marks, numbers, names and legend. GUI thread only, as the chart's scene.
void paintRadar(QPainter &painter, RadarChart &chart, const RadarGeometry &geometry, const RadarModel &model,
                const Theme &theme, const RadarPaintOptions &options = {});

/// The radar as vectors and text, for a PDF or an export. `size` and the font's size (`label`, of the names)
/// are in px of the page on which it is played. GUI thread only. For fewer than three axes it is the dot
/// plot.
[[nodiscard]] QPicture recordRadar(const RadarModel &model, QSizeF size, const Theme &theme,
                                   const QFont &label);

/// Plays a recording of that size into `target`, in the painter's coordinates, whatever the resolution of the
/// device and of the screen that it was recorded on. Any thread.
void playRadar(QPainter &painter, const QRectF &target, const QPicture &recording, QSizeF size);

} // namespace depthchart::ui
