// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planquestion.h"
#include "core/growth/schedule.h"
#include "tests/ui/rubricfixture.h"
#include "ui/document/planedits.h"
#include "ui/pages/nextanswer.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
using Kind = NextAnswer::Kind;

core::Step levelStep(const QString &domain, int from, int to, int months)
{
    core::Step step;
    step.id = core::EntryId(domain);
    step.domain = core::DomainId(domain);
    step.from = core::Depth(from);
    step.to = core::Depth(to);
    step.months = core::Months(months);
    return step;
}

core::Plan planOf(const QList<core::Step> &steps, int streams, const QString &level = u"senior"_s)
{
    core::Plan plan;
    plan.goal.level = core::CareerLevelId(level);
    plan.start = QDate(2027, 1, 1);
    plan.streams = streams;
    plan.steps = steps;
    return core::rescheduled(plan, today);
}

PlanningQuestion questionOf(const core::Profile &profile, const core::Framework &framework)
{
    PlanningQuestion question{
        profile, std::make_shared<const Rubric>(Rubric{framework, {}}), core::Basis::Current, today, {}};
    if (const auto route = core::routeQuestion(profile, framework, core::Basis::Current))
        question.route = *route;
    return question;
}

NextAnswer answerTo(const core::Profile &profile, const core::Framework &framework = tests::framework())
{
    const PlanningQuestion question = questionOf(profile, framework);
    return nextAnswer(question, planningAnswer(question), false, false);
}

} // namespace

/// The words of the card *Next*.
class TestNextAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsOfThePlan();
    void doneStepsAreNotNext();
    void conflictsAreNamed();
    void aStepWithoutDates();
    void finish_data();
    void finish();
    void theForecastComesLate();
    void stepsOfTheRoute();
    void stepsOfTheRouteBesideEachOther();
    void theRouteSaysWhatItTakes();
    void theRouteIsThePlanThatItMakes();
    void anUnprovenRouteIsWaitedFor();
    void whatIsTriedIsNotTaken();
    void noRoute_data();
    void noRoute();
    void summary_data();
    void summary();
};

void TestNextAnswer::stepsOfThePlan()
{
    core::Profile profile = tests::profile();
    core::Step prompt = levelStep(u"prompt_eng"_s, 3, 4, 12);
    core::Step eval = levelStep(u"model_eval"_s, 2, 3, 6);
    eval.status = core::StepStatus::Active;
    eval.start = QDate(2026, 11, 1);
    eval.criteria = {{u"Met"_s, true, {}}, {u"Not met"_s, false, {}}};
    profile.plan = planOf({prompt, eval}, 2);
    const NextAnswer answer = answerTo(profile);
    QCOMPARE(answer.kind, Kind::Plan);
    QCOMPARE(answer.title, u"Next in the plan"_s);
    QCOMPARE(answer.steps.size(), 2);
    const NextStep &active = answer.steps.at(0);
    QCOMPARE(active.title, u"Model evaluation, level 2 to 3"_s);
    QCOMPARE(active.when, u"by 1 May 2027"_s);
    QCOMPARE(active.since, u"active"_s);
    QCOMPARE(active.detail, u"Task of level 3"_s);
    QCOMPARE(active.open, (QStringList{u"Task of level 3"_s, u"Not met"_s}));
    const NextStep &planned = answer.steps.at(1);
    QCOMPARE(planned.title, u"Prompt engineering, level 3 to 4"_s);
    QCOMPARE(planned.when, u"by 1 Jan 2028"_s);
    QCOMPARE(planned.since, u"from 1 Jan 2027"_s);
    QCOMPARE(planned.detail, u"Critical path · Task of level 4"_s);
    QCOMPARE(planned.whole, u"12 months, low risk, critical path"_s);
}

