// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/constants.h"

#include <QString>

#include <algorithm>

namespace depthchart::core {

/// More Unicode code points than a text in a file may have (format.md, what is refused).
[[nodiscard]] inline bool isTooLong(const QString &text)
{
    if (text.size() <= maximumTextCodePoints)
        return false;
    const auto pairs =
        std::count_if(text.cbegin(), text.cend(), [](QChar unit) { return unit.isLowSurrogate(); });
    return text.size() - pairs > maximumTextCodePoints;
}

} // namespace depthchart::core
