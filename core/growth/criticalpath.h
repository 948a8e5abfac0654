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
    /// Neighbours in one of the orders.
    struct Run
    {
        std::vector<Index>::const_iterator first;
        std::vector<Index>::const_iterator last;
        [[nodiscard]] auto begin() const { return first; }
        [[nodiscard]] auto end() const { return last; }
        [[nodiscard]] auto size() const { return last - first; }
    };

    void findFinish();
    void markLast();
    [[nodiscard]] bool isNeeded(Index step);
    void mark(Index step);
    void markWaitedFor(Index step);
    void markStream(Index step, const Run &ending);
    [[nodiscard]] Run runAt(const std::vector<Index> &order, qint64 TimedStep::*time, qint64 moment) const;
    [[nodiscard]] Run endingAt(qint64 moment) const { return runAt(m_byEnd, &TimedStep::end, moment); }
    [[nodiscard]] bool waits(Index step, Index other) const
    {
        return m_order.waitsFor(static_cast<qsizetype>(step), static_cast<qsizetype>(other));
    }

    const StepOrder &m_order;
    GoalProgress m_progress;
    int m_streams;
    bool m_held = false;

    const std::vector<TimedStep> *m_steps = nullptr;
    /// Open steps by end and by start, of one time in plan order.
    std::vector<Index> m_byEnd;
    std::vector<Index> m_byStart;
    qint64 m_finish = 0;
    bool m_reachesGoal = false;
    /// The step that made the goal hold.
    Index m_tipping = 0;
    std::vector<char> m_critical;
    /// Critical ones whose reasons are still to be found.
    std::vector<Index> m_open;
};

} // namespace depthchart::core
