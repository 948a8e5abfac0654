// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"

#include <tl/expected.hpp>

/// The shortest route to a goal (domain.md section 8).
namespace depthchart::core {

/// One step of a route: a level of a domain, practice in production (from = to), or an impact record (no
/// domain, no levels). Times are whole focused months from the route's start.
struct RouteStep
{
    Vector vector = Vector::Depth;
    std::optional<DomainId> domain;
    std::optional<Depth> from;
    std::optional<Depth> to;
    Months months;
    Risk risk = Risk::Medium;
    int startMonth = 0;

    [[nodiscard]] int endMonth() const { return startMonth + months.value(); }
    bool operator==(const RouteStep &) const = default;
};

struct Route
{
    /// In the order of section 8's sixth criterion: framework order and level, impact last and there the very
    /// first record before the others. Empty where the goal is reached already.
    QList<RouteStep> steps;
    int finishMonths = 0;
    int effortMonths = 0;
    /// Finish and effort are proven to be the least.
    bool optimal = true;
    /// No schedule finishes earlier, and none that finishes then takes less effort; both equal the route's
    /// own numbers where it is optimal.
    int finishLowerBound = 0;
    int effortLowerBound = 0;
    /// Every start is as early as section 8 says; else the best schedule found, with the same finish.
    bool startsExact = true;
    bool operator==(const Route &) const = default;
};

/// Why no route leads to the goal: what still misses when every step is taken (`present` is the most that
/// steps reach; a domain that is not applicable says so). A role's and a depth goal's targets are minimums of
/// Kind::Domain. Empty where the goal names nothing that the framework has.
struct Unreachable
{
    QList<Minimum> missing;
    bool operator==(const Unreachable &) const = default;
};

struct RouteOptions
{
    /// Steps under way at once, 1 to 4.
    int streams = 1;
    /// Nodes of the search for finish and effort, and of that for the starts: never a clock.
    long long nodeLimit = 1'000'000;
    long long startNodeLimit = 1'000'000;
};

/// The quickest way to the goal from where the profile stands on the basis; done steps of its plan count as
/// reached. The goal tracks the domains that it names, whatever goal the plan has. Same input, same answer on
/// every machine.
[[nodiscard]] tl::expected<Route, Unreachable> shortestRoute(const Profile &profile,
                                                             const Framework &framework, Basis basis,
                                                             const Goal &goal,
                                                             const RouteOptions &options = {});

} // namespace depthchart::core
