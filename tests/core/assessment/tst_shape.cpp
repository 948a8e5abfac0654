// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/shape.h"
#include "tests/core/assessment/samples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void goldenExamples();
    void domainsThatMakeIt();
    void notApplicableIsLeftOut();
    void fewerLevelsStandIn();
};

void TestShape::shapes_data()
{
    QTest::addColumn<QList<int>>("depths");
    QTest::addColumn<int>("emerging");
    QTest::addColumn<Shape>("expected");
    // Six core domains, then one emerging that is not rated where it says -1.
    QTest::newRow("nothing") << QList<int>{-1, -1, -1, -1, -1, -1} << -1 << Shape::Starting;
    QTest::newRow("two of six working") << QList<int>{2, 2, 1, 1, 1, 1} << -1 << Shape::Starting;
    QTest::newRow("half working") << QList<int>{2, 2, 2, 1, 1, -1} << -1 << Shape::Dash;
    QTest::newRow("all working, none deep") << QList<int>{2, 2, 2, 2, 2, 2} << 2 << Shape::Dash;
    QTest::newRow("emerging is no core") << QList<int>{2, 2, 1, 1, 1, 1} << 2 << Shape::Starting;
    QTest::newRow("one deep alone") << QList<int>{5, 1, 1, 1, 1, 1} << -1 << Shape::I;
    QTest::newRow("one deep, two of five others") << QList<int>{3, 2, 2, 1, 1, 1} << -1 << Shape::I;
    QTest::newRow("one deep, three of five others") << QList<int>{3, 2, 2, 2, 1, 1} << -1 << Shape::T;
    QTest::newRow("emerging deep, two of six") << QList<int>{2, 2, 1, 1, 1, 1} << 3 << Shape::I;
    QTest::newRow("emerging deep, three of six") << QList<int>{2, 2, 2, 1, 1, 1} << 3 << Shape::T;
    QTest::newRow("one deep and all working") << QList<int>{3, 2, 2, 2, 2, 2} << -1 << Shape::T;
    QTest::newRow("two deep alone") << QList<int>{3, 3, 0, 0, 0, 0} << -1 << Shape::Pi;
    QTest::newRow("two deep, one not working") << QList<int>{3, 3, 2, 2, 2, 1} << -1 << Shape::Pi;
    QTest::newRow("two deep, all working") << QList<int>{3, 3, 2, 2, 2, 2} << -1 << Shape::Comb;
    QTest::newRow("all deep") << QList<int>{5, 5, 5, 5, 5, 5} << -1 << Shape::Comb;
    QTest::newRow("the second deep is emerging") << QList<int>{3, 2, 2, 2, 2, 2} << 4 << Shape::Comb;
    QTest::newRow("emerging need not work for a comb") << QList<int>{3, 3, 2, 2, 2, 2} << 0 << Shape::Comb;
}

void TestShape::shapes()
{
    QFETCH(QList<int>, depths);
    QFETCH(int, emerging);
    QFETCH(Shape, expected);
    const Framework framework = builtIn();
    Profile person = profile(framework, {});
    for (qsizetype i = 0; i < depths.size(); ++i) {
        if (depths.at(i) >= 0)
            entryFor(person, framework.domains.at(i).id).self = Depth(depths.at(i));
    }
    if (emerging >= 0)
        entryFor(person, domainId("multimodal")).self = Depth(emerging);
    QCOMPARE(shape(standing(person, framework, Basis::Current), framework).shape, expected);
}

void TestShape::goldenExamples()
{
    const Framework framework = builtIn();
    QCOMPARE(shape(standing(focused(framework), framework, Basis::Current), framework).shape, Shape::Pi);
    QCOMPARE(shape(standing(generalist(framework), framework, Basis::Current), framework).shape, Shape::Pi);
}

void TestShape::domainsThatMakeIt()
{
    const Framework framework = builtIn();
    const ShapeResult result = shape(standing(focused(framework), framework, Basis::Current), framework);
    QCOMPARE(result.deep, QList<qsizetype>({0, 1}));
    QCOMPARE(result.working, QList<qsizetype>({0, 1, 2}));
    QCOMPARE(result.notWorking, QList<qsizetype>({3, 4, 5}));
}

void TestShape::notApplicableIsLeftOut()
{
    const Framework framework = builtIn();
    Profile person = profile(
        framework, {{"prompt_eng", 3}, {"model_eval", 3}, {"sys_arch", 2}, {"prod_ops", 2}, {"cost_opt", 2}});
    const auto now = [&] { return shape(standing(person, framework, Basis::Current), framework); };
    QCOMPARE(now().shape, Shape::Pi);
    entryFor(person, domainId("safety")).applies = false;
    QCOMPARE(now().shape, Shape::Comb);
    QVERIFY(now().notWorking.isEmpty());
    entryFor(person, domainId("model_eval")).applies = false;
    QCOMPARE(now().shape, Shape::T);
}

void TestShape::fewerLevelsStandIn()
{
    const Framework framework = small();
    const ShapeResult result = shape(
        standing(profile(framework, {{"flat", 1}, {"alpha", 3}}), framework, Basis::Current), framework);
    QCOMPARE(result.deep, QList<qsizetype>({0, 3}));
    QCOMPARE(result.working, QList<qsizetype>({0, 3}));
    QCOMPARE(result.shape, Shape::Pi);
}

QTEST_APPLESS_MAIN(TestShape)
#include "tst_shape.moc"
