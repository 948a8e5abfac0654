// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/calendar.h"
#include "core/growth/schedule.h"
#include "tests/core/growth/randomplan.h"

#include <QTest>

#include <algorithm>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rescheduled_data();
    void rescheduled();
    void startsFromTheLaterOfStartAndToday();
    void onlyTheStepsNamed();
    void noorsPlan();
    void invariants();
    void paceOnlyScalesTheCalendar();
    void asTheSlowReference();
    void manySteps();
    void nextSteps();
};

namespace {

const auto today = day("2026-11-23");

bool isForced(const Step &step)
{
    return step.start && (step.pinned || step.status != StepStatus::Planned);
}

Step foundationless(Step step, const char *id)
{
    step.id = EntryId(QString::fromLatin1(id));
    return step;
}

} // namespace

void TestSchedule::rescheduled_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Plan &plan, const QStringList &expected) {
        QTest::newRow(name) << plan << expected;
    };
    const Step alpha3 = levelStep("alpha", 2, 3, 6);
    const Step alpha4 = levelStep("alpha", 3, 4, 12);
    const Step beta3 = levelStep("beta", 2, 3, 3);
    const Step scale = freeStep("scale", Vector::Scale, 6);
    row("nothing", planOf({}), {});
    row("one stream, plan order", planOf({scale, beta3}),
        {QStringLiteral("scale: 2027-01-01 2027-07-01"), QStringLiteral("beta 2-3: 2027-07-01 2027-10-01")});
    row("two streams", planOf({scale, beta3}, 2),
        {QStringLiteral("scale: 2027-01-01 2027-07-01"), QStringLiteral("beta 2-3: 2027-01-01 2027-04-01")});
    row("levels in order, whatever the plan's", planOf({alpha4, alpha3}, 2),
        {QStringLiteral("alpha 3-4: 2027-07-01 2028-07-01"),
         QStringLiteral("alpha 2-3: 2027-01-01 2027-07-01")});
    row("a level waits while a later step takes its place", planOf({alpha3, alpha4, beta3}, 2),
        {QStringLiteral("alpha 2-3: 2027-01-01 2027-07-01"),
         QStringLiteral("alpha 3-4: 2027-07-01 2028-07-01"),
         QStringLiteral("beta 2-3: 2027-01-01 2027-04-01")});
    row("a gap in the levels is waited for all the same",
        planOf({levelStep("alpha", 3, 4, 12), levelStep("alpha", 1, 2, 3)}, 2),
        {QStringLiteral("alpha 3-4: 2027-04-01 2028-04-01"),
         QStringLiteral("alpha 1-2: 2027-01-01 2027-04-01")});
    row("practice runs beside a level", planOf({alpha3, levelStep("alpha", 2, 2, 1)}, 2),
        {QStringLiteral("alpha 2-3: 2027-01-01 2027-07-01"),
         QStringLiteral("alpha 2-2: 2027-01-01 2027-02-01")});
    row("practice waits for its own level",
        planOf({levelStep("alpha", 2, 2, 1), levelStep("alpha", 1, 2, 3)}),
        {QStringLiteral("alpha 2-2: 2027-04-01 2027-05-01"),
         QStringLiteral("alpha 1-2: 2027-01-01 2027-04-01")});
    row("pinned: the first place that is long enough",
        planOf({scale, beta3, pinned(freeStep("lead", Vector::Leadership, 6), "2027-04-01")}),
        {QStringLiteral("scale: 2027-10-01 2028-04-01"), QStringLiteral("beta 2-3: 2027-01-01 2027-04-01"),
         QStringLiteral("lead: 2027-04-01 2027-10-01")});
    row("pinned before its foundation stays", planOf({pinned(alpha4, "2027-02-01"), alpha3}, 2),
        {QStringLiteral("alpha 3-4: 2027-02-01 2028-02-01"),
         QStringLiteral("alpha 2-3: 2027-01-01 2027-07-01")});
    row("active holds its stream until its end",
        planOf({withState(scale, StepStatus::Active, "2026-09-15"), beta3}),
        {QStringLiteral("scale: 2026-09-15 2027-03-15"), QStringLiteral("beta 2-3: 2027-03-15 2027-06-15")});
    row("done holds none", planOf({withState(scale, StepStatus::Done, "2026-09-15"), beta3}),
        {QStringLiteral("scale: 2026-09-15 2027-03-15"), QStringLiteral("beta 2-3: 2027-01-01 2027-04-01")});
    row("what waits for a done level starts on its end",
        planOf({withState(alpha3, StepStatus::Done, "2026-09-15"), alpha4}),
        {QStringLiteral("alpha 2-3: 2026-09-15 2027-03-15"),
         QStringLiteral("alpha 3-4: 2027-03-15 2028-03-15")});
    row("counted from the plan's start, not chained",
        planOf({levelStep("beta", 0, 1, 1), levelStep("beta", 1, 2, 1), levelStep("beta", 2, 3, 1)}, 1,
               "2027-01-31"),
        {QStringLiteral("beta 0-1: 2027-01-31 2027-02-28"), QStringLiteral("beta 1-2: 2027-02-28 2027-03-31"),
         QStringLiteral("beta 2-3: 2027-03-31 2027-04-30")});
    row("counted from a pinned end",
        planOf({pinned(levelStep("beta", 0, 1, 1), "2027-01-31"), levelStep("beta", 1, 2, 1),
                levelStep("beta", 2, 3, 1)},
               1, "2027-01-01"),
        {QStringLiteral("beta 0-1: 2027-01-31 2027-02-28"), QStringLiteral("beta 1-2: 2027-02-28 2027-03-28"),
         QStringLiteral("beta 2-3: 2027-03-28 2027-04-28")});
    row("half pace", planOf({beta3, scale}, 1, "2027-01-01", 50),
        {QStringLiteral("beta 2-3: 2027-01-01 2027-07-01"), QStringLiteral("scale: 2027-07-01 2028-07-01")});
    row("a forced end follows the pace",
        planOf({withState(scale, StepStatus::Active, "2026-09-15")}, 1, "2027-01-01", 50),
        {QStringLiteral("scale: 2026-09-15 2027-09-15")});
    Step undated = scale;
    undated.status = StepStatus::Done;
    row("done without dates stays without", planOf({undated, beta3}),
        {QStringLiteral("scale: - -"), QStringLiteral("beta 2-3: 2027-01-01 2027-04-01")});
    undated.status = StepStatus::Active;
    row("active without dates is placed", planOf({beta3, undated}),
        {QStringLiteral("beta 2-3: 2027-01-01 2027-04-01"), QStringLiteral("scale: 2027-04-01 2027-10-01")});
    row("no months take no time", planOf({scale, foundationless(freeStep("", Vector::Research, 0), "none")}),
        {QStringLiteral("scale: 2027-01-01 2027-07-01"), QStringLiteral("none: 2027-01-01 2027-01-01")});
}

