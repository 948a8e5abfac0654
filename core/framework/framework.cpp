// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/framework.h"

#include <algorithm>

namespace depthchart::core {

qsizetype domainIndex(const Framework &framework, const DomainId &id)
{
    const auto found = std::find_if(framework.domains.cbegin(), framework.domains.cend(),
                                    [&id](const Domain &domain) { return domain.id == id; });
    return found == framework.domains.cend() ? -1 : found - framework.domains.cbegin();
}

const Domain *findDomain(const Framework &framework, const DomainId &id)
{
    const qsizetype index = domainIndex(framework, id);
    return index < 0 ? nullptr : &framework.domains.at(index);
}

const CareerLevelRule *findCareerLevel(const Framework &framework, const CareerLevelId &id)
{
    const auto found = std::find_if(framework.careerLevels.cbegin(), framework.careerLevels.cend(),
                                    [&id](const CareerLevelRule &rule) { return rule.id == id; });
    return found == framework.careerLevels.cend() ? nullptr : &*found;
}

Depth thresholdIn(const Domain &domain, Depth threshold)
{
    return std::min(threshold, domain.highestLevel());
}

Months monthsUpTo(const Domain &domain, Depth level)
{
    Months sum;
    for (const Level &each : domain.levels) {
        if (each.level <= level)
            sum += each.monthsFromPrevious;
    }
    return sum;
}

QString taskId(const DomainId &domain, Depth level, qsizetype index)
{
    return QStringLiteral("%1/%2/%3").arg(domain.text()).arg(level.value()).arg(index);
}

} // namespace depthchart::core
