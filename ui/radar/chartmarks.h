// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"

#include <QFlags>
#include <QRectF>

class QPainter;

/// Marks of raters and targets: told apart by form, concentric where they coincide (ui.md "How it looks").
namespace depthchart::ui {

class Theme;

enum class Mark {
    Self = 1 << 0,
    Manager = 1 << 1,
    Agreed = 1 << 2,
    /// The filled series on the basis `evidenced`, which is no rater's.
    Evidenced = 1 << 3,
    Target = 1 << 4,
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// All marks of one axis at one depth.
struct MarkGroup
{
    int depth = 0;
    Marks marks;
    bool operator==(const MarkGroup &) const = default;
};

/// The mark that the filled series carries on that axis.
[[nodiscard]] Mark basisMark(core::Basis basis, const DepthAxis &axis);

/// The axis' marks by depth, lowest first: the filled series, the shown raters, the target.
[[nodiscard]] QList<MarkGroup> markGroups(const RadarModel &model, qsizetype axis);

/// Sizes in px at scale 1 of the marks of one group; 0 where the mark is not in it. They grow outwards, so
/// that each is seen.
struct MarkSizes
{
    /// Radius of the filled circle.
    qreal self = 0;
    /// Half the diagonal of the filled diamond.
    qreal agreed = 0;
    /// Side of the open square.
    qreal manager = 0;
    /// Radius of the dashed ring.
    qreal target = 0;
    /// Radius of the dot.
    qreal evidenced = 0;
    bool operator==(const MarkSizes &) const = default;
};
[[nodiscard]] MarkSizes markSizes(Marks marks);

/// Half the width of the whole group.
[[nodiscard]] qreal markExtent(Marks marks, qreal scale);

void paintMarks(QPainter &painter, QPointF centre, Marks marks, const Theme &theme, qreal scale = 1);

/// The sign beside a depth: the target is reached, or missing; not rated.
enum class DepthSign { None, Reached, Below, NotRated };
[[nodiscard]] DepthSign depthSign(const DepthAxis &axis);
void paintDepthSign(QPainter &painter, const QRectF &square, DepthSign sign, const Theme &theme);

} // namespace depthchart::ui
