// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"

#include <algorithm>
#include <iterator>

/// Opportunities in short words, so that a test reads as the list that it expects.
namespace depthchart::core::samples {

inline QList<Opportunity> along(const QList<Opportunity> &all, Vector vector)
{
    QList<Opportunity> result;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(result),
                 [vector](const Opportunity &each) { return each.vector == vector; });
    return result;
}

/// "depth beta 2-3 8" for steps of a domain, "impact 6" for others.
inline QString told(const Opportunity &opportunity)
{
    QString text = termText(opportunity.vector);
    if (opportunity.domain)
        text += u' ' + opportunity.domain->text();
    if (opportunity.from)
        text += QStringLiteral(" %1-%2").arg(opportunity.from->value()).arg(opportunity.to->value());
    return text + QStringLiteral(" %1").arg(opportunity.months.value());
}

inline QStringList told(const QList<Opportunity> &opportunities)
{
    QStringList result;
    for (const Opportunity &each : opportunities)
        result.append(told(each));
    return result;
}

} // namespace depthchart::core::samples
