// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/onroute.h"
#include "tests/core/growth/routewords.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestOnRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opportunity_data();
    void opportunity();
    void builtInOpportunitiesOfTheGeneralist();
};

namespace {

Opportunity offered(Vector vector, const char *domain = "", int from = 0, int to = 0)
{
    Opportunity opportunity;
    opportunity.vector = vector;
    if (*domain == '\0')
        return opportunity;
    opportunity.domain = domainId(domain);
    opportunity.from = Depth(from);
    opportunity.to = Depth(to);
    return opportunity;
}

} // namespace

void TestOnRoute::opportunity_data()
{
    QTest::addColumn<Opportunity>("opportunity");
    QTest::addColumn<bool>("onRoute");
    // The route: alpha 0-1 and 1-2, beta in production at 3, beta 3-4, a record.
    QTest::newRow("breadth of two levels") << offered(Vector::Breadth, "alpha", 0, 2) << true;
    QTest::newRow("its second level alone") << offered(Vector::Breadth, "alpha", 1, 2) << true;
    QTest::newRow("practice") << offered(Vector::Breadth, "beta", 3, 3) << true;
    QTest::newRow("depth") << offered(Vector::Depth, "beta", 3, 4) << true;
    QTest::newRow("impact") << offered(Vector::Impact) << true;
    QTest::newRow("a level above") << offered(Vector::Depth, "alpha", 2, 3) << false;
    QTest::newRow("practice elsewhere") << offered(Vector::Breadth, "alpha", 2, 2) << false;
    QTest::newRow("a level that practice reaches too") << offered(Vector::Depth, "beta", 2, 3) << false;
    QTest::newRow("another domain") << offered(Vector::Breadth, "gamma", 0, 2) << false;
    QTest::newRow("scale") << offered(Vector::Scale) << false;
    QTest::newRow("leadership") << offered(Vector::Leadership, "beta", 3, 4) << false;
    QTest::newRow("research") << offered(Vector::Research, "beta", 3, 4) << false;
}

void TestOnRoute::opportunity()
{
    QFETCH(Opportunity, opportunity);
    QFETCH(bool, onRoute);
    Framework framework = small();
    framework.careerLevels = {rule("goal", 4, 2, 1)};
    framework.careerLevels[0].domains = {{domainId("beta"), Depth(4)}};
    const auto route = shortestRoute(profile(framework, {{"beta", 3}}), framework, Basis::Current,
                                     levelGoal("goal"), inStreams(2));
    QVERIFY(route.has_value());
    QCOMPARE(route->steps.size(), 5);
    // Marks of another route go.
    opportunity.onRoute = !onRoute;
    QCOMPARE(markRoute({opportunity}, *route).first().onRoute, onRoute);
}

void TestOnRoute::builtInOpportunitiesOfTheGeneralist()
{
    const Framework framework = builtIn();
    const Profile person = generalist(framework);
    const auto route =
        shortestRoute(person, framework, Basis::Current, levelGoal("staff_ai_engineer"), inStreams(2));
    QVERIFY(route.has_value());
    QStringList marked;
    for (const Opportunity &each :
         markRoute(opportunities(person, framework, Units(), Basis::Current), *route)) {
        if (each.onRoute)
            marked.append(each.domain ? each.domain->text() : QString(termText(each.vector)));
    }
    const QStringList expected{QStringLiteral("prompt_eng"), QStringLiteral("impact")};
    QCOMPARE(marked, expected);
}

QTEST_APPLESS_MAIN(TestOnRoute)
#include "tst_onroute.moc"
