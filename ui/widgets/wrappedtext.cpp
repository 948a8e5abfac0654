// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

#include <algorithm>

namespace depthchart::ui {

int WrappedText::height(const TextToWrap &text)
{
    return m_lines.answer(text, &WrappedText::broken).height;
}

void WrappedText::draw(QPainter &painter, const TextToWrap &text)
{
    for (const std::unique_ptr<QTextLayout> &paragraph :
         m_lines.answer(text, &WrappedText::broken).paragraphs)
        paragraph->draw(&painter, QPointF());
}

int WrappedText::naturalWidth(const QString &text, const QFont &font)
{
    return m_width.answer({text, font}, [](const std::pair<QString, QFont> &asked) {
        return QFontMetrics(asked.second).size(0, asked.first).width();
    });
}

WrappedText::Lines WrappedText::broken(const TextToWrap &text)
{
    QTextOption option(text.alignment);
    option.setTextDirection(text.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFontMetrics metrics(text.font);
    Lines lines;
    int y = 0;
    for (const QString &paragraph : text.text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, text.font);
        // Else the shapes are dropped as soon as the lines are known, and made again at each painting.
        layout->setCacheEnabled(true);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(text.width);
            line.setPosition(QPointF(0, y));
            y += lineStep(metrics);
        }
        layout->endLayout();
        lines.paragraphs.push_back(std::move(layout));
    }
    lines.height = std::max(metrics.height(), y - lineStep(metrics) + metrics.height());
    return lines;
}

int longestLine(const QFont &font)
{
    // The font's own average counts every letter alike; a sentence has more narrow ones. A line of still
    // narrower letters should not pass the limit either.
    constexpr int characters = 85;
    thread_local Remembered<QFont, int, 8> known;
    return known.answer(font, [](const QFont &asked) {
        const QString usual =
            QStringLiteral("What both sides agree on, the notes and the actions stay there.");
        return QFontMetrics(asked).horizontalAdvance(usual) * characters / static_cast<int>(usual.size());
    });
}

int lineStep(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 1.16);
}

} // namespace depthchart::ui
