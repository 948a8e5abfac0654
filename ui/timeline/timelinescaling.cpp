// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <cmath>

/// How the timeline finds its scale and what can be scrolled.
namespace depthchart::ui {

namespace {

// Room at the left of today for its words, and beyond the last bar.
constexpr double lead = 116;
constexpr double smallLead = 96;
constexpr double smallWidth = 760;
constexpr double tail = 12;
// As fine as months can be.
constexpr double finestFit = 4.9;
constexpr double mostForNames = 200;
constexpr double namesShare = 0.24;
// Rows come closer where all of them then can be seen at once.
constexpr double closestLane = 27;
// And spread where there is more room than they need.
constexpr double widestLane = 44;
constexpr double barGrowth = 0.4;

double leadFor(double width)
{
    return width < smallWidth ? smallLead : lead;
}

} // namespace

QDate TimelineView::firstDate(double density) const
{
    const double held = TimeScale({}, density).pixelsPerDay();
    return firstDateShown(m_geometry, held, leadFor(surface().width()));
}

void TimelineView::applyScale(const TimeScale &scale)
{
    const Zoom before = zoom();
    // Long words beside the last bars end with what can be seen of them, or a little after the bars.
    const double seen = surface().width() - tail;
    const QDate last = m_geometry.dates().last;
    const double behind = last.isValid() ? scale.x(last) + surface().width() * wordsShare : 0;
    m_geometry.setScale(scale, m_fitted ? seen : std::max(seen, behind));
    updateRanges();
    viewport()->update();
    if (zoom() != before)
        Q_EMIT zoomChanged(zoom());
}

void TimelineView::refit()
{
    limitNames();
    const double room = surface().width();
    const TimeScale scale =
        fittedScale(m_geometry, room - tail, leadFor(room), TimeScale::smallest, finestFit);
    applyScale({firstDate(scale.pixelsPerDay()), scale.pixelsPerDay()});
    horizontalScrollBar()->setValue(0);
}

void TimelineView::fit()
{
    m_fitted = true;
    refit();
}

void TimelineView::fitLanes()
{
    TimelineMetrics metrics = TimelineMetrics::screen();
    const double usual = metrics.lane;
    const auto rows = static_cast<double>(std::max<qsizetype>(1, m_geometry.rows().rowCount()));
    const double lane = std::floor(surface().height() / rows);
    if (lane >= closestLane)
        metrics.lane = std::min(lane, widestLane);
    metrics.bar += std::floor(std::max(0.0, metrics.lane - usual) * barGrowth);
    m_geometry.setMetrics(metrics);
}

int TimelineView::roomToSpread() const
{
    return qFloor((widestLane - TimelineMetrics::screen().lane) *
                  static_cast<double>(m_geometry.rows().rowCount()));
}

void TimelineView::updateRanges()
{
    fitLanes();
    const QSizeF room = surface();
    const QDate last = m_geometry.dates().last;
    // Behind the last bar there is room for its words, and to drag a bar to.
    const double width = m_fitted || !last.isValid()
                             ? room.width()
                             : m_geometry.scale().x(last) + room.width() * wordsShare + tail;
    horizontalScrollBar()->setPageStep(qFloor(room.width()));
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(width) - qFloor(room.width())));
    verticalScrollBar()->setPageStep(qFloor(room.height()));
    // Scrolled to the end, no row is cut at the top.
    const double lane = m_geometry.rows().metrics().lane;
    const double hidden = std::max(0.0, m_geometry.rows().height() - std::floor(room.height()));
    verticalScrollBar()->setRange(0, qCeil(std::ceil(hidden / lane) * lane));
}

void TimelineView::setZoom(Zoom zoom)
{
    zoomBy(pixelsPerDay(zoom) / m_geometry.scale().pixelsPerDay(), m_names + surface().width() / 2);
}

void TimelineView::zoomBy(double factor, double viewportX)
{
    m_fitted = false;
    const double at = std::max(0.0, viewportX - m_names);
    const TimeScale before = m_geometry.scale();
    const double days = (at + horizontalScrollBar()->value()) / before.pixelsPerDay();
    const double density = before.withPixelsPerDay(before.pixelsPerDay() * factor).pixelsPerDay();
    applyScale({firstDate(density), density});
    const TimeScale &after = m_geometry.scale();
    const double moved = static_cast<double>(after.first().daysTo(before.first()));
    horizontalScrollBar()->setValue(qRound((days + moved) * after.pixelsPerDay() - at));
}

void TimelineView::showToday()
{
    if (!model().today.isValid())
        return;
    const double x = m_geometry.scale().x(model().today);
    const double room = surface().width();
    QScrollBar *bar = horizontalScrollBar();
    const double left = bar->value();
    if (x < left + leadFor(room) / 2 || x > left + room - tail)
        bar->setValue(qFloor(x - leadFor(room)));
}

bool TimelineView::stillFits(qsizetype bar) const
{
    const DateRange range = m_geometry.dates();
    const TimeScale &scale = m_geometry.scale();
    const double seen = surface().width() - tail;
    const qint64 late = scale.first().daysTo(firstDate(scale.pixelsPerDay()));
    // What is a day off is not worth another scale.
    if (std::abs(late) > 1 || scale.x(range.last) > seen)
        return false;
    const BarPlace place = m_geometry.place(bar);
    return place.rect.right() <= seen &&
           (place.texts.isEmpty() || place.texts.constLast().rect.right() <= seen);
}

void TimelineView::measureNames()
{
    m_namesWanted = laneNamesWidth(model(), textFont(TextSize::Body), mostForNames);
}

void TimelineView::wantName(const Lane &lane)
{
    const double width = laneNamesWidth({{lane}, {}, {}, {}}, textFont(TextSize::Body), mostForNames);
    m_namesWanted = std::max(m_namesWanted, width);
}

void TimelineView::limitNames()
{
    m_names = std::floor(std::min(m_namesWanted, viewport()->width() * namesShare));
}

} // namespace depthchart::ui
