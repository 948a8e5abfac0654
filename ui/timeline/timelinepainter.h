// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/dragpainter.h"

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
    std::optional<DraggedBar> dragged;
    /// Where an opportunity would begin that is dragged in.
    std::optional<QDate> dropAt;
};

/// Grid, lanes' lines, the goal's pole, today's line, links, bars with their words, what is dragged.
void paintTimeline(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible, const TimelineState &state = {});

/// The head for the part of the scale from visible.left() to visible.right(), into y from 0 to its height:
/// two rows of cells with today's label, and the goal's lane where there is one.
void paintTimelineHeader(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                         const QRectF &visible);

/// The lanes' names, elided, from x = 0 to the width; y as the geometry's.
void paintLaneNames(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                    const Theme &theme, const QRectF &visible);

/// The name of the goal's lane, into the head.
void paintHeadNames(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                    const Theme &theme);

/// Width that the lanes' names want, at most `most`.
[[nodiscard]] double laneNamesWidth(const TimelineModel &model, const QFont &font, double most);

} // namespace depthchart::ui
