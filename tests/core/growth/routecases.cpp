// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/growth/routecases.h"

#include "core/common/constants.h"
#include "tests/support/random.h"

#include <algorithm>

namespace depthchart::test {

using namespace core;

namespace {

class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    RouteCase routeCase()
    {
        RouteCase result;
        m_mostMonths = m_random.between(1, 6);
        addDomains(result.framework);
        addCareerLevels(result.framework);
        addGrowth(result.framework.growth);
        addPerson(result.profile, result.framework);
        addPlan(result.profile, result.framework);
        result.basis = m_random.pick(QList<Basis>{Basis::Current, Basis::Current, Basis::Self, Basis::Manager,
                                                  Basis::Agreed, Basis::Evidenced});
        result.goal = goal(result.framework);
        result.streams = m_random.between(1, 4);
        return result;
    }

private:
    void addDomains(Framework &framework)
    {
        framework.thresholds = {Depth(m_random.between(1, 3)), Depth(3), Depth(3), Depth(4), {}};
        framework.evidencePercent = 70;
        const int domains = m_random.between(1, 4);
        for (int i = 0; i < domains; ++i) {
            Domain domain;
            domain.id = DomainId(QStringLiteral("d%1").arg(i));
            domain.emerging = m_random.chance(25);
            domain.evidencePercent = 70;
            const int levels = m_random.between(1, domains > 2 ? 3 : 4);
            for (int number = 1; number <= levels; ++number) {
                Level level;
                level.level = Depth(number);
                level.points = m_random.chance(70) ? number : m_random.below(5);
                level.monthsFromPrevious = Months(m_random.between(1, m_mostMonths));
                domain.levels.append(level);
            }
            framework.domains.append(domain);
        }
    }

    QList<DomainDepth> someDepths(const Framework &framework)
    {
        QList<DomainDepth> depths;
        for (const Domain &domain : framework.domains) {
            if (m_random.chance(40))
                depths.append({domain.id, Depth(m_random.between(1, domain.highestLevel().value()))});
        }
        return depths;
    }

    void addCareerLevels(Framework &framework)
    {
        const int domains = static_cast<int>(framework.domains.size());
        for (int i = 0; i < 2; ++i) {
            CareerLevelRule rule;
            rule.id = CareerLevelId(QStringLiteral("career%1").arg(i));
            rule.depth = Depth(m_random.below(3));
            rule.breadth = m_random.below(domains + 1);
            rule.impacts = m_random.chance(50) ? m_random.below(4) : 0;
            if (m_random.chance(30))
                rule.domains = someDepths(framework);
            if (m_random.chance(40))
                rule.counts.append({m_random.between(0, domains), Depth(m_random.below(4)), {}});
            rule.points = m_random.chance(40) ? m_random.below(2 * domains + 1) : 0;
            framework.careerLevels.append(rule);
        }
        framework.roles.append({RoleId(QStringLiteral("role")), {}, someDepths(framework), {}});
    }

    GrowthText growthText()
    {
        GrowthText text;
        if (m_random.chance(60))
            text.months = Months(m_random.between(1, m_mostMonths));
        if (m_random.chance(40))
            text.risk = m_random.pick(QList<Risk>{Risk::Low, Risk::Medium, Risk::High});
        return text;
    }

    void addGrowth(Growth &growth)
    {
        growth.depth.text = growthText();
        growth.breadth.text = growthText();
        growth.impact.text = growthText();
        if (m_random.chance(80))
            growth.breadth.production = growthText();
        if (m_random.chance(80))
            growth.impact.first = growthText();
    }

    std::optional<Depth> depth(const Domain &domain, int chance)
    {
        if (!m_random.chance(chance))
            return std::nullopt;
        // Low ones leave more to do.
        const int most = domain.highestLevel().value();
        return Depth(std::min(m_random.below(most + 1), m_random.below(most + 1)));
    }

