// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planquestion.h"

#include <algorithm>

namespace depthchart::core {

namespace {

bool hasStep(const Route &route, const std::optional<DomainId> &domain, Depth from, Depth to)
{
    return std::any_of(route.steps.cbegin(), route.steps.cend(), [&](const RouteStep &step) {
        return step.domain == domain && step.from == from && step.to == to;
    });
}

bool isOnRoute(const Opportunity &opportunity, const Route &route)
{
    if (opportunity.vector == Vector::Impact)
        return std::any_of(route.steps.cbegin(), route.steps.cend(),
                           [](const RouteStep &step) { return step.vector == Vector::Impact; });
    if (!opportunity.domain || !opportunity.from || !opportunity.to)
        return false;
    if (opportunity.from == opportunity.to)
        return hasStep(route, opportunity.domain, *opportunity.from, *opportunity.to);
    for (int level = opportunity.from->value(); level < opportunity.to->value(); ++level) {
        if (!hasStep(route, opportunity.domain, Depth(level), Depth(level + 1)))
            return false;
    }
    return true;
}

} // namespace

std::optional<RouteQuestion> routeQuestion(const Profile &profile, const Framework &framework, Basis basis)
{
    RouteQuestion question;
    if (profile.plan) {
        question.goal = profile.plan->goal;
        question.streams = profile.plan->streams;
    }
    if (question.goal.isEmpty()) {
        const CareerLevel level = careerLevel(profile, framework, basis);
        if (!level.next)
            return std::nullopt;
        question.goal.level = framework.careerLevels.at(*level.next).id;
    }
    return question;
}

void markRoute(QList<Opportunity> &opportunities, const Route &route)
{
    for (Opportunity &each : opportunities)
        each.onRoute = isOnRoute(each, route);
}

} // namespace depthchart::core
