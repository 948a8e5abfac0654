// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "app/openwindows.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (const std::optional<int> status = depthchart::app::runSubcommand(argc, argv))
        return *status;
    const QApplication application(argc, argv);
    depthchart::app::setApplicationNames();
    const auto request = depthchart::app::windowRequest(QApplication::arguments());
    return request ? depthchart::app::runWindows(*request) : request.error();
}
