// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"
#include "core/common/constants.h"

namespace depthchart::core {

struct ForecastOptions
{
    int runs = forecastRuns;
    quint64 seed = 1;
};

/// When a plan will be at its finish, in many runs with durations drawn by chance (domain.md section 9).
struct Forecast
{
    int runs = 0;
    quint64 seed = 1;
    /// The first days by which the finish came in at least 50 % and 80 % of the runs. Absent where there is
    /// nothing to forecast: the goal holds already, or no step is open.
    std::optional<QDate> p50;
    std::optional<QDate> p80;
    /// One a step, in plan order: the number of runs in which it was critical for the finish. 0 for a done
    /// step.
    QList<int> critical;

    [[nodiscard]] double criticalShare(qsizetype step) const
    {
        return runs > 0 ? static_cast<double>(critical.at(step)) / runs : 0;
    }
    bool operator==(const Forecast &) const = default;
};

/// Every run draws a duration for each planned step, in plan order, and places the steps as rescheduled()
/// does from the later of the plan's start and today; a pinned step is placed in its turn, but never before
/// its pinned start; active and done steps keep their dates. The same on every machine.
[[nodiscard]] Forecast forecast(const Plan &plan, const Profile &profile, const Framework &framework,
                                Basis basis, QDate today, const ForecastOptions &options = {});

} // namespace depthchart::core
