// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"
#include "ui/timeline/timelineitemmodel.h"

#include <QFontMetricsF>
#include <QRandomGenerator>
#include <QTest>

using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate origin(2026, 11, 23);

QFont smallFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

Bar bar(qsizetype lane, int from, int to, const QString &text = u"Level 3 to 4"_s)
{
    Bar result;
    result.id = u"%1/%2"_s.arg(lane).arg(from);
    result.lane = lane;
    result.start = origin.addDays(from);
    result.end = origin.addDays(to);
    result.text = text;
    result.shortText = u"3 to 4"_s;
    return result;
}

TimelineModel model(int lanes, const QList<Bar> &bars)
{
    TimelineModel result;
    for (int i = 0; i < lanes; ++i)
        result.lanes.append({u"Lane %1"_s.arg(i)});
    result.bars = bars;
    result.today = origin;
    return result;
}

TimelineGeometry geometry(const QList<Bar> &bars, double density = 1.0,
                          double limit = TimelineGeometry::noLimit)
{
    return {model(6, bars), TimeScale(origin, density), TimelineMetrics::screen(), smallFont(), limit};
}

Bar randomBar(QRandomGenerator &generator)
{
    const QStringList names{
        u"Level 3 to 4"_s,          QString(200, u'W'), u"قدرة على القراءة والكتابة"_s, u"x"_s,
        u"two\nlines\tand a tab"_s, QString()};
    const int from = generator.bounded(700);
    Bar result = bar(generator.bounded(6), from, from + generator.bounded(200),
                     names.at(generator.bounded(names.size())));
    result.style = static_cast<BarStyle>(generator.bounded(4));
    result.conflict = generator.bounded(4) == 0;
    result.pinned = generator.bounded(4) == 0;
    if (generator.bounded(2) == 0)
        result.duration = u"12 months"_s;
    return result;
}

/// Everything of a bar that may not be covered: its words and signs, and the bar itself.
QList<QRectF> taken(const BarPlace &place)
{
    QList<QRectF> rects{place.rect};
    for (const PlacedText &text : place.texts) {
        if (!text.onBar)
            rects.append(text.rect);
    }
    for (const QRectF &sign : {place.sign, place.tick, place.warning, place.pin}) {
        if (!sign.isEmpty() && !place.rect.contains(sign))
            rects.append(sign);
    }
    return rects;
}

/// What stands within one bar.
QList<QRectF> within(const BarPlace &place)
{
    QList<QRectF> rects;
    for (const PlacedText &text : place.texts)
        rects.append(text.rect);
    for (const QRectF &sign : {place.sign, place.tick, place.warning, place.pin}) {
        if (!sign.isEmpty())
            rects.append(sign);
    }
    return rects;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > 0.001 && common.height() > 0.001;
}

} // namespace

class TestTimelineGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rectOfABar();
    void aBarWithoutALaneIsNowhere();
    void aBarWithoutLengthCanBeSeen();
    void words_data();
    void words();
    void elidesBeforeTheLimit();
    void nothingOnTheHatch();
    void theHatchBeginsBehindTheSigns_data();
    void theHatchBeginsBehindTheSigns();
    void whereLinksLeaveWordsAreShort();
    void beginsALittleBeforeTheFirstBar();
    void wordsStandWhereTheBarIsSeen();
    void partsOfABar();
    void followsSingleChanges_data();
    void followsSingleChanges();
    void linkThroughTheArea();
    void randomModelsDoNotOverlap_data();
    void randomModelsDoNotOverlap();
    void finds();
    void barsInAnArea_data();
    void barsInAnArea();
    void fits_data();
    void fits();
};

void TestTimelineGeometry::rectOfABar()
{
    const TimelineGeometry found = geometry({bar(1, 10, 40)}, 2);
    QCOMPARE(found.barRect(0), QRectF(20, 33 + 6, 60, 20));
}

void TestTimelineGeometry::aBarWithoutALaneIsNowhere()
{
    const TimelineGeometry found = geometry({bar(17, 10, 40)});
    QVERIFY(found.barRect(0).isEmpty());
    QVERIFY(found.place(0).texts.isEmpty());
    QVERIFY(found.barsIn({-1000, -1000, 5000, 5000}).isEmpty());
}

