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

int lineStep(const QFontMetrics &metrics)
{
    return qRound(metrics.height() * 1.16);
}

} // namespace depthchart::ui
