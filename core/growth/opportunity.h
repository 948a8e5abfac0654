// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/standing.h"
#include "core/growth/scale.h"

#include <QStringList>

namespace depthchart::core {

/// One possible next step (domain.md section 6).
struct Opportunity
{
    Vector vector = Vector::Depth;
    /// Of depth, breadth, leadership and research.
    std::optional<DomainId> domain;
    /// Of depth and breadth; equal where the step is practice in production.
    std::optional<Depth> from;
    std::optional<Depth> to;
    /// Of scale and impact where a number was found: today's largest, and ten times it.
    std::optional<Quantity> now;
    std::optional<Quantity> next;
    /// The framework's sentences with the placeholders filled in; empty where it has none.
    QString current;
    QString target;
    /// What remains.
    Months months;
    Risk risk = Risk::Medium;
    QStringList validation;
    /// Taking it makes a number that the next career level still misses smaller.
    bool closesGap = false;
    /// Set by the route alone.
    bool onRoute = false;
    bool operator==(const Opportunity &) const = default;
};

/// All opportunities on the basis, in section 6's order. Without a route: onRoute is false.
[[nodiscard]] QList<Opportunity> opportunities(const Profile &profile, const Framework &framework,
                                               const Units &units, Basis basis);

} // namespace depthchart::core
