// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/opportunity.h"
#include "tests/core/assessment/samples.h"
#include "tests/core/growth/opportunitywords.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestOpportunity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void focusedMovesDomainsBy();
    void focusedGrowsByTen();
    void focusedLeadsAndResearchesInTheDeepest();
    void emptyProfileStartsWithBreadthAndAFirstSystem();
    void vectorsThenDomainsStandInOrder();
    void oneDomain_data();
    void oneDomain();
    void risk_data();
    void risk();
    void notApplicableIsNotOffered();
    void fewerLevelsStandInForWorking();
    void basisDecides();
    void criteriaOfTheTargetLevelComeFirst();
    void noNumberAsksToMeasure();
    void tenfoldPast64BitsIsLeftToMeasure();
    void recordWithoutTitleIsNone();
    void monthsAndRiskOfTheTemplate();
    void bareFrameworkStillOffers();
    void leadershipAndResearchFrom_data();
    void leadershipAndResearchFrom();

private:
    [[nodiscard]] QList<Opportunity> of(const Profile &person, const Framework &framework,
                                        Basis basis = Basis::Current) const
    {
        return opportunities(person, framework, m_units, basis);
    }

    Units m_units;
};

namespace {

const Opportunity *find(const QList<Opportunity> &all, Vector vector, const char *domain)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Opportunity &each) {
        return each.vector == vector && each.domain == domainId(domain);
    });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

void TestOpportunity::initTestCase()
{
    QFile file(depthchart::resources::units());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Units> read = readUnits(file.readAll());
    QVERIFY(read.has_value());
    m_units = *read;
}

void TestOpportunity::focusedMovesDomainsBy()
{
    const Framework framework = builtIn();
    const QList<Opportunity> all = of(focused(framework), framework);
    const QStringList depth{QStringLiteral("depth model_eval 4-5 24"),
                            QStringLiteral("depth sys_arch 2-3 6")};
    QCOMPARE(told(along(all, Vector::Depth)), depth);
    const QStringList breadth{
        QStringLiteral("breadth sys_arch 2-2 1"),        QStringLiteral("breadth prod_ops 0-2 4"),
        QStringLiteral("breadth cost_opt 0-2 4"),        QStringLiteral("breadth safety 0-2 4"),
        QStringLiteral("breadth multimodal 0-2 4"),      QStringLiteral("breadth agent_systems 0-2 4"),
        QStringLiteral("breadth reasoning_chains 0-2 4")};
    QCOMPARE(told(along(all, Vector::Breadth)), breadth);

    const Opportunity deepen = along(all, Vector::Depth).first();
    QCOMPARE(deepen.current, QStringLiteral("Model evaluation at level 4"));
    QCOMPARE(deepen.target, QStringLiteral("Model evaluation at level 5"));
    const Opportunity practise = along(all, Vector::Breadth).first();
    QVERIFY(practise.current.endsWith(QStringLiteral(" at level 2, not yet used in production")));
    QVERIFY(practise.target.endsWith(QStringLiteral(" at level 2, used in production")));
    QVERIFY(along(all, Vector::Breadth).at(1).current.startsWith(QStringLiteral("No experience in ")));
}

