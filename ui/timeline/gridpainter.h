// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timelinegeometry.h"

class QPainter;

/// Draws what lies under the bars; coordinates are the geometry's, and nothing passes the area.
namespace depthchart::ui {

/// A crisp line of one device pixel's middle on the screen.
[[nodiscard]] double middleOfPixel(double x);

/// Upright lines where the cells begin.
void paintUprights(QPainter &painter, const QList<Tick> &ticks, const QColor &color, const QRectF &area);

/// Those of all the header's cells.
void paintTimeLines(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                    const QRectF &area);

/// A line below each lane.
void paintLaneLines(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                    const QRectF &area);

/// Today's line.
void paintToday(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme, const QRectF &area);

/// Interrupts today's line and the goal's pole where they would strike through words.
void clearBehindWords(QPainter &painter, const TimelineGeometry &geometry, const QRectF &words,
                      const Theme &theme);

/// A lane's name, elided, in the first row of its lane, with the line below the lane.
void paintLaneName(QPainter &painter, const QString &name, const QFont &font, double row, const QRectF &lane,
                   const Theme &theme);

/// Air at either side of a lane's name.
inline constexpr double namePadding = 4;

} // namespace depthchart::ui
