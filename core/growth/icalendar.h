// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

/// Dates for other calendars, as iCalendar text (RFC 5545): lines end in CRLF and are folded at 75 octets
/// without breaking a character.
namespace depthchart::core {

/// An all-day event.
struct CalendarEvent
{
    /// Stays the same whenever the event is written, so that importing again moves it instead of adding one.
    QString uid;
    QDate date;
    QString summary;
    /// May be empty.
    QString description;
    bool operator==(const CalendarEvent &) const = default;
};

/// The events as a calendar file. `stamp` is when it is written: the core knows no clock.
[[nodiscard]] QByteArray iCalendar(const QList<CalendarEvent> &events, const QDateTime &stamp);

/// The ends of the plan's steps, in plan order; steps without an end are left out. Titles are text for people
/// and come from the caller; criteria and note are the description.
[[nodiscard]] QList<CalendarEvent> planEvents(const Plan &plan,
                                              const std::function<QString(const Step &)> &title);

} // namespace depthchart::core
