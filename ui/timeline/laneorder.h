// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "ui/timeline/timelinemodel.h"

/// Which lanes a timeline has: one per domain, in the framework's order, then one each for scale, impact,
/// leadership and research (ui.md "Growth").
namespace depthchart::ui {

/// Where a step stands among all the lanes that there could be. Depth and breadth stand in their domain's; a
/// domain that the framework does not have stands with its vector.
[[nodiscard]] qsizetype lanePlace(core::Vector vector, const std::optional<core::DomainId> &domain,
                                  const core::Framework &framework);
/// The domain's or the vector's name.
[[nodiscard]] QString laneName(qsizetype place, const core::Framework &framework);

/// The lanes that are shown: those of the places given, each once.
class LaneOrder
{
public:
    explicit LaneOrder(QList<qsizetype> places);

    [[nodiscard]] QList<Lane> lanes(const core::Framework &framework) const;
    /// Position of that place's lane.
    [[nodiscard]] qsizetype laneOf(qsizetype place) const;

private:
    QList<qsizetype> m_places;
};

} // namespace depthchart::ui
