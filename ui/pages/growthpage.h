// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/growth/opportunity.h"
#include "ui/document/planning.h"
#include "ui/timeline/planmodel.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QVBoxLayout;

namespace depthchart::ui {

class Card;
class DrawerBar;
class EmptyState;
class GoalBar;
class OpportunityDetails;
class OpportunityList;
class StepPanel;
class TimelineCard;
class TimelineView;

/// Growth: the goal and the shortest route to it, the plan on a timeline (or, without one, the opportunities
/// from today), and the opportunities as a list with the chosen step in full (ui.md "Growth"). Where the
/// window is low, list, step and legend fold into drawers, so that the timeline keeps its height.
class GrowthPage final : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives the page.
    explicit GrowthPage(ProfileDocument *document, QDate today, QWidget *parent = nullptr);

    /// The id of the chosen opportunity (opportunityId) or step of the plan; empty: none.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString &id);
    /// Puts the shortest route on the timeline as soon as it is found; says so where there is none.
    void findRoute();
    void reschedule();
    void setTable(bool table);
    /// The ends of the plan's steps as a calendar file.
    void askAndExportCalendar();
    void exportCalendarTo(const QString &path);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Nothing is rated yet, and the person wants to.
    void ratingWanted();
    void tableShown(bool shown);
    void calendarExported(const QString &path);
    /// Why it was not written, in a sentence.
    void calendarFailed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildDetails();
    void connectAll();
    void connectTimeline();
    void connectSteps();
    /// Everything from the document.
    void refresh();
    void ask();
    /// What the worker found: forecast, streams, the rest of a search.
    void takeAnswer();
    void showRoute();
    void showTimeline();
    void showList();
    void showChosen();
    void showStep(qsizetype step);
    void showOpportunity(qsizetype opportunity);
    void chooseDefault();
    void addToPlan(const QString &opportunity, std::optional<QDate> start = std::nullopt);
    void openStep();
    /// What can be done with a step, where it is asked for with the right button or the menu key.
    void showMenu(const QString &id, QPoint at);
    void arrange();
    void arrangeInFull();
    void arrangeDrawers();
    /// Out of the column, to lie over the timeline, or back in it.
    void floatBottom(bool floats);
    [[nodiscard]] bool hasPlan() const;
    /// From the manager, while a review is blind: its steps tell of the self-ratings.
    [[nodiscard]] bool isPlanHidden() const;
    /// Position of the step in the plan, or of the opportunity among all, or -1.
    [[nodiscard]] qsizetype stepOf(const QString &id) const;
    [[nodiscard]] qsizetype opportunityOf(const QString &id) const;
    /// The step of the plan that is this opportunity's first, or -1.
    [[nodiscard]] qsizetype plannedStep(const core::Opportunity &opportunity) const;

    ProfileDocument *m_document;
    QDate m_today;
    Planning *m_planning;
    QList<core::Opportunity> m_opportunities;
    QList<core::Minimum> m_minimums;
    QString m_missing;
    int m_impacts = 0;
    PlanFacts m_facts;
    QString m_chosen;
    bool m_takesRoute = false;
    bool m_low = false;

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_unknown = nullptr;
    QVBoxLayout *m_column = nullptr;
    GoalBar *m_goal = nullptr;
    TimelineCard *m_timelineCard = nullptr;
    TimelineView *m_timeline = nullptr;
    QWidget *m_bottom = nullptr;
    OpportunityList *m_list = nullptr;
    Card *m_detailsCard = nullptr;
    QStackedWidget *m_detailsStack = nullptr;
    QWidget *m_opportunityPane = nullptr;
    OpportunityDetails *m_details = nullptr;
    QPushButton *m_add = nullptr;
    StepPanel *m_step = nullptr;
    DrawerBar *m_drawers = nullptr;
};

} // namespace depthchart::ui
