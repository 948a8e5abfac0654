// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/radar/radarmodels.h"
#include "ui/radar/radarchart.h"
#include "ui/radar/radarpainter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QTest>
#include <QThread>

#include <memory>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

constexpr QSizeF recordedSize(480, 460);

QFont font()
{
    QFont font;
    font.setPixelSize(13);
    return font;
}

/// One page with the recording in the upper part.
QByteArray pdfWith(const QPicture &picture, int resolution)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(resolution);
    QPainter painter(&writer);
    const qreal scale = resolution / 96.0;
    playRadar(painter, QRectF(QPointF(20, 20) * scale, recordedSize * scale), picture, recordedSize);
    painter.end();
    return bytes;
}

QString textOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.getAllText(0).text();
}

QImage pageOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.render(0, QSize(794, 1123));
}

QRgb at(const QImage &image, QPointF point)
{
    return image.pixel(point.toPoint());
}

/// How much of the accent is in the pixel: blue over red.
int blueness(QRgb color)
{
    return qBlue(color) - qRed(color);
}

QImage painted(const RadarModel &model, const RadarGeometry &geometry)
{
    QImage image(geometry.bounds.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    RadarChart chart;
    chart.setContents(model, geometry, Theme::light());
    paintRadar(painter, chart, geometry, model, Theme::light());
    return image;
}

} // namespace

class RadarRecordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfHasTextAndNoImages_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::newRow("300") << 300;
        QTest::newRow("1200") << 1200;
    }
    void pdfHasTextAndNoImages()
    {
        QFETCH(int, resolution);
        const RadarModel model = radarmodels::noor();
        const QByteArray pdf = pdfWith(recordRadar(model, recordedSize, Theme::print(), font()), resolution);
        QVERIFY(!pdf.contains("/Subtype /Image"));
        const QString text = textOf(pdf).simplified();
        for (const QString &word : {QStringLiteral("Prompt engineering"), QStringLiteral("& alignment"),
                                    QStringLiteral("Production ops"), QStringLiteral("3, target 4"),
                                    QStringLiteral("Noor Haddad, current"), QStringLiteral("June 2026")})
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void keepsItsSizeOnEveryResolution()
    {
        const QPicture picture = recordRadar(radarmodels::noor(), recordedSize, Theme::print(), font());
        const QImage coarse = pageOf(pdfWith(picture, 96));
        const QImage fine = pageOf(pdfWith(picture, 1200));
        const auto inked = [](const QImage &image) {
            QRect box;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    if (qAlpha(pixel) > 40 && qGray(pixel) < 200)
                        box = box.united(QRect(x, y, 1, 1));
                }
            }
            return box;
        };
        const QRect a = inked(coarse);
        const QRect b = inked(fine);
        QVERIFY(a.width() > 200);
        QVERIFY(std::abs(a.width() - b.width()) <= 4 && std::abs(a.height() - b.height()) <= 4);
        QVERIFY(a.width() <= 480 && a.height() <= 460);
    }

    void playsInAWorker()
    {
        const QPicture picture = recordRadar(radarmodels::noor(), recordedSize, Theme::print(), font());
        QByteArray pdf;
        const std::unique_ptr<QThread> worker(
            QThread::create([&pdf, picture] { pdf = pdfWith(picture, 300); }));
        worker->start();
        QVERIFY(worker->wait());
        QVERIFY(textOf(pdf).contains(QStringLiteral("Production ops")));
    }

    void fewDomainsAreADotPlot()
    {
        const RadarModel model = radarmodels::domains(2, QStringLiteral("Domain"));
        const QByteArray pdf = pdfWith(recordRadar(model, recordedSize, Theme::print(), font()), 300);
        QVERIFY(textOf(pdf).contains(QStringLiteral("Domain 2")));
    }

    void areaIsFilledUpToTheDepths()
    {
        RadarModel model = radarmodels::domains(6, QStringLiteral("Domain"));
        for (DepthAxis &axis : model.axes)
            axis = radarmodels::axis(axis.name, 3);
        const RadarGeometry geometry = radarGeometry(model, QRectF(0, 0, 500, 500), chartFonts(font()));
        const QImage image = painted(model, geometry);
        const auto between = [&geometry](qreal depth) {
            return (geometry.pointAt(1, depth) + geometry.pointAt(2, depth)) / 2;
        };
        QVERIFY(blueness(at(image, between(2.5))) > 8);
        QVERIFY(blueness(at(image, between(3.5))) <= 8);
        // The outline itself, on the side that crosses the full turn too.
        QVERIFY(blueness(at(image, between(3))) > 60);
        QVERIFY(blueness(at(image, (geometry.pointAt(5, 3) + geometry.pointAt(0, 3)) / 2)) > 60);
    }

    void notRatedLeavesAGap()
    {
        RadarModel model = radarmodels::domains(6, QStringLiteral("Domain"));
        for (DepthAxis &axis : model.axes)
            axis = radarmodels::axis(axis.name, 4);
        model.axes[2] = radarmodels::axis(model.axes.at(2).name, {});
        const RadarGeometry geometry = radarGeometry(model, QRectF(0, 0, 500, 500), chartFonts(font()));
        const QImage image = painted(model, geometry);
        const auto between = [&geometry](qsizetype a, qsizetype b, qreal depth) {
            return (geometry.pointAt(a, depth) + geometry.pointAt(b, depth)) / 2;
        };
        // Nothing beside the axis that is not rated, neither area nor a line to the centre.
        for (const qreal depth : {0.5, 1.5, 2.5, 3.5}) {
            QVERIFY(blueness(at(image, between(1, 2, depth))) <= 8);
            QVERIFY(blueness(at(image, between(2, 3, depth))) <= 8);
            QVERIFY(blueness(at(image, geometry.pointAt(2, depth))) <= 12);
        }
        QVERIFY(blueness(at(image, between(0, 1, 2.5))) > 8);
        QVERIFY(blueness(at(image, between(5, 0, 2.5))) > 8);
    }
};

QTEST_MAIN(RadarRecordingTest)
#include "tst_radarrecording.moc"
