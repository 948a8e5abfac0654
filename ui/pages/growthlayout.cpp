// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicecontrol.h"
#include "ui/pages/drawerbar.h"
#include "ui/pages/growthpage.h"
#include "ui/timeline/legendwidget.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

/// How the page's parts share its room.
namespace depthchart::ui {

namespace {

// A window of 700 px less its menu, header and status bar.
constexpr int lowPage = 588;
constexpr int narrowPage = 960;
constexpr int smallPadding = 12;
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
    const int margin = low ? space : 2 * space;
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(margin);
    m_timelineCard->setPadding(low ? smallPadding : cardPadding);
    m_listCard->setPadding(low ? space : cardPadding);
    m_detailsCard->setPadding(low ? smallPadding : cardPadding);
    m_zoom->setShortOfRoom(low || width() < narrowPage);
    m_drawers->setVisible(low);
    m_listTitle->setVisible(!low);
    if (low)
        arrangeDrawers();
    else
        arrangeInFull();
    arrangeFilter();
}

void GrowthPage::arrangeInFull()
{
    m_bottom->show();
    m_listCard->show();
    m_detailsCard->show();
    m_legend->show();
    const int natural = m_timelineCard->sizeHint().height();
    const int room = height() - 3 * 2 * space;
    // Where the list shows all its rows and room is left, the timeline's rows spread.
    const int list = std::max(leastForBottom, wholeList());
    const int spread = std::clamp(room - list, natural, natural + m_timeline->roomToSpread());
    const int timeline = std::min({spread, static_cast<int>(room * mostForTimeline), room - leastForBottom});
    m_timelineCard->setFixedHeight(timeline);
    m_bottom->setMinimumHeight(leastForBottom);
    m_bottom->setMaximumHeight(QWIDGETSIZE_MAX);
}

int GrowthPage::wholeList() const
{
    constexpr int titleRow = 32;
    const QHeaderView *rows = m_table->verticalHeader();
    return titleRow + space + m_table->horizontalHeader()->height() + rows->length() + 2 * cardPadding +
           halfSpace;
}

void GrowthPage::arrangeDrawers()
{
    const int open = m_drawers->open();
    m_listCard->setVisible(open == ListDrawer);
    m_detailsCard->setVisible(open == StepDrawer);
    m_bottom->setVisible(open == ListDrawer || open == StepDrawer);
    m_legend->setVisible(open == LegendDrawer);
    const int timeline = static_cast<int>(window()->height() * timelineShare) + 1;
    const int bottom = height() - timeline - m_drawers->sizeHint().height() - 4 * space;
    m_timelineCard->setMinimumHeight(timeline);
    m_timelineCard->setMaximumHeight(QWIDGETSIZE_MAX);
    m_bottom->setFixedHeight(std::max(bottom, leastForDrawer));
}

void GrowthPage::arrangeFilter()
{
    // The list has two of three parts of the width beside the step, and the whole in a drawer.
    const int card = m_low ? width() - 2 * space : (width() - 3 * 2 * space) * 2 / 3;
    const int title = m_low ? 0 : m_listTitle->sizeHint().width() + 2 * space;
    const int room = card - 2 * cardPadding - title - m_closesGap->sizeHint().width() - 2 * space;
    m_filter->fitInto(room);
}

} // namespace depthchart::ui
