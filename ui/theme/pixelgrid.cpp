// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pixelgrid.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr qreal focusWidth = 2;

} // namespace

qreal crispWidth(const QPainter &painter, qreal width)
{
    const QTransform device = painter.deviceTransform();
    if (device.type() > QTransform::TxScale)
        return width;
    const qreal scale = std::abs(device.m22());
    return scale <= 0 ? width : std::max(1.0, std::floor(width * scale + 0.25)) / scale;
}

QRectF crispRect(const QPainter &painter, const QRectF &rect)
{
    const QTransform device = painter.deviceTransform();
    if (device.type() > QTransform::TxScale)
        return rect;
    const QRectF mapped = device.mapRect(rect);
    const QPointF topLeft(std::round(mapped.left()), std::round(mapped.top()));
    const QPointF bottomRight(std::round(mapped.right()), std::round(mapped.bottom()));
    return device.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
              qreal borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF box = crispRect(painter, rect);
    if (border.isValid()) {
        const qreal width = crispWidth(painter, borderWidth);
        painter.setPen(QPen(border, width));
        const qreal half = width / 2;
        box.adjust(half, half, -half, -half);
        radius = std::max(0.0, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void fillRect(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.fillRect(crispRect(painter, rect), color);
}

void paintHorizontalLine(QPainter &painter, qreal left, qreal right, qreal y, const QColor &color,
                         qreal width)
{
    const QRectF line = crispRect(painter, QRectF(left, y, right - left, 0));
    painter.fillRect(QRectF(line.left(), line.top(), line.width(), crispWidth(painter, width)), color);
}

void paintVerticalLine(QPainter &painter, qreal x, qreal top, qreal bottom, const QColor &color, qreal width)
{
    const QRectF line = crispRect(painter, QRectF(x, top, 0, bottom - top));
    painter.fillRect(QRectF(line.left(), line.top(), crispWidth(painter, width), line.height()), color);
}

QColor mixedColor(const QColor &color, const QColor &with, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(color.redF() * (1 - share) + with.redF() * share),
                            static_cast<float>(color.greenF() * (1 - share) + with.greenF() * share),
                            static_cast<float>(color.blueF() * (1 - share) + with.blueF() * share));
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, radius, QColor(), Theme::current().color(Tone::Accent), focusWidth);
}

} // namespace depthchart::ui