void TestNextAnswer::doneStepsAreNotNext()
{
    core::Profile profile = tests::profile();
    core::Step done = levelStep(u"model_eval"_s, 2, 3, 6);
    done.status = core::StepStatus::Done;
    QList<core::Step> steps{done, levelStep(u"prompt_eng"_s, 3, 4, 12), levelStep(u"prompt_eng"_s, 4, 5, 24),
                            levelStep(u"safety"_s, 0, 1, 1), levelStep(u"safety"_s, 1, 2, 3)};
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i].id = core::EntryId(QString::number(i));
    profile.plan = planOf(steps, 1);
    const NextAnswer answer = answerTo(profile);
    QCOMPARE(answer.steps.size(), 3);
    QCOMPARE(answer.steps.constFirst().title, u"Prompt engineering, level 3 to 4"_s);
    for (core::Step &step : profile.plan->steps)
        step.status = core::StepStatus::Done;
    QVERIFY2(answerTo(profile).kind != Kind::Plan, "a plan that is done has nothing next");
}

void TestNextAnswer::conflictsAreNamed()
{
    core::Profile profile = tests::profile();
    profile.plan = planOf({levelStep(u"prompt_eng"_s, 3, 4, 12), levelStep(u"model_eval"_s, 2, 3, 6)}, 1);
    profile.plan->steps[1].start = profile.plan->steps.at(0).start;
    profile.plan->steps[1].end = QDate(2027, 7, 1);
    profile.plan->steps[1].pinned = true;
    const NextStep second = answerTo(profile).steps.at(1);
    QVERIFY2(second.detail.startsWith(u"Conflict"), qPrintable(second.detail));
    QVERIFY(second.whole.contains(u"conflict"));
    QVERIFY2(second.reasons.contains(u"two at once, one stream"), qPrintable(second.reasons));
}

void TestNextAnswer::aStepWithoutDates()
{
    core::Profile profile = tests::profile();
    profile.plan = planOf({levelStep(u"prompt_eng"_s, 3, 4, 12)}, 1);
    profile.plan->steps[0].start.reset();
    profile.plan->steps[0].end.reset();
    const NextAnswer answer = answerTo(profile);
    QCOMPARE(answer.steps.constFirst().when, u"no dates yet"_s);
    QCOMPARE(answer.steps.constFirst().since, QString());
    QCOMPARE(answer.foot, u"No dates yet"_s);
}

void TestNextAnswer::finish_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("foot");
    QTest::newRow("reached") << u"expert"_s << 4 << u"Expert by 1 Jan 2028"_s;
    QTest::newRow("held") << u"engineer"_s << 4 << u"AI Engineer is reached"_s;
    QTest::newRow("short of it") << u"senior"_s << 4 << u"Until 1 Jan 2028, short of Senior AI Engineer"_s;
    QTest::newRow("no goal") << QString() << 4 << u"The last step ends on 1 Jan 2028"_s;
}

void TestNextAnswer::finish()
{
    QFETCH(QString, level);
    QFETCH(int, to);
    QFETCH(QString, foot);
    core::Framework framework = tests::framework();
    core::CareerLevelRule expert;
    expert.id = core::CareerLevelId(u"expert"_s);
    expert.title = u"Expert"_s;
    expert.depth = core::Depth(4);
    framework.careerLevels.insert(1, expert);
    core::Profile profile = tests::profile();
    profile.plan = planOf({levelStep(u"prompt_eng"_s, 3, to, 12)}, 1, level);
    QCOMPARE(answerTo(profile, framework).foot, foot);
}

void TestNextAnswer::theForecastComesLate()
{
    core::Profile profile = tests::profile();
    profile.plan = planOf({levelStep(u"prompt_eng"_s, 3, 4, 12)}, 1);
    const PlanningQuestion question = questionOf(profile, tests::framework());
    NextAnswer before = nextAnswer(question, {}, true, false);
    const NextAnswer after = nextAnswer(question, planningAnswer(question), false, false);
    QCOMPARE(before.late, QString());
    QVERIFY2(after.late.startsWith(u"50 % by"), qPrintable(after.late));
    before.late = after.late;
    QVERIFY2(before == after, "nothing else changes with it");
}

