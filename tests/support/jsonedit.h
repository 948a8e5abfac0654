// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"

#include <QList>

#include <functional>

namespace depthchart::test {

/// One step down into a document: a position among an object's members or a list's entries.
using JsonPath = QList<qsizetype>;

/// Every value of the document below its root, outer ones first.
[[nodiscard]] QList<JsonPath> jsonPaths(const core::json::Value &document);

/// The value there.
[[nodiscard]] const core::json::Value &jsonAt(const core::json::Value &document, const JsonPath &path);

/// The path's JSON pointer, with "*" for the position in a list.
[[nodiscard]] QString jsonPattern(const core::json::Value &document, const JsonPath &path);

/// The document with the value there replaced; with it (and its key) removed.
[[nodiscard]] core::json::Value withValue(const core::json::Value &document, const JsonPath &path,
                                          const core::json::Value &value);
[[nodiscard]] core::json::Value without(const core::json::Value &document, const JsonPath &path);

} // namespace depthchart::test
