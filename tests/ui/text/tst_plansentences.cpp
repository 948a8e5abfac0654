// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/text/plansentences.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate begin(2027, 1, 1);
const QDate end(2028, 1, 1);

core::DomainId id(const QString &text)
{
    return core::DomainId(text);
}

core::Step level(const QString &domain, int from, int to, QDate start = begin)
{
    core::Step step;
    step.domain = id(domain);
    step.from = core::Depth(from);
    step.to = core::Depth(to);
    step.start = start;
    step.end = start.isValid() ? start.addMonths(12) : start;
    return step;
}

core::Step free(core::Vector vector, const QString &note = {}, QDate start = begin)
{
    core::Step step;
    step.vector = vector;
    step.note = note;
    step.start = start;
    step.end = start.addMonths(6);
    return step;
}

core::Step withStatus(core::Step step, core::StepStatus status)
{
    step.status = status;
    return step;
}

core::Step undated(core::Step step)
{
    step.start.reset();
    step.end.reset();
    return step;
}

core::Plan planOf(const QList<core::Step> &steps)
{
    core::Plan plan;
    plan.steps = steps;
    return plan;
}

/// The sketch's plan.
core::Plan sketched()
{
    return planOf({level(u"prompt_eng"_s, 3, 4), free(core::Vector::Impact)});
}

/// Route of twelve months, and a plan that is dated as it.
core::PlanOutlook sketchedOutlook()
{
    core::PlanOutlook outlook;
    outlook.goal.level = core::CareerLevelId(u"senior"_s);
    outlook.streams = 2;
    outlook.start = begin;
    core::Route route;
    core::RouteStep depth;
    depth.domain = id(u"prompt_eng"_s);
    depth.from = core::Depth(3);
    depth.to = core::Depth(4);
    depth.months = core::Months(12);
    core::RouteStep impact;
    impact.vector = core::Vector::Impact;
    impact.months = core::Months(6);
    route.steps = {depth, impact};
    route.finishMonths = route.finishLowerBound = 12;
    route.effortMonths = route.effortLowerBound = 18;
    outlook.route = route;
    outlook.onRoute = {true, true};
    outlook.finish.kind = core::PlanFinish::Kind::Reached;
    outlook.finish.date = end;
    outlook.finish.critical = {true, false};
    core::Forecast forecast;
    forecast.runs = 10'000;
    forecast.p50 = QDate(2028, 1, 7);
    forecast.p80 = QDate(2028, 2, 7);
    forecast.critical = {9'700, 300};
    outlook.forecast = forecast;
    return outlook;
}

/// Percentages do not part from their sign.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

Q_DECLARE_METATYPE(core::PlanOutlook)

class TestPlanSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intro_data();
    void intro();
    void forecasts_data();
    void forecasts();
    void next_data();
    void next();
    void nextWithoutAPlan();
    void marks_data();
    void marks();
    void namesWithPercents();
};

