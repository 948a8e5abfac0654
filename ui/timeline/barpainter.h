// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timelinegeometry.h"

class QPainter;

namespace depthchart::ui {

/// The body of a bar without its signs and words: fill, outline, edge, hatch, line of the critical path.
/// The legend draws its samples with it.
void paintBarBody(QPainter &painter, const QRectF &rect, const Bar &bar, const Theme &theme,
                  const QRectF &hatch);

/// Marks a bar as chosen.
void paintRing(QPainter &painter, const QRectF &bar, const QColor &color, double width);

/// What of a rectangle has to be drawn so that it looks whole in the visible area: a bar of years at the zoom
/// of weeks has more dashes and stripes than can be drawn in time. Cut where the patterns begin anew.
[[nodiscard]] QRectF shownPart(const QRectF &rect, const QRectF &visible);

/// The bar with its signs and words.
void paintBar(QPainter &painter, const BarPlace &place, const Bar &bar, const QFont &font,
              const Theme &theme);

} // namespace depthchart::ui
