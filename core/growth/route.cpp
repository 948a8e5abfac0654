// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/route.h"

#include "core/growth/freestreams.h"
#include "core/growth/routeproblem.h"
#include "core/growth/routesearch.h"
#include "core/growth/routestarts.h"

#include <algorithm>
#include <utility>

namespace depthchart::core {

namespace {

bool allMet(const QList<Minimum> &minimums)
{
    return std::all_of(minimums.cbegin(), minimums.cend(), [](const Minimum &each) { return each.isMet(); });
}

bool isReached(const Standing &standing, const Framework &framework, const Goal &goal,
               const CareerLevelRule &rule)
{
    if (goal.level.isEmpty())
        return allMet(minimums(rule, standing, framework));
    const CareerLevel level = careerLevel(standing, framework);
    return level.index &&
           *level.index <= findCareerLevel(framework, goal.level) - framework.careerLevels.constData();
}

/// Where every step is taken.
Standing furthest(Standing standing, const Framework &framework, const CareerLevelRule &rule)
{
    for (DomainStanding &each : standing.domains) {
        each.rated = framework.domains.at(each.index).highestLevel();
        each.breadth = true;
    }
    standing.impacts = std::max(standing.impacts, rule.impacts);
    return standing;
}

/// Points that are on some level, not on the highest.
int mostPoints(const Standing &standing, const Framework &framework)
{
    int sum = 0;
    for (const DomainStanding &each : standing.domains) {
        if (!each.takesPart())
            continue;
        const QList<Level> &levels = framework.domains.at(each.index).levels;
        int most = 0;
        for (int level = std::max(each.depth().value(), 1); level <= levels.size(); ++level)
            most = std::max(most, levels.at(level - 1).points);
        sum += most;
    }
    return sum;
}

/// What misses even then. Points may be more before the highest level than there.
QList<Minimum> missingAtLast(const Standing &standing, const Framework &framework,
                             const CareerLevelRule &rule, bool pointsMiss)
{
    QList<Minimum> missing;
    for (Minimum minimum : minimums(rule, furthest(standing, framework, rule), framework)) {
        if (minimum.kind == Minimum::Kind::Points && !pointsMiss) {
            minimum.present = std::max(minimum.present, mostPoints(standing, framework));
        }
        if (!minimum.isMet())
            missing.append(minimum);
    }
    return missing;
}

void setStarts(QList<RouteStep> &steps, const RouteProblem &problem, const RouteSchedule &schedule)
{
    qsizetype next = 0;
    for (const std::vector<int> &chain : schedule.starts) {
        for (const int start : chain)
            steps[next++].startMonth = start;
    }
    // Records but for the very first are alike: they stand in the order of their starts.
    const auto impacts = static_cast<qsizetype>(problem.impacts.size()) - (problem.firstImpact ? 1 : 0);
    std::sort(steps.end() - std::max<qsizetype>(impacts, 0), steps.end(),
              [](const RouteStep &a, const RouteStep &b) { return a.startMonth < b.startMonth; });
}

Route routeOf(const RouteProblem &problem, RouteAnswer answer, int streams, RouteNodes startNodes)
{
    Route route;
    route.steps = stepsOf(problem, answer.selection);
    route.finishMonths = answer.schedule.finish;
    route.effortMonths = answer.effortMonths;
    route.finishLowerBound = answer.finishLowerBound;
    route.effortLowerBound = answer.effortLowerBound;
    route.optimal = answer.isOptimal();
    route.startsExact = startEarly(chainsOf(problem, answer.selection), streams, answer.schedule, startNodes);
    setStarts(route.steps, problem, answer.schedule);
    return route;
}

} // namespace

tl::expected<Route, Unreachable> shortestRoute(const Profile &profile, const Framework &framework,
                                               Basis basis, const Goal &goal, const RouteOptions &options)
{
    const std::optional<CareerLevelRule> rule = routeRule(framework, goal);
    if (!rule)
        return tl::unexpected(Unreachable());
    const Standing standing = routeStanding(profile, framework, basis, goal);
    if (isReached(standing, framework, goal, *rule))
        return Route();
    const QList<Minimum> missing = missingAtLast(standing, framework, *rule, false);
    if (!missing.isEmpty())
        return tl::unexpected(Unreachable{missing});
    const int streams = std::clamp(options.streams, 1, mostStreams);
    const RouteProblem problem = routeProblem(profile, framework, standing, *rule);
    RouteNodes nodes(options.nodeLimit);
    std::optional<RouteAnswer> answer = searchRoute(problem, streams, nodes);
    if (!answer)
        return tl::unexpected(Unreachable{missingAtLast(standing, framework, *rule, true)});
    return routeOf(problem, std::move(*answer), streams, RouteNodes(options.startNodeLimit));
}

} // namespace depthchart::core