void TestPlanSentences::intro_data()
{
    QTest::addColumn<core::PlanOutlook>("outlook");
    QTest::addColumn<core::Plan>("plan");
    QTest::addColumn<QString>("text");
    const QString route = u"With two streams the route to Senior AI Engineer takes 12 months, 1 January 2027 "
                          u"to 1 January 2028; no route is shorter."_s;
    const QString runs = u" Half of 10,000 runs end by 7 January 2028, 80 % by 7 February 2028; Prompt "
                         u"engineering decides the date in 97 % of them."_s;
    core::PlanOutlook outlook = sketchedOutlook();
    QTest::newRow("as the sketch") << outlook << sketched() << route + runs;
    outlook.forecast.reset();
    QTest::newRow("no forecast") << outlook << sketched() << route;
    outlook.finish.date = QDate(2028, 7, 1);
    QTest::newRow("dated otherwise") << outlook << sketched()
                                     << route + u" As dated, the plan gets there on 1 July 2028."_s;
    outlook.finish.kind = core::PlanFinish::Kind::LastStep;
    QTest::newRow("not reached, for other reasons")
        << outlook << sketched()
        << route + u" The plan does not reach Senior AI Engineer; its last step ends on 1 July 2028."_s;
    outlook.onRoute = {true, false};
    QTest::newRow("not reached, a step is lacking")
        << outlook << sketched()
        << route +
               u" The plan does not reach Senior AI Engineer: it lacks one step of the route. Its last step "
               u"ends on 1 July 2028."_s;
    outlook.finish = {core::PlanFinish::Kind::None, {}, {}};
    QTest::newRow("no dates") << outlook << planOf({undated(level(u"prompt_eng"_s, 3, 4))})
                              << route + u" The plan’s steps have no dates yet, so that there is nothing to "
                                         u"forecast."_s;
    QTest::newRow("all done") << outlook
                              << planOf({withStatus(level(u"safety"_s, 0, 1), core::StepStatus::Done)})
                              << route + u" All steps of the plan are done; they do not reach Senior AI "
                                         u"Engineer."_s;
    outlook = sketchedOutlook();
    outlook.pace = 50;
    outlook.streams = 1;
    outlook.forecast.reset();
    outlook.finish.date = outlook.routeEnd();
    QTest::newRow("half the time")
        << outlook << sketched()
        << u"With one stream the route to Senior AI Engineer takes 12 months of focused "
           u"practice, at a pace of 50 % from 1 January 2027 to 1 January 2029; no route "
           u"is shorter."_s;
    outlook = sketchedOutlook();
    outlook.forecast.reset();
    (*outlook.route)->optimal = false;
    QTest::newRow("the effort alone is not proven") << outlook << sketched() << route;
    (*outlook.route)->finishLowerBound = 11;
    QTest::newRow("not proven")
        << outlook << sketched()
        << u"With two streams the route to Senior AI Engineer takes 12 months, 1 January "
           u"2027 to 1 January 2028; it is not proven the shortest, but none takes less "
           u"than 11 months."_s;
    outlook.route = core::Route();
    outlook.finish = {core::PlanFinish::Kind::Held, {}, {}};
    QTest::newRow("reached, with more to do")
        << outlook << sketched()
        << u"The goal is reached: no step is needed for Senior AI Engineer. The plan goes on to 1 January 2028."_s;
    QTest::newRow("reached") << outlook
                             << planOf({withStatus(level(u"safety"_s, 0, 1), core::StepStatus::Done)})
                             << u"The goal is reached: no step is needed for Senior AI Engineer."_s;
    outlook = sketchedOutlook();
    outlook.goal = {};
    outlook.route.reset();
    outlook.forecast.reset();
    outlook.finish.kind = core::PlanFinish::Kind::LastStep;
    QTest::newRow("no goal") << outlook << sketched()
                             << u"The plan has no goal; its last step ends on 1 January 2028."_s;
    outlook.goal.level = core::CareerLevelId(u"gone"_s);
    outlook.route = tl::unexpected(core::Unreachable());
    QTest::newRow("a goal that the framework does not have")
        << outlook << sketched()
        << u"The framework has no gone. The plan does not reach gone; its last step ends on 1 January 2028."_s;
    outlook = sketchedOutlook();
    outlook.forecast.reset();
    outlook.goal = {};
    outlook.goal.depths = {{id(u"safety"_s), core::Depth(3)}, {id(u"prompt_eng"_s), core::Depth(4)}};
    QTest::newRow("target depths")
        << outlook << sketched()
        << u"With two streams the route to the target depths takes 12 months, 1 January "
           u"2027 to 1 January 2028; no route is shorter."_s;
}

void TestPlanSentences::intro()
{
    QFETCH(core::PlanOutlook, outlook);
    QFETCH(core::Plan, plan);
    const QString told = plain(outlookText(outlook, plan, tests::framework()));
    QTEST(told, "text");
}

