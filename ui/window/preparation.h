// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documentfile.h"
#include "ui/theme/theme.h"

namespace depthchart::ui {

/// Sets the application's font and appearance, and reads the framework's file meanwhile: the two take
/// about as long and have nothing to do with one another. Once in a program, before its first window.
[[nodiscard]] core::Result<std::shared_ptr<const Rubric>> prepareWindows(const QString &frameworkPath,
                                                                         Appearance appearance);

} // namespace depthchart::ui
