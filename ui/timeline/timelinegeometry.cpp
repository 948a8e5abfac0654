// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"

#include "ui/timeline/barwords.h"

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double padding = 6;
constexpr double signGap = 6;
// However short its time, a bar can be seen and hit.
constexpr double narrowestBar = 6;
constexpr double beforeNext = 6;
// More where a link turns up to the next bar.
constexpr double beforeTurn = 6;

// Before the first bar.
constexpr double leadOfBars = 12;
// Less than that of a hatch cannot be told from an edge.
constexpr double narrowestHatch = 8;

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

/// Of a bar up to today, right of its signs unless it ends among them.
QRectF elapsedPart(const QRectF &bar, double today, double signsRight)
{
    const double right = std::min(today, bar.right());
    const double left = bar.left() + TimelineGeometry::edge;
    const double from = right - signsRight < narrowestHatch ? left : std::max(left, signsRight);
    return right > from ? QRectF(from, bar.top(), right - from, bar.height()) : QRectF();
}

} // namespace

TimelineGeometry::TimelineGeometry(const TimelineModel &model, const TimeScale &scale,
                                   const TimelineMetrics &metrics, const QFont &font, double rightLimit)
    : TimelineGeometry(std::make_shared<const TimelineModel>(model), scale, metrics, font, rightLimit)
{
}

TimelineGeometry::TimelineGeometry(const std::shared_ptr<const TimelineModel> &model, const TimeScale &scale,
                                   const TimelineMetrics &metrics, const QFont &font, double rightLimit)
    : m_model(model)
    , m_scale(scale)
    , m_rows(*model, metrics)
    , m_links(model->bars)
    , m_font(font)
    , m_wordWidths(font)
    , m_rightLimit(rightLimit)
{
}

DateRange TimelineGeometry::dates() const
{
    DateRange range = dateRangeWithoutBars(*m_model);
    range.include(m_rows.dates());
    return range;
}

double TimelineGeometry::headHeight() const
{
    return m_rows.metrics().header + (m_model->milestone ? m_rows.metrics().lane : 0);
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
    const Bar &item = m_model->bars.at(bar);
    const double left = m_scale.x(item.start);
    double right = std::max(m_scale.x(item.end), left + narrowestBar);
    const QList<qsizetype> &neighbours = m_rows.barsOfRow(row);
    const qsizetype next = m_rows.placeInRow(bar) + 1;
    if (next < neighbours.size())
        right = std::min(right, m_scale.x(m_model->bars.at(neighbours.at(next)).start));
    // On a whole pixel, so that its edges are sharp.
    const double top = m_rows.rowTop(row) + std::floor((metrics.lane - metrics.bar) / 2);
    return {left, top, right - left, metrics.bar};
}

double TimelineGeometry::limitOf(qsizetype bar) const
{
    const QList<qsizetype> &neighbours = m_rows.barsOfRow(m_rows.rowOfBar(bar));
    const qsizetype next = m_rows.placeInRow(bar) + 1;
    if (next >= neighbours.size())
        return m_rightLimit;
    return std::min(m_rightLimit, m_scale.x(m_model->bars.at(neighbours.at(next)).start) - beforeNext);
}

BarPlace TimelineGeometry::place(qsizetype bar, double seenFrom) const
{
    if (m_rows.rowOfBar(bar) < 0)
        return {};
    const bool crossed = !m_links.linksFrom(m_model->bars, bar).isEmpty();
    return placeIn(barRect(bar), m_model->bars.at(bar), {limitOf(bar) - (crossed ? beforeTurn : 0), crossed},
                   seenFrom);
}

BarPlace TimelineGeometry::placeWith(qsizetype bar, const Bar &values, double seenFrom) const
{
    const double left = m_scale.x(values.start);
    const QRectF now = barRect(bar);
    const QRectF rect(left, now.top(), std::max(m_scale.x(values.end) - left, narrowestBar), now.height());
    return placeIn(rect, values, {m_rightLimit, false}, seenFrom);
}

