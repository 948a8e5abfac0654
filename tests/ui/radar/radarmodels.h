// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"

#include <optional>

/// Models that the tests of the radar share.
namespace depthchart::ui::radarmodels {

inline DepthAxis axis(const QString &name, std::optional<int> self, std::optional<int> target = {},
                      std::optional<int> snapshot = {}, std::optional<int> manager = {})
{
    DepthAxis made;
    made.id = core::DomainId(name);
    made.name = name;
    made.highest = 5;
    made.depth = self;
    made.self = self;
    made.manager = manager;
    made.target = target;
    made.snapshot = snapshot;
    return made;
}

/// The person of the sketches.
inline RadarModel noor()
{
    RadarModel model;
    model.title = QStringLiteral("Noor Haddad");
    model.snapshotLabel = QStringLiteral("June 2026");
    model.axes = {axis(QStringLiteral("Prompt engineering"), 3, 4, 2, 4),
                  axis(QStringLiteral("Model evaluation"), 3, 3, 2, 3),
                  axis(QStringLiteral("System architecture"), 3, 3, 2, 3),
                  axis(QStringLiteral("Production ops"), 3, 4, 3, 2),
                  axis(QStringLiteral("Cost optimisation"), 2, 3, 2, 2),
                  axis(QStringLiteral("Safety & alignment"), 1, 2, {}, 1)};
    return model;
}

/// `count` domains named after `name`, with depths, gaps and domains of three levels among them.
inline RadarModel domains(int count, const QString &name)
{
    RadarModel model;
    model.title = QStringLiteral("Ada Example");
    for (int i = 0; i < count; ++i) {
        DepthAxis made = axis(QStringLiteral("%1 %2").arg(name).arg(i + 1),
                              i % 5 == 4 ? std::nullopt : std::optional(i % 4));
        made.highest = i % 4 == 3 ? 3 : 5;
        if (i % 2 == 0)
            made.target = 3;
        model.axes.append(made);
    }
    return model;
}

} // namespace depthchart::ui::radarmodels
