// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/planmodel.h"

#include "core/growth/steprisk.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"
#include "ui/timeline/barlabel.h"
#include "ui/timeline/laneorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct PlanBars
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::PlanBars)
};

bool isLevel(const core::Step &step)
{
    return step.domain && step.from && step.to &&
           (step.vector == core::Vector::Depth || step.vector == core::Vector::Breadth);
}

BarStyle styleOf(core::StepStatus status)
{
    switch (status) {
    case core::StepStatus::Planned:
        return BarStyle::Planned;
    case core::StepStatus::Active:
        return BarStyle::Active;
    case core::StepStatus::Done:
        break;
    }
    return BarStyle::Done;
}

/// Makes one bar after another out of a plan's steps.
class BarMaker
{
public:
    BarMaker(const core::Profile &profile, const core::Framework &framework, const core::Standing &standing,
             const PlanFacts &facts)
        : m_plan(*profile.plan)
        , m_framework(framework)
        , m_impacts(standing.impacts)
        , m_facts(facts)
    {
    }

    [[nodiscard]] Bar bar(qsizetype position, qsizetype lane, const QString &laneName) const
    {
        const core::Step &step = m_plan.steps.at(position);
        Bar bar;
        bar.id = step.id.text();
        bar.lane = lane;
        bar.start = *step.start;
        bar.end = *step.end;
        bar.vector = step.vector;
        bar.style = styleOf(step.status);
        bar.conflict = isInConflict(position);
        bar.critical = m_facts.finish.critical.value(position);
        bar.pinned = step.pinned;
        setWords(bar, position, laneName);
        bar.follows = follows(step);
        return bar;
    }

private:
    [[nodiscard]] bool isInConflict(qsizetype position) const
    {
        return std::any_of(m_facts.conflicts.cbegin(), m_facts.conflicts.cend(),
                           [position](const core::Conflict &each) { return each.step == position; });
    }

    void setWords(Bar &bar, qsizetype position, const QString &laneName) const
    {
        const core::Step &step = m_plan.steps.at(position);
        const QString title = planStepTitle(step, m_framework, m_impacts);
        const BarLabel label =
            (isLevel(step) ? levelLabel(step.from, step.to) : std::nullopt).value_or(BarLabel{title, {}});
        bar.text = label.text;
        bar.shortText = label.shortText;
        bar.effort = monthsText(step.months);
        QStringList lines{title, PlanBars::tr("%1, %2, %3")
                                     .arg(stepDates(step), bar.effort,
                                          riskText(m_facts.risks.value(position, core::Risk::Medium)))};
        QStringList states{statusText(step.status)};
        if (step.pinned)
            states += PlanBars::tr("pinned");
        if (bar.critical)
            states += PlanBars::tr("critical for the finish");
        lines += capitalised(states.join(u", "_s));
        if (m_facts.forecast && step.status != core::StepStatus::Done)
            lines += capitalised(criticalText(*m_facts.forecast, position));
        for (const core::Conflict &conflict : m_facts.conflicts) {
            if (conflict.step == position)
                lines += PlanBars::tr("Conflict: %1").arg(conflictText(conflict, m_plan, m_framework));
        }
        bar.toolTip = lines.join(u'\n');
        if (bar.conflict)
            states += PlanBars::tr("in conflict");
        bar.accessibleText =
            PlanBars::tr("%1, %2 to %3, %4")
                .arg(isLevel(step) ? title : PlanBars::tr("%1: %2").arg(laneName, title),
                     monthOfYearText(*step.start), monthOfYearText(*step.end), states.join(u", "_s));
    }

    /// The step of the level below, and of practice the steps up to it, by their ids.
    [[nodiscard]] QStringList follows(const core::Step &step) const
    {
        QStringList ids;
        if (!isLevel(step))
            return ids;
        for (const core::Step &other : m_plan.steps) {
            if (isLevel(other) && other.domain == step.domain && other.from < other.to &&
                other.to == step.from && other.id != step.id)
                ids += other.id.text();
        }
        return ids;
    }

    const core::Plan &m_plan;
    const core::Framework &m_framework;
    int m_impacts;
    const PlanFacts &m_facts;
};

