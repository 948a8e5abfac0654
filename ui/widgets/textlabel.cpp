// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int mostCharacters = 90;
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

int TextLabel::longestLine() const
{
    return fontMetrics().averageCharWidth() * mostCharacters;
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
    const int whole = fontMetrics().size(0, text()).width() + 2;
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
    return wraps() ? layOut(width, nullptr) : QLabel::heightForWidth(width);
}

int TextLabel::layOut(int width, QPainter *painter) const
{
    const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), alignment());
    QTextOption option(across & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const int room = std::max(1, std::min(width, longestLine()));
    const int spare = std::max(0, width - room);
    const int left = across.testFlag(Qt::AlignRight)     ? spare
                     : across.testFlag(Qt::AlignHCenter) ? spare / 2
                                                         : 0;
    const int height = fontMetrics().height();
    int y = 0;
    for (const QString &paragraph : text().split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            line.setPosition(QPointF(left, y));
            y += lineStep(fontMetrics());
        }
        layout.endLayout();
        if (painter != nullptr)
            layout.draw(painter, QPointF());
    }
    return std::max(height, y - lineStep(fontMetrics()) + height);
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
    if (wraps()) {
        const int height = layOut(room.width(), nullptr);
        const int spare = room.height() - height;
        int top = alignment().testFlag(Qt::AlignBottom) ? spare
                  : alignment().testFlag(Qt::AlignTop)  ? 0
                                                        : spare / 2;
        painter.translate(room.left(), room.top() + std::max(0, top));
        layOut(room.width(), &painter);
        return;
    }
    // By the window's direction, not by the text's own as in the base: a column keeps one edge.
    const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), alignment());
    const int mnemonic = buddy() != nullptr ? Qt::TextShowMnemonic : 0;
    painter.drawText(room, static_cast<int>(across) | mnemonic, text());
}

int lineStep(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 1.16);
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
