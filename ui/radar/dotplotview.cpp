// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/dotplotview.h"

#include "ui/radar/dotplotpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr int leastWidth = 240;

} // namespace

DotPlotView::DotPlotView(QWidget *parent)
    : DepthView(parent)
{
    setAccessibleName(tr("Depth by domain, dot plot"));
}

const DotPlotGeometry &DotPlotView::geometryOfPlot() const
{
    if (!m_geometry)
        m_geometry = dotPlotGeometry(model(), rect(), chartFonts());
    return *m_geometry;
}

void DotPlotView::setCurrentMarked(bool marked)
{
    m_currentMarked = marked;
    update();
}

std::optional<qsizetype> DotPlotView::axisAt(QPointF point) const
{
    return geometryOfPlot().rowAt(point);
}

QRectF DotPlotView::axisRect(qsizetype axis) const
{
    const DotPlotGeometry &geometry = geometryOfPlot();
    return axis >= 0 && axis < geometry.rows.size() ? geometry.rows.at(axis).rect : QRectF();
}

int DotPlotView::depthAt(qsizetype axis, QPointF point) const
{
    const auto depth = static_cast<int>(std::lround(geometryOfPlot().depthAt(point.x())));
    return std::min(depth, model().axes.at(axis).highest);
}

QString DotPlotView::shortenedEntryAt(QPointF point) const
{
    return ui::shortenedEntryAt(geometryOfPlot().legend, point);
}

QSize DotPlotView::sizeHint() const
{
    return minimumSizeHint().expandedTo(QSize(400, 320));
}

QSize DotPlotView::minimumSizeHint() const
{
    const qreal reference = std::max(leastWidth, width());
    return {leastWidth, static_cast<int>(dotPlotMinimumHeight(model(), reference, chartFonts()))};
}

void DotPlotView::refresh()
{
    m_geometry.reset();
    updateGeometry();
    update();
}

void DotPlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isMarked = m_currentMarked && currentAxis() >= 0;
    paintDotPlot(painter, geometryOfPlot(), model(), Theme::current(),
                 {focusedAxis(), movedAxis(), isMarked ? std::optional(currentAxis()) : std::nullopt});
}

} // namespace depthchart::ui
