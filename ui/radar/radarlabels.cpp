// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/radarlabels.h"

#include "ui/radar/chartlabel.h"
#include "ui/radar/chartmarks.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace depthchart::ui {

namespace {

struct RadarLabels
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::RadarLabels)
};

/// From the end of an axis to its label, beside it and above or below it. Above the first axis the number of
/// the highest level stands between, where there are numbers.
constexpr qreal sideGap = 12;
/// In a narrow room the names at the sides may stand above and below their corners instead: that much further
/// in, where the radar gains so much by it.
constexpr qreal narrowRoom = 340;
constexpr std::array tuckedGaps{-12.0, -36.0, -60.0};
constexpr qreal worthTucking = 1.12;
constexpr qreal topGap = 20;
constexpr qreal bottomGap = 8;
/// Between a label and a polygon's edge, and between two labels.
constexpr qreal clearance = 4;
constexpr qreal labelSpace = 3;
/// An axis this close to the vertical has its label centred on it.
constexpr qreal nearVertical = 0.05;
constexpr qreal smallestRadius = 24;
/// Labels on the vertical axes may be wider than those at the sides: they take no room from the polygon.
constexpr qreal verticalFactor = 1.8;

QString statusText(const DepthAxis &axis, StatusLine line)
{
    if (line == StatusLine::None)
        return {};
    if (!axis.depth)
        return axis.target ? RadarLabels::tr("target %1").arg(*axis.target) : RadarLabels::tr("not rated");
    if (!axis.target)
        return QString::number(*axis.depth);
    return (line == StatusLine::Full ? RadarLabels::tr("%1, target %2") : RadarLabels::tr("%1 of %2"))
        .arg(*axis.depth)
        .arg(*axis.target);
}

bool isVertical(QPointF direction)
{
    return std::abs(direction.x()) < nearVertical;
}

/// The polygon's upper edge at that x (between 0 and its right corner), above the centre being negative;
/// nothing beyond the corner.
std::optional<qreal> upperEdge(qreal x, qreal radius, qsizetype count)
{
    for (qsizetype i = 0; i + 1 < count; ++i) {
        const QPointF from = axisDirection(i, count) * radius;
        const QPointF to = axisDirection(i + 1, count) * radius;
        if (to.x() <= from.x())
            break;
        if (x >= from.x() && x <= to.x())
            return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
    }
    return std::nullopt;
}

/// The same for the lower edge, seen from the lowest corner towards the right one.
std::optional<qreal> lowerEdge(qreal x, qreal radius, qsizetype count)
{
    // An even polygon is its own mirror image; an odd one has a flat foot.
    for (qsizetype i = count / 2; i > 0; --i) {
        const QPointF from = axisDirection(i, count) * radius;
        const QPointF to = axisDirection(i - 1, count) * radius;
        if (x <= from.x())
            return from.y();
        if (to.x() <= from.x())
            break;
        if (x <= to.x())
            return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
    }
    return std::nullopt;
}

/// Places labels one by one from the widest part of the polygon outwards, each beside its axis' end and then
/// moved up (above the centre) or down until it clears the polygon and those placed before.
class LabelPlacer
{
public:
    LabelPlacer(const QList<LabelText> &texts, qreal radius, qreal beside, bool withNumbers)
        : m_texts(texts)
        , m_radius(radius)
        , m_beside(beside)
        , m_above(withNumbers ? topGap : bottomGap)
        , m_rects(texts.size())
    {
    }

    LabelLayout place()
    {
        QList<qsizetype> order(m_texts.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [this](qsizetype axis) { return std::abs(direction(axis).y()); });
        for (const qsizetype axis : order) {
            if (m_texts.at(axis).lines.isEmpty())
                continue;
            m_rects[axis] = cleared(start(axis), axis);
            m_placed.append(axis);
        }
        return {m_radius, m_rects, extent()};
    }

private:
    [[nodiscard]] QPointF direction(qsizetype axis) const { return axisDirection(axis, m_texts.size()); }

