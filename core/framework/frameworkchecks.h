// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/framework/framework.h"

namespace depthchart::core {

/// The rules of domain.md section 2 that a single value cannot tell: counts of domains, levels and career
/// levels, levels in order, repeated statements and skills, unknown domains, career levels that nobody can
/// reach. `faults` holds what reading found already; a rule that such a fault makes uncertain is not judged
/// on top of it.
void addFrameworkFaults(const Framework &framework, Faults &faults);

} // namespace depthchart::core
