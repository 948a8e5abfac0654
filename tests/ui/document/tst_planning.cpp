// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/document/planedits.h"
#include "ui/document/planning.h"

#include <QSignalSpy>
#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

core::Goal seniorGoal()
{
    core::Goal goal;
    goal.level = core::CareerLevelId(u"senior"_s);
    return goal;
}

PlanningQuestion question(const core::Profile &profile, int streams)
{
    return {profile, tests::rubric(), core::Basis::Current, today, {seniorGoal(), streams}};
}

} // namespace

class TestPlanning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theQuickAnswerIsThereAtOnce();
    void theWorkerBringsTheRest();
    void onlyTheLastQuestionCounts();
    void noGoalIsNoRoute();
    void goesWithoutItsAnswer();
    void aRouteTakenOverIsOneStep();
    void anOpportunityIsAddedOnce();
    void anOpportunityDroppedOnADay();
    void editsOfAStepCanBeUndone();
    void offers();
    void readOnlyStaysAsItIs();

private:
    [[nodiscard]] const core::Plan &plan() const { return *m_document->profile().plan; }
    [[nodiscard]] core::Plan asked() const;
    [[nodiscard]] core::Opportunity opportunity(core::Vector vector, const QString &domain) const;
    void takeRoute();

    std::unique_ptr<ProfileDocument> m_document;
};

void TestPlanning::init()
{
    m_document = std::make_unique<ProfileDocument>(tests::rubric());
    m_document->load(tests::profile(), {}, {});
}

core::Plan TestPlanning::asked() const
{
    core::Plan plan;
    plan.goal = seniorGoal();
    plan.start = today;
    plan.streams = 2;
    return plan;
}

core::Opportunity TestPlanning::opportunity(core::Vector vector, const QString &domain) const
{
    for (const core::Opportunity &each : core::opportunities(m_document->profile(), m_document->framework(),
                                                             m_document->units(), core::Basis::Current)) {
        if (each.vector == vector && (!each.domain || each.domain->text() == domain))
            return each;
    }
    return {};
}

void TestPlanning::takeRoute()
{
    const PlanningAnswer answer = planningAnswer(question(m_document->profile(), 2));
    QVERIFY(answer.route && answer.route->has_value());
    takeRouteOver(*m_document, asked(), **answer.route, today);
}

void TestPlanning::theQuickAnswerIsThereAtOnce()
{
    Planning planning;
    planning.ask(question(m_document->profile(), 2));
    QVERIFY(planning.answer().route.has_value());
    // 26 months of work for two streams: depth 4 and practice; a third domain and two systems.
    QCOMPARE((*planning.answer().route)->finishMonths, 13);
    QVERIFY(planning.answer().byStreams.isEmpty());
    QVERIFY(planning.isBusy());
}

void TestPlanning::theWorkerBringsTheRest()
{
    takeRoute();
    Planning planning;
    QSignalSpy answered(&planning, &Planning::answered);
    const PlanningQuestion asked = question(m_document->profile(), 2);
    planning.ask(asked);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(planning.answer(), planningAnswer(asked));
    QCOMPARE(planning.answer().byStreams.size(), 4);
    QVERIFY(planning.answer().forecast.has_value());
    QVERIFY(!planning.isBusy());
    // The same question again is answered already.
    planning.ask(asked);
    QVERIFY(!planning.isBusy());
}

void TestPlanning::onlyTheLastQuestionCounts()
{
    Planning planning;
    QSignalSpy answered(&planning, &Planning::answered);
    for (const int streams : {1, 2, 3})
        planning.ask(question(m_document->profile(), streams));
    QTRY_VERIFY(!planning.isBusy());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(planning.answer(), planningAnswer(question(m_document->profile(), 3)));
}

void TestPlanning::noGoalIsNoRoute()
{
    PlanningQuestion none = question(m_document->profile(), 1);
    none.route.goal = {};
    const PlanningAnswer answer = planningAnswer(none);
    QVERIFY(!answer.route.has_value());
    QVERIFY(answer.byStreams.isEmpty());
    QVERIFY(!answer.forecast.has_value());
}

void TestPlanning::goesWithoutItsAnswer()
{
    auto planning = std::make_unique<Planning>();
    planning->ask(question(m_document->profile(), 4));
    planning.reset();
    QCoreApplication::processEvents();
}

