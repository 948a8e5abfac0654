// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/route.h"
#include "tests/core/growth/routewords.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
};

void TestRoute::golden_data()
{
    QTest::addColumn<Profile>("person");
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("streams");
    QTest::addColumn<int>("finish");
    QTest::addColumn<int>("effort");
    QTest::addColumn<QStringList>("steps");

    const Framework framework = builtIn();
    const QString staff = QStringLiteral("staff_ai_engineer");
    const QString senior = QStringLiteral("senior_ai_engineer");
    const Profile general = generalist(framework);
    QTest::newRow("generalist, one stream") << general << staff << 1 << 18 << 18
                                            << QStringList{QStringLiteral("prompt_eng 3-4 @0+12 depth low"),
                                                           QStringLiteral("impact @12+6 impact high")};
    const QStringList parallel{QStringLiteral("prompt_eng 3-4 @0+12 depth low"),
                               QStringLiteral("impact @0+6 impact high")};
    QTest::newRow("generalist, two streams") << general << staff << 2 << 12 << 18 << parallel;
    QTest::newRow("generalist, three streams no sooner") << general << staff << 3 << 12 << 18 << parallel;
    const Profile empty = profile(framework, {});
    QTest::newRow("empty, one stream") << empty << senior << 1 << 18 << 18
                                       << QStringList{QStringLiteral("prompt_eng 0-1 @0+1 breadth medium"),
                                                      QStringLiteral("prompt_eng 1-2 @1+3 breadth medium"),
                                                      QStringLiteral("prompt_eng 2-3 @4+6 depth low"),
                                                      QStringLiteral("model_eval 0-1 @10+1 breadth medium"),
                                                      QStringLiteral("model_eval 1-2 @11+3 breadth medium"),
                                                      QStringLiteral("sys_arch 0-1 @14+1 breadth medium"),
                                                      QStringLiteral("sys_arch 1-2 @15+3 breadth medium")};
    QTest::newRow("empty, two streams") << empty << senior << 2 << 10 << 18
                                        << QStringList{QStringLiteral("prompt_eng 0-1 @0+1 breadth medium"),
                                                       QStringLiteral("prompt_eng 1-2 @1+3 breadth medium"),
                                                       QStringLiteral("prompt_eng 2-3 @4+6 depth low"),
                                                       QStringLiteral("model_eval 0-1 @0+1 breadth medium"),
                                                       QStringLiteral("model_eval 1-2 @1+3 breadth medium"),
                                                       QStringLiteral("sys_arch 0-1 @4+1 breadth medium"),
                                                       QStringLiteral("sys_arch 1-2 @5+3 breadth medium")};
    QTest::newRow("safety at 2, criterion 4 decides")
        << profile(framework, {{"safety", 2, true}}) << senior << 1 << 14 << 14
        << QStringList{QStringLiteral("prompt_eng 0-1 @0+1 breadth medium"),
                       QStringLiteral("prompt_eng 1-2 @1+3 breadth medium"),
                       QStringLiteral("model_eval 0-1 @4+1 breadth medium"),
                       QStringLiteral("model_eval 1-2 @5+3 breadth medium"),
                       QStringLiteral("safety 2-3 @8+6 depth low")};
}

void TestRoute::golden()
{
    QFETCH(Profile, person);
    QFETCH(QString, level);
    QFETCH(int, streams);
    QFETCH(int, finish);
    QFETCH(int, effort);
    QFETCH(QStringList, steps);
    Goal goal;
    goal.level = CareerLevelId(level);
    const auto route = shortestRoute(person, builtIn(), Basis::Current, goal, inStreams(streams));
    QVERIFY(route.has_value());
    QCOMPARE(told(*route), steps);
    QCOMPARE(route->finishMonths, finish);
    QCOMPARE(route->effortMonths, effort);
    QCOMPARE(route->finishLowerBound, finish);
    QCOMPARE(route->effortLowerBound, effort);
    QVERIFY(route->optimal);
    QVERIFY(route->startsExact);
}

QTEST_APPLESS_MAIN(TestRoute)
#include "tst_route.moc"
