// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace depthchart::ui {

class TimelineView;

/// Lets screen readers see timelines: a list whose items, one a bar, are made when asked for. May be called
/// often.
void installTimelineAccessibility();

/// Forgets the items: after the model changed.
void dropTimelineAccessibility(TimelineView *view);

/// Tells screen readers that the bar has the focus.
void announceTimelineFocus(TimelineView *view, qsizetype bar);

} // namespace depthchart::ui
