// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepainter.h"

namespace depthchart::ui {

/// A whole timeline fitted to a width, for a page: lane names, header, bars. Units are px of 96 to the inch;
/// the caller scales the painter. Where the rows do not fit on one page, the caller paints a range of them on
/// each; a lane that goes on there has its name again.
class TimelineSheet
{
public:
    TimelineSheet(const TimelineModel &model, double width,
                  const TimelineMetrics &metrics = TimelineMetrics::print(),
                  const QFont &names = textFont(TextSize::Body),
                  const QFont &small = textFont(TextSize::Small));

    [[nodiscard]] qsizetype rowCount() const { return m_geometry.rows().rowCount(); }
    /// Height of the head and the rows from `first` on, `count` of them.
    [[nodiscard]] double height(qsizetype first, qsizetype count) const;
    [[nodiscard]] double height() const { return height(0, rowCount()); }
    /// How many rows from `first` on fit into that height; at least one. They end with a lane, unless the
    /// lane that they begin with is higher than that.
    [[nodiscard]] qsizetype rowsThatFit(qsizetype first, double height) const;

    /// Draws with the top left corner at the painter's origin.
    void paint(QPainter &painter, const Theme &theme, qsizetype first, qsizetype count) const;
    void paint(QPainter &painter, const Theme &theme) const { paint(painter, theme, 0, rowCount()); }

    [[nodiscard]] const TimelineGeometry &geometry() const { return m_geometry; }

private:
    void paintNames(QPainter &painter, const Theme &theme, const QRectF &visible) const;

    TimelineGeometry m_geometry;
    double m_width = 0;
    double m_names = 0;
    QFont m_nameFont;
};

} // namespace depthchart::ui
