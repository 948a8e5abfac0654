// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/growth/routequestion.h"

#include "tests/core/reference/reference.h"

#include <algorithm>

namespace depthchart::reference {

using namespace core;

bool holds(const CareerLevelRule &rule, const Standing &standing, const Framework &framework)
{
    const QList<Minimum> all = reference::minimums(rule, standing, framework);
    return std::all_of(all.begin(), all.end(), [](const Minimum &minimum) {
        return minimum.present >= minimum.required && !minimum.notApplicable;
    });
}

int workingIn(const Framework &framework, qsizetype domain)
{
    return reference::threshold(framework.domains.at(domain), framework.thresholds.working);
}

namespace {

void countDone(Standing &standing, const Step &step, const Profile &profile, const Framework &framework)
{
    bool recorded = false;
    for (const ImpactRecord &record : profile.impacts)
        recorded = recorded || (record.id == step.record && !step.record.isEmpty());
    if (step.vector == Vector::Impact && !recorded)
        ++standing.impacts;
    if ((step.vector != Vector::Depth && step.vector != Vector::Breadth) || !step.domain || !step.to)
        return;
    for (DomainStanding &each : standing.domains) {
        const Domain &domain = framework.domains.at(each.index);
        if (domain.id != *step.domain)
            continue;
        const int working = workingIn(framework, each.index);
        const int now = each.rated ? each.rated->value() : 0;
        const int to = std::min(step.to->value(), static_cast<int>(domain.levels.size()));
        const int from = step.from ? step.from->value() : now;
        each.tracked = true;
        if (to >= working && (now < working || from < working || step.vector == Vector::Breadth))
            each.breadth = true;
        if (to > now)
            each.rated = Depth(to);
    }
}

} // namespace

Question questionOf(const Profile &profile, const Framework &framework, Basis basis, const Goal &goal)
{
    Profile asking = profile;
    if (!asking.plan)
        asking.plan = Plan();
    asking.plan->goal = goal;
    Question question{profile, framework, reference::standing(asking, framework, basis), {}, false, false};
    for (const DomainEntry &entry : profile.domains) {
        for (const Domain &domain : framework.domains)
            question.anyTarget =
                question.anyTarget || (entry.domain == domain.id && entry.target && entry.applies);
    }
    for (const Step &step : asking.plan->steps) {
        if (step.status == StepStatus::Done)
            countDone(question.standing, step, profile, framework);
    }
    for (const CareerLevelRule &rule : framework.careerLevels) {
        if (rule.id != goal.level)
            continue;
        question.rule = rule;
        // The first rule that holds is the level; those before this one are higher.
        for (const CareerLevelRule &higher : framework.careerLevels) {
            question.isReached = question.isReached || holds(higher, question.standing, framework);
            if (higher.id == goal.level)
                return question;
        }
    }
    for (const Role &role : framework.roles) {
        if (role.id == goal.role)
            question.rule.domains = role.depths;
    }
    for (const TargetDepth &target : goal.depths)
        question.rule.domains.append({target.domain, target.depth});
    question.isReached = holds(question.rule, question.standing, framework);
    return question;
}

namespace {

void addStep(Selection &selection, const RouteStep &step, qsizetype domain)
{
    selection.steps.append(step);
    selection.effort += step.months.value();
    selection.high += step.risk == Risk::High ? 1 : 0;
    if (step.domain)
        selection.sorted.append({domain, step.from->value(), step.to->value()});
    else
        selection.sorted.append({1000, selection.sorted.isEmpty() ? 0 : 1, 0});
}

RouteStep domainStep(const Framework &framework, const DomainStanding &from, int level, bool practice)
{
    const Domain &domain = framework.domains.at(from.index);
    const int working = workingIn(framework, from.index);
    RouteStep step;
    step.domain = domain.id;
    step.from = Depth(practice ? level : level - 1);
    step.to = Depth(level);
    if (practice) {
        const GrowthText text = framework.growth.breadth.production.value_or(GrowthText());
        step.vector = Vector::Breadth;
        step.months = text.months.value_or(Months(1));
        step.risk = domain.emerging ? Risk::High : text.risk.value_or(Risk::Medium);
        return step;
    }
    step.months = domain.levels.at(level - 1).monthsFromPrevious;
    const bool breadth = level <= working && !from.breadth;
    step.vector = breadth ? Vector::Breadth : Vector::Depth;
    if (breadth)
        step.risk = domain.emerging ? Risk::High : framework.growth.breadth.text.risk.value_or(Risk::Medium);
    else
        step.risk =
            framework.growth.depth.text.risk.value_or(level - 1 >= working ? Risk::Low : Risk::Medium);
    return step;
}

RouteStep impactStep(const Framework &framework, bool first)
{
    const GrowthText text =
        first ? framework.growth.impact.first.value_or(GrowthText()) : framework.growth.impact.text;
    RouteStep step;
    step.vector = Vector::Impact;
    step.months = text.months.value_or(Months(first ? 3 : 6));
    step.risk = text.risk.value_or(first ? Risk::Medium : Risk::High);
    return step;
}

} // namespace

int levelsAbove(const Question &question, const DomainStanding &from, int depth, int level)
{
    int limit = depth;
    for (const DomainEntry &entry : question.profile.domains) {
        if (entry.domain == question.framework.domains.at(from.index).id && entry.target)
            limit = entry.target->value();
    }
    int above = 0;
    for (int each = depth + 1; each <= level; ++each)
        above += question.anyTarget && each > limit ? 1 : 0;
    return above;
}

Selection selectionOf(const Question &question, const QList<Leaving> &leaving, int records, Standing &after)
{
    Selection selection;
    after = question.standing;
    for (qsizetype i = 0; i < leaving.size(); ++i) {
        const DomainStanding &from = question.standing.domains.at(i);
        const int depth = from.rated ? from.rated->value() : 0;
        const int working = workingIn(question.framework, i);
        if (leaving.at(i).practised)
            addStep(selection, domainStep(question.framework, from, depth, true), i);
        for (int level = depth + 1; level <= leaving.at(i).level; ++level) {
            addStep(selection, domainStep(question.framework, from, level, false), i);
            selection.fromNothing += depth == 0 ? 1 : 0;
            after.domains[i].rated = Depth(level);
            after.domains[i].breadth = after.domains[i].breadth || level == working;
        }
        after.domains[i].breadth = after.domains[i].breadth || leaving.at(i).practised;
        selection.aboveTarget += levelsAbove(question, from, depth, leaving.at(i).level);
    }
    for (int record = 0; record < records; ++record) {
        const bool first = question.standing.impacts == 0 && record == 0;
        RouteStep step = impactStep(question.framework, first);
        addStep(selection, step, 0);
        selection.sorted.last() = {1000, first ? 0 : 1, 0};
    }
    after.impacts += records;
    return selection;
}

} // namespace depthchart::reference
