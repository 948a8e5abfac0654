// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/framework/framework.h"

namespace depthchart::core {

/// Reads a framework file (format.md "The framework file"; domain.md section 2), every default filled in. A
/// file that breaks a rule is refused with all its faults, each by its JSON pointer.
[[nodiscard]] Result<Framework> readFramework(const QByteArray &bytes);

/// The framework in the file's shape, every default filled in, unknown keys in place.
[[nodiscard]] QByteArray writeFramework(const Framework &framework);

} // namespace depthchart::core
