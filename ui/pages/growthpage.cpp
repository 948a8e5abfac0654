// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growthpage.h"

#include "core/growth/schedule.h"
#include "ui/document/planedits.h"
#include "ui/pages/drawerbar.h"
#include "ui/pages/goalbar.h"
#include "ui/pages/opportunitydetails.h"
#include "ui/pages/opportunitylist.h"
#include "ui/pages/pagerefresh.h"
#include "ui/pages/steppanel.h"
#include "ui/pages/timelinecard.h"
#include "ui/text/phrases.h"
#include "ui/text/planphrases.h"
#include "ui/theme/controls.h"
#include "ui/timeline/growthmodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

/// Whether a step of the plan is one of the opportunity's: of levels those that lie between its two.
bool isPartOf(const core::Step &step, const core::Opportunity &opportunity)
{
    if (step.vector != opportunity.vector || step.status == core::StepStatus::Done)
        return false;
    if (!opportunity.from || !opportunity.to)
        return step.domain == opportunity.domain || opportunity.vector == core::Vector::Impact ||
               opportunity.vector == core::Vector::Scale;
    return step.domain == opportunity.domain && step.from && step.to && *step.from >= *opportunity.from &&
           *step.to <= *opportunity.to;
}

/// What is on the way to the goal: the next step that is critical for the finish, or else the next one.
qsizetype stepToBeginWith(const core::Plan &plan, const QList<bool> &critical)
{
    const QList<qsizetype> next = core::nextSteps(plan, plan.steps.size());
    const auto found = std::find_if(next.cbegin(), next.cend(),
                                    [&critical](qsizetype step) { return critical.value(step); });
    return found != next.cend() ? *found : next.value(0);
}

} // namespace

