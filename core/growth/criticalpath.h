// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/goalprogress.h"
#include "core/growth/steporder.h"

#include <vector>

namespace depthchart::core {

/// A plan's steps in time, in any unit: as dated, or as one run of a forecast placed them.
struct TimedStep
{
    qint64 start = 0;
    qint64 end = 0;
    /// Not done, and has dates.
    bool open = false;
    /// Stays where it is, whatever it waits for: under way already.
    bool fixed = false;
};

/// What the finish of a plan hangs on (domain.md section 9).
class CriticalPath
{
public:
    CriticalPath(const Plan &plan, const StepOrder &order, GoalProgress progress);

    /// The goal holds before any step is taken.
    [[nodiscard]] bool isHeld() const { return m_held; }

    /// Reads the steps: finish, and what is critical for it. They must outlive the answers.
    void read(const std::vector<TimedStep> &steps);

    /// There is an open step.
    [[nodiscard]] bool hasFinish() const { return !m_byEnd.empty(); }
    [[nodiscard]] bool reachesGoal() const { return m_reachesGoal; }
    /// When the goal first holds; where it never does, the last end.
    [[nodiscard]] qint64 finish() const { return m_finish; }
    [[nodiscard]] bool isCritical(qsizetype step) const
    {
        return m_critical[static_cast<std::size_t>(step)] != 0;
    }

private:
    using Index = std::size_t;

    void findFinish();
    void markLast();
    [[nodiscard]] bool isNeeded(Index step);
    void mark(Index step);
    void markWaitedFor(Index step);
    void markStream(Index step);
    [[nodiscard]] bool waits(Index step, Index other) const
    {
        return m_order.waitsFor(static_cast<qsizetype>(step), static_cast<qsizetype>(other));
    }

    const StepOrder &m_order;
    GoalProgress m_progress;
    int m_streams;
    bool m_held = false;

    const std::vector<TimedStep> *m_steps = nullptr;
    /// Open steps by end, then in plan order.
    std::vector<Index> m_byEnd;
    qint64 m_finish = 0;
    bool m_reachesGoal = false;
    /// The step that made the goal hold.
    Index m_tipping = 0;
    std::vector<char> m_critical;
    /// Critical ones whose reasons are still to be found.
    std::vector<Index> m_open;
    /// Those that end at the moment in question.
    std::vector<Index> m_ending;
};

} // namespace depthchart::core
