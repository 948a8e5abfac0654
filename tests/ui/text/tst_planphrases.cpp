// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/text/planphrases.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

core::DomainId id(const QString &text)
{
    return core::DomainId(text);
}

core::RouteStep level(const QString &domain, int from, int to, int months, int start = 0)
{
    core::RouteStep step;
    step.domain = id(domain);
    step.from = core::Depth(from);
    step.to = core::Depth(to);
    step.months = core::Months(months);
    step.startMonth = start;
    return step;
}

core::RouteStep impact(int months, int start = 0)
{
    core::RouteStep step;
    step.vector = core::Vector::Impact;
    step.months = core::Months(months);
    step.startMonth = start;
    return step;
}

core::Route route(const QList<core::RouteStep> &steps, int finish, int effort)
{
    core::Route result;
    result.steps = steps;
    result.finishMonths = result.finishLowerBound = finish;
    result.effortMonths = result.effortLowerBound = effort;
    return result;
}

QList<core::StreamFinish> finishes(const QList<int> &months)
{
    QList<core::StreamFinish> result;
    for (const int each : months)
        result.append({static_cast<int>(result.size()) + 1, each, true});
    return result;
}

core::Goal levelGoal(const QString &level)
{
    core::Goal goal;
    goal.level = core::CareerLevelId(level);
    return goal;
}

} // namespace

class TestPlanPhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goals();
    void routes_data();
    void routes();
    void reasons_data();
    void reasons();
    void unreachable();
    void forecasts();
    void spans_data();
    void spans();
    void conflicts();
};

void TestPlanPhrases::goals()
{
    const core::Framework framework = tests::framework();
    QCOMPARE(goalText(levelGoal(u"senior"_s), framework), u"Senior AI Engineer"_s);
    QCOMPARE(goalDetail(levelGoal(u"senior"_s), framework), u"depth 4, breadth 3, 2 systems"_s);
    QCOMPARE(goalText(levelGoal(u"gone"_s), framework), u"gone"_s);
    QCOMPARE(goalText({}, framework), QString());
    core::Goal goal;
    goal.depths = {{id(u"safety"_s), core::Depth(3)}};
    QCOMPARE(goalText(goal, framework), u"Safety & alignment 3"_s);
    goal.depths.append({id(u"unknown"_s), core::Depth(2)});
    QCOMPARE(goalText(goal, framework), u"Target depths"_s);
    QCOMPARE(goalDetail(goal, framework), u"Safety & alignment 3, unknown 2"_s);
}

void TestPlanPhrases::routes_data()
{
    QTest::addColumn<core::Route>("found");
    QTest::addColumn<QList<core::StreamFinish>>("byStreams");
    QTest::addColumn<int>("streams");
    QTest::addColumn<QString>("answer");
    // domain.md section 12, "Generalist".
    const core::Route two = route({level(u"prompt_eng"_s, 3, 4, 12), impact(6)}, 12, 18);
    const core::Route one = route({level(u"prompt_eng"_s, 3, 4, 12), impact(6, 12)}, 18, 18);
    const QList<core::StreamFinish> known = finishes({18, 12, 12, 12});
    QTest::newRow("one stream") << one << known << 1
                                << u"18 months, effort 18, proven shortest; 12 with two streams"_s;
    QTest::newRow("two streams")
        << two << known << 2
        << u"12 months, effort 18, proven shortest; 18 with one stream, no sooner with three"_s;
    QTest::newRow("three streams")
        << two << known << 3
        << u"12 months, effort 18, proven shortest; 18 with one stream, no sooner with four"_s;
    QTest::newRow("four streams") << two << known << 4
                                  << u"12 months, effort 18, proven shortest; 18 with one stream"_s;
    QTest::newRow("others not known yet")
        << two << QList<core::StreamFinish>() << 2 << u"12 months, effort 18, proven shortest"_s;
    QTest::newRow("reached") << route({}, 0, 0) << finishes({0, 0, 0, 0}) << 1
                             << u"Reached: no step is needed"_s;
    core::Route open = two;
    open.optimal = false;
    open.finishLowerBound = 11;
    QTest::newRow("a gap in the finish")
        << open << QList<core::StreamFinish>() << 2
        << u"12 months, effort 18; not proven: none takes less than 11 months"_s;
}

void TestPlanPhrases::routes()
{
    QFETCH(core::Route, found);
    QFETCH(QList<core::StreamFinish>, byStreams);
    QFETCH(int, streams);
    QTEST(routeAnswer(found, byStreams, streams), "answer");
}

void TestPlanPhrases::reasons_data()
{
    QTest::addColumn<core::Route>("found");
    QTest::addColumn<int>("streams");
    QTest::addColumn<QString>("why");
    QTest::newRow("one domain is as long as the whole")
        << route({level(u"prompt_eng"_s, 3, 4, 12), impact(6)}, 12, 18) << 2
        << u"Prompt engineering alone takes 12 months."_s;
    QTest::newRow("levels of one domain in a row")
        << route({level(u"safety"_s, 0, 1, 1), level(u"safety"_s, 1, 2, 3, 1), impact(3)}, 4, 7) << 2
        << u"Safety & alignment alone takes 4 months."_s;
    QTest::newRow("one at a time") << route({level(u"prompt_eng"_s, 3, 4, 12), impact(6, 12)}, 18, 18) << 1
                                   << u"18 months of work, one step at a time."_s;
    QTest::newRow("as much as the streams take")
        << route({impact(6), impact(6), impact(6, 6), impact(6, 6)}, 12, 24) << 2
        << u"24 months of work do not fit into less with two streams."_s;
    QTest::newRow("neither is the reason")
        << route({impact(6), impact(6), impact(6, 6)}, 12, 18) << 2 << QString();
    core::Route open = route({impact(6)}, 6, 6);
    open.optimal = false;
    QTest::newRow("not proven") << open << 1 << QString();
}

