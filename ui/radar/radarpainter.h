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

/// The radar as vectors and text, to be played into a PDF or an export from any thread. `label` is the font
/// of the names. GUI thread only. For fewer than three axes the dot plot is recorded.
[[nodiscard]] QPicture recordRadar(const RadarModel &model, QSizeF size, const Theme &theme,
                                   const QFont &label);

} // namespace depthchart::ui
