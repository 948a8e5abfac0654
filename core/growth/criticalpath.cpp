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
    m_byStart = m_byEnd;
    const auto sort = [&steps](std::vector<Index> &order, qint64 TimedStep::*time) {
        std::sort(order.begin(), order.end(), [&](Index one, Index other) {
            return std::pair(steps[one].*time, one) < std::pair(steps[other].*time, other);
        });
    };
    sort(m_byEnd, &TimedStep::end);
    sort(m_byStart, &TimedStep::start);
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

CriticalPath::Run CriticalPath::runAt(const std::vector<Index> &order, qint64 TimedStep::*time,
                                      qint64 moment) const
{
    const auto first = std::lower_bound(order.cbegin(), order.cend(), moment, [&](Index step, qint64 value) {
        return (*m_steps)[step].*time < value;
    });
    const auto last =
        std::find_if(first, order.cend(), [&](Index step) { return (*m_steps)[step].*time != moment; });
    return {first, last};
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
    const Run last = endingAt(m_finish);
    for (const Index each : last) {
        if (!m_reachesGoal || last.size() == 1 || isNeeded(each))
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
    const Run ending = endingAt(timed.start);
    for (const Index each : ending) {
        if (each != step && waits(step, each))
            mark(each);
    }
    if (ending.size() > 0)
        markStream(step, ending);
}

/// Were one of those that end here longer, then one of those that start here would have to wait, provided
/// that all streams are taken: the last in plan order; unless one waits for the longer one anyway.
void CriticalPath::markStream(Index step, const Run &ending)
{
    const qint64 moment = (*m_steps)[step].start;
    const Run starting = runAt(m_byStart, &TimedStep::start, moment);
    const auto isFree = [this](Index each) {
        return !(*m_steps)[each].fixed && (*m_steps)[each].start < (*m_steps)[each].end;
    };
    const auto begun = starting.last - m_byStart.cbegin();
    const auto ended = ending.last - m_byEnd.cbegin();
    const bool isLast =
        std::none_of(starting.first, starting.last, [&](Index each) { return each > step && isFree(each); });
    if (begun - ended < m_streams || !isLast)
        return;
    for (const Index each : ending) {
        const bool isAwaited = std::any_of(starting.first, starting.last,
                                           [&](Index other) { return isFree(other) && waits(other, each); });
        if (each != step && !isAwaited)
            mark(each);
    }
}

} // namespace depthchart::core
