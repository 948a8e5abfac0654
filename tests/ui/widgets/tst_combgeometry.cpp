// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combgeometry.h"
#include "ui/widgets/combview.h"

#include <QTest>

using namespace depthchart::ui;

namespace {

CombModel modelOf(const QList<std::optional<int>> &depths)
{
    CombModel model;
    for (const std::optional<int> depth : depths)
        model.teeth.append({QStringLiteral("PE"), QStringLiteral("Prompt engineering"), depth,
                            depth.value_or(0) >= 2, depth.value_or(0) >= 3, true});
    return model;
}

} // namespace

class TestCombGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void teethAreAsLongAsTheirDepths();
    void notRatedAndZeroHaveNoTooth();
    void deepLineIsWhereDeepEnds();
    void fortyDomainsFit();
    void theDeepestLevelFits();
    void findsTheToothUnderAPoint();
    void mirrorsFromRightToLeft();
    void codesAreShortAndDifferent_data();
    void codesAreShortAndDifferent();
    void viewSaysItsTeeth();
};

void TestCombGeometry::teethAreAsLongAsTheirDepths()
{
    const CombGeometry geometry = combGeometry(QRectF(0, 0, 300, 90), modelOf({3, 1, 2}), 15, 30);
    const qreal level = geometry.pixelsPerLevel;
    QCOMPARE(geometry.teeth.at(0).bar.height(), 3 * level);
    QCOMPARE(geometry.teeth.at(1).bar.height(), level);
    QCOMPARE(geometry.teeth.at(0).bar.top(), geometry.spine.bottom());
    QVERIFY(geometry.teeth.at(0).bar.right() < geometry.teeth.at(1).bar.left());
}

void TestCombGeometry::notRatedAndZeroHaveNoTooth()
{
    const CombGeometry geometry = combGeometry(QRectF(0, 0, 300, 90), modelOf({std::nullopt, 0, 1}), 15, 30);
    QVERIFY(geometry.teeth.at(0).bar.isEmpty());
    QVERIFY(geometry.teeth.at(1).bar.isEmpty());
    QVERIFY(!geometry.teeth.at(2).bar.isEmpty());
    QVERIFY(combGeometry(QRectF(0, 0, 300, 90), {}, 15, 30).teeth.isEmpty());
}

void TestCombGeometry::deepLineIsWhereDeepEnds()
{
    const CombGeometry geometry = combGeometry(QRectF(0, 0, 300, 90), modelOf({3, 5}), 15, 30);
    QCOMPARE(geometry.deepLine.y1(), geometry.teeth.at(0).bar.bottom());
    QVERIFY(geometry.teeth.at(1).bar.bottom() > geometry.deepLine.y1());
}

void TestCombGeometry::fortyDomainsFit()
{
    const QRectF room(0, 0, 300, 80);
    const CombGeometry geometry = combGeometry(room, modelOf(QList<std::optional<int>>(40, 3)), 15, 30);
    QVERIFY(geometry.teeth.last().column.right() <= room.right());
    QVERIFY(geometry.deepLabel.right() <= room.right());
}

void TestCombGeometry::theDeepestLevelFits()
{
    const QRectF room(0, 0, 300, 82);
    const CombGeometry geometry = combGeometry(room, modelOf({10, 3}), 15, 30);
    QVERIFY(geometry.teeth.first().code.bottom() <= room.bottom());
}

void TestCombGeometry::findsTheToothUnderAPoint()
{
    const CombGeometry geometry = combGeometry(QRectF(0, 0, 300, 90), modelOf({3, 1}), 15, 30);
    QCOMPARE(geometry.toothAt(geometry.teeth.at(1).column.center()), 1);
    QCOMPARE(geometry.toothAt(QPointF(299, 89)), -1);
}

void TestCombGeometry::mirrorsFromRightToLeft()
{
    const QRectF room(0, 0, 300, 90);
    const CombGeometry plain = combGeometry(room, modelOf({3, 1}), 15, 30);
    const CombGeometry mirrored = combGeometry(room, modelOf({3, 1}), 15, 30, Qt::RightToLeft);
    QCOMPARE(mirrored.teeth.at(0).bar.right(), room.right() - plain.teeth.at(0).bar.left());
    QVERIFY(mirrored.teeth.at(1).bar.right() < mirrored.teeth.at(0).bar.left());
}

void TestCombGeometry::codesAreShortAndDifferent_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("codes");
    QTest::addRow("the built-in domains")
        << QStringList{QStringLiteral("Prompt engineering"),  QStringLiteral("Model evaluation"),
                       QStringLiteral("System architecture"), QStringLiteral("Production ops"),
                       QStringLiteral("Cost optimisation"),   QStringLiteral("Safety & alignment"),
                       QStringLiteral("Multimodal")}
        << QStringList{QStringLiteral("PE"), QStringLiteral("ME"), QStringLiteral("SA"), QStringLiteral("PO"),
                       QStringLiteral("CO"), QStringLiteral("SF"), QStringLiteral("MU")};
    QTest::addRow("the same name again") << QStringList{QStringLiteral("Ab"), QStringLiteral("Ab")}
                                         << QStringList{QStringLiteral("AB"), QStringLiteral("2")};
    QTest::addRow("no letters") << QStringList{QStringLiteral("?")} << QStringList{QStringLiteral("1")};
}

void TestCombGeometry::codesAreShortAndDifferent()
{
    QFETCH(QStringList, names);
    QTEST(domainCodes(names), "codes");
}

void TestCombGeometry::viewSaysItsTeeth()
{
    CombView view;
    view.setModel(modelOf({3, 2, 1, std::nullopt}));
    QCOMPARE(view.toothText(0), QStringLiteral("Prompt engineering: level 3, deep"));
    QCOMPARE(view.toothText(1), QStringLiteral("Prompt engineering: level 2, working"));
    QCOMPARE(view.toothText(2), QStringLiteral("Prompt engineering: level 1"));
    QCOMPARE(view.toothText(3), QStringLiteral("Prompt engineering: not rated"));
    QVERIFY(view.accessibleDescription().contains(view.toothText(3)));
}

QTEST_MAIN(TestCombGeometry)
#include "tst_combgeometry.moc"
