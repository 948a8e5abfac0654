// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/barpainter.h"

#include "ui/timeline/quickpainter.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double radius = 2;
// Sketches: hatch 2 in 6 at 45 degrees, critical line 2 px, 2 px below.
constexpr double hatchWidth = 2;
constexpr double hatchStep = 6;

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor::fromRgbF((a.redF() + b.redF()) / 2, (a.greenF() + b.greenF()) / 2,
                            (a.blueF() + b.blueF()) / 2);
}

/// Stripes cut by geometry, since not every paint device clips.
void paintHatch(QPainter &painter, const QRectF &area, const QColor &color)
{
    if (area.width() <= 0)
        return;
    const double height = area.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double step = hatchStep * M_SQRT2;
    const int stripes = static_cast<int>(std::ceil((area.width() + height) / step));
    for (int i = 0; i < stripes; ++i) {
        const double left = area.left() - height + i * step;
        // A stripe rises from (left, bottom) to (left + height, top).
        const QPolygonF stripe({{left, area.bottom()},
                                {left + height, area.top()},
                                {left + height + hatchWidth * M_SQRT2, area.top()},
                                {left + hatchWidth * M_SQRT2, area.bottom()}});
        painter.drawPolygon(stripe.intersected(QPolygonF(area)));
    }
}

QColor fillOf(const Bar &bar, const Theme &theme)
{
    const QColor tint = theme.vectorTint(bar.vector);
    if (bar.style == BarStyle::Done)
        return theme.color(Tone::Card);
    return bar.style == BarStyle::Outlined ? mixed(tint, theme.color(Tone::Card)) : tint;
}

QPen outlineOf(const Bar &bar, const Theme &theme)
{
    if (bar.conflict) {
        QPen pen(theme.color(Tone::Red), 1.5);
        pen.setDashPattern({3, 2});
        return pen;
    }
    if (bar.style == BarStyle::Done)
        return {theme.color(Tone::MutedText), 1};
    if (bar.style == BarStyle::Outlined)
        return {theme.vectorColor(bar.vector), 1};
    return Qt::NoPen;
}

} // namespace

void paintBarBody(QPainter &painter, const QRectF &rect, const Bar &bar, const Theme &theme,
                  const QRectF &hatch)
{
    fillRounded(painter, rect, fillOf(bar, theme));
    paintHatch(painter, hatch.intersected(rect), theme.color(Tone::Text));
    const QPen outline = outlineOf(bar, theme);
    if (outline.style() != Qt::NoPen) {
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (bar.style != BarStyle::Done) {
        const double edge = std::min(TimelineGeometry::edge, rect.width());
        painter.fillRect(QRectF(rect.left(), rect.top(), edge, rect.height()), theme.vectorColor(bar.vector));
    }
    if (bar.critical)
        painter.fillRect(QRectF(rect.left(), rect.bottom() + 2, rect.width(), 2), theme.color(Tone::Text));
}

void paintRing(QPainter &painter, const QRectF &bar, const QColor &color, double width)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const double out = width / 2 + 0.5;
    painter.drawRoundedRect(bar.adjusted(-out, -out, out, out), 3, 3);
}

QRectF shownPart(const QRectF &rect, const QRectF &visible)
{
    // Beyond the edges, so that no cut end is seen; a multiple of the dashes' 7.5 px.
    constexpr double margin = 40;
    constexpr double unit = 60;
    QRectF part = rect;
    const double hiddenLeft = visible.left() - margin - rect.left();
    const double hiddenRight = rect.right() - visible.right() - margin;
    if (hiddenLeft > unit)
        part.setLeft(rect.left() + std::floor(hiddenLeft / unit) * unit);
    if (hiddenRight > unit)
        part.setRight(rect.right() - std::floor(hiddenRight / unit) * unit);
    return part;
}

void paintBar(QPainter &painter, const BarPlace &place, const Bar &bar, const QFont &font, const Theme &theme)
{
    paintBarBody(painter, place.rect, bar, theme, place.hatch);
    const QColor text = theme.color(Tone::Text);
    const QColor muted = theme.color(Tone::MutedText);
    const bool done = bar.style == BarStyle::Done;
    for (const QRectF &sign : {place.sign, place.warning, place.pin}) {
        // On the hatch no sign could be read.
        if (!sign.isEmpty() && place.hatch.contains(sign.center()))
            painter.fillRect(sign.adjusted(-2, 0, 2, 0), theme.vectorTint(bar.vector));
    }
    if (!place.tick.isEmpty())
        paintSign(painter, place.tick, Icon::Tick, muted);
    if (!place.sign.isEmpty())
        paintSign(painter, place.sign, vectorIcon(bar.vector), done ? muted : text);
    if (!place.warning.isEmpty())
        paintSign(painter, place.warning, Icon::Warning, theme.color(Tone::Red));
    if (!place.pin.isEmpty())
        paintSign(painter, place.pin, Icon::Pin, text);
    painter.setFont(font);
    for (const PlacedText &placed : place.texts) {
        // Never muted text on a tint; a done bar has none.
        const bool quiet = done || (placed.isDuration && !placed.onBar);
        painter.setPen(quiet ? muted : text);
        paintWords(painter, placed.rect, placed.text);
    }
}

} // namespace depthchart::ui
