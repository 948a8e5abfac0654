// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/careerlevel.h"
#include "core/assessment/traditionalladder.h"
#include "tests/core/assessment/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestTraditionalLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personStandsAt_data();
    void personStandsAt();
    void missingSkillsKeepTheLaddersOrder();
    void bothWaysToSenior();
    void comparisonIsLeftOut_data();
    void comparisonIsLeftOut();
    void frameworkWithoutLadder();
    void leastEffortOf_data();
    void leastEffortOf();
    void impactMonthsComeFromTheFramework();
    void noStepsReach_data();
    void noStepsReach();
    void largeRulesAreAnswered();
    void leastEffortIsTheLeastOfAllChoices();
};

namespace {

QList<SkillId> skills(const QStringList &names)
{
    QList<SkillId> result;
    for (const QString &name : names)
        result.append(SkillId(name));
    return result;
}

const QStringList juniorSkills{QStringLiteral("syntax"), QStringLiteral("basic_algorithms"),
                               QStringLiteral("version_control")};
const QStringList midSkills{QStringLiteral("design_patterns"), QStringLiteral("testing"),
                            QStringLiteral("databases")};
const QStringList seniorSkills{QStringLiteral("architecture"), QStringLiteral("mentoring"),
                               QStringLiteral("system_design")};
const QStringList staffSkills{QStringLiteral("cross_team_impact"), QStringLiteral("technical_strategy")};

CareerLevelRule counting(const QList<CountRule> &counts)
{
    CareerLevelRule result = rule("asked", 0);
    result.counts = counts;
    return result;
}

/// The obvious way: every choice of depths is a finished person, held against the rule itself.
std::optional<int> leastOfAllChoices(const Framework &framework, const CareerLevelRule &asked)
{
    std::optional<int> least;
    QList<int> depths(framework.domains.size(), 0);
    while (true) {
        Standing person;
        int months = 0;
        for (qsizetype i = 0; i < depths.size(); ++i) {
            const Domain &each = framework.domains.at(i);
            DomainStanding standing;
            standing.index = i;
            standing.tracked = each.isCore();
            for (const DomainDepth &named : asked.domains)
                standing.tracked = standing.tracked || named.domain == each.id;
            standing.rated = Depth(depths.at(i));
            standing.breadth = Depth(depths.at(i)) >= thresholdIn(each, framework.thresholds.working);
            months += monthsUpTo(each, Depth(depths.at(i))).value();
            person.domains.append(standing);
        }
        person.impacts = asked.impacts;
        const QList<Minimum> held = minimums(asked, person, framework);
        if (std::all_of(held.cbegin(), held.cend(), [](const Minimum &each) { return each.isMet(); }))
            least = std::min(least.value_or(months), months);
        qsizetype i = 0;
        while (i < depths.size() && depths.at(i) == framework.domains.at(i).levels.size())
            depths[i++] = 0;
        if (i == depths.size())
            return least;
        ++depths[i];
    }
}

} // namespace

void TestTraditionalLadder::personStandsAt_data()
{
    QTest::addColumn<QStringList>("mastered");
    QTest::addColumn<int>("at");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("nothing") << QStringList() << 0 << QList<int>{0, 0, 0, 0};
    QTest::newRow("one skill short of mid")
        << QStringList{QStringLiteral("syntax"), QStringLiteral("version_control")} << 0
        << QList<int>{2, 0, 0, 0};
    QTest::newRow("junior passed") << juniorSkills << 1 << QList<int>{3, 0, 0, 0};
    QTest::newRow("higher skills do not skip") << midSkills + seniorSkills << 0 << QList<int>{0, 3, 3, 0};
    QTest::newRow("a gap in the middle") << juniorSkills + seniorSkills << 1 << QList<int>{3, 0, 3, 0};
    QTest::newRow("senior passed") << juniorSkills + midSkills + seniorSkills << 3 << QList<int>{3, 3, 3, 0};
    QTest::newRow("all passed") << juniorSkills + midSkills + seniorSkills + staffSkills << 3
                                << QList<int>{3, 3, 3, 2};
    QTest::newRow("skills of no ladder")
        << QStringList{QStringLiteral("juggling")} << 0 << QList<int>{0, 0, 0, 0};
}

