// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include <QTest>

using namespace Qt::StringLiterals;
using depthchart::ui::HeaderTicks;
using depthchart::ui::headerTicks;
using depthchart::ui::pixelsPerDay;
using depthchart::ui::Tick;
using depthchart::ui::TimeScale;
using depthchart::ui::Zoom;

Q_DECLARE_METATYPE(depthchart::ui::Zoom)

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsDates_data();
    void mapsDates();
    void everyDayMapsBack_data();
    void everyDayMapsBack();
    void holdsDensityWithinLimits();
    void takesAnInvalidDate();
    void zoomOfItsDensity_data();
    void zoomOfItsDensity();
    void ticks_data();
    void ticks();
    void ticksCoverTheRange_data();
    void ticksCoverTheRange();
    void emptyRangeHasNoTicks();
};

void TestTimeScale::mapsDates_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<double>("density");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<double>("x");

    const QDate january(2027, 1, 1);
    QTest::newRow("the first date") << january << 2.0 << january << 0.0;
    QTest::newRow("the next day") << january << 2.0 << QDate(2027, 1, 2) << 2.0;
    QTest::newRow("the day before") << january << 2.0 << QDate(2026, 12, 31) << -2.0;
    QTest::newRow("a year") << january << 1.0 << QDate(2028, 1, 1) << 365.0;
    QTest::newRow("a leap year") << QDate(2028, 1, 1) << 1.0 << QDate(2029, 1, 1) << 366.0;
    QTest::newRow("over 29 February") << QDate(2028, 2, 28) << 1.0 << QDate(2028, 3, 1) << 2.0;
    QTest::newRow("no 29 February in 2100") << QDate(2100, 2, 28) << 1.0 << QDate(2100, 3, 1) << 1.0;
    QTest::newRow("a third of a pixel") << january << 0.25 << QDate(2027, 1, 5) << 1.0;
}

void TestTimeScale::mapsDates()
{
    QFETCH(QDate, first);
    QFETCH(double, density);
    QFETCH(QDate, date);
    QFETCH(double, x);
    const TimeScale scale(first, density);
    QCOMPARE(scale.x(date), x);
    QCOMPARE(scale.dateAt(x), date);
    QCOMPARE(scale.dateAt(x + density * 0.99), date);
    QCOMPARE(scale.dateAt(x - density * 0.01), date.addDays(-1));
}

void TestTimeScale::everyDayMapsBack_data()
{
    QTest::addColumn<double>("density");
    for (const double density : {0.02, 0.1, 0.24, 0.3333, 0.88, 1.7, 2.0, 3.14159, 5.0, 24.0})
        QTest::addRow("%g px a day", density) << density;
}

void TestTimeScale::everyDayMapsBack()
{
    QFETCH(double, density);
    const TimeScale scale(QDate(2026, 11, 23), density);
    for (int day = -800; day < 8000; ++day) {
        const QDate date = scale.first().addDays(day);
        QCOMPARE(scale.dateAt(scale.x(date)), date);
    }
}

void TestTimeScale::holdsDensityWithinLimits()
{
    const QDate date(2026, 1, 1);
    QCOMPARE(TimeScale(date, 0.0).pixelsPerDay(), TimeScale::smallest);
    QCOMPARE(TimeScale(date, 1e9).pixelsPerDay(), TimeScale::largest);
    QVERIFY(TimeScale(date, 1).dateAt(1e300).isValid());
    QVERIFY(TimeScale(date, 1).dateAt(-1e300).isValid());
}

void TestTimeScale::takesAnInvalidDate()
{
    QCOMPARE(TimeScale(QDate(), 1.0).first(), QDate(2000, 1, 1));
}

void TestTimeScale::zoomOfItsDensity_data()
{
    QTest::addColumn<Zoom>("zoom");
    QTest::newRow("weeks") << Zoom::Weeks;
    QTest::newRow("months") << Zoom::Months;
    QTest::newRow("quarters") << Zoom::Quarters;
    QTest::newRow("years") << Zoom::Years;
}

void TestTimeScale::zoomOfItsDensity()
{
    QFETCH(Zoom, zoom);
    QCOMPARE(TimeScale(QDate(2026, 1, 1), pixelsPerDay(zoom)).zoom(), zoom);
}

namespace {

QStringList texts(const QList<Tick> &ticks)
{
    QStringList result;
    for (const Tick &tick : ticks)
        result += tick.text;
    return result;
}

} // namespace

