// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planoutlook.h"

#include "core/growth/calendar.h"
#include "tests/core/growth/plansamples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

class TestPlanOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanWithAGoal();
    void aPlanWithoutAGoal();
    void aPlanWithoutSteps();
    void noPlan();
    void noRouteLeadsThere();
    void doneStepsAreNotOnTheRoute();
    void laterThanThePlansStart();
    void halfTheTime();
};

namespace {

const QDate today = day("2026-11-23");

PlanOutlook outlookOf(const Profile &profile, QDate from = today)
{
    return planOutlook(profile, builtIn(), Basis::Current, from, 0);
}

QStringList routeSteps(const Profile &profile, const PlanOutlook &outlook)
{
    QStringList result;
    for (qsizetype i = 0; i < outlook.onRoute.size(); ++i) {
        const Step &step = profile.plan->steps.at(i);
        if (outlook.onRoute.at(i))
            result += step.domain ? step.domain->text() : termText(step.vector);
    }
    return result;
}

} // namespace

void TestPlanOutlook::aPlanWithAGoal()
{
    const Profile profile = noor();
    const PlanOutlook outlook = planOutlook(profile, builtIn(), Basis::Current, today, 100);
    QCOMPARE(outlook.goal.level.text(), u"staff_ai_engineer"_s);
    QCOMPARE(outlook.streams, 2);
    QCOMPARE(outlook.start, day("2027-01-01"));
    QCOMPARE(outlook.routeEnd(), std::optional(day("2028-01-01")));
    QCOMPARE(outlook.finish.kind, PlanFinish::Kind::Reached);
    QCOMPARE(outlook.finish.date, std::optional(day("2028-01-01")));
    QCOMPARE(routeSteps(profile, outlook), (QStringList{u"prompt_eng"_s, u"impact"_s}));
    QVERIFY(outlook.forecast);
    QCOMPARE(outlook.forecast->runs, 100);
    QVERIFY(!outlookOf(profile).forecast);
}

void TestPlanOutlook::aPlanWithoutAGoal()
{
    Profile profile = noor();
    profile.plan->goal = {};
    const PlanOutlook outlook = outlookOf(profile);
    QVERIFY(!outlook.route && !outlook.hasRoute() && !outlook.routeEnd());
    QVERIFY(outlook.onRoute.isEmpty());
    QCOMPARE(outlook.finish.kind, PlanFinish::Kind::LastStep);
}

void TestPlanOutlook::aPlanWithoutSteps()
{
    Profile profile = noor();
    profile.plan->steps.clear();
    profile.plan->goal = {};
    const PlanOutlook outlook = planOutlook(profile, builtIn(), Basis::Current, today, 100);
    QCOMPARE(outlook.goal.level.text(), u"staff_ai_engineer"_s);
    QCOMPARE(outlook.streams, 2);
    QVERIFY(outlook.hasRoute());
    QVERIFY(!outlook.forecast);
    QCOMPARE(outlook.finish, PlanFinish());
}

void TestPlanOutlook::noPlan()
{
    Profile profile = noor();
    profile.plan.reset();
    const PlanOutlook outlook = outlookOf(profile);
    QCOMPARE(outlook.start, today);
    QCOMPARE(outlook.streams, 1);
    QCOMPARE(outlook.routeEnd(), std::optional(dateAfter(today, 18, 100)));
}

void TestPlanOutlook::noRouteLeadsThere()
{
    Profile profile = noor();
    profile.plan->goal = {};
    profile.plan->goal.level = CareerLevelId(u"gone"_s);
    const PlanOutlook outlook = outlookOf(profile);
    QVERIFY(outlook.route && !outlook.hasRoute() && !outlook.routeEnd());
}

void TestPlanOutlook::doneStepsAreNotOnTheRoute()
{
    Profile profile = noor();
    for (Step &step : profile.plan->steps)
        step.status = StepStatus::Done;
    const PlanOutlook outlook = outlookOf(profile);
    QVERIFY(!outlook.onRoute.contains(true));
    QCOMPARE(outlook.finish.kind, PlanFinish::Kind::Held);
    QVERIFY(outlook.hasRoute() && (*outlook.route)->steps.isEmpty() && !outlook.routeEnd());
}

void TestPlanOutlook::laterThanThePlansStart()
{
    const PlanOutlook outlook = outlookOf(noor(), day("2027-03-15"));
    QCOMPARE(outlook.start, day("2027-03-15"));
    QCOMPARE(outlook.routeEnd(), std::optional(day("2028-03-15")));
}

void TestPlanOutlook::halfTheTime()
{
    Profile profile = noor();
    profile.plan->pace = 50;
    QCOMPARE(outlookOf(profile).routeEnd(), std::optional(day("2029-01-01")));
}

QTEST_GUILESS_MAIN(TestPlanOutlook)
#include "tst_planoutlook.moc"
