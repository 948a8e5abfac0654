// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineitemmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate origin(2027, 1, 1);

Bar bar(const QString &id, qsizetype lane, int from = 0)
{
    Bar result;
    result.id = id;
    result.lane = lane;
    result.start = origin.addMonths(from);
    result.end = origin.addMonths(from + 6);
    result.text = u"Level %1"_s.arg(id);
    result.effort = u"6 months"_s;
    return result;
}

TimelineModel sample()
{
    TimelineModel model;
    model.lanes = {{u"A"_s}, {u"B"_s}, {u"C"_s}};
    model.bars = {bar(u"1"_s, 0), bar(u"2"_s, 1), bar(u"3"_s, 0, 6), bar(u"4"_s, 2)};
    return model;
}

/// What a view sees, without the model's own means.
QStringList seen(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int lane = 0; lane < model.rowCount(); ++lane) {
        const QModelIndex parent = model.index(lane, 0);
        rows += parent.data().toString();
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows += u"- "_s + model.index(row, 0, parent).data(TimelineItemModel::IdRole).toString();
    }
    return rows;
}

} // namespace

class TestTimelineItemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shows();
    void cells();
    void singleChanges_data();
    void singleChanges();
    void oneEditIsOneChange();
    void laneOfABarChanges();
    void persistentIndexesFollow();
    void manyChangesReset();
    void barWithoutALane();
    void randomChanges_data();
    void randomChanges();

private:
    std::unique_ptr<TimelineItemModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimelineItemModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<TimelineItemModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setTimeline(sample());
}

void TestTimelineItemModel::shows()
{
    QCOMPARE(seen(*m_model), (QStringList{u"A"_s, u"- 1"_s, u"- 3"_s, u"B"_s, u"- 2"_s, u"C"_s, u"- 4"_s}));
    QCOMPARE(m_model->timeline(), sample());
    QCOMPARE(m_model->position(u"3"_s), 2);
    QCOMPARE(m_model->position(u"none"_s), -1);
    QCOMPARE(m_model->position(m_model->indexOfBar(2)), 2);
    QCOMPARE(m_model->position(m_model->indexOfLane(1)), -1);
}

void TestTimelineItemModel::cells()
{
    Bar pinned = bar(u"1"_s, 0);
    pinned.pinned = true;
    pinned.toolTip = u"<b>why</b>"_s;
    m_model->setBar(0, pinned);
    const auto cell = [this](TimelineItemModel::Column column) {
        return m_model->indexOfBar(0, column).data().toString();
    };
    QCOMPARE(cell(TimelineItemModel::Column::Step), u"Level 1"_s);
    QCOMPARE(cell(TimelineItemModel::Column::Start), u"1 Jan 2027"_s);
    QCOMPARE(cell(TimelineItemModel::Column::End), u"1 Jul 2027"_s);
    QCOMPARE(cell(TimelineItemModel::Column::Duration), u"6 months"_s);
    QCOMPARE(cell(TimelineItemModel::Column::Status), u"planned, pinned"_s);
    QVERIFY(!m_model->indexOfBar(0).data(Qt::ToolTipRole).toString().contains(u"<b>why"_s));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Start"_s);
}

void TestTimelineItemModel::singleChanges_data()
{
    QTest::addColumn<TimelineModel>("next");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("changed");
    TimelineModel next = sample();
    QTest::newRow("nothing") << next << 0 << 0 << 0;
    next.bars[2].pinned = true;
    QTest::newRow("a bar's values") << next << 0 << 0 << 1;
    next = sample();
    next.bars.append(bar(u"5"_s, 1));
    QTest::newRow("a bar at the end") << next << 1 << 0 << 0;
    next = sample();
    next.bars.insert(1, bar(u"5"_s, 0));
    QTest::newRow("a bar between") << next << 1 << 0 << 0;
    next = sample();
    next.bars.removeFirst();
    QTest::newRow("a bar less") << next << 0 << 1 << 0;
    next = sample();
    next.lanes.append({u"D"_s});
    QTest::newRow("a lane at the end") << next << 1 << 0 << 0;
    next = sample();
    next.lanes.insert(1, {u"D"_s});
    for (Bar &each : next.bars)
        each.lane += each.lane >= 1 ? 1 : 0;
    QTest::newRow("a lane between") << next << 1 << 0 << 0;
    next = sample();
    next.lanes.removeLast();
    next.bars.removeLast();
    QTest::newRow("a lane less, with its bar") << next << 0 << 2 << 0;
    next = sample();
    next.bars.move(3, 0);
    QTest::newRow("another order") << next << 1 << 1 << 0;
    next = sample();
    next.bars[0].lane = 2;
    QTest::newRow("a bar in another lane") << next << 1 << 1 << 0;
}

