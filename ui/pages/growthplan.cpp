// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safesave.h"
#include "core/growth/icalendar.h"
#include "ui/document/exportpath.h"
#include "ui/document/planedits.h"
#include "ui/pages/goalbar.h"
#include "ui/pages/growthpage.h"
#include "ui/text/planphrases.h"
#include "ui/theme/icons.h"
#include "ui/timeline/timelineview.h"

#include <QActionGroup>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

/// The page's way from a goal to a plan: the shortest route, what is added to it, and its calendar.
namespace depthchart::ui {

void GrowthPage::ask()
{
    const core::Plan plan = planAsAsked(*m_document, m_today);
    m_planning->ask({m_document->profile(),
                     m_document->rubric(),
                     m_document->basis(),
                     m_today,
                     {plan.goal, plan.streams}});
}

void GrowthPage::takeAnswer()
{
    m_facts.forecast = m_planning->answer().forecast;
    showRoute();
    showList();
    if (hasPlan())
        showTimeline();
    showChosen();
    arrange();
    if (std::exchange(m_takesRoute, false))
        findRoute();
}

void GrowthPage::findRoute()
{
    if (isPlanHidden())
        return;
    const PlanningAnswer &answer = m_planning->answer();
    // A search that was cut short goes on in the worker.
    if (m_planning->isBusy() && answer.route && answer.route->has_value() && !(*answer.route)->optimal) {
        m_takesRoute = true;
        showRoute();
        return;
    }
    if (answer.route && answer.route->has_value()) {
        takeRouteOver(*m_document, planAsAsked(*m_document, m_today), **answer.route, m_today);
        m_timeline->fit();
    }
}

void GrowthPage::reschedule()
{
    if (!isPlanHidden())
        reschedulePlan(*m_document, m_today);
}

void GrowthPage::showRoute()
{
    const PlanningAnswer &answer = m_planning->answer();
    const core::Plan plan = planAsAsked(*m_document, m_today);
    const core::Framework &framework = m_document->framework();
    QString sentence;
    QString whole;
    QString fact;
    if (m_takesRoute) {
        sentence = tr("Searching for the shortest route…");
    } else if (answer.route && answer.route->has_value()) {
        const core::Route &route = **answer.route;
        m_opportunities = core::markRoute(m_opportunities, route);
        sentence = routeAnswer(route, answer.byStreams, plan.streams);
        fact = monthsText(core::Months(route.finishMonths));
        whole = routeReasons(route, answer.byStreams, plan.streams, framework);
    } else if (answer.route) {
        sentence = unreachableSentence(answer.route->error(), plan.goal, framework);
    }
    m_goal->setAnswer(sentence, whole.isEmpty() ? sentence : whole, fact,
                      answer.route && answer.route->has_value());
}

void GrowthPage::addToPlan(const QString &opportunity, std::optional<QDate> start)
{
    const qsizetype index = opportunityOf(opportunity);
    if (index < 0 || plannedStep(m_opportunities.at(index)) >= 0)
        return;
    const core::Opportunity added = m_opportunities.at(index);
    addOpportunity(*m_document, planAsAsked(*m_document, m_today), added, m_today, start);
    if (const qsizetype step = plannedStep(added); step >= 0)
        choose(m_document->profile().plan->steps.at(step).id.text());
}

void GrowthPage::showMenu(const QString &id, QPoint at)
{
    const core::Step *step = findStep(m_document->profile(), core::EntryId(id));
    if (!step || m_document->isReadOnly())
        return;
    QMenu menu(this);
    auto *states = new QActionGroup(&menu);
    for (const auto &[status, name] : core::Terms<core::StepStatus>::table) {
        QAction *action = menu.addAction(capitalised(statusText(status)));
        action->setCheckable(true);
        action->setChecked(step->status == status);
        states->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = step->id, status = status] { setStepStatus(*m_document, id, status, m_today); });
    }
    menu.addSeparator();
    QAction *pinned = menu.addAction(tr("&Pinned"));
    pinned->setCheckable(true);
    pinned->setChecked(step->pinned);
    pinned->setEnabled(step->start.has_value() && step->status == core::StepStatus::Planned);
    connect(pinned, &QAction::triggered, this,
            [this, id = step->id](bool checked) { pinStep(*m_document, id, checked); });
    const QAction *remove = menu.addAction(themedIcon(Icon::Remove), tr("&Remove"));
    connect(remove, &QAction::triggered, this, [this, id = step->id] { removeStep(*m_document, id); });
    menu.exec(at);
}

void GrowthPage::askAndExportCalendar()
{
    if (isPlanHidden())
        return;
    const QString suggested = exportPath(*m_document, tr("plan"), u"ics"_s);
    auto *dialog = new QFileDialog(this, tr("Export the calendar"), suggested, tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, &GrowthPage::exportCalendarTo);
    dialog->open();
}

void GrowthPage::exportCalendarTo(const QString &path)
{
    const core::Framework &framework = m_document->framework();
    const QList<core::CalendarEvent> events =
        hasPlan() ? core::planEvents(*m_document->profile().plan,
                                     [&](const core::Step &step) {
                                         return tr("%1: end").arg(planStepTitle(step, framework, m_impacts));
                                     })
                  : QList<core::CalendarEvent>();
    const core::Result<core::SaveOutcome> saved =
        core::safeSave(path, core::iCalendar(events, QDateTime::currentDateTimeUtc()));
    if (saved)
        Q_EMIT calendarExported(path);
    else
        Q_EMIT calendarFailed(
            tr("%1: %2").arg(QDir::toNativeSeparators(path), core::faultText(saved.error().constFirst())));
}

} // namespace depthchart::ui
