// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/paths.h"

namespace depthchart::resources {

QString builtInFramework()
{
    return QStringLiteral(":/frameworks/ai-engineering.json");
}

QString units()
{
    return QStringLiteral(":/units.json");
}

QString example()
{
    return QStringLiteral(":/examples/noor.depthchart");
}

QString applicationIcon()
{
    return QStringLiteral(":/depthchart.svg");
}

QString licence()
{
    return QStringLiteral(":/licence.txt");
}

} // namespace depthchart::resources
