// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"

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
    QCOMPARE(found.barRect(0), QRectF(20, 33 + 6.5, 60, 20));
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
    const BarPlace place = geometry({active}).place(0);
    QCOMPARE(place.texts.size(), 1);
    QVERIFY(!place.texts.constFirst().onBar);
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
