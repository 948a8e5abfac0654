// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planedit.h"
#include "tests/core/growth/randomplan.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestPlanEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void move();
    void pin();
    void stretch();
    void stretchCountsFromThePlansStart();
    void draggedEdge();
    void status();
    void criteriaAndNote();
    void remove();
    void unknownStepChangesNothing();
};

namespace {

const EntryId scaleId = stepId(QStringLiteral("scale"));
const QDate today = day("2026-11-23");

/// A step of six months, one after it.
Plan plan()
{
    return rescheduled(planOf({freeStep("scale", Vector::Scale, 6), freeStep("lead", Vector::Leadership, 3)}),
                       today);
}

QString scaleOf(const Plan &after)
{
    return told(after.steps.at(stepIndex(after, scaleId)));
}

} // namespace

void TestPlanEdit::move()
{
    const Plan after = withStart(plan(), scaleId, day("2027-01-31"));
    QCOMPARE(scaleOf(after), QStringLiteral("scale: 2027-01-31 2027-07-31"));
    QVERIFY(after.steps.at(0).pinned);
    QCOMPARE(after.steps.at(1), plan().steps.at(1));
    QCOMPARE(scaleOf(rescheduled(after, today)), scaleOf(after));
}

void TestPlanEdit::pin()
{
    const Plan pinnedPlan = withPinned(plan(), scaleId, true);
    QVERIFY(pinnedPlan.steps.at(0).pinned);
    QCOMPARE(told(pinnedPlan), told(plan()));
    const Plan moved = withPinned(withStart(plan(), scaleId, day("2028-01-01")), scaleId, false);
    QVERIFY(!moved.steps.at(0).pinned);
    QCOMPARE(scaleOf(moved), QStringLiteral("scale: 2028-01-01 2028-07-01"));
    QCOMPARE(rescheduled(moved, today), plan());
    const Plan undated = planOf({freeStep("scale", Vector::Scale, 6)});
    QCOMPARE(withPinned(undated, scaleId, true), undated);
}

void TestPlanEdit::stretch()
{
    const Plan after = withMonths(plan(), scaleId, Months(12));
    QCOMPARE(scaleOf(after), QStringLiteral("scale: 2027-01-01 2028-01-01"));
    QVERIFY(!after.steps.at(0).pinned);
    QCOMPARE(after.steps.at(1), plan().steps.at(1));
    QCOMPARE(withMonths(plan(), scaleId, Months(0)).steps.at(0).months, Months(1));
    QCOMPARE(withMonths(plan(), scaleId, Months(9'999)).steps.at(0).months, Months(1'200));
}

void TestPlanEdit::stretchCountsFromThePlansStart()
{
    Plan two = planOf({freeStep("first", Vector::Research, 1), freeStep("scale", Vector::Scale, 6)}, 1,
                      "2027-01-31");
    two = rescheduled(two, today);
    QCOMPARE(scaleOf(two), QStringLiteral("scale: 2027-02-28 2027-08-31"));
    // As rescheduling would say it.
    const Plan after = withMonths(two, scaleId, Months(1));
    QCOMPARE(scaleOf(after), QStringLiteral("scale: 2027-02-28 2027-03-31"));
    QCOMPARE(rescheduled(after, today), after);
}

void TestPlanEdit::draggedEdge()
{
    const Step step = plan().steps.at(0);
    QCOMPARE(monthsToEnd(plan(), step, day("2027-07-01")), Months(6));
    QCOMPARE(monthsToEnd(plan(), step, day("2027-07-14")), Months(6));
    QCOMPARE(monthsToEnd(plan(), step, day("2027-07-20")), Months(7));
    QCOMPARE(monthsToEnd(plan(), step, day("2026-07-20")), Months(1));
    Plan slow = plan();
    slow.pace = 50;
    QCOMPARE(monthsToEnd(slow, step, day("2027-07-14")), Months(3));
    // Every end that a stretch gives leads back to its months.
    depthchart::test::Random random(1);
    for (int run = 0; run < 300; ++run) {
        Plan any = randomPlan(random, small());
        any = rescheduled(any, *any.start);
        for (const Step &each : std::as_const(any.steps)) {
            const Months months(random.between(1, 60));
            const Plan after = withMonths(any, each.id, months);
            const Step &stretched = after.steps.at(stepIndex(after, each.id));
            QCOMPARE(monthsToEnd(any, each, stretched.end.value_or(QDate())),
                     each.start ? months : each.months);
        }
    }
}

void TestPlanEdit::status()
{
    const Plan active = withStatus(plan(), scaleId, StepStatus::Active, today);
    QCOMPARE(active.steps.at(0).status, StepStatus::Active);
    QCOMPARE(told(active), told(plan()));
    const Plan undated = planOf({freeStep("scale", Vector::Scale, 6)});
    QCOMPARE(scaleOf(withStatus(undated, scaleId, StepStatus::Active, today)),
             QStringLiteral("scale: 2026-11-23 2027-05-23"));
    QCOMPARE(scaleOf(withStatus(undated, scaleId, StepStatus::Done, today)), QStringLiteral("scale: - -"));
}

void TestPlanEdit::criteriaAndNote()
{
    Plan before = plan();
    before.steps[0].criteria = {{QStringLiteral("One"), false, {}}, {QStringLiteral("Two"), false, {}}};
    const Plan after = withCriterionMet(before, scaleId, 1, true);
    QVERIFY(!after.steps.at(0).criteria.at(0).met);
    QVERIFY(after.steps.at(0).criteria.at(1).met);
    QCOMPARE(withCriterionMet(after, scaleId, 1, false), before);
    QCOMPARE(withCriterionMet(before, scaleId, 2, true), before);
    QCOMPARE(withCriterionMet(before, scaleId, -1, true), before);
    QCOMPARE(withNote(before, scaleId, QStringLiteral("Note")).steps.at(0).note, QStringLiteral("Note"));
}

void TestPlanEdit::remove()
{
    const Plan after = without(plan(), scaleId);
    QCOMPARE(told(after), QStringList{told(plan().steps.at(1))});
}

void TestPlanEdit::unknownStepChangesNothing()
{
    const EntryId nobody = stepId(QStringLiteral("nobody"));
    QCOMPARE(stepIndex(plan(), nobody), -1);
    QCOMPARE(withStart(plan(), nobody, today), plan());
    QCOMPARE(withMonths(plan(), nobody, Months(2)), plan());
    QCOMPARE(withStatus(plan(), nobody, StepStatus::Done, today), plan());
    QCOMPARE(without(plan(), nobody), plan());
}

QTEST_APPLESS_MAIN(TestPlanEdit)
#include "tst_planedit.moc"
