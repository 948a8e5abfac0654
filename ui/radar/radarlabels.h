// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radargeometry.h"

#include <QList>

#include <optional>

/// The search for the largest radar whose labels have room: a step of radarGeometry().
namespace depthchart::ui {

/// How much the labels tell, from all to the least.
enum class StatusLine { Full, Short, None };

struct LabelMode
{
    QFont font;
    int lines = 2;
    /// The widest label, in px.
    qreal width = 0;
    StatusLine status = StatusLine::Full;
};

/// A label's text with its size, before it has a place.
struct LabelText
{
    QStringList lines;
    bool elided = false;
    QString status;
    bool hasSign = false;
    qreal statusWidth = 0;
    QSizeF size;
};

[[nodiscard]] QList<LabelText> labelTexts(const RadarModel &model, const LabelMode &mode, const QFont &small);

/// Rectangles around a centre at (0, 0).
struct LabelLayout
{
    qreal radius = 0;
    QList<QRectF> labels;
    /// Polygon, level numbers and labels together.
    QRectF extent;
};

/// The largest radius whose labels, pushed apart where they meet, fit into `room`; nothing where even a tiny
/// radar does not. From the radius `numbersFrom` on, the levels' numbers have room too.
[[nodiscard]] std::optional<LabelLayout> largestLayout(const QList<LabelText> &texts, QSizeF room,
                                                       qreal numbersFrom);

/// Numbers from 1 instead of names, close around the polygon; as many left out between two as room asks.
struct NumberedLayout
{
    QList<LabelText> texts;
    LabelLayout layout;
};
[[nodiscard]] NumberedLayout numberedLayout(qsizetype count, QSizeF room, const QFont &small);

/// Straight up, then clockwise.
[[nodiscard]] QPointF axisDirection(qsizetype axis, qsizetype count);
/// Of a label on that axis: centred above and below, else away from the polygon.
[[nodiscard]] Qt::Alignment labelAlignment(QPointF direction);

/// The side of the sign before the line below a name, and its distance from the text.
inline constexpr qreal statusSignSide = 12;
inline constexpr qreal statusSignGap = 5;

} // namespace depthchart::ui
