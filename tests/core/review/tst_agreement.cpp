// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/agreement.h"
#include "tests/core/assessment/samples.h"
#include "tests/support/random.h"

#include <QTest>

#include <cmath>

using namespace depthchart;
using namespace depthchart::core;
using namespace depthchart::core::samples;

namespace {

/// A depth of -1 gives none.
std::optional<Depth> given(int depth)
{
    return depth < 0 ? std::nullopt : std::optional(Depth(depth));
}

QList<Rating> ratings(const Framework &framework, const QList<int> &self, const QList<int> &manager)
{
    QList<Rating> result;
    for (qsizetype i = 0; i < self.size(); ++i)
        result.append(
            {framework.domains.at(i).id, given(self.at(i)), given(manager.at(i)), std::nullopt, {}});
    return result;
}

/// Kappa by its textbook formula: the matrix of the ratings, weights 1 - |i - j| / (k - 1), agreement
/// observed and by chance from the margins.
std::optional<double> kappaByMatrix(const QList<int> &self, const QList<int> &manager, int highest)
{
    const double count = static_cast<double>(self.size());
    double observed = 0;
    double byChance = 0;
    for (int i = 0; i <= highest; ++i) {
        for (int j = 0; j <= highest; ++j) {
            const double weight = 1 - std::abs(i - j) / static_cast<double>(highest);
            double cell = 0;
            for (qsizetype k = 0; k < self.size(); ++k)
                cell += self.at(k) == i && manager.at(k) == j ? 1 : 0;
            observed += weight * cell / count;
            byChance += weight * (static_cast<double>(self.count(i)) / count) *
                        (static_cast<double>(manager.count(j)) / count);
        }
    }
    if (self.isEmpty() || std::abs(1 - byChance) < 1e-12)
        return std::nullopt;
    return (observed - byChance) / (1 - byChance);
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExample();
    void kappa_data();
    void kappa();
    void onlyWhatBothRated();
    void unknownAndNotApplicableAreLeftOut();
    void depthsAreCapped();
    void largestDifferenceFirst();
    void equalRatingsAreProposed();
    void whatIsLeftOpen();
    void agreesWithTheMatrix();
    void sidesAreEqual();
};

void TestAgreement::workedExample()
{
    const Framework framework = builtIn();
    const Agreement result = agreement(ratings(framework, {3, 3, 3, 3, 2, 1}, {4, 3, 3, 2, 2, 1}), framework);
    QCOMPARE(result.compared(), 6);
    QCOMPARE(result.exact, 4);
    QCOMPARE(result.withinOne, 6);
    QVERIFY(result.kappa);
    QCOMPARE(result.kappa->numerator, 11);
    QCOMPARE(result.kappa->denominator, 17);
}

void TestAgreement::kappa_data()
{
    QTest::addColumn<QList<int>>("self");
    QTest::addColumn<QList<int>>("manager");
    QTest::addColumn<bool>("defined");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::newRow("nothing compared") << QList<int>{} << QList<int>{} << false << 0 << 0;
    QTest::newRow("one and the same") << QList<int>{3} << QList<int>{3} << false << 0 << 0;
    QTest::newRow("all alike") << QList<int>{2, 2, 2} << QList<int>{2, 2, 2} << false << 0 << 0;
    QTest::newRow("one, different") << QList<int>{3} << QList<int>{2} << true << 0 << 1;
    QTest::newRow("all equal, not alike") << QList<int>{1, 2, 4} << QList<int>{1, 2, 4} << true << 1 << 1;
    QTest::newRow("crossed") << QList<int>{0, 5} << QList<int>{5, 0} << true << -1 << 1;
    QTest::newRow("one side says the same of all")
        << QList<int>{1, 3, 5} << QList<int>{3, 3, 3} << true << 0 << 1;
}

void TestAgreement::kappa()
{
    QFETCH(QList<int>, self);
    QFETCH(QList<int>, manager);
    QFETCH(bool, defined);
    const Framework framework = builtIn();
    const Agreement result = agreement(ratings(framework, self, manager), framework);
    QCOMPARE(result.kappa.has_value(), defined);
    if (!defined)
        return;
    QTEST(static_cast<int>(result.kappa->numerator), "numerator");
    QTEST(static_cast<int>(result.kappa->denominator), "denominator");
}

void TestAgreement::onlyWhatBothRated()
{
    const Framework framework = builtIn();
    const Agreement result =
        agreement(ratings(framework, {3, -1, 0, 2, -1, 1}, {3, 2, 0, -1, -1, 3}), framework);
    QCOMPARE(result.compared(), 3);
    QCOMPARE(result.exact, 2);
    QCOMPARE(result.withinOne, 2);
    QCOMPARE(result.selfOnly, QList<qsizetype>{3});
    QCOMPARE(result.managerOnly, QList<qsizetype>{1});
}

void TestAgreement::unknownAndNotApplicableAreLeftOut()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 3}, {"beta", 2}, {"nowhere", 4}});
    for (DomainEntry &entry : person.domains)
        entry.manager = Depth(2);
    QCOMPARE(agreement(person, framework).compared(), 2);
    entryFor(person, domainId("beta")).applies = false;
    const Agreement result = agreement(person, framework);
    QCOMPARE(result.compared(), 1);
    QCOMPARE(result.domains.constFirst().index, 0);
    // Kept in the record all the same, but what does not apply is not asked about.
    const QList<Rating> recorded = currentRatings(person);
    QCOMPARE(recorded.size(), 2);
    QCOMPARE(recorded.constLast().domain, domainId("nowhere"));
}

