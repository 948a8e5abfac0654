// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/growth/opportunity.h"

#include <QString>
#include <QStringList>

/// What the Growth page says of one opportunity; plain text, names as typed.
namespace depthchart::ui {

/// "depth 4, systems 3": the numbers that the next career level misses and that the step makes smaller; "a
/// gap" where the rules say that it does and none of them names it; empty where it closes none.
[[nodiscard]] QString closesText(const core::Opportunity &opportunity, const QList<core::Minimum> &minimums,
                                 const core::Framework &framework);

struct OpportunitySection
{
    QString heading;
    QStringList items;
    bool operator==(const OpportunitySection &) const = default;
};

struct OpportunityText
{
    core::Vector vector = core::Vector::Depth;
    QString title;
    /// "Depth, 12 months, low risk".
    QString effort;
    /// From where to where.
    QString sentence;
    /// "Level 4: ..."; what shows the level aimed at, empty where there is none.
    QString demonstration;
    /// Criteria, then the target level's tasks and knowledge; those without an entry are left out.
    QList<OpportunitySection> sections;
    QList<core::Resource> resources;
    bool operator==(const OpportunityText &) const = default;
};

[[nodiscard]] OpportunityText opportunityText(const core::Opportunity &opportunity,
                                              const core::Framework &framework, int impacts);

} // namespace depthchart::ui
