// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"

/// What a person forced on a plan, shown and not moved (domain.md section 9).
namespace depthchart::core {

struct Conflict
{
    enum class Kind {
        /// The step starts before the level below it ends.
        BeforeFoundation,
        /// The level below it is neither reached nor in the plan.
        NoFoundation,
        /// More at once than there are streams; this is one of those last in plan order.
        TooMany
    };

    Kind kind = Kind::BeforeFoundation;
    /// Positions in the plan: the step in conflict; for BeforeFoundation the step that it should wait for.
    qsizetype step = 0;
    std::optional<qsizetype> foundation;
    /// The days that are at fault, `until` exclusive: the part of the step before its foundation's end; the
    /// whole step; the time in which it is one too many.
    QDate from;
    QDate until;
    /// For TooMany: the most that run at once in that time, and the plan's streams.
    int atOnce = 0;
    int streams = 0;
    bool operator==(const Conflict &) const = default;
};

/// All conflicts of the plan as dated, by step in plan order; of one step the foundation's first, then by
/// day. Steps that are done, or have no dates, are in none. A foundation counts as reached when the profile
/// stands at it on the basis, or a done step of the plan led there.
[[nodiscard]] QList<Conflict> conflicts(const Plan &plan, const Profile &profile, const Framework &framework,
                                        Basis basis);

} // namespace depthchart::core
