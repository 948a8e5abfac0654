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
constexpr double bottomShare = 0.38;
constexpr int leastForBottom = 230;

// An open drawer lies over the lower part of the timeline.
constexpr double drawerShare = 0.4;
constexpr int leastRowsInDrawer = 4;
constexpr int bottomPlace = 2;

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
    floatBottom(low);
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
    // The answer in it takes one line or two.
    const int goal = m_goal->hasHeightForWidth() ? m_goal->heightForWidth(width() - 2 * 2 * space)
                                                 : m_goal->sizeHint().height();
    const int room = height() - goal - 4 * 2 * space;
    // Where the list shows all its rows and room is left, the timeline's rows spread.
    const int list = std::max(leastForBottom, m_list->wholeHeight());
    const int spread = std::clamp(room - list, natural, natural + m_timeline->roomToSpread());
    const int least = std::max(leastForBottom, static_cast<int>(room * bottomShare));
    const int timeline = std::min(spread, room - least);
    const int bottom = m_list->heightWithin(room - timeline);
    m_timelineCard->setCovered(0);
    m_timelineCard->setFixedHeight(room - bottom);
    m_bottom->setMinimumHeight(bottom);
    m_bottom->setMaximumHeight(QWIDGETSIZE_MAX);
}

void GrowthPage::arrangeDrawers()
{
    const int open = m_drawers->open();
    const bool covers = open == ListDrawer || open == StepDrawer;
    m_list->setVisible(open == ListDrawer);
    m_detailsCard->setVisible(open == StepDrawer);
    m_bottom->setVisible(covers);
    m_timelineCard->setLegendShown(open == LegendDrawer);
    m_goal->setAnswerShown(!covers);
    m_timelineCard->setMinimumHeight(static_cast<int>(window()->height() * timelineShare) + 1);
    m_timelineCard->setMaximumHeight(QWIDGETSIZE_MAX);
    const int share = m_list->heightWithin(static_cast<int>(height() * drawerShare));
    const int drawer = std::max(share, m_list->heightOf(leastRowsInDrawer));
    const int margin = pageMargin(width());
    const int bottom = height() - margin - m_drawers->sizeHint().height() - space;
    m_bottom->setGeometry(margin, bottom - drawer, width() - 2 * margin, drawer);
    m_timelineCard->setCovered(covers ? drawer : 0);
}

void GrowthPage::floatBottom(bool floats)
{
    const bool isInColumn = m_column->indexOf(m_bottom) >= 0;
    if (floats && isInColumn) {
        m_column->removeWidget(m_bottom);
        m_bottom->setMinimumHeight(0);
        m_bottom->raise();
    } else if (!floats && !isInColumn) {
        m_column->insertWidget(bottomPlace, m_bottom, 2);
    }
}

} // namespace depthchart::ui
