// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/traditionalladder.h"
#include "core/growth/planfinish.h"
#include "core/growth/planquestion.h"
#include "core/growth/plansteps.h"
#include "core/growth/streamfinish.h"
#include "tests/core/growth/randomplan.h"
#include "tests/support/randomprofile.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;
using depthchart::test::randomProfile;

class TestPlanSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opportunityOfOneLevel();
    void opportunityOfTwoLevels();
    void opportunityWithoutALevel();
    void opportunityThatThePlanHas();
    void routeInAnEmptyPlan();
    void routeIntoAPlan();
    void impactsAreMatchedByNumber();
    void criteriaOfARoute();
    void practiceHasTheTemplatesCriteria();
    void keepsTheRoutesFinish();
    void takenTwiceAddsNothing();
    void question();
    void finishByStreams();
    void finishFromNothing();
};

namespace {

const QDate today = day("2026-11-23");

QList<Opportunity> opportunitiesOf(const Profile &person, const Framework &framework)
{
    return opportunities(person, framework, Units(), Basis::Current);
}

Opportunity theOne(const QList<Opportunity> &all, Vector vector, const char *domain = nullptr)
{
    for (const Opportunity &each : all) {
        if (each.vector == vector && (!domain || each.domain == domainId(domain)))
            return each;
    }
    qFatal("no such opportunity");
}

QStringList criteriaOf(const Step &step)
{
    QStringList texts;
    for (const Criterion &criterion : step.criteria)
        texts.append(criterion.text);
    return texts;
}

Goal toLevel(const char *id)
{
    Goal goal;
    goal.level = CareerLevelId(QString::fromLatin1(id));
    return goal;
}

Route routeTo(const Profile &person, const Framework &framework, const Goal &goal, int streams)
{
    RouteOptions options;
    options.streams = streams;
    const auto route = shortestRoute(person, framework, Basis::Current, goal, options);
    if (!route)
        qFatal("no route");
    return *route;
}

/// "new 1 prompt_eng 3-4 12".
QString shape(const Step &step)
{
    QString text = step.id.text() + u' ' + termText(step.vector);
    if (step.domain)
        text += u' ' + step.domain->text();
    if (step.from && step.to)
        text += QStringLiteral(" %1-%2").arg(step.from->value()).arg(step.to->value());
    return text + QStringLiteral(" %1").arg(step.months.value());
}

QStringList shapes(const QList<Step> &steps)
{
    QStringList result;
    for (const Step &step : steps)
        result.append(shape(step));
    return result;
}

} // namespace

void TestPlanSteps::opportunityOfOneLevel()
{
    const Framework framework = builtIn();
    const Opportunity opportunity =
        theOne(opportunitiesOf(generalist(framework), framework), Vector::Depth, "prompt_eng");
    const Plan plan = withOpportunity(planOf({freeStep("lead", Vector::Leadership, 3)}), opportunity,
                                      framework, today, countedIds());
    QCOMPARE(shapes(plan.steps.mid(1)), QStringList{QStringLiteral("new 1 depth prompt_eng 3-4 12")});
    QCOMPARE(criteriaOf(plan.steps.at(1)), opportunity.validation);
    QVERIFY(!plan.steps.at(0).start);
    QCOMPARE(told(plan.steps.at(1)), QStringLiteral("new 1: 2027-01-01 2028-01-01"));
}

void TestPlanSteps::opportunityOfTwoLevels()
{
    const Framework framework = builtIn();
    const Opportunity opportunity =
        theOne(opportunitiesOf(generalist(framework), framework), Vector::Breadth, "agent_systems");
    const QList<Step> steps = stepsOf(opportunity, framework, countedIds());
    QCOMPARE(shapes(steps), (QStringList{QStringLiteral("new 1 breadth agent_systems 0-1 1"),
                                         QStringLiteral("new 2 breadth agent_systems 1-2 3")}));
    const Domain &domain = *findDomain(framework, domainId("agent_systems"));
    QCOMPARE(criteriaOf(steps.at(0)), domain.levels.at(0).validation);
    QCOMPARE(criteriaOf(steps.at(1)), domain.levels.at(1).validation);
    const Plan plan = withOpportunity(planOf({}), opportunity, framework, today, countedIds());
    QCOMPARE(told(plan), (QStringList{QStringLiteral("new 1: 2027-01-01 2027-02-01"),
                                      QStringLiteral("new 2: 2027-02-01 2027-05-01")}));
}

void TestPlanSteps::opportunityWithoutALevel()
{
    const Framework framework = builtIn();
    const QList<Opportunity> all = opportunitiesOf(generalist(framework), framework);
    Plan plan = withOpportunity(planOf({}), theOne(all, Vector::Scale), framework, today, countedIds());
    plan = withOpportunity(plan, theOne(all, Vector::Scale), framework, today, countedIds());
    QCOMPARE(plan.steps.size(), 2);
    plan = withOpportunity(plan, theOne(all, Vector::Leadership), framework, today, countedIds());
    QCOMPARE(shape(plan.steps.at(2)), QStringLiteral("new 1 leadership prompt_eng 6"));
    QCOMPARE(criteriaOf(plan.steps.at(2)), theOne(all, Vector::Leadership).validation);
}

