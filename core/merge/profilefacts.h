// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"

#include <QHash>
#include <QSet>

#include <functional>

/// What a state of a profile says, place by place, to hold many states against each other quickly.
namespace depthchart::core::merging {

/// A place by the names that lead there: keys, and for entries of lists what they are called (entryKey()),
/// whatever their order. The same name in all states of a profile.
using PlaceName = quint64;

struct ProfileFacts
{
    /// Where more is written than an absent value says, and a digest of it; for lists and objects, that it is
    /// there.
    QHash<PlaceName, quint64> values;
    /// Those places that are entries with an id of their own, which nobody else can have made.
    QSet<PlaceName> entries;
};

[[nodiscard]] ProfileFacts profileFacts(const json::Value &profile);

/// Places that differ, or are in one of the two alone.
[[nodiscard]] qsizetype differenceCount(const ProfileFacts &one, const ProfileFacts &other);

/// Everything that `part` says is said by `whole` in the same words.
[[nodiscard]] bool saysAll(const ProfileFacts &whole, const ProfileFacts &part);

/// The profile without the members and entries for which `isLeftOut` holds; lists themselves stay.
[[nodiscard]] json::Value withoutPlaces(const json::Value &profile,
                                        const std::function<bool(PlaceName)> &isLeftOut);

/// The JSON pointers of those places, in the document's order; what stands within such a place is not told.
struct FoundPlace
{
    PlaceName name = 0;
    QString pointer;
    /// It says no more than an absent value.
    bool isNothing = false;
};
[[nodiscard]] QList<FoundPlace> placesIn(const json::Value &profile, const QSet<PlaceName> &names);

} // namespace depthchart::core::merging
