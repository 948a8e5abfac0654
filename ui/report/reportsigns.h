// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"
#include "ui/timeline/timelinemodel.h"

#include <QString>
#include <QStringList>

namespace depthchart::ui {

/// The families of a report's type, the first that has a letter draws it. The last ones have signs alone.
[[nodiscard]] const QStringList &reportFamilies();

/// Emoji that only a colour font has would print as nothing: each stands as a visible box instead. Those that
/// one of the report's families draws in outlines stay.
[[nodiscard]] QString withVisibleSigns(const QString &text);

/// The same for all that a timeline and a radar write beside their bars and axes.
[[nodiscard]] TimelineModel withVisibleSigns(TimelineModel model);
[[nodiscard]] RadarModel withVisibleSigns(RadarModel model);

} // namespace depthchart::ui
