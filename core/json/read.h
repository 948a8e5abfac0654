// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/json/value.h"

namespace depthchart::core::json {

/// Reads a whole JSON document. Faults: not JSON or not UTF-8 (line and column), a duplicate key, nesting deeper
/// than 64, a text or list over format.md's limits (all of these listed, by JSON pointer).
[[nodiscard]] Result<Value> readJson(const QByteArray &bytes);

} // namespace depthchart::core::json
