// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/laneorder.h"

#include "ui/text/words.h"

#include <algorithm>

namespace depthchart::ui {

qsizetype lanePlace(core::Vector vector, const std::optional<core::DomainId> &domain,
                    const core::Framework &framework)
{
    const bool inItsDomain = vector == core::Vector::Depth || vector == core::Vector::Breadth;
    const qsizetype index = inItsDomain && domain ? core::domainIndex(framework, *domain) : -1;
    return index >= 0 ? index : framework.domains.size() + static_cast<qsizetype>(vector);
}

QString laneName(qsizetype place, const core::Framework &framework)
{
    const qsizetype domains = framework.domains.size();
    return place < domains ? framework.domains.at(place).name
                           : vectorName(static_cast<core::Vector>(place - domains));
}

LaneOrder::LaneOrder(QList<qsizetype> places)
    : m_places(std::move(places))
{
    std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
}

QList<Lane> LaneOrder::lanes(const core::Framework &framework) const
{
    QList<Lane> result;
    for (const qsizetype place : m_places)
        result.append({laneName(place, framework)});
    return result;
}

qsizetype LaneOrder::laneOf(qsizetype place) const
{
    return std::lower_bound(m_places.cbegin(), m_places.cend(), place) - m_places.cbegin();
}

} // namespace depthchart::ui