void TestOpportunity::focusedGrowsByTen()
{
    const Framework framework = builtIn();
    const QList<Opportunity> all = of(focused(framework), framework);
    const Opportunity scale = along(all, Vector::Scale).value(0);
    QCOMPARE(scale.now->value, (Decimal{100'000, 0}));
    QCOMPARE(scale.next->value, (Decimal{1'000'000, 0}));
    QCOMPARE(scale.current, QStringLiteral("Systems handling 100,000 queries/day"));
    QCOMPARE(scale.target, QStringLiteral("Systems handling 1,000,000 queries/day"));
    QCOMPARE(scale.months, Months(6));
    QCOMPARE(scale.risk, Risk::High);
    QVERIFY(!scale.domain && !scale.from && !scale.to);

    const Opportunity impact = along(all, Vector::Impact).value(0);
    QCOMPARE(quantityText(*impact.now), QStringLiteral("5 teams"));
    QCOMPARE(quantityText(*impact.next), QStringLiteral("50 teams"));
    QVERIFY(impact.target.contains(QStringLiteral("50 teams")));
    QCOMPARE(impact.months, Months(6));
    QCOMPARE(impact.risk, Risk::High);
}

void TestOpportunity::focusedLeadsAndResearchesInTheDeepest()
{
    const Framework framework = builtIn();
    const QList<Opportunity> all = of(focused(framework), framework);
    QCOMPARE(told(along(all, Vector::Leadership)), QStringList{QStringLiteral("leadership prompt_eng 6")});
    QCOMPARE(told(along(all, Vector::Research)), QStringList{QStringLiteral("research prompt_eng 12")});
    QCOMPARE(along(all, Vector::Leadership).first().risk, Risk::Medium);
    QCOMPARE(along(all, Vector::Research).first().risk, Risk::High);
    QVERIFY(along(all, Vector::Research).first().target.contains(QStringLiteral("Prompt engineering")));
}

void TestOpportunity::emptyProfileStartsWithBreadthAndAFirstSystem()
{
    const Framework framework = builtIn();
    const QList<Opportunity> all = of(profile(framework, {}), framework);
    QCOMPARE(all.size(), 10);
    for (qsizetype i = 0; i < 9; ++i) {
        QCOMPARE(all.at(i).vector, Vector::Breadth);
        QCOMPARE(all.at(i).domain, std::optional(framework.domains.at(i).id));
        QCOMPARE(all.at(i).risk, framework.domains.at(i).emerging ? Risk::High : Risk::Medium);
        QCOMPARE(all.at(i).months, Months(4));
    }
    QCOMPARE(told(all.last()), QStringLiteral("impact 3"));
    QCOMPARE(all.last().risk, Risk::Medium);
    QCOMPARE(all.last().target, QStringLiteral("A first system in production"));
    QVERIFY(!all.last().now && !all.last().next);
}

void TestOpportunity::vectorsThenDomainsStandInOrder()
{
    const Framework framework = builtIn();
    Profile person = generalist(framework);
    std::reverse(person.domains.begin(), person.domains.end());
    const QList<Opportunity> all = of(person, framework);
    const auto place = [&](const Opportunity &each) {
        return std::pair(each.vector, each.domain ? domainIndex(framework, *each.domain) : 0);
    };
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(place(all.at(i - 1)) < place(all.at(i)));
    QCOMPARE(all, of(generalist(framework), framework));
    for (const Opportunity &each : all)
        QVERIFY(!each.onRoute);
}

void TestOpportunity::oneDomain_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<QStringList>("expected");
    // beta takes 2, 4, 8 and 16 months.
    QTest::newRow("not rated") << -1 << false << QStringList{QStringLiteral("breadth beta 0-2 6")};
    QTest::newRow("0") << 0 << false << QStringList{QStringLiteral("breadth beta 0-2 6")};
    QTest::newRow("1") << 1 << false << QStringList{QStringLiteral("breadth beta 1-2 4")};
    QTest::newRow("not rated with the flag") << -1 << true << QStringList{QStringLiteral("depth beta 0-1 2")};
    QTest::newRow("1 with the flag") << 1 << true << QStringList{QStringLiteral("depth beta 1-2 4")};
    QTest::newRow("2 without the flag")
        << 2 << false
        << QStringList{QStringLiteral("depth beta 2-3 8"), QStringLiteral("breadth beta 2-2 1")};
    QTest::newRow("2 with the flag") << 2 << true << QStringList{QStringLiteral("depth beta 2-3 8")};
    QTest::newRow("the highest with the flag") << 4 << true << QStringList();
    QTest::newRow("above the highest without it")
        << 9 << false << QStringList{QStringLiteral("breadth beta 4-4 1")};
}

void TestOpportunity::oneDomain()
{
    QFETCH(int, depth);
    QFETCH(bool, flag);
    QFETCH(QStringList, expected);
    Framework framework = small();
    framework.domains = {domain("beta", {2, 4, 8, 16})};
    const QList<Opportunity> all = of(profile(framework, {{"beta", depth, flag}}), framework);
    QCOMPARE(told(along(all, Vector::Depth) + along(all, Vector::Breadth)), expected);
}

void TestOpportunity::risk_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<bool>("emerging");
    QTest::addColumn<Vector>("vector");
    QTest::addColumn<Risk>("expected");
    QTest::newRow("depth below working") << 1 << true << false << Vector::Depth << Risk::Medium;
    QTest::newRow("depth from working") << 2 << true << false << Vector::Depth << Risk::Low;
    QTest::newRow("depth, emerging") << 3 << true << true << Vector::Depth << Risk::Low;
    QTest::newRow("breadth") << 1 << false << false << Vector::Breadth << Risk::Medium;
    QTest::newRow("breadth, emerging") << 1 << false << true << Vector::Breadth << Risk::High;
    QTest::newRow("production") << 3 << false << false << Vector::Breadth << Risk::Medium;
    QTest::newRow("production, emerging") << 3 << false << true << Vector::Breadth << Risk::High;
}

void TestOpportunity::risk()
{
    QFETCH(int, depth);
    QFETCH(bool, flag);
    QFETCH(bool, emerging);
    QFETCH(Vector, vector);
    QFETCH(Risk, expected);
    const Framework framework = builtIn();
    const char *id = emerging ? "multimodal" : "safety";
    const QList<Opportunity> all = of(profile(framework, {{id, depth, flag}}), framework);
    const Opportunity *found = find(all, vector, id);
    QVERIFY(found);
    QCOMPARE(found->risk, expected);
}

void TestOpportunity::notApplicableIsNotOffered()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 5, true}, {"beta", 1}, {"young", -1}});
    for (DomainEntry &entry : person.domains)
        entry.applies = false;
    const QStringList expected{QStringLiteral("breadth gamma 0-2 4"), QStringLiteral("breadth flat 0-1 5"),
                               QStringLiteral("impact 3")};
    QCOMPARE(told(of(person, framework)), expected);
}

