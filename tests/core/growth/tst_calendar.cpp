// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/calendar.h"
#include "tests/core/growth/plansamples.h"
#include "tests/support/random.h"

#include <QTest>

#include <cstdlib>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateAfter_data();
    void dateAfter();
    void countedFromTheStartNeverChained();
    void laterForMoreMonths();
    void nearestIsTheInverse();
    void ticks_data();
    void ticks();
    void ticksAreTheInverse();
    void neverEarlierForMoreTicks();
};

namespace {

QDate someDay(Random &random)
{
    return QDate(1990, 1, 1).addDays(random.below(40'000));
}

} // namespace

void TestCalendar::dateAfter_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("pace");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, const char *start, int months, int pace, const char *expected) {
        QTest::newRow(name) << day(start) << months << pace << day(expected);
    };
    row("none", "2027-01-31", 0, 100, "2027-01-31");
    row("a month of calendar", "2027-01-15", 3, 100, "2027-04-15");
    row("clipped at a month's end", "2027-01-31", 1, 100, "2027-02-28");
    row("not chained", "2027-01-31", 2, 100, "2027-03-31");
    row("leap day", "2028-01-31", 1, 100, "2028-02-29");
    row("from a leap day", "2028-02-29", 12, 100, "2029-02-28");
    row("back to a leap day", "2028-02-29", 48, 100, "2032-02-29");
    row("half pace", "2026-12-01", 12, 50, "2028-12-01");
    row("a fraction: 4/3 months are one month and 10.1 days", "2027-01-01", 1, 75, "2027-02-11");
    row("the same, exact: three of them are four months", "2027-01-01", 3, 75, "2027-05-01");
    row("a fraction: 10/7 months are one month and 13.04 days", "2027-01-01", 1, 70, "2027-02-14");
    row("rounded up: 100/99 months are one month and 0.31 days", "2027-01-01", 1, 99, "2027-02-01");
    row("rounded up: 200/99 months are two months and 0.61 days", "2027-01-01", 2, 99, "2027-03-02");
    row("clipped, then the fraction", "2027-01-31", 1, 80, "2027-03-08");
    row("slowest", "2027-01-31", 1, 10, "2027-11-30");
    row("over a change of the clock", "2027-03-01", 1, 100, "2027-04-01");
    row("long ago", "1990-01-01", 120, 100, "2000-01-01");
    row("far ahead", "2090-05-31", 1, 100, "2090-06-30");
    row("no later than a file can name", "2090-05-31", 1'000'000, 10, "9999-12-31");
}

void TestCalendar::dateAfter()
{
    QFETCH(QDate, start);
    QFETCH(int, months);
    QFETCH(int, pace);
    QFETCH(QDate, expected);
    QCOMPARE(depthchart::core::dateAfter(start, months, pace), expected);
}

void TestCalendar::countedFromTheStartNeverChained()
{
    // Chained, the thirty-first would be lost at the first February.
    for (int months = 0; months < 48; ++months) {
        const QDate date = depthchart::core::dateAfter(day("2027-01-31"), months, 100);
        QCOMPARE(date.day(), std::min(31, date.daysInMonth()));
    }
}

void TestCalendar::laterForMoreMonths()
{
    Random random(1);
    for (int i = 0; i < 20'000; ++i) {
        const QDate start = someDay(random);
        const int pace = random.between(10, 100);
        const int months = random.below(60);
        QVERIFY(depthchart::core::dateAfter(start, months, pace) <
                depthchart::core::dateAfter(start, months + 1, pace));
    }
}

void TestCalendar::nearestIsTheInverse()
{
    Random random(2);
    for (int i = 0; i < 3'000; ++i) {
        const QDate start = someDay(random);
        const int pace = random.between(10, 100);
        const QDate date = start.addDays(random.between(-100, 3'000));
        int nearest = 0;
        const auto distance = [&](int months) {
            return std::abs(depthchart::core::dateAfter(start, months, pace).daysTo(date));
        };
        for (int months = 1; months <= 110; ++months) {
            if (distance(months) < distance(nearest))
                nearest = months;
        }
        QCOMPARE(monthsNearest(start, date, pace), nearest);
        QCOMPARE(monthsExactly(start, date, pace), distance(nearest) == 0 ? nearest : -1);
    }
}

void TestCalendar::ticks_data()
{
    QTest::addColumn<QDate>("origin");
    QTest::addColumn<qint64>("ticks");
    QTest::addColumn<QDate>("expected");
    const QDate january = day("2027-01-31");
    QTest::newRow("none") << january << Ticks(0) << january;
    QTest::newRow("a month") << january << ticksPerMonth << day("2027-02-28");
    QTest::newRow("ten days") << january << 10 * ticksPerDay << day("2027-02-10");
    QTest::newRow("half a day is rounded up") << january << ticksPerDay / 2 << day("2027-02-01");
    QTest::newRow("less is not") << january << ticksPerDay / 2 - 1 << january;
    QTest::newRow("not past the month's end") << day("2027-02-01") << ticksPerMonth - 1 << day("2027-03-01");
    QTest::newRow("before: from the month's start on")
        << january << 30 * ticksPerDay - ticksPerMonth << day("2027-01-30");
    QTest::newRow("a month before") << day("2027-03-31") << -ticksPerMonth << day("2027-02-28");
}

void TestCalendar::ticks()
{
    QFETCH(QDate, origin);
    QFETCH(qint64, ticks);
    QFETCH(QDate, expected);
    QCOMPARE(dateAt(origin, ticks), expected);
}

void TestCalendar::ticksAreTheInverse()
{
    Random random(3);
    for (int i = 0; i < 20'000; ++i) {
        const QDate origin = someDay(random);
        const QDate date = origin.addDays(random.between(-2'000, 4'000));
        QCOMPARE(dateAt(origin, ticksAt(origin, date)), date);
    }
}

void TestCalendar::neverEarlierForMoreTicks()
{
    Random random(4);
    for (int i = 0; i < 20'000; ++i) {
        const QDate origin = someDay(random);
        const Ticks ticks = Ticks(random.between(-20'000'000, 50'000'000));
        QVERIFY(dateAt(origin, ticks) <= dateAt(origin, ticks + random.below(2'000'000)));
    }
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
