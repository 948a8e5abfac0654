// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reporttext.h"
#include "ui/timeline/timelinesheet.h"

namespace depthchart::ui {

inline constexpr double laneNamePixels = 13;
inline constexpr double legendPixels = 11;

/// The timeline of a page, in the report's own type; the same for its layout and its drawing.
[[nodiscard]] inline TimelineSheet reportTimeline(const TimelineModel &model, double width)
{
    return {model, width, TimelineMetrics::print(), reportFontInPixels(laneNamePixels),
            reportFontInPixels(legendPixels)};
}

} // namespace depthchart::ui
