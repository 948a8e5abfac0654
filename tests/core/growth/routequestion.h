// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/growth/routereference.h"

#include <tuple>

/// What the references for the route read a question in.
namespace depthchart::reference {

/// Where a person stands once the done steps of the plan count, and what the goal asks.
struct Question
{
    const core::Profile &profile;
    const core::Framework &framework;
    core::Standing standing;
    core::CareerLevelRule rule;
    bool isReached = false;
    bool anyTarget = false;
};

/// How a domain is left.
struct Leaving
{
    int level = 0;
    bool practised = false;
};

struct Selection
{
    QList<core::RouteStep> steps;
    int effort = 0;
    int high = 0;
    int fromNothing = 0;
    int aboveTarget = 0;
    /// Framework order, from, to, and for impact records the very first before the others.
    QList<std::tuple<qsizetype, int, int>> sorted;

    auto key() const { return std::tie(effort, high, fromNothing, aboveTarget, sorted); }
};

[[nodiscard]] Question questionOf(const core::Profile &profile, const core::Framework &framework,
                                  core::Basis basis, const core::Goal &goal);
[[nodiscard]] bool holds(const core::CareerLevelRule &rule, const core::Standing &standing,
                         const core::Framework &framework);
[[nodiscard]] int workingIn(const core::Framework &framework, qsizetype domain);

/// Levels up to `level` above the domain's target, or above its depth where it has none.
[[nodiscard]] int levelsAbove(const Question &question, const core::DomainStanding &from, int depth,
                              int level);

/// The steps of a choice, a leaving a domain, and where the person stands after them.
[[nodiscard]] Selection selectionOf(const Question &question, const QList<Leaving> &leaving, int records,
                                    core::Standing &after);

} // namespace depthchart::reference
