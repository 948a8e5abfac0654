// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// What keys, wheel and pointer do on the timeline.
namespace depthchart::ui {

namespace {

constexpr double zoomStep = 1.25;
// A wheel's notch, in eighths of a degree.
constexpr double notch = 120;

} // namespace

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && m_state.selected < 0)
        selectIndex(endBar(false));
    else
        announceFocus();
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

qsizetype TimelineView::endBar(bool last) const
{
    const RowLayout &rows = m_geometry.rows();
    for (qsizetype i = 0; i < rows.rowCount(); ++i) {
        const QList<qsizetype> &bars = rows.barsOfRow(last ? rows.rowCount() - 1 - i : i);
        if (!bars.isEmpty())
            return last ? bars.constLast() : bars.constFirst();
    }
    return -1;
}

qsizetype TimelineView::nearestInRow(qsizetype row, QDate date) const
{
    const QList<qsizetype> &bars = m_geometry.rows().barsOfRow(row);
    const auto nearer = [this, date](qsizetype a, qsizetype b) {
        return std::abs(model().bars.at(a).start.daysTo(date)) <
               std::abs(model().bars.at(b).start.daysTo(date));
    };
    const auto found = std::min_element(bars.cbegin(), bars.cend(), nearer);
    return found == bars.cend() ? -1 : *found;
}

qsizetype TimelineView::neighbour(int key) const
{
    const qsizetype bar = m_state.selected;
    const RowLayout &rows = m_geometry.rows();
    const qsizetype row = rows.rowOfBar(bar);
    if (row < 0)
        return -1;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const qsizetype place = rows.placeInRow(bar) + (key == Qt::Key_Left ? -1 : 1);
        const QList<qsizetype> &bars = rows.barsOfRow(row);
        return place >= 0 && place < bars.size() ? bars.at(place) : -1;
    }
    const qsizetype by = key == Qt::Key_Up ? -1 : 1;
    for (qsizetype next = row + by; next >= 0 && next < rows.rowCount(); next += by) {
        const qsizetype found = nearestInRow(next, model().bars.at(bar).start);
        if (found >= 0)
            return found;
    }
    return -1;
}

bool TimelineView::handleNavigation(int key)
{
    switch (key) {
    case Qt::Key_Home:
        selectIndex(endBar(false));
        return true;
    case Qt::Key_End:
        selectIndex(endBar(true));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (m_state.selected < 0) {
            selectIndex(endBar(false));
            return true;
        }
        const qsizetype next = neighbour(key);
        if (next >= 0)
            selectIndex(next);
        // Where no bar follows, left and right still move along the time.
        else if (key == Qt::Key_Left || key == Qt::Key_Right)
            horizontalScrollBar()->triggerAction(key == Qt::Key_Left ? QScrollBar::SliderSingleStepSub
                                                                     : QScrollBar::SliderSingleStepAdd);
        return true;
    }
    default:
        return false;
    }
}

double TimelineView::zoomCentre() const
{
    const double middle = m_names + surface().width() / 2;
    return m_state.selected >= 0 ? visualRect(m_state.selected).left() : middle;
}

void TimelineView::zoomIn()
{
    zoomBy(zoomStep, zoomCentre());
}

void TimelineView::zoomOut()
{
    zoomBy(1 / zoomStep, zoomCentre());
}

bool TimelineView::handleZoom(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_state.selected >= 0) {
        Q_EMIT activated(m_selected);
        return;
    }
    if (plain && (handleNavigation(event->key()) || handleZoom(*event)))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

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
    if (event->button() == Qt::LeftButton)
        selectIndex(barAt(event->position().toPoint()));
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
    hover(barAt(event->position().toPoint()));
}

void TimelineView::hover(qsizetype bar)
{
    if (bar == m_state.hovered)
        return;
    m_state.hovered = bar;
    viewport()->setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
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
    if (event.pos().x() < m_names && event.pos().y() >= m_geometry.rows().metrics().header && lane >= 0)
        text = model().lanes.at(lane).name;
    if (text.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    // Names are typed by people: nothing in them may be read as markup.
    QToolTip::showText(event.globalPos(),
                       u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped()), viewport());
}

} // namespace depthchart::ui