GrowthPage::GrowthPage(ProfileDocument *document, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_today(today)
    , m_planning(new Planning(this))
{
    build();
    connectAll();
    connectTimeline();
    connectSteps();
    refresh();
}

void GrowthPage::build()
{
    m_stack = new QStackedLayout(this);
    // What the parts ask for in a high window must not keep it from becoming low.
    m_stack->setSizeConstraint(QLayout::SetNoConstraint);
    auto *page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    m_goal = new GoalBar(*m_document, m_today, page);
    m_column->addWidget(m_goal);
    m_timelineCard = new TimelineCard(page);
    m_timeline = m_timelineCard->timeline();
    m_column->addWidget(m_timelineCard, 3);
    m_bottom = new QWidget(page);
    auto *row = new QHBoxLayout(m_bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * space);
    m_list = new OpportunityList(m_bottom);
    row->addWidget(m_list, 2);
    m_detailsCard = new Card({}, m_bottom);
    m_detailsCard->body()->addWidget(buildDetails());
    row->addWidget(m_detailsCard, 1);
    m_column->addWidget(m_bottom, 2);
    m_drawers = new DrawerBar(page);
    m_drawers->addDrawer(tr("Opportunities"));
    m_drawers->addDrawer(tr("Step"));
    m_drawers->addDrawer(tr("Legend"));
    m_column->addWidget(m_drawers);
    m_stack->addWidget(page);
    m_unknown = new EmptyState({}, {}, this);
    m_stack->addWidget(m_unknown);
}

QWidget *GrowthPage::buildDetails()
{
    m_detailsStack = new QStackedWidget(this);
    m_opportunityPane = new QWidget(m_detailsStack);
    auto *column = new QVBoxLayout(m_opportunityPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    m_details = new OpportunityDetails(m_opportunityPane);
    column->addWidget(m_details, 1);
    m_add = new QPushButton(tr("A&dd to plan"), m_opportunityPane);
    m_add->setToolTip(tr("Puts the step on the timeline, as early as the plan allows"));
    setCompact(m_add);
    column->addWidget(m_add, 0, Qt::AlignTrailing);
    m_detailsStack->addWidget(m_opportunityPane);
    m_step = new StepPanel(m_detailsStack);
    m_detailsStack->addWidget(m_step);
    return m_detailsStack;
}

void GrowthPage::connectAll()
{
    auto *fresh = new PageRefresh(*this, [this](Parts) { refresh(); });
    connect(m_document, &ProfileDocument::changed, fresh, [fresh](Parts parts) {
        if (parts & (Part::Domains | Part::Impacts | Part::Evidence | Part::Plan | Part::Framework))
            fresh->want();
    });
    connect(m_document, &ProfileDocument::basisChanged, fresh, [fresh] { fresh->want(); });
    connect(m_planning, &Planning::answered, this, &GrowthPage::takeAnswer);
    connect(m_goal, &GoalBar::routeWanted, this, &GrowthPage::findRoute);
    connect(m_list, &OpportunityList::shownChanged, this, [this] {
        if (!hasPlan())
            showTimeline();
        const bool isShown = stepOf(m_chosen) >= 0 || m_list->isShown(m_chosen);
        isShown ? showChosen() : chooseDefault();
    });
    connect(m_list, &OpportunityList::chosen, this, [this](const QString &id) {
        const qsizetype opportunity = opportunityOf(id);
        const qsizetype step = opportunity < 0 ? -1 : plannedStep(m_opportunities.at(opportunity));
        choose(step < 0 ? id : m_document->profile().plan->steps.at(step).id.text());
    });
    connect(m_list, &OpportunityList::activated, this, &GrowthPage::openStep);
    connect(m_list, &OpportunityList::addWanted, this, [this](const QString &id) { addToPlan(id); });
    connect(m_add, &QPushButton::clicked, this, [this] { addToPlan(m_chosen); });
    connect(m_drawers, &DrawerBar::openChanged, this, &GrowthPage::arrange);
}

void GrowthPage::connectTimeline()
{
    connect(m_timelineCard, &TimelineCard::ratingWanted, this, &GrowthPage::ratingWanted);
    connect(m_timelineCard, &TimelineCard::rescheduleWanted, this, &GrowthPage::reschedule);
    connect(m_timelineCard, &TimelineCard::emptyLanesToggled, this, &GrowthPage::showTimeline);
    connect(m_timelineCard, &TimelineCard::tableToggled, this, &GrowthPage::tableShown);
    connect(m_timelineCard, &TimelineCard::rowChosen, this, &GrowthPage::choose);
    connect(m_timelineCard, &TimelineCard::rowActivated, this, &GrowthPage::openStep);
    connect(m_timeline, &TimelineView::selectionChanged, this, &GrowthPage::choose);
    connect(m_timeline, &TimelineView::activated, this, &GrowthPage::openStep);
    connect(m_timeline, &TimelineView::moved, this,
            [this](const QString &id, QDate start) { moveStep(*m_document, core::EntryId(id), start); });
    connect(m_timeline, &TimelineView::stretched, this, [this](const QString &id, int months) {
        if (const core::Step *step = findStep(m_document->profile(), core::EntryId(id)))
            stretchStep(*m_document, step->id, core::Months(step->months.value() + months));
    });
    connect(m_timeline, &TimelineView::removeWanted, this,
            [this](const QString &id) { removeStep(*m_document, core::EntryId(id)); });
    connect(m_timeline, &TimelineView::dropped, this,
            [this](const QString &opportunity, QDate date) { addToPlan(opportunity, date); });
    connect(m_timeline, &TimelineView::menuWanted, this, &GrowthPage::showMenu);
    m_timeline->setBarEnd([this](const Bar &bar, QDate start, int months) {
        const std::optional<core::Plan> &plan = m_document->profile().plan;
        return plan ? stepEnd(*plan, core::EntryId(bar.id), start, months) : QDate();
    });
}

void GrowthPage::connectSteps()
{
    connect(m_step, &StepPanel::criterionTicked, this,
            [this](const core::EntryId &step, qsizetype criterion, bool met) {
                tickCriterion(*m_document, step, criterion, met);
            });
    connect(m_step, &StepPanel::statusWanted, this,
            [this](const core::EntryId &step, core::StepStatus status) {
                setStepStatus(*m_document, step, status, m_today);
            });
    connect(m_step, &StepPanel::pinWanted, this,
            [this](const core::EntryId &step, bool pinned) { pinStep(*m_document, step, pinned); });
    connect(m_step, &StepPanel::monthsWanted, this, [this](const core::EntryId &step, int months) {
        stretchStep(*m_document, step, core::Months(months));
    });
    connect(m_step, &StepPanel::noteWanted, this,
            [this](const core::EntryId &step, const QString &note) { setStepNote(*m_document, step, note); });
    connect(m_step, &StepPanel::removeWanted, this,
            [this](const core::EntryId &step) { removeStep(*m_document, step); });
    connect(m_step, &StepPanel::offerTaken, this, [this](const core::EntryId &step, core::StepOffer offer) {
        takeOffer(*m_document, step, offer);
    });
    connect(m_step, &StepPanel::recordWanted, this, [this](const core::EntryId &step, const QString &title) {
        recordImpact(*m_document, step, title);
    });
}

bool GrowthPage::hasPlan() const
{
    const std::optional<core::Plan> &plan = m_document->profile().plan;
    return plan && !plan->steps.isEmpty();
}

bool GrowthPage::isPlanHidden() const
{
    return m_document->hidden() == core::Rater::Self;
}

void GrowthPage::refresh()
{
    if (!m_document->hasItsFramework()) {
        m_unknown->setTitle(unknownLevelTitle());
        m_unknown->setSentence(unknownLevelRemedy(m_document->profile()));
        m_stack->setCurrentWidget(m_unknown);
        return;
    }
    if (isPlanHidden()) {
        m_unknown->setTitle(tr("The plan is hidden"));
        m_unknown->setSentence(
            tr("The review is blind, and the plan would show the self-ratings. It is here again once both "
               "sides are in, or with “Rating as” on the person."));
        m_stack->setCurrentWidget(m_unknown);
        return;
    }
    m_stack->setCurrentIndex(0);
    const core::Profile &profile = m_document->profile();
    const core::Framework &framework = m_document->framework();
    const core::Standing standing = core::standing(profile, framework, m_document->basis());
    const core::CareerLevel level = core::careerLevel(standing, framework);
    m_missing = missingText(level, standing, framework);
    m_timelineCard->offerRating(core::ratedDomains(standing) == 0 && !hasPlan());
    m_minimums = level.minimums;
    m_impacts = standing.impacts;
    m_opportunities = core::opportunities(profile, framework, m_document->units(), m_document->basis());
    ask();
    m_facts = planFacts(profile, framework, m_document->basis());
    m_facts.forecast = m_planning->answer().forecast;
    m_list->setReadOnly(m_document->isReadOnly());
    m_step->setReadOnly(m_document->isReadOnly());
    showRoute();
    showList();
    showTimeline();
    const bool isShown = stepOf(m_chosen) >= 0 || m_list->isShown(m_chosen);
    isShown ? showChosen() : chooseDefault();
    arrange();
}

void GrowthPage::showList()
{
    QList<OpportunityRow> rows;
    qsizetype closing = 0;
    for (const core::Opportunity &each : std::as_const(m_opportunities)) {
        rows.append({opportunityId(each), each.vector,
                     opportunityTitle(each, m_document->framework(), m_impacts), each.months, each.risk,
                     closesText(each, m_minimums, m_document->framework()), each.onRoute,
                     plannedStep(each) >= 0});
        closing += each.closesGap ? 1 : 0;
    }
    m_list->setRows(rows);
    m_drawers->setSummary(0, closing == 1
                                 ? tr("%1, one closes a gap").arg(m_opportunities.size())
                                 : tr("%1, %2 close a gap").arg(m_opportunities.size()).arg(closing));
}

void GrowthPage::showTimeline()
{
    const core::Profile &profile = m_document->profile();
    const core::Framework &framework = m_document->framework();
    QStringList conflicts;
    QString headline;
    if (hasPlan()) {
        const auto shown = m_timelineCard->areEmptyLanesShown() ? EmptyLanes::Shown : EmptyLanes::Hidden;
        m_timelineCard->setTimeline(
            planModel(profile, framework, m_document->basis(), m_facts, m_today, shown));
        for (const core::Conflict &conflict : std::as_const(m_facts.conflicts))
            conflicts += conflictText(conflict, *profile.plan, framework);
        if (!m_facts.conflicts.isEmpty())
            headline = conflictHeadline(m_facts.conflicts.constFirst(), *profile.plan, framework);
        m_timelineCard->setEmptyLanes(emptyLanes(profile, framework, m_document->basis()));
    } else {
        QList<core::Opportunity> shown;
        for (const OpportunityRow &row : m_list->shownRows())
            shown.append(m_opportunities.at(opportunityOf(row.id)));
        m_timelineCard->setTimeline(growthModel(shown, framework, m_today, m_impacts));
        m_timelineCard->setEmptyLanes({});
    }
    m_timeline->setAccessibleName(hasPlan() ? tr("Plan on a timeline") : tr("Opportunities on a timeline"));
    m_timelineCard->setSentence(hasPlan() ? tr("Plan") : m_missing);
    m_timelineCard->setConflicts(conflicts, headline);
    m_timelineCard->setReschedulable(hasPlan() && !m_document->isReadOnly());
}

qsizetype GrowthPage::stepOf(const QString &id) const
{
    return hasPlan() ? core::stepIndex(*m_document->profile().plan, core::EntryId(id)) : -1;
}

qsizetype GrowthPage::opportunityOf(const QString &id) const
{
    const auto found = std::find_if(m_opportunities.cbegin(), m_opportunities.cend(),
                                    [&id](const core::Opportunity &o) { return opportunityId(o) == id; });
    return found == m_opportunities.cend() ? -1 : found - m_opportunities.cbegin();
}

qsizetype GrowthPage::plannedStep(const core::Opportunity &opportunity) const
{
    if (!hasPlan())
        return -1;
    const QList<core::Step> &steps = m_document->profile().plan->steps;
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [&](const core::Step &step) { return isPartOf(step, opportunity); });
    return found == steps.cend() ? -1 : found - steps.cbegin();
}

void GrowthPage::chooseDefault()
{
    if (hasPlan()) {
        const core::Plan &plan = *m_document->profile().plan;
        m_chosen = plan.steps.at(stepToBeginWith(plan, m_facts.finish.critical)).id.text();
    } else {
        m_chosen = m_list->bestChoice();
    }
    showChosen();
}

void GrowthPage::choose(const QString &id)
{
    if (id == m_chosen || id.isEmpty())
        return;
    m_chosen = id;
    showChosen();
    m_list->showChosen();
}

void GrowthPage::showChosen()
{
    // What came into the plan is chosen there.
    if (const qsizetype opportunity = opportunityOf(m_chosen); opportunity >= 0) {
        if (const qsizetype step = plannedStep(m_opportunities.at(opportunity)); step >= 0)
            m_chosen = m_document->profile().plan->steps.at(step).id.text();
    }
    if (const qsizetype step = stepOf(m_chosen); step >= 0)
        showStep(step);
    else
        showOpportunity(opportunityOf(m_chosen));
}

void GrowthPage::showStep(qsizetype step)
{
    const core::Step &chosen = m_document->profile().plan->steps.at(step);
    m_timeline->select(chosen.id.text());
    const auto row =
        std::find_if(m_opportunities.cbegin(), m_opportunities.cend(),
                     [&chosen](const core::Opportunity &each) { return isPartOf(chosen, each); });
    m_list->choose(row == m_opportunities.cend() ? QString() : opportunityId(*row));
    const StepText text =
        stepText(step, m_document->profile(), m_document->framework(), m_document->basis(), m_facts);
    m_step->setStep(text);
    m_detailsStack->setCurrentWidget(m_step);
    const auto met = std::count_if(text.criteria.cbegin(), text.criteria.cend(),
                                   [](const core::Criterion &criterion) { return criterion.met; });
    m_drawers->setSummary(
        1, text.criteria.isEmpty()
               ? text.title
               : tr("%1: %2 of %3 criteria met").arg(text.title).arg(met).arg(text.criteria.size()));
}

void GrowthPage::showOpportunity(qsizetype opportunity)
{
    m_timeline->select(hasPlan() ? QString() : m_chosen);
    m_list->choose(m_chosen);
    std::optional<OpportunityText> text;
    if (opportunity >= 0)
        text = opportunityText(m_opportunities.at(opportunity), m_document->framework(), m_impacts);
    m_details->show(text);
    m_add->setVisible(text.has_value() && !m_document->isReadOnly());
    m_detailsStack->setCurrentWidget(m_opportunityPane);
    m_drawers->setSummary(1, text ? text->title : QString());
}

void GrowthPage::setTable(bool table)
{
    m_timelineCard->setTable(table);
}

} // namespace depthchart::ui
