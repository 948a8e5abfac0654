// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinemodel.h"

namespace depthchart::ui {

/// Measures of a timeline in px (design sketches): on the screen, and smaller in print.
struct TimelineMetrics
{
    double lane = 33;
    double bar = 20;
    double header = 44;
    [[nodiscard]] static TimelineMetrics screen() { return {}; }
    [[nodiscard]] static TimelineMetrics print() { return {24, 16, 42}; }
    bool operator==(const TimelineMetrics &) const = default;
};

/// Lane ↔ y. Bars of one lane that overlap in time stand in rows below one another; a lane without overlap,
/// or without bars, is one row high. y = 0 is the top of the first lane.
class RowLayout
{
public:
    RowLayout() = default;
    RowLayout(const TimelineModel &model, const TimelineMetrics &metrics);

    [[nodiscard]] qsizetype laneCount() const { return m_firstRow.size() - 1; }
    [[nodiscard]] qsizetype rowCount() const { return m_bars.size(); }
    [[nodiscard]] double height() const { return rowTop(rowCount()); }
    [[nodiscard]] double laneTop(qsizetype lane) const { return rowTop(m_firstRow.at(lane)); }
    [[nodiscard]] double laneHeight(qsizetype lane) const { return laneTop(lane + 1) - laneTop(lane); }
    /// The lane at y, or -1.
    [[nodiscard]] qsizetype laneAt(double y) const;

    [[nodiscard]] double rowTop(qsizetype row) const { return static_cast<double>(row) * m_metrics.lane; }
    /// The row at y, or -1.
    [[nodiscard]] qsizetype rowAt(double y) const;
    [[nodiscard]] qsizetype laneOfRow(qsizetype row) const { return m_laneOfRow.at(row); }
    [[nodiscard]] qsizetype firstRow(qsizetype lane) const { return m_firstRow.at(lane); }
    /// Positions in the model's bars, by start; none of them overlaps the next.
    [[nodiscard]] const QList<qsizetype> &barsOfRow(qsizetype row) const { return m_bars.at(row); }
    [[nodiscard]] qsizetype rowOfBar(qsizetype bar) const { return m_rowOfBar.at(bar); }
    /// Position of the bar within its row.
    [[nodiscard]] qsizetype placeInRow(qsizetype bar) const { return m_placeInRow.at(bar); }

    [[nodiscard]] const TimelineMetrics &metrics() const { return m_metrics; }
    /// What stands in which row does not change.
    void setMetrics(const TimelineMetrics &metrics) { m_metrics = metrics; }

private:
    TimelineMetrics m_metrics;
    /// One a lane, and one past the end.
    QList<qsizetype> m_firstRow{0};
    QList<qsizetype> m_laneOfRow;
    QList<QList<qsizetype>> m_bars;
    QList<qsizetype> m_rowOfBar;
    QList<qsizetype> m_placeInRow;
};

} // namespace depthchart::ui
