// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

namespace depthchart::test {

/// A profile such as a person might have, and odder ones: flags without a depth and depths without a flag,
/// emerging domains, targets, domains not applicable or unknown to the framework, depths above its highest
/// level, records without a title, evidence with and without statements, of this and of another revision,
/// plans, reviews, snapshots. The same seed gives the same profile; every one of them can be written and
/// read.
[[nodiscard]] core::Profile randomProfile(const core::Framework &framework, quint32 seed);

} // namespace depthchart::test