    [[nodiscard]] QRectF start(qsizetype axis) const
    {
        const QPointF along = direction(axis);
        const QPointF end = along * m_radius;
        const QSizeF size = m_texts.at(axis).size;
        if (isVertical(along)) {
            const qreal top = along.y() < 0 ? end.y() - m_above - size.height() : end.y() + bottomGap;
            return {QPointF(end.x() - size.width() / 2, top), size};
        }
        const qreal left = along.x() > 0 ? end.x() + m_beside : end.x() - m_beside - size.width();
        QRectF rect(QPointF(left, end.y() - size.height() / 2), size);
        clearPolygon(rect, along);
        return rect;
    }

    /// Only the near corner can meet the polygon, which is convex and symmetric about the vertical.
    void clearPolygon(QRectF &rect, QPointF along) const
    {
        const qreal near = along.x() > 0 ? rect.left() : -rect.right();
        if (along.y() <= 0) {
            if (const std::optional<qreal> edge = upperEdge(near, m_radius, m_texts.size()))
                rect.moveBottom(std::min(rect.bottom(), *edge - clearance));
        }
        if (along.y() >= 0) {
            if (const std::optional<qreal> edge = lowerEdge(near, m_radius, m_texts.size()))
                rect.moveTop(std::max(rect.top(), *edge + clearance));
        }
    }

    [[nodiscard]] QRectF cleared(QRectF rect, qsizetype axis) const
    {
        const bool upwards = direction(axis).y() < 0;
        for (qsizetype tries = 0; tries < m_placed.size(); ++tries) {
            const QRectF wide = rect.adjusted(-2 * labelSpace, -labelSpace, 2 * labelSpace, labelSpace);
            const auto met = std::ranges::find_if(
                m_placed, [&](qsizetype other) { return m_rects.at(other).intersects(wide); });
            if (met == m_placed.end())
                break;
            if (upwards)
                rect.moveBottom(m_rects.at(*met).top() - labelSpace - 0.5);
            else
                rect.moveTop(m_rects.at(*met).bottom() + labelSpace + 0.5);
        }
        return rect;
    }

    [[nodiscard]] QRectF extent() const
    {
        QRectF all(0, -m_radius - m_above, 1, m_radius);
        for (qsizetype axis = 0; axis < m_rects.size(); ++axis) {
            const QPointF end = direction(axis) * m_radius;
            all = all.united(QRectF(end - QPointF(1, 1), QSizeF(2, 2)));
            if (!m_rects.at(axis).isEmpty())
                all = all.united(m_rects.at(axis));
        }
        return all;
    }

    const QList<LabelText> &m_texts;
    qreal m_radius;
    qreal m_beside;
    qreal m_above;
    QList<QRectF> m_rects;
    QList<qsizetype> m_placed;
};

bool fits(const LabelLayout &layout, QSizeF room)
{
    return layout.extent.width() <= room.width() && layout.extent.height() <= room.height();
}

std::optional<LabelLayout> largestBeside(const QList<LabelText> &texts, QSizeF room, qreal numbersFrom,
                                         qreal gap)
{
    const auto layoutAt = [&](qreal radius) {
        return LabelPlacer(texts, radius, gap, radius >= numbersFrom).place();
    };
    qreal most = std::floor(std::min(room.width(), room.height()) * 0.66);
    qreal least = smallestRadius;
    if (most < least)
        return std::nullopt;
    LabelLayout best = layoutAt(least);
    if (!fits(best, room))
        return std::nullopt;
    // Whole pixels: a ring's end on the first axis is then crisp at every scale.
    while (most - least >= 1) {
        const qreal middle = std::ceil((least + most) / 2);
        LabelLayout layout = layoutAt(middle);
        if (fits(layout, room)) {
            best = std::move(layout);
            least = middle;
        } else {
            most = middle - 1;
        }
    }
    return best;
}

} // namespace