void TestPlanSteps::opportunityThatThePlanHas()
{
    const Framework framework = builtIn();
    const Opportunity two =
        theOne(opportunitiesOf(generalist(framework), framework), Vector::Breadth, "agent_systems");
    const Plan before = planOf({levelStep("agent_systems", 0, 1, 2)});
    const Plan once = withOpportunity(before, two, framework, today, countedIds());
    QCOMPARE(shapes(once.steps), (QStringList{QStringLiteral("agent_systems 0-1 depth agent_systems 0-1 2"),
                                              QStringLiteral("new 1 breadth agent_systems 1-2 3")}));
    QCOMPARE(withOpportunity(once, two, framework, today, countedIds()), once);
}

/// Section 12: the generalist to Staff with two streams.
void TestPlanSteps::routeInAnEmptyPlan()
{
    const Framework framework = builtIn();
    const Profile person = generalist(framework);
    Plan plan = planOf({}, 2, "2026-12-01");
    plan.goal = toLevel("staff_ai_engineer");
    const Route route = routeTo(person, framework, plan.goal, 2);
    plan = withRoute(plan, route, framework, opportunitiesOf(person, framework), today, countedIds());
    QCOMPARE(shapes(plan.steps), (QStringList{QStringLiteral("new 1 depth prompt_eng 3-4 12"),
                                              QStringLiteral("new 2 impact 6")}));
    QCOMPARE(told(plan), (QStringList{QStringLiteral("new 1: 2026-12-01 2027-12-01"),
                                      QStringLiteral("new 2: 2026-12-01 2027-06-01")}));
}

/// Nothing removed, what is there is matched, the route's steps first.
void TestPlanSteps::routeIntoAPlan()
{
    const Profile person = noor();
    const Framework framework = builtIn();
    const Route route = routeTo(person, framework, person.plan->goal, 2);
    QList<RouteStep> steps = route.steps;
    QCOMPARE(steps.size(), 2);
    const Plan after =
        withRoute(*person.plan, route, framework, opportunitiesOf(person, framework), today, countedIds());
    QCOMPARE(after.steps.size(), person.plan->steps.size());
    QCOMPARE(after.steps.at(0).id, person.plan->steps.at(2).id);
    QCOMPARE(after.steps.at(1).id, person.plan->steps.at(3).id);
    QCOMPARE(after.steps.at(2).id, person.plan->steps.at(0).id);
    QCOMPARE(after.steps.at(0).criteria, person.plan->steps.at(2).criteria);
    Plan less = without(*person.plan, person.plan->steps.at(2).id);
    less = withRoute(less, route, framework, opportunitiesOf(person, framework), today, countedIds());
    QCOMPARE(shape(less.steps.at(0)), QStringLiteral("new 1 depth prompt_eng 3-4 12"));
    QCOMPARE(less.steps.size(), person.plan->steps.size());
}

void TestPlanSteps::impactsAreMatchedByNumber()
{
    const Framework framework = builtIn();
    Route route;
    RouteStep impact;
    impact.vector = Vector::Impact;
    impact.months = Months(6);
    route.steps = {impact, impact, impact};
    Plan plan = planOf({freeStep("one", Vector::Impact, 9),
                        withState(freeStep("done", Vector::Impact, 6), StepStatus::Done, "2026-01-01"),
                        freeStep("scale", Vector::Scale, 6), freeStep("two", Vector::Impact, 6)});
    const Plan after = withRoute(plan, route, framework, {}, today, countedIds());
    QCOMPARE(shapes(after.steps),
             (QStringList{QStringLiteral("one impact 9"), QStringLiteral("two impact 6"),
                          QStringLiteral("new 1 impact 6"), QStringLiteral("done impact 6"),
                          QStringLiteral("scale scale 6")}));
}

void TestPlanSteps::criteriaOfARoute()
{
    Framework framework = builtIn();
    const Profile nobody = profile(framework, {});
    Goal goal = toLevel("staff_ai_engineer");
    const Route route = routeTo(nobody, framework, goal, 2);
    const QList<Opportunity> all = opportunitiesOf(nobody, framework);
    const QList<Step> steps = stepsOf(route, framework, all, countedIds());
    QStringList further = framework.growth.impact.text.validation;
    further.prepend(framework.growth.impact.measure);
    int impacts = 0;
    for (const Step &step : steps) {
        if (step.vector == Vector::Impact)
            QCOMPARE(criteriaOf(step), impacts++ == 0 ? theOne(all, Vector::Impact).validation : further);
        else
            QCOMPARE(criteriaOf(step),
                     findDomain(framework, *step.domain)->levels.at(step.to->value() - 1).validation);
        QVERIFY(!step.criteria.isEmpty());
    }
    QCOMPARE(impacts, 3);
}

