// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// Crisp lines at every scale: edges on whole device pixels, widths of whole device pixels.
namespace depthchart::ui {

/// `width` logical pixels as whole device pixels, one at the least, told in logical pixels again.
[[nodiscard]] qreal crispWidth(const QPainter &painter, qreal width);
/// The rectangle with its edges on the nearest device pixels. Unchanged under rotation.
[[nodiscard]] QRectF crispRect(const QPainter &painter, const QRectF &rect);

/// A box whose border lies inside `rect`. An invalid colour leaves fill or border out.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
              qreal borderWidth = 1);
/// A rectangle without a border, crisp.
void fillRect(QPainter &painter, const QRectF &rect, const QColor &color);
/// A line one device-crisp pixel wide along the top (y of the rectangle); height is the width of the line.
void paintHorizontalLine(QPainter &painter, qreal left, qreal right, qreal y, const QColor &color,
                         qreal width = 1);
void paintVerticalLine(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &color,
                       qreal width = 1);
/// `share` of the second colour in the first.
[[nodiscard]] QColor mixedColor(const QColor &color, const QColor &with, qreal share);
/// The 2 px ring of the focused control, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius);

} // namespace depthchart::ui