void TestPlanning::aRouteTakenOverIsOneStep()
{
    const core::Profile before = m_document->profile();
    takeRoute();
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(m_document->undoStack()->undoText().contains(u"Senior AI Engineer"));
    QVERIFY(!plan().steps.isEmpty());
    for (const core::Step &step : plan().steps) {
        QVERIFY(step.start && step.end && *step.start < *step.end);
        QVERIFY(!step.id.isEmpty());
    }
    // Again: nothing is missing any more.
    const core::Plan taken = plan();
    takeRoute();
    QCOMPARE(plan(), taken);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), before);
}

void TestPlanning::anOpportunityIsAddedOnce()
{
    const core::Opportunity breadth = opportunity(core::Vector::Breadth, u"safety"_s);
    addOpportunity(*m_document, asked(), breadth, today);
    // From nothing to working: a step a level, one after the other.
    QCOMPARE(plan().steps.size(), 2);
    QCOMPARE(plan().steps.at(0).end, plan().steps.at(1).start);
    QCOMPARE(plan().goal, asked().goal);
    QVERIFY(!plan().steps.at(1).criteria.isEmpty());
    addOpportunity(*m_document, asked(), breadth, today);
    QCOMPARE(plan().steps.size(), 2);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestPlanning::anOpportunityDroppedOnADay()
{
    const QDate day(2028, 2, 29);
    addOpportunity(*m_document, asked(), opportunity(core::Vector::Breadth, u"safety"_s), today, day);
    QCOMPARE(plan().steps.at(0).start, day);
    QVERIFY(plan().steps.at(0).pinned);
    QVERIFY(!plan().steps.at(1).pinned);
    QCOMPARE(plan().steps.at(1).start, plan().steps.at(0).end);
}

void TestPlanning::editsOfAStepCanBeUndone()
{
    takeRoute();
    const core::Plan before = plan();
    const core::EntryId step = before.steps.constFirst().id;
    const QDate later = before.steps.constFirst().start->addMonths(3);
    QCOMPARE(stepEnd(before, step, later, 0), before.steps.constFirst().end->addMonths(3));
    moveStep(*m_document, step, later);
    QCOMPARE(findStep(m_document->profile(), step)->start, later);
    QVERIFY(findStep(m_document->profile(), step)->pinned);
    m_document->undoStack()->undo();
    QCOMPARE(plan(), before);
    stretchStep(*m_document, step, core::Months(before.steps.constFirst().months.value() + 2));
    QCOMPARE(findStep(m_document->profile(), step)->end,
             stepEnd(before, step, *before.steps.constFirst().start, 2));
    m_document->undoStack()->undo();
    removeStep(*m_document, step);
    QCOMPARE(findStep(m_document->profile(), step), nullptr);
    QCOMPARE(plan().steps.size(), before.steps.size() - 1);
    m_document->undoStack()->undo();
    setStepStatus(*m_document, step, core::StepStatus::Active, today);
    QCOMPARE(findStep(m_document->profile(), step)->status, core::StepStatus::Active);
    m_document->undoStack()->undo();
    QCOMPARE(plan(), before);
    // No months at all are no step.
    QVERIFY(!stepEnd(before, step, today, -1000).isValid());
}

void TestPlanning::offers()
{
    addOpportunity(*m_document, asked(), opportunity(core::Vector::Depth, u"prompt_eng"_s), today);
    addOpportunity(*m_document, asked(), opportunity(core::Vector::Impact, {}), today);
    const core::EntryId depth = plan().steps.at(0).id;
    const core::EntryId impact = plan().steps.at(1).id;
    takeOffer(*m_document, depth, core::StepOffer::RaiseSelf);
    QCOMPARE(core::findEntry(m_document->profile(), core::DomainId(u"prompt_eng"_s))->self, core::Depth(4));
    m_document->undoStack()->undo();
    QCOMPARE(core::findEntry(m_document->profile(), core::DomainId(u"prompt_eng"_s))->self, core::Depth(3));
    recordImpact(*m_document, impact, u"  Search for 10K users  "_s);
    QCOMPARE(m_document->profile().impacts.size(), 1);
    QCOMPARE(m_document->profile().impacts.constFirst().title, u"Search for 10K users"_s);
    QCOMPARE(findStep(m_document->profile(), impact)->record, m_document->profile().impacts.constFirst().id);
}

void TestPlanning::readOnlyStaysAsItIs()
{
    core::Profile newer = tests::profile();
    newer.version = core::profileVersion + 1;
    m_document->load(newer, {}, {});
    takeRoute();
    addOpportunity(*m_document, asked(), opportunity(core::Vector::Impact, {}), today);
    QCOMPARE(m_document->profile(), newer);
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
