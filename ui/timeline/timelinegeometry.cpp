// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"

#include "ui/timeline/barwords.h"

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr double padding = 6;
constexpr double signGap = 6;
// However short its time, a bar can be seen and hit.
constexpr double narrowestBar = 6;
constexpr double beforeNext = 6;

double signSide(const TimelineMetrics &metrics)
{
    return metrics.bar * 0.7;
}

/// Puts signs one after another from the left.
class SignRow
{
public:
    SignRow(const QRectF &bar, double left, double side)
        : m_left(left)
        , m_top(bar.center().y() - side / 2)
        , m_side(side)
    {
    }
    QRectF next()
    {
        const QRectF sign(m_left, m_top, m_side, m_side);
        m_left += m_side + signGap;
        return sign;
    }
    [[nodiscard]] double left() const { return m_left; }

private:
    double m_left;
    double m_top;
    double m_side;
};

} // namespace

TimelineGeometry::TimelineGeometry(const TimelineModel &model, const TimeScale &scale,
                                   const TimelineMetrics &metrics, const QFont &font, double rightLimit)
    : m_model(model)
    , m_scale(scale)
    , m_rows(model, metrics)
    , m_font(font)
    , m_wordWidths(font)
    , m_rightLimit(rightLimit)
{
}

void TimelineGeometry::setScale(const TimeScale &scale, double rightLimit)
{
    m_scale = scale;
    m_rightLimit = rightLimit;
}

QRectF TimelineGeometry::barRect(qsizetype bar) const
{
    const qsizetype row = m_rows.rowOfBar(bar);
    if (row < 0)
        return {};
    const TimelineMetrics &metrics = m_rows.metrics();
    const Bar &item = m_model.bars.at(bar);
    const double left = m_scale.x(item.start);
    double right = std::max(m_scale.x(item.end), left + narrowestBar);
    const QList<qsizetype> &neighbours = m_rows.barsOfRow(row);
    const qsizetype next = m_rows.placeInRow(bar) + 1;
    if (next < neighbours.size())
        right = std::min(right, m_scale.x(m_model.bars.at(neighbours.at(next)).start));
    return {left, m_rows.rowTop(row) + (metrics.lane - metrics.bar) / 2, right - left, metrics.bar};
}

double TimelineGeometry::limitOf(qsizetype bar) const
{
    const QList<qsizetype> &neighbours = m_rows.barsOfRow(m_rows.rowOfBar(bar));
    const qsizetype next = m_rows.placeInRow(bar) + 1;
    if (next >= neighbours.size())
        return m_rightLimit;
    return std::min(m_rightLimit, m_scale.x(m_model.bars.at(neighbours.at(next)).start) - beforeNext);
}

BarPlace TimelineGeometry::place(qsizetype bar) const
{
    BarPlace place;
    place.rect = barRect(bar);
    if (place.rect.isEmpty())
        return place;
    const Bar &item = m_model.bars.at(bar);
    const double side = signSide(m_rows.metrics());
    const int signs = 1 + (item.style == BarStyle::Done ? 1 : 0) + (item.conflict ? 1 : 0);
    const double signsWidth = edge + padding + signs * (side + signGap);
    const double pinWidth = item.pinned ? side + padding : 0;
    const bool onBar = signsWidth + pinWidth <= place.rect.width();
    const double limit = limitOf(bar);
    SignRow row(place.rect, onBar ? place.rect.left() + edge + padding - 1 : place.rect.right() + padding,
                side);
    if (onBar || row.left() + signs * (side + signGap) + (item.pinned ? side : 0) <= limit) {
        place.tick = item.style == BarStyle::Done ? row.next() : QRectF();
        place.sign = row.next();
        place.warning = item.conflict ? row.next() : QRectF();
        if (item.pinned) {
            place.pin = onBar ? QRectF(place.rect.right() - padding - side, place.sign.top(), side, side)
                              : row.next();
        }
    }
    WordRoom room;
    room.onLeft = onBar ? row.left() : place.rect.left() + edge + padding;
    room.onRight = place.rect.right() - padding - pinWidth;
    room.besideLeft = onBar ? place.rect.right() + padding + 1 : row.left();
    room.limit = limit;
    room.top = place.rect.top();
    room.height = place.rect.height();
    room.on = onBar && item.style != BarStyle::Active;
    place.texts = placeWords(item, room, m_wordWidths);
    return place;
}

QList<qsizetype> TimelineGeometry::barsIn(const QRectF &area) const
{
    QList<qsizetype> result;
    const double lane = m_rows.metrics().lane;
    const auto firstRow = std::max<qsizetype>(0, static_cast<qsizetype>(area.top() / lane));
    for (qsizetype row = firstRow; row < m_rows.rowCount() && m_rows.rowTop(row) < area.bottom(); ++row) {
        const QList<qsizetype> &bars = m_rows.barsOfRow(row);
        const auto startsAfter = [this](double x, qsizetype bar) {
            return x < m_scale.x(m_model.bars.at(bar).start);
        };
        auto from = std::upper_bound(bars.cbegin(), bars.cend(), area.left(), startsAfter);
        // The last one that starts before may reach into the area, as may its words.
        if (from != bars.cbegin())
            --from;
        const auto to = std::upper_bound(from, bars.cend(), area.right(), startsAfter);
        std::copy(from, to, std::back_inserter(result));
    }
    return result;
}

qsizetype TimelineGeometry::barAt(QPointF point) const
{
    // The line around a bar belongs to it.
    constexpr double slack = 2;
    for (const qsizetype bar : barsIn({point.x() - slack, point.y(), 2 * slack, 0.5})) {
        const BarPlace found = place(bar);
        if (found.rect.adjusted(-slack, -slack, slack, slack).contains(point))
            return bar;
        for (const PlacedText &text : found.texts) {
            if (text.rect.contains(point))
                return bar;
        }
        if (found.sign.contains(point))
            return bar;
    }
    return -1;
}

double TimelineGeometry::contentRight(double wordsAtMost) const
{
    double right = 0;
    for (qsizetype row = 0; row < m_rows.rowCount(); ++row) {
        const QList<qsizetype> &bars = m_rows.barsOfRow(row);
        if (bars.isEmpty())
            continue;
        // Words end before the next bar, so that the last one ends a row.
        const BarPlace last = place(bars.constLast());
        double words = std::max(last.sign.right(), last.pin.right());
        for (const PlacedText &text : last.texts)
            words = std::max(words, text.rect.right());
        right = std::max({right, last.rect.right(), std::min(words, last.rect.right() + wordsAtMost)});
    }
    return right;
}

TimeScale fittedScale(const TimelineModel &model, const TimelineMetrics &metrics, const QFont &font,
                      double width, double lead, double coarsest, double finest)
{
    const DateRange range = dateRange(model);
    const auto at = [&range, lead](double density) {
        return TimeScale(range.first.addDays(-static_cast<qint64>(lead / density)), density);
    };
    TimelineGeometry geometry(model, at(finest), metrics, font);
    if (model.bars.isEmpty() || geometry.contentRight(width * wordsShare) <= width)
        return at(finest);
    double low = coarsest;
    double high = finest;
    // Halving to well below a tenth of a pixel over years.
    for (int i = 0; i < 14; ++i) {
        const double middle = (low + high) / 2;
        geometry.setScale(at(middle));
        (geometry.contentRight(width * wordsShare) <= width ? low : high) = middle;
    }
    return at(low);
}

} // namespace depthchart::ui
