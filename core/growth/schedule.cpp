// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/schedule.h"

#include "core/growth/calendar.h"
#include "core/growth/steporder.h"
#include "core/growth/streamload.h"

#include <algorithm>
#include <limits>
#include <map>

namespace depthchart::core {

namespace {

/// Where a date comes from: so many focused months after a day that is not counted from another.
struct Counted
{
    QDate from;
    int months = 0;
};

bool holdsStream(const Step &step)
{
    return step.status != StepStatus::Done;
}

/// Places steps in turn. Days are Julian day numbers.
class Rescheduling
{
public:
    Rescheduling(const Plan &plan, QDate today)
        : m_plan(plan)
        , m_order(plan.steps)
        , m_load(plan.streams)
        , m_ends(static_cast<std::size_t>(m_order.slotCount()), std::numeric_limits<qint64>::min())
        , m_start(scheduleStart(plan, today))
    {
        m_dates[m_start.toJulianDay()] = {m_start, 0};
    }

    /// A step that stays where it is: another that waits for its end counts from there.
    void keep(qsizetype index)
    {
        const Step &step = m_plan.steps.at(index);
        if (!step.start || !step.end)
            return;
        const int months = monthsExactly(m_start, *step.end, m_plan.pace);
        const bool counted = !keepsStart(step) && months >= 0;
        occupy(index, counted ? Counted{m_start, months} : Counted{*step.end, 0});
    }

    void keepForced(qsizetype index)
    {
        Step &step = m_plan.steps[index];
        if (step.start)
            step.end = dateAfter(*step.start, step.months.value(), m_plan.pace);
        keep(index);
    }

    void place(qsizetype index)
    {
        Step &step = m_plan.steps[index];
        const qint64 ready = m_order.latest(index, m_ends, m_start.toJulianDay());
        const auto endFrom = [&](qint64 day) { return dateOf(after(m_dates.at(day), step.months)); };
        const qint64 start = m_load.firstFit(ready, [&](qint64 day) { return endFrom(day).toJulianDay(); });
        step.start = QDate::fromJulianDay(start);
        step.end = endFrom(start);
        occupy(index, after(m_dates.at(start), step.months));
    }

    [[nodiscard]] const StepOrder &order() const { return m_order; }
    [[nodiscard]] Plan plan() && { return std::move(m_plan); }

private:
    static Counted after(Counted counted, Months months)
    {
        counted.months += months.value();
        return counted;
    }

    [[nodiscard]] QDate dateOf(const Counted &counted) const
    {
        return dateAfter(counted.from, counted.months, m_plan.pace);
    }

    void occupy(qsizetype index, const Counted &end)
    {
        const Step &step = m_plan.steps.at(index);
        const qint64 day = step.end->toJulianDay();
        m_order.enter(index, m_ends, day);
        if (holdsStream(step))
            m_load.hold(step.start->toJulianDay(), day);
        // Of two ways to count to the same day the one from the earlier day stands: from the plan's start
        // where it can.
        const auto [known, isNew] = m_dates.try_emplace(day, end);
        if (!isNew && end.from < known->second.from)
            known->second = end;
    }

    Plan m_plan;
    StepOrder m_order;
    StreamLoad m_load;
    /// By slot of the order: the last end.
    std::vector<qint64> m_ends;
    QDate m_start;
    /// All days on which a step may start: the start, and every end.
    std::map<qint64, Counted> m_dates;
};

/// Places the steps that `moves` names; `forced` ones end again where their months say.
template<class Moves>
Plan placed(const Plan &plan, QDate today, bool renewForced, Moves moves)
{
    Rescheduling schedule(plan, today);
    QList<qsizetype> free;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (moves(i))
            free.append(i);
        else if (renewForced)
            schedule.keepForced(i);
        else
            schedule.keep(i);
    }
    const QList<qsizetype> order = schedule.order().placingOrder(free);
    for (const qsizetype index : order)
        schedule.place(index);
    return std::move(schedule).plan();
}

bool isFree(const Step &step)
{
    const bool done = step.status == StepStatus::Done;
    return !done && !keepsStart(step);
}

} // namespace

bool keepsStart(const Step &step)
{
    return step.start && (step.pinned || step.status != StepStatus::Planned);
}

QDate scheduleStart(const Plan &plan, QDate today)
{
    return plan.start ? std::max(*plan.start, today) : today;
}

QDate endFrom(const Plan &plan, const Step &step, QDate start)
{
    const int months = step.months.value();
    if (!keepsStart(step) && plan.start) {
        const int before = monthsExactly(*plan.start, start, plan.pace);
        if (before >= 0)
            return dateAfter(*plan.start, before + months, plan.pace);
    }
    return dateAfter(start, months, plan.pace);
}

Plan rescheduled(const Plan &plan, QDate today)
{
    return placed(plan, today, true, [&plan](qsizetype index) { return isFree(plan.steps.at(index)); });
}

Plan rescheduled(const Plan &plan, QDate today, const QList<qsizetype> &steps)
{
    return placed(plan, today, false,
                  [&](qsizetype index) { return steps.contains(index) && isFree(plan.steps.at(index)); });
}

QList<qsizetype> nextSteps(const Plan &plan, qsizetype count)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps.at(i).status != StepStatus::Done)
            open.append(i);
    }
    const auto startOf = [&plan](qsizetype index) {
        return plan.steps.at(index).start.value_or(QDate(9999, 12, 31));
    };
    std::stable_sort(open.begin(), open.end(),
                     [&](qsizetype one, qsizetype other) { return startOf(one) < startOf(other); });
    return open.first(std::min(count, open.size()));
}

} // namespace depthchart::core
