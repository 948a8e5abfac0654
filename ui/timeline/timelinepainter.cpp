// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/timeline/barpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double cellPadding = 6;
constexpr double namePadding = 4;

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Timeline)
};

/// A crisp line of one device pixel's middle on the screen.
double middle(double x)
{
    return std::floor(x) + 0.5;
}

void paintVerticals(QPainter &painter, const QList<Tick> &ticks, const QColor &color, const QRectF &area)
{
    painter.setPen(QPen(color, 1));
    for (const Tick &tick : ticks) {
        if (tick.left >= area.left() && tick.left <= area.right())
            painter.drawLine(QPointF(middle(tick.left), area.top()),
                             QPointF(middle(tick.left), area.bottom()));
    }
}

void paintGrid(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme, const QRectF &visible)
{
    const HeaderTicks ticks = headerTicks(geometry.scale(), visible.left(), visible.right());
    const RowLayout &rows = geometry.rows();
    const QRectF area = visible.intersected(QRectF(visible.left(), 0, visible.width(), rows.height()));
    paintVerticals(painter, ticks.lower, theme.color(Tone::Line), area);
    paintVerticals(painter, ticks.upper, theme.color(Tone::StrongLine), area);
    painter.setPen(QPen(theme.color(Tone::Line), 1));
    const qsizetype first = std::max<qsizetype>(rows.laneAt(std::max(visible.top(), 0.0)), 0);
    for (qsizetype lane = first; lane < rows.laneCount() && rows.laneTop(lane) <= visible.bottom(); ++lane) {
        const double y = middle(rows.laneTop(lane + 1)) - 1;
        painter.drawLine(QPointF(visible.left(), y), QPointF(visible.right(), y));
    }
}

void paintToday(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme, double top,
                double bottom)
{
    if (!geometry.model().today.isValid())
        return;
    const double x = std::floor(geometry.scale().x(geometry.model().today));
    // Ends where the day begins, so that it does not hide the edge of a bar that begins then.
    painter.fillRect(QRectF(x - 2, top, 2, bottom - top), theme.color(Tone::Text));
}

void paintRing(QPainter &painter, const QRectF &bar, const QColor &color, double width)
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const double out = width / 2 + 0.5;
    painter.drawRoundedRect(bar.adjusted(-out, -out, out, out), 3, 3);
}

/// Where a cell's words stand: at the left edge of what is visible of it; empty where they do not fit.
QRectF cellWords(const Tick &tick, const QRectF &visible, const QFontMetricsF &metrics)
{
    const double left = std::max(tick.left, visible.left()) + cellPadding;
    const double width = std::ceil(metrics.horizontalAdvance(tick.text)) + 1;
    return left + width > std::min(tick.right, visible.right()) ? QRectF() : QRectF(left, 0, width, 1);
}

bool collide(const QRectF &a, const QRectF &b)
{
    return !a.isEmpty() && !b.isEmpty() && a.left() < b.right() + cellPadding &&
           b.left() < a.right() + cellPadding;
}

/// Today's words beside its line: long or short, left or right, where they cover no other words if that can
/// be; or nowhere.
PlacedText todayLabel(const TimelineGeometry &geometry, const QList<Tick> &cells, const QFont &font,
                      const QRectF &visible)
{
    const QDate today = geometry.model().today;
    const double x = geometry.scale().x(today);
    if (!today.isValid() || x < visible.left() || x > visible.right())
        return {};
    const QFontMetricsF metrics(font);
    const QString date = QLocale(QLocale::English).toString(today, QStringLiteral("d MMM"));
    const QStringList texts{Timeline::tr("Today, %1").arg(date), Timeline::tr("Today")};
    PlacedText covering;
    for (const bool before : {true, false}) {
        for (const QString &text : texts) {
            const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
            const QRectF rect(before ? x - 2 - cellPadding - width : x + cellPadding, 0, width, 1);
            if (rect.left() < visible.left() || rect.right() > visible.right())
                continue;
            const auto covers = [&](const Tick &tick) {
                return collide(rect, cellWords(tick, visible, metrics));
            };
            if (std::none_of(cells.cbegin(), cells.cend(), covers))
                return {rect, text, false, false};
            if (covering.text.isEmpty())
                covering = {rect, text, false, false};
        }
    }
    return covering;
}

