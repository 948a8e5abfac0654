// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/reference.h"

#include "core/common/constants.h"

#include <QMap>

namespace depthchart::reference {

using namespace core;

namespace {

using Values = QMap<QString, QString>;

QString filled(const QString &text, const Values &values)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        bool replaced = false;
        for (auto value = values.begin(); value != values.end() && !replaced; ++value) {
            const QString placeholder = u'{' + value.key() + u'}';
            if (text.mid(at, placeholder.size()) == placeholder) {
                result += value.value();
                at += placeholder.size();
                replaced = true;
            }
        }
        if (!replaced)
            result += text.at(at++);
    }
    return result;
}

QStringList filled(const QStringList &texts, const Values &values)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(filled(text, values));
    return result;
}

/// The texts, and the months and the risk where the framework gives them.
void takeTexts(Opportunity &opportunity, const GrowthText &text, const Values &values)
{
    opportunity.current = filled(text.current, values);
    opportunity.target = filled(text.target, values);
    opportunity.validation = filled(text.validation, values);
    opportunity.months = text.months.value_or(opportunity.months);
    opportunity.risk = text.risk.value_or(opportunity.risk);
}

class Offers
{
public:
    Offers(const Profile &profile, const Framework &framework, const Units &units, Basis basis)
        : m_framework(framework)
        , m_standing(reference::standing(profile, framework, basis))
        , m_next(reference::careerLevel(m_standing, framework).next)
    {
        for (const ImpactRecord &record : profile.impacts) {
            if (!record.title.trimmed().isEmpty())
                m_quantities += readQuantities(record, units);
        }
    }

    QList<Opportunity> all()
    {
        for (const DomainStanding &here : m_standing.domains)
            offerDepth(here);
        for (const DomainStanding &here : m_standing.domains)
            offerBreadth(here);
        offerScale();
        offerImpact();
        offerDeepest(Vector::Leadership, m_framework.thresholds.lead, m_framework.growth.leadership,
                     assumedLeadershipMonths, Risk::Medium);
        offerDeepest(Vector::Research, m_framework.thresholds.research, m_framework.growth.research,
                     assumedResearchMonths, Risk::High);
        return m_all;
    }

private:
    const Domain &domainOf(const DomainStanding &here) const { return m_framework.domains.at(here.index); }

    static int depthOf(const DomainStanding &here) { return here.rated ? here.rated->value() : 0; }

