// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/goalplace.h"

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double flagWidth = 10;
constexpr double flagHeight = 8;
constexpr double marksHeight = 11;
constexpr double gap = 8;
// Less than that of a sentence says nothing.
constexpr double narrowestElided = 72;

QRectF marksOf(const TimelineGeometry &geometry, const Milestone &milestone)
{
    const TimeScale &scale = geometry.scale();
    const QDate from = milestone.half.value_or(milestone.fourFifths.value_or(QDate()));
    const QDate to = milestone.fourFifths.value_or(from);
    if (!from.isValid())
        return {};
    const double top = (geometry.rows().metrics().lane - marksHeight) / 2;
    const double left = scale.x(std::min(from, to));
    // A lone date is a stroke.
    return {left, top, std::max(2.0, scale.x(std::max(from, to)) - left), marksHeight};
}

/// The longest words that fit right of `after` or else left of `before`.
PlacedText wordsOf(const TimelineGeometry &geometry, const Milestone &milestone, double before, double after,
                   const QRectF &visible)
{
    const QFontMetricsF metrics(geometry.font());
    const double lane = geometry.rows().metrics().lane;
    const double roomAfter = visible.right() - gap - after;
    const double roomBefore = before - gap - visible.left();
    const auto placed = [&](const QString &words, double width, bool isAfter) {
        return PlacedText{QRectF(isAfter ? after : before - width, 0, width, lane), words, false, false};
    };
    const QString text = milestone.text.simplified();
    const QString shorter = milestone.shortText.simplified();
    for (const bool isAfter : {true, false}) {
        for (const QString &words : {text, shorter}) {
            const double width = std::ceil(metrics.horizontalAdvance(words)) + 1;
            if (!words.isEmpty() && width <= (isAfter ? roomAfter : roomBefore))
                return placed(words, width, isAfter);
        }
    }
    const double room = std::max(roomAfter, roomBefore);
    if (text.isEmpty() || room < narrowestElided)
        return {};
    const QString elided = metrics.elidedText(shorter.isEmpty() ? text : shorter, Qt::ElideRight, room - 2);
    return placed(elided, std::min(room, std::ceil(metrics.horizontalAdvance(elided)) + 1),
                  roomAfter >= roomBefore);
}

} // namespace

std::optional<GoalPlace> goalPlace(const TimelineGeometry &geometry, const QRectF &visible)
{
    const std::optional<Milestone> &milestone = geometry.model().milestone;
    if (!milestone || !milestone->date.isValid())
        return std::nullopt;
    GoalPlace place;
    place.pole = std::floor(geometry.scale().x(milestone->date)) + 0.5;
    const double top = (geometry.rows().metrics().lane - marksHeight) / 2 - 3;
    place.flag = QPolygonF(
        {{place.pole, top}, {place.pole - flagWidth, top + flagHeight / 2}, {place.pole, top + flagHeight}});
    place.marks = marksOf(geometry, *milestone);
    const double after = std::max(place.pole, place.marks.isNull() ? place.pole : place.marks.right()) + gap;
    const double leftmost = place.marks.isNull() ? place.pole : std::min(place.pole, place.marks.left());
    const bool inView = after > visible.left() && place.pole - flagWidth < visible.right();
    if (inView)
        place.text = wordsOf(geometry, *milestone, leftmost - flagWidth - gap, after, visible);
    return place;
}

QRectF goalArea(const GoalPlace &place)
{
    return place.flag.boundingRect().united(place.marks).united(place.text.rect);
}

} // namespace depthchart::ui
