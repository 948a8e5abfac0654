// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merge/randomedits.h"

#include "core/profile/profileio.h"
#include "core/review/snapshot.h"
#include "tests/support/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::test {

using namespace core;

namespace {

class Editor
{
public:
    Editor(Profile &profile, const Framework &framework, quint32 seed, const QString &name)
        : m_profile(profile)
        , m_framework(framework)
        , m_random(seed)
        , m_name(name)
    {
    }

    void edit()
    {
        switch (m_random.below(12)) {
        case 0:
        case 1:
            return editDomain();
        case 2:
            return editPerson();
        case 3:
        case 4:
            return editEvidence();
        case 5:
            return editImpacts();
        case 6:
        case 7:
            return editPlan();
        case 8:
            return editReviews();
        case 9:
            return editHistory();
        case 10:
            return editMastered();
        default:
            return editUnknown();
        }
    }

private:
    QString text() { return m_random.pick(QStringList{QString(), u"a"_s, u"b"_s, u"line\nbreak"_s, u"é"_s}); }
    EntryId newId() { return EntryId(u"%1-%2"_s.arg(m_name).arg(++m_ids)); }
    std::optional<QDate> date()
    {
        return m_random.chance(80) ? std::optional(QDate(2026, 1, 1).addDays(m_random.below(30)))
                                   : std::nullopt;
    }
    std::optional<Depth> depth()
    {
        return m_random.chance(80) ? std::optional(Depth(m_random.below(6))) : std::nullopt;
    }
    DomainId domain() { return m_random.pick(m_framework.domains).id; }
    template<class T>
    T *any(QList<T> &list)
    {
        return list.isEmpty() ? nullptr : &list[m_random.below(static_cast<int>(list.size()))];
    }
    template<class T>
    bool removeAny(QList<T> &list)
    {
        if (list.isEmpty() || !m_random.chance(25))
            return false;
        list.removeAt(m_random.below(static_cast<int>(list.size())));
        return true;
    }
    /// A text joins the list, or leaves it.
    template<class T>
    void toggle(QList<T> &list, const T &value)
    {
        if (!list.removeOne(value))
            list.append(value);
    }

    void editDomain()
    {
        if (m_random.chance(10)) {
            removeAny(m_profile.domains);
            return;
        }
        DomainEntry &entry = entryFor(m_profile, domain());
        switch (m_random.below(7)) {
        case 0:
            entry.self = depth();
            break;
        case 1:
            entry.manager = depth();
            break;
        case 2:
            entry.agreed = depth();
            break;
        case 3:
            entry.breadth = !entry.breadth;
            break;
        case 4:
            entry.note = text();
            break;
        case 5:
            toggle(entry.claims, u"%1/1/%2"_s.arg(entry.domain.text()).arg(m_random.between(1, 4)));
            break;
        default:
            entry.target = depth();
            break;
        }
    }

    void editPerson()
    {
        m_random.chance(50) ? m_profile.person.role = text() : m_profile.person.notes = text();
    }

    void editEvidence()
    {
        if (removeAny(m_profile.evidence))
            return;
        Evidence *evidence = any(m_profile.evidence);
        if (!evidence || m_random.chance(40)) {
            m_profile.evidence.insert(m_random.below(static_cast<int>(m_profile.evidence.size()) + 1),
                                      Evidence{newId(), text(), date(), text(), {}, {}});
        } else if (m_random.chance(50)) {
            evidence->text = text();
        } else if (!removeAny(evidence->tasks)) {
            const QString task = u"%1/1/%2"_s.arg(domain().text()).arg(m_random.between(1, 4));
            evidence->tasks.append({task, text(), m_random.chance(50) ? Rater::Self : Rater::Manager, {}});
        }
    }

    void editImpacts()
    {
        if (removeAny(m_profile.impacts))
            return;
        ImpactRecord *record = any(m_profile.impacts);
        if (!record || m_random.chance(40))
            m_profile.impacts.append({newId(), text(), text(), date(), {domain()}, QString(), {}});
        else
            toggle(record->domains, domain());
    }

    void editPlan()
    {
        if (!m_profile.plan) {
            m_profile.plan = Plan();
            return;
        }
        Plan &plan = *m_profile.plan;
        if (m_random.chance(4))
            return m_profile.plan.reset();
        if (removeAny(plan.steps))
            return;
        Step *step = any(plan.steps);
        if (!step || m_random.chance(40)) {
            Step added;
            added.id = newId();
            added.start = date();
            added.criteria = {{text(), false, {}}};
            plan.steps.append(added);
        } else if (m_random.chance(30)) {
            plan.steps.move(m_random.below(static_cast<int>(plan.steps.size())), 0);
        } else if (m_random.chance(50) && !step->criteria.isEmpty()) {
            any(step->criteria)->met = m_random.chance(50);
        } else {
            step->months = Months(m_random.between(1, 9));
        }
    }

    void editReviews()
    {
        Review *review = any(m_profile.reviews);
        if (!review || m_random.chance(30)) {
            Review added;
            added.id = newId();
            added.date = date();
            const bool isOneOpen = std::ranges::any_of(
                m_profile.reviews, [](const Review &each) { return each.status == ReviewStatus::Open; });
            added.status = isOneOpen ? ReviewStatus::Finished : ReviewStatus::Open;
            m_profile.reviews.append(added);
        } else if (m_random.chance(30)) {
            review->status = ReviewStatus::Finished;
        } else if (m_random.chance(50)) {
            review->actions.append({newId(), text(), text(), date(), m_random.chance(50), {}});
        } else if (!removeAny(review->actions)) {
            review->notes = text();
        }
    }

    void editHistory()
    {
        if (!removeAny(m_profile.history))
            m_profile.history.append(
                snapshot(m_profile, m_framework, date().value_or(QDate(2026, 1, 1)), text(), newId()));
    }

    void editMastered()
    {
        toggle(m_profile.mastered, SkillId(m_random.pick(QStringList{u"x"_s, u"y"_s, u"z"_s})));
    }

    void editUnknown()
    {
        json::Origin &origin = m_random.chance(50) ? m_profile.origin : m_profile.person.origin;
        const QString key = m_random.pick(QStringList{u"later"_s, u"newer"_s});
        const json::Value value(m_random.below(3));
        const auto found = std::ranges::find(origin.unknown, key, &json::UnknownKey::key);
        if (found != origin.unknown.end())
            found->value = value;
        else
            origin.unknown.append({u"id"_s, key, value});
    }

    Profile &m_profile;
    const Framework &m_framework;
    Random m_random;
    QString m_name;
    int m_ids = 0;
};

} // namespace

Profile edited(const Profile &profile, const Framework &framework, int edits, quint32 seed,
               const QString &name)
{
    Profile result = profile;
    Editor editor(result, framework, seed, name);
    for (int i = 0; i < edits; ++i)
        editor.edit();
    const Result<Profile> read = readProfile(writeProfile(result));
    if (!read)
        qFatal("an edit made what no file may hold");
    return *read;
}

} // namespace depthchart::test
