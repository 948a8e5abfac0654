// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinesheet.h"

#include <QPainter>

#include <algorithm>

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
    return m_geometry.headHeight() + rows.laneTop(first + count) - rows.laneTop(first);
}

qsizetype TimelineSheet::lanesThatFit(qsizetype first, double room) const
{
    qsizetype count = 1;
    while (first + count < laneCount() && height(first, count + 1) <= room)
        ++count;
    return std::min(count, laneCount() - first);
}

void TimelineSheet::paint(QPainter &painter, const Theme &theme, qsizetype first, qsizetype count) const
{
    const RowLayout &rows = m_geometry.rows();
    const double head = m_geometry.headHeight();
    const double top = rows.laneTop(first);
    // Half a pixel short, so that the lane below is not drawn.
    const QRectF visible(0, top, m_width - m_names, rows.laneTop(first + count) - top - 0.5);
    painter.save();
    painter.translate(m_names, 0);
    paintTimelineHeader(painter, m_geometry, theme, visible);
    painter.translate(0, head - top);
    paintTimeline(painter, m_geometry, theme, visible);
    painter.restore();
    painter.save();
    paintHeadNames(painter, m_geometry, m_nameFont, m_names, theme);
    painter.translate(0, head - top);
    paintLaneNames(painter, m_geometry, m_nameFont, m_names, theme, visible);
    painter.restore();
}

} // namespace depthchart::ui
