// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/route.h"
#include "tests/core/assessment/samples.h"

/// Routes and goals in short words, for tests.
namespace depthchart::core::samples {

inline Goal levelGoal(const char *id)
{
    Goal goal;
    goal.level = CareerLevelId(QString::fromLatin1(id));
    return goal;
}

inline Goal roleGoal(const char *id)
{
    Goal goal;
    goal.role = RoleId(QString::fromLatin1(id));
    return goal;
}

inline Goal depthGoal(std::initializer_list<Given> targets)
{
    Goal goal;
    for (const Given &each : targets)
        goal.depths.append({domainId(each.domain), Depth(each.depth)});
    return goal;
}

inline RouteOptions inStreams(int streams)
{
    RouteOptions options;
    options.streams = streams;
    return options;
}

/// "prompt_eng 3-4 @0+12 depth low", "impact @0+6 impact high".
inline QString told(const RouteStep &step)
{
    const QString what = step.domain ? QStringLiteral("%1 %2-%3")
                                           .arg(step.domain->text())
                                           .arg(step.from->value())
                                           .arg(step.to->value())
                                     : QStringLiteral("impact");
    return QStringLiteral("%1 @%2+%3 %4 %5")
        .arg(what)
        .arg(step.startMonth)
        .arg(step.months.value())
        .arg(QString(termText(step.vector)), QString(termText(step.risk)));
}

inline QStringList told(const Route &route)
{
    QStringList steps;
    for (const RouteStep &step : route.steps)
        steps.append(told(step));
    return steps;
}

} // namespace depthchart::core::samples
