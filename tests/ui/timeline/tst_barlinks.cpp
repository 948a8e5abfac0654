// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barlinks.h"
#include "ui/timeline/goalplace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

Bar bar(const QString &id, const QStringList &follows = {}, qsizetype lane = 0)
{
    Bar result;
    result.id = id;
    result.lane = lane;
    result.start = QDate(2027, 1, 1);
    result.end = QDate(2027, 7, 1);
    result.follows = follows;
    return result;
}

bool isAlongTheAxes(const QList<QPointF> &path)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (path.at(i).x() != path.at(i - 1).x() && path.at(i).y() != path.at(i - 1).y())
            return false;
    }
    return true;
}

} // namespace

class TestBarLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBothEnds();
    void followsChanges();
    void positionsAreFoundAgain();
    void paths_data();
    void paths();
    void adjoiningBarsNeedNoLink();
    void linksRunClearOfWords();
    void cutsToTheArea();
    void goalWords_data();
    void goalWords();
};

void TestBarLinks::findsBothEnds()
{
    const QList<Bar> bars{bar(u"a"_s), bar(u"b"_s, {u"a"_s}), bar(u"c"_s, {u"a"_s, u"none"_s}),
                          bar(u"d"_s, {u"a"_s}, 1)};
    const BarLinks links(bars);
    QCOMPARE(links.linksTo(bars, 1), (QList<BarLink>{{0, 1}}));
    QCOMPARE(links.linksTo(bars, 2), (QList<BarLink>{{0, 2}}));
    QCOMPARE(links.linksFrom(bars, 0), (QList<BarLink>{{0, 1}, {0, 2}}));
    // Another lane's bar is not linked.
    QVERIFY(links.linksTo(bars, 3).isEmpty());
}

void TestBarLinks::followsChanges()
{
    QList<Bar> bars{bar(u"a"_s), bar(u"b"_s, {u"a"_s})};
    BarLinks links(bars);
    bars.prepend(bar(u"z"_s));
    links.insertBar(bars.at(0), 0);
    QCOMPARE(links.linksFrom(bars, 1), (QList<BarLink>{{1, 2}}));
    bars[2].follows = {u"z"_s};
    links.changeBar(bars.at(2));
    QVERIFY(links.linksFrom(bars, 1).isEmpty());
    QCOMPARE(links.linksTo(bars, 2), (QList<BarLink>{{0, 2}}));
    bars.removeFirst();
    links.removeBar(u"z"_s);
    QVERIFY(links.linksTo(bars, 1).isEmpty());
}

void TestBarLinks::positionsAreFoundAgain()
{
    QRandomGenerator random(7);
    QList<Bar> bars;
    BarPositions positions(bars);
    for (int i = 0; i < 400; ++i) {
        if (i % 3 == 2) {
            const int gone = random.bounded(static_cast<int>(bars.size()));
            positions.remove(bars.at(gone).id);
            bars.removeAt(gone);
        } else {
            const int at = random.bounded(static_cast<int>(bars.size()) + 1);
            bars.insert(at, bar(QString::number(i)));
            positions.insert(QString::number(i), at);
        }
        QCOMPARE(positions.size(), bars.size());
        for (int each = 0; each < 5 && !bars.isEmpty(); ++each) {
            const int asked = random.bounded(static_cast<int>(bars.size()));
            QCOMPARE(positions.find(bars, bars.at(asked).id), asked);
        }
    }
    QCOMPARE(positions.find(bars, u"never"_s), -1);
    // Nearly all gone at once.
    const QString kept = bars.constLast().id;
    while (bars.size() > 1) {
        positions.remove(bars.constFirst().id);
        bars.removeFirst();
    }
    QCOMPARE(positions.find(bars, kept), 0);
}

void TestBarLinks::paths_data()
{
    QTest::addColumn<QRectF>("to");
    const QRectF from(0, 6, 100, 20);
    QTest::newRow("later in the row") << QRectF(160, 6, 50, 20);
    QTest::newRow("a short gap") << QRectF(110, 6, 50, 20);
    QTest::newRow("a narrow bar") << QRectF(116, 6, 6, 20);
    QTest::newRow("later in the row below") << QRectF(160, 39, 50, 20);
    QTest::newRow("before its end, below") << QRectF(40, 39, 50, 20);
    QTest::newRow("before its start, below") << QRectF(-80, 39, 50, 20);
    QTest::newRow("before its end, above") << QRectF(40, -27, 50, 20);
    Q_UNUSED(from)
}

