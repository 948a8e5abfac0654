// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int usualLine = 56;
constexpr int shortestLine = 16;

} // namespace

TextLabel::TextLabel(const QString &text, TextSize size, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    refresh();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

void TextLabel::setTextSize(TextSize size)
{
    m_size = size;
    refresh();
}

void TextLabel::setStrong(bool strong)
{
    m_strong = strong;
    refresh();
}

bool TextLabel::isSelectable() const
{
    // Text to be selected stays with the base, which knows how.
    return textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

bool TextLabel::wraps() const
{
    return wordWrap() && !isSelectable();
}

QSize TextLabel::sizeHint() const
{
    if (!wraps())
        return QLabel::sizeHint();
    const int whole = m_wrapped.naturalWidth(text(), font()) + 2;
    const int width = std::min(whole, usualLine * fontMetrics().averageCharWidth());
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!wraps())
        return QLabel::minimumSizeHint();
    const int least = std::min(shortestLine * fontMetrics().averageCharWidth(), sizeHint().width());
    return {least, fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const
{
    return wraps() ? m_wrapped.height(textToWrap(width)) : QLabel::heightForWidth(width);
}

TextToWrap TextLabel::textToWrap(int width) const
{
    const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), alignment());
    return {text(), font(), layoutDirection(), across & Qt::AlignHorizontal_Mask,
            std::max(1, std::min(width, longestLine(font())))};
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (isSelectable())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    const QRect room = contentsRect();
    const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), alignment());
    if (wraps()) {
        const TextToWrap wrapped = textToWrap(room.width());
        const int below = room.height() - m_wrapped.height(wrapped);
        const int beside = std::max(0, room.width() - wrapped.width);
        const int top = alignment().testFlag(Qt::AlignBottom) ? below
                        : alignment().testFlag(Qt::AlignTop)  ? 0
                                                              : below / 2;
        const int left = across.testFlag(Qt::AlignRight)     ? beside
                         : across.testFlag(Qt::AlignHCenter) ? beside / 2
                                                             : 0;
        painter.translate(room.left() + left, room.top() + std::max(0, top));
        m_wrapped.draw(painter, wrapped);
        return;
    }
    // By the window's direction, not by the text's own as in the base: a column keeps one edge.
    const int mnemonic = buddy() != nullptr ? Qt::TextShowMnemonic : 0;
    painter.drawText(room, static_cast<int>(across) | mnemonic, text());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange)
        refresh();
}

void TextLabel::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    setFont(textFont(m_size, m_strong));
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::current().color(m_tone));
    setPalette(palette);
    m_refreshing = false;
}

} // namespace depthchart::ui
