// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timelinegeometry.h"

class QPainter;

/// Draws the goal's lane, above all others; y = 0 is its top. Draws nothing without a milestone.
namespace depthchart::ui {

/// Grid, flag, forecast and words for the part of the scale from visible.left() to visible.right().
void paintGoal(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
               const QRectF &visible);

/// The flag's pole, dashed, through the visible lanes; coordinates are the geometry's.
void paintGoalPole(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible);

/// "Goal", from x = 0 to the width.
void paintGoalName(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                   const Theme &theme);

} // namespace depthchart::ui
