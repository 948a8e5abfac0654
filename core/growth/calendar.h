// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// Dates counted in focused months from a day, at a pace in hundredths (domain.md section 8). All arithmetic
/// is exact and in whole numbers.
namespace depthchart::core {

/// The day so many focused months after `start`: months / pace are calendar months; whole ones are clipped at
/// a month's end (31 January + 1 = 28 February, + 2 = 31 March), and what is left over is that part of
/// 30.4375 days, rounded half up. No later than the last day of the year 9999, which a file can still name.
[[nodiscard]] QDate dateAfter(QDate start, int focusedMonths, int pace);

/// The number of focused months, 0 or more, whose dateAfter comes nearest to `date`; of two as near, the
/// smaller.
[[nodiscard]] int monthsNearest(QDate start, QDate date, int pace);

/// The number of focused months that lead exactly to `date`, or -1.
[[nodiscard]] int monthsExactly(QDate start, QDate date, int pace);

/// A place on a line of calendar time that is fine enough for parts of a month and exact in days: ticks from
/// an origin. For what is not whole months (the forecast).
using Ticks = qint64;
inline constexpr Ticks ticksPerDay = 16'384;
/// 30.4375 days.
inline constexpr Ticks ticksPerMonth = 498'688;

/// Whole calendar months from the origin, and the days left over.
[[nodiscard]] Ticks ticksAt(QDate origin, QDate date);

/// The inverse. Never a later day for fewer ticks, though months differ in length: what is left over of a
/// month does not lead past that month's end.
[[nodiscard]] QDate dateAt(QDate origin, Ticks ticks);

} // namespace depthchart::core
