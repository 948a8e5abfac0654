// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/growthmodel.h"

#include "core/assessment/standing.h"
#include "ui/text/phrases.h"

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

struct BarText
{
    QString text;
    QString shortText;
};

/// Within the lane of its domain a bar need not name it.
BarText levelText(const core::Opportunity &opportunity)
{
    if (!opportunity.to)
        return {opportunity.target, {}};
    const QString to = QString::number(opportunity.to->value());
    if (!opportunity.from || opportunity.from->value() == 0)
        return {Growth::tr("To level %1").arg(to), Growth::tr("To %1").arg(to)};
    if (opportunity.from == opportunity.to)
        return {Growth::tr("Practise in production"), Growth::tr("Practise")};
    const QString from = QString::number(opportunity.from->value());
    return {Growth::tr("Level %1 to %2").arg(from, to), Growth::tr("%1 to %2").arg(from, to)};
}

BarText quantitiesText(const core::Opportunity &opportunity)
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

BarText barText(const core::Opportunity &opportunity, const core::Framework &framework, int impacts)
{
    if (standsInItsDomain(opportunity))
        return levelText(opportunity);
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

/// Lanes in their order, made as they are asked for: positions of domains first, then of the four vectors.
class LaneOrder
{
public:
    LaneOrder(const QList<core::Opportunity> &opportunities, const core::Framework &framework)
    {
        for (const core::Opportunity &opportunity : opportunities)
            m_keys.append(keyOf(opportunity, framework));
        m_lanes = m_keys;
        std::sort(m_lanes.begin(), m_lanes.end());
        m_lanes.erase(std::unique(m_lanes.begin(), m_lanes.end()), m_lanes.end());
    }
    [[nodiscard]] QList<Lane> lanes(const core::Framework &framework) const
    {
        QList<Lane> result;
        for (const qsizetype key : m_lanes) {
            const qsizetype domains = framework.domains.size();
            result.append({key < domains ? framework.domains.at(key).name
                                         : vectorName(static_cast<core::Vector>(key - domains))});
        }
        return result;
    }
    [[nodiscard]] qsizetype laneOf(qsizetype opportunity) const
    {
        return std::lower_bound(m_lanes.cbegin(), m_lanes.cend(), m_keys.at(opportunity)) - m_lanes.cbegin();
    }

private:
    static qsizetype keyOf(const core::Opportunity &opportunity, const core::Framework &framework)
    {
        if (standsInItsDomain(opportunity) && opportunity.domain) {
            const qsizetype index = domainIndex(framework, *opportunity.domain);
            if (index >= 0)
                return index;
        }
        return framework.domains.size() + static_cast<qsizetype>(opportunity.vector);
    }

    QList<qsizetype> m_keys;
    QList<qsizetype> m_lanes;
};

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
    const LaneOrder order(opportunities, framework);
    model.lanes = order.lanes(framework);
    for (qsizetype i = 0; i < opportunities.size(); ++i) {
        const core::Opportunity &opportunity = opportunities.at(i);
        const QString title = opportunityTitle(opportunity, framework, impacts);
        const BarText words = barText(opportunity, framework, impacts);
        Bar bar;
        bar.id = opportunityId(opportunity);
        bar.lane = order.laneOf(i);
        bar.start = today;
        bar.end = today.addMonths(opportunity.months.value());
        bar.vector = opportunity.vector;
        bar.style = BarStyle::Outlined;
        bar.text = words.text;
        bar.shortText = words.shortText;
        bar.duration = monthsText(opportunity.months);
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
