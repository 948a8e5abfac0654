// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/growth/routereference.h"

#include "tests/core/reference/reference.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace depthchart::reference {

using namespace core;

namespace {

/// Where a person stands once the done steps of the plan count, and what the goal asks.
struct Question
{
    const Profile &profile;
    const Framework &framework;
    Standing standing;
    CareerLevelRule rule;
    bool isReached = false;
    bool anyTarget = false;
};

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

/// How a domain is left.
struct Leaving
{
    int level = 0;
    bool practised = false;
};

struct Selection
{
    QList<RouteStep> steps;
    int effort = 0;
    int high = 0;
    int fromNothing = 0;
    int aboveTarget = 0;
    /// Framework order, from, to, and for impact records the very first before the others.
    QList<std::tuple<qsizetype, int, int>> sorted;

    auto key() const { return std::tie(effort, high, fromNothing, aboveTarget, sorted); }
};

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

/// The steps of a choice, and where the person stands after them.
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

/// The next combination, as an odometer counts; false after the last.
bool turn(QList<Leaving> &leaving, const Question &question)
{
    for (qsizetype i = 0; i < leaving.size(); ++i) {
        const DomainStanding &from = question.standing.domains.at(i);
        if (!from.tracked || !from.applies)
            continue;
        const int depth = from.rated ? from.rated->value() : 0;
        Leaving &each = leaving[i];
        if (each.level < question.framework.domains.at(i).levels.size()) {
            ++each.level;
            return true;
        }
        each.level = depth;
        if (!each.practised && !from.breadth && depth >= workingIn(question.framework, i)) {
            each.practised = true;
            return true;
        }
        each.practised = false;
    }
    return false;
}

QList<Selection> allSelections(const Question &question)
{
    QList<Selection> result;
    const int mostRecords = std::max(0, question.rule.impacts - question.standing.impacts);
    for (int records = 0; records <= mostRecords; ++records) {
        QList<Leaving> leaving;
        for (const DomainStanding &each : question.standing.domains)
            leaving.append({each.rated ? each.rated->value() : 0, false});
        do {
            Standing after;
            const Selection selection = selectionOf(question, leaving, records, after);
            if (holds(question.rule, after, question.framework))
                result.append(selection);
        } while (turn(leaving, question));
    }
    std::sort(result.begin(), result.end(),
              [](const Selection &a, const Selection &b) { return a.key() < b.key(); });
    return result;
}

/// The first schedule in the order of the starts, step by step.
bool startFrom(QList<RouteStep> &steps, qsizetype step, QList<int> &free, int left)
{
    if (step == steps.size())
        return true;
    int room = 0;
    for (const int streams : free)
        room += streams;
    if (left > room)
        return false;
    RouteStep &each = steps[step];
    int from = 0;
    for (qsizetype before = 0; before < step; ++before) {
        if (steps.at(before).domain == each.domain && each.domain && steps.at(before).to == each.from &&
            steps.at(before).from != steps.at(before).to && each.from != each.to)
            from = steps.at(before).endMonth();
    }
    const int months = each.months.value();
    for (int start = from; start + months <= free.size(); ++start) {
        if (std::any_of(free.begin() + start, free.begin() + start + months,
                        [](int streams) { return streams == 0; }))
            continue;
        for (int month = start; month < start + months; ++month)
            --free[month];
        steps[step].startMonth = start;
        if (startFrom(steps, step + 1, free, left - months))
            return true;
        for (int month = start; month < start + months; ++month)
            ++free[month];
    }
    return false;
}

} // namespace

std::optional<ShortestRoute> shortestRoute(const Profile &profile, const Framework &framework, Basis basis,
                                           const Goal &goal, int streams)
{
    const Question question = questionOf(profile, framework, basis, goal);
    if (question.isReached)
        return ShortestRoute();
    QList<Selection> selections = allSelections(question);
    if (selections.isEmpty())
        return std::nullopt;
    for (int finish = 0;; ++finish) {
        for (Selection &selection : selections) {
            QList<int> free(finish, streams);
            if (startFrom(selection.steps, 0, free, selection.effort))
                return ShortestRoute{finish, selection.effort, selection.steps};
        }
    }
}

Criteria criteriaOf(const Route &route, const Profile &profile, const Framework &framework, Basis basis,
                    const Goal &goal)
{
    const Question question = questionOf(profile, framework, basis, goal);
    Criteria criteria{};
    for (const RouteStep &step : route.steps) {
        criteria[0] += step.months.value();
        criteria[1] += step.risk == Risk::High ? 1 : 0;
        if (!step.domain || step.from == step.to)
            continue;
        for (const DomainStanding &each : question.standing.domains) {
            if (framework.domains.at(each.index).id != *step.domain)
                continue;
            criteria[2] += each.rated.value_or(Depth(0)) == Depth(0) ? 1 : 0;
            const int depth = each.rated ? each.rated->value() : 0;
            criteria[3] += levelsAbove(question, each, depth, step.to->value()) -
                           levelsAbove(question, each, depth, step.from->value());
        }
    }
    return criteria;
}

