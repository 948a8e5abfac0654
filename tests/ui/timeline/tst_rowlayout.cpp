// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rowlayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate origin(2026, 11, 23);

Bar bar(qsizetype lane, int from, int to)
{
    Bar result;
    result.lane = lane;
    result.start = origin.addDays(from);
    result.end = origin.addDays(to);
    return result;
}

TimelineModel model(int lanes, const QList<Bar> &bars)
{
    TimelineModel result;
    for (int i = 0; i < lanes; ++i)
        result.lanes.append({u"Lane %1"_s.arg(i)});
    result.bars = bars;
    return result;
}

} // namespace

class TestRowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void mapsBothWays();
    void nothing();
    void leavesOutABarWithoutALane();
    void sideBySideInTheFirstRow();
    void random_data();
    void random();
};

void TestRowLayout::rows_data()
{
    QTest::addColumn<QList<QPoint>>("spans");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("one bar") << QList<QPoint>{{0, 5}} << QList<int>{0};
    QTest::newRow("one after the other") << QList<QPoint>{{0, 5}, {5, 9}} << QList<int>{0, 0};
    QTest::newRow("overlapping") << QList<QPoint>{{0, 5}, {4, 9}} << QList<int>{0, 1};
    QTest::newRow("same start, in the model's order") << QList<QPoint>{{0, 9}, {0, 3}} << QList<int>{0, 1};
    QTest::newRow("the first free row is taken again")
        << QList<QPoint>{{0, 4}, {1, 9}, {4, 6}} << QList<int>{0, 1, 0};
    QTest::newRow("by start, not by the model's order") << QList<QPoint>{{4, 9}, {0, 5}} << QList<int>{1, 0};
    QTest::newRow("two without a length") << QList<QPoint>{{3, 3}, {3, 3}} << QList<int>{0, 1};
    QTest::newRow("an end before its start") << QList<QPoint>{{3, 1}, {3, 5}} << QList<int>{0, 1};
}

void TestRowLayout::rows()
{
    QFETCH(QList<QPoint>, spans);
    QFETCH(QList<int>, expected);
    QList<Bar> bars;
    for (const QPoint span : spans)
        bars.append(bar(0, span.x(), span.y()));
    const RowLayout layout(model(1, bars), TimelineMetrics::screen());
    for (qsizetype i = 0; i < bars.size(); ++i)
        QCOMPARE(layout.rowOfBar(i), expected.at(i));
}

void TestRowLayout::mapsBothWays()
{
    const RowLayout layout(model(3, {bar(0, 0, 5), bar(0, 0, 5), bar(2, 0, 5)}), TimelineMetrics::screen());
    QCOMPARE(layout.laneCount(), 3);
    QCOMPARE(layout.rowCount(), 4);
    QCOMPARE(layout.laneHeight(0), 66.0);
    QCOMPARE(layout.laneHeight(1), 33.0);
    QCOMPARE(layout.height(), 132.0);
    for (qsizetype lane = 0; lane < 3; ++lane) {
        QCOMPARE(layout.laneAt(layout.laneTop(lane)), lane);
        QCOMPARE(layout.laneAt(layout.laneTop(lane) + layout.laneHeight(lane) - 0.01), lane);
    }
    QCOMPARE(layout.laneAt(-0.01), -1);
    QCOMPARE(layout.laneAt(132), -1);
    QCOMPARE(layout.rowAt(40), 1);
    QCOMPARE(layout.laneOfRow(1), 0);
    QCOMPARE(layout.firstRow(2), 3);
}

void TestRowLayout::nothing()
{
    const RowLayout none;
    QCOMPARE(none.laneCount(), 0);
    QCOMPARE(none.height(), 0.0);
    QCOMPARE(none.laneAt(0), -1);
}

void TestRowLayout::leavesOutABarWithoutALane()
{
    const RowLayout layout(model(1, {bar(4, 0, 5), bar(-1, 0, 5), bar(0, 0, 5)}), TimelineMetrics::screen());
    QCOMPARE(layout.rowOfBar(0), -1);
    QCOMPARE(layout.rowOfBar(1), -1);
    QCOMPARE(layout.rowOfBar(2), 0);
}

void TestRowLayout::sideBySideInTheFirstRow()
{
    const RowLayout layout(model(1, {bar(0, 10, 20), bar(0, 0, 10)}), TimelineMetrics::print());
    QCOMPARE(layout.barsOfRow(0), (QList<qsizetype>{1, 0}));
    QCOMPARE(layout.placeInRow(0), 1);
    QCOMPARE(layout.rowTop(1), 24.0);
}

void TestRowLayout::random_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRowLayout::random()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    QList<Bar> bars;
    for (int i = 0; i < 120; ++i) {
        const int from = generator.bounded(300);
        bars.append(bar(generator.bounded(6), from, from + generator.bounded(40)));
    }
    const RowLayout layout(model(6, bars), TimelineMetrics::screen());
    for (qsizetype row = 0; row < layout.rowCount(); ++row) {
        const QList<qsizetype> &inRow = layout.barsOfRow(row);
        for (qsizetype i = 0; i < inRow.size(); ++i) {
            QCOMPARE(layout.rowOfBar(inRow.at(i)), row);
            QCOMPARE(layout.laneOfRow(row), bars.at(inRow.at(i)).lane);
            if (i > 0)
                QVERIFY(bars.at(inRow.at(i)).start >= bars.at(inRow.at(i - 1)).end);
        }
    }
    // No more rows than bars that stand over one day.
    for (qsizetype lane = 0; lane < 6; ++lane) {
        qsizetype most = 1;
        for (int day = 0; day < 340; ++day) {
            const QDate date = origin.addDays(day);
            most = std::max(most, std::count_if(bars.cbegin(), bars.cend(), [&](const Bar &b) {
                                return b.lane == lane && b.start <= date &&
                                       std::max(b.end, b.start.addDays(1)) > date;
                            }));
        }
        QCOMPARE(layout.laneHeight(lane) / 33.0, static_cast<double>(most));
    }
}

QTEST_GUILESS_MAIN(TestRowLayout)
#include "tst_rowlayout.moc"
