// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/standing.h"
#include "tests/core/assessment/samples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basisDecidesTheDepth_data();
    void basisDecidesTheDepth();
    void notRatedIsNotZero();
    void depthAboveTheHighestIsCappedAndMarked();
    void coreIsTrackedAndEmergingIsNot();
    void trackedBy_data();
    void trackedBy();
    void notTrackedBy_data();
    void notTrackedBy();
    void notApplicableKeepsItsValuesAndTakesNoPart();
    void unknownDomainsAreNamedAndCountForNothing();
    void recordsWithoutTitleDoNotCount();
    void ratedOnEvidence_data();
    void ratedOnEvidence();
    void flagOnEvidenceNeedsWorking();
    void orderOfEntriesDoesNotMatter();
};

namespace {

const DomainStanding &in(const Standing &standing, const Framework &framework, const char *id)
{
    return standing.domains.at(domainIndex(framework, domainId(id)));
}

} // namespace

void TestStanding::basisDecidesTheDepth_data()
{
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<int>("alpha");
    QTest::addColumn<int>("beta");
    QTest::newRow("current is agreed, else self") << Basis::Current << 3 << 1;
    QTest::newRow("self") << Basis::Self << 4 << 1;
    QTest::newRow("manager") << Basis::Manager << 2 << -1;
    QTest::newRow("agreed alone") << Basis::Agreed << 3 << -1;
    QTest::newRow("evidenced without evidence is 1 at most") << Basis::Evidenced << 1 << 1;
}

void TestStanding::basisDecidesTheDepth()
{
    QFETCH(Basis, basis);
    QFETCH(int, alpha);
    QFETCH(int, beta);
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 4}, {"beta", 1}});
    person.domains[0].manager = Depth(2);
    person.domains[0].agreed = Depth(3);

    const Standing result = standing(person, framework, basis);
    const auto value = [&](const char *id) {
        const auto rated = in(result, framework, id).rated;
        return rated ? rated->value() : -1;
    };
    QCOMPARE(value("alpha"), alpha);
    QCOMPARE(value("beta"), beta);
    QCOMPARE(value("gamma"), -1);
    QCOMPARE(ratedDomains(result), (alpha >= 0 ? 1 : 0) + (beta >= 0 ? 1 : 0));
}

void TestStanding::notRatedIsNotZero()
{
    const Framework framework = small();
    const Standing result =
        standing(profile(framework, {{"alpha", 0}, {"beta", -1}}), framework, Basis::Current);
    QVERIFY(in(result, framework, "alpha").rated.has_value());
    QVERIFY(!in(result, framework, "beta").rated.has_value());
    QCOMPARE(in(result, framework, "beta").depth(), Depth(0));
    QCOMPARE(ratedDomains(result), 1);
}

void TestStanding::depthAboveTheHighestIsCappedAndMarked()
{
    const Framework framework = small();
    const Standing result =
        standing(profile(framework, {{"beta", 7}, {"alpha", 5}}), framework, Basis::Current);
    QCOMPARE(in(result, framework, "beta").depth(), Depth(4));
    QVERIFY(in(result, framework, "beta").aboveHighest);
    QVERIFY(!in(result, framework, "alpha").aboveHighest);
    QCOMPARE(deepest(result), Depth(5));
}

void TestStanding::coreIsTrackedAndEmergingIsNot()
{
    const Framework framework = builtIn();
    const Standing result = standing(profile(framework, {}), framework, Basis::Current);
    QCOMPARE(result.domains.size(), framework.domains.size());
    for (const DomainStanding &each : result.domains)
        QCOMPARE(each.tracked, !framework.domains.at(each.index).emerging);
    QCOMPARE(ratedDomains(result), 0);
    QCOMPARE(deepest(result), Depth(0));
}

void TestStanding::trackedBy_data()
{
    QTest::addColumn<Profile>("person");
    const Framework framework = small();
    const Profile none = profile(framework, {});

    QTest::newRow("an entry with a depth") << profile(framework, {{"young", 1}});
    QTest::newRow("an entry with nothing in it") << profile(framework, {{"young", -1}});
    Profile person = none;
    addEvidence(person,
                {link(QStringLiteral("alpha/1/1")), link(QStringLiteral("young/1/1"), Rater::Manager)});
    QTest::newRow("linked evidence") << person;
    person = none;
    addEvidence(person,
                {link(QStringLiteral("young/1/1"), Rater::Self, QStringLiteral("Gone from the rubric"))});
    QTest::newRow("a link to confirm again") << person;
    person = none;
    person.plan.emplace().goal.depths = {{domainId("young"), Depth(2)}};
    QTest::newRow("a goal of target depths") << person;
    person = none;
    person.plan.emplace().goal.level = CareerLevelId(QStringLiteral("named"));
    QTest::newRow("a goal's career level that names it") << person;
    person = none;
    person.plan.emplace().goal.role = RoleId(QStringLiteral("pioneer"));
    QTest::newRow("a goal's role that names it") << person;
}

void TestStanding::trackedBy()
{
    QFETCH(Profile, person);
    Framework framework = small();
    CareerLevelRule named = rule("named", 4);
    named.domains = {{domainId("young"), Depth(1)}};
    framework.careerLevels.prepend(named);
    framework.roles = {{RoleId(QStringLiteral("pioneer")), {}, {{domainId("young"), Depth(3)}}, {}}};
    for (const Basis basis : {Basis::Current, Basis::Manager, Basis::Evidenced})
        QVERIFY(in(standing(person, framework, basis), framework, "young").tracked);
}

