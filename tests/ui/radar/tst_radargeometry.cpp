// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/radar/radarmodels.h"
#include "ui/radar/chartlabel.h"
#include "ui/radar/dotplotgeometry.h"
#include "ui/radar/radarchart.h"
#include "ui/radar/radargeometry.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

ChartFonts fonts()
{
    QFont font;
    font.setPixelSize(14);
    return chartFonts(font);
}

RadarGeometry geometryOf(const RadarModel &model, QSize size)
{
    return radarGeometry(model, QRectF(QPointF(10, 20), QSizeF(size)), fonts());
}

/// Whether polygon and rectangle share an area.
bool meets(const QPolygonF &polygon, const QRectF &rect)
{
    return polygon.boundingRect().intersects(rect) && !polygon.intersected(QPolygonF(rect)).isEmpty();
}

void addShapes()
{
    QTest::addColumn<RadarModel>("model");
    QTest::addColumn<QSize>("size");
    const QString word = QStringLiteral("Domain");
    const QString forty = QStringLiteral("Evaluation of large language models, no");
    const QString twoHundred = QStringLiteral("Responsible ") + QString(190, u'x');
    for (const int count : {3, 4, 5, 6, 9, 12, 40}) {
        for (const QSize size :
             {QSize(260, 260), QSize(300, 300), QSize(410, 430), QSize(900, 800), QSize(900, 300)}) {
            const auto row = [&](const char *name, const QString &text) {
                QTest::addRow("%d axes, %s, %dx%d", count, name, size.width(), size.height())
                    << radarmodels::domains(count, text) << size;
            };
            row("short names", word);
            row("40 signs", forty);
            row("200 signs", twoHundred);
        }
    }
    QTest::newRow("the sketches' person") << radarmodels::noor() << QSize(670, 690);
    QTest::newRow("the sketches' person, small") << radarmodels::noor() << QSize(410, 430);
}

} // namespace

class RadarGeometryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsHaveRoom_data() { addShapes(); }
    void labelsHaveRoom()
    {
        QFETCH(RadarModel, model);
        QFETCH(QSize, size);
        const RadarGeometry geometry = geometryOf(model, size);
        QCOMPARE(geometry.axes.size(), model.axes.size());
        const QPolygonF outline = geometry.ring(geometry.levels);
        QVERIFY(geometry.bounds.contains(outline.boundingRect()));
        for (qsizetype i = 0; i < geometry.axes.size(); ++i) {
            const QRectF label = geometry.axes.at(i).label;
            if (label.isEmpty())
                continue;
            QVERIFY(geometry.bounds.contains(label));
            QVERIFY(!meets(outline, label));
            for (const LegendPlace &place : geometry.legend)
                QVERIFY(!place.textRect.intersects(label));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!geometry.axes.at(j).label.intersects(label));
        }
    }

    void textFitsItsLabel_data() { addShapes(); }
    void textFitsItsLabel()
    {
        QFETCH(RadarModel, model);
        QFETCH(QSize, size);
        const RadarGeometry geometry = geometryOf(model, size);
        const QFontMetricsF metrics(geometry.labelFont);
        const QFontMetricsF small(geometry.smallFont);
        for (const RadarAxisPlace &place : geometry.axes) {
            QVERIFY(place.lines.size() <= 3);
            for (const QString &line : place.lines)
                QVERIFY(metrics.horizontalAdvance(line) <= place.label.width() + 0.5);
            QVERIFY(small.horizontalAdvance(place.status) <= place.statusRect.width() + 0.5);
        }
        for (const LegendPlace &place : geometry.legend)
            QVERIFY(geometry.bounds.contains(place.sample.united(place.textRect)));
    }

    void radarStaysLarge_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("share");
        QTest::newRow("six domains in a card") << 6 << QStringLiteral("Domain") << QSize(670, 690) << 0.75;
        QTest::newRow("names of 40 signs")
            << 6 << QStringLiteral("Evaluation of large language models, no") << QSize(600, 600) << 0.5;
        QTest::newRow("names of 200 signs") << 6 << QString(200, u'x') << QSize(600, 600) << 0.5;
        QTest::newRow("nine domains") << 9 << QStringLiteral("Domain") << QSize(500, 500) << 0.65;
        QTest::newRow("forty domains, small") << 40 << QStringLiteral("Domain") << QSize(260, 260) << 0.5;
    }
    void radarStaysLarge()
    {
        QFETCH(int, count);
        QFETCH(QString, name);
        QFETCH(QSize, size);
        QFETCH(qreal, share);
        const RadarGeometry geometry = geometryOf(radarmodels::domains(count, name), size);
        QVERIFY2(2 * geometry.radius >= share * std::min(size.width(), size.height()),
                 qPrintable(QString::number(geometry.radius)));
    }

    void namesAreSaidInFull_data()
    {
        QTest::addColumn<RadarModel>("model");
        QTest::addColumn<QSize>("size");
        const QString forty = QStringLiteral("Evaluation of large language models, no");
        QTest::newRow("beside the form in the smallest window") << radarmodels::noor() << QSize(258, 240);
        QTest::newRow("the same without a legend") << radarmodels::noor() << QSize(253, 330);
        QTest::newRow("beside the form, nine long names")
            << radarmodels::domains(9, forty) << QSize(370, 480);
        for (const int count : {9, 10, 11, 12})
            QTest::addRow("%d long names on a page", count)
                << radarmodels::domains(count, forty) << QSize(640, 660);
    }
    void namesAreSaidInFull()
    {
        QFETCH(RadarModel, model);
        QFETCH(QSize, size);
        const RadarGeometry geometry = geometryOf(model, size);
        QVERIFY(!geometry.numbered);
        for (const RadarAxisPlace &place : geometry.axes)
            QVERIFY2(!place.elided, qPrintable(place.lines.join(u'/')));
        QVERIFY(2 * geometry.radius >= 0.4 * std::min(size.width(), size.height()) - 40);
    }

    void aLowRadarIsAsLargeAsItCanBe_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qreal>("radius");
        QTest::newRow("beside the form in the smallest window") << QSize(262, 265) << 66.0;
        QTest::newRow("with a message above") << QSize(262, 222) << 54.0;
    }
    void aLowRadarIsAsLargeAsItCanBe()
    {
        QFETCH(QSize, size);
        QFETCH(qreal, radius);
        RadarModel model = radarmodels::noor();
        model.title = QStringLiteral("Maximiliane-Konstantinopolitanische von und zu Hohenlohe");
        const RadarGeometry geometry = geometryOf(model, size);
        QVERIFY2(geometry.radius >= radius, qPrintable(QString::number(geometry.radius)));
        for (const RadarAxisPlace &place : geometry.axes)
            QVERIFY2(!place.elided, qPrintable(place.lines.join(u'/')));
        // The legend in one row, the name shortened first.
        QCOMPARE(legendHeight(geometry.legend), geometry.legend.first().sample.height());
        QVERIFY(geometry.legend.first().text.endsWith(QChar(0x2026)));
        for (qsizetype i = 1; i < geometry.legend.size(); ++i)
            QCOMPARE(geometry.legend.at(i).text, geometry.legend.at(i).entry.text);
    }

    void narrowRingsHaveNoNumbers()
    {
        const RadarGeometry narrow = geometryOf(radarmodels::noor(), {150, 130});
        QVERIFY(narrow.radius > 0);
        QVERIFY(narrow.radius / narrow.levels < QFontMetricsF(narrow.smallFont).capHeight() + 2);
        QVERIFY(narrow.levelLabels.isEmpty());
        QCOMPARE(geometryOf(radarmodels::noor(), {600, 600}).levelLabels.size(), 5);
    }

    void longNamesAreElided()
    {
        const RadarGeometry geometry = geometryOf(
            radarmodels::domains(6, QStringLiteral("Responsible ") + QString(190, u'x')), {500, 500});
        for (const RadarAxisPlace &place : geometry.axes) {
            QVERIFY(place.elided);
            QVERIFY(place.lines.last().endsWith(QChar(0x2026)));
        }
        // No side takes much more than a quarter of the width.
        QVERIFY(geometry.axes.at(1).label.width() <= 500 * 0.25 + 2);
    }

    void depthAndPointInvert_data() { addShapes(); }
    void depthAndPointInvert()
    {
        QFETCH(RadarModel, model);
        QFETCH(QSize, size);
        const RadarGeometry geometry = geometryOf(model, size);
        for (qsizetype axis = 0; axis < geometry.axes.size(); ++axis) {
            for (int depth = 0; depth <= geometry.levels; ++depth) {
                const QPointF point = geometry.pointAt(axis, depth);
                QVERIFY(std::abs(geometry.depthAt(axis, point) - depth) < 1e-6);
                if (depth > 0)
                    QCOMPARE(geometry.axisAt(point), axis);
            }
            const QRectF label = geometry.axes.at(axis).label;
            if (!label.isEmpty())
                QCOMPARE(geometry.axisAt(label.center()), axis);
        }
    }

    void hitsNothingOutside()
    {
        const RadarGeometry geometry = geometryOf(radarmodels::noor(), {600, 600});
        QVERIFY(!geometry.axisAt(geometry.bounds.topLeft() + QPointF(2, 2)));
        QVERIFY(!geometry.axisAt(geometry.legend.first().textRect.center()));
    }

    void dragsAreHeldToTheScale()
    {
        const RadarGeometry geometry = geometryOf(radarmodels::noor(), {600, 600});
        QCOMPARE(geometry.depthAt(0, geometry.centre + QPointF(0, 200)), 0.0);
        QCOMPARE(geometry.depthAt(0, geometry.centre - QPointF(0, 5000)), 5.0);
        // Beside the axis its foot counts.
        QVERIFY(std::abs(geometry.depthAt(0, geometry.pointAt(0, 3) + QPointF(40, 0)) - 3) < 1e-6);
    }

    void firstAxisPointsUpAndOthersFollowClockwise()
    {
        const RadarGeometry geometry = geometryOf(radarmodels::noor(), {600, 600});
        QCOMPARE(geometry.axes.at(0).end.x(), geometry.centre.x());
        QVERIFY(geometry.axes.at(0).end.y() < geometry.centre.y());
        QVERIFY(geometry.axes.at(1).end.x() > geometry.centre.x());
        QVERIFY(geometry.axes.at(5).end.x() < geometry.centre.x());
        QCOMPARE(geometry.centre.x(), std::floor(geometry.centre.x()));
    }

    void levelNumbersKeepOffLinesAndMarks()
    {
        const RadarGeometry geometry = geometryOf(radarmodels::noor(), {410, 430});
        QCOMPARE(geometry.levelLabels.size(), 5);
        const QList<QLineF> lines{{geometry.pointAt(0, 3), geometry.pointAt(1, 3)},
                                  {geometry.pointAt(0, 4), geometry.pointAt(1, 3)},
                                  {geometry.pointAt(0, 3), geometry.pointAt(5, 1)},
                                  {geometry.pointAt(0, 4), geometry.pointAt(5, 2)}};
        for (const LevelLabel &label : geometry.levelLabels) {
            // Digits fill the middle of their line only.
            const qreal inset = label.rect.height() * 0.25;
            const QPolygonF ink(label.rect.adjusted(0, inset, 0, -inset));
            for (const QLineF &line : lines) {
                for (int i = 0; i < 4; ++i) {
                    QVERIFY2(line.intersects(QLineF(ink.at(i), ink.at(i + 1)), nullptr) !=
                                 QLineF::BoundedIntersection,
                             qPrintable(label.text));
                }
            }
        }
    }

    void levelNumbersStandOnOneSide_data()
    {
        QTest::addColumn<QSize>("size");
        for (const int side : {240, 260, 280, 300, 340, 410, 600})
            QTest::addRow("%d", side) << QSize(side + 100, side);
    }
    void levelNumbersStandOnOneSide()
    {
        QFETCH(QSize, size);
        const RadarGeometry geometry = geometryOf(radarmodels::noor(), size);
        const qreal axis = geometry.centre.x();
        const auto right = std::ranges::count_if(
            geometry.levelLabels, [axis](const LevelLabel &label) { return label.rect.left() > axis; });
        QVERIFY2(right == 0 || right == geometry.levelLabels.size(), qPrintable(QString::number(right)));
    }

    void chartAgreesWithTheGeometry_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("size");
        QTest::newRow("three") << 3 << QSize(410, 410);
        QTest::newRow("six") << 6 << QSize(670, 690);
        QTest::newRow("nine") << 9 << QSize(301, 333);
        QTest::newRow("forty") << 40 << QSize(900, 800);
    }
    void chartAgreesWithTheGeometry()
    {
        QFETCH(int, count);
        QFETCH(QSize, size);
        const RadarModel model = radarmodels::domains(count, QStringLiteral("Domain"));
        const RadarGeometry geometry = geometryOf(model, size);
        RadarChart chart;
        // Twice: a chart is laid out anew as its view grows.
        chart.setContents(model, geometryOf(model, size * 2), Theme::light());
        chart.setContents(model, geometry, Theme::light());
        for (qsizetype axis = 0; axis < count; ++axis) {
            for (int depth = 0; depth <= geometry.levels; ++depth) {
                const QPointF off = chart.position(axis, depth) - geometry.pointAt(axis, depth);
                QVERIFY(std::hypot(off.x(), off.y()) < 0.01);
            }
        }
    }

    void tooSmallOrTooFewHasNoPolygon()
    {
        QVERIFY(geometryOf(radarmodels::noor(), {20, 20}).axes.isEmpty());
        QVERIFY(geometryOf(radarmodels::domains(2, QStringLiteral("Domain")), {400, 400}).axes.isEmpty());
        QVERIFY(!geometryOf(radarmodels::noor(), {100, 100}).axes.isEmpty());
    }

    void wrapsLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("at the ampersand")
            << QStringLiteral("Safety & alignment")
            << QStringList{QStringLiteral("Safety"), QStringLiteral("& alignment")};
        QTest::newRow("as even as can be")
            << QStringLiteral("Retrieval and search for agents")
            << QStringList{QStringLiteral("Retrieval and"), QStringLiteral("search for agents")};
        QTest::newRow("short stays whole")
            << QStringLiteral("Ops on call") << QStringList{QStringLiteral("Ops on call")};
        QTest::newRow("line breaks are spaces")
            << QStringLiteral("a\nb\tc") << QStringList{QStringLiteral("a b c")};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("Chinese has no spaces")
            << QString::fromUtf8("系统架构与可扩展性工程设计方法论")
            << QStringList{QString::fromUtf8("系统架构与可扩展"), QString::fromUtf8("性工程设计方法论")};
    }
    void wrapsLabels()
    {
        QFETCH(QString, text);
        const WrappedLabel label = wrapLabel(text, QFontMetricsF(fonts().label), 400, 2);
        QTEST(label.lines, "lines");
        QVERIFY(!label.elided);
    }

    void threeLinesOnlyWhereTwoAreTooWide()
    {
        const QString text = QStringLiteral("Orchestration of long-running agent systems");
        const QFontMetricsF metrics(fonts().label);
        const qreal narrow = metrics.horizontalAdvance(QStringLiteral("Orchestration of")) + 1;
        QCOMPARE(wrapLabel(text, metrics, 400, 3).lines.size(), 2);
        const WrappedLabel label = wrapLabel(text, metrics, narrow, 3);
        QCOMPARE(label.lines, (QStringList{QStringLiteral("Orchestration"), QStringLiteral("of long-running"),
                                           QStringLiteral("agent systems")}));
        QVERIFY(!label.elided);
        QVERIFY(wrapLabel(text, metrics, narrow, 2).elided);
    }

    void dotPlotHasRoom_data()
    {
        QTest::addColumn<RadarModel>("model");
        QTest::newRow("one") << radarmodels::domains(1, QStringLiteral("Domain"));
        QTest::newRow("the sketches' person") << radarmodels::noor();
        QTest::newRow("forty") << radarmodels::domains(40, QStringLiteral("Domain"));
        QTest::newRow("200 signs") << radarmodels::domains(6, QString(200, u'x'));
        RadarModel grouped = radarmodels::domains(9, QStringLiteral("Domain"));
        for (qsizetype i = 0; i < grouped.axes.size(); ++i)
            grouped.axes[i].group = i < 3 ? QString() : i < 6 ? QStringLiteral("Core") : QString(200, u'g');
        QTest::newRow("groups") << grouped;
    }
    void groupsHaveAHeadingAboveTheirFirstRow()
    {
        RadarModel model = radarmodels::domains(4, QStringLiteral("Domain"));
        model.axes[1].group = model.axes[2].group = QStringLiteral("Delivery");
        model.axes[3].group = QStringLiteral("Care");
        const DotPlotGeometry geometry = dotPlotGeometry(model, QRectF(0, 0, 600, 500), fonts());
        QCOMPARE(geometry.headings.size(), 2);
        QCOMPARE(geometry.headings.first().text, QStringLiteral("Delivery"));
        QCOMPARE(geometry.headings.first().rect.top(), geometry.rows.at(0).rect.bottom());
        QCOMPARE(geometry.headings.first().rect.bottom(), geometry.rows.at(1).rect.top());
        QCOMPARE(geometry.headings.last().rect.bottom(), geometry.rows.at(3).rect.top());
        QVERIFY(!geometry.rowAt(geometry.headings.first().rect.center()));
    }
    void aLongNameTakesTheGapBeforeTheScale()
    {
        RadarModel model = radarmodels::noor();
        // Fourteen pixels more than a name may take of the width.
        const qreal name =
            QFontMetricsF(fonts().label).horizontalAdvance(QStringLiteral("Prompt engineering"));
        const qreal width = (name - 14) / 0.42;
        const auto isElided = [&model, width] {
            return dotPlotGeometry(model, QRectF(0, 0, width, 330), fonts()).rows.at(0).elided;
        };
        QCOMPARE(model.axes.at(0).name, QStringLiteral("Prompt engineering"));
        QVERIFY(!isElided());
        // A mark at 0 keeps its room.
        model.axes[0].depth = model.axes[0].self = 0;
        QVERIFY(isElided());
    }
    void dotPlotHasRoom()
    {
        QFETCH(RadarModel, model);
        for (const int width : {260, 400, 900}) {
            const qreal height = std::max(300.0, dotPlotMinimumHeight(model, width, fonts()));
            const DotPlotGeometry geometry = dotPlotGeometry(model, QRectF(0, 0, width, height), fonts());
            QCOMPARE(geometry.rows.size(), model.axes.size());
            for (qsizetype row = 0; row < geometry.rows.size(); ++row) {
                QVERIFY(geometry.bounds.contains(geometry.rows.at(row).rect));
                QVERIFY(geometry.rows.at(row).nameRect.right() < geometry.xAt(0));
                QVERIFY(QFontMetricsF(geometry.labelFont).horizontalAdvance(geometry.rows.at(row).name) <=
                        geometry.rows.at(row).nameRect.width() + 0.5);
                for (int depth = 0; depth <= geometry.levels; ++depth) {
                    const QPointF point = geometry.pointAt(row, depth);
                    QCOMPARE(geometry.rowAt(point), row);
                    QVERIFY(std::abs(geometry.depthAt(point.x()) - depth) < 1e-6);
                }
            }
            for (const DotPlotHeading &heading : geometry.headings) {
                QVERIFY(geometry.bounds.contains(heading.rect));
                for (const DotPlotRow &row : geometry.rows)
                    QVERIFY(!row.rect.intersects(heading.rect));
            }
            for (const LegendPlace &place : geometry.legend)
                QVERIFY(place.sample.top() >= geometry.rows.last().rect.bottom());
        }
    }
};

QTEST_MAIN(RadarGeometryTest)
#include "tst_radargeometry.moc"
