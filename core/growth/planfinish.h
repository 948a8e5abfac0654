// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"

namespace depthchart::core {

/// When a plan as dated gets where it leads, and what that hangs on (domain.md section 9).
struct PlanFinish
{
    enum class Kind {
        /// No dated step that is not done, and the goal does not hold.
        None,
        /// The goal holds already, by the profile and the plan's done steps: there is no date.
        Held,
        /// The date is the day on which the goal first holds, the steps taken in order of their ends.
        Reached,
        /// No goal, or one that the plan does not reach: the date is the end of the last step.
        LastStep
    };

    Kind kind = Kind::None;
    std::optional<QDate> date;
    /// One a step, in plan order: it has no slack for the finish, waiting for its foundation and for a stream
    /// included. Never a done step.
    QList<bool> critical;
    bool operator==(const PlanFinish &) const = default;
};

/// A level counts from the day on which it and all levels below it are there.
[[nodiscard]] PlanFinish planFinish(const Plan &plan, const Profile &profile, const Framework &framework,
                                    Basis basis);

} // namespace depthchart::core
