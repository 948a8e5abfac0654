// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinemodel.h"

/// What a bar's looks say, in words: for a screen reader, the table and the tool tip.
namespace depthchart::ui {

/// "planned, pinned, on the critical path".
[[nodiscard]] QString statusText(const Bar &bar);

/// "Model evaluation, level 3 to 4, March 2027 to March 2028, planned": the bar's own words for a screen
/// reader, or else its lane, text, months and status.
[[nodiscard]] QString barName(const TimelineModel &model, const Bar &bar);

/// "Goal, 1 January 2028: Staff: 50 % by 7 Jan 2028, 80 % by 7 Feb 2028".
[[nodiscard]] QString milestoneName(const Milestone &milestone);

/// "Mon 4 Jan 2027": where a bar would come to stand.
[[nodiscard]] QString dayText(QDate date);

} // namespace depthchart::ui
