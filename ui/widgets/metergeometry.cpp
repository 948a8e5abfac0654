// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/metergeometry.h"

#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr qreal cellWidth = 26;
constexpr qreal smallCellWidth = 18;
constexpr qreal cellHeight = 10;
constexpr qreal cellGap = 4;
constexpr qreal cellRadius = 2.5;
constexpr qreal evidenceHeight = 7;
constexpr qreal evidenceGap = 2;
constexpr qreal tickReach = 4;
constexpr qreal tickWidth = 2;
constexpr qreal narrowestCell = 3;

MeterCellKind kindAt(const MeterModel &model, int index)
{
    if (index < model.present)
        return MeterCellKind::Present;
    return index < model.needed ? MeterCellKind::Missing : MeterCellKind::Beyond;
}

QRectF mirrored(const QRectF &cell, const QRectF &within, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return cell;
    return {within.left() + within.right() - cell.right(), cell.top(), cell.width(), cell.height()};
}

QRectF barIn(const QRectF &rect, qreal width, qreal height)
{
    return {rect.left(), rect.center().y() - height / 2, std::min(rect.width(), width), height};
}

/// One bar in at most three parts, for numbers too great to count cells.
QList<MeterCell> proportionalCells(const QRectF &bar, const MeterModel &model)
{
    const int total = model.cells();
    const auto xOf = [&](int count) {
        return bar.left() + bar.width() * std::clamp(count, 0, total) / total;
    };
    const int needed = std::max(model.present, model.needed);
    QList<MeterCell> parts;
    const auto add = [&](int from, int to, MeterCellKind kind) {
        if (to > from)
            parts.append({QRectF(xOf(from), bar.top(), xOf(to) - xOf(from), bar.height()), kind});
    };
    add(0, model.present, MeterCellKind::Present);
    add(model.present, needed, MeterCellKind::Missing);
    add(needed, total, MeterCellKind::Beyond);
    return parts;
}

void paintDashedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = crispWidth(painter, 1.25);
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3 / width, 2 / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF box = crispRect(painter, rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

} // namespace

int MeterModel::cells() const
{
    return std::max({0, present, needed, total});
}

QSizeF meterSize(const MeterModel &model, const MeterLook &look)
{
    const int count = std::clamp(model.cells(), 0, mostMeterCells);
    const qreal cell = look.small ? smallCellWidth : cellWidth;
    return {count == 0 ? 0 : count * (cell + cellGap) - cellGap, cellHeight};
}

QList<MeterCell> meterCells(const QRectF &rect, const MeterModel &model, const MeterLook &look)
{
    const int count = model.cells();
    QList<MeterCell> cells;
    if (count == 0)
        return cells;
    const QRectF bar = barIn(rect, meterSize(model, look).width(), cellHeight);
    const qreal pitch = (bar.width() + cellGap) / count;
    if (count > mostMeterCells || pitch - cellGap < narrowestCell) {
        cells = proportionalCells(bar, model);
    } else {
        for (int i = 0; i < count; ++i)
            cells.append(
                {QRectF(bar.left() + i * pitch, bar.top(), pitch - cellGap, cellHeight), kindAt(model, i)});
    }
    for (MeterCell &cell : cells)
        cell.rect = mirrored(cell.rect, rect, look.direction);
    return cells;
}

void paintMeter(QPainter &painter, const QRectF &rect, const MeterModel &model, const Theme &theme,
                const MeterLook &look)
{
    for (const MeterCell &cell : meterCells(rect, model, look))
        paintMeterCell(painter, cell, theme, look.neutral);
}

void paintMeterCell(QPainter &painter, const MeterCell &cell, const Theme &theme, bool neutral)
{
    switch (cell.kind) {
    case MeterCellKind::Present:
        return paintBox(painter, cell.rect, cellRadius, theme.color(neutral ? Tone::MeterFill : Tone::Accent),
                        QColor());
    case MeterCellKind::Missing:
        return paintDashedBox(painter, cell.rect, cellRadius, theme.color(Tone::MutedText));
    case MeterCellKind::Beyond:
        return paintBox(painter, cell.rect, cellRadius, QColor(), theme.color(Tone::ControlBorder));
    }
}

EvidenceMeterGeometry evidenceMeterGeometry(const QRectF &rect, const MeterModel &model,
                                            Qt::LayoutDirection direction)
{
    EvidenceMeterGeometry geometry;
    const int count = model.cells();
    if (count == 0)
        return geometry;
    const QRectF bar = barIn(rect, rect.width(), evidenceHeight);
    const qreal pitch = (bar.width() + evidenceGap) / count;
    if (count > mostMeterCells && pitch - evidenceGap < narrowestCell) {
        geometry.segments = proportionalCells(bar, model);
    } else {
        for (int i = 0; i < count; ++i) {
            const MeterCellKind kind = i < model.present ? MeterCellKind::Present : MeterCellKind::Beyond;
            geometry.segments.append(
                {QRectF(bar.left() + i * pitch, bar.top(), pitch - evidenceGap, evidenceHeight), kind});
        }
    }
    const qreal neededX = bar.left() + std::clamp(model.needed, 0, count) * pitch - evidenceGap / 2;
    for (MeterCell &segment : geometry.segments)
        segment.rect = mirrored(segment.rect, rect, direction);
    if (model.needed > 0) {
        const QRectF tick = mirrored(QRectF(std::min(neededX, bar.right() - tickWidth / 2),
                                            bar.top() - tickReach, 0, evidenceHeight + 2 * tickReach),
                                     rect, direction);
        geometry.tick = QLineF(tick.topLeft(), tick.bottomLeft());
    }
    return geometry;
}

void paintEvidenceMeter(QPainter &painter, const QRectF &rect, const MeterModel &model, const Theme &theme,
                        Qt::LayoutDirection direction)
{
    const EvidenceMeterGeometry geometry = evidenceMeterGeometry(rect, model, direction);
    for (const MeterCell &segment : geometry.segments) {
        const bool filled = segment.kind == MeterCellKind::Present;
        paintBox(painter, segment.rect, 1.5, filled ? theme.color(Tone::MeterFill) : theme.color(Tone::Card),
                 theme.color(filled ? Tone::MeterFill : Tone::ControlBorder));
    }
    if (!geometry.tick.isNull())
        paintVerticalLine(painter, geometry.tick.x1() - tickWidth / 2, geometry.tick.y1(), geometry.tick.y2(),
                          theme.color(Tone::Text), tickWidth);
}

} // namespace depthchart::ui
