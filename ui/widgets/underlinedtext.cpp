// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/underlinedtext.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int mostLines = 6;

} // namespace

qreal layOutUnderlined(QTextLayout &layout, const QString &text, const QList<core::TextSpan> &words,
                       const QFont &font, int width, int most)
{
    layout.setFont(font);
    layout.setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const core::TextSpan &word : words) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(Theme::current().color(Tone::Accent));
        formats.append({static_cast<int>(word.begin), static_cast<int>(word.length), format});
    }
    layout.setFormats(formats);
    const int step = lineStep(QFontMetrics(font));
    qreal y = 0;
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines < most; line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, y});
        y += step;
        ++lines;
    }
    layout.endLayout();
    return y;
}

UnderlinedText::UnderlinedText(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void UnderlinedText::setText(const QString &text, const QList<core::TextSpan> &words)
{
    m_text = text;
    m_words = words;
    QStringList common;
    for (const core::TextSpan &word : words)
        common << text.mid(word.begin, word.length);
    setAccessibleName(
        common.isEmpty() ? text : tr("%1 Underlined: %2").arg(text, common.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int UnderlinedText::heightForWidth(int width) const
{
    QTextLayout layout;
    const int room = std::min(width, longestLine(font()));
    return qCeil(layOutUnderlined(layout, m_text, m_words, font(), room, mostLines));
}

QSize UnderlinedText::sizeHint() const
{
    const int width = longestLine(font()) / 2;
    return {width, heightForWidth(width)};
}

QSize UnderlinedText::minimumSizeHint() const
{
    return {20 * space, fontMetrics().height()};
}

void UnderlinedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(Tone::Text));
    QTextLayout layout;
    const int room = std::min(width(), longestLine(font()));
    layOutUnderlined(layout, m_text, m_words, font(), room, mostLines);
    layout.draw(&painter, QPointF());
}

} // namespace depthchart::ui