void TestTimelineGeometry::aBarWithoutLengthCanBeSeen()
{
    const TimelineGeometry found = geometry({bar(0, 10, 10)});
    QVERIFY(found.barRect(0).width() >= 6);
}

void TestTimelineGeometry::words_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("next");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QStringList>("on");
    QTest::addColumn<QStringList>("beside");
    const QString none;
    const QString year = u"12 months"_s;
    const QString name = u"Level 3 to 4"_s;
    const QString shorter = u"3 to 4"_s;
    QTest::newRow("long bar") << 300 << 0 << none << QStringList{name} << QStringList{};
    QTest::newRow("long bar with its duration")
        << 300 << 0 << year << QStringList{name, year} << QStringList{};
    QTest::newRow("duration beside") << 120 << 0 << year << QStringList{name} << QStringList{year};
    QTest::newRow("the name beside, the duration on")
        << 110 << 0 << year << QStringList{year} << QStringList{u"Level 3 to 4 and no further"_s};
    QTest::newRow("both beside") << 30 << 0 << year << QStringList{} << QStringList{name, year};
    QTest::newRow("beside") << 30 << 0 << none << QStringList{} << QStringList{name};
    QTest::newRow("beside a bar without room for its sign")
        << 8 << 0 << none << QStringList{} << QStringList{name};
    QTest::newRow("the next bar leaves room for less")
        << 80 << 100 << year << QStringList{shorter} << QStringList{};
    QTest::newRow("short on the bar rather than long beside it")
        << 80 << 0 << none << QStringList{shorter} << QStringList{};
    QTest::newRow("no room at all") << 12 << 14 << year << QStringList{} << QStringList{};
}

void TestTimelineGeometry::words()
{
    QFETCH(int, length);
    QFETCH(int, next);
    QFETCH(QString, duration);
    QFETCH(QStringList, on);
    QFETCH(QStringList, beside);
    QList<Bar> bars{bar(0, 0, length)};
    bars[0].duration = duration;
    if (beside == QStringList{u"Level 3 to 4 and no further"_s})
        bars[0].text = beside.constFirst();
    if (next > 0)
        bars.append(bar(0, next, next + 300));
    QStringList foundOn;
    QStringList foundBeside;
    for (const PlacedText &text : geometry(bars).place(0).texts)
        (text.onBar ? foundOn : foundBeside) += text.text;
    QCOMPARE(foundOn, on);
    QCOMPARE(foundBeside, beside);
}

void TestTimelineGeometry::elidesBeforeTheLimit()
{
    const TimelineGeometry found = geometry({bar(0, 0, 40, QString(200, u'n'))}, 1, 300);
    const BarPlace place = found.place(0);
    QCOMPARE(place.texts.size(), 1);
    // The short text says more than the beginning of the long one.
    QCOMPARE(place.texts.constFirst().text, u"3 to 4"_s);
    QList<Bar> bars{bar(0, 0, 40, QString(200, u'n'))};
    bars[0].shortText.clear();
    const BarPlace elided = geometry(bars, 1, 300).place(0);
    QVERIFY(elided.texts.constFirst().text.endsWith(u'…'));
    QVERIFY(elided.texts.constFirst().rect.right() <= 300);
}

void TestTimelineGeometry::nothingOnTheHatch()
{
    Bar active = bar(0, 0, 300);
    active.style = BarStyle::Active;
    for (const auto &[days, onBar] : {std::pair{50, true}, std::pair{290, false}, std::pair{400, false}}) {
        TimelineModel shown = model(1, {active});
        shown.today = origin.addDays(days);
        const TimelineGeometry found(shown, TimeScale(origin, 1), TimelineMetrics::screen(), smallFont());
        const BarPlace place = found.place(0);
        QCOMPARE(place.texts.size(), 1);
        QCOMPARE(place.texts.constFirst().onBar, onBar);
        QVERIFY(place.texts.constFirst().rect.left() > found.scale().x(std::min(shown.today, active.end)));
    }
}