void TestStanding::notTrackedBy_data()
{
    QTest::addColumn<Profile>("person");
    const Framework framework = small();
    Profile person = profile(framework, {});
    addEvidence(person, {link(QStringLiteral("young/1/1"), std::nullopt)});
    QTest::newRow("a link that nobody confirmed") << person;
    person = profile(framework, {});
    addEvidence(person, {link(QStringLiteral("younger/1/1")), link(QStringLiteral("you/1/1"))});
    QTest::newRow("a link to another domain of nearly that name") << person;
    person = profile(framework, {});
    person.plan.emplace().goal.level = CareerLevelId(QStringLiteral("low"));
    QTest::newRow("a goal that does not name it") << person;
    person = profile(framework, {});
    ImpactRecord record;
    record.title = QStringLiteral("A system");
    record.domains = {domainId("young")};
    person.impacts = {record};
    QTest::newRow("an impact record that names it") << person;
}

void TestStanding::notTrackedBy()
{
    QFETCH(Profile, person);
    const Framework framework = small();
    QVERIFY(!in(standing(person, framework, Basis::Current), framework, "young").tracked);
}

void TestStanding::notApplicableKeepsItsValuesAndTakesNoPart()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 5, true}, {"beta", 2, true}});
    person.domains[0].applies = false;
    const Standing result = standing(person, framework, Basis::Current);
    QCOMPARE(in(result, framework, "alpha").depth(), Depth(5));
    QVERIFY(in(result, framework, "alpha").tracked);
    QVERIFY(!in(result, framework, "alpha").takesPart());
    QCOMPARE(deepest(result), Depth(2));
    QCOMPARE(breadthOf(result), 1);
    QCOMPARE(ratedDomains(result), 1);
}

void TestStanding::unknownDomainsAreNamedAndCountForNothing()
{
    const Framework framework = small();
    const Standing result = standing(profile(framework, {{"zeta", 5, true}, {"alpha", 1}, {"eta", 4, true}}),
                                     framework, Basis::Current);
    QCOMPARE(result.unknownDomains, QList<DomainId>({domainId("zeta"), domainId("eta")}));
    QCOMPARE(deepest(result), Depth(1));
    QCOMPARE(breadthOf(result), 0);
}

void TestStanding::recordsWithoutTitleDoNotCount()
{
    const Framework framework = small();
    const Profile person =
        profile(framework, {},
                {QStringLiteral("A system"), QString(), QStringLiteral("  "), QStringLiteral("Another")});
    QCOMPARE(standing(person, framework, Basis::Current).impacts, 2);
}

void TestStanding::ratedOnEvidence_data()
{
    QTest::addColumn<int>("self");
    QTest::addColumn<EvidenceLink>("evidence");
    QTest::addColumn<int>("expected");
    const EvidenceLink counting = link(QStringLiteral("alpha/1/1"));
    const EvidenceLink unconfirmed = link(QStringLiteral("alpha/1/1"), std::nullopt);
    const EvidenceLink gone = link(QStringLiteral("alpha/1/1"), Rater::Self, QStringLiteral("Gone"));
    QTest::newRow("a current depth") << 3 << unconfirmed << 1;
    QTest::newRow("a current depth of 0") << 0 << unconfirmed << 0;
    QTest::newRow("a link that counts") << -1 << counting << 0;
    QTest::newRow("a link that nobody confirmed") << -1 << unconfirmed << -1;
    QTest::newRow("a link to confirm again") << -1 << gone << -1;
}

void TestStanding::ratedOnEvidence()
{
    QFETCH(int, self);
    QFETCH(EvidenceLink, evidence);
    QFETCH(int, expected);
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", self}});
    addEvidence(person, {evidence});
    const Standing result = standing(person, framework, Basis::Evidenced);
    const auto rated = in(result, framework, "alpha").rated;
    QCOMPARE(rated ? rated->value() : -1, expected);
}

void TestStanding::flagOnEvidenceNeedsWorking()
{
    const Framework framework = small();
    Profile person =
        profile(framework, {{"alpha", 4, true}, {"beta", 4, true}, {"gamma", 4}, {"flat", 1, true}});
    showLevel(person, "alpha", 1, 3);
    showLevel(person, "alpha", 2, 3);
    showLevel(person, "beta", 1, 3);
    showLevel(person, "gamma", 1, 4);
    showLevel(person, "gamma", 2, 4);

    const Standing result = standing(person, framework, Basis::Evidenced);
    QVERIFY2(in(result, framework, "alpha").breadth, "evidence reaches working");
    QVERIFY2(!in(result, framework, "beta").breadth, "evidence stays below working");
    QVERIFY2(in(result, framework, "beta").declared, "the flag itself is not lost");
    QVERIFY2(!in(result, framework, "gamma").breadth, "evidence sets no flag");
    QVERIFY2(in(result, framework, "flat").breadth, "the only level stands in for working");
    QCOMPARE(breadthOf(result), 2);
    QCOMPARE(breadthOf(standing(person, framework, Basis::Current)), 3);
    QCOMPARE(breadthOf(standing(person, framework, Basis::Manager)), 3);
}

void TestStanding::orderOfEntriesDoesNotMatter()
{
    const Framework framework = builtIn();
    const Profile person = generalist(framework);
    Profile reversed = person;
    std::reverse(reversed.domains.begin(), reversed.domains.end());
    for (const Basis basis : {Basis::Current, Basis::Self, Basis::Evidenced})
        QCOMPARE(standing(reversed, framework, basis), standing(person, framework, basis));
}

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
