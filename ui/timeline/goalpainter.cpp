// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/goalpainter.h"

#include "ui/timeline/goalplace.h"
#include "ui/timeline/gridpainter.h"
#include "ui/timeline/quickpainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double markWidth = 2;
constexpr double barHeight = 4;

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Timeline)
};

/// A bar between two strokes, cut to what is seen.
void paintMarks(QPainter &painter, const QRectF &marks, const Theme &theme, const QRectF &visible)
{
    const QRectF bar = QRectF(marks.left(), marks.center().y() - barHeight / 2, marks.width(), barHeight)
                           .intersected(QRectF(visible.left(), 0, visible.width(), marks.bottom()));
    if (bar.isEmpty())
        return;
    painter.fillRect(bar, theme.color(Tone::MeterFill));
    for (const double x : {marks.left(), marks.right() - markWidth}) {
        if (x >= visible.left() && x + markWidth <= visible.right())
            painter.fillRect(QRectF(x, marks.top(), markWidth, marks.height()), theme.color(Tone::Text));
    }
}

} // namespace

void paintGoal(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme, const QRectF &visible)
{
    const std::optional<GoalPlace> place = goalPlace(geometry, visible);
    if (!place)
        return;
    const double lane = geometry.rows().metrics().lane;
    const QRectF area(visible.left(), 0, visible.width(), lane);
    paintTimeLines(painter, geometry, theme, area);
    paintToday(painter, geometry, theme, area);
    painter.fillRect(QRectF(area.left(), std::floor(lane) - 1, area.width(), 1), theme.color(Tone::Line));
    if (place->pole - place->flag.boundingRect().width() >= visible.left() &&
        place->pole <= visible.right()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Tone::Text));
        painter.drawPolygon(place->flag);
        painter.setPen(QPen(theme.color(Tone::Text), 1));
        painter.drawLine(QPointF(place->pole, place->flag.constFirst().y()), QPointF(place->pole, lane));
    }
    if (!place->marks.isNull())
        paintMarks(painter, place->marks, theme, visible);
    if (place->text.text.isEmpty())
        return;
    clearBehindWords(painter, geometry, place->text.rect, theme);
    painter.setFont(geometry.font());
    painter.setPen(theme.color(Tone::Text));
    paintWords(painter, place->text.rect, place->text.text);
}

void paintGoalPole(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible)
{
    const std::optional<GoalPlace> place = goalPlace(geometry, visible);
    if (!place || place->pole < visible.left() || place->pole > visible.right())
        return;
    QPen pen(theme.color(Tone::MutedText), 1);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(place->pole, visible.top()),
                     QPointF(place->pole, std::min(visible.bottom(), geometry.rows().height())));
}

void paintGoalName(QPainter &painter, const TimelineGeometry &geometry, const QFont &font, double width,
                   const Theme &theme)
{
    if (!geometry.model().milestone)
        return;
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const double lane = geometry.rows().metrics().lane;
    paintLaneName(painter, Timeline::tr("Goal"), strong, lane, QRectF(0, 0, width, lane), theme);
}

} // namespace depthchart::ui
