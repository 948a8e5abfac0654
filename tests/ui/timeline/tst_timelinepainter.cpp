// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barpainter.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinesheet.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QtMath>

#include <cmath>

using namespace depthchart::ui;
using namespace depthchart;
using namespace Qt::StringLiterals;

namespace {

const QDate origin(2026, 11, 23);

TimelineModel model(int lanes, BarStyle style = BarStyle::Outlined)
{
    TimelineModel result;
    result.today = origin;
    for (int i = 0; i < lanes; ++i) {
        result.lanes.append({u"Lane %1"_s.arg(i)});
        Bar bar;
        bar.id = QString::number(i);
        bar.lane = i;
        bar.start = origin;
        bar.end = origin.addMonths(6);
        bar.vector = static_cast<core::Vector>(i % 6);
        bar.style = style;
        bar.text = u"Level 1 to 2"_s;
        result.bars.append(bar);
    }
    return result;
}

/// Two linked bars in the first lane and one that overlaps them, one bar in each other lane, and a goal.
TimelineModel plan()
{
    TimelineModel result = model(3, BarStyle::Planned);
    result.bars[0].end = origin.addMonths(2);
    Bar next = result.bars.at(0);
    next.id = u"next"_s;
    next.start = origin.addMonths(4);
    next.end = origin.addMonths(8);
    next.follows = {u"0"_s};
    next.text.clear();
    Bar beside = next;
    beside.id = u"beside"_s;
    beside.start = origin.addMonths(5);
    beside.follows = {u"next"_s};
    result.bars[0].text.clear();
    result.bars += {next, beside};
    Milestone goal;
    goal.date = origin.addMonths(10);
    goal.half = goal.date.addDays(10);
    goal.fourFifths = goal.date.addDays(40);
    goal.text = u"Staff"_s;
    result.milestone = goal;
    return result;
}

QImage paintedOn(QSize size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

bool hasInk(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTimelinePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barHasItsEdge_data();
    void barHasItsEdge();
    void hatchEndsToday();
    void onlyTheVisibleLanes();
    void sheetPaintsARangeOfLanes();
    void sheetFitsItsWidth_data();
    void sheetFitsItsWidth();
    void goalAndLinks();
    void nothingOutsideWithoutClipping_data();
    void nothingOutsideWithoutClipping();
    void longBarsAreCut();
    void legendSaysWhatIsThere();
    void legendFlows();
};

void TestTimelinePainter::barHasItsEdge_data()
{
    QTest::addColumn<int>("vector");
    for (int i = 0; i < 6; ++i)
        QTest::addRow("vector %d", i) << i;
}

void TestTimelinePainter::barHasItsEdge()
{
    QFETCH(int, vector);
    const TimelineGeometry geometry(model(6), TimeScale(origin, 2), TimelineMetrics::screen(),
                                    textFont(TextSize::Small));
    const QImage image = paintedOn({500, 200}, [&geometry](QPainter &painter) {
        paintTimeline(painter, geometry, Theme::light(), {0, 0, 500, 200});
    });
    const QPoint edge = geometry.barRect(vector).toRect().topLeft() + QPoint(1, 10);
    QCOMPARE(image.pixelColor(edge), Theme::light().vectorColor(static_cast<core::Vector>(vector)));
}

void TestTimelinePainter::hatchEndsToday()
{
    TimelineModel shown = model(1, BarStyle::Active);
    shown.bars[0].start = origin.addDays(-60);
    shown.bars[0].text.clear();
    const TimelineGeometry geometry(shown, TimeScale(shown.bars.constFirst().start, 2),
                                    TimelineMetrics::screen(), textFont(TextSize::Small));
    const QImage image = paintedOn({600, 40}, [&geometry](QPainter &painter) {
        paintTimeline(painter, geometry, Theme::light(), {0, 0, 600, 40});
    });
    const auto inkAlong = [&](int from, int to) {
        int dark = 0;
        for (int x = from; x < to; ++x)
            dark += image.pixelColor(x, 16).lightness() < 100 ? 1 : 0;
        return dark;
    };
    QVERIFY(inkAlong(40, 115) > 10);
    QCOMPARE(inkAlong(124, 300), 0);
}

void TestTimelinePainter::onlyTheVisibleLanes()
{
    const TimelineGeometry geometry(model(6), TimeScale(origin, 2), TimelineMetrics::screen(),
                                    textFont(TextSize::Small));
    const QImage image = paintedOn({500, 200}, [&geometry](QPainter &painter) {
        paintTimeline(painter, geometry, Theme::light(), {0, 70, 500, 20});
    });
    QVERIFY(hasInk(image, {0, 66, 500, 33}));
    QVERIFY(!hasInk(image, {0, 0, 500, 60}));
    QVERIFY(!hasInk(image, {0, 105, 500, 90}));
}

void TestTimelinePainter::sheetPaintsARangeOfLanes()
{
    const TimelineSheet sheet(model(12), 660);
    QCOMPARE(sheet.rowCount(), 12);
    QCOMPARE(sheet.height(), 42.0 + 12 * 24);
    QCOMPARE(sheet.height(3, 2), 42.0 + 2 * 24);
    QCOMPARE(sheet.rowsThatFit(0, 42 + 24 * 5 + 3), 5);
    QCOMPARE(sheet.rowsThatFit(10, 5000), 2);
    QCOMPARE(sheet.rowsThatFit(0, 10), 1);
    // A lane of two rows is not parted, unless there is room for one alone.
    const TimelineSheet two(plan(), 660);
    QCOMPARE(two.rowsThatFit(0, two.height(0, 3)), 3);
    QCOMPARE(two.rowsThatFit(0, two.height(0, 1)), 1);
    QCOMPARE(two.rowsThatFit(1, two.height(1, 1)), 1);
    const QImage image =
        paintedOn({660, 200}, [&sheet](QPainter &painter) { sheet.paint(painter, Theme::print(), 3, 2); });
    QVERIFY(hasInk(image, {0, 42, 660, 48}));
    QVERIFY(!hasInk(image, {0, 42 + 48 + 1, 660, 200 - 42 - 48 - 1}));
}

void TestTimelinePainter::sheetFitsItsWidth_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("name");
    QTest::newRow("a year") << 12 << u"Prompt engineering"_s;
    QTest::newRow("ten years") << 120 << u"Prompt engineering"_s;
    QTest::newRow("two hundred letters") << 24 << QString(200, u'W');
}

void TestTimelinePainter::sheetFitsItsWidth()
{
    QFETCH(int, months);
    QFETCH(QString, name);
    TimelineModel shown = model(2);
    shown.lanes[0].name = name;
    shown.bars[0].text = name;
    shown.bars[1].end = origin.addMonths(months);
    const TimelineSheet sheet(shown, 660);
    const QImage image =
        paintedOn({800, 120}, [&sheet](QPainter &painter) { sheet.paint(painter, Theme::print()); });
    QVERIFY(!hasInk(image, {662, 0, 138, 120}));
}

void TestTimelinePainter::goalAndLinks()
{
    const TimelineModel shown = plan();
    const TimelineGeometry geometry(shown, TimeScale(origin, 2), TimelineMetrics::screen(),
                                    textFont(TextSize::Small));
    QCOMPARE(geometry.headHeight(), 44.0 + 33);
    const QImage head = paintedOn({900, 77}, [&geometry](QPainter &painter) {
        paintTimelineHeader(painter, geometry, Theme::light(), {0, 0, 900, 77});
    });
    const int flag = qRound(geometry.scale().x(shown.milestone->date));
    const auto dark = [](const QImage &image, const QRect &area) {
        int count = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x)
                count += image.pixelColor(x, y).lightness() < 140 ? 1 : 0;
        }
        return count;
    };
    QVERIFY(dark(head, {flag - 10, 44, 10, 20}) > 20);
    const QImage lanes = paintedOn({900, 80}, [&geometry](QPainter &painter) {
        paintTimeline(painter, geometry, Theme::light(), {0, 0, 900, 80});
    });
    // The pole goes on below, dashed; the link runs low between the two bars.
    const int pole = dark(lanes, {flag, 0, 1, 60});
    QVERIFY(pole > 20 && pole < 50);
    const QRectF first = geometry.barRect(0);
    QVERIFY(dark(lanes, QRect(qRound(first.right()) + 2, qRound(first.bottom()) - 2, 40, 3)) >= 38);
}

