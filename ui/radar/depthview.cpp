// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/depthview.h"

#include "ui/radar/depthviewaccessible.h"
#include "ui/theme/controls.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace depthchart::ui {

namespace {

/// Forwards along an arrow key's direction, or 0 for another key.
int stepAlong(int key, Qt::Orientation orientation)
{
    if (orientation == Qt::Horizontal)
        return key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    return key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
}

} // namespace

DepthView::DepthView(QWidget *parent)
    : QWidget(parent)
{
    installDepthViewAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

DepthView::~DepthView() = default;

void DepthView::setModel(const RadarModel &model)
{
    if (m_model == model)
        return;
    const core::DomainId chosen = m_current >= 0 ? m_model.axes.at(m_current).id : core::DomainId();
    const bool sameAxes = std::ranges::equal(m_model.axes, model.axes, {}, &DepthAxis::id, &DepthAxis::id);
    m_model = model;
    if (!sameAxes) {
        const auto same = std::ranges::find(m_model.axes, chosen, &DepthAxis::id);
        m_current = m_model.axes.isEmpty()       ? -1
                    : same == m_model.axes.end() ? 0
                                                 : same - m_model.axes.begin();
        m_pressed.reset();
        m_dragged.reset();
    }
    refresh();
    if (!sameAxes) {
        QAccessibleEvent reorder(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reorder);
    } else if (m_current >= 0) {
        QAccessibleValueChangeEvent value(this, axisDescription(m_model, m_current));
        value.setChild(static_cast<int>(m_current));
        QAccessible::updateAccessibility(&value);
    }
}

void DepthView::setWhatIf(bool on)
{
    if (m_whatIf == on)
        return;
    m_whatIf = on;
    m_dragged.reset();
    m_pressed.reset();
    update();
}

void DepthView::setCurrentAxis(qsizetype axis)
{
    if (axis < 0 || axis >= m_model.axes.size() || axis == m_current)
        return;
    m_current = axis;
    update();
    tellFocus();
    Q_EMIT currentAxisChanged(axis);
}

void DepthView::activate(qsizetype axis)
{
    if (axis >= 0 && axis < m_model.axes.size())
        Q_EMIT axisActivated(core::DomainId(m_model.axes.at(axis).id));
}

/// The focus of a screen reader goes to the axis, not to the chart as a whole.
void DepthView::tellFocus()
{
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(m_current));
    QAccessible::updateAccessibility(&focus);
}

std::optional<qsizetype> DepthView::focusedAxis() const
{
    if (!hasFocus() || m_current < 0)
        return std::nullopt;
    return m_current;
}

std::optional<qsizetype> DepthView::movedAxis() const
{
    if (!m_whatIf)
        return std::nullopt;
    if (m_dragged)
        return m_dragged;
    return focusedAxis();
}

bool DepthView::moveBy(int step)
{
    const qsizetype count = m_model.axes.size();
    if (step == 0 || count == 0)
        return false;
    // Around the polygon without an end, along the rows with one.
    const qsizetype next = axisKeys() == Qt::Horizontal
                               ? (m_current + step + count) % count
                               : std::clamp<qsizetype>(m_current + step, 0, count - 1);
    setCurrentAxis(next);
    return true;
}

bool DepthView::deepenBy(int step)
{
    if (step == 0 || m_current < 0)
        return false;
    // A copy: who listens gives this view a new model.
    const DepthAxis axis = m_model.axes.at(m_current);
    // From "not rated" the first step up is 1, the first down is 0.
    const int next = std::clamp(axis.depth.value_or(0) + step, 0, axis.highest);
    if (axis.depth != next)
        Q_EMIT depthDragged(axis.id, next);
    return true;
}

void DepthView::dragTo(QPointF point)
{
    // A copy, as above.
    const DepthAxis axis = m_model.axes.at(*m_dragged);
    const int depth = depthAt(*m_dragged, point);
    if (axis.depth != depth)
        Q_EMIT depthDragged(axis.id, depth);
}

bool DepthView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<qsizetype> axis = axisAt(help->pos());
    const QString entry = shortenedEntryAt(help->pos());
    if (axis)
        QToolTip::showText(help->globalPos(), axisToolTip(m_model, *axis), this);
    else if (!entry.isEmpty())
        QToolTip::showText(help->globalPos(), plainToolTip(entry), this);
    else
        QToolTip::hideText();
    return true;
}

void DepthView::keyPressEvent(QKeyEvent *event)
{
    const Qt::Orientation along = axisKeys();
    const Qt::Orientation across = along == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
    const int key = event->key();
    // Up is deeper in the radar, right is deeper in the dot plot.
    const int deeper = across == Qt::Vertical ? -stepAlong(key, across) : stepAlong(key, across);
    if (m_current >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        activate(m_current);
        return;
    }
    if (m_whatIf && key == Qt::Key_Escape) {
        Q_EMIT whatIfDropped();
        return;
    }
    if (m_whatIf && m_current >= 0 && key >= Qt::Key_0 && key <= Qt::Key_9 && !event->modifiers()) {
        deepenBy(key - Qt::Key_0 - m_model.axes.at(m_current).depth.value_or(0));
        return;
    }
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        setCurrentAxis(key == Qt::Key_Home ? 0 : m_model.axes.size() - 1);
        return;
    }
    const bool handled =
        moveBy(stepAlong(key, along)) || (m_whatIf ? deepenBy(deeper) : moveBy(stepAlong(key, across)));
    if (!handled)
        QWidget::keyPressEvent(event);
}

void DepthView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? axisAt(event->position()) : std::nullopt;
    m_pressPoint = event->position();
    if (m_pressed)
        setCurrentAxis(*m_pressed);
    else
        event->ignore();
}

void DepthView::mouseMoveEvent(QMouseEvent *event)
{
    const bool far =
        (event->position() - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if (m_whatIf && m_pressed && !m_dragged && far) {
        m_dragged = m_pressed;
        update();
    }
    if (m_dragged) {
        dragTo(event->position());
        return;
    }
    if (axisAt(event->position()))
        setCursor(m_whatIf ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    else
        unsetCursor();
}

void DepthView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<qsizetype> pressed = m_pressed;
    m_pressed.reset();
    if (m_dragged) {
        m_dragged.reset();
        update();
        return;
    }
    // While depths are tried out a click only chooses: it must not leave the page.
    if (!m_whatIf && pressed && axisAt(event->position()) == pressed)
        activate(*pressed);
}

void DepthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Later: Qt tells the focus of the whole widget after this event.
    QMetaObject::invokeMethod(this, &DepthView::tellFocus, Qt::QueuedConnection);
    update();
}

void DepthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DepthView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    unsetCursor();
}

void DepthView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange || type == QEvent::StyleChange)
        refresh();
}

void DepthView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace depthchart::ui
