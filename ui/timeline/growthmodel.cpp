// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/growthmodel.h"

#include "core/assessment/standing.h"
#include "ui/text/phrases.h"
#include "ui/timeline/barlabel.h"
#include "ui/timeline/laneorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Growth
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Growth)
};

bool standsInItsDomain(const core::Opportunity &opportunity)
{
    return opportunity.vector == core::Vector::Depth || opportunity.vector == core::Vector::Breadth;
}

BarLabel quantitiesText(const core::Opportunity &opportunity)
{
    const QString now = shortQuantityText(*opportunity.now);
    const QString next = shortQuantityText(*opportunity.next);
    const qsizetype unit = now.indexOf(u' ');
    // The unit once: "1.2M to 12M queries/day".
    const QString text = opportunity.now->unit == opportunity.next->unit
                             ? Growth::tr("%1 to %2").arg(now.left(unit), next)
                             : Growth::tr("%1 to %2").arg(now, next);
    return {text, Growth::tr("To %1").arg(next)};
}

BarLabel barText(const core::Opportunity &opportunity, const core::Framework &framework, int impacts)
{
    if (standsInItsDomain(opportunity))
        return levelLabel(opportunity.from, opportunity.to).value_or(BarLabel{opportunity.target, {}});
    if (opportunity.vector == core::Vector::Scale && opportunity.now && opportunity.next)
        return quantitiesText(opportunity);
    const QString title = opportunityTitle(opportunity, framework, impacts);
    const QString domain = opportunity.domain ? domainName(framework, *opportunity.domain) : QString();
    return {opportunity.target.isEmpty() ? title : opportunity.target, domain.isEmpty() ? title : domain};
}

QString toolTip(const core::Opportunity &opportunity, const QString &title)
{
    QStringList lines{title, opportunityEffort(opportunity)};
    if (!opportunity.current.isEmpty() && !opportunity.target.isEmpty())
        lines += Growth::tr("%1 → %2").arg(opportunity.current, opportunity.target);
    if (opportunity.closesGap)
        lines += Growth::tr("Closes a gap to the next career level");
    return lines.join(u'\n');
}

} // namespace

TimelineModel growthModel(const core::Profile &profile, const core::Framework &framework,
                          const core::Units &units, core::Basis basis, QDate today)
{
    return growthModel(core::opportunities(profile, framework, units, basis), framework, today,
                       core::standing(profile, framework, basis).impacts);
}

TimelineModel growthModel(const QList<core::Opportunity> &opportunities, const core::Framework &framework,
                          QDate today, int impacts)
{
    TimelineModel model;
    model.today = today;
    QList<qsizetype> places;
    for (const core::Opportunity &opportunity : opportunities)
        places.append(lanePlace(opportunity.vector, opportunity.domain, framework));
    const LaneOrder order(places);
    model.lanes = order.lanes(framework);
    for (qsizetype i = 0; i < opportunities.size(); ++i) {
        const core::Opportunity &opportunity = opportunities.at(i);
        const QString title = opportunityTitle(opportunity, framework, impacts);
        const BarLabel words = barText(opportunity, framework, impacts);
        Bar bar;
        bar.id = opportunityId(opportunity);
        bar.lane = order.laneOf(places.at(i));
        bar.start = today;
        bar.end = today.addMonths(opportunity.months.value());
        bar.vector = opportunity.vector;
        bar.style = BarStyle::Outlined;
        bar.text = words.text;
        bar.shortText = words.shortText;
        bar.duration = bar.effort = monthsText(opportunity.months);
        bar.toolTip = toolTip(opportunity, title);
        bar.accessibleText = Growth::tr("%1: %2, %3")
                                 .arg(vectorName(opportunity.vector), title, opportunityEffort(opportunity));
        model.bars.append(bar);
    }
    return model;
}

QString opportunityId(const core::Opportunity &opportunity)
{
    const QString vector = core::termText(opportunity.vector);
    return opportunity.domain ? vector + u'/' + opportunity.domain->text() : vector;
}

QString shortQuantityText(const core::Quantity &quantity)
{
    constexpr std::array prefixes{std::pair{u'T', 12}, std::pair{u'B', 9}, std::pair{u'M', 6},
                                  std::pair{u'K', 3}};
    constexpr int digitsShown = 3;
    const QString digits = QString::number(quantity.value.digits);
    if (quantity.value.places == 0) {
        for (const auto &[letter, zeros] : prefixes) {
            const qsizetype whole = digits.size() - zeros;
            // From ten thousand on: "5,000 users" is short enough.
            if (whole < 1 || digits.size() < 5)
                continue;
            QString significant = digits;
            while (significant.endsWith(u'0'))
                significant.chop(1);
            if (significant.size() > std::max<qsizetype>(whole, digitsShown))
                break;
            QString number = significant.leftJustified(whole, u'0');
            if (number.size() > whole)
                number.insert(whole, u'.');
            return number + letter + u' ' + quantity.unit;
        }
    }
    return core::quantityText(quantity);
}

} // namespace depthchart::ui
