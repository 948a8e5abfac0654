// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timelinegeometry.h"

class QPainter;

/// Draws what is being dragged, over everything else; coordinates are the geometry's.
namespace depthchart::ui {

/// A bar on its way: as it is now, and as it would become.
struct DraggedBar
{
    qsizetype bar = -1;
    BarPart part = BarPart::Body;
    Bar values;
    /// By how many months it is stretched.
    int months = 0;
};

/// The bar as it would become, with a guide and the date beside it.
void paintDragged(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                  const QRectF &visible, const DraggedBar &dragged);

/// The day on which what is dropped would begin.
void paintDropDate(QPainter &painter, const TimelineGeometry &geometry, const Theme &theme,
                   const QRectF &visible, QDate date);

/// What stands beside a dragged bar: "Mon 1 Mar 2027", or "Wed 1 Mar 2028, +2 months".
[[nodiscard]] QString dragText(const DraggedBar &dragged);

/// A label for x, at the height of a row or else where it can be seen.
[[nodiscard]] QRectF dragLabelRect(const QSizeF &size, double x, const QRectF &bar, const QRectF &visible);

} // namespace depthchart::ui
