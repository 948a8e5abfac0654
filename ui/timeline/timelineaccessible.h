// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace depthchart::ui {

class TimelineView;

/// Lets screen readers see timelines: a tree of lanes with their bars, the goal first, whose items are made
/// when asked for. May be called often.
void installTimelineAccessibility();

/// Forgets all items: after the model was replaced.
void dropTimelineAccessibility(TimelineView *view);
/// Forgets the bar's item: it is gone.
void dropTimelineAccessibility(TimelineView *view, const QString &bar);

/// Tells screen readers that the bar has the focus.
void announceTimelineFocus(TimelineView *view, const QString &bar);
/// Tells them that the bar, which has the focus, says something else now.
void announceTimelineChange(TimelineView *view, const QString &bar);

} // namespace depthchart::ui
