// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

namespace depthchart::test {

/// A random profile (tests/support/randomprofile.h) with what the rules of domain.md turn on made frequent:
/// levels shown whole, statements that moved, numbers in records, domains that only a link or a goal tracks.
[[nodiscard]] core::Profile oddProfile(const core::Framework &framework, quint32 seed);

} // namespace depthchart::test
