// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkchecks.h"

#include "core/common/constants.h"
#include "core/common/words.h"
#include "core/json/place.h"

#include <QSet>

#include <algorithm>

namespace depthchart::core {

namespace {

class Checker
{
public:
    Checker(const Framework &framework, Faults &faults)
        : m_framework(framework)
        , m_faults(faults)
        , m_read(faults)
    {
    }

    void check()
    {
        checkDomains();
        checkCareerLevels();
        checkRoles();
        checkLadder();
    }

private:
    void refuse(const QString &pointer, const QString &found, const QString &allowed)
    {
        m_faults.append({pointer, found, allowed});
    }

    /// Whether reading found a fault at that pointer or below it.
    [[nodiscard]] bool isFaulty(const QString &pointer) const
    {
        return std::any_of(m_read.cbegin(), m_read.cend(), [&pointer](const Fault &fault) {
            return fault.pointer == pointer || fault.pointer.startsWith(pointer + u'/');
        });
    }

    void checkCount(const QString &pointer, qsizetype count, int least, int most)
    {
        const auto isThere = [&pointer](const Fault &fault) { return fault.pointer == pointer; };
        if ((count >= least && count <= most) || std::any_of(m_read.cbegin(), m_read.cend(), isThere))
            return;
        refuse(pointer, FaultWords::tr("a list of %1").arg(count),
               FaultWords::tr("a list of %1 to %2 entries").arg(least).arg(most));
    }

    void checkDomains()
    {
        checkCount(QStringLiteral("/domains"), m_framework.domains.size(), 1, maximumDomains);
        for (qsizetype i = 0; i < m_framework.domains.size(); ++i) {
            const QString pointer = QStringLiteral("/domains/%1/levels").arg(i);
            if (isFaulty(QStringLiteral("/domains/%1").arg(i)) &&
                m_framework.domains.at(i).levels.isEmpty()) {
                m_levelsAreKnown = false;
                continue;
            }
            checkLevels(m_framework.domains.at(i), pointer);
        }
        for (const Domain &domain : m_framework.domains)
            m_idsAreKnown = m_idsAreKnown && !domain.id.isEmpty();
    }

    void checkLevels(const Domain &domain, const QString &pointer)
    {
        checkCount(pointer, domain.levels.size(), 1, maximumLevels);
        QSet<QString> statements;
        for (qsizetype i = 0; i < domain.levels.size(); ++i) {
            const Level &level = domain.levels.at(i);
            const QString levelPointer = QStringLiteral("%1/%2").arg(pointer).arg(i);
            const QString numberPointer = levelPointer + QStringLiteral("/level");
            if (i < maximumLevels && level.level.value() != i + 1 && !isFaulty(levelPointer) &&
                !isFaulty(numberPointer))
                refuse(numberPointer, QString::number(level.level.value()),
                       FaultWords::tr("%1: levels stand as 1, 2, 3 …").arg(i + 1));
            for (qsizetype task = 0; task < level.canExecute.size(); ++task) {
                const QString &statement = level.canExecute.at(task);
                if (statements.contains(statement))
                    refuse(QStringLiteral("%1/canExecute/%2").arg(levelPointer).arg(task),
                           FaultWords::tr("the statement “%1” a second time").arg(statement),
                           FaultWords::tr("each statement once within a domain"));
                statements.insert(statement);
            }
        }
    }

    void checkCareerLevels()
    {
        const QList<CareerLevelRule> &rules = m_framework.careerLevels;
        checkCount(QStringLiteral("/careerLevels"), rules.size(), 0, maximumCareerLevels);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString pointer = QStringLiteral("/careerLevels/%1").arg(i);
            checkReach(rules.at(i), pointer);
            if (!isFaulty(pointer))
                checkHidden(i, pointer);
        }
    }

    void refuseAbove(const QString &pointer, int asked, int most, const QString &what)
    {
        if (asked > most)
            refuse(pointer, QString::number(asked), FaultWords::tr("at most %1: %2").arg(most).arg(what));
    }

    /// A minimum that nobody can meet.
    void checkReach(const CareerLevelRule &rule, const QString &pointer)
    {
        const QList<Domain> &domains = m_framework.domains;
        checkNamedDomains(rule.domains, pointer + QStringLiteral("/domains"), true);
        if (!domains.isEmpty() && !isFaulty(QStringLiteral("/domains")))
            refuseAbove(pointer + QStringLiteral("/breadth"), rule.breadth, static_cast<int>(domains.size()),
                        FaultWords::tr("the framework has no more domains"));
        if (!m_levelsAreKnown || domains.isEmpty())
            return;
        refuseAbove(pointer + QStringLiteral("/depth"), rule.depth.value(), highestLevelAnywhere(),
                    FaultWords::tr("no domain has a higher level"));
        for (qsizetype i = 0; i < rule.counts.size(); ++i) {
            const CountRule &count = rule.counts.at(i);
            refuseAbove(QStringLiteral("%1/counts/%2/domains").arg(pointer).arg(i), count.domains,
                        domainsReaching(count.depth), FaultWords::tr("no more domains have that depth"));
        }
        if (arePointsKnown())
            refuseAbove(pointer + QStringLiteral("/points"), rule.points, mostPoints(),
                        FaultWords::tr("the levels give no more points"));
    }

    [[nodiscard]] int highestLevelAnywhere() const
    {
        int highest = 0;
        for (const Domain &domain : m_framework.domains)
            highest = std::max(highest, domain.highestLevel().value());
        return highest;
    }

    [[nodiscard]] int domainsReaching(Depth depth) const
    {
        return static_cast<int>(
            std::count_if(m_framework.domains.cbegin(), m_framework.domains.cend(),
                          [depth](const Domain &domain) { return domain.highestLevel() >= depth; }));
    }

