// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewsamples.h"
#include "tests/ui/radar/radarmodels.h"
#include "ui/export/drawing.h"
#include "ui/theme/theme.h"
#include "ui/timeline/growthmodel.h"
#include "ui/timeline/planmodel.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

/// Everything that stands in elements of that name, a line each.
QString textsOf(const QByteArray &svg, QStringView element = u"text")
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    return reader.hasError() ? QString() : texts.join(u'\n');
}

Drawing radar()
{
    RadarModel model = radarmodels::noor();
    model.raters = {core::Rater::Self, core::Rater::Manager};
    return radarDrawing(model, today);
}

Drawing plan()
{
    const core::Framework framework = core::samples::builtIn();
    const core::Profile person = core::samples::noor();
    const PlanFacts facts = planFacts(person, framework, core::Basis::Current);
    return timelineDrawing(planModel(person, framework, core::Basis::Current, facts, today),
                           person.person.name, today);
}

Drawing opportunities()
{
    const core::Framework framework = core::samples::builtIn();
    return timelineDrawing(growthModel(core::samples::noor(), framework, {}, core::Basis::Current, today),
                           u"Noor"_s, today);
}

/// The share of spots that differ by more than a shade; small ones, so that the smoothing of letters does not
/// count.
double difference(const QImage &first, const QImage &second)
{
    const auto coarse = [](const QImage &image) {
        return image.scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage one = coarse(first);
    const QImage other = coarse(second);
    qsizetype differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 40 ? 1 : 0;
    }
    return static_cast<double>(differing) / (one.width() * one.height());
}

} // namespace

Q_DECLARE_METATYPE(Drawing)

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectors_data();
    void vectors();
    void textsAreText();
    void dotPlotWhereTheRadarIsNone();
    void nothingToDraw();
    void sizesOfPixels();
    void darkWindowsDrawOnWhite();
};

void TestDrawing::initTestCase()
{
    QFont font = applicationFont();
    QGuiApplication::setFont(font);
}

void TestDrawing::vectors_data()
{
    QTest::addColumn<Drawing>("drawing");
    QTest::newRow("radar") << radar();
    QTest::newRow("dot plot") << radarDrawing(radarmodels::domains(14, u"Domain"_s), today);
    QTest::newRow("plan") << plan();
    QTest::newRow("opportunities") << opportunities();
}

/// What the generator cannot write it leaves out: the same picture from the file proves that nothing was.
void TestDrawing::vectors()
{
    QFETCH(Drawing, drawing);
    const QByteArray svg = svgOf(drawing);
    QVERIFY(!svg.contains("clip"));
    QVERIFY(!svg.contains("<image"));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size(), drawing.size);
    QImage fromFile(drawing.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    fromFile.fill(Qt::white);
    QPainter painter(&fromFile);
    renderer.render(&painter);
    painter.end();
    const double differing = difference(imageOf(drawing, 1), fromFile);
    QVERIFY2(differing < 0.001, qPrintable(QString::number(differing)));
}

void TestDrawing::textsAreText()
{
    const QString ofRadar = textsOf(svgOf(radar()));
    for (const QString &word : {u"Noor Haddad: depth by domain"_s, u"23 November 2026"_s, u"June 2026"_s})
        QVERIFY2(ofRadar.contains(word), qPrintable(word));
    for (const DepthAxis &axis : radarmodels::noor().axes) {
        for (const QString &word : axis.name.split(u' '))
            QVERIFY2(ofRadar.contains(word), qPrintable(word));
    }
    const QString ofPlan = textsOf(svgOf(plan()));
    for (const QString &word : {u"Noor Haddad: growth plan"_s, u"Prompt engineering"_s, u"Today"_s})
        QVERIFY2(ofPlan.contains(word), qPrintable(word + u" in "_s + ofPlan));
    RadarModel hostile = radarmodels::noor();
    hostile.title = u"<b>Noor</b> & \"co\""_s;
    const QByteArray svg = svgOf(radarDrawing(hostile, today));
    QVERIFY(textsOf(svg).contains(u"<b>Noor</b> & \"co\": depth by domain"_s));
    QCOMPARE(textsOf(svg, u"title"), u"<b>Noor</b> & \"co\": depth by domain"_s);
    QCOMPARE(textsOf(svg, u"desc"), chartDescription(hostile).simplified());
}

void TestDrawing::dotPlotWhereTheRadarIsNone()
{
    const Drawing two = radarDrawing(radarmodels::domains(2, u"Domain"_s), today);
    QVERIFY(textsOf(svgOf(two)).contains(u"Domain 2"_s));
    // A row each: the more domains, the higher.
    QVERIFY(radarDrawing(radarmodels::domains(40, u"Domain"_s), today).size.height() > 2 * two.size.height());
}

void TestDrawing::nothingToDraw()
{
    QVERIFY(radarDrawing({}, today).isEmpty());
    QVERIFY(timelineDrawing({}, {}, today).isEmpty());
}

void TestDrawing::sizesOfPixels()
{
    const Drawing drawing = radar();
    for (const double scale : {1.0, 1.5, 2.0, 4.0}) {
        QImage read;
        QVERIFY(read.loadFromData(pngOf(drawing, scale), "PNG"));
        QCOMPARE(read.size(), (drawing.size * scale).toSize());
        // As large on a page at every scale.
        QVERIFY(std::abs(read.dotsPerMeterX() - 96 * scale / 0.0254) < 1);
    }
    QCOMPARE(imageOf(drawing, 0).size(), drawing.size.toSize());
}

void TestDrawing::darkWindowsDrawOnWhite()
{
    const QByteArray light = svgOf(plan());
    const QByteArray lightRadar = pngOf(radar(), 1);
    applyAppearance(Appearance::Dark);
    QVERIFY(Theme::current().isDark());
    QCOMPARE(svgOf(plan()), light);
    QCOMPARE(pngOf(radar(), 1), lightRadar);
    QCOMPARE(imageOf(radar(), 1).pixelColor(2, 2), QColor(Qt::white));
    applyAppearance(Appearance::Light);
}

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
