// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

namespace depthchart::tests {

/// A framework of 12 domains made from another: names of 200 characters, right-to-left and Chinese ones,
/// markup in every text.
[[nodiscard]] core::Framework hostileFramework(core::Framework from);

/// A profile of that framework that is as full as one is ever likely to be: 200-character names, markup in
/// every field, 30 impact records, a plan with a step a domain, reviews and snapshots.
[[nodiscard]] core::Profile hostileProfile(const core::Framework &framework);

} // namespace depthchart::tests
