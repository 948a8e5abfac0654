// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

#include <QPolygonF>

namespace depthchart::ui {

/// Where the goal's flag, its forecast and its words stand; y = 0 is the top of the goal's lane.
struct GoalPlace
{
    /// The flag's pole goes on through all lanes.
    double pole = 0;
    QPolygonF flag;
    /// From the 50 % to the 80 % date; null where there is no forecast.
    QRectF marks;
    PlacedText text;
};

/// For the part of the scale that is seen: the words end within it, right of the flag or else left of it.
/// Nothing where the model has no milestone.
[[nodiscard]] std::optional<GoalPlace> goalPlace(const TimelineGeometry &geometry, const QRectF &visible);

/// What of the goal's lane answers to the pointer: the flag, its marks and words.
[[nodiscard]] QRectF goalArea(const GoalPlace &place);

} // namespace depthchart::ui