    void addPerson(Profile &profile, const Framework &framework)
    {
        for (const Domain &domain : framework.domains) {
            if (m_random.chance(30))
                continue;
            DomainEntry &entry = entryFor(profile, domain.id);
            entry.self = depth(domain, 70);
            entry.manager = depth(domain, 40);
            entry.agreed = depth(domain, 30);
            entry.breadth = m_random.chance(40);
            entry.applies = m_random.chance(92);
            entry.target = depth(domain, 25);
        }
        const int records = m_random.below(3);
        for (int i = 0; i < records; ++i) {
            ImpactRecord record;
            record.id = EntryId(QStringLiteral("record%1").arg(i));
            record.title = m_random.chance(80) ? QStringLiteral("A system") : QString();
            profile.impacts.append(record);
        }
    }

    void addPlan(Profile &profile, const Framework &framework)
    {
        if (!m_random.chance(35))
            return;
        Plan &plan = profile.plan.emplace();
        const int steps = m_random.below(3);
        for (int i = 0; i < steps; ++i) {
            Step step;
            step.status = m_random.chance(70) ? StepStatus::Done : StepStatus::Active;
            step.vector =
                m_random.pick(QList<Vector>{Vector::Depth, Vector::Breadth, Vector::Impact, Vector::Scale});
            if (step.vector == Vector::Impact && m_random.chance(50))
                step.record = EntryId(QStringLiteral("record%1").arg(m_random.below(3)));
            if (step.vector == Vector::Depth || step.vector == Vector::Breadth) {
                const Domain &domain = m_random.pick(framework.domains);
                step.domain = domain.id;
                step.to = Depth(m_random.between(1, domain.highestLevel().value()));
                step.from = step.vector == Vector::Breadth && m_random.chance(40)
                                ? *step.to
                                : Depth(step.to->value() - 1);
            }
            plan.steps.append(step);
        }
    }

    Goal goal(const Framework &framework)
    {
        Goal goal;
        if (m_random.chance(65)) {
            goal.level = framework.careerLevels.at(m_random.below(2)).id;
        } else if (m_random.chance(30)) {
            goal.role = framework.roles.first().id;
        } else {
            for (const Domain &domain : framework.domains) {
                if (goal.depths.isEmpty() || m_random.chance(70))
                    goal.depths.append(
                        {domain.id, Depth(m_random.between(1, domain.highestLevel().value()))});
            }
        }
        return goal;
    }

    Random m_random;
    int m_mostMonths = 1;
};

} // namespace

RouteCase largeRouteCase(quint32 seed)
{
    Random random(seed);
    RouteCase result;
    result.framework.thresholds = {Depth(random.between(1, 4)), Depth(5), Depth(5), Depth(7), {}};
    for (int i = 0; i < maximumDomains; ++i) {
        Domain domain;
        domain.id = DomainId(QStringLiteral("d%1").arg(i));
        domain.emerging = random.chance(10);
        for (int number = 1; number <= maximumLevels; ++number) {
            Level level;
            level.level = Depth(number);
            level.points = random.chance(90) ? number : random.below(9);
            level.monthsFromPrevious = Months(random.between(1, 24));
            domain.levels.append(level);
        }
        DomainEntry &entry = entryFor(result.profile, domain.id);
        entry.self = Depth(random.chance(25) ? random.below(5) : 0);
        entry.breadth = random.chance(5);
        if (random.chance(20))
            entry.target = Depth(random.below(8));
        result.framework.domains.append(domain);
    }
    CareerLevelRule rule;
    rule.id = CareerLevelId(QStringLiteral("goal"));
    rule.depth = Depth(random.between(4, 9));
    rule.breadth = random.between(2, 6);
    rule.impacts = random.below(4);
    rule.counts.append({random.between(1, 3), Depth(random.between(3, 7)), {}});
    rule.domains.append({random.pick(result.framework.domains).id, Depth(random.between(1, 6))});
    rule.points = random.between(25, 40);
    result.framework.careerLevels = {rule};
    result.goal.level = rule.id;
    return result;
}

RouteCase smallRouteCase(quint32 seed)
{
    return Generator(seed).routeCase();
}

} // namespace depthchart::test
