// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timelinegeometry.h"

class QPainter;

/// Draws a timeline on any painter: screen, PDF, picture. Coordinates are the geometry's; the caller
/// translates and clips. Only what touches the visible area is drawn.
namespace depthchart::ui {

struct TimelineState
{
    /// Position of the selected bar, or -1.
    qsizetype selected = -1;
    /// Position of the bar under the pointer, or -1.
    qsizetype hovered = -1;
};

/// Grid, lanes' lines, bars with their words, today's line.
void paintTimeline(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible, const TimelineState &state = {});

/// The two header rows for the part of the scale from visible.left() to visible.right(), into y from 0 to
/// metrics.header, with today's label.
void paintTimelineHeader(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                         const QRectF &visible);

/// The lanes' names, elided, from x = 0 to the width; y as the geometry's.
void paintLaneNames(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                    const Theme &theme, const QRectF &visible);

/// Width that the lanes' names want, at most `most`.
[[nodiscard]] double laneNamesWidth(const TimelineModel &model, const QFont &font, double most);

} // namespace depthchart::ui
