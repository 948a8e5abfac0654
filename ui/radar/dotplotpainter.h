// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/dotplotgeometry.h"
#include "ui/theme/theme.h"

#include <optional>

class QPainter;

namespace depthchart::ui {

struct DotPlotPaintOptions
{
    /// The row with the keyboard focus.
    std::optional<qsizetype> focused;
    /// While depths are tried out: the row whose point is moved.
    std::optional<qsizetype> moved;
    /// The row that what stands beside the plot tells of.
    std::optional<qsizetype> chosen;
};

/// A mark a rater on one scale, the target as a ring, the last snapshot as a tick; where self and manager are
/// both shown, a bar between them.
void paintDotPlot(QPainter &painter, const DotPlotGeometry &geometry, const RadarModel &model,
                  const Theme &theme, const DotPlotPaintOptions &options = {});

} // namespace depthchart::ui
