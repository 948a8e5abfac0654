// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/careerlevel.h"
#include "tests/core/assessment/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestCareerLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenExamples_data();
    void goldenExamples();
    void explanationOfFocused();
    void ruleOfEachKind_data();
    void ruleOfEachKind();
    void minimumsStandInTheirOrder();
    void nextIsTheOneDirectlyAbove();
    void whereNoRuleHoldsTheLowestIsNext();
    void frameworkWithoutCareerLevels();
    void notApplicableKeepsTheMinimumUnmet();
    void untrackedEmergingDomainCountsForNothing();
    void pointsComeFromTheLevelReached();
    void evidencedCountsFlagsWithEvidence();
    void moreIsNeverALowerLevel();
};

namespace {

QString titleOf(const CareerLevel &level, const Framework &framework)
{
    return level.index ? framework.careerLevels.at(*level.index).id.text() : QString();
}

Minimum only(const QList<Minimum> &minimums, Minimum::Kind kind)
{
    const auto found = std::find_if(minimums.cbegin(), minimums.cend(),
                                    [kind](const Minimum &each) { return each.kind == kind; });
    return found == minimums.cend() ? Minimum() : *found;
}

} // namespace

void TestCareerLevel::goldenExamples_data()
{
    QTest::addColumn<Profile>("person");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QList<int>>("missing");
    const Framework framework = builtIn();
    QTest::newRow("focused") << focused(framework) << "ai_engineer" << QList<int>{0, 1, 0};
    QTest::newRow("generalist") << generalist(framework) << "senior_ai_engineer" << QList<int>{1, 0, 1};
    QTest::newRow("empty") << profile(framework, {}) << "junior_ai_engineer" << QList<int>{2, 0, 0};
    QTest::newRow("safety at 2") << profile(framework, {{"safety", 2, true}}) << "ai_engineer"
                                 << QList<int>{1, 2, 0};
    QTest::newRow("staff") << profile(framework,
                                      {{"prompt_eng", 4, true},
                                       {"model_eval", 2, true},
                                       {"sys_arch", 2, true},
                                       {"safety", 2, true}},
                                      {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")})
                           << "staff_ai_engineer" << QList<int>{};
}

void TestCareerLevel::goldenExamples()
{
    QFETCH(Profile, person);
    QFETCH(QString, level);
    QFETCH(QList<int>, missing);
    const Framework framework = builtIn();
    const CareerLevel result = careerLevel(person, framework, Basis::Current);
    QCOMPARE(titleOf(result, framework), level);
    QList<int> told;
    for (const Minimum &each : result.minimums)
        told.append(each.missing());
    QCOMPARE(told, missing);
    QCOMPARE(result.next.has_value(), !missing.isEmpty());
    for (const Minimum &each : result.reached)
        QVERIFY(each.isMet());
}

void TestCareerLevel::explanationOfFocused()
{
    const Framework framework = builtIn();
    const CareerLevel result = careerLevel(focused(framework), framework, Basis::Current);
    QCOMPARE(framework.careerLevels.at(*result.next).id.text(), QStringLiteral("senior_ai_engineer"));
    const Minimum breadth = only(result.minimums, Minimum::Kind::Breadth);
    QCOMPARE(breadth.present, 2);
    QCOMPARE(breadth.required, 3);
    const Minimum depth = only(result.minimums, Minimum::Kind::Depth);
    QCOMPARE(depth.present, 5);
    QCOMPARE(depth.required, 3);
    QCOMPARE(depth.missing(), 0);
}

void TestCareerLevel::ruleOfEachKind_data()
{
    QTest::addColumn<CareerLevelRule>("asked");
    QTest::addColumn<int>("present");
    QTest::addColumn<bool>("holds");
    const CareerLevelRule none = rule("asked", 0);

    CareerLevelRule asked = none;
    asked.depth = Depth(3);
    QTest::newRow("depth") << asked << 3 << true;
    asked.depth = Depth(4);
    QTest::newRow("depth missed") << asked << 3 << false;
    asked = none;
    asked.breadth = 1;
    QTest::newRow("breadth") << asked << 1 << true;
    asked.breadth = 2;
    QTest::newRow("breadth missed") << asked << 1 << false;
    asked = none;
    asked.impacts = 2;
    QTest::newRow("impacts") << asked << 2 << true;
    asked.impacts = 3;
    QTest::newRow("impacts missed") << asked << 2 << false;
    asked = none;
    asked.domains = {{domainId("beta"), Depth(2)}};
    QTest::newRow("a named domain") << asked << 2 << true;
    asked.domains[0].depth = Depth(3);
    QTest::newRow("a named domain missed") << asked << 2 << false;
    asked = none;
    asked.counts = {{2, Depth(2), {}}};
    QTest::newRow("a count") << asked << 2 << true;
    asked.counts = {{2, Depth(3), {}}};
    QTest::newRow("a count missed") << asked << 1 << false;
    asked = none;
    asked.points = 6;
    QTest::newRow("points") << asked << 6 << true;
    asked.points = 7;
    QTest::newRow("points missed") << asked << 6 << false;
}

void TestCareerLevel::ruleOfEachKind()
{
    QFETCH(CareerLevelRule, asked);
    QFETCH(int, present);
    QFETCH(bool, holds);
    Framework framework = small();
    framework.careerLevels = {asked};
    const Profile person = profile(framework, {{"alpha", 3, true}, {"beta", 2}, {"gamma", 1}},
                                   {QStringLiteral("A"), QStringLiteral("B")});
    const CareerLevel result = careerLevel(person, framework, Basis::Current);
    QCOMPARE(result.index.has_value(), holds);
    // The minimum under test is the only one that asks for something.
    const QList<Minimum> told = holds ? result.reached : result.minimums;
    const auto asking =
        std::find_if(told.cbegin(), told.cend(), [](const Minimum &each) { return each.required > 0; });
    QVERIFY(asking != told.cend());
    QCOMPARE(asking->present, present);
    QCOMPARE(asking->isMet(), holds);
}

void TestCareerLevel::minimumsStandInTheirOrder()
{
    const Framework framework = small();
    CareerLevelRule asked = rule("asked", 0);
    const Standing now = standing(profile(framework, {}), framework, Basis::Current);
    using Kind = Minimum::Kind;
    const auto kinds = [&] {
        QList<Kind> result;
        for (const Minimum &each : minimums(asked, now, framework))
            result.append(each.kind);
        return result;
    };
    QCOMPARE(kinds(), QList<Kind>({Kind::Depth, Kind::Breadth, Kind::Impacts}));
    asked.points = 9;
    asked.counts = {{2, Depth(2), {}}, {1, Depth(3), {}}};
    asked.domains = {{domainId("gamma"), Depth(1)}, {domainId("alpha"), Depth(1)}};
    QCOMPARE(kinds(), QList<Kind>({Kind::Depth, Kind::Breadth, Kind::Impacts, Kind::Domain, Kind::Domain,
                                   Kind::Count, Kind::Count, Kind::Points}));
    const QList<Minimum> told = minimums(asked, now, framework);
    QCOMPARE(told.at(3).domain, domainId("gamma"));
    QCOMPARE(told.at(6).countDepth, Depth(3));
}

void TestCareerLevel::nextIsTheOneDirectlyAbove()
{
    Framework framework = small();
    // The level in the middle asks for something of its own, so that a person can stand above or below it.
    CareerLevelRule middle = rule("middle", 2);
    middle.domains = {{domainId("gamma"), Depth(2)}};
    framework.careerLevels = {rule("high", 4), middle, rule("low", 1)};
    const auto level = [&](const Profile &person) { return careerLevel(person, framework, Basis::Current); };

    const CareerLevel high = level(profile(framework, {{"alpha", 4}}));
    QCOMPARE(high.index, std::optional<qsizetype>(0));
    QVERIFY(!high.next);
    QVERIFY(high.minimums.isEmpty());
    const CareerLevel low = level(profile(framework, {{"alpha", 3}}));
    QCOMPARE(low.index, std::optional<qsizetype>(2));
    QCOMPARE(low.next, std::optional<qsizetype>(1));
    QCOMPARE(only(low.minimums, Minimum::Kind::Domain).missing(), 2);
    QCOMPARE(only(low.reached, Minimum::Kind::Depth).required, 1);
}

void TestCareerLevel::whereNoRuleHoldsTheLowestIsNext()
{
    const Framework framework = small();
    const CareerLevel result = careerLevel(profile(framework, {}), framework, Basis::Current);
    QVERIFY(!result.index);
    QVERIFY(result.reached.isEmpty());
    QCOMPARE(result.next, std::optional<qsizetype>(1));
    QCOMPARE(only(result.minimums, Minimum::Kind::Depth).missing(), 1);
}

void TestCareerLevel::frameworkWithoutCareerLevels()
{
    Framework framework = small();
    framework.careerLevels.clear();
    QCOMPARE(careerLevel(profile(framework, {{"alpha", 5}}), framework, Basis::Current), CareerLevel());
}

void TestCareerLevel::notApplicableKeepsTheMinimumUnmet()
{
    Framework framework = small();
    CareerLevelRule asked = rule("asked", 0);
    asked.domains = {{domainId("alpha"), Depth(2)}};
    framework.careerLevels = {asked};
    Profile person = profile(framework, {{"alpha", 5}});
    QVERIFY(careerLevel(person, framework, Basis::Current).index);

    person.domains[0].applies = false;
    const CareerLevel result = careerLevel(person, framework, Basis::Current);
    QVERIFY(!result.index);
    const Minimum told = only(result.minimums, Minimum::Kind::Domain);
    QVERIFY(told.notApplicable);
    QCOMPARE(told.present, 0);
    QCOMPARE(told.missing(), 2);

    // Even one that asks for nothing.
    framework.careerLevels[0].domains[0].depth = Depth(0);
    QVERIFY(!careerLevel(person, framework, Basis::Current).index);
    person.domains[0].applies = true;
    QVERIFY(careerLevel(person, framework, Basis::Current).index);
}

void TestCareerLevel::untrackedEmergingDomainCountsForNothing()
{
    Framework framework = small();
    CareerLevelRule asked = rule("asked", 0);
    asked.domains = {{domainId("young"), Depth(1)}};
    framework.careerLevels = {asked};
    const Minimum untracked =
        only(careerLevel(profile(framework, {}), framework, Basis::Current).minimums, Minimum::Kind::Domain);
    QCOMPARE(untracked.present, 0);
    QVERIFY(!untracked.notApplicable);
    QVERIFY(careerLevel(profile(framework, {{"young", 1}}), framework, Basis::Current).index);
}

void TestCareerLevel::pointsComeFromTheLevelReached()
{
    Framework framework = small();
    framework.domains[0].levels[2].points = 50;
    framework.domains[0].levels[3].points = 20;
    const auto sum = [&](std::initializer_list<Given> given) {
        return points(standing(profile(framework, given), framework, Basis::Current), framework);
    };
    QCOMPARE(sum({}), 0);
    QCOMPARE(sum({{"alpha", 2}, {"beta", 3}}), 5);
    QCOMPARE(sum({{"alpha", 3}, {"beta", 3}}), 53);
    QCOMPARE(sum({{"alpha", 4}, {"young", 2}}), 22);
    QCOMPARE(sum({{"beta", 9}}), 4);
}

void TestCareerLevel::evidencedCountsFlagsWithEvidence()
{
    const Framework framework = small();
    Profile person =
        profile(framework, {{"alpha", 3, true}, {"beta", 3, true}}, {QStringLiteral("A system")});
    for (const int level : {1, 2, 3})
        showLevel(person, "alpha", level, 4);
    QCOMPARE(careerLevel(person, framework, Basis::Current).index, std::optional<qsizetype>(0));
    const CareerLevel evidenced = careerLevel(person, framework, Basis::Evidenced);
    QCOMPARE(evidenced.index, std::optional<qsizetype>(1));
    QCOMPARE(only(evidenced.minimums, Minimum::Kind::Depth).missing(), 0);
    QCOMPARE(only(evidenced.minimums, Minimum::Kind::Breadth).missing(), 1);
}

void TestCareerLevel::moreIsNeverALowerLevel()
{
    const Framework framework = builtIn();
    QRandomGenerator random(20261123);
    for (int run = 0; run < 500; ++run) {
        Profile person = profile(framework, {});
        for (const Domain &each : framework.domains) {
            if (random.bounded(3) == 0)
                continue;
            DomainEntry &entry = entryFor(person, each.id);
            entry.self = Depth(random.bounded(6));
            entry.breadth = random.bounded(2) == 0;
        }
        const qsizetype before = *careerLevel(person, framework, Basis::Current).index;
        DomainEntry &raised = entryFor(person, framework.domains.at(random.bounded(9)).id);
        raised.self = Depth(std::min(raised.self.value_or(Depth(0)).value() + 1, 5));
        raised.breadth = true;
        QVERIFY(*careerLevel(person, framework, Basis::Current).index <= before);
    }
}

QTEST_APPLESS_MAIN(TestCareerLevel)
#include "tst_careerlevel.moc"
