// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/growth/routequestion.h"

#include <algorithm>
#include <map>
#include <utility>

namespace depthchart::reference {

using namespace core;

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

namespace {

/// The least criteria for what domains add up to: breadth, points, domains at each depth asked for.
using Table = std::map<QList<int>, Criteria>;

class LeastCriteria
{
public:
    explicit LeastCriteria(const Question &question)
        : m_question(question)
        , m_counts(question.rule.counts)
        , m_required{question.rule.breadth, question.rule.points}
    {
        m_counts.append({1, question.rule.depth, {}});
        for (const CountRule &count : std::as_const(m_counts))
            m_required.append(count.domains);
        for (const DomainStanding &each : question.standing.domains)
            m_staying.append({each.rated ? each.rated->value() : 0, false});
    }

    std::optional<Criteria> least()
    {
        Standing after;
        const int records = std::max(0, m_question.rule.impacts - m_question.standing.impacts);
        const Selection impacts = selectionOf(m_question, m_staying, records, after);
        Table table{{QList<int>(m_required.size(), 0), {impacts.effort, impacts.high, 0, 0}}};
        for (const DomainStanding &each : m_question.standing.domains) {
            if (each.tracked && each.applies)
                table = withDomain(table, each);
        }
        const auto reached = table.find(m_required);
        return reached == table.end() ? std::nullopt : std::optional(reached->second);
    }

private:
    Table withDomain(const Table &table, const DomainStanding &from) const
    {
        const Domain &domain = m_question.framework.domains.at(from.index);
        const int depth = m_staying.at(from.index).level;
        const bool mayPractise = !from.breadth && depth >= workingIn(m_question.framework, from.index);
        int least = depth;
        for (const DomainDepth &named : m_question.rule.domains)
            least = named.domain == domain.id ? std::max(least, named.depth.value()) : least;
        Table result;
        for (int level = least; level <= domain.levels.size(); ++level) {
            addLeaving(result, table, from, {level, false});
            if (mayPractise)
                addLeaving(result, table, from, {level, true});
        }
        return result;
    }

    void addLeaving(Table &result, const Table &table, const DomainStanding &from, Leaving how) const
    {
        QList<Leaving> leaving = m_staying;
        leaving[from.index] = how;
        Standing after;
        const Selection added = selectionOf(m_question, leaving, 0, after);
        const QList<Level> &levels = m_question.framework.domains.at(from.index).levels;
        QList<int> gains{after.domains.at(from.index).breadth ? 1 : 0,
                         how.level > 0 ? levels.at(how.level - 1).points : 0};
        for (const CountRule &count : m_counts)
            gains.append(how.level >= count.depth.value() ? 1 : 0);
        for (const auto &[amounts, criteria] : table) {
            QList<int> sum = amounts;
            for (qsizetype i = 0; i < sum.size(); ++i)
                sum[i] = std::min(sum.at(i) + gains.at(i), m_required.at(i));
            const Criteria whole{criteria[0] + added.effort, criteria[1] + added.high,
                                 criteria[2] + added.fromNothing, criteria[3] + added.aboveTarget};
            const auto [entry, isNew] = result.try_emplace(sum, whole);
            entry->second = std::min(entry->second, whole);
        }
    }

    const Question &m_question;
    QList<CountRule> m_counts;
    QList<int> m_required;
    QList<Leaving> m_staying;
};

/// Takes a domain's step, if nothing speaks against it.
void follow(const RouteStep &step, DomainStanding &each, int &ready, int working, QStringList &objections)
{
    const bool practice = step.from == step.to;
    each.breadth = each.breadth || practice || step.to->value() == working;
    if (!each.tracked || !each.applies)
        objections.append(QStringLiteral("%1 takes no part").arg(step.domain->text()));
    if (practice)
        return;
    if (step.startMonth < ready)
        objections.append(QStringLiteral("%1 before its foundation").arg(step.domain->text()));
    if (each.rated.value_or(Depth(0)) != *step.from || step.to->value() != step.from->value() + 1)
        objections.append(QStringLiteral("%1 skips").arg(step.domain->text()));
    ready = step.endMonth();
    each.rated = step.to;
}

} // namespace

std::optional<Criteria> leastCriteria(const Profile &profile, const Framework &framework, Basis basis,
                                      const Goal &goal)
{
    const Question question = questionOf(profile, framework, basis, goal);
    return LeastCriteria(question).least();
}

QStringList objections(const Route &route, const Profile &profile, const Framework &framework, Basis basis,
                       const Goal &goal, int streams)
{
    QStringList found;
    Question question = questionOf(profile, framework, basis, goal);
    QList<RouteStep> steps = route.steps;
    std::stable_sort(steps.begin(), steps.end(),
                     [](const RouteStep &a, const RouteStep &b) { return a.endMonth() < b.endMonth(); });
    int effort = 0;
    int finish = 0;
    QList<int> ready(framework.domains.size(), 0);
    for (const RouteStep &step : steps) {
        effort += step.months.value();
        finish = std::max(finish, step.endMonth());
        int atOnce = 0;
        for (const RouteStep &other : steps)
            atOnce += other.startMonth <= step.startMonth && step.startMonth < other.endMonth() ? 1 : 0;
        if (atOnce > streams || step.startMonth < 0)
            found.append(QStringLiteral("%1 at once in month %2").arg(atOnce).arg(step.startMonth));
        if (!step.domain)
            ++question.standing.impacts;
        for (DomainStanding &each : question.standing.domains) {
            if (step.domain && framework.domains.at(each.index).id == *step.domain)
                follow(step, each, ready[each.index], workingIn(framework, each.index), found);
        }
    }
    if (effort != route.effortMonths || finish != route.finishMonths)
        found.append(QStringLiteral("finish %1 or effort %2").arg(finish).arg(effort));
    if (!route.steps.isEmpty() && !holds(question.rule, question.standing, framework))
        found.append(QStringLiteral("the goal is not reached"));
    return found;
}

} // namespace depthchart::reference
