// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/calendar.h"
#include "core/growth/forecast.h"
#include "core/growth/planfinish.h"
#include "core/growth/randomness.h"
#include "core/growth/steprisk.h"
#include "tests/core/growth/randomplan.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generator();
    void triangular_data();
    void triangular();
    void generalistIsGolden();
    void noorIsGolden();
    void seedDecides();
    void oneStepIsItsQuantiles_data();
    void oneStepIsItsQuantiles();
    void pinnedNeverBeforeItsStart();
    void activeAndDoneKeepTheirDates();
    void nothingToForecast();
    void properties();
    void risks();
};

namespace {

const QDate start = day("2027-01-01");

Forecast of(const Plan &plan, const Framework &framework, const ForecastOptions &options = {})
{
    return forecast(plan, profile(framework, {}), framework, Basis::Current, *plan.start, options);
}

QString told(const Forecast &forecast)
{
    QStringList critical;
    for (const int runs : forecast.critical)
        critical.append(QString::number(runs));
    return QStringLiteral("%1 %2: %3")
        .arg(forecast.p50->toString(Qt::ISODate), forecast.p80->toString(Qt::ISODate),
             critical.join(QStringLiteral(", ")));
}

} // namespace

/// The published xoshiro256** with splitmix64, computed elsewhere.
void TestForecast::generator()
{
    Randomness one(1);
    QCOMPARE(one.next(), 12'966'619'160'104'079'557U);
    QCOMPARE(one.next(), 9'600'361'134'598'540'522U);
    QCOMPARE(one.next(), 10'590'380'919'521'690'900U);
    QCOMPARE(one.next(), 7'218'738'570'589'545'383U);
    QCOMPARE(Randomness(1'234'567).next(), 3'504'822'795'582'309'479U);
    QCOMPARE(Randomness(1).nextShare(), static_cast<double>(12'966'619'160'104'079'557U >> 11U) * 0x1p-53);
}

void TestForecast::triangular_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    // From 8 over 10 to 16: a quarter of the values lies below the peak.
    QTest::newRow("least") << 0.0 << 8.0;
    QTest::newRow("peak") << 0.25 << 10.0;
    QTest::newRow("below") << 0.0625 << 9.0;
    QTest::newRow("above") << 1 - 9.0 / 48 << 13.0;
}

void TestForecast::triangular()
{
    QFETCH(double, share);
    QTEST(depthchart::core::triangular(share, 8, 10, 16), "expected");
    QCOMPARE(depthchart::core::triangular(share, 5, 5, 5), 5.0);
}

/// The route of the generalist: counted by another program from the same numbers.
void TestForecast::generalistIsGolden()
{
    const Framework framework = builtIn();
    Plan plan =
        planOf({levelStep("prompt_eng", 3, 4, 12), freeStep("impact", Vector::Impact, 6)}, 2, "2026-12-01");
    plan.goal.level = CareerLevelId(QStringLiteral("staff_ai_engineer"));
    const Forecast forecast =
        depthchart::core::forecast(plan, generalist(framework), framework, Basis::Current, *plan.start);
    QCOMPARE(told(forecast), QStringLiteral("2027-12-06 2028-01-07: 9656, 344"));
    QCOMPARE(forecast.runs, 10'000);
    QCOMPARE(forecast.criticalShare(0), 0.9656);
}

/// The sketch: "Staff: 50 % by 7 Jan 2028, 80 % by 7 Feb 2028", critical in 97 %.
void TestForecast::noorIsGolden()
{
    const Profile person = noor();
    const Forecast forecast =
        depthchart::core::forecast(*person.plan, person, builtIn(), Basis::Current, day("2026-11-23"));
    QCOMPARE(told(forecast), QStringLiteral("2028-01-06 2028-02-06: 0, 339, 9661, 339, 0, 0, 0, 0, 0, 0, 0"));
}

void TestForecast::seedDecides()
{
    const Framework framework = builtIn();
    const Plan plan = planOf({freeStep("a", Vector::Scale, 12), freeStep("b", Vector::Research, 12)}, 2);
    QCOMPARE(of(plan, framework, {1'000, 7}), of(plan, framework, {1'000, 7}));
    QVERIFY(of(plan, framework, {1'000, 7}).critical != of(plan, framework, {1'000, 8}).critical);
}

void TestForecast::oneStepIsItsQuantiles_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<double>("longer");
    QTest::newRow("low") << levelStep("alpha", 2, 3, 100) << 0.25;
    QTest::newRow("medium") << freeStep("lead", Vector::Leadership, 100) << 0.6;
    QTest::newRow("high") << freeStep("scale", Vector::Scale, 100) << 1.2;
}

