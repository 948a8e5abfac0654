// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

namespace depthchart::test {

/// The profile without what it remembers of its file (which keys were there, how the pace was written): two
/// profiles that say the same are then equal.
[[nodiscard]] core::Profile plainValues(core::Profile profile);

} // namespace depthchart::test