void TestOpportunity::fewerLevelsStandInForWorking()
{
    const Framework framework = small();
    QList<Opportunity> all = of(profile(framework, {{"flat", 0}}), framework);
    QCOMPARE(told(*find(all, Vector::Breadth, "flat")), QStringLiteral("breadth flat 0-1 5"));
    all = of(profile(framework, {{"flat", 1}}), framework);
    QCOMPARE(told(*find(all, Vector::Breadth, "flat")), QStringLiteral("breadth flat 1-1 1"));
}

void TestOpportunity::basisDecides()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 4, true}});
    person.domains[0].manager = Depth(2);
    const auto alpha = [&](Basis basis, Vector vector) {
        const QList<Opportunity> all = of(person, framework, basis);
        const Opportunity *found = find(all, vector, "alpha");
        return found ? told(*found) : QString();
    };
    QCOMPARE(alpha(Basis::Self, Vector::Depth), QStringLiteral("depth alpha 4-5 24"));
    QCOMPARE(alpha(Basis::Manager, Vector::Depth), QStringLiteral("depth alpha 2-3 6"));
    // Not agreed: rated nothing, though the flag stands.
    QCOMPARE(alpha(Basis::Agreed, Vector::Depth), QStringLiteral("depth alpha 0-1 1"));
    // Evidence carries level 1 alone, so that the flag does not count there.
    QCOMPARE(alpha(Basis::Evidenced, Vector::Depth), QString());
    QCOMPARE(alpha(Basis::Evidenced, Vector::Breadth), QStringLiteral("breadth alpha 1-2 3"));
}

