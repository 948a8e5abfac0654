// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"

namespace depthchart::test {

/// A small framework of one to five domains such as a company might write, and odder: few levels, thresholds
/// above them, levels without tasks or criteria, counts, points, named domains (emerging ones too), no career
/// levels, growth templates left out. The same seed gives the same framework.
[[nodiscard]] core::Framework oddFramework(quint32 seed);

} // namespace depthchart::test
