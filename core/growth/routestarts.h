// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/routenodes.h"
#include "core/growth/routeschedule.h"

namespace depthchart::core {

/// Each step in turn as early as a schedule with that finish allows (domain.md section 8): step by step, and
/// for each month whether the steps after it still fit. Gives false where the nodes are spent first; the
/// schedule then is the best found, with the same finish.
bool startEarly(const std::vector<RouteChain> &chains, int streams, RouteSchedule &schedule,
                RouteNodes &nodes);

} // namespace depthchart::core
