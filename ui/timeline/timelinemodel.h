// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/terms.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a timeline shows, as plain values: no widget, no colour, no place.
namespace depthchart::ui {

/// Outlined: an opportunity, not chosen yet.
enum class BarStyle { Outlined, Planned, Active, Done };

struct Bar
{
    /// Stays the same while the step does; selection and changes go by it.
    QString id;
    /// Position in TimelineModel::lanes.
    qsizetype lane = 0;
    QDate start;
    /// The day on which it ends; the bar covers the days before it.
    QDate end;
    core::Vector vector = core::Vector::Depth;
    BarStyle style = BarStyle::Planned;
    bool conflict = false;
    bool critical = false;
    bool pinned = false;
    /// "Level 3 to 4".
    QString text;
    /// "3 to 4": where there is no room for the text.
    QString shortText;
    /// "12 months": stands on the bar or beside it; may be empty.
    QString duration;
    /// The same in a table, also where the bar does without.
    QString effort;
    /// Plain text, with the reasons for what the bar shows.
    QString toolTip;
    /// What a screen reader says; where empty, what `barName` says.
    QString accessibleText;
    /// Ids of the bars of its lane that it follows: a link leads from each. Others are not drawn.
    QStringList follows;
    bool operator==(const Bar &) const = default;
};

struct Lane
{
    QString name;
    bool operator==(const Lane &) const = default;
};

/// The goal's date with the forecast's two dates (domain.md section 9): a lane of its own, above the others.
struct Milestone
{
    QDate date;
    std::optional<QDate> half;
    std::optional<QDate> fourFifths;
    /// "Staff: 50 % by 7 Jan 2028, 80 % by 7 Feb 2028".
    QString text;
    /// "50 % by 7 Jan, 80 % by 7 Feb 2028": where there is no room for the text.
    QString shortText;
    /// Plain text.
    QString toolTip;
    bool operator==(const Milestone &) const = default;
};

struct TimelineModel
{
    QList<Lane> lanes;
    QList<Bar> bars;
    QDate today;
    std::optional<Milestone> milestone;
    bool operator==(const TimelineModel &) const = default;
};

/// Position of the bar with that id, or -1.
[[nodiscard]] qsizetype barIndex(const TimelineModel &model, const QString &id);

/// First day and last day of something shown.
struct DateRange
{
    QDate first;
    QDate last;
    /// Grows so far that the date lies in it; an invalid one changes nothing.
    void include(QDate date);
    void include(const DateRange &range);
    bool operator==(const DateRange &) const = default;
};
/// Of everything shown, today included.
[[nodiscard]] DateRange dateRange(const TimelineModel &model);
/// Of what is not a bar: today and the milestone.
[[nodiscard]] DateRange dateRangeWithoutBars(const TimelineModel &model);

/// What a person may do with a bar: an opportunity is not theirs yet, and what is done stays where it was.
[[nodiscard]] inline bool canChange(const Bar &bar)
{
    return bar.style == BarStyle::Planned || bar.style == BarStyle::Active;
}
[[nodiscard]] inline bool canRemove(const Bar &bar)
{
    return bar.style != BarStyle::Outlined;
}

} // namespace depthchart::ui

Q_DECLARE_TYPEINFO(depthchart::ui::Bar, Q_RELOCATABLE_TYPE);
