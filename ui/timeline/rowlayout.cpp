// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rowlayout.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>

namespace depthchart::ui {

namespace {

/// Bars without a length still take a day, so that two of them do not stand on one another.
QDate coveredUntil(const Bar &bar)
{
    return std::max(bar.end, bar.start.addDays(1));
}

template<class T>
using SmallestFirst = std::priority_queue<T, std::vector<T>, std::greater<>>;

/// The bars of one lane into rows: each bar, by start, into the first row that is free then.
QList<QList<qsizetype>> intoRows(const QList<qsizetype> &byStart, const TimelineModel &model)
{
    QList<QList<qsizetype>> rows;
    SmallestFirst<std::pair<QDate, qsizetype>> taken;
    SmallestFirst<qsizetype> free;
    for (const qsizetype bar : byStart) {
        while (!taken.empty() && taken.top().first <= model.bars.at(bar).start) {
            free.push(taken.top().second);
            taken.pop();
        }
        qsizetype row = rows.size();
        if (free.empty()) {
            rows.append(QList<qsizetype>());
        } else {
            row = free.top();
            free.pop();
        }
        rows[row].append(bar);
        taken.emplace(coveredUntil(model.bars.at(bar)), row);
    }
    if (rows.isEmpty())
        rows.append(QList<qsizetype>());
    return rows;
}

/// By start, and of the same start in the model's order.
auto startsBefore(const TimelineModel &model)
{
    return [&model](qsizetype a, qsizetype b) {
        const QDate first = model.bars.at(a).start;
        const QDate second = model.bars.at(b).start;
        return first != second ? first < second : a < b;
    };
}

} // namespace

RowLayout::RowLayout(const TimelineModel &model, const TimelineMetrics &metrics)
    : m_metrics(metrics)
    , m_lanes(static_cast<std::size_t>(model.lanes.size()))
    , m_spots(model.bars.size())
{
    for (qsizetype bar = 0; bar < model.bars.size(); ++bar) {
        const qsizetype lane = model.bars.at(bar).lane;
        if (lane >= 0 && lane < model.lanes.size())
            rowsOf(lane).byStart.append(bar);
    }
    for (qsizetype lane = 0; lane < model.lanes.size(); ++lane) {
        QList<qsizetype> &bars = rowsOf(lane).byStart;
        std::sort(bars.begin(), bars.end(), startsBefore(model));
        fillRows(model, lane);
        m_firstRow.append(m_firstRow.constLast() + rowsOf(lane).rows.size());
    }
    gatherDates();
}

void RowLayout::fillRows(const TimelineModel &model, qsizetype lane)
{
    LaneRows &filled = rowsOf(lane);
    filled.rows = intoRows(filled.byStart, model);
    filled.dates = {};
    for (qsizetype row = 0; row < filled.rows.size(); ++row) {
        const QList<qsizetype> &bars = filled.rows.at(row);
        for (qsizetype place = 0; place < bars.size(); ++place) {
            m_spots[bars.at(place)] = {lane, row, place};
            filled.dates.include(model.bars.at(bars.at(place)).start);
            filled.dates.include(model.bars.at(bars.at(place)).end);
        }
    }
}

void RowLayout::layOut(const TimelineModel &model, qsizetype lane)
{
    const DateRange before = rowsOf(lane).dates;
    const qsizetype rows = rowsOf(lane).rows.size();
    fillRows(model, lane);
    const qsizetype more = rowsOf(lane).rows.size() - rows;
    for (qsizetype next = lane + 1; more != 0 && next < m_firstRow.size(); ++next)
        m_firstRow[next] += more;
    const DateRange &now = rowsOf(lane).dates;
    const bool wasOutermost = before.first == m_dates.first || before.last == m_dates.last;
    if (wasOutermost && before != now)
        gatherDates();
    else
        m_dates.include(now);
}

void RowLayout::gatherDates()
{
    m_dates = {};
    for (const LaneRows &lane : m_lanes)
        m_dates.include(lane.dates);
}

void RowLayout::changeBar(const TimelineModel &model, qsizetype bar)
{
    const qsizetype lane = m_spots.at(bar).lane;
    if (lane < 0)
        return;
    QList<qsizetype> &bars = rowsOf(lane).byStart;
    bars.removeOne(bar);
    bars.insert(std::upper_bound(bars.cbegin(), bars.cend(), bar, startsBefore(model)), bar);
    layOut(model, lane);
}

void RowLayout::shiftPositions(qsizetype from, qsizetype by)
{
    const auto shift = [from, by](QList<qsizetype> &bars) {
        for (qsizetype &bar : bars)
            bar += bar >= from ? by : 0;
    };
    for (LaneRows &lane : m_lanes) {
        shift(lane.byStart);
        for (QList<qsizetype> &row : lane.rows)
            shift(row);
    }
}

void RowLayout::insertBar(const TimelineModel &model, qsizetype bar)
{
    if (bar < m_spots.size())
        shiftPositions(bar, 1);
    m_spots.insert(bar, Spot());
    const qsizetype lane = model.bars.at(bar).lane;
    if (lane < 0 || lane >= laneCount())
        return;
    QList<qsizetype> &bars = rowsOf(lane).byStart;
    bars.insert(std::upper_bound(bars.cbegin(), bars.cend(), bar, startsBefore(model)), bar);
    layOut(model, lane);
}

void RowLayout::removeBar(const TimelineModel &model, qsizetype bar)
{
    const qsizetype lane = m_spots.at(bar).lane;
    if (lane >= 0)
        rowsOf(lane).byStart.removeOne(bar);
    m_spots.removeAt(bar);
    if (bar < m_spots.size())
        shiftPositions(bar + 1, -1);
    if (lane >= 0)
        layOut(model, lane);
}

void RowLayout::shiftLanes(qsizetype from, qsizetype by)
{
    for (Spot &spot : m_spots)
        spot.lane += spot.lane >= from ? by : 0;
    for (qsizetype lane = from; lane < m_firstRow.size(); ++lane)
        m_firstRow[lane] += by;
}

void RowLayout::insertLane(qsizetype lane)
{
    m_lanes.insert(m_lanes.begin() + lane, LaneRows());
    // An empty lane is one row high.
    shiftLanes(lane, 1);
    m_firstRow.insert(lane, m_firstRow.at(lane) - 1);
}

void RowLayout::removeLane(qsizetype lane)
{
    m_lanes.erase(m_lanes.begin() + lane);
    m_firstRow.removeAt(lane);
    shiftLanes(lane, -1);
}

qsizetype RowLayout::rowOfBar(qsizetype bar) const
{
    const Spot &spot = m_spots.at(bar);
    return spot.lane < 0 ? -1 : m_firstRow.at(spot.lane) + spot.row;
}

qsizetype RowLayout::laneOfRow(qsizetype row) const
{
    return std::upper_bound(m_firstRow.cbegin(), m_firstRow.cend(), row) - m_firstRow.cbegin() - 1;
}

const QList<qsizetype> &RowLayout::barsOfRow(qsizetype row) const
{
    const qsizetype lane = laneOfRow(row);
    return m_lanes.at(static_cast<std::size_t>(lane)).rows.at(row - m_firstRow.at(lane));
}

qsizetype RowLayout::rowAt(double y) const
{
    if (y < 0 || y >= height())
        return -1;
    return std::min(static_cast<qsizetype>(std::floor(y / m_metrics.lane)), rowCount() - 1);
}

qsizetype RowLayout::laneAt(double y) const
{
    const qsizetype row = rowAt(y);
    return row < 0 ? -1 : laneOfRow(row);
}

} // namespace depthchart::ui
