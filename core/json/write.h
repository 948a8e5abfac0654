// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"

namespace depthchart::core::json {

/// The document as UTF-8: two-space indent, keys in the value's order, non-ASCII characters as themselves,
/// empty lists and objects on one line, a final newline (format.md). Reading it back gives an equal value.
[[nodiscard]] QByteArray writeJson(const Value &value);

} // namespace depthchart::core::json
