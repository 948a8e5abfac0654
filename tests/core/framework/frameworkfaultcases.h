// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultcase.h"

#include <QList>

namespace depthchart::test {

/// One framework for each rule of domain.md section 2 that it breaks, and some that break several.
[[nodiscard]] QList<FaultCase> frameworkFaultCases();

} // namespace depthchart::test
