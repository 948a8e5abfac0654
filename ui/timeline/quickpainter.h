// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QColor>
#include <QRectF>

class QFont;
class QPainter;
class QString;

/// Draws what a timeline consists of many times over. On the screen words and signs come from a memory of
/// what was drawn before, and edges stand on whole pixels; on every other paint device all is drawn as
/// vectors and text. May be called from any thread.
namespace depthchart::ui {

/// True where what is drawn is seen as pixels of the device, without a scale.
[[nodiscard]] bool isScreen(const QPainter &painter);

/// One line from the left edge of the rectangle, in the middle of its height, in the painter's font and pen.
void paintWords(QPainter &painter, const QRectF &rect, const QString &text);

/// The text in one line, shortened where it is wider than that.
[[nodiscard]] QString elidedWords(const QString &text, const QFont &font, double width);

void paintSign(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);

/// A rectangle with corners rounded by 2 px.
void fillRounded(QPainter &painter, const QRectF &rect, const QColor &color);

/// A line of 1 px along an axis.
void paintAxisLine(QPainter &painter, QPointF from, QPointF to, const QColor &color);

/// The rectangle with its upright edges on whole pixels on the screen, else as it is.
[[nodiscard]] QRectF crisp(const QPainter &painter, const QRectF &rect);

} // namespace depthchart::ui