QPointF axisDirection(qsizetype axis, qsizetype count)
{
    const qreal angle = 2 * std::numbers::pi * static_cast<qreal>(axis) / static_cast<qreal>(count);
    return {std::sin(angle), -std::cos(angle)};
}

Qt::Alignment labelAlignment(QPointF direction)
{
    if (isVertical(direction))
        return Qt::AlignHCenter;
    return direction.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
}

QList<LabelText> labelTexts(const RadarModel &model, const LabelMode &mode, const QFont &small)
{
    const QFontMetricsF metrics(mode.font);
    const QFontMetricsF smallMetrics(small);
    QList<LabelText> texts;
    for (qsizetype i = 0; i < model.axes.size(); ++i) {
        const DepthAxis &axis = model.axes.at(i);
        const bool vertical = isVertical(axisDirection(i, model.axes.size()));
        const qreal width = vertical ? mode.width * verticalFactor : mode.width;
        // A name above or below the polygon reads best on one line; a second costs height.
        WrappedLabel wrapped = wrapLabel(axis.name, metrics, width, 1);
        if (!vertical || wrapped.elided)
            wrapped = wrapLabel(axis.name, metrics, width, mode.lines);
        LabelText text;
        text.lines = wrapped.lines;
        text.elided = wrapped.elided;
        text.status = statusText(axis, mode.status);
        text.hasSign = !text.status.isEmpty() && depthSign(axis) != DepthSign::None;
        qreal height = static_cast<qreal>(text.lines.size()) * metrics.height();
        if (!text.status.isEmpty()) {
            text.statusWidth = std::ceil(smallMetrics.horizontalAdvance(text.status)) +
                               (text.hasSign ? statusSignSide + statusSignGap : 0);
            height += smallMetrics.height() + 1;
        }
        text.size = QSizeF(std::ceil(std::max(wrapped.width, text.statusWidth)) + 1, std::ceil(height));
        texts.append(text);
    }
    return texts;
}

std::optional<LabelLayout> largestLayout(const QList<LabelText> &texts, QSizeF room, qreal numbersFrom)
{
    std::optional<LabelLayout> best = largestBeside(texts, room, numbersFrom, sideGap);
    if (room.width() >= narrowRoom)
        return best;
    for (const qreal gap : tuckedGaps) {
        std::optional<LabelLayout> tucked = largestBeside(texts, room, numbersFrom, gap);
        if (tucked && (!best || tucked->radius >= best->radius * worthTucking))
            best = std::move(tucked);
    }
    return best;
}

NumberedLayout numberedLayout(qsizetype count, QSizeF room, const QFont &small)
{
    const QFontMetricsF metrics(small);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(QString::number(count))) + 2,
                      std::ceil(metrics.height()));
    const qreal reach = std::hypot(size.width(), size.height()) / 2 + clearance;
    NumberedLayout numbered;
    LabelLayout &layout = numbered.layout;
    layout.radius = std::floor(std::min(room.width(), room.height()) / 2 - 2 * reach);
    // Too little even for numbers: the polygon alone.
    const bool bare = layout.radius < smallestRadius;
    if (bare)
        layout.radius = std::floor(std::min(room.width(), room.height()) / 2 - clearance);
    const qreal apart = 2 * std::numbers::pi * (layout.radius + reach) / static_cast<qreal>(count);
    const auto step = static_cast<qsizetype>(std::ceil(2 * (reach - clearance) / std::max(1.0, apart)));
    const qreal outside = layout.radius + (bare ? 0 : 2 * reach);
    layout.extent = QRectF(-outside, -outside, 2 * outside, 2 * outside);
    for (qsizetype i = 0; i < count; ++i) {
        LabelText text;
        QRectF rect;
        if (!bare && i % step == 0 && i + step <= count) {
            text.lines = {QString::number(i + 1)};
            text.size = size;
            rect = QRectF(QPointF(0, 0), size);
            rect.moveCenter(axisDirection(i, count) * (layout.radius + reach));
        }
        numbered.texts.append(text);
        layout.labels.append(rect);
    }
    return numbered;
}

} // namespace depthchart::ui
