// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"

#include <QList>

#include <optional>

namespace depthchart::core {

/// One minimum of a career level's rule, with what is there (domain.md section 4).
struct Minimum
{
    enum class Kind { Depth, Breadth, Impacts, Domain, Count, Points };

    Kind kind = Kind::Depth;
    int required = 0;
    int present = 0;
    /// For Kind::Domain: which; its depth is compared.
    DomainId domain;
    /// For Kind::Count: the depth that the counted domains reach.
    Depth countDepth;
    /// For Kind::Domain: the person marked it not applicable, so that it stays unmet.
    bool notApplicable = false;

    [[nodiscard]] int missing() const { return required > present ? required - present : 0; }
    [[nodiscard]] bool isMet() const { return missing() == 0 && !notApplicable; }
    bool operator==(const Minimum &) const = default;
};

/// The person's career level and why.
struct CareerLevel
{
    /// Position in Framework::careerLevels; absent: no rule holds, or the framework has none.
    std::optional<qsizetype> index;
    /// The next one up, absent at the top; where no rule holds, the lowest.
    std::optional<qsizetype> next;
    /// Of the next level: depth, breadth and impacts always and in this order, then domains, counts and
    /// points where the rule has them.
    QList<Minimum> minimums;
    /// Of the level reached, likewise.
    QList<Minimum> reached;
    bool operator==(const CareerLevel &) const = default;
};

[[nodiscard]] CareerLevel careerLevel(const Standing &standing, const Framework &framework);
[[nodiscard]] CareerLevel careerLevel(const Profile &profile, const Framework &framework, Basis basis);

/// All minimums of a rule held against a standing, in the order told at CareerLevel::minimums.
[[nodiscard]] QList<Minimum> minimums(const CareerLevelRule &rule, const Standing &standing,
                                      const Framework &framework);

/// Sum, over the tracked domains that apply, of the points of the level reached.
[[nodiscard]] int points(const Standing &standing, const Framework &framework);

} // namespace depthchart::core
