// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/metergeometry.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace depthchart::ui;

Q_DECLARE_METATYPE(depthchart::ui::MeterModel)

namespace {

QString kinds(const QList<MeterCell> &cells)
{
    QString text;
    for (const MeterCell &cell : cells)
        text += cell.kind == MeterCellKind::Present   ? u'#'
                : cell.kind == MeterCellKind::Missing ? u'?'
                                                      : u'.';
    return text;
}

} // namespace

class TestMeterGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsSayWhatIsThereMissingAndBeyond_data();
    void cellsSayWhatIsThereMissingAndBeyond();
    void cellsHaveTheMeasuresOfTheSketches();
    void cellsShrinkIntoANarrowRoom();
    void manyBecomeOneBarInProportion();
    void mirrorsFromRightToLeft();
    void evidenceTickStandsAfterTheNeeded_data();
    void evidenceTickStandsAfterTheNeeded();
    void greyPrintTellsTheKindsApart();
    void textSaysTheNumbers();
};

void TestMeterGeometry::cellsSayWhatIsThereMissingAndBeyond_data()
{
    QTest::addColumn<MeterModel>("model");
    QTest::addColumn<QString>("cells");
    QTest::addRow("one missing, one beyond") << MeterModel{3, 4, 5} << QStringLiteral("###?.");
    QTest::addRow("more than needed") << MeterModel{5, 4, 6} << QStringLiteral("#####.");
    QTest::addRow("nothing there") << MeterModel{0, 2, 3} << QStringLiteral("??.");
    QTest::addRow("total below what is there") << MeterModel{4, 2, 3} << QStringLiteral("####");
    QTest::addRow("total below what is needed") << MeterModel{1, 3, 0} << QStringLiteral("#??");
    QTest::addRow("nothing at all") << MeterModel{} << QString();
}

void TestMeterGeometry::cellsSayWhatIsThereMissingAndBeyond()
{
    QFETCH(MeterModel, model);
    QTEST(kinds(meterCells(QRectF(0, 0, 400, 20), model)), "cells");
}

void TestMeterGeometry::cellsHaveTheMeasuresOfTheSketches()
{
    const QList<MeterCell> cells = meterCells(QRectF(10, 0, 400, 20), {3, 4, 5});
    QCOMPARE(cells.at(0).rect, QRectF(10, 5, 26, 10));
    QCOMPARE(cells.at(1).rect, QRectF(40, 5, 26, 10));
    QCOMPARE(meterSize({3, 4, 5}), QSizeF(5 * 26 + 4 * 4, 10));
    QCOMPARE(meterSize({3, 4, 5}, {.small = true}), QSizeF(5 * 18 + 4 * 4, 10));
}

void TestMeterGeometry::cellsShrinkIntoANarrowRoom()
{
    const QRectF room(0, 0, 60, 10);
    const QList<MeterCell> cells = meterCells(room, {3, 4, 6});
    QCOMPARE(cells.size(), 6);
    for (const MeterCell &cell : cells)
        QVERIFY(room.contains(cell.rect));
    QCOMPARE(cells.last().rect.right(), room.right());
}

void TestMeterGeometry::manyBecomeOneBarInProportion()
{
    const QRectF room(0, 0, 200, 10);
    const QList<MeterCell> cells = meterCells(room, {9, 14, 20});
    QCOMPARE(kinds(cells), QStringLiteral("#?."));
    QCOMPARE(cells.at(0).rect.right(), 90.0);
    QCOMPARE(cells.at(1).rect.right(), 140.0);
    QCOMPARE(cells.at(2).rect.right(), 200.0);
    QCOMPARE(kinds(meterCells(room, {20, 14, 20})), QStringLiteral("#"));
}

void TestMeterGeometry::mirrorsFromRightToLeft()
{
    const QRectF room(0, 0, 400, 20);
    const QList<MeterCell> cells = meterCells(room, {1, 2, 2}, {.direction = Qt::RightToLeft});
    QCOMPARE(cells.at(0).rect, QRectF(374, 5, 26, 10));
    QVERIFY(cells.at(1).rect.right() < cells.at(0).rect.left());
}

void TestMeterGeometry::evidenceTickStandsAfterTheNeeded_data()
{
    QTest::addColumn<MeterModel>("model");
    QTest::addColumn<int>("after");
    QTest::addRow("three of four") << MeterModel{2, 3, 4} << 3;
    QTest::addRow("the first") << MeterModel{0, 1, 4} << 1;
}

void TestMeterGeometry::evidenceTickStandsAfterTheNeeded()
{
    QFETCH(MeterModel, model);
    QFETCH(int, after);
    const EvidenceMeterGeometry geometry = evidenceMeterGeometry(QRectF(0, 0, 70, 16), model);
    QVERIFY(geometry.tick.x1() >= geometry.segments.at(after - 1).rect.right());
    QVERIFY(geometry.tick.x1() <= geometry.segments.at(after).rect.left());
    QCOMPARE(geometry.segments.first().rect.height(), 7.0);
    QVERIFY(geometry.tick.y1() < geometry.segments.first().rect.top());
    // Where every task is needed, the tick stays inside.
    const EvidenceMeterGeometry whole = evidenceMeterGeometry(QRectF(0, 0, 70, 16), {1, 4, 4});
    QVERIFY(whole.tick.x1() < 70);
}

void TestMeterGeometry::greyPrintTellsTheKindsApart()
{
    QImage image(100, 20, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMeter(painter, QRectF(0, 0, 100, 20), {1, 2, 3}, Theme::print());
    painter.end();
    QVERIFY(qGray(image.pixel(13, 10)) < 128);
    QVERIFY(qGray(image.pixel(43, 10)) > 250);
    QVERIFY(qGray(image.pixel(73, 10)) > 250);
    const auto ink = [&image](int from, int to) {
        int sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = from; x < to; ++x)
                sum += 255 - qGray(image.pixel(x, y));
        }
        return sum;
    };
    QVERIFY(ink(29, 58) != ink(59, 88));
}

void TestMeterGeometry::textSaysTheNumbers()
{
    QCOMPARE(meterText({3, 4, 5}), QStringLiteral("3 of 5, 4 needed"));
    QCOMPARE(meterText({3, 0, 5}), QStringLiteral("3 of 5"));
}

QTEST_MAIN(TestMeterGeometry)
#include "tst_metergeometry.moc"
