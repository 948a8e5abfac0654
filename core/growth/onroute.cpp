// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/onroute.h"

#include "core/growth/planquestion.h"

#include <algorithm>
#include <utility>

namespace depthchart::core {

namespace {

bool isStepOf(const RouteStep &step, const Opportunity &opportunity)
{
    switch (opportunity.vector) {
    case Vector::Depth:
    case Vector::Breadth: {
        const bool isPractice = step.from == step.to;
        return step.domain && step.domain == opportunity.domain && step.to == opportunity.to &&
               isPractice == (opportunity.from == opportunity.to);
    }
    case Vector::Impact:
        return step.vector == Vector::Impact;
    case Vector::Scale:
    case Vector::Leadership:
    case Vector::Research:
        break;
    }
    return false;
}

} // namespace

QList<Opportunity> markRoute(QList<Opportunity> opportunities, const Route &route)
{
    for (Opportunity &opportunity : opportunities) {
        opportunity.onRoute =
            std::any_of(route.steps.cbegin(), route.steps.cend(),
                        [&opportunity](const RouteStep &step) { return isStepOf(step, opportunity); });
    }
    return opportunities;
}

QList<Opportunity> opportunitiesOnRoute(const Profile &profile, const Framework &framework,
                                        const Units &units, Basis basis)
{
    QList<Opportunity> all = opportunities(profile, framework, units, basis);
    const std::optional<RouteQuestion> question = routeQuestion(profile, framework, basis);
    if (!question)
        return all;
    RouteOptions options;
    options.streams = question->streams;
    const auto route = shortestRoute(profile, framework, basis, question->goal, options);
    return route ? markRoute(std::move(all), *route) : all;
}

} // namespace depthchart::core
