// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/conflict.h"
#include "core/growth/forecast.h"
#include "core/growth/planfinish.h"
#include "ui/timeline/timelinemodel.h"

namespace depthchart::ui {

/// What the rules say of a profile's plan as it is dated.
struct PlanFacts
{
    QList<core::Conflict> conflicts;
    core::PlanFinish finish;
    /// One a step, in plan order.
    QList<core::Risk> risks;
    std::optional<core::Forecast> forecast;
    bool operator==(const PlanFacts &) const = default;
};

/// All but the forecast, which takes longer; nothing where there is no plan.
[[nodiscard]] PlanFacts planFacts(const core::Profile &profile, const core::Framework &framework,
                                  core::Basis basis);

enum class EmptyLanes { Hidden, Shown };

/// The profile's plan as bars (their ids are the steps'), with the goal as milestone; steps without dates
/// have no bar. With EmptyLanes::Shown also lanes of tracked domains and of vectors without a step.
[[nodiscard]] TimelineModel planModel(const core::Profile &profile, const core::Framework &framework,
                                      core::Basis basis, const PlanFacts &facts, QDate today,
                                      EmptyLanes emptyLanes = EmptyLanes::Hidden);

/// Names of the lanes that EmptyLanes::Shown would add.
[[nodiscard]] QStringList emptyLanes(const core::Profile &profile, const core::Framework &framework,
                                     core::Basis basis);

} // namespace depthchart::ui
