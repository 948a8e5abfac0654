// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

namespace depthchart::ui {

/// The room for one bar's words: on the bar between two places, and beside it up to a limit.
struct WordRoom
{
    double onLeft = 0;
    double onRight = 0;
    double besideLeft = 0;
    double limit = 0;
    double top = 0;
    double height = 0;
    bool on = true;
    /// A link runs beside the bar: what fits on it shorter stands better there than beside it.
    bool crossed = false;
};

/// Places a bar's name and duration: on the bar where they fit, else beside it, else shorter, else elided,
/// else not at all. No text passes its room.
[[nodiscard]] QList<PlacedText> placeWords(const Bar &bar, const WordRoom &room, const WordWidths &widths);

} // namespace depthchart::ui
