// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportplan.h"

#include "core/growth/schedule.h"
#include "ui/report/reportsigns.h"
#include "ui/report/reporttext.h"
#include "ui/text/planphrases.h"
#include "ui/text/plansentences.h"
#include "ui/timeline/planmodel.h"

#include <QCoreApplication>

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

QString effortText(const core::Step &step, core::Risk risk)
{
    if (step.status == core::StepStatus::Done)
        return Report::tr("%1, %2, %3")
            .arg(statusText(step.status), stepDates(step), monthsText(step.months));
    return Report::tr("%1, %2, %3").arg(stepDates(step), monthsText(step.months), riskText(risk));
}

ReportStep reportStep(qsizetype position, const ReportSource &source, const core::PlanOutlook &outlook,
                      const PlanFacts &facts, QDate today)
{
    const core::Plan &plan = *source.profile.plan;
    const core::Step &step = plan.steps.at(position);
    ReportStep row;
    row.vector = step.vector;
    row.done = step.status == core::StepStatus::Done;
    row.title = leftToRight(printable(planStepTitle(step, source.framework, source.standing.impacts)));
    if (const QString note = printable(step.note); !row.title.contains(note))
        row.note = note;
    row.effort = effortText(step, facts.risks.value(position, core::Risk::Medium));
    if (!row.done)
        row.marks = stepMarks(outlook, plan, position, today);
    for (const core::Conflict &conflict : facts.conflicts) {
        if (conflict.step == position)
            row.conflicts += leftToRight(printable(conflictText(conflict, plan, source.framework)));
    }
    for (const core::Criterion &criterion : step.criteria) {
        if (const QString text = printable(criterion.text); !text.isEmpty())
            row.criteria += ReportCriterion{text, criterion.met};
    }
    return row;
}

} // namespace

void addPlan(ReportContent &content, const ReportSource &source, const core::PlanOutlook &outlook)
{
    const core::Plan &plan = *source.profile.plan;
    const QDate today = content.options.date;
    PlanFacts facts = planFacts(source.profile, source.framework, source.standing.basis);
    facts.forecast = outlook.forecast;
    content.planTitle = reportSectionName(ReportSection::Plan);
    content.planIntro = leftToRight(printable(outlookText(outlook, plan, source.framework)));
    content.timeline =
        withVisibleSigns(planModel(source.profile, source.framework, source.standing.basis, facts, today));
    const QList<qsizetype> open = core::nextSteps(plan, plan.steps.size());
    for (const qsizetype position : open) {
        ReportStep row = reportStep(position, source, outlook, facts, today);
        row.inFull = content.steps.size() < core::nextStepCount || !row.criteria.isEmpty();
        content.steps += row;
    }
    for (qsizetype position = 0; position < plan.steps.size(); ++position) {
        if (plan.steps.at(position).status == core::StepStatus::Done)
            content.steps += reportStep(position, source, outlook, facts, today);
    }
}

} // namespace depthchart::ui
