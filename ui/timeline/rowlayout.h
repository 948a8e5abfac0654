// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinemodel.h"

#include <vector>

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
/// or without bars, is one row high. y = 0 is the top of the first lane. Follows single changes of the model
/// at the cost of the lane that they touch.
class RowLayout
{
public:
    RowLayout() = default;
    RowLayout(const TimelineModel &model, const TimelineMetrics &metrics);

    [[nodiscard]] qsizetype laneCount() const { return m_firstRow.size() - 1; }
    [[nodiscard]] qsizetype rowCount() const { return m_firstRow.constLast(); }
    [[nodiscard]] double height() const { return rowTop(rowCount()); }
    [[nodiscard]] double laneTop(qsizetype lane) const { return rowTop(m_firstRow.at(lane)); }
    [[nodiscard]] double laneHeight(qsizetype lane) const { return laneTop(lane + 1) - laneTop(lane); }
    /// The lane at y, or -1.
    [[nodiscard]] qsizetype laneAt(double y) const;

    [[nodiscard]] double rowTop(qsizetype row) const { return static_cast<double>(row) * m_metrics.lane; }
    /// The row at y, or -1.
    [[nodiscard]] qsizetype rowAt(double y) const;
    [[nodiscard]] qsizetype laneOfRow(qsizetype row) const;
    [[nodiscard]] qsizetype firstRow(qsizetype lane) const { return m_firstRow.at(lane); }
    /// Positions in the model's bars, by start; none of them overlaps the next.
    [[nodiscard]] const QList<qsizetype> &barsOfRow(qsizetype row) const;
    /// -1 where its lane is none.
    [[nodiscard]] qsizetype rowOfBar(qsizetype bar) const;
    /// Position of the bar within its row.
    [[nodiscard]] qsizetype placeInRow(qsizetype bar) const { return m_spots.at(bar).place; }
    /// First and last day of all bars.
    [[nodiscard]] const DateRange &dates() const { return m_dates; }

    [[nodiscard]] const TimelineMetrics &metrics() const { return m_metrics; }
    /// What stands in which row does not change.
    void setMetrics(const TimelineMetrics &metrics) { m_metrics = metrics; }

    /// After the model changed so; a changed bar is in the lane that it was in.
    void changeBar(const TimelineModel &model, qsizetype bar);
    void insertBar(const TimelineModel &model, qsizetype bar);
    void removeBar(const TimelineModel &model, qsizetype bar);
    void insertLane(qsizetype lane);
    /// It has no bars left.
    void removeLane(qsizetype lane);

private:
    struct LaneRows
    {
        QList<qsizetype> byStart;
        QList<QList<qsizetype>> rows{QList<qsizetype>()};
        DateRange dates;
    };
    struct Spot
    {
        qsizetype lane = -1;
        qsizetype row = -1;
        qsizetype place = -1;
    };

    [[nodiscard]] LaneRows &rowsOf(qsizetype lane) { return m_lanes.at(static_cast<std::size_t>(lane)); }
    void fillRows(const TimelineModel &model, qsizetype lane);
    void layOut(const TimelineModel &model, qsizetype lane);
    void shiftPositions(qsizetype from, qsizetype by);
    void shiftLanes(qsizetype from, qsizetype by);
    void gatherDates();

    TimelineMetrics m_metrics;
    std::vector<LaneRows> m_lanes;
    /// One a lane, and one past the end.
    QList<qsizetype> m_firstRow{0};
    /// One a bar.
    QList<Spot> m_spots;
    DateRange m_dates;
};

} // namespace depthchart::ui
