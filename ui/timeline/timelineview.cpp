// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/timeline/goalplace.h"
#include "ui/timeline/timelineaccessible.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_items(new TimelineItemModel(this))
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAcceptDrops(true);
    viewport()->setBackgroundRole(QPalette::Base);
    verticalScrollBar()->setSingleStep(qRound(TimelineMetrics::screen().lane));
    horizontalScrollBar()->setSingleStep(32);
    followModel();
    rebuild();
    settle();
}

void TimelineView::followModel()
{
    const auto follow = [this](auto signal, auto change) {
        connect(m_items, signal, this, [this, change](auto... arguments) {
            change(arguments...);
            settle();
        });
    };
    connect(m_items, &TimelineItemModel::modelReset, this, [this] {
        rebuild();
        settle();
    });
    follow(&TimelineItemModel::datesChanged, [this] { m_outgrown = true; });
    follow(&TimelineItemModel::barChanged, [this](qsizetype bar) {
        m_geometry.changeBar(bar);
        m_outgrown = m_outgrown || !stillFits(bar);
        if (bar == m_state.selected)
            announceTimelineChange(this, m_selected);
    });
    follow(&TimelineItemModel::barInserted, [this](qsizetype bar) {
        m_geometry.insertBar(bar);
        m_outgrown = m_outgrown || !stillFits(bar);
    });
    follow(&TimelineItemModel::barRemoved, [this](qsizetype bar, const QString &id) {
        m_geometry.removeBar(bar, id);
        dropTimelineAccessibility(this, id);
        m_outgrown = true;
    });
    follow(&TimelineItemModel::laneInserted, [this](qsizetype lane) {
        dropTimelineAccessibility(this);
        m_geometry.insertLane(lane);
        wantName(model().lanes.at(lane));
    });
    follow(&TimelineItemModel::laneRemoved, [this](qsizetype lane) {
        dropTimelineAccessibility(this);
        m_geometry.removeLane(lane);
        measureNames();
    });
}

void TimelineView::setModel(const TimelineModel &model)
{
    m_settling = true;
    m_items->setTimeline(model);
    m_settling = false;
    settle();
}

void TimelineView::rebuild()
{
    dropTimelineAccessibility(this);
    m_geometry = TimelineGeometry(m_items->shared(), m_geometry.scale(), TimelineMetrics::screen(),
                                  textFont(TextSize::Small));
    measureNames();
    m_outgrown = true;
}

void TimelineView::settle()
{
    if (m_settling)
        return;
    limitNames();
    m_state.hovered = -1;
    m_state.selected = m_items->position(m_selected);
    // A bar that changed under the hand is let go.
    const bool isHeld = m_gesture == Gesture::Pressed || m_gesture == Gesture::Dragging;
    if (isHeld && (m_state.selected < 0 || (m_drag && m_drag->before() != model().bars.at(m_state.selected))))
        endGesture();
    if (m_state.dragged)
        m_state.dragged->bar = m_state.selected;
    if (m_fitted && m_outgrown) {
        refit();
    } else {
        const TimeScale &now = m_geometry.scale();
        const QDate first = std::min(now.first(), firstDate(now.pixelsPerDay()));
        const double moved = static_cast<double>(first.daysTo(now.first())) * now.pixelsPerDay();
        applyScale({first, now.pixelsPerDay()});
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved));
    }
    m_outgrown = false;
    updateGeometry();
    if (m_state.selected < 0 && !m_selected.isEmpty()) {
        m_selected.clear();
        Q_EMIT selectionChanged(m_selected);
    }
}

QSizeF TimelineView::surface() const
{
    return {std::max(1.0, viewport()->width() - m_names),
            std::max(1.0, viewport()->height() - m_geometry.headHeight())};
}

QPointF TimelineView::toSurface(QPointF viewportPoint) const
{
    return viewportPoint + QPointF(horizontalScrollBar()->value() - m_names,
                                   verticalScrollBar()->value() - m_geometry.headHeight());
}

void TimelineView::select(const QString &id)
{
    selectIndex(m_items->position(id));
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
        announceTimelineFocus(this, m_selected);
}