void TestTimelineGeometry::theHatchBeginsBehindTheSigns_data()
{
    QTest::addColumn<int>("today");
    QTest::addColumn<double>("right");
    QTest::newRow("half of it") << 150 << 150.0;
    QTest::newRow("all of it") << 400 << 300.0;
    QTest::newRow("no further than its sign") << 15 << 15.0;
    QTest::newRow("not begun") << -5 << 0.0;
}

void TestTimelineGeometry::theHatchBeginsBehindTheSigns()
{
    QFETCH(int, today);
    QFETCH(double, right);
    Bar active = bar(0, 0, 300);
    active.style = BarStyle::Active;
    TimelineModel shown = model(1, {active});
    shown.today = origin.addDays(today);
    const BarPlace place =
        TimelineGeometry(shown, TimeScale(origin, 1), TimelineMetrics::screen(), smallFont()).place(0);
    QCOMPARE(place.hatch.right(), right);
    if (right > 100)
        QVERIFY(place.hatch.left() > place.sign.right());
    else if (right > 0)
        QCOMPARE(place.hatch.left(), TimelineGeometry::edge);
    else
        QVERIFY(place.hatch.isEmpty());
    shown.bars[0].style = BarStyle::Planned;
    QVERIFY(TimelineGeometry(shown, TimeScale(origin, 1), TimelineMetrics::screen(), smallFont())
                .place(0)
                .hatch.isEmpty());
}

void TestTimelineGeometry::whereLinksLeaveWordsAreShort()
{
    QList<Bar> bars{bar(0, 0, 40), bar(0, 300, 400)};
    QCOMPARE(geometry(bars).place(0).texts.constFirst().text, u"Level 3 to 4"_s);
    bars[1].follows = {bars.at(0).id};
    QCOMPARE(geometry(bars).place(0).texts.constFirst().text, u"3 to 4"_s);
}

void TestTimelineGeometry::beginsALittleBeforeTheFirstBar()
{
    constexpr double lead = 100;
    const auto firstX = [](int begun, double density) {
        TimelineModel shown = model(1, {bar(0, -begun, 300)});
        const TimelineGeometry found(shown, TimeScale(origin, density), TimelineMetrics::screen(),
                                     smallFont());
        const TimeScale scale(firstDateShown(found, density, lead), density);
        return std::pair(scale.x(shown.bars.at(0).start), scale.x(origin));
    };
    // What begins today stands behind the words of today, what began long ago needs no such room.
    QCOMPARE(firstX(0, 1.0), std::pair(lead, lead));
    QCOMPARE(firstX(30, 1.0), std::pair(70.0, lead));
    QCOMPARE(firstX(200, 1.0), std::pair(12.0, 212.0));
    QVERIFY(!firstDateShown(TimelineGeometry(), 1, lead).isValid());
}

void TestTimelineGeometry::wordsStandWhereTheBarIsSeen()
{
    const TimelineGeometry found = geometry({bar(0, 0, 1000)});
    const BarPlace whole = found.place(0);
    const BarPlace half = found.place(0, 500);
    QCOMPARE(half.rect, whole.rect);
    QVERIFY(half.sign.left() > 500);
    QVERIFY(half.texts.constFirst().rect.left() > half.sign.right());
    // Where hardly any of it is left, it stays as it is.
    QCOMPARE(found.place(0, whole.rect.right() - 10), whole);
}

void TestTimelineGeometry::partsOfABar()
{
    const TimelineGeometry found = geometry({bar(0, 0, 100), bar(1, 0, 8)});
    const QRectF wide = found.barRect(0);
    const double middle = wide.center().y();
    QCOMPARE(found.partAt(0, {wide.left() + 1, middle}), BarPart::Body);
    QCOMPARE(found.partAt(0, {wide.right() - 7, middle}), BarPart::Body);
    QCOMPARE(found.partAt(0, {wide.right() - 5, middle}), BarPart::RightEdge);
    QCOMPARE(found.partAt(0, {wide.right() + 3, middle}), BarPart::RightEdge);
    QCOMPARE(found.barAt({wide.right() + 2, middle}), 0);
    // Of a short one most is left to move it by.
    const QRectF narrow = found.barRect(1);
    QCOMPARE(found.partAt(1, {narrow.left() + narrow.width() / 2, narrow.center().y()}), BarPart::Body);
}