void TestForecast::oneStepIsItsQuantiles()
{
    QFETCH(Step, step);
    QFETCH(double, longer);
    const Forecast forecast = of(planOf({step}), small());
    const auto quantile = [&](double share) {
        // Above the peak: 1 - share = (most - x)^2 / (width * (most - peak)).
        const double months = 100 * (1 + longer - std::sqrt((1 - share) * (0.2 + longer) * longer));
        return dateAt(start, static_cast<Ticks>(months * ticksPerMonth));
    };
    // A standard error of the median is some ten days at the most.
    QVERIFY(std::abs(forecast.p50->daysTo(quantile(0.5))) < 45);
    QVERIFY(std::abs(forecast.p80->daysTo(quantile(0.8))) < 45);
    QCOMPARE(forecast.critical, QList<int>{10'000});
}

void TestForecast::pinnedNeverBeforeItsStart()
{
    const Framework framework = small();
    const Plan plan =
        planOf({freeStep("a", Vector::Scale, 1), pinned(freeStep("b", Vector::Leadership, 1), "2028-01-01")});
    const Forecast late = of(plan, framework);
    QVERIFY(*late.p50 > day("2028-01-25"));
    QCOMPARE(late.critical, (QList<int>{0, 10'000}));
    // And later where its turn comes later.
    const Forecast waits = of(planOf({freeStep("a", Vector::Scale, 12),
                                      pinned(freeStep("b", Vector::Leadership, 1), "2027-02-01")}),
                              framework);
    QVERIFY(*waits.p50 > day("2028-01-01"));
    QCOMPARE(waits.critical, (QList<int>{10'000, 10'000}));
}

void TestForecast::activeAndDoneKeepTheirDates()
{
    const Framework framework = small();
    Plan plan = planOf({withState(freeStep("a", Vector::Scale, 12), StepStatus::Active, "2026-06-01"),
                        withState(freeStep("b", Vector::Scale, 12), StepStatus::Done, "2026-06-01")});
    plan = rescheduled(plan, start);
    const Forecast forecast = of(plan, framework);
    QCOMPARE(told(forecast), QStringLiteral("2027-06-01 2027-06-01: 10000, 0"));
    // A step that waits for the active one starts on its end.
    plan.steps.append(freeStep("c", Vector::Leadership, 1));
    const Forecast waits = of(plan, framework);
    QVERIFY(*waits.p50 > day("2027-06-25"));
    QCOMPARE(waits.critical, (QList<int>{10'000, 0, 10'000}));
}

void TestForecast::nothingToForecast()
{
    const Framework framework = small();
    QVERIFY(!of(planOf({}), framework).p50);
    Plan held = planOf({freeStep("a", Vector::Scale, 1)});
    held.goal.depths = {{domainId("alpha"), Depth(0)}};
    const Forecast forecast = of(held, framework);
    QVERIFY(!forecast.p50 && !forecast.p80);
    QCOMPARE(forecast.critical, QList<int>{0});
    QVERIFY(!of(planOf({freeStep("a", Vector::Scale, 1)}), framework, {0, 1}).p50);
}

void TestForecast::properties()
{
    const Framework framework = small();
    Random random(1);
    for (int run = 0; run < 150; ++run) {
        Plan plan = randomPlan(random, framework);
        plan.goal.level = random.chance(50) ? CareerLevelId(QStringLiteral("low")) : CareerLevelId();
        plan = rescheduled(plan, *plan.start);
        const Forecast forecast = of(plan, framework, {200, 1});
        const PlanFinish finish = planFinish(plan, profile(framework, {}), framework, Basis::Current);
        QCOMPARE(forecast.p50.has_value(), finish.date.has_value());
        if (!forecast.p50)
            continue;
        QVERIFY(*forecast.p50 <= *forecast.p80);
        int most = 0;
        for (qsizetype i = 0; i < plan.steps.size(); ++i) {
            most = std::max(most, forecast.critical.at(i));
            QVERIFY(forecast.critical.at(i) == 0 || plan.steps.at(i).status != StepStatus::Done);
        }
        // In every run something is critical.
        QVERIFY(std::accumulate(forecast.critical.cbegin(), forecast.critical.cend(), 0) >= 200);
        QVERIFY(most <= 200);
    }
}

void TestForecast::risks()
{
    const Framework framework = builtIn();
    Step breadth = levelStep("safety", 0, 1, 1);
    breadth.vector = Vector::Breadth;
    Step emerging = levelStep("agent_systems", 0, 1, 1);
    emerging.vector = Vector::Breadth;
    const Plan plan = planOf({levelStep("prompt_eng", 2, 3, 6), levelStep("prompt_eng", 1, 2, 3), breadth,
                              emerging, freeStep("", Vector::Impact, 3), freeStep("", Vector::Impact, 6),
                              freeStep("", Vector::Scale, 6), freeStep("", Vector::Leadership, 6),
                              freeStep("", Vector::Research, 12)});
    const QList<Risk> expected{Risk::Low,  Risk::Medium, Risk::Medium, Risk::High, Risk::Medium,
                               Risk::High, Risk::High,   Risk::Medium, Risk::High};
    QCOMPARE(stepRisks(plan, profile(framework, {}), framework), expected);
    const QList<Risk> withRecord =
        stepRisks(plan, profile(framework, {}, {QStringLiteral("A system")}), framework);
    QCOMPARE(withRecord.at(4), Risk::High);
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
