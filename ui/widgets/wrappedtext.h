// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/remembered.h"

#include <QFont>
#include <QFontMetrics>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace depthchart::ui {

/// All that the lines of a wrapped text depend on. The width is that of the lines, in px.
struct TextToWrap
{
    QString text;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment;
    int width = 0;

    bool operator==(const TextToWrap &) const = default;
};

/// Plain text broken into lines for a width. What was broken last is remembered: a layout asks for the height
/// at the same few widths again and again, and shaping the text is dear.
class WrappedText
{
public:
    [[nodiscard]] int height(const TextToWrap &text);
    /// Draws the lines from the painter's origin down.
    void draw(QPainter &painter, const TextToWrap &text);
    /// The width on one line a paragraph, in px.
    [[nodiscard]] int naturalWidth(const QString &text, const QFont &font);

private:
    struct Lines
    {
        int height = 0;
        std::vector<std::unique_ptr<QTextLayout>> paragraphs;
    };
    [[nodiscard]] static Lines broken(const TextToWrap &text);

    Remembered<TextToWrap, Lines> m_lines;
    Remembered<std::pair<QString, QFont>, int, 1> m_width;
};

/// What no line of wrapped text is wider than, in px: the width of 90 characters of a usual sentence (ui.md
/// "How it looks and feels").
[[nodiscard]] int longestLine(const QFont &font);

/// From one line of wrapped text to the next, more open than the font's own spacing.
[[nodiscard]] int lineStep(const QFontMetrics &metrics);

} // namespace depthchart::ui
