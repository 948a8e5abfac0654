// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/dotplotgeometry.h"

#include "ui/radar/chartlabel.h"
#include "ui/radar/chartmarks.h"
#include "ui/radar/radarlabels.h"
#include "ui/text/phrases.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

/// Names take no more of the width than this.
constexpr qreal nameShare = 0.42;
constexpr qreal nameGap = 24;
/// Where nothing stands before the scale, a long name comes this near to it.
constexpr qreal leastNameGap = 6;
/// What a dash for "not rated" takes of the gap.
constexpr qreal dashReach = 20;
/// Room for half a mark at either end of the scale.
constexpr qreal endMargin = 18;
constexpr qreal leastRow = 24;
constexpr qreal mostRow = 200;
constexpr qreal legendGap = 8;
constexpr qreal inset = 8;
/// The height at which the widest group of marks has its full size.
constexpr qreal fullRow = 36;
constexpr qreal leastMarkScale = 0.55;

std::optional<core::Depth> asDepth(std::optional<int> depth)
{
    return depth ? std::optional(core::Depth(*depth)) : std::nullopt;
}

QString statusOf(const DepthAxis &axis)
{
    return axis.status.isEmpty() ? depthAndTarget(asDepth(axis.depth), asDepth(axis.target)) : axis.status;
}

qreal headerHeight(const QFontMetricsF &small)
{
    return std::ceil(small.height()) + 8;
}

bool beginsGroup(const RadarModel &model, qsizetype axis)
{
    const QString &group = model.axes.at(axis).group;
    return !group.isEmpty() && (axis == 0 || model.axes.at(axis - 1).group != group);
}

qreal headingHeight(const QFontMetricsF &small)
{
    return std::ceil(small.height()) + 10;
}

/// Of all headings together.
qreal headingsHeight(const RadarModel &model, const QFontMetricsF &small)
{
    qreal height = 0;
    for (qsizetype i = 0; i < model.axes.size(); ++i)
        height += beginsGroup(model, i) ? headingHeight(small) : 0;
    return height;
}

qreal statusWidth(const DepthAxis &axis, const QFontMetricsF &small)
{
    const qreal sign = depthSign(axis) == DepthSign::None ? 0 : statusSignSide + statusSignGap;
    return std::ceil(small.horizontalAdvance(statusOf(axis))) + sign + 1;
}

qreal nameColumn(const RadarModel &model, qreal width, const QFontMetricsF &metrics,
                 const QFontMetricsF &small, bool withStatus)
{
    qreal widest = 0;
    for (const DepthAxis &axis : model.axes) {
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(singleLine(axis.name))) + 1);
        if (withStatus)
            widest = std::max(widest, statusWidth(axis, small));
    }
    return std::min(widest, width * nameShare);
}

void placeStatus(DotPlotRow &row, const DepthAxis &axis, const QFontMetricsF &small)
{
    QRectF line(row.nameRect.left(), row.nameRect.bottom() + 1, row.nameRect.width(), small.height());
    if (depthSign(axis) != DepthSign::None) {
        row.statusSign =
            QRectF(line.left(), line.center().y() - statusSignSide / 2, statusSignSide, statusSignSide);
        line.setLeft(line.left() + statusSignSide + statusSignGap);
    }
    row.statusRect = line;
    row.status = small.elidedText(statusOf(axis), Qt::ElideRight, line.width());
}

/// What a row's marks take of the gap between its name and the scale.
qreal reachBeforeScale(const RadarModel &model, qsizetype axis, qreal markScale, bool withStatus)
{
    qreal reach = !model.axes.at(axis).depth && !withStatus ? dashReach : 0;
    for (const MarkGroup &group : markGroups(model, axis)) {
        if (group.depth == 0)
            reach = std::max(reach, markExtent(group.marks, markScale));
    }
    return reach;
}

DotPlotRow rowFor(const RadarModel &model, qsizetype index, const QRectF &rect, qreal nameColumn,
                  const DotPlotGeometry &geometry, bool withStatus)
{
    const DepthAxis &axis = model.axes.at(index);
    const qreal reach = reachBeforeScale(model, index, geometry.markScale, withStatus);
    const qreal nameWidth = nameColumn + std::max(0.0, nameGap - leastNameGap - reach);
    const QFontMetricsF metrics(geometry.labelFont);
    const QFontMetricsF small(geometry.smallFont);
    const qreal height = metrics.height() + (withStatus ? small.height() + 1 : 0);
    const QString name = singleLine(axis.name);
    DotPlotRow row;
    row.rect = rect;
    row.nameRect = QRectF(rect.left() + inset, rect.center().y() - height / 2, nameWidth, metrics.height());
    row.name = metrics.elidedText(name, Qt::ElideRight, nameWidth);
    row.elided = row.name != name;
    if (withStatus)
        placeStatus(row, axis, small);
    return row;
}