void TestSchedule::rescheduled()
{
    QFETCH(Plan, plan);
    QFETCH(QStringList, expected);
    QCOMPARE(told(depthchart::core::rescheduled(plan, today)), expected);
}

void TestSchedule::startsFromTheLaterOfStartAndToday()
{
    const Plan plan = planOf({freeStep("scale", Vector::Scale, 6)});
    QCOMPARE(told(depthchart::core::rescheduled(plan, day("2027-02-10"))),
             QStringList{QStringLiteral("scale: 2027-02-10 2027-08-10")});
    Plan undated = plan;
    undated.start.reset();
    QCOMPARE(told(depthchart::core::rescheduled(undated, today)),
             QStringList{QStringLiteral("scale: 2026-11-23 2027-05-23")});
}

void TestSchedule::onlyTheStepsNamed()
{
    Plan plan = planOf({freeStep("scale", Vector::Scale, 6), freeStep("lead", Vector::Leadership, 3)});
    plan.steps[0].start = day("2027-02-01");
    plan.steps[0].end = day("2027-08-01");
    QCOMPARE(told(depthchart::core::rescheduled(plan, today, {1})),
             (QStringList{QStringLiteral("scale: 2027-02-01 2027-08-01"),
                          QStringLiteral("lead: 2027-08-01 2027-11-01")}));
}

/// The pinned leadership keeps its place, and what it displaces waits.
void TestSchedule::noorsPlan()
{
    const Plan plan = *noor().plan;
    const Plan after = depthchart::core::rescheduled(plan, today);
    QStringList moved;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps.at(i) != after.steps.at(i))
            moved.append(plan.steps.at(i).domain->text() + told(after.steps.at(i)).mid(36));
    }
    QCOMPARE(moved, (QStringList{QStringLiteral("cost_opt: 2028-01-01 2028-07-01"),
                                 QStringLiteral("safety: 2028-07-01 2029-01-01"),
                                 QStringLiteral("agent_systems: 2029-01-01 2029-02-01"),
                                 QStringLiteral("agent_systems: 2029-02-01 2029-05-01")}));
}