void TestTimelineItemModel::singleChanges()
{
    QFETCH(TimelineModel, next);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTimeline(next);
    QCOMPARE(m_model->timeline(), next);
    QCOMPARE(reset.size(), 0);
    QTEST(static_cast<int>(inserted.size()), "inserted");
    QTEST(static_cast<int>(removed.size()), "removed");
    QTEST(static_cast<int>(changed.size()), "changed");
}

void TestTimelineItemModel::oneEditIsOneChange()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy barChanged(m_model.get(), &TimelineItemModel::barChanged);
    Bar later = m_model->timeline().bars.at(2);
    later.start = later.start.addDays(7);
    m_model->setBar(2, later);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex(), m_model->indexOfBar(2));
    QCOMPARE(barChanged.size(), 1);
    QCOMPARE(m_model->timeline().bars.at(2), later);
}

void TestTimelineItemModel::laneOfABarChanges()
{
    m_model->setBar(0, bar(u"1"_s, 2));
    QCOMPARE(seen(*m_model), (QStringList{u"A"_s, u"- 3"_s, u"B"_s, u"- 2"_s, u"C"_s, u"- 1"_s, u"- 4"_s}));
}

void TestTimelineItemModel::persistentIndexesFollow()
{
    const QPersistentModelIndex four = m_model->indexOfBar(3);
    const QPersistentModelIndex laneC = m_model->indexOfLane(2);
    m_model->insertLane(0, {u"New"_s});
    m_model->insertBar(0, bar(u"0"_s, 3));
    QCOMPARE(four.data(TimelineItemModel::IdRole).toString(), u"4"_s);
    QCOMPARE(four.parent(), QModelIndex(laneC));
    QCOMPARE(laneC.row(), 3);
    QCOMPARE(m_model->position(u"4"_s), 4);
    m_model->removeLane(1);
    QCOMPARE(four.parent().row(), 2);
    QCOMPARE(m_model->timeline().bars.at(m_model->position(u"4"_s)).lane, 2);
}

void TestTimelineItemModel::manyChangesReset()
{
    TimelineModel large = sample();
    for (int i = 0; i < 1000; ++i)
        large.bars.append(bar(u"new %1"_s.arg(i), i % 3));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTimeline(large);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->timeline(), large);
}

void TestTimelineItemModel::barWithoutALane()
{
    TimelineModel next = sample();
    next.bars.append(bar(u"homeless"_s, 3));
    m_model->setTimeline(next);
    QCOMPARE(seen(*m_model), seen(*m_model));
    QVERIFY(!m_model->indexOfBar(4).isValid());
    // It gets one.
    next.lanes.append({u"D"_s});
    m_model->setTimeline(next);
    QVERIFY(m_model->indexOfBar(4).isValid());
    QCOMPARE(m_model->rowCount(m_model->indexOfLane(3)), 1);
}

void TestTimelineItemModel::randomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestTimelineItemModel::randomChanges()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    TimelineModel expected = sample();
    for (int step = 0; step < 60; ++step) {
        const int bars = static_cast<int>(expected.bars.size());
        const int lanes = static_cast<int>(expected.lanes.size());
        switch (random.bounded(4)) {
        case 0:
            expected.bars.insert(random.bounded(bars + 1), bar(u"s%1"_s.arg(step), random.bounded(lanes)));
            break;
        case 1:
            if (bars > 0)
                expected.bars.removeAt(random.bounded(bars));
            break;
        case 2:
            if (bars > 0)
                expected.bars[random.bounded(bars)].lane = random.bounded(lanes);
            break;
        default:
            if (bars > 0)
                expected.bars[random.bounded(bars)].start = origin.addDays(random.bounded(900));
        }
        m_model->setTimeline(expected);
        QCOMPARE(m_model->timeline(), expected);
        TimelineItemModel fresh;
        fresh.setTimeline(expected);
        QCOMPARE(seen(*m_model), seen(fresh));
        for (qsizetype i = 0; i < expected.bars.size(); ++i)
            QCOMPARE(m_model->position(expected.bars.at(i).id), i);
    }
}

QTEST_MAIN(TestTimelineItemModel)
#include "tst_timelineitemmodel.moc"
