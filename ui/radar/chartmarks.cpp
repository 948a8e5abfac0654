// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/chartmarks.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace depthchart::ui {

namespace {

Mark markOf(core::Rater rater)
{
    switch (rater) {
    case core::Rater::Self:
        return Mark::Self;
    case core::Rater::Manager:
        return Mark::Manager;
    case core::Rater::Agreed:
        break;
    }
    return Mark::Agreed;
}

void addMark(QList<MarkGroup> &groups, std::optional<int> depth, Mark mark)
{
    if (!depth)
        return;
    const auto place = std::ranges::find(groups, *depth, &MarkGroup::depth);
    if (place == groups.end())
        groups.append({*depth, mark});
    else
        place->marks |= mark;
}

qreal targetRadius(Marks marks)
{
    const bool self = marks.testFlag(Mark::Self);
    const bool agreed = marks.testFlag(Mark::Agreed);
    // Clear of the square's corners.
    if (marks.testFlag(Mark::Manager))
        return agreed ? (self ? 20 : 17.5) : (self ? 16 : 11);
    if (agreed)
        return self ? 13.5 : 11;
    return self || marks.testFlag(Mark::Evidenced) ? 10 : 7;
}

void paintTarget(QPainter &painter, QPointF centre, qreal radius, bool alone, const Theme &theme, qreal scale)
{
    QPen pen(theme.color(Tone::MutedText), 1.5 * scale);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3 / 1.5, 2.2 / 1.5});
    painter.setPen(pen);
    // On its own it covers the line that it stands on; around others it must not hide what is behind them.
    painter.setBrush(alone ? QBrush(theme.color(Tone::Card)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius * scale, radius * scale);
}

void paintSquare(QPainter &painter, QPointF centre, qreal side, const Theme &theme, qreal scale)
{
    const qreal half = side * scale / 2;
    QPen pen(theme.color(Tone::Text), 2 * scale);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(theme.color(Tone::Card));
    painter.drawRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half));
}

void paintDiamond(QPainter &painter, QPointF centre, qreal half, const Theme &theme, qreal scale)
{
    const qreal reach = half * scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Tone::Text));
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                                   centre + QPointF(0, reach), centre + QPointF(-reach, 0)}));
}

void paintDisc(QPainter &painter, QPointF centre, qreal radius, const QColor &color, const Theme &theme,
               bool ringed)
{
    // A card-coloured rim keeps the disc apart from the diamond behind it.
    painter.setPen(ringed ? QPen(theme.color(Tone::Card), radius * 0.3) : QPen(Qt::NoPen));
    painter.setBrush(color);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace

Mark basisMark(core::Basis basis, const DepthAxis &axis)
{
    switch (basis) {
    case core::Basis::Self:
        return Mark::Self;
    case core::Basis::Manager:
        return Mark::Manager;
    case core::Basis::Agreed:
        return Mark::Agreed;
    case core::Basis::Evidenced:
        return Mark::Evidenced;
    case core::Basis::Current:
        break;
    }
    return axis.agreed ? Mark::Agreed : Mark::Self;
}

QList<MarkGroup> markGroups(const RadarModel &model, qsizetype axis)
{
    const DepthAxis &each = model.axes.at(axis);
    QList<MarkGroup> groups;
    addMark(groups, each.depth, basisMark(model.basis, each));
    for (const core::Rater rater : model.raters)
        addMark(groups, depthBy(each, rater), markOf(rater));
    addMark(groups, each.target, Mark::Target);
    std::ranges::sort(groups, {}, &MarkGroup::depth);
    return groups;
}

MarkSizes markSizes(Marks marks)
{
    const bool self = marks.testFlag(Mark::Self);
    const bool agreed = marks.testFlag(Mark::Agreed);
    MarkSizes sizes;
    if (self)
        sizes.self = agreed ? 4.6 : 6;
    if (agreed)
        sizes.agreed = self ? 10.5 : 8;
    if (marks.testFlag(Mark::Manager))
        sizes.manager = self && agreed ? 26 : agreed ? 22 : self ? 18 : 12;
    if (marks.testFlag(Mark::Evidenced))
        sizes.evidenced = 3.5;
    if (marks.testFlag(Mark::Target))
        sizes.target = targetRadius(marks);
    return sizes;
}

qreal markExtent(Marks marks, qreal scale)
{
    const MarkSizes sizes = markSizes(marks);
    const qreal square = sizes.manager > 0 ? sizes.manager / 2 + 1 : 0;
    const qreal ring = sizes.target > 0 ? sizes.target + 1 : 0;
    return std::max({sizes.self, sizes.agreed, square, ring, sizes.evidenced}) * scale;
}

void paintMarks(QPainter &painter, QPointF centre, Marks marks, const Theme &theme, qreal scale)
{
    const MarkSizes sizes = markSizes(marks);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (sizes.target > 0 && marks == Marks(Mark::Target))
        paintTarget(painter, centre, sizes.target, true, theme, scale);
    if (sizes.manager > 0)
        paintSquare(painter, centre, sizes.manager, theme, scale);
    if (sizes.agreed > 0)
        paintDiamond(painter, centre, sizes.agreed, theme, scale);
    if (sizes.self > 0) {
        paintDisc(painter, centre, sizes.self * scale, theme.color(Tone::Accent), theme, sizes.agreed > 0);
    }
    if (sizes.evidenced > 0)
        paintDisc(painter, centre, sizes.evidenced * scale, theme.color(Tone::MeterFill), theme, false);
    if (sizes.target > 0 && marks != Marks(Mark::Target))
        paintTarget(painter, centre, sizes.target, false, theme, scale);
    painter.restore();
}

DepthSign depthSign(const DepthAxis &axis)
{
    if (!axis.status.isEmpty())
        return DepthSign::None;
    if (!axis.depth)
        return DepthSign::NotRated;
    if (!axis.target)
        return DepthSign::None;
    return *axis.depth >= *axis.target ? DepthSign::Reached : DepthSign::Below;
}

void paintDepthSign(QPainter &painter, const QRectF &square, DepthSign sign, const Theme &theme)
{
    const qreal unit = square.height() / 12;
    const auto at = [&square, unit](qreal x, qreal y) { return square.center() + QPointF(x, y) * unit; };
    const QColor color = theme.color(sign == DepthSign::Reached ? Tone::Text : Tone::MutedText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(color, 1.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    switch (sign) {
    case DepthSign::Reached:
        painter.drawPolyline(QPolygonF({at(-4.5, 0.3), at(-1.5, 3.4), at(4.5, -3.4)}));
        break;
    case DepthSign::Below:
        painter.drawEllipse(square.center(), 4 * unit, 4 * unit);
        break;
    case DepthSign::NotRated:
        painter.drawLine(at(-4, 0), at(4, 0));
        break;
    case DepthSign::None:
        break;
    }
    painter.restore();
}

} // namespace depthchart::ui
