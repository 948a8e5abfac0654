// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/depthselector.h"

#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblewidgets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr int segmentWidth = 32;
constexpr int narrowSegment = 22;
constexpr int stretchedWidth = 44;
constexpr qreal targetInset = 4;

} // namespace

DepthSelector::DepthSelector(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleWidgets();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void DepthSelector::setDepth(std::optional<core::Depth> depth)
{
    if (m_depth == depth)
        return;
    m_depth = depth;
    update();
    announceValue(this, depth ? depth->value() : 0);
    preview();
}

void DepthSelector::setTarget(std::optional<core::Depth> target)
{
    m_target = target;
    update();
}

void DepthSelector::setHighest(int highest)
{
    m_highest = std::clamp(highest, 1, 10);
    updateGeometry();
    update();
}

void DepthSelector::setOwnRating(bool own)
{
    m_own = own;
    update();
}

void DepthSelector::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void DepthSelector::setStretched(bool stretched)
{
    m_stretched = stretched;
    setSizePolicy(stretched ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateGeometry();
}

QString DepthSelector::valueText() const
{
    const QString rated =
        m_depth ? tr("level %1 of %2").arg(m_depth->value()).arg(m_highest) : tr("not rated");
    return m_target ? tr("%1, target %2", "a depth, then the target depth").arg(rated).arg(m_target->value())
                    : rated;
}

QRectF DepthSelector::segmentRect(int level) const
{
    const int count = m_highest + 1;
    const int place = layoutDirection() == Qt::LeftToRight ? level : m_highest - level;
    // Whole pixels, so that the lines between are crisp; the rest is spread over the segments.
    const int left = place * width() / count;
    const int right = (place + 1) * width() / count;
    return QRectF(left, 0, right - left, height());
}

std::optional<int> DepthSelector::levelAt(QPointF position) const
{
    for (int level = 0; level <= m_highest; ++level) {
        if (segmentRect(level).contains(position))
            return level;
    }
    return std::nullopt;
}

QSize DepthSelector::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = m_compact ? std::max(compactHeight, metrics.height() + 8)
                                 : std::max(controlHeight, metrics.height() + 12);
    const int segment = std::max(m_stretched ? stretchedWidth : segmentWidth, metrics.height() + space);
    return {segment * (m_highest + 1), height};
}

QSize DepthSelector::minimumSizeHint() const
{
    return {narrowSegment * (m_highest + 1), sizeHint().height()};
}

void DepthSelector::choose(std::optional<core::Depth> depth)
{
    setDepth(depth);
    Q_EMIT depthChosen(depth);
}

void DepthSelector::hover(std::optional<int> level)
{
    if (m_hovered == level)
        return;
    m_hovered = level;
    update();
    preview();
}

void DepthSelector::preview()
{
    std::optional<core::Depth> shown;
    if (m_hovered)
        shown = core::Depth(*m_hovered);
    else if (hasFocus())
        shown = m_depth;
    if (shown == m_previewed)
        return;
    m_previewed = shown;
    Q_EMIT depthPreviewed(shown);
}

bool DepthSelector::typeDigit(int digit)
{
    const bool ten = std::exchange(m_tenMayFollow, false) && digit == 0 && m_highest >= 10;
    const int level = ten ? 10 : digit;
    if (level > m_highest)
        return false;
    m_tenMayFollow = digit == 1;
    choose(core::Depth(level));
    return true;
}

void DepthSelector::move(int by)
{
    const int from = m_depth ? m_depth->value() : -1;
    const int to = std::clamp(from + by, 0, m_highest);
    if (to != from)
        choose(core::Depth(to));
}

void DepthSelector::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (!typeDigit(key - Qt::Key_0))
            event->ignore();
        return;
    }
    m_tenMayFollow = false;
    switch (key) {
    case Qt::Key_Right:
        return move(forward);
    case Qt::Key_Left:
        return move(-forward);
    case Qt::Key_Up:
        return move(1);
    case Qt::Key_Down:
        return move(-1);
    case Qt::Key_Home:
        return choose(core::Depth(0));
    case Qt::Key_End:
        return choose(core::Depth(m_highest));
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(std::nullopt);
    default:
        // Enter belongs to the page.
        QWidget::keyPressEvent(event);
    }
}

void DepthSelector::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_tenMayFollow = false;
    if (const std::optional<int> level = levelAt(event->position()))
        choose(core::Depth(*level));
}

void DepthSelector::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<int> level = levelAt(event->position());
    hover(level);
    // Moving with the button held slides the depth, as on a slider.
    if (event->buttons().testFlag(Qt::LeftButton) && level && m_depth != core::Depth(*level))
        choose(core::Depth(*level));
}

void DepthSelector::mouseReleaseEvent(QMouseEvent *event)
{
    hover(levelAt(event->position()));
}

void DepthSelector::leaveEvent(QEvent *)
{
    hover(std::nullopt);
}

void DepthSelector::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    preview();
}

void DepthSelector::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_tenMayFollow = false;
    preview();
}

void DepthSelector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void DepthSelector::paintSegment(QPainter &painter, int level) const
{
    const Theme &theme = Theme::current();
    const QRectF segment = segmentRect(level);
    const bool chosen = m_depth == core::Depth(level);
    const bool filled = chosen && m_own && isEnabled();
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    if (filled)
        fillRect(painter, segment, theme.color(Tone::Accent));
    else if (chosen)
        paintBox(painter, segment, 0, theme.color(Tone::AccentTint), theme.color(Tone::Accent), 2);
    else if (m_own && m_depth && level > 0 && level < m_depth->value())
        fillRect(painter, segment, theme.color(Tone::AccentTint));
    else if (m_hovered == level && isEnabled())
        fillRect(painter, segment, mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), 0.6));
    const bool afterChosen = m_depth && m_depth->value() == level - 1;
    if (level > 0 && !chosen && !afterChosen)
        paintVerticalLine(painter, leftToRight ? segment.left() : segment.right() - 1, 0, height(),
                          theme.color(Tone::StrongLine));
    const QColor text = theme.color(filled ? Tone::OnAccent : isEnabled() ? Tone::Text : Tone::MutedText);
    if (m_target && m_target->value() == level) {
        QPen pen(filled ? text : theme.color(Tone::MutedText), crispWidth(painter, 1));
        pen.setDashPattern({3 / pen.widthF(), 2.2 / pen.widthF()});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal inset = targetInset + pen.widthF() / 2;
        painter.drawRoundedRect(crispRect(painter, segment).adjusted(inset, inset, -inset, -inset), 3, 3);
    }
    QFont digits = font();
    digits.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(digits);
    painter.setPen(text);
    painter.drawText(segment, Qt::AlignCenter, QString::number(level));
}

void DepthSelector::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), controlRadius, theme.color(Tone::Card), QColor());
    painter.save();
    QPainterPath corners;
    corners.addRoundedRect(crispRect(painter, rect()), controlRadius, controlRadius);
    painter.setClipPath(corners);
    for (int level = 0; level <= m_highest; ++level)
        paintSegment(painter, level);
    painter.restore();
    paintBox(painter, rect(), controlRadius, QColor(),
             theme.color(isEnabled() ? Tone::ControlBorder : Tone::StrongLine));
    if (hasFocus())
        paintFocusRing(painter, rect(), controlRadius);
}

} // namespace depthchart::ui
