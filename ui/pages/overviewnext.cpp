// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planquestion.h"
#include "core/growth/streamfinish.h"
#include "ui/document/planedits.h"
#include "ui/pages/goalbar.h"
#include "ui/pages/nextcard.h"
#include "ui/pages/overviewpage.h"

/// The page's answer to what comes next: the plan, or the shortest route as a proposal.
namespace depthchart::ui {

PlanningQuestion OverviewPage::question(bool isTried) const
{
    PlanningQuestion question{shownProfile(), m_document.rubric(), m_document.basis(), m_today,
                              core::RouteQuestion()};
    // Neither the route nor the forecast follows from these: an edit of them leaves the answer whole.
    question.profile.person = {};
    question.profile.mastered.clear();
    // What is tried asks for the route from there, to which only done steps count.
    if (isTried && question.profile.plan)
        question.profile.plan->steps.removeIf(
            [](const core::Step &step) { return step.status != core::StepStatus::Done; });
    if (const auto route = core::routeQuestion(question.profile, m_document.framework(), m_document.basis()))
        question.route = *route;
    return question;
}

void OverviewPage::showNext()
{
    if (!m_document.hasItsFramework()) {
        m_next->setAnswer({});
        return;
    }
    const bool tried = isTried();
    const PlanningQuestion asked = question(tried);
    m_planning->ask(asked);
    // A route from here would take the place of a plan that is not to be seen.
    m_next->setReadOnly(m_document.isReadOnly() || m_document.hidden() == core::Rater::Self);
    m_next->setAnswer(nextAnswer(asked, m_planning->answer(), m_planning->isBusy(), tried));
}

void OverviewPage::takeRoute()
{
    const PlanningAnswer answer = m_planning->answer();
    if (m_whatIf || m_document.hidden() == core::Rater::Self || !answer.route || !answer.route->has_value())
        return;
    takeRouteOver(m_document, planAsAsked(m_document, m_today), **answer.route, m_today);
    Q_EMIT growthWanted();
}

std::optional<core::Months> OverviewPage::ladderWithTwoStreams()
{
    if (m_comparedRubric != m_document.rubric()) {
        m_comparedRubric = m_document.rubric();
        m_withTwoStreams = core::finishFromNothing(m_document.framework(), 2);
    }
    return m_withTwoStreams;
}

} // namespace depthchart::ui
