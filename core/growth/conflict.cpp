// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/conflict.h"

#include "core/growth/goalprogress.h"
#include "core/growth/steporder.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>

namespace depthchart::core {

namespace {

bool takesTime(const Step &step)
{
    return step.status != StepStatus::Done && step.start && step.end && *step.start < *step.end;
}

/// Steps by where they lead: of several to the same level the first in plan order.
class Foundations
{
public:
    explicit Foundations(const QList<Step> &steps)
    {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const std::pair key(steps.at(i).domain.value_or(DomainId()),
                                steps.at(i).to.value_or(Depth()).value());
            if (isLevelStep(steps.at(i)) && !m_steps.contains(key))
                m_steps.insert(key, i);
        }
    }

    /// The step that leads to where this one begins.
    [[nodiscard]] std::optional<qsizetype> of(const Step &step) const
    {
        const auto found = m_steps.constFind({*step.domain, step.from->value()});
        return found == m_steps.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<std::pair<DomainId, int>, qsizetype> m_steps;
};

void addFoundations(QList<Conflict> &found, const Plan &plan, const Profile &profile,
                    const Framework &framework, Basis basis)
{
    // Stands at the profile with the done steps taken.
    const GoalProgress reached(plan, profile, framework, basis);
    const Foundations foundations(plan.steps);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps.at(i);
        const bool stands = isLevelStep(step) || isPractice(step);
        if (!stands || !takesTime(step) || domainIndex(framework, *step.domain) < 0 ||
            reached.depth(*step.domain) >= *step.from)
            continue;
        Conflict conflict;
        conflict.step = i;
        conflict.from = *step.start;
        conflict.until = *step.end;
        conflict.foundation = foundations.of(step);
        if (conflict.foundation) {
            const Step &below = plan.steps.at(*conflict.foundation);
            if (below.status == StepStatus::Done || !below.end || *below.end <= *step.start)
                continue;
            conflict.until = std::min(*below.end, *step.end);
        } else {
            conflict.kind = Conflict::Kind::NoFoundation;
        }
        found.append(conflict);
    }
}

/// Walks through the days on which something starts or ends. Of the steps under way, the first in plan order
/// have the streams; the others are too many.
class Crowding
{
public:
    explicit Crowding(const Plan &plan)
        : m_plan(plan)
        , m_since(plan.steps.size())
    {
        for (qsizetype i = 0; i < plan.steps.size(); ++i) {
            if (!takesTime(plan.steps.at(i)))
                continue;
            m_changes.append({*plan.steps.at(i).start, true, i});
            m_changes.append({*plan.steps.at(i).end, false, i});
        }
        std::sort(m_changes.begin(), m_changes.end());
    }

    [[nodiscard]] QList<Conflict> conflicts()
    {
        for (qsizetype i = 0; i < m_changes.size(); ++i) {
            const Change &change = m_changes.at(i);
            if (change.starts)
                begin(change.step);
            else
                end(change.step);
            if (i + 1 == m_changes.size() || m_changes.at(i + 1).day != change.day)
                endDay(change.day);
        }
        for (Conflict &conflict : m_found)
            conflict.atOnce = mostBetween(conflict.from, conflict.until);
        return m_found;
    }

private:
    struct Change
    {
        QDate day;
        bool starts = false;
        qsizetype step = 0;
        auto key() const { return std::tuple(day, starts, step); }
        bool operator<(const Change &other) const { return key() < other.key(); }
    };
    struct Load
    {
        QDate day;
        int underWay = 0;
    };

    void begin(qsizetype step)
    {
        m_served.insert(step);
        if (m_served.size() > static_cast<std::size_t>(m_plan.streams)) {
            const qsizetype last = *m_served.rbegin();
            m_served.erase(last);
            m_crowded.insert(last);
            m_touched.append(last);
        }
    }

    void end(qsizetype step)
    {
        m_touched.append(step);
        if (m_crowded.erase(step) > 0 || m_served.erase(step) == 0 || m_crowded.empty())
            return;
        const qsizetype next = *m_crowded.begin();
        m_crowded.erase(next);
        m_served.insert(next);
        m_touched.append(next);
    }

    /// What counts is how the day ends: who was too many before and is no longer, and the other way about.
    void endDay(QDate day)
    {
        for (const qsizetype step : std::as_const(m_touched)) {
            std::optional<QDate> &since = m_since[step];
            const bool isCrowded = m_crowded.contains(step);
            if (isCrowded && !since) {
                since = day;
            } else if (!isCrowded && since) {
                Conflict conflict;
                conflict.kind = Conflict::Kind::TooMany;
                conflict.step = step;
                conflict.from = *since;
                conflict.until = day;
                conflict.streams = m_plan.streams;
                m_found.append(conflict);
                since.reset();
            }
        }
        m_touched.clear();
        m_loads.append({day, static_cast<int>(m_served.size() + m_crowded.size())});
    }

    [[nodiscard]] int mostBetween(QDate from, QDate until) const
    {
        auto load = std::lower_bound(m_loads.cbegin(), m_loads.cend(), from,
                                     [](const Load &each, QDate day) { return each.day < day; });
        int most = 0;
        for (; load != m_loads.cend() && load->day < until; ++load)
            most = std::max(most, load->underWay);
        return most;
    }

    const Plan &m_plan;
    QList<Change> m_changes;
    std::set<qsizetype> m_served;
    std::set<qsizetype> m_crowded;
    QList<qsizetype> m_touched;
    /// Since when a step is one too many.
    QList<std::optional<QDate>> m_since;
    QList<Load> m_loads;
    QList<Conflict> m_found;
};

} // namespace

QList<Conflict> conflicts(const Plan &plan, const Profile &profile, const Framework &framework, Basis basis)
{
    QList<Conflict> found;
    addFoundations(found, plan, profile, framework, basis);
    found.append(Crowding(plan).conflicts());
    std::stable_sort(found.begin(), found.end(), [](const Conflict &one, const Conflict &other) {
        const auto key = [](const Conflict &each) {
            return std::tuple(each.step, each.kind == Conflict::Kind::TooMany, each.from);
        };
        return key(one) < key(other);
    });
    return found;
}

} // namespace depthchart::core