void TestNextAnswer::stepsOfTheRoute()
{
    const NextAnswer answer = answerTo(tests::profile());
    QCOMPARE(answer.kind, Kind::Route);
    QCOMPARE(answer.title, u"Shortest route to Senior AI Engineer"_s);
    // 12 to level 4; breadth of two more; two systems, the first in three months.
    QCOMPARE(answer.steps.size(), 6);
    QCOMPARE(answer.steps.at(0).title, u"Prompt engineering, level 3 to 4"_s);
    QCOMPARE(answer.steps.at(0).when, u"by 23 Nov 2027"_s);
    QCOMPARE(answer.steps.at(0).since, u"from 23 Nov 2026"_s);
    QCOMPARE(answer.steps.at(0).detail, u"12 months, low risk"_s);
    QCOMPARE(answer.steps.at(1).title, u"Model evaluation, practise in production"_s);
    QCOMPARE(answer.steps.at(1).detail, u"1 month, medium risk, afterwards"_s);
    QVERIFY(answer.waitsFor.isEmpty());
}

void TestNextAnswer::stepsOfTheRouteBesideEachOther()
{
    core::Profile profile = tests::profile();
    profile.plan = planOf({}, 2);
    const NextAnswer answer = answerTo(profile);
    QCOMPARE(answer.kind, Kind::Route);
    QVERIFY2(answer.steps.at(1).detail.contains(u"at the same time"), qPrintable(answer.steps.at(1).detail));
    QCOMPARE(answer.steps.at(0).since, u"from 1 Jan 2027"_s);
}

void TestNextAnswer::theRouteSaysWhatItTakes()
{
    const core::Profile profile = tests::profile();
    const PlanningQuestion question = questionOf(profile, tests::framework());
    PlanningAnswer found = planningAnswer(question);
    const NextAnswer whole = nextAnswer(question, found, false, false);
    QCOMPARE(whole.lead, u"26 months with one stream, proven shortest; 13 with two"_s);
    QCOMPARE(whole.shortLead, u"26 months, proven shortest"_s);
    QCOMPARE(whole.late, u"13 with two streams"_s);
    QCOMPARE(whole.why, u"26 months of work, one step at a time."_s);
    QCOMPARE(whole.foot, u"Senior AI Engineer by 23 Jan 2029"_s);
    found.byStreams.clear();
    QCOMPARE(nextAnswer(question, found, true, false).lead, u"26 months with one stream, proven shortest"_s);
    PlanningQuestion two = question;
    two.route.streams = 2;
    QCOMPARE(nextAnswer(two, planningAnswer(two), false, false).lead,
             u"13 months with two streams, proven shortest; 26 with one"_s);
}

/// The dates that are told are those that the plan gets.
void TestNextAnswer::theRouteIsThePlanThatItMakes()
{
    ProfileDocument document(tests::rubric());
    document.load(tests::profile(), {}, {});
    const NextAnswer proposed = answerTo(document.profile());
    const PlanningQuestion question = questionOf(document.profile(), tests::framework());
    core::Plan asked;
    asked.goal = question.route.goal;
    asked.start = today;
    takeRouteOver(document, asked, **planningAnswer(question).route, today);
    const NextAnswer planned = answerTo(document.profile());
    QCOMPARE(planned.kind, Kind::Plan);
    for (qsizetype i = 0; i < planned.steps.size(); ++i) {
        QCOMPARE(planned.steps.at(i).title, proposed.steps.at(i).title);
        QCOMPARE(planned.steps.at(i).when, proposed.steps.at(i).when);
        QCOMPARE(planned.steps.at(i).since, proposed.steps.at(i).since);
    }
}

