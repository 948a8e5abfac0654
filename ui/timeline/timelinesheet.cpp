// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinesheet.h"

#include "ui/timeline/gridpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double mostForNames = 0.28;
// Room for "Today" at the left of its line.
constexpr double lead = 52;

} // namespace

TimelineSheet::TimelineSheet(const TimelineModel &model, double width, const TimelineMetrics &metrics,
                             const QFont &names, const QFont &small)
    : m_width(width)
    , m_names(laneNamesWidth(model, names, width * mostForNames))
    , m_nameFont(names)
{
    const double room = m_width - m_names;
    m_geometry = TimelineGeometry(model, {}, metrics, small);
    m_geometry.setScale(fittedScale(m_geometry, room, lead, TimeScale::smallest, pixelsPerDay(Zoom::Months)),
                        room);
}

double TimelineSheet::height(qsizetype first, qsizetype count) const
{
    const RowLayout &rows = m_geometry.rows();
    return m_geometry.headHeight() + rows.rowTop(first + count) - rows.rowTop(first);
}

qsizetype TimelineSheet::rowsThatFit(qsizetype first, double room) const
{
    qsizetype count = 1;
    while (first + count < rowCount() && height(first, count + 1) <= room)
        ++count;
    if (first + count >= rowCount())
        return rowCount() - first;
    const RowLayout &rows = m_geometry.rows();
    const qsizetype lane = rows.firstRow(rows.laneOfRow(first + count));
    return lane > first ? lane - first : count;
}

void TimelineSheet::paint(QPainter &painter, const Theme &theme, qsizetype first, qsizetype count) const
{
    const RowLayout &rows = m_geometry.rows();
    const double head = m_geometry.headHeight();
    const double top = rows.rowTop(first);
    // Half a pixel short, so that the row below is not drawn.
    const QRectF visible(0, top, m_width - m_names, rows.rowTop(first + count) - top - 0.5);
    painter.save();
    painter.translate(m_names, 0);
    paintTimelineHeader(painter, m_geometry, theme, visible);
    painter.translate(0, head - top);
    paintTimeline(painter, m_geometry, theme, visible);
    painter.restore();
    painter.save();
    paintHeadNames(painter, m_geometry, m_nameFont, m_names, theme);
    painter.translate(0, head - top);
    paintNames(painter, theme, visible);
    painter.restore();
}

void TimelineSheet::paintNames(QPainter &painter, const Theme &theme, const QRectF &visible) const
{
    const RowLayout &rows = m_geometry.rows();
    for (qsizetype lane = std::max<qsizetype>(rows.laneAt(visible.top()), 0);
         lane < rows.laneCount() && rows.laneTop(lane) <= visible.bottom(); ++lane) {
        const double top = std::max(rows.laneTop(lane), visible.top());
        const double bottom = std::min(rows.laneTop(lane + 1), std::ceil(visible.bottom()));
        paintLaneName(painter, m_geometry.model().lanes.at(lane).name, m_nameFont, rows.metrics().lane,
                      {0, top, m_names, bottom - top}, theme);
    }
}

} // namespace depthchart::ui