void TestOpportunity::criteriaOfTheTargetLevelComeFirst()
{
    Framework framework = builtIn();
    framework.domains[1].levels[1].validation.clear();
    framework.domains[2].levels[2].validation.clear();
    const QList<Opportunity> all =
        of(profile(framework, {{"prompt_eng", 2}, {"sys_arch", 2, true}}), framework);
    QCOMPARE(find(all, Vector::Depth, "prompt_eng")->validation,
             framework.domains.at(0).levels.at(2).validation);
    QCOMPARE(find(all, Vector::Depth, "sys_arch")->validation, framework.growth.depth.text.validation);
    QCOMPARE(find(all, Vector::Breadth, "prompt_eng")->validation,
             framework.growth.breadth.production->validation);
    QCOMPARE(find(all, Vector::Breadth, "model_eval")->validation, framework.growth.breadth.text.validation);
    QCOMPARE(find(all, Vector::Breadth, "safety")->validation,
             framework.domains.at(5).levels.at(1).validation);
}

void TestOpportunity::noNumberAsksToMeasure()
{
    const Framework framework = builtIn();
    const QList<Opportunity> all = of(generalist(framework), framework);
    for (const Vector vector : {Vector::Scale, Vector::Impact}) {
        const GrowthTemplate &growth =
            vector == Vector::Scale ? framework.growth.scale : framework.growth.impact;
        const Opportunity offered = along(all, vector).value(0);
        QVERIFY(!offered.now && !offered.next);
        QVERIFY(!growth.unstated.isEmpty());
        QCOMPARE(offered.current, growth.unstated);
        QCOMPARE(offered.target, growth.unstatedTarget);
        QCOMPARE(offered.validation, QStringList(growth.measure) + growth.text.validation);
        QCOMPARE(offered.months, Months(6));
        QCOMPARE(offered.risk, Risk::High);
    }
}

void TestOpportunity::tenfoldPast64BitsIsLeftToMeasure()
{
    const Framework framework = builtIn();
    const Profile person =
        profile(framework, {}, {QStringLiteral("Handles 1000000000000000000 queries/day")});
    const Opportunity offered = along(of(person, framework), Vector::Scale).value(0);
    QCOMPARE(offered.current, QStringLiteral("Systems handling 1,000,000,000,000,000,000 queries/day"));
    QVERIFY(!offered.next);
    QCOMPARE(offered.target, framework.growth.scale.unstatedTarget);
    QCOMPARE(offered.validation, framework.growth.scale.text.validation);
}

void TestOpportunity::recordWithoutTitleIsNone()
{
    const Framework framework = builtIn();
    Profile person = profile(framework, {}, {QString()});
    person.impacts[0].description = QStringLiteral("Handles 900 queries/day for 900 users");
    QList<Opportunity> all = of(person, framework);
    QVERIFY(along(all, Vector::Scale).isEmpty());
    QCOMPARE(told(along(all, Vector::Impact).first()), QStringLiteral("impact 3"));

    // Beside a record that counts it still says nothing; with a title its description is read.
    person.impacts.append(profile(framework, {}, {QStringLiteral("Search for 20 users")}).impacts);
    all = of(person, framework);
    QVERIFY(!along(all, Vector::Scale).first().now);
    QCOMPARE(quantityText(*along(all, Vector::Impact).first().now), QStringLiteral("20 users"));
    person.impacts[0].title = QStringLiteral("Ranking");
    all = of(person, framework);
    QCOMPARE(quantityText(*along(all, Vector::Scale).first().next), QStringLiteral("9,000 queries/day"));
    QCOMPARE(quantityText(*along(all, Vector::Impact).first().now), QStringLiteral("900 users"));
}

