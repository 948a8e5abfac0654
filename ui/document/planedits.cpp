// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/planedits.h"

#include "core/growth/schedule.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct PlanEdits
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::PlanEdits)
};

core::EntryId newId()
{
    return core::EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QString titleOf(const ProfileDocument &document, const core::EntryId &step)
{
    const core::Step *found = findStep(document.profile(), step);
    const int impacts = core::standing(document.profile(), document.framework(), document.basis()).impacts;
    return found ? planStepTitle(*found, document.framework(), impacts) : QString();
}

/// One step of the undo stack that puts another plan in the place of the plan.
template<class Change>
void editPlan(ProfileDocument &document, const QString &text, const Change &change,
              const QString &mergeKey = {})
{
    document.edit(
        text,
        [&change](core::Profile &profile) {
            if (profile.plan)
                profile.plan = change(*profile.plan);
        },
        mergeKey);
}

/// Moved ahead with its pin, and what follows it in its domain behind it.
core::Plan startingOn(core::Plan plan, const QList<core::EntryId> &steps, QDate start, QDate today)
{
    if (steps.isEmpty())
        return plan;
    plan = core::withStart(plan, steps.constFirst(), start);
    QList<qsizetype> rest;
    for (const core::EntryId &step : steps.mid(1))
        rest.append(core::stepIndex(plan, step));
    return core::rescheduled(plan, today, rest);
}

} // namespace

const core::Step *findStep(const core::Profile &profile, const core::EntryId &step)
{
    const qsizetype index = profile.plan ? core::stepIndex(*profile.plan, step) : -1;
    return index < 0 ? nullptr : &profile.plan->steps.at(index);
}

void takeRouteOver(ProfileDocument &document, const core::Plan &asked, const core::Route &route, QDate today)
{
    const core::Framework &framework = document.framework();
    const QList<core::Opportunity> offered =
        core::opportunities(document.profile(), framework, document.units(), document.basis());
    document.edit(PlanEdits::tr("Take the shortest route to %1").arg(goalText(asked.goal, framework)),
                  [&](core::Profile &profile) {
                      core::Plan plan = profile.plan.value_or(asked);
                      plan.goal = asked.goal;
                      if (!plan.start)
                          plan.start = asked.start;
                      profile.plan = core::withRoute(plan, route, framework, offered, today, newId);
                  });
}

void addOpportunity(ProfileDocument &document, const core::Plan &asked, const core::Opportunity &opportunity,
                    QDate today, std::optional<QDate> start)
{
    const core::Framework &framework = document.framework();
    const int impacts = core::standing(document.profile(), framework, document.basis()).impacts;
    const QString title = stepTitle(opportunity.vector, opportunity.domain, opportunity.from, opportunity.to,
                                    framework, impacts);
    document.edit(PlanEdits::tr("Add %1 to the plan").arg(title), [&](core::Profile &profile) {
        const core::Plan before = profile.plan.value_or(asked);
        core::Plan plan = core::withOpportunity(before, opportunity, framework, today, newId);
        QList<core::EntryId> added;
        for (const core::Step &step : plan.steps) {
            if (core::stepIndex(before, step.id) < 0)
                added.append(step.id);
        }
        profile.plan = start ? startingOn(plan, added, *start, today) : plan;
    });
}

void reschedulePlan(ProfileDocument &document, QDate today)
{
    editPlan(document, PlanEdits::tr("Reschedule the plan"),
             [today](const core::Plan &plan) { return core::rescheduled(plan, today); });
}

void moveStep(ProfileDocument &document, const core::EntryId &step, QDate start)
{
    editPlan(
        document, PlanEdits::tr("Move %1 to %2").arg(titleOf(document, step), shortDateText(start)),
        [&](const core::Plan &plan) { return core::withStart(plan, step, start); },
        u"plan/move/"_s + step.text());
}

void stretchStep(ProfileDocument &document, const core::EntryId &step, core::Months months)
{
    editPlan(
        document, PlanEdits::tr("Give %1 %2").arg(titleOf(document, step), monthsText(months)),
        [&](const core::Plan &plan) { return core::withMonths(plan, step, months); },
        u"plan/stretch/"_s + step.text());
}

void pinStep(ProfileDocument &document, const core::EntryId &step, bool pinned)
{
    const QString text = pinned ? PlanEdits::tr("Pin %1") : PlanEdits::tr("Unpin %1");
    editPlan(document, text.arg(titleOf(document, step)),
             [&](const core::Plan &plan) { return core::withPinned(plan, step, pinned); });
}

void setStepStatus(ProfileDocument &document, const core::EntryId &step, core::StepStatus status, QDate today)
{
    editPlan(document, PlanEdits::tr("Set %1 to %2").arg(titleOf(document, step), statusText(status)),
             [&](const core::Plan &plan) { return core::withStatus(plan, step, status, today); });
}

void tickCriterion(ProfileDocument &document, const core::EntryId &step, qsizetype criterion, bool met)
{
    const QString text =
        met ? PlanEdits::tr("Tick a criterion of %1") : PlanEdits::tr("Untick a criterion of %1");
    editPlan(document, text.arg(titleOf(document, step)),
             [&](const core::Plan &plan) { return core::withCriterionMet(plan, step, criterion, met); });
}

void setStepNote(ProfileDocument &document, const core::EntryId &step, const QString &note)
{
    editPlan(
        document, PlanEdits::tr("Change the note of a step"),
        [&](const core::Plan &plan) { return core::withNote(plan, step, note); },
        u"plan/note/"_s + step.text());
}

void removeStep(ProfileDocument &document, const core::EntryId &step)
{
    editPlan(document, PlanEdits::tr("Remove %1 from the plan").arg(titleOf(document, step)),
             [&](const core::Plan &plan) { return core::without(plan, step); });
}

void takeOffer(ProfileDocument &document, const core::EntryId &step, core::StepOffer offer)
{
    const core::Step *found = findStep(document.profile(), step);
    if (!found || !found->domain)
        return;
    const QString name = domainName(document.framework(), *found->domain);
    const QString text = offer == core::StepOffer::RaiseSelf && found->to
                             ? PlanEdits::tr("Set depth of %1 to %2").arg(name).arg(found->to->value())
                             : PlanEdits::tr("Set the breadth of %1").arg(name);
    document.edit(text, [&, taken = *found](core::Profile &profile) {
        profile = core::withOfferTaken(profile, taken, offer, document.framework());
    });
}

void recordImpact(ProfileDocument &document, const core::EntryId &step, const QString &title)
{
    core::ImpactRecord record;
    record.id = newId();
    record.title = title.trimmed();
    if (const core::Step *found = findStep(document.profile(), step))
        record.date = found->end;
    document.edit(PlanEdits::tr("Record a system in production"),
                  [&](core::Profile &profile) { profile = core::withRecord(profile, step, record); });
}

QDate stepEnd(const core::Plan &plan, const core::EntryId &step, QDate start, int moreMonths)
{
    const qsizetype index = core::stepIndex(plan, step);
    if (index < 0)
        return {};
    core::Step changed = plan.steps.at(index);
    const int months = changed.months.value() + moreMonths;
    if (months < 1)
        return {};
    changed.months = core::Months(months);
    // What is moved is pinned from then on.
    changed.pinned = changed.pinned || start != changed.start;
    changed.start = start;
    return core::endFrom(plan, changed, start);
}

} // namespace depthchart::ui
