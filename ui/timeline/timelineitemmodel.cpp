// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineitemmodel.h"

#include "ui/theme/controls.h"
#include "ui/timeline/barstatus.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace depthchart::ui {

namespace {

// With more changes than that a reset is quicker, for the views too.
constexpr qsizetype mostChanges = 64;

constexpr int columns = static_cast<int>(TimelineItemModel::Column::Status) + 1;

QString cellText(const Bar &bar, TimelineItemModel::Column column)
{
    const auto dateText = [](QDate date) {
        return QLocale(QLocale::English).toString(date, QStringLiteral("d MMM yyyy"));
    };
    switch (column) {
    case TimelineItemModel::Column::Step:
        return bar.text;
    case TimelineItemModel::Column::Start:
        return dateText(bar.start);
    case TimelineItemModel::Column::End:
        return dateText(bar.end);
    case TimelineItemModel::Column::Duration:
        return bar.effort;
    case TimelineItemModel::Column::Status:
        break;
    }
    return statusText(bar);
}

} // namespace

struct TimelineItemModel::LaneNode
{
    int row = 0;
    /// Positions of its bars, rising.
    QList<qsizetype> bars;
};

TimelineItemModel::TimelineItemModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_timeline(std::make_shared<TimelineModel>())
{
}

TimelineItemModel::~TimelineItemModel() = default;

TimelineItemModel::LaneNode *TimelineItemModel::nodeOf(qsizetype lane) const
{
    return lane >= 0 && lane < m_timeline->lanes.size() ? m_lanes.at(static_cast<std::size_t>(lane)).get()
                                                        : nullptr;
}

void TimelineItemModel::setTimeline(const TimelineModel &timeline)
{
    setToday(timeline.today);
    setMilestone(timeline.milestone);
    if (!changeLanesTo(timeline.lanes) || !changeBarsTo(timeline.bars))
        reset(timeline);
}

void TimelineItemModel::reset(const TimelineModel &timeline)
{
    beginResetModel();
    *m_timeline = timeline;
    m_lanes.clear();
    for (int lane = 0; lane < static_cast<int>(timeline.lanes.size()); ++lane)
        m_lanes.push_back(std::make_unique<LaneNode>(LaneNode{lane, {}}));
    m_positions = BarPositions(timeline.bars);
    for (qsizetype i = 0; i < timeline.bars.size(); ++i) {
        if (LaneNode *node = nodeOf(timeline.bars.at(i).lane))
            node->bars.append(i);
    }
    endResetModel();
}

bool TimelineItemModel::changeLanesTo(const QList<Lane> &lanes)
{
    const QList<Lane> now = m_timeline->lanes;
    if (now == lanes)
        return true;
    // A bar without a lane would find one.
    const auto isHomeless = [this](const Bar &bar) { return !nodeOf(bar.lane); };
    if (std::any_of(m_timeline->bars.cbegin(), m_timeline->bars.cend(), isHomeless))
        return false;
    const qsizetype shorter = std::min(now.size(), lanes.size());
    qsizetype same = 0;
    while (same < shorter && now.at(same) == lanes.at(same))
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same &&
           now.at(now.size() - 1 - sameAtEnd) == lanes.at(lanes.size() - 1 - sameAtEnd))
        ++sameAtEnd;
    const qsizetype gone = now.size() - same - sameAtEnd;
    const qsizetype come = lanes.size() - same - sameAtEnd;
    if (gone + come > mostChanges)
        return false;
    for (qsizetype i = 0; i < gone; ++i)
        removeLane(same);
    for (qsizetype i = 0; i < come; ++i)
        insertLane(same + i, lanes.at(same + i));
    return true;
}

bool TimelineItemModel::changeValuesTo(const QList<Bar> &bars)
{
    const QList<Bar> &now = m_timeline->bars;
    const auto sameId = [](const Bar &a, const Bar &b) { return a.id == b.id; };
    if (!std::equal(bars.cbegin(), bars.cend(), now.cbegin(), now.cend(), sameId))
        return false;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (now.at(i) != bars.at(i))
            setBar(i, bars.at(i));
    }
    return true;
}

bool TimelineItemModel::changeBarsTo(const QList<Bar> &bars)
{
    if (m_positions.size() != m_timeline->bars.size())
        return false;
    if (changeValuesTo(bars))
        return true;
    QSet<QString> wanted;
    wanted.reserve(bars.size());
    for (const Bar &bar : bars)
        wanted.insert(bar.id);
    if (wanted.size() != bars.size())
        return false;
    qsizetype left = mostChanges;
    for (qsizetype i = m_timeline->bars.size() - 1; i >= 0; --i) {
        if (wanted.contains(m_timeline->bars.at(i).id))
            continue;
        if (--left < 0)
            return false;
        removeBar(i);
    }
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars.at(i);
        if (i < m_timeline->bars.size() && m_timeline->bars.at(i).id == bar.id) {
            if (m_timeline->bars.at(i) != bar)
                setBar(i, bar);
            continue;
        }
        if (--left < 0)
            return false;
        if (const qsizetype other = position(bar.id); other >= 0)
            removeBar(other);
        insertBar(i, bar);
    }
    return true;
}

void TimelineItemModel::setBar(qsizetype position, Bar bar)
{
    Bar &old = m_timeline->bars[position];
    if (old.lane != bar.lane || old.id != bar.id) {
        removeBar(position);
        insertBar(position, bar);
        return;
    }
    const bool hasLane = nodeOf(bar.lane) != nullptr;
    old = std::move(bar);
    if (hasLane)
        Q_EMIT dataChanged(indexOfBar(position), indexOfBar(position, Column::Status));
    Q_EMIT barChanged(position);
}

