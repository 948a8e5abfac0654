// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bardrag.h"

#include <array>
#include <cstdlib>

namespace depthchart::ui {

namespace {

// Farther than a hundred years nobody drags.
constexpr int mostMonths = 1200;

int wholeMonths(QDate start, QDate end)
{
    const int months = (end.year() - start.year()) * 12 + end.month() - start.month();
    return months > 0 && start.addMonths(months) == end ? months : 0;
}

qint64 distance(QDate a, QDate b)
{
    return std::abs(a.daysTo(b));
}

QDate nearerOf(QDate wanted, QDate a, QDate b)
{
    return distance(wanted, b) < distance(wanted, a) ? b : a;
}

QDate nearestFirst(QDate date)
{
    const QDate first(date.year(), date.month(), 1);
    return nearerOf(date, first, first.addMonths(1));
}

} // namespace

QDate plainBarEnd(const Bar &bar, QDate start, int months)
{
    const int whole = wholeMonths(bar.start, bar.end);
    if (whole > 0)
        return whole + months > 0 ? start.addMonths(whole + months) : QDate();
    const QDate end = start.addDays(bar.start.daysTo(bar.end)).addMonths(months);
    return months < 0 && end < start.addMonths(1) ? QDate() : end;
}

QDate snapped(QDate date, Zoom zoom)
{
    switch (zoom) {
    case Zoom::Weeks:
        return date;
    case Zoom::Months: {
        const QDate monday = date.addDays(1 - date.dayOfWeek());
        return nearerOf(date, nearestFirst(date), nearerOf(date, monday, monday.addDays(7)));
    }
    case Zoom::Quarters:
    case Zoom::Years:
        break;
    }
    return nearestFirst(date);
}

int monthsToEndNear(const Bar &bar, QDate wanted, const BarEnd &barEnd)
{
    int months = 0;
    QDate end = bar.end;
    const int by = wanted < end ? -1 : 1;
    while (std::abs(months) < mostMonths) {
        const QDate next = barEnd(bar, bar.start, months + by);
        if (!next.isValid() || distance(next, wanted) >= distance(end, wanted))
            break;
        end = next;
        months += by;
    }
    return months;
}

BarDrag::BarDrag(const Bar &bar, BarPart part, const TimeScale &scale, double x, const BarEnd &barEnd)
    : m_bar(bar)
    , m_part(part)
    , m_barEnd(barEnd)
    , m_heldDays((x - scale.x(part == BarPart::RightEdge ? bar.end : bar.start)) / scale.pixelsPerDay())
{
}

QDate BarDrag::wanted(const TimeScale &scale, double x) const
{
    // Half a day further, so that a day's edge counts as that day from both sides.
    return scale.dateAt(x + (0.5 - m_heldDays) * scale.pixelsPerDay());
}

Bar BarDrag::at(const TimeScale &scale, double x) const
{
    Bar moved = m_bar;
    if (m_part == BarPart::RightEdge) {
        if (const int months = monthsAt(scale, x); months != 0)
            moved.end = m_barEnd(m_bar, m_bar.start, months);
        return moved;
    }
    const QDate day = wanted(scale, x);
    // Back to where it was, wherever that is.
    moved.start = nearerOf(day, snapped(day, scale.zoom()), m_bar.start);
    if (moved.start != m_bar.start) {
        const QDate end = m_barEnd(m_bar, moved.start, 0);
        moved.end = end.isValid() ? end : moved.start.addDays(m_bar.start.daysTo(m_bar.end));
    }
    return moved;
}

int BarDrag::monthsAt(const TimeScale &scale, double x) const
{
    return m_part == BarPart::RightEdge ? monthsToEndNear(m_bar, wanted(scale, x), m_barEnd) : 0;
}

} // namespace depthchart::ui
