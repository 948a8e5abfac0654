// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsteps.h"

#include "core/growth/onroute.h"
#include "ui/report/reportplan.h"
#include "ui/report/reportsigns.h"
#include "ui/report/reporttext.h"
#include "ui/text/plansentences.h"
#include "ui/timeline/growthmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

/// Before anything is rated all steps are alike: so many in full keep the plan on one page.
constexpr int mostInFullUnrated = 6;

QString nextTitle(const core::CareerLevel &level, const core::Framework &framework)
{
    if (!level.next)
        return {};
    const core::CareerLevelRule &rule = framework.careerLevels.at(*level.next);
    return rule.title.isEmpty() ? rule.id.text() : rule.title;
}

/// One of each vector that closes a gap, the shortest; where none does, the shortest of all.
QList<core::Opportunity> nextOpportunities(const QList<core::Opportunity> &opportunities)
{
    QList<core::Opportunity> byMonths = opportunities;
    std::stable_sort(byMonths.begin(), byMonths.end(),
                     [](const core::Opportunity &a, const core::Opportunity &b) {
                         return std::pair(!a.closesGap, a.months) < std::pair(!b.closesGap, b.months);
                     });
    const bool closing = !byMonths.isEmpty() && byMonths.first().closesGap;
    QList<core::Opportunity> chosen;
    for (const core::Opportunity &candidate : std::as_const(byMonths)) {
        const bool sameVector =
            std::any_of(chosen.cbegin(), chosen.cend(),
                        [&](const core::Opportunity &other) { return other.vector == candidate.vector; });
        if (chosen.size() < core::nextStepCount && candidate.closesGap == closing && !(closing && sameVector))
            chosen += candidate;
    }
    return chosen;
}

ReportStep reportStep(const core::Opportunity &opportunity, const core::Framework &framework, int impacts)
{
    ReportStep step;
    step.vector = opportunity.vector;
    step.title = leftToRight(printable(opportunityTitle(opportunity, framework, impacts)));
    step.effort = opportunityEffort(opportunity);
    if (opportunity.onRoute)
        step.marks = Report::tr("on the route");
    return step;
}

QString planIntro(const QList<core::Opportunity> &opportunities, const QString &next, const QString &date)
{
    QString text =
        Report::tr("Possible next steps, each drawn from %1 for its months of focused practice.").arg(date);
    const auto closing = static_cast<int>(
        std::count_if(opportunities.cbegin(), opportunities.cend(),
                      [](const core::Opportunity &opportunity) { return opportunity.closesGap; }));
    if (closing == 0 || next.isEmpty())
        return text;
    text += u' ';
    text +=
        closing == 1
            ? Report::tr("One of them closes a gap to %1; it comes first, with what shows that it is done.")
                  .arg(next)
            : Report::tr("%1 of them close a gap to %2; they come first, with what shows that they are done.")
                  .arg(capitalised(numberWord(closing)), next);
    return text;
}

void addOpportunities(ReportContent &content, const QList<core::Opportunity> &opportunities,
                      const ReportSource &source, const core::PlanOutlook &outlook, const QString &next)
{
    content.planTitle = reportSectionName(ReportSection::Plan);
    QStringList intro{planIntro(opportunities, next, content.date)};
    if (source.hidesPlan)
        intro += Report::tr("The plan itself is shown when both sides of the review are in.");
    else if (!next.isEmpty())
        intro += outlookRoute(outlook, source.framework);
    intro.removeAll(QString());
    content.planIntro = printable(intro.join(u' '));
    content.timeline = withVisibleSigns(growthModel(opportunities, source.framework, content.options.date));
    int inFull = 0;
    for (const bool closing : {true, false}) {
        for (const core::Opportunity &opportunity : opportunities) {
            if (opportunity.closesGap != closing)
                continue;
            ReportStep step = reportStep(opportunity, source.framework, source.standing.impacts);
            if (closing && (!next.isEmpty() || ++inFull <= mostInFullUnrated)) {
                step.inFull = !opportunity.validation.isEmpty();
                for (const QString &criterion : opportunity.validation)
                    step.criteria += ReportCriterion{printable(criterion), false};
            }
            content.steps += step;
        }
    }
}

bool hasSteps(const core::Profile &profile)
{
    return profile.plan && !profile.plan->steps.isEmpty();
}

void addNext(ReportContent &content, const QList<core::Opportunity> &opportunities,
             const ReportSource &source, const core::PlanOutlook &outlook)
{
    const int impacts = source.standing.impacts;
    const QString text = hasSteps(source.profile)
                             ? nextText(outlook, *source.profile.plan, source.framework, impacts)
                             : nextText(outlook, source.framework, impacts);
    if (!text.isEmpty()) {
        content.nextTitle = Report::tr("Next:");
        const QString further = hasSteps(source.profile)
                                    ? furtherText(*source.profile.plan, source.framework, impacts)
                                    : QString();
        content.nextText = leftToRight(printable(text + u' ' + further));
        return;
    }
    content.nextTitle = Report::tr("Next");
    for (const core::Opportunity &opportunity : nextOpportunities(opportunities))
        content.next += reportStep(opportunity, source.framework, impacts);
}

} // namespace

void addSteps(ReportContent &content, const ReportSource &source)
{
    const bool summary = content.options.has(ReportSection::Summary);
    const bool plan = content.options.has(ReportSection::Plan);
    if (!summary && !plan)
        return;
    const core::Basis basis = source.standing.basis;
    const bool rated = core::ratedDomains(source.standing) > 0;
    const core::PlanOutlook outlook = core::planOutlook(source.profile, source.framework, basis,
                                                        content.options.date, plan ? core::forecastRuns : 0);
    QList<core::Opportunity> opportunities =
        core::opportunities(source.profile, source.framework, source.units, basis);
    if (rated && outlook.hasRoute())
        opportunities = core::markRoute(opportunities, **outlook.route);
    if (summary && rated)
        addNext(content, opportunities, source, outlook);
    if (plan && hasSteps(source.profile))
        addPlan(content, source, outlook);
    else if (plan && !opportunities.isEmpty())
        addOpportunities(content, opportunities, source, outlook,
                         rated ? nextTitle(source.level, source.framework) : QString());
}

void addRubric(ReportContent &content, const core::Framework &framework)
{
    content.rubricTitle = reportSectionName(ReportSection::Rubric);
    for (const core::Domain &domain : framework.domains) {
        ReportRubricDomain entry{printable(domain.name), printable(domain.summary), {}};
        for (const core::Level &level : domain.levels) {
            const QString number = QString::number(level.level.value());
            ReportRubricLevel row;
            row.title = level.title.isEmpty()
                            ? Report::tr("Level %1").arg(number)
                            : Report::tr("Level %1, %2").arg(number, printable(level.title));
            row.months = monthsText(level.monthsFromPrevious);
            for (const QString &statement : level.canExecute)
                row.statements += printable(statement);
            entry.levels += row;
        }
        content.rubric += entry;
    }
}

} // namespace depthchart::ui