void TestPlanPhrases::reasons()
{
    QFETCH(core::Route, found);
    QFETCH(int, streams);
    QTEST(whyNotSooner(found, streams, tests::framework()), "why");
}

void TestPlanPhrases::unreachable()
{
    core::Minimum minimum;
    minimum.kind = core::Minimum::Kind::Breadth;
    minimum.required = 3;
    minimum.present = 2;
    QCOMPARE(unreachableSentence({{minimum}}, levelGoal(u"senior"_s), tests::framework()),
             u"No steps lead to Senior AI Engineer: Breadth: 2 at most, 3 needed."_s);
    minimum.kind = core::Minimum::Kind::Domain;
    minimum.domain = id(u"safety"_s);
    minimum.notApplicable = true;
    QCOMPARE(unreachableSentence({{minimum}}, levelGoal(u"senior"_s), tests::framework()),
             u"No steps lead to Senior AI Engineer: Safety & alignment is marked not applicable."_s);
    QCOMPARE(unreachableSentence({}, levelGoal(u"gone"_s), tests::framework()),
             u"The framework has no gone."_s);
    QCOMPARE(unreachableSentence({}, {}, tests::framework()), u"Choose a goal first."_s);
}

void TestPlanPhrases::forecasts()
{
    core::Forecast forecast;
    QCOMPARE(forecastText(forecast), QString());
    forecast.runs = 10'000;
    forecast.p50 = QDate(2028, 1, 7);
    forecast.p80 = QDate(2028, 2, 7);
    forecast.critical = {9'700, 3};
    QCOMPARE(forecastText(forecast), u"50 % by 7 Jan 2028, 80 % by 7 Feb 2028"_s);
    QCOMPARE(forecastText(forecast, true), u"50 % by 7 Jan, 80 % by 7 Feb 2028"_s);
    QCOMPARE(criticalText(forecast, 0), u"critical in 97 % of 10,000 runs"_s);
    QCOMPARE(criticalText(forecast, 1), u"critical in 0 % of 10,000 runs"_s);
    QCOMPARE(criticalText(forecast, 2), QString());
    forecast.p80 = QDate(2029, 1, 1);
    QCOMPARE(forecastText(forecast, true), u"50 % by 7 Jan 2028, 80 % by 1 Jan 2029"_s);
}

void TestPlanPhrases::spans_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("months of a year") << QDate(2027, 10, 1) << QDate(2028, 1, 1) << u"Oct to Dec 2027"_s;
    QTest::newRow("one month") << QDate(2027, 10, 1) << QDate(2027, 11, 1) << u"Oct 2027"_s;
    QTest::newRow("over the year's end")
        << QDate(2027, 12, 1) << QDate(2028, 2, 1) << u"Dec 2027 to Jan 2028"_s;
    QTest::newRow("days") << QDate(2027, 10, 2) << QDate(2027, 10, 9) << u"2 Oct 2027 to 8 Oct 2027"_s;
    QTest::newRow("one day, a leap day") << QDate(2028, 2, 29) << QDate(2028, 3, 1) << u"29 Feb 2028"_s;
}

void TestPlanPhrases::spans()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QTEST(spanText(from, until), "text");
}

void TestPlanPhrases::conflicts()
{
    core::Plan plan;
    core::Step lead;
    lead.vector = core::Vector::Leadership;
    lead.domain = id(u"prompt_eng"_s);
    lead.pinned = true;
    core::Step third;
    third.domain = id(u"safety"_s);
    third.from = core::Depth(2);
    third.to = core::Depth(3);
    core::Step second = third;
    second.from = core::Depth(1);
    second.to = core::Depth(2);
    plan.steps = {lead, third, second};
    core::Conflict conflict;
    conflict.kind = core::Conflict::Kind::TooMany;
    conflict.from = QDate(2027, 10, 1);
    conflict.until = QDate(2028, 1, 1);
    conflict.atOnce = 3;
    conflict.streams = 2;
    QCOMPARE(conflictText(conflict, plan, tests::framework()),
             u"Oct to Dec 2027: three at once, two streams; Leadership is pinned"_s);
    QCOMPARE(conflictHeadline(conflict, plan, tests::framework()), u"Conflict, Oct to Dec 2027"_s);
    conflict.step = 1;
    QCOMPARE(conflictText(conflict, plan, tests::framework()),
             u"Oct to Dec 2027: three at once, two streams; Safety & alignment is the last"_s);
    conflict.kind = core::Conflict::Kind::BeforeFoundation;
    conflict.foundation = 2;
    QCOMPARE(conflictText(conflict, plan, tests::framework()),
             u"Safety & alignment, level 2 to 3 starts before level 2 is reached on 1 Jan 2028"_s);
    conflict.kind = core::Conflict::Kind::NoFoundation;
    QCOMPARE(conflictText(conflict, plan, tests::framework()),
             u"Safety & alignment, level 2 to 3: level 2 is neither reached nor in the plan"_s);
    QCOMPARE(conflictHeadline(conflict, plan, tests::framework()),
             u"Conflict, Safety & alignment, level 2 to 3"_s);
}

QTEST_APPLESS_MAIN(TestPlanPhrases)
#include "tst_planphrases.moc"
