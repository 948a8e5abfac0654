// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace depthchart::ui {

/// What the lower row of the header counts in.
enum class Zoom { Weeks, Months, Quarters, Years };

/// Date ↔ x: where a day stands on the timeline, and which day stands at a place. A plain value; x = 0 is the
/// start of the first date, in px.
class TimeScale
{
public:
    static constexpr double smallest = 0.02;
    /// Three weeks fill a wide screen.
    static constexpr double largest = 80.0;

    TimeScale() = default;
    /// Pixels per day are held between `smallest` and `largest`; an invalid date becomes 1 January 2000.
    TimeScale(QDate first, double pixelsPerDay);

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    /// Left edge of that day; what ends on a date ends here.
    [[nodiscard]] double x(QDate date) const;
    /// The day that covers x.
    [[nodiscard]] QDate dateAt(double x) const;
    /// What the header counts in at this density.
    [[nodiscard]] Zoom zoom() const;
    /// The same scale at another density.
    [[nodiscard]] TimeScale withPixelsPerDay(double pixelsPerDay) const;

    bool operator==(const TimeScale &) const = default;

private:
    QDate m_first{2000, 1, 1};
    double m_pixelsPerDay = 1.0;
};

/// The density that a zoom starts with.
[[nodiscard]] double pixelsPerDay(Zoom zoom);

/// One cell of the header: from its date to the next one's.
struct Tick
{
    QDate date;
    double left = 0;
    double right = 0;
    QString text;
    bool operator==(const Tick &) const = default;
};

struct HeaderTicks
{
    /// Years, or months with their year where the lower row counts weeks.
    QList<Tick> upper;
    /// Quarters, months, weeks (by their Monday) or half-years, and days where a week is wide; empty where
    /// they would be too narrow for their words.
    QList<Tick> lower;
};

/// The cells that touch the range from left to right; the first and last may stick out of it.
[[nodiscard]] HeaderTicks headerTicks(const TimeScale &scale, double left, double right);

} // namespace depthchart::ui
