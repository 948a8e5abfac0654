// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QByteArray>

#include <optional>

namespace depthchart::core::json {

/// Says in plain words where and why the bytes are not JSON in UTF-8: line, column (in code points, from 1),
/// what stands there and what is allowed. Called only for bytes that the reader refused; `fallback` is the
/// byte at which it did, told where this scan finds nothing wrong (a number that no double can hold).
[[nodiscard]] Fault syntaxFault(const QByteArray &bytes, qsizetype fallback);

/// Likewise, of the first byte that is not UTF-8; nothing where all is.
[[nodiscard]] std::optional<Fault> utf8Fault(const QByteArray &bytes);

} // namespace depthchart::core::json
