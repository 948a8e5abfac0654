// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/numbers.h"

#include <QString>

#include <optional>

namespace depthchart::ui {

/// The words of a bar, and fewer for where room is short.
struct BarLabel
{
    QString text;
    QString shortText;
};

/// "Level 3 to 4", "To level 2" from nothing, "Practise in production": within the lane of its domain a bar
/// need not name it. Nothing without a level to reach.
[[nodiscard]] std::optional<BarLabel> levelLabel(std::optional<core::Depth> from,
                                                 std::optional<core::Depth> to);

} // namespace depthchart::ui
