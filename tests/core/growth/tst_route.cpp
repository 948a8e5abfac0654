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
    void steps_data();
    void steps();
    void nothingToDo_data();
    void nothingToDo();
    void unreachable_data();
    void unreachable();
    void levelWithoutPointsIsNoHelp();
    void stepTakesMonthsAndRiskOfTheTemplate();
    void targetsOfTheProfileDecideTies();
    void doneImpactCountsUntilItsRecordStands();
    void basisDecides();
    void goalOfThePlanDoesNotMatter();
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

namespace {

Step doneStep(Vector vector, const char *domain, int from, int to)
{
    Step step;
    step.vector = vector;
    step.status = StepStatus::Done;
    if (*domain != '\0') {
        step.domain = domainId(domain);
        step.from = Depth(from);
        step.to = Depth(to);
    }
    return step;
}

Profile withSteps(Profile person, const QList<Step> &steps)
{
    person.plan.emplace().steps = steps;
    return person;
}

Framework withRule(Framework framework, const CareerLevelRule &rule)
{
    framework.careerLevels = {rule};
    return framework;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

} // namespace

void TestRoute::steps_data()
{
    QTest::addColumn<Framework>("framework");
    QTest::addColumn<Profile>("person");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<QStringList>("steps");

    const Framework plain = small();
    const auto asks = [&plain](int depth, int breadth, int impacts) {
        return withRule(plain, rule("goal", depth, breadth, impacts));
    };
    const Goal goal = levelGoal("goal");
    const auto row = [&](const char *name, const Framework &framework, const Profile &person, const Goal &to,
                         const char *steps) {
        QTest::newRow(name) << framework << person << to << words(steps);
    };
    row("below working without the flag", plain, profile(plain, {}), depthGoal({{"alpha", 3}}),
        "alpha 0-1 @0+1 breadth medium; alpha 1-2 @1+3 breadth medium; alpha 2-3 @4+6 depth low");
    row("below working with the flag", plain, profile(plain, {{"alpha", 1, true}}), depthGoal({{"alpha", 3}}),
        "alpha 1-2 @0+3 depth medium; alpha 2-3 @3+6 depth low");
    row("at working without the flag: practice", asks(0, 1, 0), profile(plain, {{"alpha", 3}}), goal,
        "alpha 3-3 @0+1 breadth medium");
    row("fewer levels stand in for working", asks(0, 1, 0), profile(plain, {{"flat", 1}}), goal,
        "flat 1-1 @0+1 breadth medium");
    row("a flag without depth counts", asks(0, 2, 0), profile(plain, {{"beta", 0, true}}), goal,
        "alpha 0-1 @0+1 breadth medium; alpha 1-2 @1+3 breadth medium");
    row("first record before the others", asks(0, 0, 2), profile(plain, {}), goal,
        "impact @0+3 impact medium; impact @3+6 impact high");
    row("one record is there", asks(0, 0, 2), profile(plain, {}, {QStringLiteral("A system")}), goal,
        "impact @0+6 impact high");
    row("done impact step is a record", asks(0, 0, 2),
        withSteps(profile(plain, {}), {doneStep(Vector::Impact, "", 0, 0)}), goal, "impact @0+6 impact high");
    row("done steps count as reached", plain,
        withSteps(profile(plain, {}),
                  {doneStep(Vector::Breadth, "alpha", 0, 1), doneStep(Vector::Breadth, "alpha", 1, 2)}),
        depthGoal({{"alpha", 3}}), "alpha 2-3 @0+6 depth low");
    row("done practice sets the flag", asks(0, 2, 0),
        withSteps(profile(plain, {{"alpha", 3}, {"beta", 3}}), {doneStep(Vector::Breadth, "alpha", 3, 3)}),
        goal, "beta 3-3 @0+1 breadth medium");
    Step planned = doneStep(Vector::Depth, "alpha", 0, 1);
    planned.status = StepStatus::Active;
    row("a step under way is not reached", plain, withSteps(profile(plain, {}), {planned}),
        depthGoal({{"alpha", 1}}), "alpha 0-1 @0+1 breadth medium");
    row("the goal tracks an emerging domain", plain, profile(plain, {}), depthGoal({{"young", 1}}),
        "young 0-1 @0+1 breadth high");
    Profile without = profile(plain, {{"alpha", 0}, {"gamma", 0}});
    without.domains[0].applies = false;
    row("a domain that does not apply is left out", asks(1, 0, 0), without, goal,
        "gamma 0-1 @0+1 breadth medium");
    Framework counted = asks(0, 0, 0);
    counted.careerLevels[0].counts = {{2, Depth(1), {}}};
    row("domains at a depth", counted, profile(plain, {{"beta", 1}}), goal, "alpha 0-1 @0+1 breadth medium");
    Framework pointed = asks(0, 0, 0);
    pointed.careerLevels[0].points = 3;
    row("points: two domains of a month and one of two", pointed, profile(plain, {}), goal,
        "alpha 0-1 @0+1 breadth medium; beta 0-1 @1+2 breadth medium; gamma 0-1 @3+1 breadth medium");
    Framework named = asks(0, 0, 0);
    named.careerLevels[0].domains = {{domainId("young"), Depth(1)}};
    row("a named domain", named, profile(plain, {}), goal, "young 0-1 @0+1 breadth high");
    Framework roles = plain;
    roles.roles = {{RoleId(QStringLiteral("role")), {}, {{domainId("beta"), Depth(1)}}, {}}};
    row("a role", roles, profile(plain, {}), roleGoal("role"), "beta 0-1 @0+2 breadth medium");
}

void TestRoute::steps()
{
    QFETCH(Framework, framework);
    QFETCH(Profile, person);
    QFETCH(Goal, goal);
    QFETCH(QStringList, steps);
    const auto route = shortestRoute(person, framework, Basis::Current, goal);
    QVERIFY(route.has_value());
    QCOMPARE(told(*route), steps);
    QVERIFY(route->optimal && route->startsExact);
}

void TestRoute::nothingToDo_data()
{
    QTest::addColumn<Profile>("person");
    QTest::addColumn<Goal>("goal");
    const Framework framework = small();
    const Profile person =
        profile(framework, {{"alpha", 3, true}, {"beta", 2, true}}, {QStringLiteral("One")});
    QTest::newRow("at the level") << person << levelGoal("high");
    QTest::newRow("above the level") << person << levelGoal("low");
    QTest::newRow("all targets met") << person << depthGoal({{"alpha", 3}, {"beta", 1}});
    QTest::newRow("unknown domains are left out") << person << depthGoal({{"alpha", 3}, {"other", 1}});
}

void TestRoute::nothingToDo()
{
    QFETCH(Profile, person);
    QFETCH(Goal, goal);
    const auto route = shortestRoute(person, small(), Basis::Current, goal);
    QVERIFY(route.has_value());
    QCOMPARE(*route, Route());
}

void TestRoute::unreachable_data()
{
    QTest::addColumn<Framework>("framework");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<int>("missing");
    QTest::addColumn<Minimum>("first");

    const Framework plain = small();
    const auto minimum = [](Minimum::Kind kind, int required, int present, const char *domain = "",
                            bool notApplicable = false) {
        Minimum result;
        result.kind = kind;
        result.required = required;
        result.present = present;
        result.domain = domainId(domain);
        result.notApplicable = notApplicable;
        return result;
    };
    QTest::newRow("no goal") << plain << Goal() << 0 << Minimum();
    QTest::newRow("unknown level") << plain << levelGoal("other") << 0 << Minimum();
    QTest::newRow("unknown role") << plain << roleGoal("other") << 0 << Minimum();
    QTest::newRow("unknown domain") << plain << depthGoal({{"other", 1}}) << 0 << Minimum();
    QTest::newRow("not applicable") << plain << depthGoal({{"alpha", 1}, {"gamma", 2}}) << 1
                                    << minimum(Minimum::Kind::Domain, 2, 0, "gamma", true);
    QTest::newRow("above the highest level")
        << plain << depthGoal({{"flat", 2}}) << 1 << minimum(Minimum::Kind::Domain, 2, 1, "flat");
    QTest::newRow("too few domains apply") << withRule(plain, rule("goal", 5, 4)) << levelGoal("goal") << 1
                                           << minimum(Minimum::Kind::Breadth, 4, 3);
    Framework points = withRule(plain, rule("goal", 0));
    points.careerLevels[0].points = 20;
    QTest::newRow("too few points") << points << levelGoal("goal") << 1
                                    << minimum(Minimum::Kind::Points, 20, 10);
}

void TestRoute::unreachable()
{
    QFETCH(Framework, framework);
    QFETCH(Goal, goal);
    QFETCH(int, missing);
    QFETCH(Minimum, first);
    Profile person = profile(framework, {{"gamma", 1, true}});
    person.domains[0].applies = false;
    const auto route = shortestRoute(person, framework, Basis::Current, goal, inStreams(2));
    QVERIFY(!route.has_value());
    QCOMPARE(route.error().missing.size(), missing);
    if (missing > 0)
        QCOMPARE(route.error().missing.first(), first);
}

/// A level may give fewer points than the one below: the deepest is then no way to them.
void TestRoute::levelWithoutPointsIsNoHelp()
{
    Framework framework = withRule(small(), rule("goal", 2));
    framework.domains = {domain("alpha", {1, 1, 1})};
    framework.domains[0].levels[0].points = 9;
    framework.domains[0].levels[2].points = 8;
    framework.careerLevels[0].points = 3;
    const Profile person = profile(framework, {});
    const auto deeper = shortestRoute(person, framework, Basis::Current, levelGoal("goal"), inStreams(2));
    QVERIFY(deeper.has_value());
    QCOMPARE(deeper->steps.size(), 3);
    framework.careerLevels[0].points = 9;
    const auto none = shortestRoute(person, framework, Basis::Current, levelGoal("goal"), inStreams(2));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().missing.size(), 1);
    QCOMPARE(none.error().missing.first().present, 8);
}

