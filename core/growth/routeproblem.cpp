// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/routeproblem.h"

#include "core/common/constants.h"
#include "core/growth/routehash.h"
#include "core/growth/routestep.h"

#include <algorithm>
#include <utility>

namespace depthchart::core {

namespace {

/// Builds the ways to leave each domain and what they must add up to.
class Builder
{
public:
    Builder(const Profile &profile, RouteProblem &problem)
        : m_profile(profile)
        , m_framework(*problem.framework)
        , m_problem(problem)
    {
    }

    void build()
    {
        readTargets();
        readRequirements();
        for (const DomainStanding &each : m_problem.standing.domains) {
            if (each.takesPart())
                addDomain(each);
        }
        for (std::size_t amount = 0; amount < m_asked.size(); ++amount)
            settle(amount);
        for (RouteDomain &domain : m_problem.domains)
            dropSuperfluous(domain);
        addImpacts();
    }

private:
    /// What the rule asks of all domains together: breadth, points, and the domains at a depth, that of the
    /// deepest among them.
    struct Asked
    {
        enum class Kind { Breadth, Points, Count } kind = Kind::Count;
        int depth = 0;
        int required = 0;
    };

    void readTargets()
    {
        m_targets.resize(static_cast<std::size_t>(m_framework.domains.size()));
        for (const DomainEntry &entry : m_profile.domains) {
            const qsizetype index = domainIndex(m_framework, entry.domain);
            if (index < 0 || !entry.applies || !entry.target)
                continue;
            m_targets.at(static_cast<std::size_t>(index)) = entry.target;
            m_anyTarget = true;
        }
    }

    void readRequirements()
    {
        const CareerLevelRule &rule = m_problem.rule;
        std::array<int, highestDepth + 1> counts{};
        const auto ask = [&counts](Depth depth, int domains) {
            int &least = counts.at(static_cast<std::size_t>(std::min(depth.value(), highestDepth)));
            least = std::max(least, domains);
        };
        ask(rule.depth, 1);
        for (const CountRule &count : rule.counts)
            ask(count.depth, count.domains);
        m_asked.push_back({Asked::Kind::Breadth, 0, rule.breadth});
        m_asked.push_back({Asked::Kind::Points, 0, rule.points});
        int deeper = 0;
        for (int depth = highestDepth; depth > 0; --depth) {
            const int domains = counts.at(static_cast<std::size_t>(depth));
            // As many domains at a greater depth hold it already.
            if (domains > deeper)
                m_asked.push_back({Asked::Kind::Count, depth, domains});
            deeper = std::max(deeper, domains);
        }
    }

    void addDomain(const DomainStanding &standing)
    {
        const Domain &domain = m_framework.domains.at(standing.index);
        RouteDomain added;
        added.index = standing.index;
        added.depth = standing.depth().value();
        added.breadth = standing.breadth;
        added.working = thresholdIn(domain, m_framework.thresholds.working).value();
        added.least = added.depth;
        for (const DomainDepth &named : m_problem.rule.domains) {
            if (named.domain == domain.id)
                added.least = std::max(added.least, named.depth.value());
        }
        const bool mayPractise = !added.breadth && added.depth >= added.working;
        for (const bool practised : {true, false}) {
            if (practised && !mayPractise)
                continue;
            for (int level = domain.highestLevel().value(); level >= added.least; --level)
                added.choices.push_back(choice(domain, added, level, practised));
        }
        m_problem.domains.push_back(std::move(added));
    }

    RouteChoice choice(const Domain &domain, const RouteDomain &from, int level, bool practised) const
    {
        RouteChoice choice;
        choice.level = level;
        choice.practised = practised;
        int high = 0;
        RouteHash chain;
        for (int below = from.depth; below < level; ++below) {
            const RouteStep step = levelStep(m_framework, domain, below, from.breadth);
            choice.longest += step.months.value();
            high += step.risk == Risk::High ? 1 : 0;
            chain.add(step.months.value());
        }
        choice.effortMonths = choice.longest;
        choice.chains = chain.value();
        if (practised) {
            const RouteStep step = practiceStep(m_framework, domain, from.depth);
            choice.effortMonths += step.months.value();
            choice.longest = std::max(choice.longest, step.months.value());
            high += step.risk == Risk::High ? 1 : 0;
            RouteHash single;
            single.add(step.months.value());
            choice.chains += single.value();
        }
        const int levels = level - from.depth;
        choice.cost = routeCost(choice.effortMonths, high, from.depth == 0 ? levels : 0,
                                levelsAboveTarget(from, level));
        const bool breadth =
            from.breadth || practised || (from.depth < from.working && level >= from.working);
        for (std::size_t amount = 0; amount < m_asked.size(); ++amount)
            choice.gains.at(amount) = gain(m_asked.at(amount), domain, level, breadth);
        return choice;
    }

    [[nodiscard]] int levelsAboveTarget(const RouteDomain &from, int level) const
    {
        if (!m_anyTarget)
            return 0;
        const std::optional<Depth> target = m_targets.at(static_cast<std::size_t>(from.index));
        const int allowed = std::max(from.depth, target ? target->value() : from.depth);
        return std::max(0, level - allowed);
    }

    static int gain(const Asked &asked, const Domain &domain, int level, bool breadth)
    {
        switch (asked.kind) {
        case Asked::Kind::Breadth:
            return breadth ? 1 : 0;
        case Asked::Kind::Points:
            return level > 0 ? domain.levels.at(level - 1).points : 0;
        case Asked::Kind::Count:
            break;
        }
        return level >= asked.depth ? 1 : 0;
    }

