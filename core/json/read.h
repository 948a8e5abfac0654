// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/json/value.h"

namespace depthchart::core::json {

/// Reads a whole JSON document. Faults: not JSON or not UTF-8 (line and column), a duplicate key, nesting
/// deeper than 64, a text or list over format.md's limits (all of these listed, by JSON pointer). An object
/// counts as a list of its members.
[[nodiscard]] Result<Value> readJson(const QByteArray &bytes);

/// A document read as far as it goes, for readers that list their own faults together with those of readJson.
struct Reading
{
    /// What could be read; what stands at a fault is left out or null. Meaningless where isJson is false.
    Value value;
    /// False where the bytes are not JSON at all: the faults say where.
    bool isJson = false;
    Faults faults;
};
[[nodiscard]] Reading readDocument(const QByteArray &bytes);

} // namespace depthchart::core::json
