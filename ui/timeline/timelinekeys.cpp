// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cstdlib>

/// What keys do on the timeline.
namespace depthchart::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr qint64 daysPerWeek = 7;

bool isTimelineKey(const QKeyEvent &event)
{
    constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Home,
                              Qt::Key_End,    Qt::Key_Plus,  Qt::Key_Minus,  Qt::Key_Equal, Qt::Key_0,
                              Qt::Key_Return, Qt::Key_Enter, Qt::Key_Delete, Qt::Key_Escape};
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    return (plain || (sideways && modifiers == Qt::ControlModifier)) &&
           std::find(keys.begin(), keys.end(), event.key()) != keys.end();
}

} // namespace

bool TimelineView::event(QEvent *event)
{
    // A shortcut of the window must not take a key that means something here.
    if (event->type() == QEvent::ShortcutOverride && isTimelineKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

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

qsizetype TimelineView::barOfToday() const
{
    const QList<Bar> &bars = model().bars;
    const RowLayout &rows = m_geometry.rows();
    const QDate today = model().today;
    // The one under way, else the nearest start; of several the topmost.
    const auto away = [today](const Bar &bar) {
        const bool underWay = bar.start <= today && today < bar.end && bar.style != BarStyle::Done;
        return underWay ? 0 : 1 + std::abs(bar.start.daysTo(today));
    };
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const qsizetype row = rows.rowOfBar(i);
        if (row < 0)
            continue;
        if (nearest < 0 ||
            std::pair(away(bars.at(i)), row) < std::pair(away(bars.at(nearest)), rows.rowOfBar(nearest)))
            nearest = i;
    }
    return nearest;
}

bool TimelineView::handleNavigation(int key)
{
    switch (key) {
    case Qt::Key_Home:
        selectIndex(barOfToday());
        showToday();
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

bool TimelineView::handleZoom(int key)
{
    switch (key) {
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

bool TimelineView::handleEdit(const QKeyEvent &event)
{
    if (m_state.selected < 0)
        return false;
    // By value: the answer to a signal may replace the model.
    const Bar bar = model().bars.at(m_state.selected);
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int step = event.key() == Qt::Key_Left ? -1 : 1;
    if (event.key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        if (canRemove(bar))
            Q_EMIT removeWanted(bar.id);
        return true;
    }
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return false;
    const bool moves = modifiers == Qt::ControlModifier;
    if (!moves && modifiers != Qt::ShiftModifier)
        return false;
    if (!canChange(bar))
        return true;
    // What a person changes by hand must not make everything else move on the screen.
    m_fitted = false;
    if (moves)
        Q_EMIT moved(bar.id, bar.start.addDays(step * daysPerWeek));
    else if (m_barEnd(bar, bar.start, step).isValid())
        Q_EMIT stretched(bar.id, step);
    if (m_state.selected >= 0)
        ensureVisible(m_state.selected);
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_gesture == Gesture::Dragging) {
        if (event->key() == Qt::Key_Escape)
            endGesture();
        return;
    }
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_state.selected >= 0) {
        Q_EMIT activated(m_selected);
        return;
    }
    if (handleEdit(*event) || (plain && (handleNavigation(event->key()) || handleZoom(event->key()))))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace depthchart::ui
