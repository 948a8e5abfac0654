// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int mostCharacters = 90;

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

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = wordWrap() ? std::min(width, longestLine()) : width;
    return QLabel::heightForWidth(room + margins.left() + margins.right());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange)
        refresh();
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const int spare = wordWrap() ? std::max(0, event->size().width() - longestLine()) : 0;
    const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), alignment());
    if (across.testFlag(Qt::AlignHCenter))
        setContentsMargins(spare / 2, 0, spare - spare / 2, 0);
    else if (across.testFlag(Qt::AlignRight))
        setContentsMargins(spare, 0, 0, 0);
    else
        setContentsMargins(0, 0, spare, 0);
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