void TestPlanSteps::practiceHasTheTemplatesCriteria()
{
    const Framework framework = builtIn();
    Goal goal;
    goal.level = CareerLevelId(QStringLiteral("senior_ai_engineer"));
    const Profile person =
        profile(framework, {{"prompt_eng", 3, true}, {"safety", 2}, {"sys_arch", 2, true}});
    const QList<Step> steps = stepsOf(routeTo(person, framework, goal, 1), framework,
                                      opportunitiesOf(person, framework), countedIds());
    QCOMPARE(shapes(steps), QStringList{QStringLiteral("new 1 breadth safety 2-2 1")});
    QCOMPARE(criteriaOf(steps.at(0)),
             theOne(opportunitiesOf(person, framework), Vector::Breadth, "safety").validation);
}

/// Rescheduled by their starts, the route's steps are done when the route says.
void TestPlanSteps::keepsTheRoutesFinish()
{
    const Framework framework = builtIn();
    Random random(1);
    for (quint32 seed = 0; seed < 150; ++seed) {
        Profile person = randomProfile(framework, seed);
        person.plan.reset();
        Plan plan = planOf({}, random.between(1, 4), "2027-01-31");
        plan.goal = toLevel("staff_ai_engineer");
        RouteOptions options;
        options.streams = plan.streams;
        const auto route = shortestRoute(person, framework, Basis::Current, plan.goal, options);
        if (!route || route->steps.isEmpty())
            continue;
        plan = withRoute(plan, *route, framework, {}, today, countedIds());
        const PlanFinish finish = planFinish(plan, person, framework, Basis::Current);
        QCOMPARE(finish.kind, PlanFinish::Kind::Reached);
        QCOMPARE(*finish.date, plan.start->addMonths(route->finishMonths));
    }
}

void TestPlanSteps::takenTwiceAddsNothing()
{
    const Framework framework = builtIn();
    Random random(2);
    for (int run = 0; run < 100; ++run) {
        const Profile person = profile(framework, {});
        Plan plan = randomPlan(random, framework);
        plan.goal = toLevel("staff_ai_engineer");
        Profile planned = person;
        planned.plan = plan;
        const Route route = routeTo(planned, framework, plan.goal, plan.streams);
        const Plan once = withRoute(plan, route, framework, {}, today, countedIds());
        QCOMPARE(withRoute(once, route, framework, {}, today, countedIds()), once);
        for (const Step &step : std::as_const(plan.steps))
            QVERIFY(stepIndex(once, step.id) >= 0);
    }
}

void TestPlanSteps::question()
{
    const Framework framework = builtIn();
    Profile person = generalist(framework);
    QCOMPARE(routeQuestion(person, framework, Basis::Current),
             (RouteQuestion{toLevel("staff_ai_engineer"), 1}));
    person.plan.emplace();
    person.plan->streams = 3;
    QCOMPARE(routeQuestion(person, framework, Basis::Current),
             (RouteQuestion{toLevel("staff_ai_engineer"), 3}));
    person.plan->goal.depths = {{domainId("safety"), Depth(3)}};
    QCOMPARE(routeQuestion(person, framework, Basis::Current), (RouteQuestion{person.plan->goal, 3}));
    Framework without = framework;
    without.careerLevels.clear();
    QVERIFY(!routeQuestion(generalist(without), without, Basis::Current));
}

/// Section 12: 18 and 12 months, and no sooner with three.
void TestPlanSteps::finishByStreams()
{
    const Framework framework = builtIn();
    const QList<StreamFinish> expected{{1, 18, true}, {2, 12, true}, {3, 12, true}, {4, 12, true}};
    QCOMPARE(depthchart::core::finishByStreams(generalist(framework), framework, Basis::Current,
                                               toLevel("staff_ai_engineer")),
             expected);
    QVERIFY(depthchart::core::finishByStreams(generalist(framework), framework, Basis::Current,
                                              toLevel("nowhere"))
                .isEmpty());
}

/// Beside the traditional ladder: 18 months to Senior one thing at a time, 10 with two streams.
void TestPlanSteps::finishFromNothing()
{
    Framework framework = builtIn();
    QCOMPARE(depthchart::core::finishFromNothing(framework, 1),
             ladderStanding(Profile{}, framework).matrixMonths);
    QCOMPARE(depthchart::core::finishFromNothing(framework, 2), std::optional(Months(10)));
    framework.ladder.compareLevel = CareerLevelId();
    QCOMPARE(depthchart::core::finishFromNothing(framework, 2), std::nullopt);
    framework.ladder.compareLevel = CareerLevelId(QStringLiteral("nowhere"));
    QCOMPARE(depthchart::core::finishFromNothing(framework, 2), std::nullopt);
}

QTEST_APPLESS_MAIN(TestPlanSteps)
#include "tst_plansteps.moc"