void TestBarLinks::paths()
{
    QFETCH(QRectF, to);
    const QRectF from(0, 6, 100, 20);
    const QList<QPointF> path = linkPath(from, to);
    QVERIFY(isAlongTheAxes(path));
    // From the one's edge to the other's.
    QVERIFY(from.adjusted(-0.1, -0.1, 0.1, 0.1).contains(path.constFirst()));
    QVERIFY(to.adjusted(-0.1, -0.1, 0.1, 0.1).contains(path.constLast()));
    for (qsizetype i = 1; i + 1 < path.size(); ++i) {
        QVERIFY(!from.adjusted(1, 1, -1, -1).contains(path.at(i)));
        QVERIFY(!to.adjusted(1, 1, -1, -1).contains(path.at(i)));
    }
    QCOMPARE(arrowHead(path, QRectF(-500, -500, 1000, 1000)).size(), 2);
}

void TestBarLinks::adjoiningBarsNeedNoLink()
{
    const QRectF from(0, 6, 100, 20);
    QVERIFY(linkPath(from, {100, 6, 50, 20}).isEmpty());
    QVERIFY(linkPath(from, {104, 6, 50, 20}).isEmpty());
    QVERIFY(!linkPath(from, {100, 39, 50, 20}).isEmpty());
    QVERIFY(arrowHead({}, QRectF(-500, -500, 1000, 1000)).isEmpty());
}

void TestBarLinks::linksRunClearOfWords()
{
    // On the screen and in print.
    for (const double height : {20.0, 16.0}) {
        const QRectF from(0, 6, 100, height);
        QCOMPARE(linkPath(from, {300, 6, 50, height}).constFirst(), QPointF(100, from.bottom() - 1));
    }
}

void TestBarLinks::cutsToTheArea()
{
    const QList<QPointF> path{{0, 20}, {80, 20}, {80, 5}, {100, 5}};
    const QRectF area(50, 10, 20, 20);
    QCOMPARE(cutPath(path, area), (QList<QLineF>{QLineF(50, 20, 70, 20)}));
    QVERIFY(cutPath(path, QRectF(200, 0, 10, 10)).isEmpty());
    QCOMPARE(cutPath(path, QRectF(-10, -10, 500, 500)).size(), 3);
    QVERIFY(arrowHead(path, area).isEmpty());
}

void TestBarLinks::goalWords_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("after");
    QTest::newRow("room for all after it") << 0.0 << 900.0 << u"All that is to say of it"_s << true;
    QTest::newRow("room for the short words") << 0.0 << 480.0 << u"Short"_s << true;
    QTest::newRow("room before it alone") << 0.0 << 420.0 << u"All that is to say of it"_s << false;
    QTest::newRow("not in view") << 900.0 << 400.0 << QString() << true;
}

void TestBarLinks::goalWords()
{
    QFETCH(double, left);
    QFETCH(double, width);
    QFETCH(QString, text);
    QFETCH(bool, after);
    TimelineModel model;
    Milestone goal;
    goal.date = QDate(2027, 7, 20);
    goal.half = goal.date.addDays(5);
    goal.fourFifths = goal.date.addDays(10);
    goal.text = u"All that is to say of it"_s;
    goal.shortText = u"Short"_s;
    model.milestone = goal;
    QFont font;
    font.setPixelSize(12);
    const TimelineGeometry geometry(model, TimeScale({2027, 1, 1}, 2), TimelineMetrics::screen(), font);
    const QRectF visible(left, 0, width, 300);
    const auto place = goalPlace(geometry, visible);
    QVERIFY(place);
    QCOMPARE(place->text.text, text);
    QCOMPARE(place->marks.left(), 410.0);
    QCOMPARE(place->marks.right(), 420.0);
    if (text.isEmpty())
        return;
    QVERIFY(visible.left() <= place->text.rect.left() && place->text.rect.right() <= visible.right());
    QCOMPARE(place->text.rect.left() > place->marks.right(), after);
    model.milestone.reset();
    QVERIFY(!goalPlace(TimelineGeometry(model, {}, TimelineMetrics::screen(), font), visible));
}

QTEST_MAIN(TestBarLinks)
#include "tst_barlinks.moc"