void TestAgreement::depthsAreCapped()
{
    const Framework framework = small();
    const Agreement result = agreement({{domainId("flat"), Depth(5), Depth(1), Depth(3), {}}}, framework);
    QCOMPARE(result.exact, 1);
    QCOMPARE(result.domains.constFirst().self, Depth(1));
    QCOMPARE(result.domains.constFirst().agreed, Depth(1));
}

void TestAgreement::largestDifferenceFirst()
{
    const Framework framework = builtIn();
    const Agreement result = agreement(ratings(framework, {3, 1, 3, 3, 5, 1}, {4, 3, 3, 2, 2, 3}), framework);
    QList<qsizetype> order;
    for (const ComparedDomain &each : differences(result))
        order << each.index;
    QCOMPARE(order, QList<qsizetype>({4, 1, 5, 0, 3}));
}

void TestAgreement::equalRatingsAreProposed()
{
    const Framework framework = builtIn();
    const QList<TargetDepth> proposed =
        proposedAgreed(agreement(ratings(framework, {3, 1, 0, -1}, {4, 1, 0, 2}), framework), framework);
    QCOMPARE(proposed,
             QList<TargetDepth>({{domainId("model_eval"), Depth(1)}, {domainId("sys_arch"), Depth(0)}}));
}

void TestAgreement::whatIsLeftOpen()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 3}, {"beta", 2}, {"gamma", -1}, {"flat", -1}});
    entryFor(person, domainId("alpha")).manager = Depth(3);
    entryFor(person, domainId("gamma")).manager = Depth(1);
    entryFor(person, domainId("beta")).agreed = Depth(1);
    const QList<Rating> recorded = currentRatings(person, {{domainId("alpha"), Depth(3)}});
    // Beta's agreed depth is of an earlier review: it was not settled in this one.
    QCOMPARE(leftOpen(recorded), QList<DomainId>({domainId("beta"), domainId("gamma")}));
    QVERIFY(leftOpen({{domainId("alpha"), std::nullopt, std::nullopt, std::nullopt, {}}}).isEmpty());
}

void TestAgreement::agreesWithTheMatrix()
{
    const Framework framework = builtIn();
    test::Random random(1);
    for (int round = 0; round < 2'000; ++round) {
        QList<int> self;
        QList<int> manager;
        const int count = random.between(0, 9);
        for (int i = 0; i < count; ++i) {
            self << random.between(0, 5);
            // Often near, as people's ratings are.
            manager << (random.chance(60) ? std::clamp(self.constLast() + random.between(-1, 1), 0, 5)
                                          : random.between(0, 5));
        }
        const Agreement result = agreement(ratings(framework, self, manager), framework);
        const std::optional<double> expected = kappaByMatrix(self, manager, 5);
        QCOMPARE(result.kappa.has_value(), expected.has_value());
        if (expected)
            QVERIFY(std::abs(result.kappa->value() - *expected) < 1e-9);
        int exact = 0;
        int near = 0;
        for (int i = 0; i < count; ++i) {
            exact += self.at(i) == manager.at(i) ? 1 : 0;
            near += std::abs(self.at(i) - manager.at(i)) < 2 ? 1 : 0;
        }
        QCOMPARE(result.exact, exact);
        QCOMPARE(result.withinOne, near);
        QCOMPARE(differences(result).size() + proposedAgreed(result, framework).size(), count);
    }
}

void TestAgreement::sidesAreEqual()
{
    const Framework framework = builtIn();
    const QList<int> self{3, 1, 0, 4, 2};
    const QList<int> manager{2, 1, 3, 4, 0};
    const Agreement one = agreement(ratings(framework, self, manager), framework);
    const Agreement other = agreement(ratings(framework, manager, self), framework);
    QCOMPARE(one.kappa, other.kappa);
    QCOMPARE(one.exact, other.exact);
    QCOMPARE(one.withinOne, other.withinOne);
}

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
