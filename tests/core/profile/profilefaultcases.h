// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultcase.h"

#include <QList>

namespace depthchart::test {

/// One profile for each thing that format.md says is refused, and some with several.
[[nodiscard]] QList<FaultCase> profileFaultCases();

} // namespace depthchart::test
