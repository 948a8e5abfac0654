// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preparation.h"

#include "ui/theme/fontlist.h"

#include <QApplication>

#include <future>

namespace depthchart::ui {

core::Result<std::shared_ptr<const Rubric>> prepareWindows(const QString &frameworkPath,
                                                           Appearance appearance)
{
    auto rubric = std::async(std::launch::async, [&frameworkPath] { return loadRubric(frameworkPath); });
    awaitFontList();
    QApplication::setFont(applicationFont());
    applyAppearance(appearance);
    return rubric.get();
}

} // namespace depthchart::ui
