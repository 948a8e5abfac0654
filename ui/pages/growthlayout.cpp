// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardroom.h"
#include "ui/pages/drawerbar.h"
#include "ui/pages/goalbar.h"
#include "ui/pages/growthpage.h"
#include "ui/pages/opportunitydetails.h"
#include "ui/pages/opportunitylist.h"
#include "ui/pages/steppanel.h"
#include "ui/pages/timelinecard.h"
#include "ui/timeline/timelineview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

/// How the page's parts share its room.
namespace depthchart::ui {

namespace {

// A window of 700 px less its menu, header and status bar.
constexpr int lowPage = 588;
constexpr int narrowPage = 960;
constexpr int smallPadding = 12;
/// From here on the answer stands beside the controls of the goal, else in a line below them.
constexpr int roomForAnswer = 1180;
constexpr double timelineShare = 0.45;
constexpr double mostForTimeline = 0.68;
constexpr int leastForBottom = 230;

constexpr int leastForDrawer = 100;

enum Drawer { ListDrawer, StepDrawer, LegendDrawer };

} // namespace

QSize GrowthPage::minimumSizeHint() const
{
    return {640, 400};
}

void GrowthPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GrowthPage::arrange()
{
    const bool low = height() <= lowPage;
    if (m_low && !low)
        m_drawers->setOpen(-1);
    m_low = low;
    const int margin = low ? pageMargin(width()) : 2 * space;
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(low ? space : margin);
    m_goal->setLow(low, width() < roomForAnswer);
    m_step->setLow(low);
    m_timelineCard->setLow(low, low || width() < narrowPage);
    m_list->setPadding(low ? space : cardPadding);
    m_detailsCard->setPadding(low ? smallPadding : cardPadding);
    m_drawers->setVisible(low);
    m_list->setTitleShown(!low);
    if (low)
        arrangeDrawers();
    else
        arrangeInFull();
    // The list has two of three parts of the width beside the step, whatever that shows; the whole in a
    // drawer.
    const int both = width() - 3 * 2 * space;
    const int details = std::max(both / 3, m_detailsCard->minimumSizeHint().width());
    m_detailsCard->setMinimumWidth(low ? 0 : details);
    m_detailsCard->setMaximumWidth(low ? QWIDGETSIZE_MAX : details);
    m_list->fitInto(low ? width() - 2 * margin : both - details);
}

void GrowthPage::openStep()
{
    if (m_low)
        m_drawers->setOpen(StepDrawer);
    QWidget *pane = m_detailsStack->currentWidget();
    if (pane == m_step)
        m_step->takeFocus();
    else
        m_details->setFocus(Qt::OtherFocusReason);
}

void GrowthPage::arrangeInFull()
{
    m_goal->setAnswerShown(true);
    m_bottom->show();
    m_list->show();
    m_detailsCard->show();
    m_timelineCard->setLegendShown(true);
    // The plan may have changed within this very call.
    forgetSizes(*m_timelineCard->layout());
    const int natural = m_timelineCard->sizeHint().height();
    const int room = height() - m_goal->sizeHint().height() - 4 * 2 * space;
    // Where the list shows all its rows and room is left, the timeline's rows spread.
    const int list = std::max(leastForBottom, m_list->wholeHeight());
    const int spread = std::clamp(room - list, natural, natural + m_timeline->roomToSpread());
    const int timeline = std::min({spread, static_cast<int>(room * mostForTimeline), room - leastForBottom});
    m_timelineCard->setFixedHeight(timeline);
    m_bottom->setMinimumHeight(leastForBottom);
    m_bottom->setMaximumHeight(QWIDGETSIZE_MAX);
}

void GrowthPage::arrangeDrawers()
{
    const int open = m_drawers->open();
    m_list->setVisible(open == ListDrawer);
    m_detailsCard->setVisible(open == StepDrawer);
    m_bottom->setVisible(open == ListDrawer || open == StepDrawer);
    m_timelineCard->setLegendShown(open == LegendDrawer);
    m_goal->setAnswerShown(!m_bottom->isVisibleTo(this));
    const int timeline = static_cast<int>(window()->height() * timelineShare) + 1;
    const int between = 2 * pageMargin(width()) + 3 * space;
    const int bottom =
        height() - timeline - m_drawers->sizeHint().height() - m_goal->sizeHint().height() - between;
    m_timelineCard->setMinimumHeight(timeline);
    m_timelineCard->setMaximumHeight(QWIDGETSIZE_MAX);
    m_bottom->setFixedHeight(std::max(bottom, leastForDrawer));
}

} // namespace depthchart::ui
