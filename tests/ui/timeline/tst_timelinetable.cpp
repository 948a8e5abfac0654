// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

Bar bar(const QString &id, qsizetype lane, BarStyle style = BarStyle::Planned)
{
    Bar result;
    result.id = id;
    result.lane = lane;
    result.start = QDate(2027, 1, 1);
    result.end = QDate(2027, 7, 1);
    result.style = style;
    result.text = u"Level of %1"_s.arg(id);
    return result;
}

TimelineModel sample()
{
    TimelineModel model;
    model.lanes = {{u"A"_s}, {u"B"_s}};
    model.bars = {bar(u"1"_s, 0), bar(u"2"_s, 1, BarStyle::Outlined)};
    return model;
}

} // namespace

class TestTimelineTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheTimelineShows();
    void selects();
    void keys();
};

void TestTimelineTable::showsWhatTheTimelineShows()
{
    TimelineView view;
    TimelineTable table(view.itemModel());
    view.setModel(sample());
    QVERIFY(table.isExpanded(view.itemModel()->indexOfLane(1)));
    TimelineModel more = sample();
    more.lanes.append({u"C"_s});
    more.bars.append(bar(u"3"_s, 2));
    view.setModel(more);
    const QModelIndex third = view.itemModel()->indexOfBar(2);
    QCOMPARE(third.data().toString(), u"Level of 3"_s);
    QVERIFY(table.isExpanded(third.parent()));
    QVERIFY(QAccessible::queryAccessibleInterface(&table)->text(QAccessible::Name).size() > 0);
}

void TestTimelineTable::selects()
{
    TimelineView view;
    view.setModel(sample());
    TimelineTable table(view.itemModel());
    QSignalSpy told(&table, &TimelineTable::selectionChangedTo);
    table.select(u"2"_s);
    QCOMPARE(table.selected(), u"2"_s);
    table.select(u"2"_s);
    QCOMPARE(told.size(), 1);
    table.select(u"none"_s);
    QCOMPARE(table.selected(), QString());
    QCOMPARE(told.constLast().constFirst().toString(), QString());
}

void TestTimelineTable::keys()
{
    TimelineView view;
    view.setModel(sample());
    TimelineTable table(view.itemModel());
    QSignalSpy edited(&table, &TimelineTable::editWanted);
    QSignalSpy removed(&table, &TimelineTable::removeWanted);
    for (const QString &id : {u"1"_s, u"2"_s, QString()}) {
        table.select(id);
        QTest::keyClick(&table, Qt::Key_Return);
        QTest::keyClick(&table, Qt::Key_Delete);
    }
    QCOMPARE(edited.size(), 2);
    // What is only offered cannot be removed.
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.constFirst().constFirst().toString(), u"1"_s);
}

QTEST_MAIN(TestTimelineTable)
#include "tst_timelinetable.moc"