    [[nodiscard]] bool arePointsKnown() const
    {
        return std::none_of(m_read.cbegin(), m_read.cend(), [](const Fault &fault) {
            return fault.pointer.startsWith(QStringLiteral("/domains/")) &&
                   (fault.pointer.endsWith(QStringLiteral("/points")) ||
                    fault.pointer.endsWith(QStringLiteral("/level")));
        });
    }

    [[nodiscard]] int mostPoints() const
    {
        int sum = 0;
        for (const Domain &domain : m_framework.domains) {
            int most = 0;
            for (const Level &level : domain.levels)
                most = std::max(most, level.points);
            sum += most;
        }
        return sum;
    }

    void checkNamedDomains(const QList<DomainDepth> &named, const QString &pointer, bool mustReach)
    {
        for (const DomainDepth &each : named) {
            const QString place = pointer + json::pointerToken(each.domain.text());
            const Domain *domain = findDomain(m_framework, each.domain);
            if (!domain && m_idsAreKnown) {
                refuse(place, FaultWords::tr("the unknown domain “%1”").arg(each.domain.text()),
                       FaultWords::tr("the id of one of the framework's domains"));
            } else if (domain && mustReach && !domain->levels.isEmpty()) {
                refuseAbove(place, each.depth.value(), domain->highestLevel().value(),
                            FaultWords::tr("the domain has no higher level"));
            }
        }
    }

    /// The first rule above that everyone meets who meets this one.
    void checkHidden(qsizetype index, const QString &pointer)
    {
        for (qsizetype i = 0; i < index; ++i) {
            const CareerLevelRule &higher = m_framework.careerLevels.at(i);
            if (isFaulty(QStringLiteral("/careerLevels/%1").arg(i)) ||
                !isHidden(m_framework.careerLevels.at(index), higher))
                continue;
            refuse(pointer, FaultWords::tr("a career level that “%1” above it hides").arg(higher.id.text()),
                   FaultWords::tr("a level with some minimum below those of each level above it"));
            return;
        }
    }

    [[nodiscard]] static bool isHidden(const CareerLevelRule &lower, const CareerLevelRule &higher)
    {
        const auto asksNoMoreOfDomain = [&lower](const DomainDepth &minimum) {
            return minimum.depth == Depth(0) ||
                   std::any_of(lower.domains.cbegin(), lower.domains.cend(),
                               [&minimum](const DomainDepth &other) {
                                   return other.domain == minimum.domain && minimum.depth <= other.depth;
                               });
        };
        const auto asksNoMoreInCount = [&lower](const CountRule &minimum) {
            return minimum.domains == 0 ||
                   std::any_of(lower.counts.cbegin(), lower.counts.cend(),
                               [&minimum](const CountRule &other) {
                                   return minimum.domains <= other.domains && minimum.depth <= other.depth;
                               });
        };
        return higher.depth <= lower.depth && higher.breadth <= lower.breadth &&
               higher.impacts <= lower.impacts && higher.points <= lower.points &&
               std::all_of(higher.domains.cbegin(), higher.domains.cend(), asksNoMoreOfDomain) &&
               std::all_of(higher.counts.cbegin(), higher.counts.cend(), asksNoMoreInCount);
    }

    void checkRoles()
    {
        for (qsizetype i = 0; i < m_framework.roles.size(); ++i)
            checkNamedDomains(m_framework.roles.at(i).depths, QStringLiteral("/roles/%1/depths").arg(i),
                              false);
    }

    void checkLadder()
    {
        const Ladder &ladder = m_framework.ladder;
        QSet<QString> skills;
        for (qsizetype i = 0; i < ladder.levels.size(); ++i) {
            const QList<SkillId> &each = ladder.levels.at(i).skills;
            for (qsizetype skill = 0; skill < each.size(); ++skill) {
                const QString &id = each.at(skill).text();
                if (!id.isEmpty() && skills.contains(id))
                    refuse(QStringLiteral("/ladder/levels/%1/skills/%2").arg(i).arg(skill),
                           FaultWords::tr("the id “%1” a second time").arg(id),
                           FaultWords::tr("each id once"));
                skills.insert(id);
            }
        }
        checkCompare(ladder);
    }

    void checkCompare(const Ladder &ladder)
    {
        const auto isCompared = [&ladder](const LadderLevel &level) {
            return level.id == ladder.compareLadder;
        };
        if (!ladder.compareLadder.isEmpty() && !isFaulty(QStringLiteral("/ladder/levels")) &&
            std::none_of(ladder.levels.cbegin(), ladder.levels.cend(), isCompared))
            refuse(QStringLiteral("/ladder/compare/ladder"),
                   FaultWords::tr("the unknown level “%1”").arg(ladder.compareLadder.text()),
                   FaultWords::tr("the id of one of the ladder's levels"));
        if (!ladder.compareLevel.isEmpty() && !isFaulty(QStringLiteral("/careerLevels")) &&
            !findCareerLevel(m_framework, ladder.compareLevel))
            refuse(QStringLiteral("/ladder/compare/level"),
                   FaultWords::tr("the unknown career level “%1”").arg(ladder.compareLevel.text()),
                   FaultWords::tr("the id of one of the career levels"));
    }

    const Framework &m_framework;
    Faults &m_faults;
    /// What reading found, before the checks.
    const Faults m_read;
    /// Whether every domain's id, and every domain's number of levels, could be read.
    bool m_idsAreKnown = true;
    bool m_levelsAreKnown = true;
};

} // namespace

void addFrameworkFaults(const Framework &framework, Faults &faults)
{
    Checker(framework, faults).check();
}

} // namespace depthchart::core
