// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace depthchart::ui {

namespace {

enum class Unit { Day, Week, Month, Quarter, HalfYear, Years };

constexpr double daysPerYear = 365.2425;
// A year's four digits, and the two signs of a half-year, with some air.
constexpr double narrowestYear = 44;
constexpr double narrowestHalfYear = 28;
// A day's number, and the same with its name.
constexpr double narrowestDay = 24;
constexpr double narrowestNamedDay = 54;

int monthsOf(Unit unit)
{
    switch (unit) {
    case Unit::Quarter:
        return 3;
    case Unit::HalfYear:
        return 6;
    default:
        return 1;
    }
}

QDate startOf(QDate date, Unit unit, int years)
{
    if (unit == Unit::Day)
        return date;
    if (unit == Unit::Week)
        return date.addDays(1 - date.dayOfWeek());
    if (unit == Unit::Years) {
        const int remainder = date.year() % years;
        const int year = date.year() - (remainder < 0 ? remainder + years : remainder);
        // There is no year 0.
        return {year == 0 ? 1 : year, 1, 1};
    }
    const int months = monthsOf(unit);
    return {date.year(), ((date.month() - 1) / months) * months + 1, 1};
}

QDate nextOf(QDate start, Unit unit, int years)
{
    if (unit == Unit::Day)
        return start.addDays(1);
    if (unit == Unit::Week)
        return start.addDays(7);
    return unit == Unit::Years ? startOf(start.addYears(years), unit, years)
                               : start.addMonths(monthsOf(unit));
}

/// `more`: a month with its year, a day with its name.
QString tickText(QDate date, Unit unit, bool more)
{
    switch (unit) {
    case Unit::Day:
        return more ? QLocale(QLocale::English).toString(date, QStringLiteral("ddd d"))
                    : QString::number(date.day());
    case Unit::Week:
        return QString::number(date.day());
    case Unit::Month: {
        const QString month = QLocale(QLocale::English).monthName(date.month(), QLocale::ShortFormat);
        return more ? QCoreApplication::translate("depthchart::ui::Timeline", "%1 %2")
                          .arg(month)
                          .arg(date.year())
                    : month;
    }
    case Unit::Quarter:
        return QCoreApplication::translate("depthchart::ui::Timeline", "Q%1").arg((date.month() + 2) / 3);
    case Unit::HalfYear:
        return QCoreApplication::translate("depthchart::ui::Timeline", "H%1").arg(date.month() < 7 ? 1 : 2);
    case Unit::Years:
        break;
    }
    return QString::number(date.year());
}

struct Row
{
    Unit unit = Unit::Years;
    int years = 1;
    bool more = false;
};

QList<Tick> ticks(const TimeScale &scale, double left, double right, Row row)
{
    QList<Tick> result;
    QDate start = startOf(scale.dateAt(left), row.unit, row.years);
    while (start.isValid() && scale.x(start) < right) {
        const QDate end = nextOf(start, row.unit, row.years);
        if (!end.isValid() || end <= start)
            break;
        result.append({start, scale.x(start), scale.x(end), tickText(start, row.unit, row.more)});
        start = end;
    }
    return result;
}

int yearsPerTick(double pixelsPerYear)
{
    for (const int years : {1, 2, 5, 10, 20}) {
        if (years * pixelsPerYear >= narrowestYear)
            return years;
    }
    return 50;
}

} // namespace

HeaderTicks headerTicks(const TimeScale &scale, double left, double right)
{
    if (!(left < right))
        return {};
    const double perYear = scale.pixelsPerDay() * daysPerYear;
    switch (scale.zoom()) {
    case Zoom::Weeks: {
        const bool named = scale.pixelsPerDay() >= narrowestNamedDay;
        const Unit lower = scale.pixelsPerDay() >= narrowestDay ? Unit::Day : Unit::Week;
        return {ticks(scale, left, right, {Unit::Month, 1, true}),
                ticks(scale, left, right, {lower, 1, named})};
    }
    case Zoom::Months:
        return {ticks(scale, left, right, {}), ticks(scale, left, right, {Unit::Month, 1, false})};
    case Zoom::Quarters:
        return {ticks(scale, left, right, {}), ticks(scale, left, right, {Unit::Quarter, 1, false})};
    case Zoom::Years:
        break;
    }
    HeaderTicks result{ticks(scale, left, right, {Unit::Years, yearsPerTick(perYear), false}), {}};
    if (perYear / 2 >= narrowestHalfYear)
        result.lower = ticks(scale, left, right, {Unit::HalfYear, 1, false});
    return result;
}

} // namespace depthchart::ui
