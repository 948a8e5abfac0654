// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergekeys.h"

#include "core/json/place.h"
#include "core/json/write.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::core::merging {

using json::textAt;

namespace {

/// What cannot stand in an id or a word of ours.
constexpr QChar separator(u'\u001f');

/// An entry without an id is told from the others by all that it has.
QString idOf(const json::Value &entry)
{
    const QString id = textAt(entry, u"id");
    if (!id.isEmpty())
        return id;
    return separator + textAt(entry, u"date") + separator + QString::fromUtf8(json::writeJson(entry));
}

} // namespace

QString entryKey(const json::Value &entry, Kind kind)
{
    switch (kind) {
    case Kind::Links:
        return textAt(entry, u"task") + separator + textAt(entry, u"by");
    case Kind::Criteria:
        return textAt(entry, u"text");
    case Kind::Texts:
        return entry.string() ? *entry.string() : QString();
    default:
        return idOf(entry);
    }
}

KeyedValues::KeyedValues(const json::Object &object)
{
    for (const json::Member &member : object)
        add(member.key, member.value);
}

KeyedValues::KeyedValues(const json::Array &list, Kind kind)
{
    QHash<QString, int> seen;
    for (const json::Value &entry : list) {
        const QString key = entryKey(entry, kind);
        const int times = seen[key]++;
        add(times == 0 ? key : key + separator + QString::number(times), entry);
    }
}

void KeyedValues::add(const QString &key, const json::Value &value)
{
    m_positions.insert(key, m_keys.size());
    m_keys.append(key);
    m_values.append(&value);
}

const json::Value *KeyedValues::find(const QString &key) const
{
    const qsizetype position = m_positions.value(key, -1);
    return position < 0 ? nullptr : m_values.at(position);
}

bool hasKeys(const json::Array &list, Kind kind)
{
    if (kind == Kind::Texts)
        return std::ranges::all_of(list, [](const json::Value &entry) { return entry.string() != nullptr; });
    if (kind != Kind::Any)
        return std::ranges::all_of(list, [](const json::Value &entry) { return entry.object() != nullptr; });
    QSet<QString> ids;
    for (const json::Value &entry : list) {
        const QString id = textAt(entry, u"id");
        if (id.isEmpty() || ids.contains(id))
            return false;
        ids.insert(id);
    }
    return true;
}

OrderTie tieOf(const QString &key, const json::Value *entry)
{
    if (!entry || !entry->object())
        return {QString(), key};
    for (const QStringView name : {u"date", u"start", u"due"}) {
        if (const QString date = textAt(*entry, name); !date.isEmpty())
            return {date, key};
    }
    return {QString(), key};
}

} // namespace depthchart::core::merging
