// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/opportunity.h"

#include "core/assessment/careerlevel.h"
#include "core/common/constants.h"
#include "core/growth/growthtext.h"

#include <algorithm>
#include <utility>

namespace depthchart::core {

namespace {

/// Whether a step makes something smaller that the next career level misses: the standing after it is held
/// against the same rule.
class GapTest
{
public:
    GapTest(const Standing &standing, const Framework &framework)
        : m_framework(framework)
        , m_standing(standing)
    {
        CareerLevel level = careerLevel(standing, framework);
        if (!level.next)
            return;
        m_rule = &framework.careerLevels.at(*level.next);
        m_before = std::move(level.minimums);
    }

    [[nodiscard]] bool isClosedBy(const DomainStanding &after)
    {
        const DomainStanding before = std::exchange(m_standing.domains[after.index], after);
        const bool closes = missesLess();
        m_standing.domains[after.index] = before;
        return closes;
    }

    [[nodiscard]] bool isClosedByImpact()
    {
        ++m_standing.impacts;
        const bool closes = missesLess();
        --m_standing.impacts;
        return closes;
    }

private:
    [[nodiscard]] bool missesLess() const
    {
        if (!m_rule)
            return false;
        const QList<Minimum> after = minimums(*m_rule, m_standing, m_framework);
        return !std::equal(
            m_before.cbegin(), m_before.cend(), after.cbegin(),
            [](const Minimum &was, const Minimum &is) { return is.missing() >= was.missing(); });
    }

