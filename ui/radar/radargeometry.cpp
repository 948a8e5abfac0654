// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/radargeometry.h"

#include "ui/radar/chartmarks.h"
#include "ui/radar/radarlabels.h"
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace depthchart::ui {

namespace {

/// The widest label at a side of the polygon, as a share of the whole width; wider where names would be cut.
constexpr qreal labelShare = 0.25;
constexpr qreal wideLabelShare = 0.31;
/// A way of labelling is good enough where the radar's diameter keeps this share of the smaller side.
constexpr qreal goodShare = 0.5;
/// Below this share names give way to numbers; names said in full may take more.
constexpr qreal leastShare = 0.4;
constexpr qreal leastShareForNames = 0.33;
/// Below this width, or with more axes than this, names are set in the small font.
constexpr qreal smallWidth = 340;
constexpr qsizetype manyAxes = 12;
/// The distance between rings at which all marks have their full size, and the least they shrink to.
constexpr qreal fullRing = 26;
constexpr qreal leastMarkScale = 0.55;
/// How far outside the polygon a point still means the nearest axis.
constexpr qreal hitMargin = 14;
constexpr qreal legendGap = 12;
/// In less there is nothing to see.
constexpr qreal leastRoom = 24;
/// A label farther than this from its axis' end gets a line to it.
constexpr qreal leaderDistance = 26;

/// The radius from which on the rings stand as far apart as their numbers are high.
qreal numbersFrom(int levels, const QFont &small)
{
    return levels * (QFontMetricsF(small).capHeight() + 2);
}

QList<LabelMode> labelModes(const RadarModel &model, QSizeF room, const ChartFonts &fonts)
{
    const bool small = room.width() < smallWidth || model.axes.size() > manyAxes;
    const qreal width = room.width() * labelShare;
    const qreal wide = room.width() * wideLabelShare;
    QList<LabelMode> modes;
    if (!small)
        modes.append({fonts.label, 2, width, StatusLine::Full});
    modes.append({fonts.small, 2, width, StatusLine::Full});
    modes.append({fonts.small, 2, width, StatusLine::Short});
    modes.append({fonts.small, 3, width, StatusLine::Full});
    modes.append({fonts.small, 2, width, StatusLine::None});
    modes.append({fonts.small, 2, wide, StatusLine::None});
    modes.append({fonts.small, 3, width, StatusLine::None});
    modes.append({fonts.small, 3, wide, StatusLine::None});
    modes.append({fonts.small, 1, width, StatusLine::None});
    modes.append({fonts.small, 1, width * 0.6, StatusLine::None});
    return modes;
}

struct Chosen
{
    QFont font;
    bool numbered = false;
    QList<LabelText> texts;
    LabelLayout layout;
};

/// Whether each name could be said in full in the widest lines that a label may have.
bool namesCanBeWhole(const RadarModel &model, QSizeF room, const QFont &small)
{
    constexpr int mostLines = 3;
    const QFontMetricsF metrics(small);
    const qreal most = mostLines * room.width() * wideLabelShare;
    return std::ranges::all_of(model.axes, [&](const DepthAxis &axis) {
        return metrics.averageCharWidth() * static_cast<qreal>(axis.name.size()) <= most;
    });
}

/// Names said in full come first, as long as the radar does not become small for them; then the way that
/// leaves it large; where none does, the one that leaves it largest, or numbers for names.
Chosen chooseLabels(const RadarModel &model, QSizeF room, const ChartFonts &fonts)
{
    Chosen whole;
    Chosen cut;
    const qreal half = std::min(room.width(), room.height()) / 2;
    const bool canBeWhole = namesCanBeWhole(model, room, fonts.small);
    for (const LabelMode &mode : labelModes(model, room, fonts)) {
        QList<LabelText> texts = labelTexts(model, mode, fonts.small);
        const bool isCut = std::ranges::any_of(texts, &LabelText::elided);
        Chosen &best = isCut ? cut : whole;
        // Large enough already: only names in full could be better.
        if (isCut && cut.layout.radius >= half * goodShare) {
            if (!canBeWhole)
                return cut;
            continue;
        }
        const std::optional<LabelLayout> layout =
            largestLayout(texts, room, numbersFrom(levelCount(model), fonts.small));
        if (!layout || layout->radius <= best.layout.radius)
            continue;
        best = Chosen{mode.font, false, std::move(texts), *layout};
        if (!isCut && layout->radius >= half * goodShare)
            return whole;
    }
    if (whole.layout.radius >= half * leastShareForNames)
        return whole;
    if (cut.layout.radius >= half * leastShare)
        return cut;
    NumberedLayout numbered = numberedLayout(model.axes.size(), room, fonts.small);
    return {fonts.small, true, std::move(numbered.texts), std::move(numbered.layout)};
}

/// The centre that puts the extent into the room: in the middle where it fits there, else as close as can be.
QPointF centreFor(const QRectF &extent, const QRectF &room)
{
    const qreal left = room.left() - extent.left();
    const qreal right = room.right() - extent.right();
    const qreal x = std::clamp(room.center().x(), std::min(left, right), std::max(left, right));
    const qreal y = room.top() - extent.top() + (room.height() - extent.height()) / 2;
    // A whole pixel: the upright axis and both halves of the chart's area meet on it.
    return {std::floor(x), std::floor(y)};
}

QLineF leaderTo(const QRectF &label, QPointF end, QPointF direction)
{
    const QPointF near(std::clamp(end.x(), label.left(), label.right()),
                       std::clamp(end.y(), label.top(), label.bottom()));
    const QLineF line(end + direction * 4, near);
    return line.length() > leaderDistance ? line : QLineF();
}

void placeStatus(RadarAxisPlace &place, const LabelText &text, const QFont &font)
{
    place.status = text.status;
    if (text.status.isEmpty())
        return;
    const qreal height = QFontMetricsF(font).height();
    qreal left = place.label.left();
    if (place.alignment == Qt::AlignRight)
        left = place.label.right() - text.statusWidth;
    else if (place.alignment == Qt::AlignHCenter)
        left = place.label.center().x() - text.statusWidth / 2;
    QRectF line(left, place.label.bottom() - height, text.statusWidth, height);
    if (text.hasSign) {
        place.statusSign =
            QRectF(line.left(), line.center().y() - statusSignSide / 2, statusSignSide, statusSignSide);
        line.setLeft(line.left() + statusSignSide + statusSignGap);
    }
    place.statusRect = line;
}

RadarAxisPlace axisPlace(const RadarGeometry &geometry, const Chosen &chosen, qsizetype axis)
{
    const LabelText &text = chosen.texts.at(axis);
    RadarAxisPlace place;
    place.direction = axisDirection(axis, chosen.texts.size());
    place.end = geometry.centre + place.direction * geometry.radius;
    place.label = chosen.layout.labels.at(axis).translated(geometry.centre);
    place.lines = text.lines;
    place.elided = text.elided || chosen.numbered;
    place.alignment = chosen.numbered ? Qt::AlignHCenter : labelAlignment(place.direction);
    if (!chosen.numbered)
        place.leader = leaderTo(place.label, place.end, place.direction);
    placeStatus(place, text, geometry.smallFont);
    return place;
}

/// The lines that leave the first axis, on both sides.
QList<QLineF> linesFromFirstAxis(const RadarGeometry &geometry, const RadarModel &model)
{
    QList<QLineF> lines;
    const DepthAxis &first = model.axes.first();
    for (const Series series : {Series::Basis, Series::Target, Series::Snapshot}) {
        const std::optional<int> from = depthIn(first, series);
        for (const qsizetype other : {qsizetype{1}, model.axes.size() - 1}) {
            const std::optional<int> to = depthIn(model.axes.at(other), series);
            if (from && to)
                lines.append({geometry.pointAt(0, *from), geometry.pointAt(other, *to)});
        }
    }
    return lines;
}

bool crosses(const QRectF &rect, const QLineF &line)
{
    const QList<QLineF> edges{{rect.topLeft(), rect.topRight()},
                              {rect.topRight(), rect.bottomRight()},
                              {rect.bottomRight(), rect.bottomLeft()},
                              {rect.bottomLeft(), rect.topLeft()}};
    return rect.contains(line.p1()) || rect.contains(line.p2()) ||
           std::ranges::any_of(edges, [&line](const QLineF &edge) {
               return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
           });
}

enum class AxisSide { Right, Left };

/// A number and the ring that it stands beside, on the first axis.
struct LevelNumber
{
    QString text;
    QPointF ring;
    QSizeF size;
    /// Of the marks on the ring.
    qreal extent = 0;
};

QRectF levelRect(const LevelNumber &number, AxisSide side, qreal above, qreal gap)
{
    const qreal beside = number.extent + gap;
    const qreal left =
        side == AxisSide::Right ? number.ring.x() + beside : number.ring.x() - beside - number.size.width();
    return {QPointF(left, number.ring.y() - number.size.height() * above), number.size};
}

/// A little above its ring, and beside its marks.
constexpr qreal usualAbove = 0.8;
constexpr qreal usualGap = 6;

/// On that side, a little above the ring or close by, where no line runs through it.
std::optional<QRectF> freeRect(const LevelNumber &number, AxisSide side, const QList<QLineF> &lines)
{
    constexpr qreal nudge = 0.05;
    const auto isFree = [&lines](const QRectF &rect) {
        // Digits fill the middle of their line only.
        const qreal inset = rect.height() * 0.23;
        const QRectF ink = rect.adjusted(-1, inset, 1, -inset);
        return std::ranges::none_of(lines, [&ink](const QLineF &line) { return crosses(ink, line); });
    };
    for (const qreal gap : {usualGap, usualGap / 2, 1.5 * usualGap, 2 * usualGap}) {
        for (int step = 0; step <= 7; ++step) {
            for (const qreal above : {usualAbove - step * nudge, usualAbove + step * nudge}) {
                const QRectF rect = levelRect(number, side, above, gap);
                if (isFree(rect))
                    return rect;
            }
        }
    }
    return std::nullopt;
}

/// All numbers on one side of the axis, the right one first; only where neither side has room for all, each
/// where it is free, or nowhere.
QList<LevelLabel> placeBeside(const QList<LevelNumber> &numbers, const QList<QLineF> &lines)
{
    for (const AxisSide side : {AxisSide::Right, AxisSide::Left}) {
        QList<LevelLabel> labels;
        for (const LevelNumber &number : numbers) {
            if (const std::optional<QRectF> rect = freeRect(number, side, lines))
                labels.append({number.text, *rect});
        }
        if (labels.size() == numbers.size())
            return labels;
    }
    QList<LevelLabel> labels;
    for (const LevelNumber &number : numbers) {
        std::optional<QRectF> rect = freeRect(number, AxisSide::Right, lines);
        if (!rect)
            rect = freeRect(number, AxisSide::Left, lines);
        if (rect)
            labels.append({number.text, *rect});
    }
    return labels;
}

/// Only every second or fifth number where rings are narrow, and none where they are narrower than a number.
QList<LevelLabel> placeLevels(const RadarGeometry &geometry, const RadarModel &model)
{
    const QFontMetricsF metrics(geometry.smallFont);
    const QList<MarkGroup> marks = markGroups(model, 0);
    const QList<QLineF> lines = linesFromFirstAxis(geometry, model);
    const qreal ring = geometry.radius / geometry.levels;
    const int step = ring >= metrics.height() * 0.9 ? 1 : 2 * ring >= metrics.height() * 0.9 ? 2 : 5;
    if (geometry.radius < numbersFrom(geometry.levels, geometry.smallFont))
        return {};
    QList<LevelNumber> numbers;
    for (int level = step; level <= geometry.levels; level += step) {
        const auto group = std::ranges::find(marks, level, &MarkGroup::depth);
        const qreal extent = group == marks.end() ? 0 : markExtent(group->marks, geometry.markScale);
        const QString text = QString::number(level);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 1, metrics.height());
        numbers.append({text, geometry.pointAt(0, level), size, extent});
    }
    return placeBeside(numbers, lines);
}

} // namespace

