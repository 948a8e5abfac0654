// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/radarpainter.h"

#include "ui/radar/chartmarks.h"
#include "ui/radar/dotplotpainter.h"
#include "ui/radar/radarchart.h"

#include <QFontMetricsF>
#include <QPainter>

namespace depthchart::ui {

namespace {

constexpr int textFlags = static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip);

void paintRings(QPainter &painter, const RadarGeometry &geometry, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    for (int level = 1; level <= geometry.levels; ++level) {
        painter.setPen(QPen(theme.color(level == geometry.levels ? Tone::StrongLine : Tone::Line), 1));
        painter.drawPolygon(geometry.ring(level));
    }
}

/// Where a domain has fewer levels than the others, a bar across its axis shows the end.
void paintEnds(QPainter &painter, const RadarGeometry &geometry, const RadarModel &model, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Tone::ControlBorder), 1.5));
    for (qsizetype i = 0; i < geometry.axes.size(); ++i) {
        const int highest = model.axes.at(i).highest;
        if (highest >= geometry.levels)
            continue;
        const QPointF end = geometry.pointAt(i, highest);
        const QPointF along = geometry.axes.at(i).direction;
        const QPointF across(-along.y(), along.x());
        painter.drawLine(end - across * 5, end + across * 5);
    }
}

void paintLevelLabels(QPainter &painter, const RadarGeometry &geometry, const Theme &theme)
{
    painter.setFont(geometry.smallFont);
    painter.setPen(theme.color(Tone::MutedText));
    for (const LevelLabel &label : geometry.levelLabels)
        painter.drawText(label.rect, textFlags | Qt::AlignLeft, label.text);
}

void paintLabel(QPainter &painter, const RadarGeometry &geometry, const RadarAxisPlace &place,
                const DepthAxis &axis, const Theme &theme)
{
    if (!place.leader.isNull()) {
        painter.setPen(QPen(theme.color(Tone::StrongLine), 1));
        painter.drawLine(place.leader);
    }
    // Names in a script from right to left keep to the side of the polygon that they stand on.
    const int flags = textFlags | static_cast<int>(place.alignment) | Qt::AlignAbsolute;
    const qreal height = QFontMetricsF(geometry.labelFont).height();
    QRectF line(place.label.left(), place.label.top(), place.label.width(), height);
    painter.setFont(geometry.labelFont);
    painter.setPen(theme.color(Tone::Text));
    for (const QString &text : place.lines) {
        painter.drawText(line, flags, text);
        line.translate(0, height);
    }
    if (place.status.isEmpty())
        return;
    paintDepthSign(painter, place.statusSign, depthSign(axis), theme);
    painter.setFont(geometry.smallFont);
    painter.setPen(theme.color(Tone::MutedText));
    painter.drawText(place.statusRect, textFlags | Qt::AlignLeft, place.status);
}

void paintFocus(QPainter &painter, const RadarGeometry &geometry, const RadarModel &model, qsizetype axis,
                const Theme &theme)
{
    painter.setPen(QPen(theme.color(Tone::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(geometry.axisRect(axis), controlRadius, controlRadius);
    const std::optional<int> depth = model.axes.at(axis).depth;
    if (!depth)
        return;
    for (const MarkGroup &group : markGroups(model, axis)) {
        if (group.depth != *depth)
            continue;
        const qreal reach = markExtent(group.marks, geometry.markScale) + 4;
        painter.drawEllipse(geometry.pointAt(axis, *depth), reach, reach);
    }
}

/// The whole way that the point can be moved along, with a handle where no depth is given yet.
void paintMoved(QPainter &painter, const RadarGeometry &geometry, const RadarModel &model, qsizetype axis,
                const Theme &theme)
{
    painter.setPen(QPen(theme.color(Tone::Accent), 1));
    painter.setBrush(theme.color(Tone::Card));
    painter.drawLine(geometry.centre, geometry.pointAt(axis, model.axes.at(axis).highest));
    for (int depth = 0; depth <= model.axes.at(axis).highest; ++depth)
        painter.drawEllipse(geometry.pointAt(axis, depth), 2.5, 2.5);
}

} // namespace

void paintRadar(QPainter &painter, RadarChart &chart, const RadarGeometry &geometry, const RadarModel &model,
                const Theme &theme, const RadarPaintOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!geometry.axes.isEmpty()) {
        paintRings(painter, geometry, theme);
        chart.paint(painter);
        paintEnds(painter, geometry, model, theme);
        paintLevelLabels(painter, geometry, theme);
    }
    if (options.moved)
        paintMoved(painter, geometry, model, *options.moved, theme);
    for (qsizetype i = 0; i < geometry.axes.size(); ++i) {
        for (const MarkGroup &group : markGroups(model, i))
            paintMarks(painter, geometry.pointAt(i, group.depth), group.marks, theme, geometry.markScale);
        paintLabel(painter, geometry, geometry.axes.at(i), model.axes.at(i), theme);
    }
    if (options.focused)
        paintFocus(painter, geometry, model, *options.focused, theme);
    paintLegend(painter, geometry.legend, model, theme, geometry.smallFont, LegendStyle::Lines);
    painter.restore();
}

QPicture recordRadar(const RadarModel &model, QSizeF size, const Theme &theme, const QFont &label)
{
    QFont unhinted = label;
    unhinted.setHintingPreference(QFont::PreferNoHinting);
    const ChartFonts fonts = chartFonts(unhinted);
    const QRectF bounds(QPointF(0, 0), size);
    QPicture picture;
    QPainter painter(&picture);
    if (!radarPossible(model)) {
        paintDotPlot(painter, dotPlotGeometry(model, bounds, fonts), model, theme);
        return picture;
    }
    const RadarGeometry geometry = radarGeometry(model, bounds, fonts);
    RadarChart chart;
    chart.setContents(model, geometry, theme);
    paintRadar(painter, chart, geometry, model, theme);
    painter.end();
    return picture;
}

void playRadar(QPainter &painter, const QRectF &target, const QPicture &recording, QSizeF size)
{
    if (size.isEmpty() || !painter.device())
        return;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    // Playing scales by the ratio of both resolutions, which the target's size already says.
    painter.scale(static_cast<qreal>(recording.logicalDpiX()) / painter.device()->logicalDpiX(),
                  static_cast<qreal>(recording.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, recording);
    painter.restore();
}

} // namespace depthchart::ui
