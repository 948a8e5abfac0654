// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/terms.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What a timeline shows, as plain values: no widget, no colour, no place.
namespace depthchart::ui {

/// Outlined: an opportunity, not chosen yet.
enum class BarStyle { Outlined, Planned, Active, Done };

struct Bar
{
    /// Stays the same while the step does; selection goes by it.
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
    /// "12 months"; may be empty.
    QString duration;
    /// Plain text.
    QString toolTip;
    /// What a screen reader says; where empty, the tool tip.
    QString accessibleText;
    bool operator==(const Bar &) const = default;
};

struct Lane
{
    QString name;
    bool operator==(const Lane &) const = default;
};

/// The goal's date with the forecast's two dates (domain.md section 9).
struct Milestone
{
    QDate date;
    std::optional<QDate> half;
    std::optional<QDate> fourFifths;
    QString text;
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

/// First day and last day of everything shown, today included.
struct DateRange
{
    QDate first;
    QDate last;
    bool operator==(const DateRange &) const = default;
};
[[nodiscard]] DateRange dateRange(const TimelineModel &model);

} // namespace depthchart::ui