void TestTimelinePainter::nothingOutsideWithoutClipping_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("the first page") << 0 << 2;
    QTest::newRow("another page") << 3 << 1;
    QTest::newRow("a lane that goes on") << 1 << 1;
}

void TestTimelinePainter::nothingOutsideWithoutClipping()
{
    QFETCH(int, first);
    QFETCH(int, count);
    const TimelineSheet sheet(plan(), 660);
    QCOMPARE(sheet.height(first, count), 42.0 + 24 + 24 * count);
    const QImage image = paintedOn({700, 220}, [&sheet, first, count](QPainter &painter) {
        sheet.paint(painter, Theme::print(), first, count);
    });
    const int bottom = qCeil(sheet.height(first, count)) + 1;
    QVERIFY(hasInk(image, {0, 66, 660, bottom - 66}));
    // The lane's name.
    QVERIFY(hasInk(image, {0, 68, 40, 20}));
    QVERIFY(!hasInk(image, {0, bottom, 700, 220 - bottom}));
    QVERIFY(!hasInk(image, {662, 0, 38, 220}));
}

void TestTimelinePainter::longBarsAreCut()
{
    const QRectF visible(50'000, 0, 1000, 33);
    const QRectF part = shownPart({0, 6, 1e6, 20}, visible);
    QVERIFY(part.width() < 1300);
    QVERIFY(part.left() < visible.left() && part.right() > visible.right());
    // Dashes and stripes keep their places.
    QCOMPARE(std::fmod(part.left(), 60), 0.0);
    const QRectF whole(50'100, 6, 100, 20);
    QCOMPARE(shownPart(whole, visible), whole);
}

void TestTimelinePainter::legendSaysWhatIsThere()
{
    QStringList words;
    for (const TimelineLegendEntry &entry : legendEntries(model(3)))
        words += entry.text;
    QCOMPARE(words, (QStringList{u"Depth"_s, u"Breadth"_s, u"Scale"_s}));
    TimelineModel plan = model(2, BarStyle::Planned);
    plan.bars[1].critical = true;
    plan.bars[1].follows = {u"0"_s};
    words.clear();
    for (const TimelineLegendEntry &entry : legendEntries(plan))
        words += entry.text;
    QCOMPARE(words, (QStringList{u"planned"_s, u"critical path"_s, u"follows"_s}));
    QVERIFY(legendEntries({}).isEmpty());
}

void TestTimelinePainter::legendFlows()
{
    const QFont font = textFont(TextSize::Small);
    const QList<TimelineLegendEntry> entries = legendEntries(model(6));
    const double width = legendWidth(entries, font);
    const double line = legendHeight(entries, font, width + 1);
    // A little closer together they still fit on one line.
    QCOMPARE(legendHeight(entries, font, width - 1), line);
    QCOMPARE(legendHeight(entries, font, width - 11.0 * static_cast<double>(entries.size())), 2 * line);
    QCOMPARE(legendHeight({}, font, 100), 0.0);
    QVERIFY(legendHeight(entries, font, 10) >= 6 * line);
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"
