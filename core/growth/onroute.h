// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"
#include "core/growth/route.h"

namespace depthchart::core {

/// The opportunities with `onRoute` set where their step or steps stand on the route (domain.md section 6):
/// all of them do where the one that reaches the opportunity's level does, since none can be skipped.
[[nodiscard]] QList<Opportunity> markRoute(QList<Opportunity> opportunities, const Route &route);

} // namespace depthchart::core
