// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/profilefacts.h"

#include "core/json/place.h"
#include "core/merge/mergekeys.h"

namespace depthchart::core::merging {

namespace {

using json::Array;
using json::Member;
using json::Object;
using json::textAt;
using json::Value;

// FNV-1a with 64 bits: the same on every machine, and apart enough for the places of one profile.
constexpr quint64 basis = 14695981039346656037ULL;
constexpr quint64 prime = 1099511628211ULL;

quint64 mixed(quint64 digest, QStringView text)
{
    for (const QChar character : text)
        digest = (digest ^ character.unicode()) * prime;
    // What no text holds: "ab", "c" is another place than "a", "bc".
    return (digest ^ 0x1'0000ULL) * prime;
}

/// It says no more than an absent value, be it known or not.
bool isNothing(const Value &value, const Shape &shape)
{
    if (value.object())
        return value.object()->isEmpty() || isNeutral(value, shape.neutral);
    return value.isNull() || isBlank(value) || isNeutral(value, shape.neutral);
}

quint64 digestOf(const Value &value)
{
    if (value.string())
        return mixed(basis, *value.string());
    if (value.number())
        return mixed(basis, QString::fromLatin1(value.number()->literal));
    if (value.boolean())
        return *value.boolean() ? 3 : 2;
    return 1;
}

/// A value on the way through a profile.
struct Spot
{
    const Value &value;
    Shape shape;
    PlaceName name = basis;

    [[nodiscard]] Spot at(const Member &member) const
    {
        return {member.value, memberShape(shape, member.key), mixed(name, member.key)};
    }
    [[nodiscard]] Spot at(const Value &entry) const
    {
        return {entry, entryShape(shape), mixed(name, entryKey(entry, shape.kind))};
    }
};

void collect(const Spot &spot, ProfileFacts &facts)
{
    if (isNothing(spot.value, spot.shape))
        return;
    // A section says only what stands in it.
    if (spot.shape.kind != Kind::Section)
        facts.values.insert(spot.name, digestOf(spot.value));
    if (const Object *members = spot.value.object()) {
        for (const Member &member : *members)
            collect(spot.at(member), facts);
    }
    const Array *list = spot.value.array();
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        const Spot entry = spot.at(list->at(i));
        if (!textAt(entry.value, u"id").isEmpty())
            facts.entries.insert(entry.name);
        collect(entry, facts);
    }
}

Value without(const Spot &spot, const std::function<bool(PlaceName)> &isLeftOut)
{
    if (const Object *members = spot.value.object()) {
        Object kept;
        for (const Member &member : *members) {
            const Spot of = spot.at(member);
            if (member.value.array() || !isLeftOut(of.name))
                kept.append({member.key, without(of, isLeftOut)});
        }
        return Value(std::move(kept));
    }
    if (!spot.value.array())
        return spot.value;
    Array kept;
    for (const Value &each : *spot.value.array()) {
        const Spot entry = spot.at(each);
        if (!isLeftOut(entry.name))
            kept.append(without(entry, isLeftOut));
    }
    return Value(std::move(kept));
}

void find(const Spot &spot, const QString &pointer, const QSet<PlaceName> &names, QList<FoundPlace> &found)
{
    if (names.contains(spot.name)) {
        found.append({spot.name, pointer, isNothing(spot.value, spot.shape)});
        return;
    }
    if (const Object *members = spot.value.object()) {
        for (const Member &member : *members)
            find(spot.at(member), pointer + json::pointerToken(member.key), names, found);
    }
    const Array *list = spot.value.array();
    for (qsizetype i = 0; list && i < list->size(); ++i)
        find(spot.at(list->at(i)), pointer + json::pointerToken(i), names, found);
}

} // namespace

ProfileFacts profileFacts(const Value &profile)
{
    ProfileFacts facts;
    collect({profile, profileShape}, facts);
    return facts;
}

qsizetype differenceCount(const ProfileFacts &one, const ProfileFacts &other)
{
    qsizetype inBoth = 0;
    qsizetype changed = 0;
    for (auto fact = one.values.cbegin(); fact != one.values.cend(); ++fact) {
        const auto found = other.values.constFind(fact.key());
        if (found == other.values.cend())
            continue;
        ++inBoth;
        changed += found.value() == fact.value() ? 0 : 1;
    }
    return one.values.size() + other.values.size() - 2 * inBoth + changed;
}

bool saysAll(const ProfileFacts &whole, const ProfileFacts &part)
{
    for (auto fact = part.values.cbegin(); fact != part.values.cend(); ++fact) {
        const auto found = whole.values.constFind(fact.key());
        if (found == whole.values.cend() || found.value() != fact.value())
            return false;
    }
    return true;
}

Value withoutPlaces(const Value &profile, const std::function<bool(PlaceName)> &isLeftOut)
{
    return without({profile, profileShape}, isLeftOut);
}

QList<FoundPlace> placesIn(const Value &profile, const QSet<PlaceName> &names)
{
    QList<FoundPlace> found;
    find({profile, profileShape}, {}, names, found);
    return found;
}

} // namespace depthchart::core::merging
