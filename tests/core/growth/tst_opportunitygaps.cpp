// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/opportunity.h"
#include "tests/core/assessment/samples.h"
#include "tests/core/growth/opportunitywords.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestOpportunityGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesGap_data();
    void closesGap();
    void closesGapOnEvidence();
    void untrackedDomainCountsOnceTaken();
    void atTheTopNothingCloses();
};

namespace {

QList<Opportunity> of(const Profile &person, const Framework &framework, Basis basis = Basis::Current)
{
    return opportunities(person, framework, Units(), basis);
}

/// The steps that close a gap, in words.
QStringList closing(const QList<Opportunity> &opportunities)
{
    QStringList result;
    for (const Opportunity &each : opportunities) {
        if (each.closesGap)
            result.append(told(each));
    }
    return result;
}

} // namespace

void TestOpportunityGaps::closesGap_data()
{
    QTest::addColumn<CareerLevelRule>("next");
    QTest::addColumn<QStringList>("expected");
    // The person: alpha 3 with its flag, beta 2 without, gamma 1 with its flag, one record.
    const CareerLevelRule none = rule("next", 0);

    CareerLevelRule next = none;
    next.depth = Depth(5);
    QTest::newRow("depth: only the deepest domain brings it nearer")
        << next << QStringList{QStringLiteral("depth alpha 3-4 12")};
    next = none;
    next.breadth = 4;
    QTest::newRow("breadth") << next
                             << QStringList{QStringLiteral("breadth beta 2-2 1"),
                                            QStringLiteral("breadth flat 0-1 5"),
                                            QStringLiteral("breadth young 0-2 4")};
    next = none;
    next.impacts = 2;
    QTest::newRow("impacts: another record, no larger scale")
        << next << QStringList{QStringLiteral("impact 6")};
    next = none;
    next.domains = {{domainId("gamma"), Depth(3)}, {domainId("alpha"), Depth(2)}};
    QTest::newRow("a named domain, not the one that is met")
        << next << QStringList{QStringLiteral("depth gamma 1-2 3")};
    next = none;
    next.counts = {{2, Depth(3), {}}};
    QTest::newRow("a count: what reaches its depth")
        << next << QStringList{QStringLiteral("depth beta 2-3 8")};
    next = none;
    next.points = 40;
    QTest::newRow("points: every level")
        << next
        << QStringList{QStringLiteral("depth alpha 3-4 12"), QStringLiteral("depth beta 2-3 8"),
                       QStringLiteral("depth gamma 1-2 3"), QStringLiteral("breadth flat 0-1 5"),
                       QStringLiteral("breadth young 0-2 4")};
    next = none;
    next.breadth = 2;
    next.impacts = 3;
    QTest::newRow("what is met closes nothing") << next << QStringList{QStringLiteral("impact 6")};
}

void TestOpportunityGaps::closesGap()
{
    QFETCH(CareerLevelRule, next);
    QFETCH(QStringList, expected);
    Framework framework = small();
    framework.careerLevels = {next, rule("low", 1)};
    const QList<Opportunity> all =
        of(profile(framework, {{"alpha", 3, true}, {"beta", 2}, {"gamma", 1, true}},
                   {QStringLiteral("A system")}),
           framework);
    QCOMPARE(closing(all), expected);
}

void TestOpportunityGaps::closesGapOnEvidence()
{
    Framework framework = small();
    framework.careerLevels = {rule("next", 0, 2)};
    // Declared everywhere; evidence carries alpha to working, the others to 1.
    Profile person = profile(framework, {{"alpha", 3, true}, {"beta", 3, true}, {"gamma", 3}});
    showLevel(person, "alpha", 1, 4);
    showLevel(person, "alpha", 2, 4);
    const QStringList expected{QStringLiteral("breadth beta 1-2 4"), QStringLiteral("breadth gamma 1-2 3"),
                               QStringLiteral("breadth flat 0-1 5"), QStringLiteral("breadth young 0-2 4")};
    QCOMPARE(closing(of(person, framework, Basis::Evidenced)), expected);
    QCOMPARE(closing(of(person, framework, Basis::Current)), QStringList());
}

void TestOpportunityGaps::untrackedDomainCountsOnceTaken()
{
    Framework framework = small();
    CareerLevelRule next = rule("next", 0);
    next.domains = {{domainId("young"), Depth(3)}};
    framework.careerLevels = {next};
    const QStringList untracked{QStringLiteral("breadth young 0-2 4")};
    QCOMPARE(closing(of(profile(framework, {}), framework)), untracked);
    const QStringList tracked{QStringLiteral("depth young 2-3 6")};
    QCOMPARE(closing(of(profile(framework, {{"young", 2, true}}), framework)), tracked);
}

void TestOpportunityGaps::atTheTopNothingCloses()
{
    Framework framework = small();
    const Profile person = profile(framework, {{"alpha", 4, true}, {"beta", 2, true}, {"gamma", 1}},
                                   {QStringLiteral("A system")});
    QCOMPARE(closing(of(person, framework)), QStringList());
    framework.careerLevels.clear();
    QCOMPARE(closing(of(profile(framework, {}), framework)), QStringList());
}

QTEST_APPLESS_MAIN(TestOpportunityGaps)
#include "tst_opportunitygaps.moc"