QRect TimelineView::visualRect(qsizetype bar) const
{
    const QRectF rect = m_geometry.barRect(bar);
    return rect.isEmpty() ? QRect() : rect.translated(-toSurface({})).toAlignedRect();
}

qsizetype TimelineView::barAt(QPoint viewportPoint) const
{
    const bool onSurface = viewportPoint.x() >= m_names && viewportPoint.y() >= m_geometry.headHeight();
    return onSurface ? m_geometry.barAt(toSurface(viewportPoint)) : -1;
}

QDate TimelineView::dateAt(QPoint viewportPoint) const
{
    return m_geometry.scale().dateAt(toSurface(viewportPoint).x());
}

QRect TimelineView::goalRect() const
{
    const double left = horizontalScrollBar()->value();
    const auto place = goalPlace(m_geometry, QRectF(left, 0, surface().width(), 1));
    return place ? goalArea(*place)
                       .translated(m_names - left, m_geometry.rows().metrics().header)
                       .toAlignedRect()
                 : QRect();
}

QRect TimelineView::laneRect(qsizetype lane) const
{
    const RowLayout &rows = m_geometry.rows();
    const double top = rows.laneTop(lane) - toSurface({}).y();
    return QRectF(0, top, viewport()->width(), rows.laneHeight(lane)).toAlignedRect();
}

void TimelineView::setCovered(int height)
{
    if (viewportMargins().bottom() == height)
        return;
    setViewportMargins(0, 0, 0, height);
    if (m_state.selected >= 0)
        ensureVisible(m_state.selected);
}

void TimelineView::ensureVisible(qsizetype bar)
{
    constexpr double margin = 8;
    const QSizeF room = surface();
    const auto scroll = [](QScrollBar *scrollBar, double from, double to, double page, double step) {
        if (from < scrollBar->value())
            scrollBar->setValue(qFloor(from));
        else if (to > scrollBar->value() + page)
            scrollBar->setValue(qCeil(std::min(from, std::ceil((to - page) / step) * step)));
    };
    // Whole rows, so that none is cut at the top.
    const RowLayout &rows = m_geometry.rows();
    const qsizetype row = rows.rowOfBar(bar);
    if (row < 0)
        return;
    scroll(verticalScrollBar(), rows.rowTop(row), rows.rowTop(row + 1), room.height(), rows.metrics().lane);
    // The start of a bar counts: a long one need not end in view.
    const QRectF rect = m_geometry.barRect(bar).adjusted(-margin, 0, margin, 0);
    scroll(horizontalScrollBar(), rect.left(), std::min(rect.right(), rect.left() + room.width() / 2),
           room.width(), 1);
}

QSize TimelineView::sizeHint() const
{
    const TimelineMetrics metrics = TimelineMetrics::screen();
    const double rows = metrics.lane * static_cast<double>(m_geometry.rows().rowCount());
    return {640, qCeil(m_geometry.headHeight() + rows) + horizontalScrollBar()->sizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const
{
    const TimelineMetrics metrics = TimelineMetrics::screen();
    return {320, qCeil(m_geometry.headHeight() + 3 * metrics.lane)};
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const double head = m_geometry.headHeight();
    const QFont names = textFont(TextSize::Body);
    const QRectF visible(toSurface({m_names, head}), surface());
    painter.save();
    painter.setClipRect(QRectF(m_names, 0, visible.width(), viewport()->height()));
    painter.translate(m_names - visible.left(), 0);
    paintTimelineHeader(painter, m_geometry, theme, visible);
    painter.setClipRect(QRectF(visible.left(), head, visible.width(), visible.height()));
    painter.translate(0, head - visible.top());
    paintTimeline(painter, m_geometry, theme, visible, m_state);
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(0, 0, m_names, viewport()->height()));
    paintHeadNames(painter, m_geometry, names, m_names, theme);
    painter.setClipRect(QRectF(0, head, m_names, visible.height()));
    painter.translate(0, head - visible.top());
    paintLaneNames(painter, m_geometry, names, m_names, theme, visible);
    painter.restore();
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
    if (m_fitted) {
        refit();
        return;
    }
    limitNames();
    applyScale(m_geometry.scale());
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        rebuild();
        settle();
    }
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