bool hasDates(const core::Step &step)
{
    return step.start && step.end && *step.start < *step.end;
}

QList<qsizetype> placesOfSteps(const core::Plan &plan, const core::Framework &framework)
{
    QList<qsizetype> places;
    for (const core::Step &step : plan.steps)
        places.append(lanePlace(step.vector, step.domain, framework));
    return places;
}

/// Every lane that could have a step: tracked domains that apply, then the vectors outside domains.
QList<qsizetype> allPlaces(const core::Standing &standing, const core::Framework &framework)
{
    QList<qsizetype> places;
    for (const core::DomainStanding &domain : standing.domains) {
        if (domain.takesPart())
            places.append(domain.index);
    }
    for (const core::Vector vector :
         {core::Vector::Scale, core::Vector::Impact, core::Vector::Leadership, core::Vector::Research})
        places.append(lanePlace(vector, std::nullopt, framework));
    return places;
}

std::optional<Milestone> milestone(const core::Plan &plan, const core::Framework &framework,
                                   const PlanFacts &facts)
{
    if (!facts.finish.date)
        return std::nullopt;
    Milestone result;
    result.date = *facts.finish.date;
    const QString goal = goalText(plan.goal, framework);
    const bool reached = facts.finish.kind == core::PlanFinish::Kind::Reached;
    const QString name = reached          ? goal
                         : goal.isEmpty() ? PlanBars::tr("Last step")
                                          : PlanBars::tr("Last step; %1 not reached").arg(goal);
    result.text = PlanBars::tr("%1: %2").arg(name, shortDateText(result.date));
    result.shortText = name;
    QStringList lines{reached ? PlanBars::tr("%1 by %2 as planned").arg(goal, dateText(result.date))
                              : PlanBars::tr("%1 on %2").arg(name, dateText(result.date))};
    if (facts.forecast && facts.forecast->p50 && facts.forecast->p80) {
        result.half = facts.forecast->p50;
        result.fourFifths = facts.forecast->p80;
        result.text = PlanBars::tr("%1: %2").arg(name, forecastText(*facts.forecast));
        result.shortText = forecastText(*facts.forecast, true);
        lines += PlanBars::tr("In %1 runs with durations drawn by their risk: %2")
                     .arg(runsText(*facts.forecast), forecastText(*facts.forecast));
    }
    result.toolTip = lines.join(u'\n');
    return result;
}

} // namespace

PlanFacts planFacts(const core::Profile &profile, const core::Framework &framework, core::Basis basis)
{
    if (!profile.plan)
        return {};
    return {core::conflicts(*profile.plan, profile, framework, basis),
            core::planFinish(*profile.plan, profile, framework, basis),
            core::stepRisks(*profile.plan, profile, framework), std::nullopt};
}

TimelineModel planModel(const core::Profile &profile, const core::Framework &framework, core::Basis basis,
                        const PlanFacts &facts, QDate today, EmptyLanes emptyLanes)
{
    TimelineModel model;
    model.today = today;
    if (!profile.plan)
        return model;
    const core::Plan &plan = *profile.plan;
    const core::Standing standing = core::standing(profile, framework, basis);
    const QList<qsizetype> places = placesOfSteps(plan, framework);
    const LaneOrder order(emptyLanes == EmptyLanes::Shown ? places + allPlaces(standing, framework) : places);
    model.lanes = order.lanes(framework);
    const BarMaker maker(profile, framework, standing, facts);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (hasDates(plan.steps.at(i)))
            model.bars.append(maker.bar(i, order.laneOf(places.at(i)), laneName(places.at(i), framework)));
    }
    model.milestone = milestone(plan, framework, facts);
    return model;
}

QStringList emptyLanes(const core::Profile &profile, const core::Framework &framework, core::Basis basis)
{
    QStringList names;
    const QList<qsizetype> used = profile.plan ? placesOfSteps(*profile.plan, framework) : QList<qsizetype>();
    for (const qsizetype place : allPlaces(core::standing(profile, framework, basis), framework)) {
        if (!used.contains(place))
            names += laneName(place, framework);
    }
    return names;
}

} // namespace depthchart::ui
