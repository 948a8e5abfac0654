// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace depthchart::ui {

/// The families of a report's type, the first that has a letter draws it. The last ones have signs alone.
[[nodiscard]] const QStringList &reportFamilies();

/// Emoji that only a colour font has would print as nothing: each stands as a visible box instead. Those that
/// one of the report's families draws in outlines stay.
[[nodiscard]] QString withVisibleSigns(const QString &text);

} // namespace depthchart::ui
