// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergeshape.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace depthchart::core::merging {

namespace {

struct Field
{
    Record of;
    QLatin1StringView key;
    Shape shape;
};

constexpr Shape text{Kind::Value, Record::Unknown, Neutral::Empty};
constexpr Shape given{Kind::Value, Record::Unknown, Neutral::None};
constexpr Shape flag{Kind::Value, Record::Unknown, Neutral::False};
constexpr Shape count{Kind::Value, Record::Unknown, Neutral::Zero};
constexpr Shape texts{Kind::Texts, Record::Unknown, Neutral::Empty};

constexpr Shape entries(Record record)
{
    return {Kind::Entries, record, Neutral::Empty};
}
constexpr Shape whole(Neutral neutral)
{
    return {Kind::Value, Record::Unknown, neutral};
}

constexpr std::array fields{
    Field{Record::Profile, "format"_L1, given},
    Field{Record::Profile, "version"_L1, whole(Neutral::One)},
    Field{Record::Profile, "id"_L1, text},
    // Id and revision belong together.
    Field{Record::Profile, "framework"_L1, text},
    Field{Record::Profile, "person"_L1, {Kind::Section, Record::Person, Neutral::Empty}},
    Field{Record::Profile, "domains"_L1, {Kind::Map, Record::Entry, Neutral::Empty}},
    Field{Record::Profile, "impacts"_L1, entries(Record::Impact)},
    Field{Record::Profile, "evidence"_L1, entries(Record::Evidence)},
    Field{Record::Profile, "plan"_L1, {Kind::Optional, Record::Plan, Neutral::None}},
    Field{Record::Profile, "reviews"_L1, entries(Record::Review)},
    Field{Record::Profile, "history"_L1, entries(Record::Snapshot)},
    Field{Record::Profile, "ladder"_L1, {Kind::Section, Record::Ladder, Neutral::Empty}},
    Field{Record::Profile, "frameworkCopy"_L1, given},
    Field{Record::Person, "name"_L1, text},
    Field{Record::Person, "role"_L1, text},
    Field{Record::Person, "team"_L1, text},
    Field{Record::Person, "organisation"_L1, text},
    Field{Record::Person, "manager"_L1, text},
    Field{Record::Person, "started"_L1, given},
    Field{Record::Person, "notes"_L1, text},
    Field{Record::Entry, "self"_L1, given},
    Field{Record::Entry, "manager"_L1, given},
    Field{Record::Entry, "agreed"_L1, given},
    Field{Record::Entry, "breadth"_L1, flag},
    Field{Record::Entry, "target"_L1, given},
    Field{Record::Entry, "applies"_L1, whole(Neutral::True)},
    Field{Record::Entry, "note"_L1, text},
    Field{Record::Entry, "claims"_L1, texts},
    Field{Record::Entry, "asked"_L1, texts},
    Field{Record::Impact, "id"_L1, text},
    Field{Record::Impact, "title"_L1, text},
    Field{Record::Impact, "description"_L1, text},
    Field{Record::Impact, "date"_L1, given},
    Field{Record::Impact, "domains"_L1, texts},
    Field{Record::Impact, "link"_L1, text},
    Field{Record::Evidence, "id"_L1, text},
    Field{Record::Evidence, "text"_L1, text},
    Field{Record::Evidence, "date"_L1, given},
    Field{Record::Evidence, "link"_L1, text},
    Field{Record::Evidence, "tasks"_L1, {Kind::Links, Record::Link, Neutral::Empty}},
    Field{Record::Link, "task"_L1, text},
    Field{Record::Link, "statement"_L1, given},
    Field{Record::Link, "by"_L1, given},
    Field{Record::Plan, "goal"_L1, {Kind::Goal, Record::Unknown, Neutral::Empty}},
    Field{Record::Plan, "start"_L1, given},
    Field{Record::Plan, "streams"_L1, whole(Neutral::One)},
    Field{Record::Plan, "pace"_L1, whole(Neutral::One)},
    Field{Record::Plan, "steps"_L1, entries(Record::Step)},
    Field{Record::Step, "id"_L1, text},
    Field{Record::Step, "vector"_L1, whole(Neutral::Depth)},
    Field{Record::Step, "domain"_L1, given},
    Field{Record::Step, "from"_L1, given},
    Field{Record::Step, "to"_L1, given},
    Field{Record::Step, "months"_L1, count},
    Field{Record::Step, "start"_L1, given},
    Field{Record::Step, "end"_L1, given},
    Field{Record::Step, "pinned"_L1, flag},
    Field{Record::Step, "status"_L1, whole(Neutral::Planned)},
    Field{Record::Step, "criteria"_L1, {Kind::Criteria, Record::Criterion, Neutral::Empty}},
    Field{Record::Step, "record"_L1, text},
    Field{Record::Step, "note"_L1, text},
    Field{Record::Criterion, "text"_L1, text},
    Field{Record::Criterion, "met"_L1, flag},
    Field{Record::Review, "id"_L1, text},
    Field{Record::Review, "date"_L1, given},
    Field{Record::Review, "framework"_L1, text},
    Field{Record::Review, "status"_L1, whole(Neutral::Open)},
    Field{Record::Review, "blind"_L1, flag},
    Field{Record::Review, "in"_L1, texts},
    Field{Record::Review, "participants"_L1, texts},
    Field{Record::Review, "notes"_L1, text},
    Field{Record::Review, "ratings"_L1, {Kind::Map, Record::Rating, Neutral::Empty}},
    Field{Record::Review, "actions"_L1, entries(Record::Action)},
    Field{Record::Rating, "self"_L1, given},
    Field{Record::Rating, "manager"_L1, given},
    Field{Record::Rating, "agreed"_L1, given},
    Field{Record::Action, "id"_L1, text},
    Field{Record::Action, "text"_L1, text},
    Field{Record::Action, "owner"_L1, text},
    Field{Record::Action, "due"_L1, given},
    Field{Record::Action, "done"_L1, flag},
    Field{Record::Snapshot, "id"_L1, text},
    Field{Record::Snapshot, "date"_L1, given},
    Field{Record::Snapshot, "label"_L1, text},
    Field{Record::Snapshot, "level"_L1, text},
    Field{Record::Snapshot, "depths"_L1, {Kind::Depths, Record::Unknown, Neutral::Empty}},
    Field{Record::Snapshot, "breadth"_L1, texts},
    Field{Record::Snapshot, "impacts"_L1, count},
    Field{Record::Ladder, "mastered"_L1, texts},
};
// Looked up by the record first.
static_assert(std::ranges::is_sorted(fields, {}, &Field::of));

bool isWord(const json::Value &value, QLatin1StringView word)
{
    return value.string() && *value.string() == word;
}

bool isNumber(const json::Value &value, double number)
{
    return value.number() && value.number()->literal.toDouble() == number;
}

} // namespace

