// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace depthchart::ui {

class Theme;

/// What a meter shows: so many are there, so many are needed, so many there can be. `total` below either
/// counts as the greater of them.
struct MeterModel
{
    int present = 0;
    int needed = 0;
    int total = 0;
    [[nodiscard]] int cells() const;
    [[nodiscard]] bool isMet() const { return present >= needed; }
    bool operator==(const MeterModel &) const = default;
};

struct MeterLook
{
    /// Cells of 18 instead of 26.
    bool small = false;
    /// Filled in neutral grey instead of the accent: what is not the person's own rating.
    bool neutral = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool operator==(const MeterLook &) const = default;
};

enum class MeterCellKind { Present, Missing, Beyond };

struct MeterCell
{
    QRectF rect;
    MeterCellKind kind = MeterCellKind::Beyond;
    bool operator==(const MeterCell &) const = default;
};

/// Above so many cells a meter is one proportional bar.
inline constexpr int mostMeterCells = 12;

/// Cells of 26 × 10 (small 18) with gaps of 4; narrower where they do not fit; vertically centred in `rect`.
/// More than `mostMeterCells` give at most three cells that join: the parts there, missing and beyond.
[[nodiscard]] QList<MeterCell> meterCells(const QRectF &rect, const MeterModel &model,
                                          const MeterLook &look = {});
/// The room that the cells take at their full width.
[[nodiscard]] QSizeF meterSize(const MeterModel &model, const MeterLook &look = {});
/// Filled: there; dashed: needed and missing; thin: beyond. Readable without colour.
void paintMeter(QPainter &painter, const QRectF &rect, const MeterModel &model, const Theme &theme,
                const MeterLook &look = {});

/// One cell alone, neutral or in the accent.
void paintMeterCell(QPainter &painter, const MeterCell &cell, const Theme &theme, bool neutral);

/// The evidence meter: a segment a task, 7 high, with a tick where enough is reached.
struct EvidenceMeterGeometry
{
    QList<MeterCell> segments;
    /// The centre line of the tick, above and below the segments.
    QLineF tick;
};
[[nodiscard]] EvidenceMeterGeometry evidenceMeterGeometry(const QRectF &rect, const MeterModel &model,
                                                          Qt::LayoutDirection direction = Qt::LeftToRight);
void paintEvidenceMeter(QPainter &painter, const QRectF &rect, const MeterModel &model, const Theme &theme,
                        Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace depthchart::ui