void TestNextAnswer::anUnprovenRouteIsWaitedFor()
{
    const core::Profile profile = tests::profile();
    const PlanningQuestion question = questionOf(profile, tests::framework());
    PlanningAnswer found = planningAnswer(question);
    (*found.route)->optimal = false;
    (*found.route)->finishLowerBound -= 1;
    QVERIFY(!nextAnswer(question, found, true, false).waitsFor.isEmpty());
    const NextAnswer ended = nextAnswer(question, found, false, false);
    QVERIFY2(ended.waitsFor.isEmpty(), "what is not proven in the end can be taken as well");
    QVERIFY2(ended.lead.contains(u"not proven"), qPrintable(ended.lead));
    QVERIFY2(ended.shortLead.contains(u"not proven"), qPrintable(ended.shortLead));
}

void TestNextAnswer::whatIsTriedIsNotTaken()
{
    const core::Profile profile = tests::profile();
    const PlanningQuestion question = questionOf(profile, tests::framework());
    const NextAnswer tried = nextAnswer(question, planningAnswer(question), false, true);
    QCOMPARE(tried.title, u"Shortest route to Senior AI Engineer, as tried"_s);
    QVERIFY(!tried.waitsFor.isEmpty());
}

void TestNextAnswer::noRoute_data()
{
    QTest::addColumn<core::Profile>("profile");
    QTest::addColumn<core::Framework>("framework");
    QTest::addColumn<QString>("reason");
    const core::Framework framework = tests::framework();
    core::Profile empty = tests::profile();
    empty.domains.clear();
    QTest::newRow("nothing rated") << empty << framework
                                   << u"Nothing is rated yet: a route starts where you stand."_s;
    core::Framework low = framework;
    low.careerLevels.removeFirst();
    QTest::newRow("the highest level") << tests::profile() << low << u"AI Engineer is the highest level."_s;
    core::Framework none = framework;
    none.careerLevels.clear();
    QTest::newRow("no levels") << tests::profile() << none
                               << u"The framework has no career levels: choose a goal on the page Growth."_s;
    core::Profile there = tests::profile();
    there.plan = planOf({}, 1, u"engineer"_s);
    QTest::newRow("reached") << there << framework << u"AI Engineer is reached."_s;
    core::Profile barred = tests::profile();
    barred.plan = planOf({}, 1, QString());
    barred.plan->goal.depths.append({core::DomainId(u"safety"_s), core::Depth(3)});
    core::entryFor(barred, core::DomainId(u"safety"_s)).applies = false;
    QTest::newRow("no steps lead there")
        << barred << framework
        << u"No steps lead to Safety & alignment 3: Safety & alignment is marked not applicable."_s;
}

void TestNextAnswer::noRoute()
{
    QFETCH(core::Profile, profile);
    QFETCH(core::Framework, framework);
    QFETCH(QString, reason);
    const NextAnswer answer = answerTo(profile, framework);
    QCOMPARE(answer.kind, Kind::Opportunities);
    QCOMPARE(answer.title, u"Next"_s);
    QCOMPARE(answer.reason, reason);
    QVERIFY(!answer.steps.isEmpty());
}

void TestNextAnswer::summary_data()
{
    QTest::addColumn<qsizetype>("closing");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << qsizetype(0) << u"Why. Open to you:"_s;
    QTest::newRow("one of those shown")
        << qsizetype(1) << u"Why. The first closes a gap to the next level; open to you besides:"_s;
    QTest::newRow("two of those shown")
        << qsizetype(2) << u"Why. The first two close a gap to the next level; open to you besides:"_s;
    QTest::newRow("all shown") << qsizetype(3) << u"Why. What closes a gap to the next level:"_s;
    QTest::newRow("more than shown") << qsizetype(4)
                                     << u"Why. 4 of 5 steps close a gap to the next level, among them:"_s;
}

void TestNextAnswer::summary()
{
    QFETCH(qsizetype, closing);
    QFETCH(QString, sentence);
    NextAnswer answer;
    answer.reason = u"Why."_s;
    answer.steps.resize(5);
    answer.closing = closing;
    QCOMPARE(opportunitiesSummary(answer, 3), sentence);
}

QTEST_MAIN(TestNextAnswer)
#include "tst_nextanswer.moc"