void TestOpportunity::monthsAndRiskOfTheTemplate()
{
    Framework framework = builtIn();
    Growth &growth = framework.growth;
    growth.scale.text.months = Months(9);
    growth.impact.text.months = Months(8);
    growth.impact.text.risk = Risk::Low;
    growth.impact.first->months = Months(2);
    growth.impact.first->risk = Risk::High;
    growth.leadership.text.months = Months(5);
    growth.research.text.months = Months(7);
    growth.research.text.risk = Risk::Medium;
    growth.breadth.production->months = Months(4);
    const QList<Opportunity> all = of(focused(framework), framework);
    const QStringList expected{QStringLiteral("scale 9"), QStringLiteral("impact 8"),
                               QStringLiteral("leadership prompt_eng 5"),
                               QStringLiteral("research prompt_eng 7")};
    QCOMPARE(told(all).last(4), expected);
    QCOMPARE(along(all, Vector::Impact).first().risk, Risk::Low);
    QCOMPARE(along(all, Vector::Research).first().risk, Risk::Medium);
    QCOMPARE(told(*find(all, Vector::Breadth, "sys_arch")), QStringLiteral("breadth sys_arch 2-2 4"));
    const Opportunity first = of(profile(framework, {}), framework).last();
    QCOMPARE(told(first), QStringLiteral("impact 2"));
    QCOMPARE(first.risk, Risk::High);
}

void TestOpportunity::bareFrameworkStillOffers()
{
    const Framework framework = small();
    const QStringList expected{QStringLiteral("depth alpha 4-5 24"),
                               QStringLiteral("depth beta 2-3 8"),
                               QStringLiteral("breadth beta 2-2 1"),
                               QStringLiteral("breadth gamma 0-2 4"),
                               QStringLiteral("breadth flat 0-1 5"),
                               QStringLiteral("breadth young 0-2 4"),
                               QStringLiteral("scale 6"),
                               QStringLiteral("impact 6"),
                               QStringLiteral("leadership alpha 6"),
                               QStringLiteral("research alpha 12")};
    const QList<Opportunity> all =
        of(profile(framework, {{"alpha", 4, true}, {"beta", 2}}, {QStringLiteral("A system")}), framework);
    QCOMPARE(told(all), expected);
    for (const Opportunity &each : all)
        QVERIFY(each.current.isEmpty() && each.target.isEmpty());
    QVERIFY2(along(all, Vector::Scale).first().validation.isEmpty(), "no empty criterion");
    const Opportunity first = of(profile(framework, {}), framework).last();
    QCOMPARE(told(first), QStringLiteral("impact 3"));
    QCOMPARE(first.risk, Risk::Medium);
}

void TestOpportunity::leadershipAndResearchFrom_data()
{
    QTest::addColumn<Profile>("person");
    QTest::addColumn<QStringList>("expected");
    const Framework framework = small();
    const QString lead = QStringLiteral("leadership %1 6");
    const QString research = QStringLiteral("research %1 12");
    const QString alpha = QStringLiteral("alpha");
    const QString beta = QStringLiteral("beta");
    QTest::newRow("nothing") << profile(framework, {}) << QStringList();
    QTest::newRow("below lead") << profile(framework, {{"alpha", 2}}) << QStringList();
    QTest::newRow("lead") << profile(framework, {{"alpha", 3}}) << QStringList{lead.arg(alpha)};
    QTest::newRow("research") << profile(framework, {{"alpha", 4}})
                              << QStringList{lead.arg(alpha), research.arg(alpha)};
    QTest::newRow("the deepest") << profile(framework, {{"alpha", 3}, {"beta", 4}})
                                 << QStringList{lead.arg(beta), research.arg(beta)};
    QTest::newRow("ties by the framework's order")
        << profile(framework, {{"gamma", 3}, {"beta", 3}, {"alpha", 2}}) << QStringList{lead.arg(beta)};
    QTest::newRow("the only level stands in for both")
        << profile(framework, {{"flat", 1}})
        << QStringList{lead.arg(QStringLiteral("flat")), research.arg(QStringLiteral("flat"))};
    Profile person = profile(framework, {{"alpha", 5}, {"beta", 3}});
    person.domains[0].applies = false;
    QTest::newRow("not applicable") << person << QStringList{lead.arg(beta)};
}

void TestOpportunity::leadershipAndResearchFrom()
{
    QFETCH(Profile, person);
    QFETCH(QStringList, expected);
    const QList<Opportunity> all = of(person, small());
    QCOMPARE(told(along(all, Vector::Leadership) + along(all, Vector::Research)), expected);
}

QTEST_APPLESS_MAIN(TestOpportunity)
#include "tst_opportunity.moc"
