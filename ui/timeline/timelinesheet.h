// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepainter.h"

namespace depthchart::ui {

/// A whole timeline fitted to a width, for a page: lane names, header, bars. Units are px of 96 to the inch;
/// the caller scales the painter. Where the lanes do not fit on one page, the caller paints a range of lanes
/// on each.
class TimelineSheet
{
public:
    TimelineSheet(const TimelineModel &model, double width,
                  const TimelineMetrics &metrics = TimelineMetrics::print(),
                  const QFont &names = textFont(TextSize::Body),
                  const QFont &small = textFont(TextSize::Small));

    [[nodiscard]] qsizetype laneCount() const { return m_geometry.rows().laneCount(); }
    /// Height of the head and the lanes from `first` on, `count` of them.
    [[nodiscard]] double height(qsizetype first, qsizetype count) const;
    [[nodiscard]] double height() const { return height(0, laneCount()); }
    /// How many lanes from `first` on fit into that height; at least one.
    [[nodiscard]] qsizetype lanesThatFit(qsizetype first, double height) const;

    /// Draws with the top left corner at the painter's origin.
    void paint(QPainter &painter, const Theme &theme, qsizetype first, qsizetype count) const;
    void paint(QPainter &painter, const Theme &theme) const { paint(painter, theme, 0, laneCount()); }

    [[nodiscard]] const TimelineGeometry &geometry() const { return m_geometry; }

private:
    TimelineGeometry m_geometry;
    double m_width = 0;
    double m_names = 0;
    QFont m_nameFont;
};

} // namespace depthchart::ui