void TestTimelineGeometry::followsSingleChanges_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestTimelineGeometry::followsSingleChanges()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    TimelineItemModel items;
    TimelineModel first;
    first.today = origin;
    first.lanes = {{u"A"_s}, {u"B"_s}, {u"C"_s}};
    items.setTimeline(first);
    TimelineGeometry kept(items.shared(), TimeScale(origin, 1), TimelineMetrics::screen(), smallFont());
    QObject::connect(&items, &TimelineItemModel::barChanged, &items,
                     [&](qsizetype at) { kept.changeBar(at); });
    QObject::connect(&items, &TimelineItemModel::barInserted, &items,
                     [&](qsizetype at) { kept.insertBar(at); });
    QObject::connect(&items, &TimelineItemModel::barRemoved, &items,
                     [&](qsizetype at, const QString &id) { kept.removeBar(at, id); });
    QObject::connect(&items, &TimelineItemModel::laneInserted, &items,
                     [&](qsizetype at) { kept.insertLane(at); });
    QObject::connect(&items, &TimelineItemModel::laneRemoved, &items,
                     [&](qsizetype at) { kept.removeLane(at); });
    for (int step = 0; step < 80; ++step) {
        const int bars = static_cast<int>(items.timeline().bars.size());
        const int lanes = static_cast<int>(items.timeline().lanes.size());
        const int from = random.bounded(300);
        Bar made = bar(lanes > 0 ? random.bounded(lanes) : 0, from, from + random.bounded(60));
        made.id = QString::number(step);
        if (bars > 0)
            made.follows = {items.timeline().bars.at(random.bounded(bars)).id};
        const int what = random.bounded(8);
        if (what < 4 && lanes > 0)
            items.insertBar(random.bounded(bars + 1), made);
        else if (what == 4 && bars > 0)
            items.setBar(random.bounded(bars), made);
        else if (what == 5 && bars > 0)
            items.removeBar(random.bounded(bars));
        else if (what == 6)
            items.insertLane(random.bounded(lanes + 1), {u"New"_s});
        else if (what == 7 && lanes > 1)
            items.removeLane(random.bounded(lanes));
        // As if it had been made of what there is now.
        const TimelineGeometry fresh(items.timeline(), TimeScale(origin, 1), TimelineMetrics::screen(),
                                     smallFont());
        const QRectF everything(-1000, 0, 3000, 5000);
        QCOMPARE(kept.rows().rowCount(), fresh.rows().rowCount());
        QCOMPARE(kept.dates(), fresh.dates());
        QCOMPARE(kept.barsIn(everything), fresh.barsIn(everything));
        QCOMPARE(kept.linksIn(everything), fresh.linksIn(everything));
        for (qsizetype i = 0; i < items.timeline().bars.size(); ++i)
            QCOMPARE(kept.place(i), fresh.place(i));
        for (qsizetype lane = 0; lane < items.timeline().lanes.size(); ++lane)
            QCOMPARE(kept.rows().laneTop(lane), fresh.rows().laneTop(lane));
    }
}

void TestTimelineGeometry::linkThroughTheArea()
{
    QList<Bar> bars{bar(0, 0, 50), bar(0, 900, 950)};
    bars[0].id = u"first"_s;
    bars[1].id = u"second"_s;
    bars[1].follows = {u"first"_s};
    const TimelineGeometry found = geometry(bars);
    QCOMPARE(found.linksIn({300, 0, 200, 33}), (QList<BarLink>{{0, 1}}));
    QVERIFY(found.linksIn({300, 40, 200, 33}).isEmpty());
}

void TestTimelineGeometry::randomModelsDoNotOverlap_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<double>("density");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        for (const double density : {0.05, 0.24, 0.88, 2.0, 5.0})
            QTest::addRow("seed %u at %g px a day", seed, density) << seed << density;
    }
}

