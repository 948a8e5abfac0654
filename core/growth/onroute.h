// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"
#include "core/growth/route.h"

namespace depthchart::core {

/// The opportunities with `onRoute` set where their step or steps stand on the route (domain.md section 6):
/// all of them do where the one that reaches the opportunity's level does, since none can be skipped.
[[nodiscard]] QList<Opportunity> markRoute(QList<Opportunity> opportunities, const Route &route);

/// The opportunities with those on the shortest route marked: to the plan's goal, else to the next career
/// level; none where there is no such question or no route.
[[nodiscard]] QList<Opportunity> opportunitiesOnRoute(const Profile &profile, const Framework &framework,
                                                      const Units &units, Basis basis);

} // namespace depthchart::core
