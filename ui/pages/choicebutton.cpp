// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicebutton.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace depthchart::ui {

namespace {
constexpr int buttonHeight = 72;
constexpr int rowHeight = 56;
constexpr int iconSide = 24;
constexpr int rowIconSide = 18;
constexpr int leastWidth = 220;
constexpr int focusWidth = 2;
} // namespace

ChoiceButton::ChoiceButton(Icon icon, const QString &title, const QString &detail, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_detail(detail)
    , m_look(look)
{
    setText(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setRemark(const QString &remark)
{
    m_remark = remark;
    update();
}

void ChoiceButton::setPlace(const QString &place)
{
    m_place = place;
    setAccessibleDescription(wholeDetail());
    describe();
    update();
}

QString ChoiceButton::wholeDetail() const
{
    if (m_detail.isEmpty() || m_place.isEmpty())
        return m_detail + m_place;
    return tr("%1 · %2", "whose file it is, then its folder").arg(m_detail, m_place);
}

QString ChoiceButton::fittedDetail(const QFontMetrics &metrics, int width) const
{
    // Less of a path than this tells nothing.
    constexpr int leastPlace = 60;
    const QString whole = wholeDetail();
    const int before = metrics.horizontalAdvance(whole) - metrics.horizontalAdvance(m_place);
    if (m_place.isEmpty() || before + leastPlace > width)
        return metrics.elidedText(m_detail.isEmpty() ? m_place : m_detail, Qt::ElideRight, width);
    const QString place = metrics.elidedText(m_place, Qt::ElideMiddle, width - before);
    return whole.left(whole.size() - m_place.size()) + place;
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics title(textFont(TextSize::Body, true));
    const QFontMetrics detail(textFont(TextSize::Small));
    const int wide = std::max(title.horizontalAdvance(text()), detail.horizontalAdvance(wholeDetail()));
    return {textLeft() + wide + 3 * space, m_look == Look::Row ? rowHeight : buttonHeight};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

int ChoiceButton::textLeft() const
{
    return m_look == Look::Row ? rowIconSide + 2 * space : 2 * space + iconSide + 2 * space;
}

bool ChoiceButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void ChoiceButton::resizeEvent(QResizeEvent *)
{
    describe();
}

void ChoiceButton::describe()
{
    const bool whole = width() >= sizeHint().width();
    setToolTip(whole ? QString() : plainToolTip(accessibleName() + u'\n' + wholeDetail()));
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintTexts(painter);
}

void ChoiceButton::paintFrame(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    if (m_look == Look::Primary) {
        painter.setBrush(theme.color(Tone::Accent));
    } else if (m_look == Look::Outlined) {
        painter.setPen(theme.color(Tone::ControlBorder));
        painter.setBrush(theme.color(underMouse() || isDown() ? Tone::AccentTint : Tone::Card));
    } else if (underMouse() || isDown()) {
        painter.setBrush(theme.color(Tone::AccentTint));
    }
    painter.drawRoundedRect(frame, controlRadius, controlRadius);
    if (m_look == Look::Row)
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Tone::Line));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(theme.color(m_look == Look::Primary ? Tone::OnAccent : Tone::Accent), focusWidth));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), controlRadius - 1, controlRadius - 1);
    }
}

void ChoiceButton::paintTexts(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const bool isPrimary = m_look == Look::Primary;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int size = m_look == Look::Row ? rowIconSide : iconSide;
    const int iconLeft = m_look == Look::Row ? halfSpace : 2 * space;
    const auto placed = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const QColor ink = theme.color(isPrimary ? Tone::OnAccent : Tone::Text);
    paintIcon(painter, placed(QRect(iconLeft, (height() - size) / 2, size, size)), m_icon, ink);

    const QFont titleFont = textFont(TextSize::Body, true);
    const QFont smallFont = textFont(TextSize::Small);
    const QFontMetrics title(titleFont);
    const QFontMetrics small(smallFont);
    const int remark = m_remark.isEmpty() ? 0 : small.horizontalAdvance(m_remark) + 2 * space;
    const int top = (height() - title.height() - small.height() - 2) / 2;
    const int width_ = width() - textLeft() - space;
    const int align = isMirrored ? Qt::AlignRight : Qt::AlignLeft;

    painter.setPen(ink);
    painter.setFont(titleFont);
    painter.drawText(placed(QRect(textLeft(), top, width_ - remark, title.height())),
                     align | Qt::TextHideMnemonic,
                     title.elidedText(text(), Qt::ElideMiddle, width_ - remark, Qt::TextShowMnemonic));
    painter.setFont(smallFont);
    painter.setPen(isPrimary ? ink : theme.color(Tone::MutedText));
    painter.drawText(placed(QRect(textLeft(), top + title.height() + 2, width_, small.height())), align,
                     fittedDetail(small, width_));
    if (remark > 0)
        painter.drawText(placed(QRect(width() - remark - space, top, remark, title.height())),
                         static_cast<int>(isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         m_remark);
}

} // namespace depthchart::ui
