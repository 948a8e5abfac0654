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
QList<QList<qsizetype>> rowsOf(QList<qsizetype> bars, const TimelineModel &model)
{
    std::stable_sort(bars.begin(), bars.end(), [&model](qsizetype a, qsizetype b) {
        return model.bars.at(a).start < model.bars.at(b).start;
    });
    QList<QList<qsizetype>> rows;
    SmallestFirst<std::pair<QDate, qsizetype>> taken;
    SmallestFirst<qsizetype> free;
    for (const qsizetype bar : bars) {
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

} // namespace

RowLayout::RowLayout(const TimelineModel &model, const TimelineMetrics &metrics)
    : m_metrics(metrics)
    , m_rowOfBar(model.bars.size(), -1)
    , m_placeInRow(model.bars.size(), -1)
{
    QList<QList<qsizetype>> lanes(model.lanes.size());
    for (qsizetype bar = 0; bar < model.bars.size(); ++bar) {
        const qsizetype lane = model.bars.at(bar).lane;
        if (lane >= 0 && lane < lanes.size())
            lanes[lane].append(bar);
    }
    for (qsizetype lane = 0; lane < lanes.size(); ++lane) {
        const QList<QList<qsizetype>> rows = rowsOf(lanes.at(lane), model);
        for (const QList<qsizetype> &row : rows) {
            for (qsizetype place = 0; place < row.size(); ++place) {
                m_rowOfBar[row.at(place)] = m_bars.size();
                m_placeInRow[row.at(place)] = place;
            }
            m_bars.append(row);
            m_laneOfRow.append(lane);
        }
        m_firstRow.append(m_bars.size());
    }
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
    return row < 0 ? -1 : m_laneOfRow.at(row);
}

} // namespace depthchart::ui
