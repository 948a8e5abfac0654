// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace depthchart::core {

/// A word in lower case that says nothing about what was done, and never matches (domain.md section 5): words
/// of grammar, names of days and months, and what stands in any note ("new", "finally", "thing").
[[nodiscard]] bool isStopWord(const QString &word);

} // namespace depthchart::core