BarPlace TimelineGeometry::placeIn(const QRectF &rect, const Bar &item, const Surroundings &around,
                                   double seenFrom) const
{
    BarPlace place;
    place.rect = rect;
    if (rect.isEmpty())
        return place;
    const double side = signSide(m_rows.metrics());
    const int signs = 1 + (item.style == BarStyle::Done ? 1 : 0) + (item.conflict ? 1 : 0);
    const double signsWidth = edge + padding + signs * (side + signGap);
    const double pinWidth = item.pinned ? side + padding : 0;
    const double left = std::clamp(seenFrom, rect.left(), rect.right());
    // Half in view, it still says what it is, unless too little of it is left.
    const double from = left + signsWidth + pinWidth <= rect.right() ? left : rect.left();
    const bool onBar = from + signsWidth + pinWidth <= rect.right();
    SignRow row(rect, onBar ? from + edge + padding - 1 : rect.right() + padding, side);
    if (onBar || row.left() + signs * (side + signGap) + (item.pinned ? side : 0) <= around.limit) {
        place.tick = item.style == BarStyle::Done ? row.next() : QRectF();
        place.sign = row.next();
        place.warning = item.conflict ? row.next() : QRectF();
        if (item.pinned) {
            place.pin =
                onBar ? QRectF(rect.right() - padding - side, place.sign.top(), side, side) : row.next();
        }
    }
    if (item.style == BarStyle::Active && m_model->today.isValid())
        place.hatch = elapsedPart(rect, m_scale.x(m_model->today), onBar ? row.left() - signGap + 2 : 0);
    WordRoom room;
    room.onLeft = onBar ? row.left() : rect.left() + edge + padding;
    // The elapsed part of an active one is hatched.
    if (item.style == BarStyle::Active && m_model->today.isValid())
        room.onLeft = std::max(room.onLeft, m_scale.x(m_model->today) + padding);
    room.onRight = rect.right() - padding - pinWidth;
    room.besideLeft = onBar ? rect.right() + padding + 1 : row.left();
    room.limit = around.limit;
    room.top = rect.top();
    room.height = rect.height();
    room.on = onBar;
    room.crossed = around.crossed;
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
            return x < m_scale.x(m_model->bars.at(bar).start);
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
    constexpr double slack = 3;
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

BarPart TimelineGeometry::partAt(qsizetype bar, QPointF point) const
{
    // Of a short bar enough must be left to move it by; a little beside it belongs to the edge too.
    constexpr double reachIn = 6;
    constexpr double reachOut = 4;
    const QRectF rect = barRect(bar);
    const double inside = std::min(reachIn, rect.width() / 3);
    const bool onEdge = point.x() >= rect.right() - inside && point.x() <= rect.right() + reachOut &&
                        point.y() >= rect.top() - 1 && point.y() <= rect.bottom() + 1;
    return onEdge ? BarPart::RightEdge : BarPart::Body;
}

QList<BarLink> TimelineGeometry::linksIn(const QRectF &area) const
{
    QList<BarLink> result;
    const QList<Bar> &bars = m_model->bars;
    for (const qsizetype bar : barsIn(area)) {
        result += m_links.linksTo(bars, bar);
        result += m_links.linksFrom(bars, bar);
    }
    // A link may pass through all of the area: to the first bar behind it.
    const qsizetype firstRow = m_rows.rowAt(std::max(area.top(), 0.0));
    for (qsizetype row = firstRow; row >= 0 && row < m_rows.rowCount() && m_rows.rowTop(row) < area.bottom();
         ++row) {
        const QList<qsizetype> &inRow = m_rows.barsOfRow(row);
        const auto next =
            std::upper_bound(inRow.cbegin(), inRow.cend(), area.right(), [this](double x, qsizetype bar) {
                return x < m_scale.x(m_model->bars.at(bar).start);
            });
        if (next != inRow.cend())
            result += m_links.linksTo(bars, *next);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void TimelineGeometry::changeBar(qsizetype bar)
{
    m_rows.changeBar(*m_model, bar);
    m_links.changeBar(m_model->bars.at(bar));
}

void TimelineGeometry::insertBar(qsizetype bar)
{
    m_rows.insertBar(*m_model, bar);
    m_links.insertBar(m_model->bars.at(bar), bar);
}

void TimelineGeometry::removeBar(qsizetype bar, const QString &id)
{
    m_rows.removeBar(*m_model, bar);
    m_links.removeBar(id);
}

double TimelineGeometry::contentRight(double wordsAtMost) const
{
    const QDate last = dateRangeWithoutBars(*m_model).last;
    double right = m_model->milestone && last.isValid() ? std::max(0.0, m_scale.x(last)) : 0;
    for (qsizetype row = 0; row < m_rows.rowCount(); ++row) {
        const QList<qsizetype> &bars = m_rows.barsOfRow(row);
        if (bars.isEmpty())
            continue;
        // Words end before the next bar, so that the last one ends a row.
        const QRectF rect = barRect(bars.constLast());
        right = std::max(right, rect.right());
        if (rect.right() + wordsAtMost <= right)
            continue;
        const BarPlace end = place(bars.constLast());
        double words = std::max(end.sign.right(), end.pin.right());
        for (const PlacedText &text : end.texts)
            words = std::max(words, text.rect.right());
        right = std::max(right, std::min(words, rect.right() + wordsAtMost));
    }
    return right;
}

QDate firstDateShown(const TimelineGeometry &geometry, double pixelsPerDay, double lead)
{
    const auto before = [pixelsPerDay](QDate date, double room) {
        return date.isValid() ? date.addDays(-static_cast<qint64>(room / pixelsPerDay)) : date;
    };
    DateRange range;
    range.include(before(geometry.dates().first, leadOfBars));
    range.include(before(geometry.model().today, lead));
    return range.first;
}

TimeScale fittedScale(TimelineGeometry geometry, double width, double lead, double coarsest, double finest)
{
    const auto at = [&geometry, lead](double density) {
        return TimeScale(firstDateShown(geometry, density, lead), density);
    };
    const auto fits = [&](double density) {
        geometry.setScale(at(density));
        return geometry.contentRight(width * wordsShare) <= width;
    };
    if (geometry.model().bars.isEmpty() || fits(finest))
        return at(finest);
    double low = coarsest;
    double high = finest;
    // Halving to well below a tenth of a pixel over years.
    for (int i = 0; i < 14; ++i) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return at(low);
}

} // namespace depthchart::ui
