// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/radar/radargeometry.h"
#include "ui/theme/theme.h"

#include <QGraphicsScene>
#include <QPen>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QPolarChart;
class QValueAxis;
QT_END_NAMESPACE

class QPainter;

namespace depthchart::ui {

/// Axes, area and outlines of the radar, by a QPolarChart laid exactly over our geometry. A series runs from
/// rated axis to rated axis; at one that is not rated it stops, and the area leaves out the two sectors
/// beside it.
class RadarChart final
{
public:
    RadarChart();
    ~RadarChart();
    Q_DISABLE_COPY_MOVE(RadarChart)

    void setContents(const RadarModel &model, const RadarGeometry &geometry, const Theme &theme);
    void paint(QPainter &painter);

    /// Where the chart itself puts that depth: to prove that both agree.
    [[nodiscard]] QPointF position(qsizetype axis, qreal depth) const;

private:
    void attach(QAbstractSeries *series);
    void addSpokes(const RadarGeometry &geometry, const Theme &theme);
    void addArea(const RadarModel &model, const Theme &theme);
    void addOutline(const RadarModel &model, Series series, const QPen &pen);
    void layOut(const RadarGeometry &geometry);

    QGraphicsScene m_scene;
    QPolarChart *m_chart = nullptr;
    QValueAxis *m_angular = nullptr;
    QValueAxis *m_radial = nullptr;
    QRectF m_bounds;
    qsizetype m_axes = 0;
};

} // namespace depthchart::ui
