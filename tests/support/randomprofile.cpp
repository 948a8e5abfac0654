// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomprofile.h"

#include "core/common/constants.h"
#include "tests/support/random.h"

namespace depthchart::test {

using namespace core;

namespace {

class Generator
{
public:
    Generator(const Framework &framework, quint32 seed)
        : m_framework(framework)
        , m_random(seed)
    {
    }

    Profile profile()
    {
        Profile profile;
        profile.id = uuid();
        profile.framework = reference();
        if (m_random.chance(10))
            profile.partial = {QStringLiteral("evidence"), QStringLiteral("reviews")};
        profile.person = person();
        addDomains(profile);
        repeat(m_random.below(5), [&] { profile.impacts.append(impact()); });
        repeat(m_random.below(8), [&] { profile.evidence.append(evidence()); });
        if (m_random.chance(60))
            profile.plan = plan(profile);
        repeat(m_random.below(3), [&] { profile.reviews.append(review(profile)); });
        repeat(m_random.below(3), [&] { profile.history.append(snapshot()); });
        for (const LadderLevel &level : m_framework.ladder.levels) {
            for (const SkillId &skill : level.skills) {
                if (m_random.chance(40))
                    profile.mastered.append(skill);
            }
        }
        return profile;
    }

private:
    template<class Body>
    static void repeat(int times, Body &&body)
    {
        for (int i = 0; i < times; ++i)
            body();
    }

    QString uuid()
    {
        const auto hex = [this](int digits) {
            QString text;
            repeat(digits, [&] { text += QString::number(m_random.below(16), 16); });
            return text;
        };
        const QStringList parts{hex(8), hex(4), hex(4), hex(4), hex(12)};
        return parts.join(u'-');
    }
    EntryId entryId() { return EntryId(uuid()); }

    QString text()
    {
        static const QList<QString> words{
            QStringLiteral("evaluation"),       QStringLiteral("100K queries/day"),
            QStringLiteral("naïve café"),       QStringLiteral("“quoted”"),
            QStringLiteral("a \"b\" \\ c / d"), QStringLiteral("<b>bold</b> &amp;"),
            QStringLiteral("日本語"),           QStringLiteral("👩‍🔬"),
            QStringLiteral("line\nbreak\ttab"), QStringLiteral("\u0001\u007f"),
            QStringLiteral("used by 5 teams"),  QStringLiteral("عربى")};
        QStringList chosen;
        repeat(m_random.below(4), [&] { chosen.append(m_random.pick(words)); });
        return chosen.join(u' ');
    }

    std::optional<QDate> date()
    {
        return m_random.chance(80) ? std::optional(QDate(2020, 1, 1).addDays(m_random.below(4000)))
                                   : std::nullopt;
    }

    FrameworkReference reference()
    {
        FrameworkReference reference;
        reference.id = m_framework.id;
        reference.revision = m_random.chance(80) ? m_framework.revision : QStringLiteral("0.9");
        return reference;
    }

    Person person()
    {
        Person person;
        person.name = text();
        person.role = text();
        person.team = text();
        person.organisation = text();
        person.manager = text();
        person.started = date();
        person.notes = text();
        return person;
    }

    /// Mostly within the domain's levels, now and then above them.
    std::optional<Depth> depth(const Domain *domain, int givenPercent)
    {
        if (!m_random.chance(givenPercent))
            return std::nullopt;
        const int highest = domain && !m_random.chance(5) ? domain->highestLevel().value() : highestDepth;
        return Depth(m_random.between(0, highest));
    }

    void addDomains(Profile &profile)
    {
        for (const Domain &domain : m_framework.domains) {
            if (m_random.chance(domain.emerging ? 40 : 80))
                profile.domains.append(entry(domain.id, &domain));
        }
        if (m_random.chance(15))
            profile.domains.append(entry(DomainId(QStringLiteral("no_such_domain")), nullptr));
    }

    DomainEntry entry(const DomainId &id, const Domain *domain)
    {
        DomainEntry entry;
        entry.domain = id;
        entry.self = depth(domain, 70);
        entry.manager = depth(domain, 50);
        entry.agreed = depth(domain, 30);
        entry.breadth = m_random.chance(50);
        entry.target = depth(domain, 30);
        entry.applies = !m_random.chance(8);
        entry.note = text();
        if (domain) {
            for (const QString &task : tasks(*domain)) {
                if (m_random.chance(30))
                    entry.asked.append(task);
                if (m_random.chance(20))
                    entry.claims.append(task);
            }
        }
        return entry;
    }

    static QStringList tasks(const Domain &domain)
    {
        QStringList tasks;
        for (const Level &level : domain.levels) {
            for (qsizetype i = 1; i <= level.canExecute.size(); ++i)
                tasks.append(taskId(domain.id, level.level, i));
        }
        return tasks;
    }

    QList<DomainId> someDomains()
    {
        QList<DomainId> ids;
        for (const Domain &domain : m_framework.domains) {
            if (m_random.chance(30))
                ids.append(domain.id);
        }
        return ids;
    }

