// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/careerlevel.h"
#include "core/growth/goalprogress.h"
#include "core/growth/planfinish.h"
#include "tests/core/growth/randomplan.h"
#include "tests/support/randomprofile.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;
using depthchart::test::randomProfile;

class TestPlanFinish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noorsFinish();
    void finish_data();
    void finish();
    void critical_data();
    void critical();
    void doneStepsCountAsReached();
    void progressIsTheCareerLevels();
};

namespace {

Plan toLevel(Plan plan, const char *level)
{
    plan.goal.level = CareerLevelId(QString::fromLatin1(level));
    return plan;
}

Plan toDepth(Plan plan, const char *domain, int depth)
{
    plan.goal.depths = {{domainId(domain), Depth(depth)}};
    return plan;
}

/// Alpha 2 with its flag, nothing else.
Profile person(const Framework &framework)
{
    return profile(framework, {{"alpha", 2, true}});
}

QString told(const PlanFinish &finish)
{
    switch (finish.kind) {
    case PlanFinish::Kind::None:
        return QStringLiteral("none");
    case PlanFinish::Kind::Held:
        return QStringLiteral("held");
    case PlanFinish::Kind::Reached:
        return QStringLiteral("reached ") + finish.date->toString(Qt::ISODate);
    case PlanFinish::Kind::LastStep:
        return QStringLiteral("last ") + finish.date->toString(Qt::ISODate);
    }
    return {};
}

} // namespace

void TestPlanFinish::noorsFinish()
{
    const Profile noor = samples::noor();
    const PlanFinish finish = planFinish(*noor.plan, noor, builtIn(), Basis::Current);
    QCOMPARE(told(finish), QStringLiteral("reached 2028-01-01"));
    QList<bool> expected(noor.plan->steps.size(), false);
    expected[2] = true; // prompt_eng, level 3 to 4
    QCOMPARE(finish.critical, expected);
}

void TestPlanFinish::finish_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Plan &plan, const char *expected) {
        QTest::newRow(name) << plan << QString::fromLatin1(expected);
    };
    const Step alpha3 = levelStep("alpha", 2, 3, 6);
    const Step alpha4 = levelStep("alpha", 3, 4, 12);
    const Step impact = freeStep("impact", Vector::Impact, 3);
    const Step beta1 = levelStep("beta", 0, 1, 2);
    const Step beta2 = levelStep("beta", 1, 2, 4);
    const Step scale = freeStep("scale", Vector::Scale, 24);
    row("no step", planOf({}), "none");
    row("no goal", planOf({alpha3, impact}), "last 2027-10-01");
    // "high" asks for depth 3, two of breadth, one record.
    row("a goal that the plan does not reach", toLevel(planOf({alpha3, impact}), "high"), "last 2027-10-01");
    row("all minimums", toLevel(planOf({alpha3, impact, beta1, beta2}), "high"), "reached 2028-04-01");
    row("steps after the goal do not count",
        toLevel(planOf({alpha3, impact, beta1, beta2, alpha4, scale}), "high"), "reached 2028-04-01");
    row("held already", toLevel(planOf({alpha3}), "low"), "held");
    row("a goal of a depth", toDepth(planOf({impact, alpha3}), "alpha", 3), "reached 2027-10-01");
    row("a depth without its foundation is not reached", toDepth(planOf({alpha4}), "alpha", 4),
        "last 2028-01-01");
    row("a level counts once its foundation is there",
        toDepth(planOf({pinned(alpha4, "2026-01-01"), alpha3}), "alpha", 4), "reached 2027-07-01");
    row("an unknown goal", toLevel(planOf({alpha3}), "none"), "last 2027-07-01");
    row("an emerging domain counts once taken", toDepth(planOf({levelStep("young", 0, 1, 1)}), "young", 1),
        "reached 2027-02-01");
}

void TestPlanFinish::finish()
{
    QFETCH(Plan, plan);
    const Framework framework = small();
    const Plan dated = rescheduled(plan, *plan.start);
    QTEST(told(planFinish(dated, person(framework), framework, Basis::Current)), "expected");
}

void TestPlanFinish::critical_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Plan &plan, const QStringList &expected) {
        QTest::newRow(name) << plan << expected;
    };
    const Step alpha3 = levelStep("alpha", 2, 3, 6);
    const Step alpha4 = levelStep("alpha", 3, 4, 12);
    const Step six = freeStep("six", Vector::Scale, 6);
    const Step three = freeStep("three", Vector::Research, 3);
    const Step lead = freeStep("lead", Vector::Leadership, 6);
    row("a chain", toDepth(planOf({alpha3, alpha4, three}, 2), "alpha", 4),
        {QStringLiteral("alpha 2-3"), QStringLiteral("alpha 3-4")});
    row("waiting for the stream", toDepth(planOf({six, alpha3}), "alpha", 3),
        {QStringLiteral("six"), QStringLiteral("alpha 2-3")});
    row("the stream that comes free", toDepth(planOf({six, three, alpha3}, 2), "alpha", 3),
        {QStringLiteral("three"), QStringLiteral("alpha 2-3")});
    row("either stream would do: neither is critical", toDepth(planOf({six, lead, alpha3}, 2), "alpha", 3),
        {QStringLiteral("alpha 2-3")});
    row("both streams are taken over: the last waits",
        planOf({six, lead, freeStep("next", Vector::Research, 1), freeStep("last", Vector::Scale, 9)}, 2),
        {QStringLiteral("six"), QStringLiteral("lead"), QStringLiteral("last")});
    row("what is waited for as foundation holds up no other's stream",
        toDepth(planOf({levelStep("beta", 0, 1, 6), six, levelStep("beta", 1, 2, 4), alpha3}, 2), "alpha", 3),
        {QStringLiteral("six"), QStringLiteral("alpha 2-3")});
    row("no goal: all that end last", planOf({six, lead}, 2),
        {QStringLiteral("six"), QStringLiteral("lead")});
    row("pinned later than it must", toDepth(planOf({pinned(alpha3, "2028-01-01"), six}, 1), "alpha", 3),
        {QStringLiteral("alpha 2-3")});
    row("held", toDepth(planOf({alpha3}), "alpha", 2), {});
    row("two levels that both would do: the first in plan order",
        toLevel(planOf({levelStep("beta", 0, 1, 6), alpha3, levelStep("gamma", 0, 1, 6)}, 3), "third"),
        {QStringLiteral("beta 0-1")});
}