    /// What every choice of a domain gives is taken off what is required; an amount that is met so is
    /// dropped.
    void settle(std::size_t amount)
    {
        int required = m_asked.at(amount).required;
        std::vector<int> given;
        for (const RouteDomain &domain : m_problem.domains) {
            const auto least = std::min_element(domain.choices.cbegin(), domain.choices.cend(),
                                                [amount](const RouteChoice &a, const RouteChoice &b) {
                                                    return a.gains.at(amount) < b.gains.at(amount);
                                                });
            given.push_back(least == domain.choices.cend() ? 0 : least->gains.at(amount));
            required -= given.back();
        }
        if (required <= 0)
            return;
        const std::size_t slot = m_problem.amounts++;
        m_problem.required.at(slot) = required;
        for (std::size_t i = 0; i < m_problem.domains.size(); ++i) {
            for (RouteChoice &choice : m_problem.domains.at(i).choices)
                choice.gains.at(slot) = std::min(choice.gains.at(amount) - given.at(i), required);
        }
    }

    /// No route takes steps that add nothing to what fewer of the same steps give.
    void dropSuperfluous(RouteDomain &domain) const
    {
        const auto gives = [this](const RouteChoice &fewer, const RouteChoice &more) {
            for (std::size_t amount = 0; amount < m_problem.amounts; ++amount) {
                if (fewer.gains.at(amount) < more.gains.at(amount))
                    return false;
            }
            return true;
        };
        std::vector<RouteChoice> kept;
        for (const RouteChoice &choice : domain.choices) {
            const bool superfluous =
                std::any_of(domain.choices.cbegin(), domain.choices.cend(), [&](const RouteChoice &fewer) {
                    return fewer.effortMonths < choice.effortMonths && fewer.level <= choice.level &&
                           fewer.practised <= choice.practised && gives(fewer, choice);
                });
            if (!superfluous)
                kept.push_back(choice);
        }
        domain.choices = std::move(kept);
    }

    void addImpacts()
    {
        const int present = m_problem.standing.impacts;
        m_problem.firstImpact = present == 0 && m_problem.rule.impacts > 0;
        for (int record = present; record < m_problem.rule.impacts; ++record) {
            m_problem.impacts.push_back(impactStep(m_framework, record == 0).months.value());
            m_problem.impactMonths += m_problem.impacts.back();
        }
    }

    const Profile &m_profile;
    const Framework &m_framework;
    RouteProblem &m_problem;
    std::vector<std::optional<Depth>> m_targets;
    bool m_anyTarget = false;
    std::vector<Asked> m_asked;
};

} // namespace

RouteProblem routeProblem(const Profile &profile, const Framework &framework, Standing standing,
                          CareerLevelRule rule)
{
    RouteProblem problem;
    problem.framework = &framework;
    problem.standing = std::move(standing);
    problem.rule = std::move(rule);
    Builder(profile, problem).build();
    return problem;
}

bool isEnough(const RouteProblem &problem, const RouteSelection &selection)
{
    for (std::size_t amount = 0; amount < problem.amounts; ++amount) {
        qint64 sum = 0;
        for (std::size_t i = 0; i < selection.size(); ++i)
            sum += problem.domains.at(i).choices.at(selection.at(i)).gains.at(amount);
        if (sum < problem.required.at(amount))
            return false;
    }
    return true;
}

int effortOf(const RouteProblem &problem, const RouteSelection &selection)
{
    int effort = problem.impactMonths;
    for (std::size_t i = 0; i < selection.size(); ++i)
        effort += problem.domains.at(i).choices.at(selection.at(i)).effortMonths;
    return effort;
}

QList<RouteStep> stepsOf(const RouteProblem &problem, const RouteSelection &selection)
{
    QList<RouteStep> steps;
    for (std::size_t i = 0; i < selection.size(); ++i) {
        const RouteDomain &from = problem.domains.at(i);
        const RouteChoice &choice = from.choices.at(selection.at(i));
        const Domain &domain = problem.framework->domains.at(from.index);
        if (choice.practised)
            steps.append(practiceStep(*problem.framework, domain, from.depth));
        for (int level = from.depth; level < choice.level; ++level)
            steps.append(levelStep(*problem.framework, domain, level, from.breadth));
    }
    for (std::size_t i = 0; i < problem.impacts.size(); ++i)
        steps.append(impactStep(*problem.framework, problem.firstImpact && i == 0));
    return steps;
}

std::vector<RouteChain> chainsOf(const RouteProblem &problem, const RouteSelection &selection)
{
    std::vector<RouteChain> chains;
    for (std::size_t i = 0; i < selection.size(); ++i) {
        const RouteDomain &from = problem.domains.at(i);
        const RouteChoice &choice = from.choices.at(selection.at(i));
        const Domain &domain = problem.framework->domains.at(from.index);
        if (choice.practised)
            chains.push_back({practiceStep(*problem.framework, domain, from.depth).months.value()});
        RouteChain levels;
        for (int level = from.depth; level < choice.level; ++level)
            levels.push_back(domain.levels.at(level).monthsFromPrevious.value());
        if (!levels.empty())
            chains.push_back(std::move(levels));
    }
    for (const int months : problem.impacts)
        chains.push_back({months});
    return chains;
}

} // namespace depthchart::core
