// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/streamfinish.h"

#include "core/common/constants.h"

namespace depthchart::core {

QList<StreamFinish> finishByStreams(const Profile &profile, const Framework &framework, Basis basis,
                                    const Goal &goal, const RouteOptions &options)
{
    QList<StreamFinish> result;
    for (int streams = 1; streams <= maximumStreams; ++streams) {
        RouteOptions each = options;
        each.streams = streams;
        // Starts do not change the finish, and can take longer than it.
        each.startNodeLimit = 0;
        const tl::expected<Route, Unreachable> route = shortestRoute(profile, framework, basis, goal, each);
        if (!route)
            return {};
        result.append({streams, route->finishMonths, route->optimal});
    }
    return result;
}

std::optional<Months> finishFromNothing(const Framework &framework, int streams)
{
    // A sentence to compare by: it is worth a millisecond or two.
    constexpr long long fewNodes = 2'000;
    Goal goal;
    goal.level = framework.ladder.compareLevel;
    const tl::expected<Route, Unreachable> route =
        shortestRoute(Profile{}, framework, Basis::Current, goal, {streams, fewNodes, fewNodes});
    if (!route || !route->optimal)
        return std::nullopt;
    return Months(route->finishMonths);
}

} // namespace depthchart::core