std::optional<Criteria> leastCriteria(const Profile &profile, const Framework &framework, Basis basis,
                                      const Goal &goal)
{
    const Question question = questionOf(profile, framework, basis, goal);
    const CareerLevelRule &rule = question.rule;
    QList<CountRule> counts = rule.counts;
    counts.append({1, rule.depth, {}});
    QList<int> required{rule.breadth, rule.points};
    QList<Leaving> staying;
    for (const CountRule &count : counts)
        required.append(count.domains);
    for (const DomainStanding &each : question.standing.domains)
        staying.append({each.rated ? each.rated->value() : 0, false});
    Standing after;
    const int records = std::max(0, rule.impacts - question.standing.impacts);
    const Selection impacts = selectionOf(question, staying, records, after);
    std::map<QList<int>, Criteria> states{
        {QList<int>(required.size(), 0), {impacts.effort, impacts.high, 0, 0}}};
    for (qsizetype i = 0; i < staying.size(); ++i) {
        const DomainStanding &from = question.standing.domains.at(i);
        if (!from.tracked || !from.applies)
            continue;
        std::map<QList<int>, Criteria> next;
        const Domain &domain = framework.domains.at(i);
        int least = 0;
        for (const DomainDepth &named : rule.domains)
            least = named.domain == domain.id ? std::max(least, named.depth.value()) : least;
        for (int level = staying.at(i).level; level <= domain.levels.size(); ++level) {
            for (const bool practised : {false, true}) {
                if (level < least ||
                    (practised && (from.breadth || staying.at(i).level < workingIn(framework, i))))
                    continue;
                QList<Leaving> leaving = staying;
                leaving[i] = {level, practised};
                const Selection added = selectionOf(question, leaving, 0, after);
                for (const auto &[amounts, criteria] : states) {
                    QList<int> sum = amounts;
                    sum[0] += after.domains.at(i).breadth ? 1 : 0;
                    sum[1] += level > 0 ? domain.levels.at(level - 1).points : 0;
                    for (qsizetype c = 0; c < counts.size(); ++c)
                        sum[2 + c] += level >= counts.at(c).depth.value() ? 1 : 0;
                    for (qsizetype c = 0; c < sum.size(); ++c)
                        sum[c] = std::min(sum.at(c), required.at(c));
                    const Criteria whole{criteria[0] + added.effort, criteria[1] + added.high,
                                         criteria[2] + added.fromNothing, criteria[3] + added.aboveTarget};
                    const auto [entry, isNew] = next.try_emplace(sum, whole);
                    entry->second = std::min(entry->second, whole);
                }
            }
        }
        states = next;
    }
    const auto reached = states.find(required);
    return reached == states.end() ? std::nullopt : std::optional(reached->second);
}

QStringList objections(const Route &route, const Profile &profile, const Framework &framework, Basis basis,
                       const Goal &goal, int streams)
{
    QStringList found;
    Question question = questionOf(profile, framework, basis, goal);
    Standing &standing = question.standing;
    QList<RouteStep> steps = route.steps;
    std::stable_sort(steps.begin(), steps.end(),
                     [](const RouteStep &a, const RouteStep &b) { return a.endMonth() < b.endMonth(); });
    int effort = 0;
    int finish = 0;
    QMap<QString, int> ready;
    for (const RouteStep &step : steps) {
        effort += step.months.value();
        finish = std::max(finish, step.endMonth());
        int atOnce = 0;
        for (const RouteStep &other : steps)
            atOnce += other.startMonth <= step.startMonth && step.startMonth < other.endMonth() ? 1 : 0;
        if (atOnce > streams || step.startMonth < 0)
            found.append(QStringLiteral("%1 at once in month %2").arg(atOnce).arg(step.startMonth));
        if (!step.domain) {
            ++standing.impacts;
            continue;
        }
        for (DomainStanding &each : standing.domains) {
            if (framework.domains.at(each.index).id != *step.domain)
                continue;
            const bool practice = step.from == step.to;
            const int working = workingIn(framework, each.index);
            if (!each.tracked || !each.applies || step.startMonth < ready.value(step.domain->text(), 0))
                if (!practice)
                    found.append(QStringLiteral("%1 out of turn").arg(step.domain->text()));
            if (!practice) {
                if (each.rated.value_or(Depth(0)) != *step.from || step.to->value() != step.from->value() + 1)
                    found.append(QStringLiteral("%1 skips").arg(step.domain->text()));
                ready[step.domain->text()] = step.endMonth();
                each.rated = step.to;
            }
            each.breadth = each.breadth || practice || step.to->value() == working;
        }
    }
    if (effort != route.effortMonths || finish != route.finishMonths)
        found.append(QStringLiteral("finish %1 or effort %2").arg(finish).arg(effort));
    if (!route.steps.isEmpty() && !holds(question.rule, standing, framework))
        found.append(QStringLiteral("the goal is not reached"));
    return found;
}

} // namespace depthchart::reference
