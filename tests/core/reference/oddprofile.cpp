// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reference/oddprofile.h"

#include "tests/support/random.h"
#include "tests/support/randomprofile.h"

namespace depthchart::test {

using namespace core;

namespace {

const QStringList &recordWords()
{
    static const QStringList words{QStringLiteral("RAG system handling 100K queries/day"),
                                   QStringLiteral("adopted by 5 teams"),
                                   QStringLiteral("24,000 requests per day"),
                                   QStringLiteral("1,000 requests an hour"),
                                   QStringLiteral("7,000 documents a week"),
                                   QStringLiteral("1000 documents a day"),
                                   QStringLiteral("2.5 TB a month"),
                                   QStringLiteral("900 GB/day"),
                                   QStringLiteral("40 qps"),
                                   QStringLiteral("3M MAU"),
                                   QStringLiteral("used by 12,500 users"),
                                   QStringLiteral("12.5K customers"),
                                   QStringLiteral("50 million tokens per day"),
                                   QStringLiteral("2 million documents"),
                                   QStringLiteral("1.5 orders a day"),
                                   QStringLiteral("30 hospitals"),
                                   QStringLiteral("saves 20 % since 2024"),
                                   QStringLiteral("a system")};
    return words;
}

class Changes
{
public:
    Changes(const Framework &framework, Profile &profile, quint32 seed)
        : m_framework(framework)
        , m_profile(profile)
        , m_random(seed)
    {
    }

    void make()
    {
        if (m_random.chance(5))
            m_profile.framework.id = FrameworkId(QStringLiteral("another"));
        if (m_random.chance(15))
            dropRatings();
        for (ImpactRecord &record : m_profile.impacts) {
            if (!record.title.isEmpty() && m_random.chance(80))
                record.title = words();
            if (m_random.chance(5))
                record.title = QStringLiteral("  ");
            if (m_random.chance(50))
                record.description = words();
        }
        for (const Domain &domain : m_framework.domains) {
            if (m_random.chance(50))
                m_profile.evidence.append(workIn(domain));
        }
        for (Evidence &evidence : m_profile.evidence)
            moveStatements(evidence);
        for (qsizetype i = m_profile.domains.size() - 1; i >= 0; --i) {
            const Domain *domain = findDomain(m_framework, m_profile.domains.at(i).domain);
            if (domain && m_random.chance(domain->emerging ? 30 : 5))
                m_profile.domains.removeAt(i);
        }
    }

private:
    QString words()
    {
        QStringList chosen;
        const int count = m_random.between(1, 3);
        for (int i = 0; i < count; ++i)
            chosen.append(m_random.pick(recordWords()));
        return chosen.join(QStringLiteral("; "));
    }

    void dropRatings()
    {
        for (DomainEntry &entry : m_profile.domains) {
            entry.self.reset();
            entry.agreed.reset();
        }
    }

    /// Links to most tasks of the levels from 1 up, now and then with a level left out.
    Evidence workIn(const Domain &domain)
    {
        Evidence evidence;
        evidence.id = EntryId(QStringLiteral("work-in-%1").arg(domain.id.text()));
        const int highest = m_random.between(0, domain.highestLevel().value());
        const int percent = m_random.pick(QList<int>{50, 80, 100});
        for (const Level &level : domain.levels) {
            if (level.level.value() > highest || m_random.chance(10))
                continue;
            for (qsizetype i = 1; i <= level.canExecute.size(); ++i) {
                if (!m_random.chance(percent))
                    continue;
                EvidenceLink link;
                link.task = taskId(domain.id, level.level, i);
                if (m_random.chance(60))
                    link.statement = level.canExecute.at(i - 1);
                link.by = m_random.chance(60) ? Rater::Self : Rater::Manager;
                evidence.tasks.append(link);
            }
        }
        return evidence;
    }

    void moveStatements(Evidence &evidence)
    {
        for (EvidenceLink &link : evidence.tasks) {
            const QStringList parts = link.task.split(u'/');
            if (m_random.chance(8))
                link.task = parts.first() +
                            QStringLiteral("/%1/%2").arg(m_random.between(1, 6)).arg(m_random.between(1, 6));
            if (m_random.chance(5))
                link.statement = QString();
            if (m_random.chance(2))
                link.task = QStringLiteral("no_such_domain/1/1");
        }
    }

    const Framework &m_framework;
    Profile &m_profile;
    Random m_random;
};

} // namespace

Profile oddProfile(const Framework &framework, quint32 seed)
{
    Profile profile = randomProfile(framework, seed);
    Changes(framework, profile, seed + 1'000'003).make();
    return profile;
}

} // namespace depthchart::test