void TestRoute::stepTakesMonthsAndRiskOfTheTemplate()
{
    Framework framework = withRule(small(), rule("goal", 0, 2, 2));
    framework.growth.breadth.text.risk = Risk::Low;
    framework.growth.depth.text.risk = Risk::High;
    framework.growth.breadth.production.emplace();
    framework.growth.breadth.production->months = Months(2);
    framework.growth.breadth.production->risk = Risk::Low;
    framework.growth.impact.text.months = Months(5);
    framework.growth.impact.text.risk = Risk::Low;
    framework.growth.impact.first.emplace();
    framework.growth.impact.first->months = Months(4);
    framework.growth.impact.first->risk = Risk::High;
    framework.careerLevels[0].domains = {{domainId("young"), Depth(3)}, {domainId("gamma"), Depth(4)}};
    const Profile person = profile(framework, {{"gamma", 3}, {"young", 1}});
    const auto route = shortestRoute(person, framework, Basis::Current, levelGoal("goal"));
    QVERIFY(route.has_value());
    QCOMPARE(told(*route),
             words("gamma 3-3 @0+2 breadth low; gamma 3-4 @2+12 depth high; young 1-2 @14+3 breadth high; "
                   "young 2-3 @17+6 depth high; impact @23+4 impact high; impact @27+5 impact low"));
}

