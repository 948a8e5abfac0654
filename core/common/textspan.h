// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace depthchart::core {

/// A part of a text, in UTF-16 units as QString counts them.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextSpan &) const = default;
};

} // namespace depthchart::core