/// Rows and headings from `top` down; gives where they end.
qreal placeRows(DotPlotGeometry &geometry, const RadarModel &model, qreal top, qreal height, qreal nameWidth,
                bool withStatus)
{
    QFont headingFont = geometry.smallFont;
    headingFont.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(headingFont);
    const QRectF &bounds = geometry.bounds;
    for (qsizetype i = 0; i < model.axes.size(); ++i) {
        if (beginsGroup(model, i)) {
            const QRectF rect(bounds.left() + inset, top, bounds.width() - 2 * inset,
                              headingHeight(QFontMetricsF(geometry.smallFont)));
            geometry.headings.append(
                {rect, metrics.elidedText(model.axes.at(i).group, Qt::ElideRight, rect.width())});
            top += rect.height();
        }
        geometry.rows.append(rowFor(model, i, QRectF(bounds.left(), top, bounds.width(), height), nameWidth,
                                    geometry, withStatus));
        top += height;
    }
    return top;
}

void placeScale(DotPlotGeometry &geometry, qreal left, qreal right, qreal top)
{
    const QFontMetricsF small(geometry.smallFont);
    for (int level = 0; level <= geometry.levels; ++level) {
        const QString text = QString::number(level);
        const qreal width = std::ceil(small.horizontalAdvance(text)) + 2;
        // Whole pixels, so that the grid's lines are crisp.
        const qreal x = std::round(left + (right - left) * level / geometry.levels);
        geometry.scale.append({text, QRectF(x - width / 2, top, width, small.height())});
    }
}

} // namespace

qreal DotPlotGeometry::xAt(qreal depth) const
{
    const qreal left = scale.first().rect.center().x();
    const qreal right = scale.last().rect.center().x();
    return left + (right - left) * depth / levels;
}

qreal DotPlotGeometry::depthAt(qreal x) const
{
    const qreal left = xAt(0);
    const qreal right = xAt(levels);
    if (right <= left)
        return 0;
    return std::clamp((x - left) / (right - left) * levels, 0.0, static_cast<qreal>(levels));
}

QPointF DotPlotGeometry::pointAt(qsizetype row, qreal depth) const
{
    return {xAt(depth), rows.at(row).rect.center().y()};
}

std::optional<qsizetype> DotPlotGeometry::rowAt(QPointF point) const
{
    const auto row =
        std::ranges::find_if(rows, [point](const DotPlotRow &each) { return each.rect.contains(point); });
    if (row == rows.end())
        return std::nullopt;
    return row - rows.begin();
}

DotPlotGeometry dotPlotGeometry(const RadarModel &model, const QRectF &bounds, const ChartFonts &fonts)
{
    const QFontMetricsF metrics(fonts.label);
    const QFontMetricsF small(fonts.small);
    DotPlotGeometry geometry;
    geometry.bounds = bounds;
    geometry.levels = levelCount(model);
    geometry.labelFont = fonts.label;
    geometry.smallFont = fonts.small;
    geometry.legend =
        legendPlaces(model, bounds.adjusted(inset, 0, -inset, 0), fonts.small, LegendStyle::Marks);
    const qreal legend = legendHeight(geometry.legend);
    const qreal top = bounds.top() + headerHeight(small);
    const qreal bottom = bounds.bottom() - (legend > 0 ? legend + legendGap : 0);
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, model.axes.size()));
    const qreal room = bottom - top - headingsHeight(model, small);
    const qreal height = std::clamp(std::floor(room / count), leastRow, mostRow);
    const bool withStatus = height >= metrics.height() + small.height() + 8;
    const qreal nameWidth = nameColumn(model, bounds.width(), metrics, small, withStatus);
    placeScale(geometry, bounds.left() + inset + nameWidth + nameGap, bounds.right() - endMargin,
               bounds.top());
    geometry.markScale = std::clamp(height / fullRow, leastMarkScale, 1.0);
    const qreal end = placeRows(geometry, model, top, height, nameWidth, withStatus);
    // The legend follows the rows rather than the foot: no void between them.
    const qreal rise = bottom - end;
    if (rise > 0) {
        for (LegendPlace &place : geometry.legend) {
            place.sample.translate(0, -rise);
            place.textRect.translate(0, -rise);
        }
    }
    return geometry;
}

qreal dotPlotMinimumHeight(const RadarModel &model, qreal width, const ChartFonts &fonts)
{
    const QRectF wide(0, 0, std::max(1.0, width - 2 * inset), 1);
    const qreal legend = legendHeight(legendPlaces(model, wide, fonts.small, LegendStyle::Marks));
    const auto rows = static_cast<qreal>(std::max<qsizetype>(1, model.axes.size())) * leastRow;
    const QFontMetricsF small(fonts.small);
    return std::ceil(headerHeight(small) + headingsHeight(model, small) + rows +
                     (legend > 0 ? legend + legendGap : 0));
}

} // namespace depthchart::ui
