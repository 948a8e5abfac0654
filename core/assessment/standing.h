// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <QList>

#include <optional>

namespace depthchart::core {

/// Where the person stands in one domain of the framework, on one basis: what every rule starts from.
struct DomainStanding
{
    /// Position in the framework's order.
    qsizetype index = 0;
    /// domain.md section 3; an untracked emerging domain counts for nothing.
    bool tracked = false;
    /// False where the person marked it not applicable.
    bool applies = true;
    /// Depth on the basis, capped to the domain's highest level; absent: not rated.
    std::optional<Depth> rated;
    /// The breadth flag as it counts on the basis (on `evidenced` only from an evidenced depth of working
    /// on).
    bool breadth = false;
    /// The flag as declared.
    bool declared = false;
    /// A depth in the file on this basis is above the framework's highest level (section 3: kept, capped,
    /// marked).
    bool aboveHighest = false;

    /// Not rated counts as 0 in a rule.
    [[nodiscard]] Depth depth() const { return rated.value_or(Depth(0)); }
    /// Whether the domain takes part in shape, radar, opportunities and rules.
    [[nodiscard]] bool takesPart() const { return tracked && applies; }
    bool operator==(const DomainStanding &) const = default;
};

struct Standing
{
    Basis basis = Basis::Current;
    /// One a domain, in the framework's order.
    QList<DomainStanding> domains;
    /// Records with a title.
    int impacts = 0;
    /// Domains of the profile that the framework does not have, in the file's order.
    QList<DomainId> unknownDomains;
    bool operator==(const Standing &) const = default;
};

/// domain.md sections 1, 3 and 4.
[[nodiscard]] Standing standing(const Profile &profile, const Framework &framework, Basis basis);

/// Number of tracked, applying domains that are rated on the basis.
[[nodiscard]] int ratedDomains(const Standing &standing);

/// The largest depth among tracked domains that apply.
[[nodiscard]] Depth deepest(const Standing &standing);

/// Domains of breadth among tracked domains that apply.
[[nodiscard]] int breadthOf(const Standing &standing);

} // namespace depthchart::core
