// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/radarchart.h"

#include "ui/radar/chartpens.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QValueAxis>

#include <algorithm>

namespace depthchart::ui {

namespace {

/// The chart clips its series to its plot's circle; this much more than the radius keeps the width of the
/// lines.
constexpr qreal clipMargin = 8;

/// One stretch of neighbouring rated axes.
struct Run
{
    QList<QPointF> points;
};

/// Position on the angular axis against depth, cut where an axis is not rated and at the full turn.
QList<Run> runsOf(const RadarModel &model, Series series)
{
    QList<Run> runs;
    Run run;
    const qsizetype count = model.axes.size();
    for (qsizetype i = 0; i <= count; ++i) {
        const std::optional<int> depth = depthIn(model.axes.at(i % count), series);
        if (depth)
            run.points.append(QPointF(static_cast<qreal>(i), *depth));
        if ((!depth || i == count) && !run.points.isEmpty()) {
            runs.append(run);
            run = {};
        }
    }
    return runs;
}

} // namespace

RadarChart::RadarChart()
    : m_chart(new QPolarChart)
    , m_angular(new QValueAxis)
    , m_radial(new QValueAxis)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMinimumSize(0, 0);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    for (QValueAxis *axis : {m_angular, m_radial}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        // Rings would be circles here, and the spokes would run on through the margin: both are lines of
        // ours.
        axis->setGridLineVisible(false);
    }
    m_chart->addAxis(m_angular, QPolarChart::PolarOrientationAngular);
    m_chart->addAxis(m_radial, QPolarChart::PolarOrientationRadial);
}

RadarChart::~RadarChart() = default;

void RadarChart::setContents(const RadarModel &model, const RadarGeometry &geometry, const Theme &theme)
{
    m_chart->removeAllSeries();
    m_axes = geometry.axes.size();
    m_bounds = geometry.bounds;
    if (m_axes == 0)
        return;
    layOut(geometry);
    addArea(model, theme);
    addSpokes(geometry, theme);
    for (const Series series : {Series::Snapshot, Series::Target, Series::Basis})
        addOutline(model, series, seriesPen(series, model.basis, theme));
}

void RadarChart::paint(QPainter &painter)
{
    if (m_axes == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, m_bounds, m_bounds);
    painter.restore();
}

QPointF RadarChart::position(qsizetype axis, qreal depth) const
{
    const QList<QAbstractSeries *> series = m_chart->series();
    if (series.isEmpty())
        return {};
    return m_chart->mapToPosition(QPointF(static_cast<qreal>(axis), depth), series.last());
}

void RadarChart::layOut(const RadarGeometry &geometry)
{
    const qreal reach = geometry.radius + clipMargin;
    m_angular->setRange(0, static_cast<qreal>(m_axes));
    m_radial->setRange(0, geometry.levels * reach / geometry.radius);
    m_scene.setSceneRect(m_bounds);
    m_chart->setGeometry(QRectF(QPointF(0, 0), QSizeF(m_bounds.right(), m_bounds.bottom())));
    m_chart->setPlotArea(QRectF(geometry.centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)));
    m_chart->layout()->activate();
}

void RadarChart::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_angular);
    series->attachAxis(m_radial);
}

/// One line through all spokes, out and back, so that forty axes are one series.
void RadarChart::addSpokes(const RadarGeometry &geometry, const Theme &theme)
{
    auto *spokes = new QLineSeries;
    QList<QPointF> points;
    for (qsizetype i = 0; i < m_axes; ++i) {
        const auto at = static_cast<qreal>(i);
        points.append({at, 0});
        points.append({at, static_cast<qreal>(geometry.levels)});
        points.append({at, 0});
    }
    spokes->setPen(QPen(theme.color(Tone::Line), 1));
    spokes->replace(points);
    attach(spokes);
}

void RadarChart::addArea(const RadarModel &model, const Theme &theme)
{
    for (const Run &run : runsOf(model, Series::Basis)) {
        if (run.points.size() < 2)
            continue;
        QList<QPointF> foot = run.points;
        for (QPointF &point : foot)
            point.setY(0);
        // Feet at the centre all fall on one point, which the chart's path leaves out: without going there, a
        // stretch that is no full turn would be closed by a chord.
        QList<QPointF> edge = run.points;
        if (run.points.size() <= m_axes) {
            edge.prepend(foot.first());
            edge.append(foot.last());
        }
        auto *upper = new QLineSeries;
        auto *lower = new QLineSeries;
        upper->replace(edge);
        lower->replace(foot);
        auto *area = new QAreaSeries(upper, lower);
        // The area does not own its lines.
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(areaColor(model.basis, theme));
        attach(area);
    }
}

void RadarChart::addOutline(const RadarModel &model, Series series, const QPen &pen)
{
    for (const Run &run : runsOf(model, series)) {
        if (run.points.size() < 2)
            continue;
        auto *line = new QLineSeries;
        line->setPen(pen);
        line->replace(run.points);
        attach(line);
    }
}

} // namespace depthchart::ui
