// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"

#include <QCoreApplication>

namespace depthchart::app {

void setApplicationNames()
{
    QCoreApplication::setApplicationName(QStringLiteral("depthchart"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEPTHCHART_VERSION));
}

std::optional<int> runSubcommand(int, char **)
{
    return std::nullopt;
}

tl::expected<WindowRequest, int> windowRequest(const QStringList &arguments)
{
    return WindowRequest{arguments.mid(1), {}};
}

} // namespace depthchart::app
