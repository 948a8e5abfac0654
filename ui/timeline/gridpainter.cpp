// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/gridpainter.h"

#include "ui/timeline/quickpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

double middleOfPixel(double x)
{
    return std::floor(x) + 0.5;
}

void paintUprights(QPainter &painter, const QList<Tick> &ticks, const QColor &color, const QRectF &area)
{
    for (const Tick &tick : ticks) {
        if (tick.left >= area.left() && tick.left <= area.right())
            painter.fillRect(QRectF(std::floor(tick.left), area.top(), 1, area.height()), color);
    }
}

void paintTimeLines(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                    const QRectF &area)
{
    const HeaderTicks ticks = headerTicks(geometry.scale(), area.left(), area.right());
    paintUprights(painter, ticks.lower, theme.color(Tone::Line), area);
    paintUprights(painter, ticks.upper, theme.color(Tone::StrongLine), area);
}

void paintLaneLines(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                    const QRectF &area)
{
    const RowLayout &rows = geometry.rows();
    const QColor color = theme.color(Tone::Line);
    const qsizetype first = std::max<qsizetype>(rows.laneAt(std::max(area.top(), 0.0)), 0);
    for (qsizetype lane = first; lane < rows.laneCount() && rows.laneTop(lane) <= area.bottom(); ++lane) {
        const double y = std::floor(rows.laneTop(lane + 1)) - 1;
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), color);
    }
}

void paintToday(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme, const QRectF &area)
{
    if (!geometry.model().today.isValid())
        return;
    const double x = std::floor(geometry.scale().x(geometry.model().today));
    // Ends where the day begins, so that it does not hide the edge of a bar that begins then.
    if (x - 2 >= area.left() && x <= area.right())
        painter.fillRect(QRectF(x - 2, area.top(), 2, area.height()), theme.color(Tone::Text));
}

void clearBehindWords(QPainter &painter, const TimelineGeometry &geometry, const QRectF &words,
                      const Theme &theme)
{
    constexpr double reach = 3;
    const TimelineModel &model = geometry.model();
    const double height = std::min(words.height(), QFontMetricsF(geometry.font()).height());
    for (const QDate date : {model.today, model.milestone ? model.milestone->date : QDate()}) {
        const double x = date.isValid() ? std::floor(geometry.scale().x(date)) : words.left() - 2 * reach;
        if (x > words.left() - reach && x < words.right() + reach)
            painter.fillRect(QRectF(x - reach, words.center().y() - height / 2, 2 * reach, height),
                             theme.color(Tone::Card));
    }
}

void paintLaneName(QPainter &painter, const QString &name, const QFont &font, double row, const QRectF &lane,
                   const Theme &theme)
{
    const QRectF words(lane.left() + namePadding, lane.top(), lane.width() - 2 * namePadding, row);
    painter.setFont(font);
    painter.setPen(theme.color(Tone::Text));
    paintWords(painter, words, elidedWords(name.simplified(), font, words.width()));
    painter.fillRect(QRectF(lane.left(), std::floor(lane.bottom()) - 1, lane.width(), 1),
                     theme.color(Tone::Line));
}

} // namespace depthchart::ui
