// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/calendar.h"

#include "core/common/constants.h"

#include <algorithm>
#include <cmath>

namespace depthchart::core {

namespace {

/// 30.4375 days as a fraction.
constexpr qint64 monthDaysNumerator = 487;
constexpr qint64 monthDaysDenominator = 16;
static_assert(monthDaysNumerator / static_cast<double>(monthDaysDenominator) == daysPerMonth);
static_assert(ticksPerMonth * monthDaysDenominator == monthDaysNumerator * ticksPerDay);

/// Far enough for any plan, and within what QDate counts.
constexpr qint64 mostMonths = 240'000;

QDate latestDate()
{
    return {9999, 12, 31};
}

qint64 divideRoundingHalfUp(qint64 numerator, qint64 denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

QDate monthsAfter(QDate start, qint64 months)
{
    return start.addMonths(static_cast<int>(std::clamp(months, -mostMonths, mostMonths)));
}

/// Whole calendar months from the origin that do not pass the date.
qint64 wholeMonths(QDate origin, QDate date)
{
    qint64 months =
        12LL * (date.year() - origin.year()) + (static_cast<qint64>(date.month()) - origin.month());
    if (monthsAfter(origin, months) > date)
        --months;
    return months;
}

} // namespace

QDate dateAfter(QDate start, int focusedMonths, int pace)
{
    const qint64 hundredths = qint64{focusedMonths} * 100;
    const qint64 rest = hundredths % pace;
    const qint64 days = divideRoundingHalfUp(rest * monthDaysNumerator, pace * monthDaysDenominator);
    return std::min(monthsAfter(start, hundredths / pace).addDays(days), latestDate());
}

int monthsNearest(QDate start, QDate date, int pace)
{
    if (date <= start)
        return 0;
    const auto below = static_cast<int>(wholeMonths(start, date) * pace / 100);
    int nearest = std::max(0, below - 1);
    for (int candidate = nearest + 1; candidate <= below + 2; ++candidate) {
        const auto distance = [&](int months) {
            return std::abs(dateAfter(start, months, pace).daysTo(date));
        };
        if (distance(candidate) < distance(nearest))
            nearest = candidate;
    }
    return nearest;
}

int monthsExactly(QDate start, QDate date, int pace)
{
    const int nearest = monthsNearest(start, date, pace);
    return dateAfter(start, nearest, pace) == date ? nearest : -1;
}

Ticks ticksAt(QDate origin, QDate date)
{
    const qint64 months = wholeMonths(origin, date);
    return months * ticksPerMonth + monthsAfter(origin, months).daysTo(date) * ticksPerDay;
}

QDate dateAt(QDate origin, Ticks ticks)
{
    qint64 months = ticks / ticksPerMonth;
    if (ticks % ticksPerMonth < 0)
        --months;
    const qint64 days = divideRoundingHalfUp(ticks - months * ticksPerMonth, ticksPerDay);
    const QDate date = std::min(monthsAfter(origin, months).addDays(days), monthsAfter(origin, months + 1));
    return std::min(date, latestDate());
}

} // namespace depthchart::core
