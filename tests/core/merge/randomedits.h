// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

namespace depthchart::test {

/// The profile as a person may have left it after so many edits of all kinds, as a file gives it again.
/// `name` stands in new ids, so that two people's differ.
[[nodiscard]] core::Profile edited(const core::Profile &profile, const core::Framework &framework, int edits,
                                   quint32 seed, const QString &name);

} // namespace depthchart::test