void TestPlanSentences::forecasts_data()
{
    QTest::addColumn<QList<int>>("critical");
    QTest::addColumn<bool>("sameDay");
    QTest::addColumn<QString>("ending");
    QTest::newRow("one step") << QList<int>{10'000, 0, 0, 0} << false
                              << u"; Prompt engineering decides the date in 100 % of them."_s;
    QTest::newRow("two levels of a domain") << QList<int>{8'000, 8'000, 0, 0} << false
                                            << u"; Prompt engineering decides the date in 80 % of them."_s;
    QTest::newRow("two in a row")
        << QList<int>{0, 10'000, 10'000, 0} << false
        << u"; Prompt engineering and Safety & alignment decide the date together in "
           u"100 % of them."_s;
    QTest::newRow("a step outside of domains")
        << QList<int>{0, 0, 10, 9'000} << false << u"; “Teach a class” decides the date in 90 % of them."_s;
    QTest::newRow("none") << QList<int>{0, 0, 0, 0} << false << u" by 7 February 2028."_s;
    QTest::newRow("no spread") << QList<int>{0, 0, 0, 0} << true
                               << u"At least 80 % of 10,000 runs end by 7 January 2028."_s;
}

void TestPlanSentences::forecasts()
{
    QFETCH(QList<int>, critical);
    QFETCH(bool, sameDay);
    QFETCH(QString, ending);
    core::PlanOutlook outlook = sketchedOutlook();
    outlook.forecast->critical = critical;
    if (sameDay)
        outlook.forecast->p80 = outlook.forecast->p50;
    const core::Plan plan =
        planOf({level(u"prompt_eng"_s, 2, 3), level(u"prompt_eng"_s, 3, 4), level(u"safety"_s, 1, 2),
                free(core::Vector::Leadership, u"Teach a class"_s)});
    const QString told = plain(outlookText(outlook, plan, tests::framework()));
    QVERIFY2(told.endsWith(ending), qPrintable(told));
}

void TestPlanSentences::next_data()
{
    QTest::addColumn<core::PlanOutlook>("outlook");
    QTest::addColumn<core::Plan>("plan");
    QTest::addColumn<QString>("text");
    using Status = core::StepStatus;
    core::PlanOutlook outlook = sketchedOutlook();
    const QString months = u" 12 months with two streams, to 1 Jan 2028."_s;
    QTest::newRow("as the sketch")
        << outlook << sketched()
        << u"Prompt engineering from level 3 to 4 beside one more system in production."_s + months;
    const core::Step active =
        withStatus(free(core::Vector::Scale, u"Ten times"_s, begin.addMonths(-3)), Status::Active);
    const core::Step done = withStatus(level(u"safety"_s, 0, 1, begin.addMonths(-6)), Status::Done);
    core::Plan plan = sketched();
    plan.steps = {done, active, plan.steps.at(0), level(u"safety"_s, 1, 2, begin.addMonths(6))};
    QTest::newRow("what is under way or later is not next")
        << outlook << plan << u"Prompt engineering from level 3 to 4."_s + months;
    QTest::newRow("nothing but what is under way")
        << outlook << planOf({done, active}) << u"“Ten times”."_s + months;
    QTest::newRow("all done") << outlook << planOf({done}) << QString();
    QTest::newRow("no dates") << outlook
                              << planOf(
                                     {undated(level(u"agents"_s, 0, 1)), undated(level(u"agents"_s, 1, 2))})
                              << u"Agent systems to level 1."_s + months;
    QTest::newRow("practice, systems and a note")
        << outlook
        << planOf({level(u"safety"_s, 2, 2), free(core::Vector::Impact), free(core::Vector::Impact),
                   free(core::Vector::Impact), free(core::Vector::Research, u"a paper"_s)})
        << u"Practice in production in Safety & alignment beside three more systems in production and “a paper”."_s +
               months;
    outlook.finish.date = QDate(2028, 7, 1);
    QTest::newRow("dated otherwise")
        << outlook << planOf({free(core::Vector::Impact)})
        << u"One more system in production. Senior AI Engineer by 1 Jul 2028 as planned."_s;
    outlook.finish.kind = core::PlanFinish::Kind::LastStep;
    QTest::newRow("not reached")
        << outlook << planOf({free(core::Vector::Impact)})
        << u"One more system in production. The plan, to 1 Jul 2028, does not reach Senior "
           u"AI Engineer."_s;
    outlook.goal = {};
    outlook.route.reset();
    QTest::newRow("no goal") << outlook << planOf({free(core::Vector::Impact)})
                             << u"One more system in production. The plan’s last step ends on 1 Jul 2028."_s;
    outlook.finish = {core::PlanFinish::Kind::Held, {}, {}};
    QTest::newRow("reached already") << outlook << planOf({free(core::Vector::Impact)})
                                     << u"One more system in production."_s;
}

void TestPlanSentences::next()
{
    QFETCH(core::PlanOutlook, outlook);
    QFETCH(core::Plan, plan);
    QTEST(nextText(outlook, plan, tests::framework(), 2), "text");
}

void TestPlanSentences::nextWithoutAPlan()
{
    core::PlanOutlook outlook = sketchedOutlook();
    (*outlook.route)->steps[1].startMonth = 12;
    (*outlook.route)->finishMonths = 18;
    outlook.streams = 1;
    QCOMPARE(nextText(outlook, tests::framework(), 0),
             u"Prompt engineering from level 3 to 4. 18 months with one stream, to 1 Jul 2028."_s);
    (*outlook.route)->steps.removeFirst();
    (*outlook.route)->steps.first().startMonth = 0;
    QVERIFY(nextText(outlook, tests::framework(), 0).startsWith(u"First system in production."));
    outlook.route = core::Route();
    QCOMPARE(nextText(outlook, tests::framework(), 0), QString());
    outlook.route = tl::unexpected(core::Unreachable());
    QCOMPARE(nextText(outlook, tests::framework(), 0), QString());
    outlook.route.reset();
    QCOMPARE(nextText(outlook, tests::framework(), 0), QString());
}

void TestPlanSentences::marks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("onRoute");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, core::StepStatus status, bool onRoute, bool pinned, QDate today,
                        const QString &text) {
        QTest::newRow(name) << static_cast<int>(status) << onRoute << pinned << today << text;
    };
    using Status = core::StepStatus;
    row("planned", Status::Planned, false, false, begin, {});
    row("planned on the route", Status::Planned, true, true, begin, u"on the route, critical path, pinned"_s);
    row("a quarter gone", Status::Active, false, false, QDate(2027, 4, 2),
        u"active, 25 % of its time used"_s);
    row("before its start", Status::Active, false, false, QDate(2026, 4, 2),
        u"active, 0 % of its time used"_s);
    row("after its end", Status::Active, false, false, QDate(2090, 1, 1),
        u"active, 100 % of its time used"_s);
    row("done", Status::Done, true, true, begin, u"done"_s);
}

