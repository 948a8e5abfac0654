// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/route.h"

namespace depthchart::test {

/// A question for a route that is small enough to try every answer.
struct RouteCase
{
    core::Framework framework;
    core::Profile profile;
    core::Basis basis = core::Basis::Current;
    core::Goal goal;
    int streams = 1;
};

/// One to four domains of few levels, all that a rule can ask, done steps, targets, domains that do not apply
/// or are not tracked. The same seed gives the same case.
[[nodiscard]] RouteCase smallRouteCase(quint32 seed);

/// 40 domains of 10 levels, of 1 to 24 months each, and a career level that asks of all that a rule can ask.
[[nodiscard]] RouteCase largeRouteCase(quint32 seed);

} // namespace depthchart::test
