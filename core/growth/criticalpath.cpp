// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/criticalpath.h"

#include <algorithm>

namespace depthchart::core {

CriticalPath::CriticalPath(const Plan &plan, const StepOrder &order, GoalProgress progress)
    : m_order(order)
    , m_progress(std::move(progress))
    , m_streams(plan.streams)
    , m_held(m_progress.holds())
{
}

void CriticalPath::read(const std::vector<TimedStep> &steps)
{
    m_steps = &steps;
    m_critical.assign(steps.size(), 0);
    m_byEnd.clear();
    for (Index i = 0; i < steps.size(); ++i) {
        if (steps[i].open)
            m_byEnd.push_back(i);
    }
    std::sort(m_byEnd.begin(), m_byEnd.end(), [&steps](Index one, Index other) {
        return std::pair(steps[one].end, one) < std::pair(steps[other].end, other);
    });
    if (m_byEnd.empty() || m_held)
        return;
    findFinish();
    markLast();
    while (!m_open.empty()) {
        const Index step = m_open.back();
        m_open.pop_back();
        markWaitedFor(step);
    }
}

void CriticalPath::findFinish()
{
    m_reachesGoal = false;
    m_finish = (*m_steps)[m_byEnd.back()].end;
    if (!m_progress.hasGoal())
        return;
    m_progress.restart();
    for (const Index step : m_byEnd) {
        m_progress.take(static_cast<qsizetype>(step));
        if (!m_progress.holds())
            continue;
        m_reachesGoal = true;
        m_finish = (*m_steps)[step].end;
        m_tipping = step;
        return;
    }
}

/// Of the steps that end with the finish: those without which the goal would not hold then. Where each of
/// several would do, the one that came first in plan order; without a goal reached, all of them.
void CriticalPath::markLast()
{
    m_ending.clear();
    for (const Index each : m_byEnd) {
        if ((*m_steps)[each].end == m_finish)
            m_ending.push_back(each);
    }
    for (const Index each : m_ending) {
        if (!m_reachesGoal || m_ending.size() == 1 || isNeeded(each))
            mark(each);
    }
    if (m_open.empty())
        mark(m_tipping);
}

bool CriticalPath::isNeeded(Index step)
{
    m_progress.restart();
    for (const Index each : m_byEnd) {
        if ((*m_steps)[each].end > m_finish)
            break;
        if (each != step)
            m_progress.take(static_cast<qsizetype>(each));
    }
    return !m_progress.holds();
}

void CriticalPath::mark(Index step)
{
    if (m_critical[step] != 0)
        return;
    m_critical[step] = 1;
    m_open.push_back(step);
}

/// A critical step is held up by what ends as it starts: its foundation, or the step whose stream it takes
/// over.
void CriticalPath::markWaitedFor(Index step)
{
    const TimedStep &timed = (*m_steps)[step];
    if (timed.fixed)
        return;
    m_ending.clear();
    for (const Index each : m_byEnd) {
        if ((*m_steps)[each].end != timed.start || each == step)
            continue;
        m_ending.push_back(each);
        if (waits(step, each))
            mark(each);
    }
    if (!m_ending.empty())
        markStream(step);
}

/// Were one of those that end here longer, then one of those that start here would have to wait, provided
/// that all streams are taken: the last in plan order; unless one waits for the longer one anyway.
void CriticalPath::markStream(Index step)
{
    const qint64 moment = (*m_steps)[step].start;
    int underWay = 0;
    for (const Index each : m_byEnd) {
        const TimedStep &timed = (*m_steps)[each];
        if (timed.start > moment || timed.end <= moment)
            continue;
        ++underWay;
        if (timed.start == moment && !timed.fixed && each > step)
            return;
    }
    if (underWay < m_streams)
        return;
    for (const Index each : m_ending) {
        const bool isAwaited = std::any_of(m_byEnd.cbegin(), m_byEnd.cend(), [&](Index other) {
            return (*m_steps)[other].start == moment && !(*m_steps)[other].fixed && waits(other, each);
        });
        if (!isAwaited)
            mark(each);
    }
}

} // namespace depthchart::core
