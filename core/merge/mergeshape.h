// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"

#include <QLatin1StringView>
#include <QStringList>

/// How each field of a profile is merged: by the records of format.md "The profile file".
namespace depthchart::core::merging {

enum class Record {
    Profile,
    Person,
    Entry,
    Impact,
    Evidence,
    Link,
    Plan,
    Step,
    Criterion,
    Review,
    Rating,
    Action,
    Snapshot,
    Ladder,
    /// An object that this version does not know.
    Unknown,
};

enum class Kind {
    /// As a whole.
    Value,
    /// Field by field; absent: all of it neutral.
    Section,
    /// Field by field; absent: not there.
    Optional,
    /// By domain, each an Optional.
    Map,
    /// By domain, each a Value.
    Depths,
    /// A goal: by domain where all have target depths, else as a whole.
    Goal,
    /// By what their entries are called: ids; tasks and raters; texts.
    Entries,
    Links,
    Criteria,
    Texts,
    /// Not known: an object field by field, a list of entries with ids by these, else as a whole.
    Any,
};

/// The value that an absent field stands for.
enum class Neutral { None, Empty, False, True, Zero, One, Planned, Open, Depth };

struct Shape
{
    Kind kind = Kind::Any;
    /// Of a section, of a map's or list's entries.
    Record record = Record::Unknown;
    Neutral neutral = Neutral::None;
};

/// The shape of a profile.
inline constexpr Shape profileShape{Kind::Section, Record::Profile, Neutral::None};

/// Every field that has a shape of its own, record by record.
struct KnownField
{
    Record record = Record::Unknown;
    QLatin1StringView key;
};
[[nodiscard]] QList<KnownField> knownFields();

/// The shape of that field of the record; of an object's member; of a list's entries.
[[nodiscard]] Shape shapeOf(Record record, QStringView key);
[[nodiscard]] Shape memberShape(const Shape &object, QStringView key);
[[nodiscard]] Shape entryShape(const Shape &list);

/// The place, by the tokens of its JSON pointer, is one task of a domain's `claims` or `asked`.
[[nodiscard]] bool isOfClaims(const QStringList &tokens);

/// The value says no more than an absent one would.
[[nodiscard]] bool isNeutral(const json::Value &value, Neutral neutral);

/// Nothing is written in it: "", [], {} and what has only such in it.
[[nodiscard]] bool isBlank(const json::Value &value);

} // namespace depthchart::core::merging