ChartFonts chartFonts()
{
    return {textFont(TextSize::Body), textFont(TextSize::Small)};
}

ChartFonts chartFonts(const QFont &label)
{
    ChartFonts fonts{label, label};
    const int pixels = label.pixelSize() > 0 ? label.pixelSize() : QFontInfo(label).pixelSize();
    fonts.label.setPixelSize(pixels);
    fonts.small.setPixelSize(std::max(1, qRound(pixels * 12.0 / 14.0)));
    return fonts;
}

QPointF RadarGeometry::pointAt(qsizetype axis, qreal depth) const
{
    return centre + axes.at(axis).direction * (radius * depth / levels);
}

qreal RadarGeometry::depthAt(qsizetype axis, QPointF point) const
{
    if (radius <= 0)
        return 0;
    const qreal along = QPointF::dotProduct(point - centre, axes.at(axis).direction);
    return std::clamp(along / radius * levels, 0.0, static_cast<qreal>(levels));
}

std::optional<qsizetype> RadarGeometry::axisAt(QPointF point) const
{
    for (qsizetype i = 0; i < axes.size(); ++i) {
        if (axes.at(i).label.contains(point))
            return i;
    }
    const QPointF from = point - centre;
    if (axes.isEmpty() || std::hypot(from.x(), from.y()) > radius + hitMargin)
        return std::nullopt;
    const qreal turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    const auto count = static_cast<qreal>(axes.size());
    return static_cast<qsizetype>(std::lround(turn * count + count)) % axes.size();
}