QList<KnownField> knownFields()
{
    QList<KnownField> known;
    for (const Field &field : fields)
        known.append({field.of, field.key});
    return known;
}

Shape shapeOf(Record record, QStringView key)
{
    const auto *first = std::ranges::lower_bound(fields, record, {}, &Field::of);
    const auto *last = std::ranges::upper_bound(fields, record, {}, &Field::of);
    const auto *found = std::find_if(first, last, [key](const Field &field) { return field.key == key; });
    return found == last ? Shape() : found->shape;
}

Shape memberShape(const Shape &object, QStringView key)
{
    switch (object.kind) {
    case Kind::Map:
        return {Kind::Optional, object.record, Neutral::None};
    case Kind::Depths:
        return {Kind::Value, Record::Unknown, Neutral::None};
    default:
        return shapeOf(object.record, key);
    }
}

Shape entryShape(const Shape &list)
{
    return {Kind::Optional, list.record, Neutral::None};
}

bool isOfClaims(const QStringList &tokens)
{
    return tokens.size() == 4 && tokens.at(0) == u"domains" &&
           (tokens.at(2) == u"claims" || tokens.at(2) == u"asked");
}

bool isNeutral(const json::Value &value, Neutral neutral)
{
    switch (neutral) {
    case Neutral::None:
        return false;
    case Neutral::Empty:
        return isBlank(value);
    case Neutral::False:
    case Neutral::True:
        return value.boolean() && *value.boolean() == (neutral == Neutral::True);
    case Neutral::Zero:
        return isNumber(value, 0);
    case Neutral::One:
        return isNumber(value, 1);
    case Neutral::Planned:
        return isWord(value, "planned"_L1);
    case Neutral::Open:
        return isWord(value, "open"_L1);
    case Neutral::Depth:
        return isWord(value, "depth"_L1);
    }
    return false;
}

bool isBlank(const json::Value &value)
{
    if (value.string())
        return value.string()->isEmpty();
    if (value.array())
        return value.array()->isEmpty();
    return value.object() && std::ranges::all_of(*value.object(), [](const json::Member &member) {
               return isBlank(member.value);
           });
}

} // namespace depthchart::core::merging
