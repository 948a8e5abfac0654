// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/timeline/barpainter.h"
#include "ui/timeline/goalpainter.h"
#include "ui/timeline/gridpainter.h"
#include "ui/timeline/quickpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double cellPadding = 6;

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Timeline)
};

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

void paintCells(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                const QList<Tick> &ticks, const QRectF &visible, const HeaderRow &row)
{
    const QFontMetricsF metrics(row.font);
    painter.setFont(row.font);
    painter.setPen(row.color);
    for (const Tick &tick : ticks) {
        const QRectF words = cellWords(tick, visible, metrics);
        if (words.isEmpty() || collide(words, row.taken))
            continue;
        const QRectF rect(words.left(), row.top, words.width(), row.height);
        clearBehindWords(painter, geometry, rect, theme);
        paintWords(painter, rect, tick.text);
    }
}

void paintLinks(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                const QRectF &visible, qsizetype selected)
{
    // Further than the area, since screens cut at its very edge.
    const QRectF area =
        visible.adjusted(-2, -2, 2, 2)
            .intersected(QRectF(visible.left() - 2, 0, visible.width() + 4, geometry.rows().height()));
    for (const BarLink &link : geometry.linksIn(visible)) {
        const bool chosen = link.from == selected || link.to == selected;
        const QColor color = theme.color(chosen ? Tone::Text : Tone::MutedText);
        const QList<QPointF> path = linkPath(geometry.barRect(link.from), geometry.barRect(link.to));
        for (const QLineF &line : cutPath(path, area))
            paintAxisLine(painter, line.p1(), line.p2(), color);
        painter.setPen(QPen(color, 1));
        painter.drawLines(arrowHead(path, area));
    }
}

void paintBars(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme, const QRectF &visible,
               const TimelineState &state)
{
    for (const qsizetype bar : geometry.barsIn(visible)) {
        BarPlace place = geometry.place(bar, visible.left());
        place.rect = crisp(painter, shownPart(place.rect, visible));
        for (const PlacedText &text : std::as_const(place.texts)) {
            if (!text.onBar)
                clearBehindWords(painter, geometry, text.rect, theme);
        }
        paintBar(painter, place, geometry.model().bars.at(bar), geometry.font(), theme);
        if (bar == state.selected)
            paintRing(painter, place.rect, theme.color(Tone::Accent), 2);
        else if (bar == state.hovered)
            paintRing(painter, place.rect, theme.color(Tone::ControlBorder), 1);
    }
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible, const TimelineState &state)
{
    const QRectF lanes =
        visible.intersected(QRectF(visible.left(), 0, visible.width(), geometry.rows().height()));
    paintTimeLines(painter, geometry, theme, lanes);
    paintLaneLines(painter, geometry, theme, lanes);
    paintGoalPole(painter, geometry, theme, visible);
    paintToday(painter, geometry, theme, lanes);
    paintLinks(painter, geometry, theme, visible, state.selected);
    paintBars(painter, geometry, theme, visible, state);
    if (state.dragged)
        paintDragged(painter, geometry, theme, visible, *state.dragged);
    if (state.dropAt)
        paintDropDate(painter, geometry, theme, visible, *state.dropAt);
}

void paintTimelineHeader(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                         const QRectF &visible)
{
    const double height = geometry.rows().metrics().header;
    const double half = height / 2;
    const HeaderTicks ticks = headerTicks(geometry.scale(), visible.left(), visible.right());
    paintUprights(painter, ticks.lower, theme.color(Tone::Line),
                  {visible.left(), half, visible.width(), half});
    paintUprights(painter, ticks.upper, theme.color(Tone::StrongLine),
                  {visible.left(), 4, visible.width(), height - 4});
    painter.fillRect(QRectF(visible.left(), height - 1, visible.width(), 1), theme.color(Tone::Line));

    QFont strong = geometry.font();
    strong.setWeight(QFont::DemiBold);
    PlacedText today = todayLabel(geometry, ticks.upper, strong, visible);
    today.rect.setRect(today.rect.left(), 0, today.rect.width(), today.text.isEmpty() ? 0 : half);
    paintToday(painter, geometry, theme, {visible.left(), 4, visible.width(), height - 4});
    paintCells(painter, geometry, theme, ticks.upper, visible,
               {0, half, strong, theme.color(Tone::Text), today.rect});
    paintCells(painter, geometry, theme, ticks.lower, visible,
               {half, half, geometry.font(), theme.color(Tone::MutedText), {}});
    painter.setFont(strong);
    painter.setPen(theme.color(Tone::Text));
    paintWords(painter, today.rect, today.text);
    painter.save();
    painter.translate(0, height);
    paintGoal(painter, geometry, theme, visible);
    painter.restore();
}

void paintLaneNames(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                    const Theme &theme, const QRectF &visible)
{
    const RowLayout &rows = geometry.rows();
    const qsizetype first = std::max<qsizetype>(rows.laneAt(std::max(visible.top(), 0.0)), 0);
    for (qsizetype lane = first; lane < rows.laneCount() && rows.laneTop(lane) <= visible.bottom(); ++lane) {
        const double top = rows.laneTop(lane);
        paintLaneName(painter, geometry.model().lanes.at(lane).name, font, rows.metrics().lane,
                      {0, top, width, rows.laneTop(lane + 1) - top}, theme);
    }
}

void paintHeadNames(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                    const Theme &theme)
{
    const double header = geometry.rows().metrics().header;
    painter.fillRect(QRectF(0, header - 1, width, 1), theme.color(Tone::Line));
    painter.save();
    painter.translate(0, header);
    paintGoalName(painter, geometry, font, width, theme);
    painter.restore();
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
