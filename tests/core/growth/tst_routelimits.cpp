// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/route.h"
#include "tests/core/growth/routewords.h"

#include <QTest>

#include <algorithm>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestRouteLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitTellsTheGap();
    void limitOfTheStartsKeepsTheFinish();
    void thousandsOfRecords();
};

void TestRouteLimits::limitTellsTheGap()
{
    const Framework framework = builtIn();
    const Profile person = profile(framework, {{"prompt_eng", 3, true}});
    const Goal goal = levelGoal("staff_ai_engineer");
    RouteOptions options = inStreams(2);
    const auto best = shortestRoute(person, framework, Basis::Current, goal, options);
    QVERIFY(best && best->optimal);
    options.nodeLimit = 0;
    const auto route = shortestRoute(person, framework, Basis::Current, goal, options);
    QVERIFY(route.has_value());
    QVERIFY(!route->optimal);
    QVERIFY(route->finishLowerBound <= best->finishMonths);
    QVERIFY(route->finishMonths >= best->finishMonths);
    QVERIFY(route->effortLowerBound <= route->effortMonths);
    QVERIFY(!route->steps.isEmpty());
}

/// Three chains in two streams: the third cannot wait until one of the first two is done.
void TestRouteLimits::limitOfTheStartsKeepsTheFinish()
{
    const Framework framework = builtIn();
    const Profile person = profile(framework, {});
    const Goal goal = depthGoal({{"prompt_eng", 4}, {"model_eval", 4}, {"sys_arch", 4}});
    RouteOptions options = inStreams(2);
    const auto exact = shortestRoute(person, framework, Basis::Current, goal, options);
    QVERIFY(exact && exact->startsExact);
    QCOMPARE(exact->finishMonths, 34);
    options.startNodeLimit = 0;
    const auto route = shortestRoute(person, framework, Basis::Current, goal, options);
    QVERIFY(route && route->optimal);
    QVERIFY(!route->startsExact);
    QCOMPARE(route->finishMonths, exact->finishMonths);
    int end = 0;
    for (const RouteStep &step : route->steps)
        end = std::max(end, step.endMonth());
    QCOMPARE(end, exact->finishMonths);
}

void TestRouteLimits::thousandsOfRecords()
{
    Framework framework = small();
    framework.careerLevels = {rule("goal", 1, 0, 2000)};
    const auto route =
        shortestRoute(profile(framework, {}), framework, Basis::Current, levelGoal("goal"), inStreams(4));
    QVERIFY(route && route->optimal);
    QCOMPARE(route->steps.size(), 2001);
    QCOMPARE(route->effortMonths, 1 + 3 + 1999 * 6);
}

QTEST_APPLESS_MAIN(TestRouteLimits)
#include "tst_routelimits.moc"
