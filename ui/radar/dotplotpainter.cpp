// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/dotplotpainter.h"

#include "ui/radar/chartmarks.h"
#include "ui/radar/chartpens.h"

#include <QPainter>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int textFlags = static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip);

void paintScale(QPainter &painter, const DotPlotGeometry &geometry, const Theme &theme)
{
    if (geometry.rows.isEmpty())
        return;
    painter.setFont(geometry.smallFont);
    const qreal top = geometry.rows.first().rect.top();
    const qreal bottom = geometry.rows.last().rect.bottom();
    for (int level = 0; level <= geometry.levels; ++level) {
        const LevelLabel &label = geometry.scale.at(level);
        painter.setPen(theme.color(Tone::MutedText));
        painter.drawText(label.rect, textFlags | Qt::AlignHCenter, label.text);
        painter.fillRect(QRectF(geometry.xAt(level), top, 1, bottom - top), theme.color(Tone::Line));
    }
}

void paintName(QPainter &painter, const DotPlotGeometry &geometry, const DotPlotRow &row,
               const DepthAxis &axis, const Theme &theme)
{
    const int flags = textFlags | Qt::AlignLeft | Qt::AlignAbsolute;
    painter.setFont(geometry.labelFont);
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(row.nameRect, flags, row.name);
    if (row.status.isEmpty())
        return;
    paintDepthSign(painter, row.statusSign, depthSign(axis), theme);
    painter.setFont(geometry.smallFont);
    painter.setPen(theme.color(Tone::MutedText));
    painter.drawText(row.statusRect, flags, row.status);
}

void paintHeadings(QPainter &painter, const DotPlotGeometry &geometry, const Theme &theme)
{
    QFont font = geometry.smallFont;
    font.setWeight(QFont::DemiBold);
    for (const DotPlotHeading &heading : geometry.headings) {
        // The card's colour under it keeps the scale's lines off the words.
        const QFontMetricsF metrics(font);
        QRectF ground = heading.rect;
        ground.setWidth(metrics.horizontalAdvance(heading.text) + 8);
        painter.fillRect(ground, theme.color(Tone::Card));
        painter.setFont(font);
        painter.setPen(theme.color(Tone::MutedText));
        painter.drawText(heading.rect, textFlags | Qt::AlignLeft | Qt::AlignAbsolute, heading.text);
    }
}

/// Where both raters' marks are shown, the distance between them.
void paintDifference(QPainter &painter, const DotPlotGeometry &geometry, const RadarModel &model,
                     qsizetype row, const Theme &theme)
{
    const DepthAxis &axis = model.axes.at(row);
    const bool both = model.raters.contains(core::Rater::Self) && model.raters.contains(core::Rater::Manager);
    if (!both || !axis.self || !axis.manager || axis.self == axis.manager)
        return;
    const QPointF from = geometry.pointAt(row, std::min(*axis.self, *axis.manager));
    const QPointF to = geometry.pointAt(row, std::max(*axis.self, *axis.manager));
    painter.fillRect(QRectF(from - QPointF(0, 3), to + QPointF(0, 3)), theme.color(Tone::Difference));
}

/// Not rated, where the row has no line below its name to say so: a dash at the left of the scale, outside
/// it, so that it cannot be read as a depth.
void paintDash(QPainter &painter, const DotPlotGeometry &geometry, qsizetype row, const Theme &theme)
{
    const QPointF at = geometry.pointAt(row, 0) - QPointF(14, 0);
    paintDepthSign(painter, QRectF(at - QPointF(6, 6), QSizeF(12, 12)), DepthSign::NotRated, theme);
}

/// How far up and down the snapshot's tick goes: past the marks that stand where it does.
qreal tickReach(const DotPlotGeometry &geometry, const RadarModel &model, qsizetype row)
{
    constexpr qreal alone = 8;
    constexpr qreal past = 5;
    qreal reach = alone;
    for (const MarkGroup &group : markGroups(model, row)) {
        if (group.depth == model.axes.at(row).snapshot)
            reach = std::max(reach, markExtent(group.marks, geometry.markScale) + past);
    }
    return std::min(reach, geometry.rows.at(row).rect.height() / 2 - 1);
}

void paintRow(QPainter &painter, const DotPlotGeometry &geometry, const RadarModel &model, qsizetype row,
              const Theme &theme)
{
    const DepthAxis &axis = model.axes.at(row);
    paintName(painter, geometry, geometry.rows.at(row), axis, theme);
    paintDifference(painter, geometry, model, row, theme);
    if (axis.snapshot)
        paintSnapshotTick(painter, geometry.pointAt(row, *axis.snapshot) + QPointF(0.5, 0),
                          tickReach(geometry, model, row), theme);
    if (!axis.depth && geometry.rows.at(row).status.isEmpty())
        paintDash(painter, geometry, row, theme);
    if (axis.highest < geometry.levels) {
        painter.setPen(QPen(theme.color(Tone::ControlBorder), 1.5));
        const QPointF end = geometry.pointAt(row, axis.highest) + QPointF(0.5, 0);
        painter.drawLine(end - QPointF(0, 6), end + QPointF(0, 6));
    }
    for (const MarkGroup &group : markGroups(model, row)) {
        const QPointF centre = geometry.pointAt(row, group.depth) + QPointF(0.5, 0);
        paintMarks(painter, centre, group.marks, theme, geometry.markScale);
    }
}

void paintChosen(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    constexpr qreal edge = 3;
    painter.fillRect(rect, theme.color(Tone::AccentTint));
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(edge, rect.height())), theme.color(Tone::Accent));
}

} // namespace

void paintDotPlot(QPainter &painter, const DotPlotGeometry &geometry, const RadarModel &model,
                  const Theme &theme, const DotPlotPaintOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (options.moved)
        painter.fillRect(geometry.rows.at(*options.moved).rect, theme.color(Tone::AccentTint));
    if (options.chosen)
        paintChosen(painter, geometry.rows.at(*options.chosen).rect, theme);
    paintScale(painter, geometry, theme);
    paintHeadings(painter, geometry, theme);
    for (qsizetype row = 0; row < geometry.rows.size(); ++row) {
        if (row > 0) {
            const QRectF &rect = geometry.rows.at(row).rect;
            painter.fillRect(QRectF(rect.left() + 8, rect.top(), rect.width() - 16, 1),
                             theme.color(Tone::Line));
        }
        paintRow(painter, geometry, model, row, theme);
    }
    if (options.focused) {
        painter.setPen(QPen(theme.color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(geometry.rows.at(*options.focused).rect.adjusted(1, 1, -1, -1), controlRadius,
                                controlRadius);
    }
    paintLegend(painter, geometry.legend, model, theme, geometry.smallFont, LegendStyle::Marks);
    painter.restore();
}

} // namespace depthchart::ui