void TestTimeScale::ticks_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<double>("density");
    QTest::addColumn<QStringList>("upper");
    QTest::addColumn<QStringList>("lower");

    QTest::newRow("weeks over a year's end, by Monday")
        << QDate(2026, 12, 30) << QDate(2027, 1, 12) << 5.0 << QStringList{u"Dec 2026"_s, u"Jan 2027"_s}
        << QStringList{u"28"_s, u"4"_s, u"11"_s};
    QTest::newRow("weeks over 29 February")
        << QDate(2028, 2, 28) << QDate(2028, 3, 7) << 5.0 << QStringList{u"Feb 2028"_s, u"Mar 2028"_s}
        << QStringList{u"28"_s, u"6"_s};
    QTest::newRow("days over 29 February")
        << QDate(2028, 2, 28) << QDate(2028, 3, 2) << 30.0 << QStringList{u"Feb 2028"_s, u"Mar 2028"_s}
        << QStringList{u"28"_s, u"29"_s, u"1"_s};
    QTest::newRow("days with their names where clocks change")
        << QDate(2027, 3, 27) << QDate(2027, 3, 30) << 60.0 << QStringList{u"Mar 2027"_s}
        << QStringList{u"Sat 27"_s, u"Sun 28"_s, u"Mon 29"_s};
    QTest::newRow("months from a month's last day")
        << QDate(2027, 1, 31) << QDate(2027, 4, 1) << 2.0 << QStringList{u"2027"_s}
        << QStringList{u"Jan"_s, u"Feb"_s, u"Mar"_s};
    QTest::newRow("months over a year's end")
        << QDate(2026, 11, 23) << QDate(2027, 1, 2) << 2.0 << QStringList{u"2026"_s, u"2027"_s}
        << QStringList{u"Nov"_s, u"Dec"_s, u"Jan"_s};
    QTest::newRow("quarters") << QDate(2026, 9, 30) << QDate(2027, 4, 1) << 0.88
                              << QStringList{u"2026"_s, u"2027"_s} << QStringList{u"Q3"_s, u"Q4"_s, u"Q1"_s};
    QTest::newRow("half-years under years")
        << QDate(2026, 6, 30) << QDate(2027, 7, 2) << 0.24 << QStringList{u"2026"_s, u"2027"_s}
        << QStringList{u"H1"_s, u"H2"_s, u"H1"_s, u"H2"_s};
    QTest::newRow("every second year where years are narrow")
        << QDate(2027, 3, 1) << QDate(2030, 1, 2) << 0.08 << QStringList{u"2026"_s, u"2028"_s, u"2030"_s}
        << QStringList{};
}

void TestTimeScale::ticks()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(double, density);
    QFETCH(QStringList, upper);
    QFETCH(QStringList, lower);
    const TimeScale scale(from, density);
    const HeaderTicks found = headerTicks(scale, scale.x(from), scale.x(to));
    QCOMPARE(texts(found.upper), upper);
    QCOMPARE(texts(found.lower), lower);
    for (const Tick &tick : found.upper + found.lower)
        QCOMPARE(tick.left, scale.x(tick.date));
}

void TestTimeScale::ticksCoverTheRange_data()
{
    QTest::addColumn<double>("density");
    for (const double density :
         {0.02, 0.07, 0.16, 0.24, 0.319, 0.32, 0.88, 1.149, 1.15, 2.0, 3.399, 3.4, 5.0, 24.0})
        QTest::addRow("%g px a day", density) << density;
}

void TestTimeScale::ticksCoverTheRange()
{
    QFETCH(double, density);
    const TimeScale scale(QDate(2026, 11, 23), density);
    const HeaderTicks found = headerTicks(scale, -300, 900);
    for (const QList<Tick> &row : {found.upper, found.lower}) {
        if (row.isEmpty())
            continue;
        QVERIFY(row.constFirst().left <= -300 && row.constFirst().right > -300);
        QVERIFY(row.constLast().left < 900 && row.constLast().right >= 900);
        for (qsizetype i = 1; i < row.size(); ++i)
            QCOMPARE(row.at(i).left, row.at(i - 1).right);
        // Wide enough for its words at 12 px a line.
        for (const Tick &tick : row)
            QVERIFY2(tick.right - tick.left >= 22, qPrintable(tick.text));
    }
    QVERIFY(!found.upper.isEmpty());
}

void TestTimeScale::emptyRangeHasNoTicks()
{
    const TimeScale scale(QDate(2026, 11, 23), 1);
    QVERIFY(headerTicks(scale, 10, 10).upper.isEmpty());
    QVERIFY(headerTicks(scale, 10, 0).lower.isEmpty());
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