void TestPlanFinish::critical()
{
    QFETCH(Plan, plan);
    Framework framework = small();
    CareerLevelRule third = rule("third", 0);
    third.counts = {{2, Depth(1), {}}};
    framework.careerLevels.prepend(third);
    const Plan dated = rescheduled(plan, *plan.start);
    const PlanFinish finish = planFinish(dated, person(framework), framework, Basis::Current);
    QStringList critical;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (finish.critical.at(i))
            critical.append(plan.steps.at(i).id.text());
    }
    QTEST(critical, "expected");
}

void TestPlanFinish::doneStepsCountAsReached()
{
    const Framework framework = small();
    Profile someone = person(framework);
    Step impact = withState(freeStep("impact", Vector::Impact, 3), StepStatus::Done, "2026-01-01");
    Plan plan = toLevel(planOf({withState(levelStep("alpha", 2, 3, 6), StepStatus::Done, "2026-01-01"),
                                impact, levelStep("beta", 0, 1, 2), levelStep("beta", 1, 2, 4)}),
                        "high");
    plan = rescheduled(plan, *plan.start);
    QCOMPARE(told(planFinish(plan, someone, framework, Basis::Current)),
             QStringLiteral("reached 2027-07-01"));
    // Once its record stands in the profile, the record counts and not the step: one, not two.
    Framework two = framework;
    two.careerLevels[0].impacts = 2;
    ImpactRecord record;
    record.id = EntryId(QStringLiteral("record"));
    record.title = QStringLiteral("A system");
    someone.impacts.append(record);
    QCOMPARE(told(planFinish(plan, someone, two, Basis::Current)), QStringLiteral("reached 2027-07-01"));
    plan.steps[1].record = record.id;
    QCOMPARE(told(planFinish(plan, someone, two, Basis::Current)), QStringLiteral("last 2027-07-01"));
}

/// Against careerLevel() on a profile that took the steps one by one.
void TestPlanFinish::progressIsTheCareerLevels()
{
    Framework framework = builtIn();
    framework.careerLevels[0].counts = {{2, Depth(3), {}}};
    framework.careerLevels[1].points = 9;
    framework.careerLevels[2].domains = {{framework.domains.at(1).id, Depth(2)}};
    Random random(1);
    int held = 0;
    for (quint32 seed = 0; seed < 400; ++seed) {
        Profile someone = randomProfile(framework, seed);
        someone.plan.reset();
        Plan plan = planOf({});
        plan.goal.level = random.pick(framework.careerLevels).id;
        Profile growing = someone;
        growing.plan = plan;
        QList<Profile> after;
        for (int i = 0; i < 12; ++i) {
            if (random.chance(20)) {
                plan.steps.append(freeStep("impact", Vector::Impact, 3));
                ImpactRecord record;
                record.title = QStringLiteral("A system");
                growing.impacts.append(record);
            } else {
                const Domain &domain = random.pick(framework.domains);
                const qsizetype index = domainIndex(framework, domain.id);
                const int depth = standing(growing, framework, Basis::Self).domains.at(index).depth().value();
                const int to = random.chance(80) ? depth + 1 : depth;
                if (to > domain.highestLevel().value())
                    continue;
                plan.steps.append(levelStep(domain.id.text().toLatin1().constData(), depth, to, 1));
                DomainEntry &entry = entryFor(growing, domain.id);
                entry.self = Depth(to);
                const int working = thresholdIn(domain, framework.thresholds.working).value();
                entry.breadth = entry.breadth || depth == to || (depth < working && to >= working);
            }
            after.append(growing);
        }
        GoalProgress progress(plan, someone, framework, Basis::Self);
        for (qsizetype i = 0; i < plan.steps.size(); ++i) {
            progress.take(i);
            const CareerLevel level = careerLevel(after.at(i), framework, Basis::Self);
            const bool expected = level.index && *level.index <= findCareerLevel(framework, plan.goal.level) -
                                                                     framework.careerLevels.constData();
            QCOMPARE(progress.holds(), expected);
            held += expected ? 1 : 0;
        }
        progress.restart();
        QCOMPARE(progress.holds(), GoalProgress(plan, someone, framework, Basis::Self).holds());
    }
    QVERIFY(held > 100);
}

QTEST_APPLESS_MAIN(TestPlanFinish)
#include "tst_planfinish.moc"
