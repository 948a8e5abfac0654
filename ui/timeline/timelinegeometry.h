// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/rowlayout.h"
#include "ui/timeline/timescale.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

#include <limits>
#include <memory>

namespace depthchart::ui {

/// A text with the place it is drawn in; the rectangle is as wide as the text.
struct PlacedText {
    QRectF rect;
    QString text;
    bool onBar = false;
    bool operator==(const PlacedText &) const = default;
};

/// Where one bar and its words stand.
struct BarPlace {
    QRectF rect;
    /// Empty where the bar is too short for its sign and the sign does not fit beside it either.
    QRectF sign;
    QRectF warning;
    QRectF pin;
    /// None, one or both of text and duration.
    QList<PlacedText> texts;
    bool operator==(const BarPlace &) const = default;
};

/// Places of everything on a timeline's surface, both ways: x = 0 is the scale's first date, y = 0 the first lane's top.
/// Holds the model by value (lists share their memory); places of bars are computed when asked for, so that the cost
/// goes with what is visible.
class TimelineGeometry
{
public:
    TimelineGeometry() = default;
    /// Texts beside bars end before `rightLimit`.
    TimelineGeometry(TimelineModel model, const TimeScale &scale, const TimelineMetrics &metrics, const QFont &font,
                     double rightLimit = std::numeric_limits<double>::infinity());

    [[nodiscard]] const TimelineModel &model() const { return m_model; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const RowLayout &rows() const { return m_rows; }
    [[nodiscard]] const QFont &font() const { return m_font; }
    /// The same at another density or first date.
    void setScale(const TimeScale &scale, double rightLimit = std::numeric_limits<double>::infinity());

    [[nodiscard]] QRectF barRect(qsizetype bar) const;
    [[nodiscard]] BarPlace place(qsizetype bar) const;
    /// The bars whose rectangle or words may touch the area, row by row.
    [[nodiscard]] QList<qsizetype> barsIn(const QRectF &area) const;
    /// The bar at the point, its words beside it included, or -1.
    [[nodiscard]] qsizetype barAt(QPointF point) const;
    /// Right end of everything, words included.
    [[nodiscard]] double contentRight() const;

private:
    [[nodiscard]] double limitOf(qsizetype bar) const;

    TimelineModel m_model;
    TimeScale m_scale;
    RowLayout m_rows;
    QFont m_font;
    double m_rightLimit = std::numeric_limits<double>::infinity();
};

} // namespace depthchart::ui
