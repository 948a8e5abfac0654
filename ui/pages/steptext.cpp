// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/steptext.h"

#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"

#include <QCoreApplication>

namespace depthchart::ui {

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::StepWords)
};

const core::Level *targetLevel(const core::Step &step, const core::Framework &framework)
{
    const core::Domain *domain = step.domain ? core::findDomain(framework, *step.domain) : nullptr;
    if (!domain || !step.to || step.to->value() < 1 || step.to->value() > domain->levels.size())
        return nullptr;
    return &domain->levels.at(step.to->value() - 1);
}

QString offerText(core::StepOffer offer, const core::Step &step, const core::Framework &framework)
{
    const QString name = step.domain ? domainName(framework, *step.domain) : QString();
    switch (offer) {
    case core::StepOffer::RaiseSelf:
        return StepWords::tr("Set my depth in %1 to %2").arg(name).arg(step.to ? step.to->value() : 0);
    case core::StepOffer::SetBreadth:
        return StepWords::tr("Count %1 as a domain of breadth").arg(name);
    case core::StepOffer::RecordImpact:
        break;
    }
    return StepWords::tr("Record the system");
}

} // namespace

StepText stepText(qsizetype position, const core::Profile &profile, const core::Framework &framework,
                  core::Basis basis, const PlanFacts &facts)
{
    const core::Plan &plan = *profile.plan;
    const core::Step &step = plan.steps.at(position);
    StepText text;
    text.id = step.id;
    text.vector = step.vector;
    text.title = planStepTitle(step, framework, core::standing(profile, framework, basis).impacts);
    // The months stand in the control below.
    text.effort = StepWords::tr("%1, %2").arg(stepDates(step),
                                              riskText(facts.risks.value(position, core::Risk::Medium)));
    for (const core::Conflict &conflict : facts.conflicts) {
        if (conflict.step == position)
            text.conflicts += conflictText(conflict, plan, framework);
    }
    text.criteria = step.criteria;
    if (const core::Level *level = targetLevel(step, framework)) {
        const QString number = QString::number(level->level.value());
        if (!level->demonstration.isEmpty())
            text.demonstration = StepWords::tr("Level %1: %2").arg(number, level->demonstration);
        text.checklistHeading = StepWords::tr("Level %1: not shown by evidence yet").arg(number);
    }
    for (const core::OpenTask &task :
         core::checklist(step, framework, core::domainEvidence(profile, framework)))
        text.checklist += task.statement;
    if (step.domain) {
        if (const core::Domain *domain = core::findDomain(framework, *step.domain))
            text.resources = domain->resources;
    }
    for (const core::StepOffer offer : core::stepOffers(step, profile, framework))
        text.offers.append({offer, offerText(offer, step, framework)});
    text.status = step.status;
    text.pinned = step.pinned;
    text.canPin = step.start.has_value() && step.status == core::StepStatus::Planned;
    text.months = step.months;
    text.note = step.note;
    if (facts.forecast && step.status != core::StepStatus::Done) {
        text.critical = criticalText(*facts.forecast, position);
        const QString share = criticalShareText(*facts.forecast, position);
        if (!share.isEmpty())
            text.effort = StepWords::tr("%1, %2").arg(text.effort, share);
    }
    return text;
}

QStringList openItems(const core::Step &step, const core::Framework &framework,
                      const QList<core::DomainEvidence> &evidence)
{
    QStringList items;
    for (const core::OpenTask &task : core::checklist(step, framework, evidence))
        items += task.statement;
    for (const core::Criterion &criterion : step.criteria) {
        if (!criterion.met)
            items += criterion.text;
    }
    return items;
}

} // namespace depthchart::ui
