// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelineaccessible.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <cmath>

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

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(qRound(TimelineMetrics::screen().lane));
    horizontalScrollBar()->setSingleStep(32);
    setModel({});
}

void TimelineView::setModel(const TimelineModel &model)
{
    dropTimelineAccessibility(this);
    const double density = m_geometry.scale().pixelsPerDay();
    m_geometry =
        TimelineGeometry(model, m_geometry.scale(), TimelineMetrics::screen(), textFont(TextSize::Small));
    m_state.hovered = -1;
    m_state.selected = barIndex(model, m_selected);
    if (m_fitted)
        refit();
    else
        applyScale(density);
    updateGeometry();
    if (m_state.selected < 0 && !m_selected.isEmpty()) {
        m_selected.clear();
        Q_EMIT selectionChanged(m_selected);
    }
}

QSizeF TimelineView::surface() const
{
    return {std::max(1.0, viewport()->width() - m_names),
            std::max(1.0, viewport()->height() - m_geometry.rows().metrics().header)};
}

QPointF TimelineView::toSurface(QPointF viewportPoint) const
{
    return viewportPoint + QPointF(horizontalScrollBar()->value() - m_names,
                                   verticalScrollBar()->value() - m_geometry.rows().metrics().header);
}

void TimelineView::measureNames()
{
    const double most = std::min(mostForNames, viewport()->width() * namesShare);
    m_names = std::floor(laneNamesWidth(model(), textFont(TextSize::Body), most));
}

void TimelineView::applyScale(double density)
{
    measureNames();
    const Zoom before = zoom();
    const double room = surface().width();
    const double leading = room < smallWidth ? smallLead : lead;
    const QDate first = dateRange(model()).first;
    const TimeScale dense(first, density);
    const TimeScale scale(first.isValid() ? first.addDays(-qFloor(leading / dense.pixelsPerDay())) : first,
                          density);
    m_geometry.setScale(scale);
    // Long words beside the last bars end with what can be seen of them, or a little after the bars.
    const double seen = room - tail;
    m_geometry.setScale(scale,
                        m_fitted ? seen : std::max(seen, m_geometry.contentRight(0) + room * wordsShare));
    updateRanges();
    viewport()->update();
    if (zoom() != before)
        Q_EMIT zoomChanged(zoom());
}

void TimelineView::refit()
{
    measureNames();
    const double room = surface().width();
    const TimeScale scale =
        fittedScale(model(), TimelineMetrics::screen(), m_geometry.font(), room - tail,
                    room < smallWidth ? smallLead : lead, pixelsPerDay(Zoom::Years), finestFit);
    applyScale(scale.pixelsPerDay());
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
    const int width = qCeil(m_geometry.contentRight() + tail);
    horizontalScrollBar()->setPageStep(qFloor(room.width()));
    horizontalScrollBar()->setRange(0, std::max(0, width - qFloor(room.width())));
    verticalScrollBar()->setPageStep(qFloor(room.height()));
    verticalScrollBar()->setRange(0, std::max(0, qCeil(m_geometry.rows().height()) - qFloor(room.height())));
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
    applyScale(before.pixelsPerDay() * factor);
    const TimeScale &after = m_geometry.scale();
    const double moved = static_cast<double>(after.first().daysTo(before.first()));
    horizontalScrollBar()->setValue(qRound((days + moved) * after.pixelsPerDay() - at));
    viewport()->update();
}

void TimelineView::select(const QString &id)
{
    selectIndex(barIndex(model(), id));
}

void TimelineView::selectIndex(qsizetype bar)
{
    if (bar >= 0)
        ensureVisible(bar);
    if (bar == m_state.selected)
        return;
    m_state.selected = bar;
    m_selected = bar < 0 ? QString() : model().bars.at(bar).id;
    viewport()->update();
    announceFocus();
    Q_EMIT selectionChanged(m_selected);
}

void TimelineView::announceFocus()
{
    if (hasFocus() && m_state.selected >= 0)
        announceTimelineFocus(this, m_state.selected);
}

QRect TimelineView::visualRect(qsizetype bar) const
{
    const QRectF rect = m_geometry.barRect(bar);
    return rect.isEmpty() ? QRect() : rect.translated(-toSurface({})).toAlignedRect();
}

qsizetype TimelineView::barAt(QPoint viewportPoint) const
{
    const bool onSurface =
        viewportPoint.x() >= m_names && viewportPoint.y() >= m_geometry.rows().metrics().header;
    return onSurface ? m_geometry.barAt(toSurface(viewportPoint)) : -1;
}

void TimelineView::ensureVisible(qsizetype bar)
{
    constexpr double margin = 8;
    const QRectF rect = m_geometry.barRect(bar).adjusted(-margin, -margin, margin, margin);
    const QSizeF room = surface();
    const auto scroll = [](QScrollBar *scrollBar, double from, double to, double page) {
        if (from < scrollBar->value())
            scrollBar->setValue(qFloor(from));
        else if (to > scrollBar->value() + page)
            scrollBar->setValue(qCeil(std::min(from, to - page)));
    };
    scroll(verticalScrollBar(), rect.top(), rect.bottom(), room.height());
    // The start of a bar counts: a long one need not end in view.
    scroll(horizontalScrollBar(), rect.left(), std::min(rect.right(), rect.left() + room.width() / 2),
           room.width());
}

QSize TimelineView::sizeHint() const
{
    const TimelineMetrics metrics = TimelineMetrics::screen();
    const double rows = metrics.lane * static_cast<double>(m_geometry.rows().rowCount());
    return {640, qCeil(metrics.header + rows) + horizontalScrollBar()->sizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const
{
    const TimelineMetrics metrics = TimelineMetrics::screen();
    return {320, qCeil(metrics.header + 3 * metrics.lane)};
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const double header = m_geometry.rows().metrics().header;
    const QRectF visible(toSurface({m_names, header}), surface());
    painter.save();
    painter.setClipRect(QRectF(m_names, 0, visible.width(), viewport()->height()));
    painter.translate(m_names - visible.left(), 0);
    paintTimelineHeader(painter, m_geometry, theme, visible);
    painter.setClipRect(QRectF(visible.left(), header, visible.width(), visible.height()));
    painter.translate(0, header - visible.top());
    paintTimeline(painter, m_geometry, theme, visible, m_state);
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(0, header, m_names, visible.height()));
    painter.translate(0, header - visible.top());
    paintLaneNames(painter, m_geometry, textFont(TextSize::Body), m_names, theme, visible);
    painter.restore();
    painter.setPen(QPen(theme.color(Tone::Line), 1));
    painter.drawLine(QPointF(0, header - 0.5), QPointF(m_names, header - 0.5));
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Tone::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius,
                                controlRadius);
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        refit();
    else
        applyScale(m_geometry.scale().pixelsPerDay());
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setModel(TimelineModel(model()));
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    // Names and header stay where they are, so that nothing can be moved as a picture.
    viewport()->update();
}

} // namespace depthchart::ui