    ImpactRecord impact()
    {
        ImpactRecord record;
        record.id = entryId();
        record.title = m_random.chance(80) ? text() : QString();
        record.description = text();
        record.date = date();
        record.domains = someDomains();
        record.link = text();
        return record;
    }

    Evidence evidence()
    {
        Evidence evidence;
        evidence.id = entryId();
        evidence.text = text();
        evidence.date = date();
        evidence.link = text();
        repeat(m_random.below(4), [&] { evidence.tasks.append(link()); });
        return evidence;
    }

    EvidenceLink link()
    {
        const Domain &domain = m_random.pick(m_framework.domains);
        const Level &level = m_random.pick(domain.levels);
        EvidenceLink link;
        const auto count = static_cast<int>(level.canExecute.size());
        const int index = m_random.between(1, count + 1);
        link.task = taskId(domain.id, level.level, index);
        if (m_random.chance(50)) {
            const bool isThere = index <= count && m_random.chance(80);
            link.statement =
                isThere ? level.canExecute.at(index - 1) : QStringLiteral("A statement of another revision");
        }
        if (m_random.chance(85))
            link.by = m_random.chance(70) ? Rater::Self : Rater::Manager;
        return link;
    }

    Goal goal()
    {
        Goal goal;
        const int kind = m_random.below(4);
        if (kind == 0 && !m_framework.careerLevels.isEmpty())
            goal.level = m_random.pick(m_framework.careerLevels).id;
        else if (kind == 1 && !m_framework.roles.isEmpty())
            goal.role = m_random.pick(m_framework.roles).id;
        else if (kind == 2)
            goal.depths = targets();
        return goal;
    }

    QList<TargetDepth> targets()
    {
        QList<TargetDepth> targets;
        for (const DomainId &id : someDomains())
            targets.append({id, depth(findDomain(m_framework, id), 100).value_or(Depth(1))});
        return targets;
    }

    Plan plan(const Profile &profile)
    {
        Plan plan;
        plan.goal = goal();
        plan.start = date();
        plan.streams = m_random.between(1, 4);
        plan.pace = m_random.between(10, 100);
        repeat(m_random.below(6), [&] { plan.steps.append(step(profile)); });
        return plan;
    }

    Step step(const Profile &profile)
    {
        static const QList<Vector> vectors{Vector::Depth,  Vector::Breadth,    Vector::Scale,
                                           Vector::Impact, Vector::Leadership, Vector::Research};
        Step step;
        step.id = entryId();
        step.vector = m_random.pick(vectors);
        if (step.vector != Vector::Impact && step.vector != Vector::Scale)
            step.domain = m_random.pick(m_framework.domains).id;
        if (step.vector == Vector::Depth || step.vector == Vector::Breadth)
            addLevels(step);
        step.months = Months(m_random.between(1, 24));
        step.start = date();
        step.end = date();
        step.pinned = m_random.chance(30);
        step.status =
            m_random.pick(QList<StepStatus>{StepStatus::Planned, StepStatus::Active, StepStatus::Done});
        repeat(m_random.below(3), [&] { step.criteria.append({text(), m_random.chance(50), {}}); });
        if (step.vector == Vector::Impact && !profile.impacts.isEmpty() && m_random.chance(50))
            step.record = m_random.pick(profile.impacts).id;
        step.note = text();
        return step;
    }

    void addLevels(Step &step)
    {
        const Domain *domain = findDomain(m_framework, *step.domain);
        const int to = m_random.between(1, domain->highestLevel().value());
        step.to = Depth(to);
        step.from = Depth(step.vector == Vector::Breadth && m_random.chance(30) ? to : to - 1);
    }

    Review review(const Profile &profile)
    {
        Review review;
        review.id = entryId();
        review.date = date();
        review.framework = reference();
        // One at most is open.
        review.status =
            profile.reviews.isEmpty() && m_random.chance(40) ? ReviewStatus::Open : ReviewStatus::Finished;
        review.blind = m_random.chance(30);
        if (m_random.chance(60))
            review.in.append(Rater::Self);
        if (m_random.chance(60))
            review.in.append(Rater::Manager);
        repeat(m_random.below(3), [&] { review.participants.append(text()); });
        review.notes = text();
        for (const DomainId &id : someDomains()) {
            const Domain *domain = findDomain(m_framework, id);
            review.ratings.append({id, depth(domain, 80), depth(domain, 80), depth(domain, 50), {}});
        }
        repeat(m_random.below(3), [&] {
            review.actions.append({entryId(), text(), text(), date(), m_random.chance(50), {}});
        });
        return review;
    }

    Snapshot snapshot()
    {
        Snapshot snapshot;
        snapshot.id = entryId();
        snapshot.date = date();
        snapshot.label = text();
        if (!m_framework.careerLevels.isEmpty() && m_random.chance(80))
            snapshot.level = m_random.pick(m_framework.careerLevels).id;
        snapshot.depths = targets();
        snapshot.breadth = someDomains();
        snapshot.impacts = m_random.below(5);
        return snapshot;
    }

    const Framework &m_framework;
    Random m_random;
};

} // namespace

Profile randomProfile(const Framework &framework, quint32 seed)
{
    return Generator(framework, seed).profile();
}

} // namespace depthchart::test