struct HeaderRow
{
    double top = 0;
    double height = 0;
    QFont font;
    QColor color;
    /// Nothing is written here.
    QRectF taken;
};

void paintCells(QPainter &painter, const QList<Tick> &ticks, const QRectF &visible, const HeaderRow &row)
{
    const QFontMetricsF metrics(row.font);
    painter.setFont(row.font);
    painter.setPen(row.color);
    for (const Tick &tick : ticks) {
        const QRectF words = cellWords(tick, visible, metrics);
        if (words.isEmpty() || collide(words, row.taken))
            continue;
        painter.drawText(QRectF(words.left(), row.top, words.width(), row.height),
                         Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    }
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible, const TimelineState &state)
{
    paintGrid(painter, geometry, theme, visible);
    const double today = geometry.scale().x(geometry.model().today);
    paintToday(painter, geometry, theme, visible.top(), std::min(visible.bottom(), geometry.rows().height()));
    const QList<qsizetype> bars = geometry.barsIn(visible);
    for (const qsizetype bar : bars) {
        const BarPlace place = geometry.place(bar);
        paintBar(painter, place, geometry.model().bars.at(bar), geometry.font(), theme, today);
        if (bar == state.selected)
            paintRing(painter, place.rect, theme.color(Tone::Accent), 2);
        else if (bar == state.hovered)
            paintRing(painter, place.rect, theme.color(Tone::ControlBorder), 1);
    }
}

void paintTimelineHeader(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                         const QRectF &visible)
{
    const double height = geometry.rows().metrics().header;
    const double half = height / 2;
    const HeaderTicks ticks = headerTicks(geometry.scale(), visible.left(), visible.right());
    paintVerticals(painter, ticks.lower, theme.color(Tone::Line),
                   {visible.left(), half, visible.width(), half});
    paintVerticals(painter, ticks.upper, theme.color(Tone::StrongLine),
                   {visible.left(), 4, visible.width(), height - 4});
    painter.setPen(QPen(theme.color(Tone::Line), 1));
    painter.drawLine(QPointF(visible.left(), height - 0.5), QPointF(visible.right(), height - 0.5));

    QFont strong = geometry.font();
    strong.setWeight(QFont::DemiBold);
    PlacedText today = todayLabel(geometry, ticks.upper, strong, visible);
    today.rect.setRect(today.rect.left(), 0, today.rect.width(), today.text.isEmpty() ? 0 : half);
    paintToday(painter, geometry, theme, 4, height);
    paintCells(painter, ticks.upper, visible, {0, half, strong, theme.color(Tone::Text), today.rect});
    paintCells(painter, ticks.lower, visible,
               {half, half, geometry.font(), theme.color(Tone::MutedText), {}});
    painter.setFont(strong);
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(today.rect, Qt::AlignLeft | Qt::AlignVCenter, today.text);
}

void paintLaneNames(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                    const Theme &theme, const QRectF &visible)
{
    const RowLayout &rows = geometry.rows();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const qsizetype first = std::max<qsizetype>(rows.laneAt(std::max(visible.top(), 0.0)), 0);
    for (qsizetype lane = first; lane < rows.laneCount() && rows.laneTop(lane) <= visible.bottom(); ++lane) {
        painter.setPen(theme.color(Tone::Text));
        const QRectF row(namePadding, rows.laneTop(lane), width - 2 * namePadding, rows.metrics().lane);
        const QString name = geometry.model().lanes.at(lane).name.simplified();
        painter.drawText(row, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(name, Qt::ElideRight, row.width()));
        painter.setPen(QPen(theme.color(Tone::Line), 1));
        const double y = middle(rows.laneTop(lane + 1)) - 1;
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    }
}

double laneNamesWidth(const TimelineModel &model, const QFont &font, double most)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const Lane &lane : model.lanes)
        width = std::max(width, metrics.horizontalAdvance(lane.name.simplified()));
    return std::min(most, std::ceil(width) + 2 * namePadding + 2 * cellPadding);
}

} // namespace depthchart::ui