    const Framework &m_framework;
    Standing m_standing;
    const CareerLevelRule *m_rule = nullptr;
    QList<Minimum> m_before;
};

/// The largest numbers that the impact records state.
struct Largest
{
    std::optional<Quantity> scale;
    std::optional<Quantity> audience;
};

Largest largestOf(const Profile &profile, const Units &units)
{
    QList<Quantity> all;
    for (const ImpactRecord &record : profile.impacts) {
        if (counts(record))
            all.append(readQuantities(record, units));
    }
    return {largestScale(all), largestAudience(all)};
}

void setTexts(Opportunity &opportunity, const GrowthText &text, const GrowthValues &values)
{
    opportunity.current = filledIn(text.current, values);
    opportunity.target = filledIn(text.target, values);
    opportunity.validation = filledIn(text.validation, values);
}

Months monthsBetween(const Domain &domain, Depth from, Depth to)
{
    return Months(monthsUpTo(domain, to).value() - monthsUpTo(domain, from).value());
}

/// An opportunity that moves a domain; its texts and the months of the levels between.
Opportunity levelStep(Vector vector, const Domain &domain, Depth from, Depth to, const GrowthText &text)
{
    Opportunity opportunity;
    opportunity.vector = vector;
    opportunity.domain = domain.id;
    opportunity.from = from;
    opportunity.to = to;
    opportunity.months = monthsBetween(domain, from, to);
    setTexts(opportunity, text,
             {domain.name, QString::number(from.value()), QString::number(to.value()), std::nullopt,
              std::nullopt});
    return opportunity;
}

/// The level's own criteria come before those of the template.
void preferCriteriaOf(Opportunity &opportunity, const Domain &domain, Depth level)
{
    const QStringList &own = domain.levels.at(level.value() - 1).validation;
    if (!own.isEmpty())
        opportunity.validation = own;
}

/// From below *working* up to it, or, from there on, the same level in production. Emerging domains are
/// always of high risk.
Opportunity breadthStep(const Domain &domain, Depth depth, Depth working, const GrowthTemplate &growth)
{
    if (depth >= working) {
        const GrowthText text = growth.production.value_or(GrowthText());
        Opportunity opportunity = levelStep(Vector::Breadth, domain, depth, depth, text);
        opportunity.months = text.months.value_or(assumedProductionMonths);
        opportunity.risk = domain.emerging ? Risk::High : text.risk.value_or(Risk::Medium);
        return opportunity;
    }
    GrowthText text = growth.text;
    if (depth > Depth(0))
        text.current = growth.below;
    Opportunity opportunity = levelStep(Vector::Breadth, domain, depth, working, text);
    opportunity.risk = domain.emerging ? Risk::High : text.risk.value_or(Risk::Medium);
    preferCriteriaOf(opportunity, domain, working);
    return opportunity;
}

Opportunity depthStep(const Domain &domain, Depth depth, Depth working, const GrowthText &text)
{
    const Depth to(depth.value() + 1);
    Opportunity opportunity = levelStep(Vector::Depth, domain, depth, to, text);
    opportunity.risk = text.risk.value_or(depth >= working ? Risk::Low : Risk::Medium);
    preferCriteriaOf(opportunity, domain, to);
    return opportunity;
}

void appendDepth(QList<Opportunity> &result, const Standing &standing, const Framework &framework,
                 GapTest &gaps)
{
    for (const DomainStanding &each : standing.domains) {
        const Domain &domain = framework.domains.at(each.index);
        const Depth working = thresholdIn(domain, framework.thresholds.working);
        if (!each.takesPart() || each.depth() >= domain.highestLevel() ||
            (each.depth() < working && !each.breadth))
            continue;
        result.append(depthStep(domain, each.depth(), working, framework.growth.depth.text));
        DomainStanding after = each;
        after.rated = result.last().to;
        result.last().closesGap = gaps.isClosedBy(after);
    }
}

void appendBreadth(QList<Opportunity> &result, const Standing &standing, const Framework &framework,
                   GapTest &gaps)
{
    for (const DomainStanding &each : standing.domains) {
        if (!each.applies || each.breadth)
            continue;
        const Domain &domain = framework.domains.at(each.index);
        const Depth working = thresholdIn(domain, framework.thresholds.working);
        result.append(breadthStep(domain, each.depth(), working, framework.growth.breadth));
        DomainStanding after = each;
        after.tracked = true;
        after.rated = result.last().to;
        after.breadth = true;
        result.last().closesGap = gaps.isClosedBy(after);
    }
}

/// Today's number and its tenfold; where that passes 64 bits, which is no quantity (section 7), the words
/// for a number to be measured stand for it.
void setNumbers(Opportunity &opportunity, const Quantity &largest, const GrowthTemplate &growth)
{
    const std::optional<Decimal> tenfold = scaled(largest.value, growthFactor);
    opportunity.now = largest;
    if (tenfold) {
        opportunity.next = largest;
        opportunity.next->value = *tenfold;
    }
    setTexts(opportunity, growth.text,
             {std::nullopt, std::nullopt, std::nullopt, quantityText(largest),
              opportunity.next ? quantityText(*opportunity.next) : QString()});
    if (!opportunity.next)
        opportunity.target = growth.unstatedTarget;
}

/// Scale and further impact: ten times the largest number, or to measure it where none is stated.
Opportunity tenfold(Vector vector, const std::optional<Quantity> &largest, const GrowthTemplate &growth)
{
    Opportunity opportunity;
    opportunity.vector = vector;
    opportunity.risk = growth.text.risk.value_or(Risk::High);
    if (largest) {
        setNumbers(opportunity, *largest, growth);
        return opportunity;
    }
    opportunity.current = growth.unstated;
    opportunity.target = growth.unstatedTarget;
    opportunity.validation = growth.text.validation;
    if (!growth.measure.isEmpty())
        opportunity.validation.prepend(growth.measure);
    return opportunity;
}

Opportunity firstImpact(const GrowthTemplate &growth)
{
    const GrowthText text = growth.first.value_or(GrowthText());
    Opportunity opportunity;
    opportunity.vector = Vector::Impact;
    opportunity.months = text.months.value_or(assumedFirstImpactMonths);
    opportunity.risk = text.risk.value_or(Risk::Medium);
    setTexts(opportunity, text, {});
    return opportunity;
}

void appendScaleAndImpact(QList<Opportunity> &result, const Standing &standing, const Profile &profile,
                          const Framework &framework, const Units &units, GapTest &gaps)
{
    const Growth &growth = framework.growth;
    if (standing.impacts == 0) {
        result.append(firstImpact(growth.impact));
    } else {
        const Largest largest = largestOf(profile, units);
        result.append(tenfold(Vector::Scale, largest.scale, growth.scale));
        result.last().months = growth.scale.text.months.value_or(assumedScaleMonths);
        result.append(tenfold(Vector::Impact, largest.audience, growth.impact));
        result.last().months = growth.impact.text.months.value_or(assumedImpactMonths);
    }
    result.last().closesGap = gaps.isClosedByImpact();
}

/// The deepest domain that takes part, the framework's order deciding ties; nothing where none does.
const Domain *deepestDomain(const Standing &standing, const Framework &framework)
{
    const DomainStanding *deepest = nullptr;
    for (const DomainStanding &each : standing.domains) {
        if (each.takesPart() && (!deepest || each.depth() > deepest->depth()))
            deepest = &each;
    }
    return deepest ? &framework.domains.at(deepest->index) : nullptr;
}

bool someReach(const Standing &standing, const Framework &framework, Depth threshold)
{
    return std::any_of(standing.domains.cbegin(), standing.domains.cend(), [&](const DomainStanding &each) {
        return each.takesPart() && each.depth() >= thresholdIn(framework.domains.at(each.index), threshold);
    });
}

/// Leadership or research, in the deepest domain.
Opportunity inDeepest(Vector vector, const Domain &domain, const GrowthText &text, Months assumedMonths,
                      Risk assumedRisk)
{
    Opportunity opportunity;
    opportunity.vector = vector;
    opportunity.domain = domain.id;
    opportunity.months = text.months.value_or(assumedMonths);
    opportunity.risk = text.risk.value_or(assumedRisk);
    setTexts(opportunity, text, {domain.name, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    return opportunity;
}

void appendLeadershipAndResearch(QList<Opportunity> &result, const Standing &standing,
                                 const Framework &framework)
{
    const Domain *deepest = deepestDomain(standing, framework);
    if (!deepest)
        return;
    const Growth &growth = framework.growth;
    if (someReach(standing, framework, framework.thresholds.lead))
        result.append(inDeepest(Vector::Leadership, *deepest, growth.leadership.text, assumedLeadershipMonths,
                                Risk::Medium));
    if (someReach(standing, framework, framework.thresholds.research))
        result.append(
            inDeepest(Vector::Research, *deepest, growth.research.text, assumedResearchMonths, Risk::High));
}

} // namespace

QList<Opportunity> opportunities(const Profile &profile, const Framework &framework, const Units &units,
                                 Basis basis)
{
    const Standing now = standing(profile, framework, basis);
    GapTest gaps(now, framework);
    QList<Opportunity> result;
    result.reserve(2 * now.domains.size() + 4);
    appendDepth(result, now, framework, gaps);
    appendBreadth(result, now, framework, gaps);
    appendScaleAndImpact(result, now, profile, framework, units, gaps);
    appendLeadershipAndResearch(result, now, framework);
    return result;
}

} // namespace depthchart::core
