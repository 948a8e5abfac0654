// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/forecast.h"

#include "core/growth/calendar.h"
#include "core/growth/criticalpath.h"
#include "core/growth/randomness.h"
#include "core/growth/schedule.h"
#include "core/growth/steprisk.h"
#include "core/growth/streamload.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace depthchart::core {

namespace {

/// One step as the runs see it. Times are ticks from the day on which the schedule starts.
struct DrawnStep
{
    qsizetype index = 0;
    /// Not before.
    Ticks release = 0;
    double least = 0;
    double peak = 0;
    double most = 0;
    Ticks drawn = 0;
};

DrawnStep drawnStep(const Plan &plan, qsizetype index, Risk risk, QDate origin)
{
    const Step &step = plan.steps.at(index);
    DrawnStep result;
    result.index = index;
    if (keepsStart(step))
        result.release = ticksAt(origin, *step.start);
    result.peak = static_cast<double>(Ticks{step.months.value()} * 100 * ticksPerMonth) / plan.pace;
    result.least = result.peak * (1 - forecastShorter);
    result.most = result.peak * (1 + forecastLonger[static_cast<int>(risk)]);
    return result;
}

/// All that is the same in every run.
class Simulation
{
public:
    Simulation(const Plan &plan, const Profile &profile, const Framework &framework, QDate origin)
        : m_order(plan.steps)
        , m_times(static_cast<std::size_t>(plan.steps.size()))
        , m_fixedLoad(plan.streams)
        , m_load(plan.streams)
        , m_fixedEnds(static_cast<std::size_t>(m_order.slotCount()), std::numeric_limits<Ticks>::min())
    {
        const QList<Risk> risks = stepRisks(plan, profile, framework);
        QList<qsizetype> free;
        m_place.resize(m_times.size());
        for (qsizetype i = 0; i < plan.steps.size(); ++i) {
            const Step &step = plan.steps.at(i);
            const bool isActive = step.status == StepStatus::Active && step.start && step.end;
            if (isActive || step.status == StepStatus::Done) {
                fix(step, i, origin);
                continue;
            }
            m_place[static_cast<std::size_t>(i)] = m_drawn.size();
            m_drawn.push_back(drawnStep(plan, i, risks.at(i), origin));
            free.append(i);
        }
        m_placing = m_order.placingOrder(free);
    }

    void run(Randomness &randomness)
    {
        for (DrawnStep &step : m_drawn)
            step.drawn = static_cast<Ticks>(
                std::floor(triangular(randomness.nextShare(), step.least, step.peak, step.most) + 0.5));
        m_load = m_fixedLoad;
        m_ends = m_fixedEnds;
        for (const qsizetype index : std::as_const(m_placing)) {
            const DrawnStep &step = m_drawn[m_place[static_cast<std::size_t>(index)]];
            const Ticks ready = m_order.latest(index, m_ends, step.release);
            const Ticks start = m_load.firstFit(ready, [&step](Ticks from) { return from + step.drawn; });
            m_times[static_cast<std::size_t>(index)] = {start, start + step.drawn, true, false};
            m_load.hold(start, start + step.drawn);
            m_order.enter(index, m_ends, start + step.drawn);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_drawn.empty() && m_fixed == 0; }
    [[nodiscard]] const StepOrder &order() const { return m_order; }
    [[nodiscard]] const std::vector<TimedStep> &times() const { return m_times; }

private:
    void fix(const Step &step, qsizetype index, QDate origin)
    {
        if (!step.start || !step.end)
            return;
        TimedStep &timed = m_times[static_cast<std::size_t>(index)];
        timed = {ticksAt(origin, *step.start), ticksAt(origin, *step.end), false, true};
        m_order.enter(index, m_fixedEnds, timed.end);
        timed.open = step.status == StepStatus::Active;
        if (!timed.open)
            return;
        ++m_fixed;
        m_fixedLoad.hold(timed.start, timed.end);
    }

    StepOrder m_order;
    std::vector<TimedStep> m_times;
    /// In plan order; and by position in the plan, where among them.
    std::vector<DrawnStep> m_drawn;
    std::vector<std::size_t> m_place;
    QList<qsizetype> m_placing;
    /// Of active and done steps.
    StreamLoad m_fixedLoad;
    int m_fixed = 0;
    StreamLoad m_load;
    std::vector<Ticks> m_fixedEnds;
    std::vector<Ticks> m_ends;
};

/// The first of the sorted times by which at least `percent` of all are in.
Ticks reachedBy(const std::vector<Ticks> &sorted, int percent)
{
    const std::size_t count = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(count, 1) - 1];
}

} // namespace

Forecast forecast(const Plan &plan, const Profile &profile, const Framework &framework, Basis basis,
                  QDate today, const ForecastOptions &options)
{
    const QDate origin = scheduleStart(plan, today);
    Simulation simulation(plan, profile, framework, origin);
    CriticalPath path(plan, simulation.order(), GoalProgress(plan, profile, framework, basis));
    Forecast result;
    result.runs = std::max(options.runs, 0);
    result.seed = options.seed;
    result.critical = QList<int>(plan.steps.size(), 0);
    if (path.isHeld() || simulation.isEmpty() || result.runs == 0)
        return result;
    Randomness randomness(options.seed);
    std::vector<Ticks> finishes;
    finishes.reserve(static_cast<std::size_t>(result.runs));
    for (int run = 0; run < result.runs; ++run) {
        simulation.run(randomness);
        path.read(simulation.times());
        finishes.push_back(path.finish());
        for (qsizetype i = 0; i < plan.steps.size(); ++i)
            result.critical[i] += path.isCritical(i) ? 1 : 0;
    }
    std::sort(finishes.begin(), finishes.end());
    result.p50 = dateAt(origin, reachedBy(finishes, 50));
    result.p80 = dateAt(origin, reachedBy(finishes, 80));
    return result;
}

} // namespace depthchart::core