void TestTraditionalLadder::personStandsAt()
{
    QFETCH(QStringList, mastered);
    QFETCH(int, at);
    QFETCH(QList<int>, counts);
    const Framework framework = builtIn();
    Profile person = profile(framework, {});
    person.mastered = skills(mastered);
    const LadderStanding result = ladderStanding(person, framework);
    QCOMPARE(result.at, at);
    QList<int> told;
    for (const LadderLevelStanding &each : result.levels)
        told.append(each.mastered);
    QCOMPARE(told, counts);
}

void TestTraditionalLadder::missingSkillsKeepTheLaddersOrder()
{
    const Framework framework = builtIn();
    Profile person = profile(framework, {});
    person.mastered = skills({QStringLiteral("basic_algorithms")});
    const LadderLevelStanding junior = ladderStanding(person, framework).levels.at(0);
    QCOMPARE(junior.missing, skills({QStringLiteral("syntax"), QStringLiteral("version_control")}));
    QCOMPARE(junior.skills, 3);
    QVERIFY(!junior.isPassed());
}

void TestTraditionalLadder::bothWaysToSenior()
{
    const Framework framework = builtIn();
    for (const Profile &person : {profile(framework, {}), focused(framework)}) {
        const LadderStanding result = ladderStanding(person, framework);
        QCOMPARE(result.ladderMonths, std::optional(Months(60)));
        QCOMPARE(result.matrixMonths, std::optional(Months(18)));
    }
}

void TestTraditionalLadder::comparisonIsLeftOut_data()
{
    QTest::addColumn<QString>("ladder");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("hasLadderMonths");
    QTest::addColumn<bool>("hasMatrixMonths");
    const QString senior = QStringLiteral("senior");
    const QString rule = QStringLiteral("senior_ai_engineer");
    QTest::newRow("both") << senior << rule << true << true;
    QTest::newRow("none") << QString() << QString() << false << false;
    QTest::newRow("an unknown career level") << senior << QStringLiteral("x") << false << false;
    QTest::newRow("an unknown ladder level") << QStringLiteral("x") << rule << false << true;
    QTest::newRow("a month is missing") << QStringLiteral("staff") << rule << false << true;
}

void TestTraditionalLadder::comparisonIsLeftOut()
{
    QFETCH(QString, ladder);
    QFETCH(QString, level);
    QFETCH(bool, hasLadderMonths);
    QFETCH(bool, hasMatrixMonths);
    Framework framework = builtIn();
    framework.ladder.compareLadder = LadderLevelId(ladder);
    framework.ladder.compareLevel = CareerLevelId(level);
    const LadderStanding result = ladderStanding(profile(framework, {}), framework);
    QCOMPARE(result.ladderMonths.has_value(), hasLadderMonths);
    QCOMPARE(result.matrixMonths.has_value(), hasMatrixMonths);
}

void TestTraditionalLadder::frameworkWithoutLadder()
{
    Framework framework = builtIn();
    framework.ladder = {};
    QCOMPARE(ladderStanding(profile(framework, {}), framework), LadderStanding());
}

void TestTraditionalLadder::leastEffortOf_data()
{
    QTest::addColumn<CareerLevelRule>("asked");
    QTest::addColumn<int>("months");
    // small(): alpha and gamma 1 3 6 12 24, beta 2 4 8 16, flat 5 (one level), young emerging 1 3 6 12 24.
    QTest::newRow("nothing asked") << rule("asked", 0) << 0;
    QTest::newRow("depth 1") << rule("asked", 1) << 1;
    QTest::newRow("depth 4") << rule("asked", 4) << 22;
    QTest::newRow("depth within breadth") << rule("asked", 3, 2) << 14;
    QTest::newRow("the single level is working knowledge") << rule("asked", 0, 3) << 13;
    QTest::newRow("breadth everywhere") << rule("asked", 0, 4) << 19;
    QTest::newRow("one record") << rule("asked", 0, 0, 1) << 3;
    QTest::newRow("three records") << rule("asked", 0, 0, 3) << 15;
    CareerLevelRule asked = rule("asked", 3, 1);
    asked.domains = {{domainId("beta"), Depth(1)}};
    QTest::newRow("a named domain beside the deepest") << asked << 12;
    asked.domains = {{domainId("beta"), Depth(3)}};
    QTest::newRow("the named domain is the deepest") << asked << 14;
    asked = rule("asked", 2);
    asked.domains = {{domainId("young"), Depth(2)}};
    QTest::newRow("naming an emerging domain tracks it") << asked << 4;
    QTest::newRow("a count") << counting({{2, Depth(2), {}}}) << 8;
    QTest::newRow("two counts") << counting({{3, Depth(1), {}}, {1, Depth(3), {}}}) << 13;
    QTest::newRow("counts of the same depth") << counting({{1, Depth(2), {}}, {2, Depth(2), {}}}) << 8;
    asked = rule("asked", 0);
    asked.points = 4;
    QTest::newRow("points") << asked << 7;
}

