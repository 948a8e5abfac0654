// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"
#include "ui/timeline/barstatus.h"
#include "ui/timeline/opportunitydrag.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

/// What wheel and pointer do on the timeline.
namespace depthchart::ui {

namespace {

constexpr double zoomStep = 1.25;
// A wheel's notch, in eighths of a degree.
constexpr double notch = 120;
// Nearer than that to an edge, a bar that is dragged takes the time along.
constexpr int edgeZone = 24;
constexpr int edgeStep = 12;
constexpr int edgeInterval = 30;

Qt::CursorShape cursorFor(const Bar &bar, BarPart part)
{
    if (!canChange(bar))
        return Qt::PointingHandCursor;
    return part == BarPart::RightEdge ? Qt::SizeHorCursor : Qt::OpenHandCursor;
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        zoomBy(std::pow(zoomStep, turn / notch), event->position().x());
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turn);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pointer = m_pressedAt;
    if (event->button() == Qt::MiddleButton && m_gesture == Gesture::None) {
        m_gesture = Gesture::Panning;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() == Qt::RightButton && barAt(m_pressedAt) >= 0)
        selectIndex(barAt(m_pressedAt));
    if (event->button() != Qt::LeftButton || m_gesture != Gesture::None)
        return;
    const qsizetype bar = barAt(m_pressedAt);
    selectIndex(bar);
    if (bar >= 0 && canChange(model().bars.at(bar)))
        m_gesture = Gesture::Pressed;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0) {
        selectIndex(bar);
        Q_EMIT activated(m_selected);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    switch (m_gesture) {
    case Gesture::None:
        hover(at);
        break;
    case Gesture::Pressed:
        if ((at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            break;
        beginDrag();
        dragTo(at);
        break;
    case Gesture::Dragging:
        dragTo(at);
        break;
    case Gesture::Panning:
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (at - m_pointer).x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (at - m_pointer).y());
        break;
    }
    m_pointer = at;
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_gesture == Gesture::Dragging)
        finishDrag();
    else if (event->button() == (m_gesture == Gesture::Panning ? Qt::MiddleButton : Qt::LeftButton))
        endGesture();
}

void TimelineView::beginDrag()
{
    const qsizetype bar = m_state.selected;
    const QPointF held = toSurface(m_pressedAt);
    const BarPart part = m_geometry.partAt(bar, held);
    m_drag.emplace(model().bars.at(bar), part, m_geometry.scale(), held.x(), m_barEnd);
    m_gesture = Gesture::Dragging;
    // What a person changes by hand must not make everything else move on the screen.
    m_fitted = false;
    applyScale(m_geometry.scale());
    setHovered(-1);
    viewport()->setCursor(part == BarPart::RightEdge ? Qt::SizeHorCursor : Qt::ClosedHandCursor);
}

void TimelineView::dragTo(QPoint viewportPoint)
{
    m_pointer = viewportPoint;
    const double x = toSurface(viewportPoint).x();
    m_state.dragged = DraggedBar{m_state.selected, m_drag->part(), m_drag->at(m_geometry.scale(), x),
                                 m_drag->monthsAt(m_geometry.scale(), x)};
    const bool atEdge =
        viewportPoint.x() < m_names + edgeZone || viewportPoint.x() > viewport()->width() - edgeZone;
    if (!atEdge)
        m_edgeScroll.stop();
    else if (!m_edgeScroll.isActive())
        m_edgeScroll.start(edgeInterval, this);
    viewport()->update();
}

void TimelineView::finishDrag()
{
    const std::optional<DraggedBar> dragged = m_state.dragged;
    const Bar before = m_drag->before();
    endGesture();
    if (!dragged)
        return;
    if (dragged->months != 0)
        Q_EMIT stretched(before.id, dragged->months);
    else if (dragged->values.start != before.start)
        Q_EMIT moved(before.id, dragged->values.start);
}

void TimelineView::endGesture()
{
    if (m_gesture == Gesture::None)
        return;
    m_gesture = Gesture::None;
    m_drag.reset();
    m_state.dragged.reset();
    m_edgeScroll.stop();
    hover(m_pointer);
    viewport()->update();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const bool back = m_pointer.x() < m_names + edgeZone;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (back ? -edgeStep : edgeStep));
    dragTo(m_pointer);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype bar = byKey ? m_state.selected : barAt(event->pos());
    const QPoint at =
        byKey && bar >= 0 ? viewport()->mapToGlobal(visualRect(bar).center()) : event->globalPos();
    Q_EMIT menuWanted(bar >= 0 ? model().bars.at(bar).id : QString(), at);
}

void TimelineView::showDrop(const std::optional<QDate> &date)
{
    if (date == m_state.dropAt)
        return;
    m_state.dropAt = date;
    viewport()->update();
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!opportunityOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (opportunityOf(event->mimeData()).isEmpty() || at.x() < m_names) {
        showDrop(std::nullopt);
        event->ignore();
        return;
    }
    showDrop(snapped(dateAt(at), zoom()));
    event->acceptProposedAction();
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    showDrop(std::nullopt);
}

void TimelineView::dropEvent(QDropEvent *event)
{
    const QString opportunity = opportunityOf(event->mimeData());
    const QPoint at = event->position().toPoint();
    showDrop(std::nullopt);
    if (opportunity.isEmpty() || at.x() < m_names)
        return;
    event->acceptProposedAction();
    // Where it fell, everything stays.
    m_fitted = false;
    Q_EMIT dropped(opportunity, snapped(dateAt(at), zoom()));
}

void TimelineView::setHovered(qsizetype bar)
{
    if (bar == m_state.hovered)
        return;
    m_state.hovered = bar;
    viewport()->update();
}

void TimelineView::hover(QPoint viewportPoint)
{
    const qsizetype bar = barAt(viewportPoint);
    setHovered(bar);
    viewport()->setCursor(
        bar < 0 ? Qt::ArrowCursor
                : cursorFor(model().bars.at(bar), m_geometry.partAt(bar, toSurface(viewportPoint))));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showToolTip(const QHelpEvent &event)
{
    const qsizetype bar = barAt(event.pos());
    QString text = bar >= 0 ? model().bars.at(bar).toolTip : QString();
    const qsizetype lane = m_geometry.rows().laneAt(toSurface(event.pos()).y());
    if (event.pos().x() < m_names && event.pos().y() >= m_geometry.headHeight() && lane >= 0)
        text = model().lanes.at(lane).name;
    if (model().milestone && goalRect().contains(event.pos()))
        text = model().milestone->toolTip.isEmpty() ? milestoneName(*model().milestone)
                                                    : model().milestone->toolTip;
    if (text.isEmpty() || m_gesture == Gesture::Dragging) {
        QToolTip::hideText();
        return;
    }
    // Names are typed by people: nothing in them may be read as markup.
    QToolTip::showText(event.globalPos(), plainToolTip(text), viewport());
}

} // namespace depthchart::ui
