// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/barpositions.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace depthchart::ui {

/// A timeline as a Qt item model: a row a lane, under it a row a bar, in the order of TimelineModel::bars.
/// Holds the one copy of the values that view, table and screen reader share, and tells each change as small
/// as it is. Read-only to views: who edits changes the values.
class TimelineItemModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// A lane has the first alone.
    enum class Column { Step, Start, End, Duration, Status };
    enum Role { IdRole = Qt::UserRole, StartRole, EndRole, VectorRole, StyleRole };

    explicit TimelineItemModel(QObject *parent = nullptr);
    ~TimelineItemModel() override;
    Q_DISABLE_COPY_MOVE(TimelineItemModel)

    [[nodiscard]] const TimelineModel &timeline() const { return *m_timeline; }
    /// The same values, for who keeps them in view; they change with the model.
    [[nodiscard]] std::shared_ptr<const TimelineModel> shared() const { return m_timeline; }

    /// Becomes that: by single changes where few bars and lanes differ, else by a reset.
    void setTimeline(const TimelineModel &timeline);

    /// The bar at that position; with another lane or id it is taken out and put in. Ids stay unique.
    void setBar(qsizetype position, Bar bar);
    void insertBar(qsizetype position, const Bar &bar);
    void appendBar(const Bar &bar) { insertBar(m_timeline->bars.size(), bar); }
    void removeBar(qsizetype position);
    void insertLane(qsizetype position, const Lane &lane);
    void appendLane(const Lane &lane) { insertLane(m_timeline->lanes.size(), lane); }
    /// With its bars.
    void removeLane(qsizetype position);
    void setToday(QDate today);
    void setMilestone(const std::optional<Milestone> &milestone);

    /// Position of the bar with that id, or -1.
    [[nodiscard]] qsizetype position(const QString &id) const
    {
        return m_positions.find(m_timeline->bars, id);
    }
    /// Position of the bar that the index stands for, or -1.
    [[nodiscard]] qsizetype position(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfBar(qsizetype position, Column column = Column::Step) const;
    [[nodiscard]] QModelIndex indexOfLane(qsizetype lane) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The bar at that position has other values in the same lane.
    void barChanged(qsizetype position);
    /// A bar stands at that position now; those behind moved up.
    void barInserted(qsizetype position);
    /// The bar with that id is gone from there; those behind moved down.
    void barRemoved(qsizetype position, const QString &id);
    void laneInserted(qsizetype lane);
    /// It had no bars left.
    void laneRemoved(qsizetype lane);
    /// Today or the milestone.
    void datesChanged();

private:
    struct LaneNode;

    void reset(const TimelineModel &timeline);
    [[nodiscard]] bool changeLanesTo(const QList<Lane> &lanes);
    /// Where the same bars stand in the same order.
    [[nodiscard]] bool changeValuesTo(const QList<Bar> &bars);
    [[nodiscard]] bool changeBarsTo(const QList<Bar> &bars);
    [[nodiscard]] LaneNode *nodeOf(qsizetype lane) const;
    /// The bars from that position on stand so many further now.
    void shiftPositions(qsizetype from, qsizetype by);
    /// The lanes from that position on have their numbers, and their bars know them.
    void renumberLanes(qsizetype from);

    std::shared_ptr<TimelineModel> m_timeline;
    std::vector<std::unique_ptr<LaneNode>> m_lanes;
    BarPositions m_positions;
};

} // namespace depthchart::ui
