// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opportunitytext.h"

#include "ui/text/phrases.h"

#include <QCoreApplication>

namespace depthchart::ui {

namespace {

struct Growth
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Growth)
};

bool raises(const core::Opportunity &opportunity)
{
    return opportunity.from && opportunity.to && *opportunity.from < *opportunity.to;
}

/// Whether taking the step can make this number smaller. That it does is the rules' to say (closesGap).
bool concerns(const core::Opportunity &opportunity, const core::Minimum &minimum)
{
    using Kind = core::Minimum::Kind;
    switch (minimum.kind) {
    case Kind::Depth:
        return raises(opportunity) && opportunity.to->value() > minimum.present;
    case Kind::Breadth:
        return opportunity.vector == core::Vector::Breadth;
    case Kind::Impacts:
        return opportunity.vector == core::Vector::Impact;
    case Kind::Domain:
        return raises(opportunity) && opportunity.domain == minimum.domain;
    case Kind::Count:
        return raises(opportunity) && *opportunity.from < minimum.countDepth &&
               minimum.countDepth <= *opportunity.to;
    case Kind::Points:
        return raises(opportunity);
    }
    return false;
}

QString gapName(const core::Minimum &minimum, const core::Framework &framework)
{
    const QString number = QString::number(minimum.required);
    switch (minimum.kind) {
    case core::Minimum::Kind::Depth:
        return Growth::tr("depth %1").arg(number);
    case core::Minimum::Kind::Breadth:
        return Growth::tr("breadth %1").arg(number);
    case core::Minimum::Kind::Impacts:
        return minimum.required == 1 ? Growth::tr("a system")
                                     : Growth::tr("%1 systems").arg(minimum.required);
    case core::Minimum::Kind::Domain:
        return Growth::tr("%1 %2").arg(domainName(framework, minimum.domain), number);
    case core::Minimum::Kind::Count:
        return minimum.required == 1
                   ? Growth::tr("a domain at %1").arg(minimum.countDepth.value())
                   : Growth::tr("%1 domains at %2").arg(minimum.required).arg(minimum.countDepth.value());
    case core::Minimum::Kind::Points:
        break;
    }
    return Growth::tr("%1 points").arg(number);
}

const core::Level *targetLevel(const core::Opportunity &opportunity, const core::Framework &framework)
{
    const core::Domain *domain =
        opportunity.domain ? core::findDomain(framework, *opportunity.domain) : nullptr;
    if (domain == nullptr || !opportunity.to || opportunity.to->value() < 1 ||
        opportunity.to->value() > domain->levels.size())
        return nullptr;
    return &domain->levels.at(opportunity.to->value() - 1);
}

} // namespace

QString closesText(const core::Opportunity &opportunity, const QList<core::Minimum> &minimums,
                   const core::Framework &framework)
{
    if (!opportunity.closesGap)
        return {};
    QStringList gaps;
    for (const core::Minimum &minimum : minimums) {
        if (!minimum.isMet() && !minimum.notApplicable && concerns(opportunity, minimum))
            gaps += gapName(minimum, framework);
    }
    return gaps.isEmpty() ? Growth::tr("a gap") : gaps.join(QStringLiteral(", "));
}

OpportunityText opportunityText(const core::Opportunity &opportunity, const core::Framework &framework,
                                int impacts)
{
    OpportunityText text;
    text.vector = opportunity.vector;
    text.title = opportunityTitle(opportunity, framework, impacts);
    text.effort = Growth::tr("%1, %2").arg(vectorName(opportunity.vector), opportunityEffort(opportunity));
    const bool both = !opportunity.current.isEmpty() && !opportunity.target.isEmpty();
    text.sentence = both ? Growth::tr("%1 → %2").arg(opportunity.current, opportunity.target)
                         : opportunity.current + opportunity.target;
    const auto add = [&text](const QString &heading, const QStringList &items) {
        if (!items.isEmpty())
            text.sections.append({heading, items});
    };
    add(Growth::tr("Done when"), opportunity.validation);
    if (const core::Level *level = targetLevel(opportunity, framework);
        level != nullptr && !level->demonstration.isEmpty())
        text.demonstration =
            Growth::tr("Level %1: %2").arg(QString::number(level->level.value()), level->demonstration);
    // Leadership and research stand in a domain too, but lead to no level of it.
    if (const core::Level *level = targetLevel(opportunity, framework)) {
        add(Growth::tr("Level %1: what you can do").arg(level->level.value()), level->canExecute);
        add(Growth::tr("Level %1: what you know").arg(level->level.value()), level->knowledge);
    }
    if (opportunity.domain) {
        if (const core::Domain *domain = core::findDomain(framework, *opportunity.domain))
            text.resources = domain->resources;
    }
    return text;
}

} // namespace depthchart::ui