void TestRoute::targetsOfTheProfileDecideTies()
{
    const Framework framework = withRule(small(), rule("goal", 0, 1));
    Profile person = profile(framework, {{"alpha", 1}, {"gamma", 1}});
    const auto first = shortestRoute(person, framework, Basis::Current, levelGoal("goal"));
    QVERIFY(first.has_value());
    QCOMPARE(told(*first), words("alpha 1-2 @0+3 breadth medium"));
    person.domains[1].target = Depth(2);
    const auto wanted = shortestRoute(person, framework, Basis::Current, levelGoal("goal"));
    QVERIFY(wanted.has_value());
    QCOMPARE(told(*wanted), words("gamma 1-2 @0+3 breadth medium"));
}

void TestRoute::doneImpactCountsUntilItsRecordStands()
{
    const Framework framework = withRule(small(), rule("goal", 0, 0, 2));
    Step done = doneStep(Vector::Impact, "", 0, 0);
    done.record = EntryId(QStringLiteral("impact-0"));
    const Profile before = withSteps(profile(framework, {}), {done});
    const Profile after = withSteps(profile(framework, {}, {QStringLiteral("A system")}), {done});
    for (const Profile &person : {before, after}) {
        const auto route = shortestRoute(person, framework, Basis::Current, levelGoal("goal"));
        QVERIFY(route.has_value());
        QCOMPARE(told(*route), words("impact @0+6 impact high"));
    }
}

void TestRoute::basisDecides()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 3, true}});
    person.domains[0].manager = Depth(2);
    const Goal goal = depthGoal({{"alpha", 4}});
    const auto bySelf = shortestRoute(person, framework, Basis::Self, goal);
    const auto byManager = shortestRoute(person, framework, Basis::Manager, goal);
    QVERIFY(bySelf && byManager);
    QCOMPARE(bySelf->finishMonths, 12);
    QCOMPARE(byManager->finishMonths, 18);
}

void TestRoute::goalOfThePlanDoesNotMatter()
{
    const Framework framework = withRule(small(), rule("goal", 1));
    Profile person = profile(framework, {});
    const auto alone = shortestRoute(person, framework, Basis::Current, levelGoal("goal"));
    person.plan.emplace().goal = depthGoal({{"young", 5}});
    const auto beside = shortestRoute(person, framework, Basis::Current, levelGoal("goal"));
    QVERIFY(alone && beside);
    QCOMPARE(*beside, *alone);
}

QTEST_APPLESS_MAIN(TestRoute)
#include "tst_route.moc"
