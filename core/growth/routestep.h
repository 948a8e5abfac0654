// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/route.h"

/// The steps that a route is made of, with section 8's months and section 6's risks.
namespace depthchart::core {

/// The level above `from`; `breadth` tells whether the domain has its flag by then.
[[nodiscard]] RouteStep levelStep(const Framework &framework, const Domain &domain, int from, bool breadth);

/// The same level, in production.
[[nodiscard]] RouteStep practiceStep(const Framework &framework, const Domain &domain, int depth);

[[nodiscard]] RouteStep impactStep(const Framework &framework, bool first);

} // namespace depthchart::core
