// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/profilefacts.h"

#include "core/json/place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// What an entry is called in its list; empty: nothing tells it from the others.
QString entryName(const Value &entry)
{
    if (entry.string())
        return *entry.string();
    for (const QStringView key : {u"id", u"task", u"text"}) {
        if (const QString name = textAt(entry, key); !name.isEmpty())
            return key == u"task" ? name + u' ' + textAt(entry, u"by") : name;
    }
    return {};
}

bool isNothing(const Value &value)
{
    if (value.string())
        return value.string()->isEmpty();
    if (value.array())
        return value.array()->isEmpty();
    if (value.object())
        return value.object()->isEmpty();
    return value.isNull() || (value.boolean() && !*value.boolean());
}

quint64 digestOf(const Value &value)
{
    if (value.string())
        return mixed(basis, *value.string());
    if (value.number())
        return mixed(basis, QString::fromLatin1(value.number()->literal));
    return value.boolean() ? 2 : 1;
}

PlaceName nameIn(PlaceName list, const Value &entry, qsizetype index)
{
    const QString name = entryName(entry);
    return mixed(list, name.isEmpty() ? QString::number(index) : name);
}

void collect(const Value &value, PlaceName name, ProfileFacts &facts)
{
    if (isNothing(value))
        return;
    facts.values.insert(name, digestOf(value));
    if (const Object *members = value.object()) {
        for (const Member &member : *members)
            collect(member.value, mixed(name, member.key), facts);
    }
    const Array *list = value.array();
    for (qsizetype i = 0; list && i < list->size(); ++i) {
        const PlaceName entry = nameIn(name, list->at(i), i);
        if (!textAt(list->at(i), u"id").isEmpty())
            facts.entries.insert(entry);
        collect(list->at(i), entry, facts);
    }
}

Value without(const Value &value, PlaceName name, const std::function<bool(PlaceName)> &isLeftOut)
{
    if (const Object *members = value.object()) {
        Object kept;
        for (const Member &member : *members) {
            const PlaceName of = mixed(name, member.key);
            if (member.value.array() || !isLeftOut(of))
                kept.append({member.key, without(member.value, of, isLeftOut)});
        }
        return Value(std::move(kept));
    }
    const Array *list = value.array();
    if (!list)
        return value;
    Array kept;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const PlaceName entry = nameIn(name, list->at(i), i);
        if (!isLeftOut(entry))
            kept.append(without(list->at(i), entry, isLeftOut));
    }
    return Value(std::move(kept));
}

void find(const Value &value, PlaceName name, const QString &pointer, const QSet<PlaceName> &names,
          QList<FoundPlace> &found)
{
    if (names.contains(name)) {
        found.append({name, pointer});
        return;
    }
    if (const Object *members = value.object()) {
        for (const Member &member : *members)
            find(member.value, mixed(name, member.key), pointer + json::pointerToken(member.key), names,
                 found);
    }
    const Array *list = value.array();
    for (qsizetype i = 0; list && i < list->size(); ++i)
        find(list->at(i), nameIn(name, list->at(i), i), pointer + json::pointerToken(i), names, found);
}

} // namespace

ProfileFacts profileFacts(const Value &profile)
{
    ProfileFacts facts;
    collect(profile, basis, facts);
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
    return without(profile, basis, isLeftOut);
}

QList<FoundPlace> placesIn(const Value &profile, const QSet<PlaceName> &names)
{
    QList<FoundPlace> found;
    find(profile, basis, {}, names, found);
    return found;
}

} // namespace depthchart::core::merging
