// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/planquestion.h"

#include "core/assessment/careerlevel.h"

namespace depthchart::core {

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

} // namespace depthchart::core