void TestPlanSentences::marks()
{
    QFETCH(int, status);
    QFETCH(bool, onRoute);
    QFETCH(bool, pinned);
    QFETCH(QDate, today);
    core::PlanOutlook outlook = sketchedOutlook();
    outlook.onRoute = {onRoute};
    outlook.finish.critical = {onRoute};
    core::Step step = withStatus(level(u"safety"_s, 1, 2), static_cast<core::StepStatus>(status));
    step.pinned = pinned;
    const QString told = plain(stepMarks(outlook, planOf({step}), 0, today));
    QTEST(told, "text");
    step.start.reset();
    if (step.status == core::StepStatus::Active)
        QCOMPARE(stepMarks(outlook, planOf({step}), 0, today), u"active"_s);
}

void TestPlanSentences::namesWithPercents()
{
    core::Framework framework = tests::framework();
    framework.domains[0].name = u"100%1 %2 %3"_s;
    framework.careerLevels[0].title = u"%5 of %1"_s;
    const QString told = plain(outlookText(sketchedOutlook(), sketched(), framework));
    QVERIFY2(told.contains(u"the route to %5 of %1 takes 12 months, 1 January 2027"), qPrintable(told));
    QVERIFY2(told.contains(u"; 100%1 %2 %3 decides the date in 97 %"), qPrintable(told));
    QVERIFY(
        nextText(sketchedOutlook(), sketched(), framework, 2).startsWith(u"100%1 %2 %3 from level 3 to 4 "));
}

QTEST_GUILESS_MAIN(TestPlanSentences)
#include "tst_plansentences.moc"