void TestTimelineGeometry::randomModelsDoNotOverlap()
{
    QFETCH(quint32, seed);
    QFETCH(double, density);
    QRandomGenerator generator(seed);
    QList<Bar> bars;
    for (int i = 0; i < 40; ++i)
        bars.append(randomBar(generator));
    const double limit = 900 * density;
    const TimelineGeometry found = geometry(bars, density, limit);
    const QFontMetricsF metrics(smallFont());
    QList<std::pair<qsizetype, QRectF>> all;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const BarPlace place = found.place(i);
        for (const PlacedText &text : place.texts) {
            QVERIFY2(metrics.horizontalAdvance(text.text) <= text.rect.width() + 0.001,
                     qPrintable(text.text));
            if (text.onBar)
                QVERIFY(place.rect.contains(text.rect));
            else
                QVERIFY(text.rect.right() <= limit + 0.001 && text.rect.left() >= place.rect.right());
        }
        const QList<QRectF> inside = within(place);
        for (qsizetype a = 0; a < inside.size(); ++a) {
            for (qsizetype b = a + 1; b < inside.size(); ++b)
                QVERIFY(!overlap(inside.at(a), inside.at(b)));
        }
        for (const QRectF &rect : taken(place)) {
            for (const auto &[other, otherRect] : all)
                QVERIFY(other == i || !overlap(rect, otherRect));
            all.append({i, rect});
        }
    }
}

void TestTimelineGeometry::finds()
{
    const TimelineGeometry found = geometry({bar(0, 0, 100), bar(1, 50, 60), bar(1, 300, 400)});
    QCOMPARE(found.barAt(found.barRect(0).center()), 0);
    QCOMPARE(found.barAt(found.barRect(2).center()), 2);
    const BarPlace place = found.place(1);
    QVERIFY(!place.texts.constFirst().onBar);
    QCOMPARE(found.barAt(place.texts.constFirst().rect.center()), 1);
    QCOMPARE(found.barAt(found.barRect(1).center()), 1);
    QCOMPARE(found.barAt({250, found.barRect(1).center().y()}), -1);
    QCOMPARE(found.barAt({50, 2}), -1);
    QCOMPARE(found.barAt({50, 5000}), -1);
    QCOMPARE(found.barAt({50, -40}), -1);
}

void TestTimelineGeometry::barsInAnArea_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTimelineGeometry::barsInAnArea()
{
    QFETCH(quint32, seed);
    QRandomGenerator generator(seed);
    QList<Bar> bars;
    for (int i = 0; i < 60; ++i)
        bars.append(randomBar(generator));
    const TimelineGeometry found = geometry(bars, 1, 1200);
    for (int i = 0; i < 20; ++i) {
        const QRectF area(generator.bounded(900), generator.bounded(400), 1 + generator.bounded(300),
                          1 + generator.bounded(200));
        const QList<qsizetype> inArea = found.barsIn(area);
        for (qsizetype b = 0; b < bars.size(); ++b) {
            for (const QRectF &rect : taken(found.place(b)))
                QVERIFY(!overlap(rect, area) || inArea.contains(b));
        }
        QVERIFY(inArea.size() <= bars.size());
    }
}

void TestTimelineGeometry::fits_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("width");
    QTest::newRow("a year in 700") << 12 << 700.0;
    QTest::newRow("two years in 700") << 24 << 700.0;
    QTest::newRow("ten years in 700") << 120 << 900.0;
    QTest::newRow("two years in 1400") << 24 << 1400.0;
}

void TestTimelineGeometry::fits()
{
    QFETCH(int, months);
    QFETCH(double, width);
    Bar longest = bar(0, 0, 1);
    longest.end = origin.addMonths(months);
    longest.duration = u"%1 months"_s.arg(months);
    Bar wordy = bar(1, 0, 30, QString(200, u'W'));
    const TimelineModel shown = model(2, {longest, wordy});
    TimelineGeometry found(shown, {}, TimelineMetrics::screen(), smallFont());
    const TimeScale scale = fittedScale(found, width, 100, 0.1, 24);
    found.setScale(scale);
    QVERIFY(found.barRect(0).right() <= width);
    QVERIFY(found.barRect(0).right() >= width * 0.6);
    QVERIFY(found.barRect(0).left() >= 100 - scale.pixelsPerDay());
}

QTEST_MAIN(TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
