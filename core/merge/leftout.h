// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

namespace depthchart::core {

/// The copy with what it left out on purpose as `reference` has it, so that a merge finds no difference there
/// (format.md, `partial`; core/profile/partialcopy.h). Whatever stands in it under such a name does not
/// count. Keys that nobody knows may have been left out with them: one that is missing was not given either.
/// A whole copy comes back as it is.
[[nodiscard]] Profile withLeftOut(const Profile &copy, const Profile &reference);

/// The copy, which was made under another revision of the rubric than the merged profile will name, with what
/// goes by the tasks' ids alone as the last common state has it: under the new one such an id may mean
/// another task (domain.md section 5). New claims are asked again; new links without words lose their
/// confirmation.
[[nodiscard]] Profile withoutOlderIds(const Profile &copy, const Profile &base);

/// What neither gave.
[[nodiscard]] QStringList leftOutByBoth(const Profile &a, const Profile &b);

} // namespace depthchart::core
