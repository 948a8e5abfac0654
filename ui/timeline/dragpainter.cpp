// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/dragpainter.h"

#include "ui/text/phrases.h"
#include "ui/timeline/barpainter.h"
#include "ui/timeline/barstatus.h"
#include "ui/timeline/gridpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace depthchart::ui {

namespace {

constexpr double labelHeight = 20;
constexpr double labelPadding = 7;
constexpr double labelGap = 5;

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Timeline)
};

QSizeF labelSize(const QString &text, const QFont &font)
{
    return {std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2 * labelPadding, labelHeight};
}

void paintLabel(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Tone::Accent));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setFont(font);
    painter.setPen(theme.color(Tone::OnAccent));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

QFont labelFont(const TimelineGeometry &geometry)
{
    QFont font = geometry.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintGuide(QPainter &painter, double x, const QRectF &visible, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Tone::Accent), 1));
    painter.drawLine(QPointF(middleOfPixel(x), visible.top()), QPointF(middleOfPixel(x), visible.bottom()));
}

} // namespace

QString dragText(const DraggedBar &dragged)
{
    if (dragged.part != BarPart::RightEdge)
        return dayText(dragged.values.start);
    const QString day = dayText(dragged.values.end);
    if (dragged.months == 0)
        return day;
    const QString months = monthsText(core::Months(std::abs(dragged.months)));
    return dragged.months > 0 ? Timeline::tr("%1, +%2").arg(day, months)
                              : Timeline::tr("%1, −%2").arg(day, months);
}

QRectF dragLabelRect(const QSizeF &size, double x, const QRectF &bar, const QRectF &visible)
{
    const double below = bar.bottom() + labelGap;
    const double top =
        below + size.height() <= visible.bottom() ? below : bar.top() - labelGap - size.height();
    const double most = visible.right() - size.width();
    return {std::max(visible.left(), std::min(x, most)), top, size.width(), size.height()};
}

void paintDragged(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                  const QRectF &visible, const DraggedBar &dragged)
{
    const QRectF before = shownPart(geometry.barRect(dragged.bar), visible);
    // Where it was is faded, so that the new place is seen as what counts.
    QColor veil = theme.color(Tone::Card);
    constexpr float veilAlpha = 0.6F;
    veil.setAlphaF(veilAlpha);
    painter.fillRect(before.adjusted(-1, -1, 1, 1), veil);
    const bool stretches = dragged.part == BarPart::RightEdge;
    const double x = geometry.scale().x(stretches ? dragged.values.end : dragged.values.start);
    paintGuide(painter, x, visible, theme);
    BarPlace place = geometry.placeWith(dragged.bar, dragged.values, visible.left());
    place.rect = shownPart(place.rect, visible);
    // Words beside would stand on other bars.
    place.texts.removeIf([](const PlacedText &text) { return !text.onBar; });
    painter.fillRect(place.rect, theme.color(Tone::Card));
    paintBar(painter, place, dragged.values, geometry.font(), theme);
    paintRing(painter, place.rect, theme.color(Tone::Accent), 2);
    const QFont font = labelFont(geometry);
    const QString text = dragText(dragged);
    const QSizeF size = labelSize(text, font);
    paintLabel(painter, dragLabelRect(size, stretches ? x - size.width() : x, place.rect, visible), text,
               font, theme);
}

void paintDropDate(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible, QDate date)
{
    const double x = geometry.scale().x(date);
    paintGuide(painter, x, visible, theme);
    const QFont font = labelFont(geometry);
    const QString text = dayText(date);
    const QRectF top(x, visible.top(), 0, 0);
    paintLabel(painter, dragLabelRect(labelSize(text, font), x, top, visible), text, font, theme);
}

} // namespace depthchart::ui
