// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timescale.h"

#include <functional>

/// What becomes of a bar while it is dragged: dates that snap, no widget.
namespace depthchart::ui {

/// The end of the bar if it starts on that day and takes so many months more than now (fewer where negative);
/// no date where it cannot. The month arithmetic and the pace of a plan (domain.md section 8) are for who
/// fills the timeline to know.
using BarEnd = std::function<QDate(const Bar &bar, QDate start, int months)>;

/// Months of the calendar, a month at least; a bar that is not whole months long keeps its days.
[[nodiscard]] QDate plainBarEnd(const Bar &bar, QDate start, int months);

/// The nearest day at which things begin at this zoom: any day in weeks, a Monday or a month's first in
/// months, a month's first in quarters and years.
[[nodiscard]] QDate snapped(QDate date, Zoom zoom);

/// By how many months the bar changes so that it ends as near to that day as it can.
[[nodiscard]] int monthsToEndNear(const Bar &bar, QDate wanted, const BarEnd &barEnd);

/// What of a bar lies under the pointer.
enum class BarPart { None, Body, RightEdge };

/// One bar on its way. Remembers where it was taken hold of in days, so that the scale may change meanwhile.
class BarDrag
{
public:
    BarDrag(const Bar &bar, BarPart part, const TimeScale &scale, double x, const BarEnd &barEnd);

    [[nodiscard]] BarPart part() const { return m_part; }
    [[nodiscard]] const Bar &before() const { return m_bar; }
    /// The bar with the dates it has while the pointer is at x.
    [[nodiscard]] Bar at(const TimeScale &scale, double x) const;
    /// The same, by how many months it is stretched.
    [[nodiscard]] int monthsAt(const TimeScale &scale, double x) const;

private:
    /// The day nearest to what the pointer drags.
    [[nodiscard]] QDate wanted(const TimeScale &scale, double x) const;

    Bar m_bar;
    BarPart m_part;
    BarEnd m_barEnd;
    double m_heldDays = 0;
};

} // namespace depthchart::ui
