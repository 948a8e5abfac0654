// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QThread>

#include <memory>

using namespace depthchart;
using namespace depthchart::ui;

namespace {

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (int i = 0; i <= static_cast<int>(Icon::Research); ++i)
        icons.append(static_cast<Icon>(i));
    return icons;
}

QImage drawn(Icon icon, const QColor &color)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, color);
    return image;
}

/// The most opaque pixel's colour.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconIsDrawnInItsColour();
    void noTwoIconsAreTheSame();
    void iconsFollowTheTheme();
    void disabledIsPaler();
    void staysVectorInAPdf();
    void drawsInAnotherThread();
    void eachVectorHasASign();
};

void TestIcons::everyIconIsDrawnInItsColour()
{
    for (const Icon icon : allIcons())
        QVERIFY2(inkOf(drawn(icon, Qt::red)) == QColor(Qt::red), qPrintable(QString::number(int(icon))));
}

void TestIcons::noTwoIconsAreTheSame()
{
    QList<QImage> seen;
    for (const Icon icon : allIcons()) {
        const QImage image = drawn(icon, Qt::black);
        QVERIFY2(!seen.contains(image), qPrintable(QString::number(int(icon))));
        seen.append(image);
    }
}

void TestIcons::iconsFollowTheTheme()
{
    applyAppearance(Appearance::Light);
    const QIcon icon = themedIcon(Icon::Overview);
    QCOMPARE(inkOf(icon.pixmap(40).toImage()), Theme::light().color(Tone::Text));
    applyAppearance(Appearance::Dark);
    QCOMPARE(inkOf(icon.pixmap(40).toImage()), Theme::dark().color(Tone::Text));
    applyAppearance(Appearance::Light);
}

void TestIcons::disabledIsPaler()
{
    const QImage image = themedIcon(Icon::Redo).pixmap(QSize(40, 40), QIcon::Disabled).toImage();
    QCOMPARE(inkOf(image), Theme::current().color(Tone::ControlBorder));
    QCOMPARE(inkOf(themedIcon(Icon::Redo, Tone::Red).pixmap(40).toImage()),
             Theme::current().color(Tone::Red));
}

void TestIcons::staysVectorInAPdf()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (const Icon icon : allIcons())
            paintIcon(painter, QRectF(100, 100, 400, 400), icon, Qt::black);
    }
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void TestIcons::drawsInAnotherThread()
{
    QColor ink;
    const std::unique_ptr<QThread> worker(
        QThread::create([&ink] { ink = inkOf(drawn(Icon::Tick, Qt::blue)); }));
    worker->start();
    QVERIFY(worker->wait());
    QCOMPARE(ink, QColor(Qt::blue));
}

void TestIcons::eachVectorHasASign()
{
    QSet<int> signs;
    for (const auto &[vector, text] : core::Terms<core::Vector>::table)
        signs.insert(static_cast<int>(vectorIcon(vector)));
    QCOMPARE(static_cast<size_t>(signs.size()), core::Terms<core::Vector>::table.size());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
