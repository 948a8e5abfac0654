// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/oddframework.h"

#include "tests/support/random.h"

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

    Framework framework()
    {
        Framework framework;
        framework.id = FrameworkId(QStringLiteral("odd"));
        framework.name = QStringLiteral("Odd");
        framework.revision = QStringLiteral("1.0");
        framework.evidencePercent = m_random.between(1, 100);
        framework.thresholds = {threshold(3), threshold(5), threshold(5), threshold(6), {}};
        const int domains = m_random.between(1, 5);
        for (int i = 0; i < domains; ++i)
            framework.domains.append(domain(i, framework.evidencePercent));
        addCareerLevels(framework);
        const int roles = m_random.below(3);
        for (int i = 0; i < roles; ++i) {
            const RoleId id(QStringLiteral("role%1").arg(i));
            framework.roles.append({id, id.text(), someDepths(framework), {}});
        }
        addGrowth(framework.growth);
        addLadder(framework);
        return framework;
    }

private:
    Depth threshold(int most) { return Depth(m_random.between(1, most)); }

    Domain domain(int number, int percent)
    {
        Domain domain;
        domain.id = DomainId(QStringLiteral("d%1").arg(number));
        domain.name =
            m_random.chance(90) ? QStringLiteral("Domain %1").arg(number) : QStringLiteral("{from}");
        domain.emerging = m_random.chance(35);
        domain.evidencePercent = m_random.chance(40) ? m_random.between(1, 100) : percent;
        const int levels = m_random.chance(70) ? m_random.between(1, 3) : m_random.between(4, 5);
        for (int i = 1; i <= levels; ++i)
            domain.levels.append(level(i));
        return domain;
    }

    Level level(int number)
    {
        Level level;
        level.level = Depth(number);
        level.points = m_random.chance(60) ? number : m_random.below(7);
        const int tasks = m_random.chance(10) ? 0 : m_random.between(1, 6);
        for (int i = 1; i <= tasks; ++i)
            level.canExecute.append(QStringLiteral("Do thing %1 of level %2").arg(i).arg(number));
        level.monthsFromPrevious = Months(m_random.between(1, 12));
        level.validation = texts(QStringLiteral("Level %1 {to}").arg(number));
        return level;
    }

    QStringList texts(const QString &text)
    {
        QStringList list;
        const int count = m_random.below(3);
        for (int i = 0; i < count; ++i)
            list.append(text + QString::number(i));
        return list;
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
        const int levels = m_random.below(5);
        for (int i = 0; i < levels; ++i) {
            CareerLevelRule rule;
            rule.id = CareerLevelId(QStringLiteral("career%1").arg(i));
            rule.depth = Depth(m_random.below(levels - i + 1));
            rule.breadth = m_random.below(levels - i);
            rule.impacts = m_random.chance(50) ? m_random.below(levels - i) : 0;
            if (m_random.chance(40))
                rule.domains = someDepths(framework);
            const int counts = m_random.chance(40) ? m_random.between(1, 2) : 0;
            for (int c = 0; c < counts; ++c)
                rule.counts.append({m_random.between(0, 3), Depth(m_random.below(4)), {}});
            rule.points = m_random.chance(40) ? m_random.below(10) : 0;
            framework.careerLevels.append(rule);
        }
    }

    QString sentence(const char *text) { return m_random.chance(75) ? QString::fromLatin1(text) : QString(); }

    GrowthText growthText()
    {
        GrowthText text;
        text.current = sentence("Now {domain} {from} {to} {now} {next} {other} {{domain}");
        text.target = sentence("Then {next}{to} of {domain");
        if (m_random.chance(50))
            text.months = Months(m_random.between(1, 20));
        if (m_random.chance(50))
            text.risk = m_random.pick(QList<Risk>{Risk::Low, Risk::Medium, Risk::High});
        text.validation = texts(QStringLiteral("{domain} {to} {next} "));
        return text;
    }

    GrowthTemplate growthTemplate()
    {
        GrowthTemplate growth;
        if (m_random.chance(85))
            growth.text = growthText();
        return growth;
    }

    void addGrowth(Growth &growth)
    {
        for (GrowthTemplate *one : {&growth.depth, &growth.breadth, &growth.scale, &growth.impact,
                                    &growth.leadership, &growth.research})
            *one = growthTemplate();
        growth.breadth.below = sentence("{domain} below at {from}");
        if (m_random.chance(70))
            growth.breadth.production = growthText();
        if (m_random.chance(70))
            growth.impact.first = growthText();
        for (GrowthTemplate *one : {&growth.scale, &growth.impact}) {
            one->unstated = sentence("Not stated");
            one->unstatedTarget = sentence("Ten times what is measured");
            one->measure = sentence("Measure it");
        }
    }

    void addLadder(Framework &framework)
    {
        const int levels = m_random.below(4);
        for (int i = 0; i < levels; ++i) {
            LadderLevel level;
            level.id = LadderLevelId(QStringLiteral("ladder%1").arg(i));
            const int skills = m_random.below(3);
            for (int s = 0; s < skills; ++s)
                level.skills.append(SkillId(QStringLiteral("skill%1%2").arg(i).arg(s)));
            if (m_random.chance(85))
                level.monthsToNext = Months(m_random.between(1, 40));
            framework.ladder.levels.append(level);
        }
        if (levels == 0 || framework.careerLevels.isEmpty() || !m_random.chance(70))
            return;
        framework.ladder.compareLadder = m_random.pick(framework.ladder.levels).id;
        framework.ladder.compareLevel = m_random.pick(framework.careerLevels).id;
    }

    Random m_random;
};

} // namespace

Framework oddFramework(quint32 seed)
{
    return Generator(seed).framework();
}

} // namespace depthchart::test
