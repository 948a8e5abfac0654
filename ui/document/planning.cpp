// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/planning.h"

namespace depthchart::ui {

namespace {

/// Nodes that a search may take while the window waits: a millisecond or two.
constexpr long long quickNodes = 2'000;

bool hasSteps(const core::Profile &profile)
{
    return profile.plan && !profile.plan->steps.isEmpty();
}

} // namespace

PlanningAnswer planningAnswer(const PlanningQuestion &question)
{
    PlanningAnswer answer;
    const core::Framework &framework = question.rubric->framework;
    if (!question.route.goal.isEmpty()) {
        core::RouteOptions options;
        options.streams = question.route.streams;
        answer.route =
            core::shortestRoute(question.profile, framework, question.basis, question.route.goal, options);
        answer.byStreams =
            core::finishByStreams(question.profile, framework, question.basis, question.route.goal, options);
    }
    if (hasSteps(question.profile))
        answer.forecast = core::forecast(*question.profile.plan, question.profile, framework, question.basis,
                                         question.today);
    return answer;
}

Planning::Planning(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Planning::~Planning()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Planning::ask(const PlanningQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_answer.route.reset();
    m_answer.byStreams.clear();
    if (!hasSteps(question.profile))
        m_answer.forecast.reset();
    if (!question.route.goal.isEmpty())
        m_answer.route =
            core::shortestRoute(question.profile, question.rubric->framework, question.basis,
                                question.route.goal, {question.route.streams, quickNodes, quickNodes});
    if (!m_busy)
        start();
}

void Planning::start()
{
    m_busy = true;
    m_pool.start([this, question = m_question] {
        const PlanningAnswer answer = planningAnswer(question);
        // The pool is waited for before this goes, so that `this` is there to post to.
        QMetaObject::invokeMethod(
            this, [this, question, answer] { take(question, answer); }, Qt::QueuedConnection);
    });
}

void Planning::take(const PlanningQuestion &question, const PlanningAnswer &answer)
{
    m_busy = false;
    if (question != m_question) {
        start();
        return;
    }
    m_answer = answer;
    Q_EMIT answered();
}

} // namespace depthchart::ui
