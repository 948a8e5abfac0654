// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/plansteps.h"

#include "core/growth/growthtext.h"
#include "core/growth/schedule.h"
#include "core/growth/steporder.h"

#include <algorithm>
#include <numeric>

namespace depthchart::core {

namespace {

void setCriteria(Step &step, const QStringList &texts)
{
    for (const QString &text : texts) {
        Criterion criterion;
        criterion.text = text;
        step.criteria.append(criterion);
    }
}

/// What the template asks for, of a step that moves a domain.
QStringList templateCriteria(const Step &step, const Domain &domain, const Growth &growth)
{
    const GrowthText production = growth.breadth.production.value_or(GrowthText());
    const GrowthText &level = step.vector == Vector::Breadth ? growth.breadth.text : growth.depth.text;
    const GrowthText &text = isPractice(step) ? production : level;
    return filledIn(text.validation, {domain.name, QString::number(step.from->value()),
                                      QString::number(step.to->value()), std::nullopt, std::nullopt});
}

/// As the opportunity of that step would have them: the level's own, else the template's.
QStringList domainCriteria(const Step &step, const Framework &framework)
{
    const Domain *domain = step.domain ? findDomain(framework, *step.domain) : nullptr;
    if (!domain || !step.from || !step.to)
        return {};
    const int level = step.to->value();
    if (isLevelStep(step) && level <= domain->levels.size() &&
        !domain->levels.at(level - 1).validation.isEmpty())
        return domain->levels.at(level - 1).validation;
    return templateCriteria(step, *domain, framework.growth);
}

/// The next system's criteria are those of the profile's own opportunity; where that is the first system,
/// what follows it has the template's, no number being known yet.
QStringList impactCriteria(int number, const Framework &framework, const QList<Opportunity> &opportunities)
{
    // Scale is offered from the first record on (section 6).
    const auto has = [](Vector vector) {
        return [vector](const Opportunity &each) { return each.vector == vector; };
    };
    const auto next = std::find_if(opportunities.cbegin(), opportunities.cend(), has(Vector::Impact));
    const bool hasRecord = std::any_of(opportunities.cbegin(), opportunities.cend(), has(Vector::Scale));
    if (next != opportunities.cend() && (hasRecord || number == 0))
        return next->validation;
    const GrowthTemplate &growth = framework.growth.impact;
    QStringList criteria = growth.text.validation;
    if (!growth.measure.isEmpty())
        criteria.prepend(growth.measure);
    return criteria;
}

/// In order of their starts; those of one start in the route's own order.
QList<RouteStep> byStart(const Route &route)
{
    QList<RouteStep> steps = route.steps;
    std::stable_sort(steps.begin(), steps.end(), [](const RouteStep &one, const RouteStep &other) {
        return one.startMonth < other.startMonth;
    });
    return steps;
}

Step bareStep(const RouteStep &routeStep)
{
    Step step;
    step.vector = routeStep.vector;
    step.domain = routeStep.domain;
    step.from = routeStep.from;
    step.to = routeStep.to;
    step.months = routeStep.months;
    return step;
}

/// The route's steps by their starts, as yet without ids.
QList<Step> unnamedSteps(const Route &route, const Framework &framework,
                         const QList<Opportunity> &opportunities)
{
    QList<Step> result;
    int impacts = 0;
    const QList<RouteStep> ordered = byStart(route);
    for (const RouteStep &each : ordered) {
        Step step = bareStep(each);
        setCriteria(step, each.vector == Vector::Impact ? impactCriteria(impacts++, framework, opportunities)
                                                        : domainCriteria(step, framework));
        result.append(step);
    }
    return result;
}

Step wholeStep(const Opportunity &opportunity)
{
    Step step;
    step.vector = opportunity.vector;
    step.domain = opportunity.domain;
    step.from = opportunity.from;
    step.to = opportunity.to;
    step.months = opportunity.months;
    setCriteria(step, opportunity.validation);
    return step;
}

QList<Step> unnamedSteps(const Opportunity &opportunity, const Framework &framework)
{
    const Domain *domain = opportunity.domain ? findDomain(framework, *opportunity.domain) : nullptr;
    Step last = wholeStep(opportunity);
    if (!domain || !isLevelStep(last) || last.to->value() > domain->levels.size())
        return {last};
    QList<Step> result;
    for (int level = last.from->value() + 1; level <= last.to->value(); ++level) {
        Step step = last;
        step.from = Depth(level - 1);
        step.to = Depth(level);
        step.months = domain->levels.at(level - 1).monthsFromPrevious;
        if (step.to != last.to) {
            step.criteria.clear();
            setCriteria(step, domainCriteria(step, framework));
        }
        result.append(step);
    }
    return result;
}

bool isSameMove(const Step &one, const Step &other)
{
    const bool moves = isLevelStep(one) || isPractice(one);
    return moves && (isLevelStep(other) || isPractice(other)) && one.domain == other.domain &&
           one.from == other.from && one.to == other.to;
}

/// Which step of the plan each step of the route is, -1 where the plan lacks it. Impact steps are matched by
/// their number alone; those done are records already.
QList<qsizetype> matches(const QList<Step> &route, const QList<Step> &steps)
{
    QList<qsizetype> openImpacts;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).vector == Vector::Impact && steps.at(i).status != StepStatus::Done)
            openImpacts.append(i);
    }
    QList<qsizetype> result;
    for (const Step &each : route) {
        if (each.vector == Vector::Impact) {
            result.append(openImpacts.isEmpty() ? -1 : openImpacts.takeFirst());
            continue;
        }
        const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                        [&each](const Step &step) { return isSameMove(step, each); });
        result.append(found == steps.cend() ? -1 : found - steps.cbegin());
    }
    return result;
}