void TimelineItemModel::shiftPositions(qsizetype from, qsizetype by)
{
    if (from >= m_timeline->bars.size())
        return;
    for (const std::unique_ptr<LaneNode> &node : m_lanes) {
        const auto first = std::lower_bound(node->bars.cbegin(), node->bars.cend(), from);
        for (qsizetype i = first - node->bars.cbegin(); i < node->bars.size(); ++i)
            node->bars[i] += by;
    }
}

void TimelineItemModel::insertBar(qsizetype position, const Bar &bar)
{
    LaneNode *node = nodeOf(bar.lane);
    qsizetype row = 0;
    if (node) {
        row = std::lower_bound(node->bars.cbegin(), node->bars.cend(), position) - node->bars.cbegin();
        beginInsertRows(indexOfLane(bar.lane), static_cast<int>(row), static_cast<int>(row));
    }
    shiftPositions(position, 1);
    m_timeline->bars.insert(position, bar);
    m_positions.insert(bar.id, position);
    if (node) {
        node->bars.insert(row, position);
        endInsertRows();
    }
    Q_EMIT barInserted(position);
}

void TimelineItemModel::removeBar(qsizetype position)
{
    const QString id = m_timeline->bars.at(position).id;
    const qsizetype lane = m_timeline->bars.at(position).lane;
    if (LaneNode *node = nodeOf(lane)) {
        const QModelIndex index = indexOfBar(position);
        beginRemoveRows(index.parent(), index.row(), index.row());
        node->bars.removeAt(index.row());
    }
    m_positions.remove(id);
    shiftPositions(position + 1, -1);
    m_timeline->bars.removeAt(position);
    if (nodeOf(lane))
        endRemoveRows();
    Q_EMIT barRemoved(position, id);
}

void TimelineItemModel::renumberLanes(qsizetype from)
{
    for (qsizetype lane = from; lane < m_timeline->lanes.size(); ++lane) {
        LaneNode *node = nodeOf(lane);
        node->row = static_cast<int>(lane);
        for (const qsizetype bar : std::as_const(node->bars))
            m_timeline->bars[bar].lane = lane;
    }
}

void TimelineItemModel::insertLane(qsizetype position, const Lane &lane)
{
    beginInsertRows({}, static_cast<int>(position), static_cast<int>(position));
    m_timeline->lanes.insert(position, lane);
    m_lanes.insert(m_lanes.begin() + position, std::make_unique<LaneNode>());
    renumberLanes(position);
    endInsertRows();
    Q_EMIT laneInserted(position);
}

void TimelineItemModel::removeLane(qsizetype position)
{
    const LaneNode *node = nodeOf(position);
    while (!node->bars.isEmpty())
        removeBar(node->bars.constLast());
    beginRemoveRows({}, static_cast<int>(position), static_cast<int>(position));
    m_timeline->lanes.removeAt(position);
    m_lanes.erase(m_lanes.begin() + position);
    renumberLanes(position);
    endRemoveRows();
    Q_EMIT laneRemoved(position);
}

void TimelineItemModel::setToday(QDate today)
{
    if (today == m_timeline->today)
        return;
    m_timeline->today = today;
    Q_EMIT datesChanged();
}

void TimelineItemModel::setMilestone(const std::optional<Milestone> &milestone)
{
    if (milestone == m_timeline->milestone)
        return;
    m_timeline->milestone = milestone;
    Q_EMIT datesChanged();
}

qsizetype TimelineItemModel::position(const QModelIndex &index) const
{
    const auto *node = static_cast<const LaneNode *>(index.internalPointer());
    return node && index.row() < node->bars.size() ? node->bars.at(index.row()) : -1;
}

QModelIndex TimelineItemModel::indexOfBar(qsizetype position, Column column) const
{
    LaneNode *node = position >= 0 ? nodeOf(m_timeline->bars.at(position).lane) : nullptr;
    if (!node)
        return {};
    const auto found = std::lower_bound(node->bars.cbegin(), node->bars.cend(), position);
    return createIndex(static_cast<int>(found - node->bars.cbegin()), static_cast<int>(column), node);
}

QModelIndex TimelineItemModel::indexOfLane(qsizetype lane) const
{
    return index(static_cast<int>(lane), 0);
}

QModelIndex TimelineItemModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, nodeOf(parent.row())) : createIndex(row, column);
}

QModelIndex TimelineItemModel::parent(const QModelIndex &index) const
{
    const auto *node = static_cast<const LaneNode *>(index.internalPointer());
    return node ? createIndex(node->row, 0) : QModelIndex();
}

int TimelineItemModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_timeline->lanes.size());
    const bool isLane = !parent.internalPointer() && parent.column() == 0;
    return isLane ? static_cast<int>(nodeOf(parent.row())->bars.size()) : 0;
}

int TimelineItemModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant TimelineItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype at = position(index);
    if (at < 0) {
        const QString &name = m_timeline->lanes.at(index.row()).name;
        if (index.column() != 0)
            return {};
        if (role == Qt::ToolTipRole)
            return plainToolTip(name);
        return role == Qt::DisplayRole ? QVariant(name) : QVariant();
    }
    const Bar &bar = m_timeline->bars.at(at);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(bar, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(bar.toolTip);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(barName(*m_timeline, bar)) : QVariant();
    case IdRole:
        return bar.id;
    case StartRole:
        return bar.start;
    case EndRole:
        return bar.end;
    case VectorRole:
        return static_cast<int>(bar.vector);
    case StyleRole:
        return static_cast<int>(bar.style);
    default:
        return {};
    }
}

QVariant TimelineItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Step:
        return tr("Step");
    case Column::Start:
        return tr("Start");
    case Column::End:
        return tr("End");
    case Column::Duration:
        return tr("Duration");
    case Column::Status:
        return tr("Status");
    }
    return {};
}

} // namespace depthchart::ui
