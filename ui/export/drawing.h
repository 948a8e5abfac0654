// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radarmodel.h"
#include "ui/timeline/timelinemodel.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <functional>

class QPainter;

/// Radar and timeline as pictures of their own, for a page, a slide or a ticket: dark on white whatever the
/// window's theme, with a heading that says whose they are and of which day.
namespace depthchart::ui {

/// Something to be drawn: its size in px of 96 to the inch, its name and what a screen reader says of it.
struct Drawing
{
    QSizeF size;
    QString title;
    QString description;
    std::function<void(QPainter &)> paint;

    [[nodiscard]] bool isEmpty() const { return size.isEmpty(); }
};

/// The radar, above twelve domains and below three the dot plot; empty where no domain takes part. GUI thread
/// only.
[[nodiscard]] Drawing radarDrawing(const RadarModel &model, QDate date);

/// The whole timeline with its legend; empty without bars.
[[nodiscard]] Drawing timelineDrawing(const TimelineModel &model, const QString &person, QDate date);

/// Vectors and real text; nothing in it is clipped.
[[nodiscard]] QByteArray svgOf(const Drawing &drawing);

/// `scale` pixels to the px, 1 at the least, on white.
[[nodiscard]] QImage imageOf(const Drawing &drawing, double scale);
[[nodiscard]] QByteArray pngOf(const Drawing &drawing, double scale);

} // namespace depthchart::ui
