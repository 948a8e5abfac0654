// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/growth/routecases.h"
#include "tests/core/growth/routereference.h"
#include "tests/core/growth/routewords.h"
#include "tests/support/random.h"

#include <QTest>

#include <limits>

using namespace depthchart;
using namespace depthchart::core;
using depthchart::core::samples::told;

/// The fast route against one that tries everything, and against what must hold of every route.
class TestRouteReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySmallCase_data();
    void everySmallCase();
    void largeCases();
    void oneStreamMoreNeverTakesLonger();
    void oneDepthMoreNeverTakesLonger();
};

namespace {

constexpr int rows = 40;
constexpr int casesInARow = 100;
constexpr quint32 propertyCases = 100;
constexpr quint32 numberOfLarge = 10;

QStringList toldBy(const QList<RouteStep> &steps)
{
    Route route;
    route.steps = steps;
    return told(route);
}

/// A person and a goal in the built-in framework.
test::RouteCase builtInCase(const Framework &framework, quint32 seed)
{
    test::Random random(seed);
    test::RouteCase result;
    for (const Domain &domain : framework.domains) {
        if (domain.emerging && random.chance(70))
            continue;
        DomainEntry &entry = entryFor(result.profile, domain.id);
        entry.self = Depth(random.below(5));
        entry.breadth = random.chance(50);
        if (random.chance(30))
            result.goal.depths.append({domain.id, Depth(random.between(1, 5))});
    }
    if (result.goal.depths.isEmpty() || random.chance(60)) {
        result.goal.depths.clear();
        result.goal.level = framework.careerLevels.at(random.below(2)).id;
    }
    return result;
}

} // namespace

void TestRouteReference::everySmallCase_data()
{
    QTest::addColumn<quint32>("firstSeed");
    for (quint32 row = 0; row < rows; ++row)
        QTest::addRow("seeds from %u", row * casesInARow) << row * casesInARow;
}

void TestRouteReference::everySmallCase()
{
    QFETCH(quint32, firstSeed);
    for (quint32 seed = firstSeed; seed < firstSeed + casesInARow; ++seed) {
        const test::RouteCase each = test::smallRouteCase(seed);
        const auto expected =
            reference::shortestRoute(each.profile, each.framework, each.basis, each.goal, each.streams);
        const auto route = shortestRoute(each.profile, each.framework, each.basis, each.goal,
                                         samples::inStreams(each.streams));
        const QByteArray context = QByteArray("seed ") + QByteArray::number(seed);
        QVERIFY2(route.has_value() == expected.has_value(), context.constData());
        if (!route) {
            QVERIFY2(!route.error().missing.isEmpty(), context.constData());
            continue;
        }
        const QStringList objections =
            reference::objections(*route, each.profile, each.framework, each.basis, each.goal, each.streams);
        QVERIFY2(objections.isEmpty(), (context + ": " + objections.join(u'\n').toUtf8()).constData());
        const QStringList actualSteps = told(*route);
        const QStringList expectedSteps = toldBy(expected->steps);
        QVERIFY2(actualSteps == expectedSteps, (context + ": " + actualSteps.join(u'\n').toUtf8() +
                                                "\ninstead of\n" + expectedSteps.join(u'\n').toUtf8())
                                                   .constData());
        QCOMPARE(route->finishMonths, expected->finish);
        QCOMPARE(route->effortMonths, expected->effort);
        QVERIFY2(route->optimal && route->startsExact, context.constData());
        QCOMPARE(route->finishLowerBound, expected->finish);
        QCOMPARE(route->effortLowerBound, expected->effort);
    }
}

/// In one stream the finish is the effort, which a table over all domains gives; in more, the route must at
/// least stand.
void TestRouteReference::largeCases()
{
    for (quint32 seed = 0; seed < numberOfLarge; ++seed) {
        const test::RouteCase each = test::largeRouteCase(seed);
        const auto least = reference::leastCriteria(each.profile, each.framework, each.basis, each.goal);
        const QByteArray context = QByteArray("seed ") + QByteArray::number(seed);
        QVERIFY2(least.has_value(), context.constData());
        int finish = std::numeric_limits<int>::max();
        for (int streams = 1; streams <= 4; ++streams) {
            const auto route = shortestRoute(each.profile, each.framework, each.basis, each.goal,
                                             samples::inStreams(streams));
            QVERIFY2(route && route->optimal, context.constData());
            const QStringList objections =
                reference::objections(*route, each.profile, each.framework, each.basis, each.goal, streams);
            QVERIFY2(objections.isEmpty(), (context + ": " + objections.join(u'\n').toUtf8()).constData());
            const reference::Criteria criteria =
                reference::criteriaOf(*route, each.profile, each.framework, each.basis, each.goal);
            QVERIFY2(streams == 1 ? criteria == *least : criteria[0] >= least->at(0), context.constData());
            QVERIFY2(route->finishMonths <= finish, context.constData());
            QVERIFY2(route->finishMonths * streams >= least->at(0), context.constData());
            finish = route->finishMonths;
        }
    }
}

void TestRouteReference::oneStreamMoreNeverTakesLonger()
{
    const Framework framework = samples::builtIn();
    for (quint32 seed = 0; seed < propertyCases; ++seed) {
        const test::RouteCase each = builtInCase(framework, seed);
        int finish = std::numeric_limits<int>::max();
        for (int streams = 1; streams <= 4; ++streams) {
            const auto route = shortestRoute(each.profile, framework, Basis::Current, each.goal,
                                             samples::inStreams(streams));
            QVERIFY(route && route->optimal);
            QVERIFY2(route->finishMonths <= finish, QByteArray::number(seed).constData());
            finish = route->finishMonths;
        }
    }
}

void TestRouteReference::oneDepthMoreNeverTakesLonger()
{
    const Framework framework = samples::builtIn();
    for (quint32 seed = 0; seed < propertyCases; ++seed) {
        const test::RouteCase each = builtInCase(framework, seed);
        const RouteOptions options = samples::inStreams(1 + static_cast<int>(seed % 4));
        const auto before = shortestRoute(each.profile, framework, Basis::Current, each.goal, options);
        QVERIFY(before && before->optimal);
        for (qsizetype i = 0; i < each.profile.domains.size(); ++i) {
            Profile raised = each.profile;
            DomainEntry &entry = raised.domains[i];
            setDepth(entry, Rater::Self, Depth(entry.self->value() + 1), framework.thresholds.working);
            const auto after = shortestRoute(raised, framework, Basis::Current, each.goal, options);
            QVERIFY(after && after->optimal);
            QVERIFY2(after->finishMonths <= before->finishMonths, QByteArray::number(seed).constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestRouteReference)
#include "tst_routereference.moc"