void TestTraditionalLadder::leastEffortOf()
{
    QFETCH(CareerLevelRule, asked);
    QFETCH(int, months);
    const std::optional<Months> result = leastEffort(small(), asked);
    QVERIFY(result);
    QCOMPARE(result->value(), months);
}

void TestTraditionalLadder::impactMonthsComeFromTheFramework()
{
    Framework framework = small();
    framework.growth.impact.text.months = Months(8);
    QCOMPARE(leastEffort(framework, rule("asked", 0, 0, 2)), std::optional(Months(11)));
    framework.growth.impact.first.emplace().months = Months(2);
    QCOMPARE(leastEffort(framework, rule("asked", 0, 0, 2)), std::optional(Months(10)));
    QCOMPARE(leastEffort(framework, rule("asked", 0, 0, 1)), std::optional(Months(2)));
}

void TestTraditionalLadder::noStepsReach_data()
{
    QTest::addColumn<CareerLevelRule>("asked");
    QTest::newRow("a depth that no domain has") << rule("asked", 6);
    QTest::newRow("more breadth than domains") << rule("asked", 0, 5);
    CareerLevelRule asked = rule("asked", 0);
    asked.domains = {{domainId("flat"), Depth(2)}};
    QTest::newRow("a level that the named domain lacks") << asked;
    asked.domains = {{domainId("nowhere"), Depth(1)}};
    QTest::newRow("an unknown domain") << asked;
    QTest::newRow("more domains than reach it") << counting({{4, Depth(2), {}}});
    asked = rule("asked", 0);
    asked.points = 16;
    QTest::newRow("more points than there are") << asked;
}

void TestTraditionalLadder::noStepsReach()
{
    QFETCH(CareerLevelRule, asked);
    QCOMPARE(leastEffort(small(), asked), std::nullopt);
}

void TestTraditionalLadder::largeRulesAreAnswered()
{
    Framework framework = small();
    framework.domains.clear();
    for (int i = 0; i < 40; ++i) {
        Domain each = domain("many", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0);
        each.id = DomainId(QStringLiteral("many%1").arg(i));
        framework.domains.append(each);
    }
    // Depth 10 once (55 months), depth 2 in nine more (3 months each); 28 points fill the other thirty.
    CareerLevelRule asked = rule("asked", 10, 10);
    asked.points = 58;
    QCOMPARE(leastEffort(framework, asked), std::optional(Months(55 + 9 * 3 + 30)));
}

void TestTraditionalLadder::leastEffortIsTheLeastOfAllChoices()
{
    QRandomGenerator random(11);
    const Framework base = small();
    for (int run = 0; run < 60; ++run) {
        Framework framework = base;
        for (Domain &each : framework.domains) {
            for (Level &level : each.levels) {
                level.monthsFromPrevious = Months(1 + random.bounded(12));
                level.points = random.bounded(6);
            }
        }
        CareerLevelRule asked = rule("asked", random.bounded(5), random.bounded(4));
        asked.points = random.bounded(3) == 0 ? random.bounded(14) : 0;
        if (random.bounded(2) == 0)
            asked.domains = {{framework.domains.at(random.bounded(5)).id, Depth(random.bounded(3))}};
        for (int i = random.bounded(3); i > 0; --i)
            asked.counts.append({random.bounded(4), Depth(1 + random.bounded(4)), {}});
        const std::optional<int> expected = leastOfAllChoices(framework, asked);
        const std::optional<Months> result = leastEffort(framework, asked);
        QCOMPARE(result ? std::optional(result->value()) : std::nullopt, expected);
    }
}

QTEST_APPLESS_MAIN(TestTraditionalLadder)
#include "tst_traditionalladder.moc"