QList<Step> named(QList<Step> steps, const NewId &newId)
{
    for (Step &step : steps)
        step.id = newId();
    return steps;
}

} // namespace

QList<Step> stepsOf(const Opportunity &opportunity, const Framework &framework, const NewId &newId)
{
    return named(unnamedSteps(opportunity, framework), newId);
}

QList<Step> stepsOf(const Route &route, const Framework &framework, const QList<Opportunity> &opportunities,
                    const NewId &newId)
{
    return named(unnamedSteps(route, framework, opportunities), newId);
}

Plan withOpportunity(const Plan &plan, const Opportunity &opportunity, const Framework &framework,
                     QDate today, const NewId &newId)
{
    Plan result = plan;
    const QList<Step> steps = unnamedSteps(opportunity, framework);
    for (Step step : steps) {
        const bool has = std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                                     [&step](const Step &each) { return isSameMove(each, step); });
        if (has)
            continue;
        step.id = newId();
        result.steps.append(step);
    }
    QList<qsizetype> added(result.steps.size() - plan.steps.size());
    std::iota(added.begin(), added.end(), plan.steps.size());
    return rescheduled(result, today, added);
}

Plan withRoute(const Plan &plan, const Route &route, const Framework &framework,
               const QList<Opportunity> &opportunities, QDate today, const NewId &newId)
{
    const QList<Step> steps = unnamedSteps(route, framework, opportunities);
    const QList<qsizetype> known = matches(steps, plan.steps);
    Plan result = plan;
    result.steps.clear();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        Step step = known.at(i) >= 0 ? plan.steps.at(known.at(i)) : steps.at(i);
        if (known.at(i) < 0)
            step.id = newId();
        result.steps.append(step);
    }
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (!known.contains(i))
            result.steps.append(plan.steps.at(i));
    }
    return rescheduled(result, today);
}

QList<bool> stepsOnRoute(const Plan &plan, const Route &route)
{
    QList<Step> steps;
    const QList<RouteStep> ordered = byStart(route);
    for (const RouteStep &each : ordered)
        steps.append(bareStep(each));
    QList<bool> result(plan.steps.size(), false);
    const QList<qsizetype> known = matches(steps, plan.steps);
    for (const qsizetype position : known) {
        if (position >= 0 && plan.steps.at(position).status != StepStatus::Done)
            result[position] = true;
    }
    return result;
}

} // namespace depthchart::core