QPolygonF RadarGeometry::ring(int level) const
{
    QPolygonF polygon;
    for (qsizetype i = 0; i < axes.size(); ++i)
        polygon.append(pointAt(i, level));
    return polygon;
}

QRectF RadarGeometry::axisRect(qsizetype axis) const
{
    const RadarAxisPlace &place = axes.at(axis);
    if (place.label.isEmpty())
        return QRectF(place.end - QPointF(8, 8), QSizeF(16, 16));
    return place.label.adjusted(-4, -2, 4, 2).intersected(bounds);
}

RadarGeometry radarGeometry(const RadarModel &model, const QRectF &bounds, const ChartFonts &fonts)
{
    RadarGeometry geometry;
    geometry.bounds = bounds;
    geometry.levels = levelCount(model);
    geometry.labelFont = fonts.label;
    geometry.smallFont = fonts.small;
    geometry.legend = legendPlaces(model, bounds, fonts.small, LegendStyle::Lines);
    if (!radarPossible(model))
        return geometry;
    const qreal legend = legendHeight(geometry.legend);
    const QRectF room = bounds.adjusted(1, 1, -1, legend > 0 ? -legend - legendGap : -1);
    if (std::min(room.width(), room.height()) < leastRoom)
        return geometry;
    const Chosen chosen = chooseLabels(model, room.size(), fonts);
    geometry.centre = centreFor(chosen.layout.extent, room);
    geometry.radius = chosen.layout.radius;
    geometry.labelFont = chosen.font;
    geometry.numbered = chosen.numbered;
    geometry.markScale = std::clamp(geometry.radius / geometry.levels / fullRing, leastMarkScale, 1.0);
    for (qsizetype i = 0; i < model.axes.size(); ++i)
        geometry.axes.append(axisPlace(geometry, chosen, i));
    geometry.levelLabels = placeLevels(geometry, model);
    return geometry;
}

} // namespace depthchart::ui
