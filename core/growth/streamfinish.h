// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/route.h"

namespace depthchart::core {

/// The finish of the shortest route with that many streams (domain.md section 8), to compare: "with two
/// streams instead of one you are there 9 months sooner".
struct StreamFinish
{
    int streams = 1;
    /// Focused months; dateAfter() and the pace make calendar of them.
    int finishMonths = 0;
    bool optimal = true;
    bool operator==(const StreamFinish &) const = default;
};

/// With one stream, two, three and four; empty where no route leads to the goal.
[[nodiscard]] QList<StreamFinish> finishByStreams(const Profile &profile, const Framework &framework,
                                                  Basis basis, const Goal &goal,
                                                  const RouteOptions &options = {});

/// From nothing to the career level that the traditional ladder is compared with (section 11); absent where
/// the framework compares nothing, no steps lead there, or a small search does not prove it.
[[nodiscard]] std::optional<Months> finishFromNothing(const Framework &framework, int streams);

} // namespace depthchart::core
