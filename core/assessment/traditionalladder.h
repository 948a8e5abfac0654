// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <optional>

namespace depthchart::core {

/// Where the person stands on one level of the traditional ladder.
struct LadderLevelStanding
{
    int skills = 0;
    int mastered = 0;
    QList<SkillId> missing;
    [[nodiscard]] bool isPassed() const { return mastered == skills; }
    bool operator==(const LadderLevelStanding &) const = default;
};

/// domain.md section 11.
struct LadderStanding
{
    /// One a ladder level, lowest first.
    QList<LadderLevelStanding> levels;
    /// The level that the person stands at: the first that is not passed, or the highest.
    qsizetype at = 0;
    /// Months from nothing to the compared level on the ladder: the sum of monthsToNext below it; absent
    /// where the framework compares nothing or a month is missing.
    std::optional<Months> ladderMonths;
    /// Months of focused practice from nothing to the compared career level, one thing at a time (the least
    /// effort that its rule can be met with); absent where the framework compares nothing or no steps reach
    /// it.
    std::optional<Months> matrixMonths;
    bool operator==(const LadderStanding &) const = default;
};

[[nodiscard]] LadderStanding ladderStanding(const Profile &profile, const Framework &framework);

/// The least total months with which a person with nothing meets the rule, over the domains that the rule
/// tracks (core, and those it names); absent where nothing reaches it. domain.md sections 8 and 11.
[[nodiscard]] std::optional<Months> leastEffort(const Framework &framework, const CareerLevelRule &rule);

} // namespace depthchart::core
