// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barlabel.h"

#include <QCoreApplication>

namespace depthchart::ui {

namespace {

struct Growth
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Growth)
};

} // namespace

std::optional<BarLabel> levelLabel(std::optional<core::Depth> from, std::optional<core::Depth> to)
{
    if (!to)
        return std::nullopt;
    const QString target = QString::number(to->value());
    if (!from || from->value() == 0)
        return BarLabel{Growth::tr("To level %1").arg(target), Growth::tr("To %1").arg(target)};
    if (from == to)
        return BarLabel{Growth::tr("Practise in production"), Growth::tr("Practise")};
    const QString start = QString::number(from->value());
    return BarLabel{Growth::tr("Level %1 to %2").arg(start, target),
                    Growth::tr("%1 to %2").arg(start, target)};
}

} // namespace depthchart::ui
