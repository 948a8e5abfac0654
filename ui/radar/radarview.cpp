// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/radarview.h"

#include "ui/radar/radarchart.h"
#include "ui/radar/radarpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

RadarView::RadarView(QWidget *parent)
    : DepthView(parent)
{
    setAccessibleName(tr("Depth by domain, radar"));
}

RadarView::~RadarView() = default;

const RadarGeometry &RadarView::geometryOfRadar() const
{
    if (!m_geometry)
        m_geometry = radarGeometry(model(), rect(), chartFonts());
    return *m_geometry;
}

std::optional<qsizetype> RadarView::axisAt(QPointF point) const
{
    return geometryOfRadar().axisAt(point);
}

QRectF RadarView::axisRect(qsizetype axis) const
{
    const RadarGeometry &geometry = geometryOfRadar();
    return axis >= 0 && axis < geometry.axes.size() ? geometry.axisRect(axis) : QRectF();
}

int RadarView::depthAt(qsizetype axis, QPointF point) const
{
    const RadarGeometry &geometry = geometryOfRadar();
    if (axis >= geometry.axes.size())
        return 0;
    return std::min(static_cast<int>(std::lround(geometry.depthAt(axis, point))),
                    model().axes.at(axis).highest);
}

QString RadarView::shortenedEntryAt(QPointF point) const
{
    return ui::shortenedEntryAt(geometryOfRadar().legend, point);
}

QSize RadarView::sizeHint() const
{
    return {480, 480};
}

QSize RadarView::minimumSizeHint() const
{
    return {240, 240};
}

void RadarView::refresh()
{
    m_geometry.reset();
    m_chartIsCurrent = false;
    update();
}

void RadarView::paintEvent(QPaintEvent *)
{
    const RadarGeometry &geometry = geometryOfRadar();
    const Theme &theme = Theme::current();
    if (!m_chart)
        m_chart = std::make_unique<RadarChart>();
    if (!m_chartIsCurrent)
        m_chart->setContents(model(), geometry, theme);
    m_chartIsCurrent = true;
    QPainter painter(this);
    RadarPaintOptions options;
    if (!geometry.axes.isEmpty()) {
        options.focused = focusedAxis();
        options.moved = movedAxis();
    }
    paintRadar(painter, *m_chart, geometry, model(), theme, options);
}

} // namespace depthchart::ui