void TestSchedule::invariants()
{
    const Framework framework = small();
    Random random(1);
    for (int run = 0; run < 1'000; ++run) {
        const Plan plan = randomPlan(random, framework);
        const QDate now = plan.start->addDays(random.between(-200, 200));
        const Plan after = depthchart::core::rescheduled(plan, now);
        QCOMPARE(after.steps.size(), plan.steps.size());
        QCOMPARE(depthchart::core::rescheduled(after, now), after);
        for (qsizetype i = 0; i < plan.steps.size(); ++i) {
            const Step &step = after.steps.at(i);
            QCOMPARE(step.id, plan.steps.at(i).id);
            if (isForced(plan.steps.at(i))) {
                QCOMPARE(step.start, plan.steps.at(i).start);
                QCOMPARE(*step.end, dateAfter(*step.start, step.months.value(), plan.pace));
                continue;
            }
            QVERIFY(*step.start >= std::max(*plan.start, now));
            for (const Step &other : after.steps)
                QVERIFY(!waitsFor(step, other) || *other.end <= *step.start);
            for (const Step &other : after.steps) {
                // The load only rises at a start.
                if (runsOn(step, *other.start))
                    QVERIFY(underWay(after, *other.start) <= plan.streams);
            }
        }
    }
}

void TestSchedule::paceOnlyScalesTheCalendar()
{
    const Framework framework = small();
    Random random(2);
    for (int run = 0; run < 300; ++run) {
        Plan plan = randomPlan(random, framework, 0);
        plan.pace = 100;
        const Plan full = depthchart::core::rescheduled(plan, *plan.start);
        plan.pace = random.between(10, 99);
        const Plan slow = depthchart::core::rescheduled(plan, *plan.start);
        for (qsizetype i = 0; i < plan.steps.size(); ++i) {
            const int months = monthsExactly(*plan.start, *full.steps.at(i).start, 100);
            QVERIFY(months >= 0);
            QCOMPARE(*slow.steps.at(i).start, dateAfter(*plan.start, months, plan.pace));
        }
    }
}

/// Day by day: each step in turn, the first whose foundations stand. From the first of a month at full pace,
/// where it does not matter what a date is counted from.
void TestSchedule::asTheSlowReference()
{
    const Framework framework = small();
    Random random(3);
    for (int run = 0; run < 200; ++run) {
        Plan plan = randomPlan(random, framework);
        plan.pace = 100;
        plan.start = day("2027-01-01");
        for (Step &step : plan.steps) {
            if (step.start)
                step.start = QDate(step.start->year(), step.start->month(), 1);
        }
        const Plan fast = depthchart::core::rescheduled(plan, *plan.start);
        QList<qsizetype> open;
        for (qsizetype i = 0; i < plan.steps.size(); ++i) {
            Step &step = plan.steps[i];
            if (isForced(step))
                step.end = step.start->addMonths(step.months.value());
            else
                open.append(i);
        }
        while (!open.isEmpty()) {
            const auto next = std::find_if(open.begin(), open.end(), [&](qsizetype i) {
                return std::none_of(open.cbegin(), open.cend(), [&](qsizetype other) {
                    return waitsFor(plan.steps.at(i), plan.steps.at(other));
                });
            });
            Step &step = plan.steps[*next];
            QDate start = *plan.start;
            for (const Step &other : std::as_const(plan.steps)) {
                if (waitsFor(step, other))
                    start = std::max(start, *other.end);
            }
            const auto fits = [&] {
                const QDate end = start.addMonths(step.months.value());
                for (QDate each = start; each < end; each = each.addMonths(1)) {
                    if (underWay(plan, each) >= plan.streams)
                        return false;
                }
                return true;
            };
            while (!fits())
                start = start.addMonths(1);
            step.start = start;
            step.end = start.addMonths(step.months.value());
            open.erase(next);
        }
        QCOMPARE(told(fast), told(plan));
    }
}

/// Neither lost nor slow: a plan without gaps is not searched from its start for each step.
void TestSchedule::manySteps()
{
    Plan plan = planOf({}, 3);
    for (int i = 0; i < 10'000; ++i)
        plan.steps.append(freeStep("step", Vector::Scale, 1 + i % 12));
    const Plan after = depthchart::core::rescheduled(plan, today);
    QCOMPARE(after.steps.size(), plan.steps.size());
    QVERIFY(*after.steps.constLast().end > day("3000-01-01"));
    QVERIFY(after.steps.constLast().start < after.steps.constLast().end);
}

void TestSchedule::nextSteps()
{
    const Plan plan = *noor().plan;
    QCOMPARE(depthchart::core::nextSteps(plan), (QList<qsizetype>{1, 2, 3}));
    Plan other = planOf({freeStep("without", Vector::Scale, 1), freeStep("second", Vector::Scale, 1),
                         freeStep("also second", Vector::Scale, 1), freeStep("first", Vector::Scale, 1)});
    other.steps[1].start = day("2027-02-01");
    other.steps[2].start = day("2027-02-01");
    other.steps[3].start = day("2027-01-01");
    QCOMPARE(depthchart::core::nextSteps(other), (QList<qsizetype>{3, 1, 2}));
    QCOMPARE(depthchart::core::nextSteps(other, 9), (QList<qsizetype>{3, 1, 2, 0}));
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
