// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

namespace depthchart::core {

/// The copy with what it left out on purpose as `reference` has it, so that a merge finds no difference there
/// (format.md, `partial`). Whatever stands in it under such a name does not count.
[[nodiscard]] Profile withLeftOut(const Profile &copy, const Profile &reference);

/// What neither gave.
[[nodiscard]] QStringList leftOutByBoth(const Profile &a, const Profile &b);

} // namespace depthchart::core
