// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

// Least px per day at which the header counts in weeks, months and quarters: each wide enough for its words,
// and months kept while they tell enough.
constexpr double weeksFrom = 5.0;
constexpr double monthsFrom = 1.15;
constexpr double quartersFrom = 0.32;

} // namespace

TimeScale::TimeScale(QDate first, double pixelsPerDay)
    : m_first(first.isValid() ? first : QDate(2000, 1, 1))
    , m_pixelsPerDay(std::clamp(pixelsPerDay, smallest, largest))
{
}

double TimeScale::x(QDate date) const
{
    return static_cast<double>(m_first.daysTo(date)) * m_pixelsPerDay;
}

QDate TimeScale::dateAt(double x) const
{
    // A day's own left edge must not round down to the day before.
    constexpr double tolerance = 1e-6;
    constexpr double farthest = 3'000'000;
    const double days = std::floor(x / m_pixelsPerDay + tolerance);
    return m_first.addDays(static_cast<qint64>(std::clamp(days, -farthest, farthest)));
}

Zoom TimeScale::zoom() const
{
    if (m_pixelsPerDay >= weeksFrom)
        return Zoom::Weeks;
    if (m_pixelsPerDay >= monthsFrom)
        return Zoom::Months;
    return m_pixelsPerDay >= quartersFrom ? Zoom::Quarters : Zoom::Years;
}

TimeScale TimeScale::withPixelsPerDay(double pixelsPerDay) const
{
    return {m_first, pixelsPerDay};
}

double pixelsPerDay(Zoom zoom)
{
    switch (zoom) {
    case Zoom::Weeks:
        return 5.0;
    case Zoom::Months:
        return 2.0;
    case Zoom::Quarters:
        return 0.88;
    case Zoom::Years:
        break;
    }
    return 0.24;
}

} // namespace depthchart::ui
