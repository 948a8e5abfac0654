// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/openwindows.h"
#include "ui/theme/fontlist.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace {

/// Qt would end the program with a dump of its memory.
bool hasDisplay(int argc, char **argv)
{
    const bool named = std::any_of(argv, argv + argc, [](const char *argument) {
        return std::strcmp(argument, "-platform") == 0 || std::strcmp(argument, "--platform") == 0;
    });
    return named || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    if (const std::optional<int> status = depthchart::app::runSubcommand(argc, argv))
        return *status;
    if (!hasDisplay(argc, argv)) {
        // Words of Qt's translations need the application that cannot be made here.
        std::fputs(
            "depthchart: there is no display to open a window on: set DISPLAY or WAYLAND_DISPLAY, or use "
            "a subcommand (“depthchart --help”)\n",
            stderr);
        return 1;
    }
    depthchart::ui::readFontListAhead();
    const QApplication application(argc, argv);
    depthchart::app::setApplicationNames();
    const auto request = depthchart::app::windowRequest(QApplication::arguments());
    return request ? depthchart::app::runWindows(*request) : request.error();
}