    bool closesGap(const Standing &after) const
    {
        if (!m_next)
            return false;
        const CareerLevelRule &rule = m_framework.careerLevels.at(*m_next);
        const QList<Minimum> before = reference::minimums(rule, m_standing, m_framework);
        const QList<Minimum> then = reference::minimums(rule, after, m_framework);
        bool smaller = false;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int missing = before.at(i).required - before.at(i).present;
            smaller = smaller || (missing > 0 && then.at(i).required - then.at(i).present < missing);
        }
        return smaller;
    }

    bool closesGap(const DomainStanding &here, int depth, bool breadth) const
    {
        Standing after = m_standing;
        DomainStanding &changed = after.domains[here.index];
        changed.tracked = true;
        changed.rated = Depth(depth);
        changed.breadth = breadth;
        return closesGap(after);
    }

    Opportunity inDomain(Vector vector, const Domain &domain, int from, int to) const
    {
        Opportunity opportunity;
        opportunity.vector = vector;
        opportunity.domain = domain.id;
        opportunity.from = Depth(from);
        opportunity.to = Depth(to);
        int months = 0;
        for (int level = from + 1; level <= to; ++level)
            months += domain.levels.at(level - 1).monthsFromPrevious.value();
        opportunity.months = Months(months);
        return opportunity;
    }

    static Values valuesOf(const Domain &domain, int from, int to)
    {
        return {{QStringLiteral("domain"), domain.name},
                {QStringLiteral("from"), QString::number(from)},
                {QStringLiteral("to"), QString::number(to)}};
    }

    static QStringList criteria(const Domain &domain, int to, const GrowthText &text, const Values &values)
    {
        const QStringList own = domain.levels.at(to - 1).validation;
        return own.isEmpty() ? filled(text.validation, values) : own;
    }

    void offerDepth(const DomainStanding &here)
    {
        const Domain &domain = domainOf(here);
        const int depth = depthOf(here);
        const int working = threshold(domain, m_framework.thresholds.working);
        if (!here.tracked || !here.applies || depth >= domain.levels.size())
            return;
        if (depth < working && !here.breadth)
            return;
        Opportunity opportunity = inDomain(Vector::Depth, domain, depth, depth + 1);
        const Values values = valuesOf(domain, depth, depth + 1);
        const GrowthText &text = m_framework.growth.depth.text;
        opportunity.current = filled(text.current, values);
        opportunity.target = filled(text.target, values);
        opportunity.validation = criteria(domain, depth + 1, text, values);
        opportunity.risk = text.risk.value_or(depth >= working ? Risk::Low : Risk::Medium);
        opportunity.closesGap = closesGap(here, depth + 1, here.breadth);
        m_all.append(opportunity);
    }

    void offerBreadth(const DomainStanding &here)
    {
        if (here.breadth || !here.applies)
            return;
        const Domain &domain = domainOf(here);
        const int depth = depthOf(here);
        const int working = threshold(domain, m_framework.thresholds.working);
        const GrowthTemplate &growth = m_framework.growth.breadth;
        const int to = std::max(depth, working);
        Opportunity opportunity = inDomain(Vector::Breadth, domain, depth, to);
        const Values values = valuesOf(domain, depth, to);
        if (depth < working) {
            opportunity.current = filled(depth == 0 ? growth.text.current : growth.below, values);
            opportunity.target = filled(growth.text.target, values);
            opportunity.validation = criteria(domain, to, growth.text, values);
            opportunity.risk = growth.text.risk.value_or(Risk::Medium);
        } else {
            opportunity.months = assumedProductionMonths;
            opportunity.risk = Risk::Medium;
            takeTexts(opportunity, growth.production.value_or(GrowthText()), values);
        }
        if (domain.emerging)
            opportunity.risk = Risk::High;
        opportunity.closesGap = closesGap(here, to, true);
        m_all.append(opportunity);
    }

    /// Scale and impact once a record exists: ten times the largest.
    void tenfold(Opportunity &opportunity, const GrowthTemplate &growth, bool audience) const
    {
        opportunity.now = largest(m_quantities, audience);
        Values values;
        if (opportunity.now) {
            opportunity.next = tenTimes(*opportunity.now);
            values = {{QStringLiteral("now"), printed(*opportunity.now)},
                      {QStringLiteral("next"), printed(*opportunity.next)}};
        }
        takeTexts(opportunity, growth.text, values);
        if (opportunity.now)
            return;
        opportunity.current = growth.unstated;
        opportunity.target = growth.unstatedTarget;
        if (!growth.measure.isEmpty())
            opportunity.validation.prepend(growth.measure);
    }

    void offerScale()
    {
        if (m_standing.impacts == 0)
            return;
        Opportunity opportunity;
        opportunity.vector = Vector::Scale;
        opportunity.months = assumedScaleMonths;
        opportunity.risk = Risk::High;
        tenfold(opportunity, m_framework.growth.scale, false);
        m_all.append(opportunity);
    }

    void offerImpact()
    {
        const GrowthTemplate &growth = m_framework.growth.impact;
        Opportunity opportunity;
        opportunity.vector = Vector::Impact;
        if (m_standing.impacts > 0) {
            opportunity.months = assumedImpactMonths;
            opportunity.risk = Risk::High;
            tenfold(opportunity, growth, true);
        } else {
            opportunity.months = assumedFirstImpactMonths;
            opportunity.risk = Risk::Medium;
            takeTexts(opportunity, growth.first.value_or(GrowthText()), {});
        }
        Standing after = m_standing;
        ++after.impacts;
        opportunity.closesGap = closesGap(after);
        m_all.append(opportunity);
    }

    void offerDeepest(Vector vector, Depth asked, const GrowthTemplate &growth, Months months, Risk risk)
    {
        bool offered = false;
        const DomainStanding *deepest = nullptr;
        for (const DomainStanding &here : m_standing.domains) {
            if (!here.tracked || !here.applies)
                continue;
            offered = offered || depthOf(here) >= threshold(domainOf(here), asked);
            if (!deepest || depthOf(here) > depthOf(*deepest))
                deepest = &here;
        }
        if (!offered)
            return;
        Opportunity opportunity;
        opportunity.vector = vector;
        opportunity.domain = domainOf(*deepest).id;
        opportunity.months = months;
        opportunity.risk = risk;
        takeTexts(opportunity, growth.text, {{QStringLiteral("domain"), domainOf(*deepest).name}});
        m_all.append(opportunity);
    }

    const Framework &m_framework;
    Standing m_standing;
    std::optional<qsizetype> m_next;
    QList<Quantity> m_quantities;
    QList<Opportunity> m_all;
};

} // namespace

QList<Opportunity> opportunities(const Profile &profile, const Framework &framework, const Units &units,
                                 Basis basis)
{
    return Offers(profile, framework, units, basis).all();
}

} // namespace depthchart::reference
