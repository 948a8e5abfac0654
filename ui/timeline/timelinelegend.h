// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timelinemodel.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace depthchart::ui {

/// One sign of the legend with its word.
struct TimelineLegendEntry
{
    enum class Kind { Vector, Planned, Active, Done, Conflict, Critical, Follows, Pinned };
    Kind kind = Kind::Vector;
    core::Vector vector = core::Vector::Depth;
    QString text;
    bool operator==(const TimelineLegendEntry &) const = default;
};

/// What the model's bars need explained, and nothing else: their vectors where they are opportunities, their
/// states where they are a plan.
[[nodiscard]] QList<TimelineLegendEntry> legendEntries(const TimelineModel &model);

/// Height that the entries take when they flow into that width.
[[nodiscard]] double legendHeight(const QList<TimelineLegendEntry> &entries, const QFont &font, double width);

/// Width that they take in one line.
[[nodiscard]] double legendWidth(const QList<TimelineLegendEntry> &entries, const QFont &font);

void paintLegend(QPainter &painter, const QList<TimelineLegendEntry> &entries, const QFont &font,
                 const Theme &theme, const QRectF &area);

} // namespace depthchart::ui
