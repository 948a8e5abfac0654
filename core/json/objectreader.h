// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/common/ids.h"
#include "core/common/numbers.h"
#include "core/common/terms.h"
#include "core/common/words.h"
#include "core/json/place.h"
#include "core/json/value.h"

#include <QDate>
#include <QSet>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>
#include <span>

namespace depthchart::core::json {

/// The whole numbers that a field may hold.
struct Range
{
    int least = 0;
    int most = 0;
};

/// Whether a key may be left out.
enum class Presence { Optional, Required };

/// Fields<T>::all(archive, record) names every key of a record once, in the file's order; ObjectReader and
/// ObjectWriter are its archives. To be specialised for each record.
template<class T>
struct Fields;

/// What stands at `value`, in words for people: "7", "the text “x”", "a list".
[[nodiscard]] QString foundWords(const Value &value);
[[nodiscard]] QString foundNothing();

/// Each reads one value or adds the fault of what stands there.
[[nodiscard]] std::optional<int> readWhole(const Value &value, Range range, const Place &place,
                                           Faults &faults);
[[nodiscard]] std::optional<QString> readText(const Value &value, const Place &place, Faults &faults);
[[nodiscard]] std::optional<QDate> readDate(const Value &value, const Place &place, Faults &faults);
[[nodiscard]] std::optional<bool> readFlag(const Value &value, const Place &place, Faults &faults);
[[nodiscard]] const Array *readList(const Value &value, const Place &place, Faults &faults);
[[nodiscard]] const Object *readObject(const Value &value, const Place &place, Faults &faults);
/// An id of domain.md section 2: 1 to 64 of A-Z a-z 0-9 _ . -
[[nodiscard]] std::optional<QString> readStrictId(const Value &value, const Place &place, Faults &faults);
/// Adds those of `more` whose place has no fault yet: what could not be read is not also of a wrong type.
void addFaults(Faults &faults, const Faults &more);

/// The fault of a word that is none of those allowed.
[[nodiscard]] Fault termFault(const Value &value, const QStringList &allowed, const Place &place);

/// Reads the known keys of one object into a record, lists every fault, and keeps the unknown keys with their
/// place. A field at fault keeps its neutral value.
class ObjectReader
{
public:
    /// Without an object at `value` every key is absent.
    ObjectReader(const Object *members, const Place &place, Faults &faults, Origin &origin);
    /// Keeps what no field asked for; called once, after the last field.
    void keepUnknown();

    /// The value at the key where it is there; asking for a key makes it known.
    const Value *take(const QString &key, Presence presence = Presence::Optional);
    [[nodiscard]] Place at(const QString &key) const { return {m_place, key}; }
    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    /// Refuses the object where more than one of its known keys is given.
    void atMostOne(const QString &allowed);
    void refuse(const QString &key, const QString &found, const QString &allowed);

    /// Calls body(value, place) for each entry of a list.
    template<class Body>
    void forEach(const QString &key, Body &&body)
    {
        const Value *value = take(key);
        const Place where = at(key);
        const Array *array = value ? readList(*value, where, m_faults) : nullptr;
        for (qsizetype i = 0; array && i < array->size(); ++i)
            body(array->at(i), Place(where, i));
    }

    void text(const QString &key, QString &text, Presence presence = Presence::Optional);
    void optionalText(const QString &key, std::optional<QString> &text);
    void texts(const QString &key, QStringList &texts);
    /// Texts of which each is one of those allowed.
    void words(const QString &key, QStringList &words, const QStringList &allowed);
    void date(const QString &key, std::optional<QDate> &date);
    void flag(const QString &key, bool &flag, bool neutral = false);
    void whole(const QString &key, int &number, Range range, int neutral = 0);
    void depth(const QString &key, Depth &depth, Range range, Presence presence = Presence::Optional);
    void optionalDepth(const QString &key, std::optional<Depth> &depth, Range range);
    void months(const QString &key, Months &months, Range range);
    void optionalMonths(const QString &key, std::optional<Months> &months, Range range);

    template<class Tag>
    void id(const QString &key, Id<Tag> &id)
    {
        QString read = id.text();
        text(key, read);
        id = Id<Tag>(read);
    }

    template<class Tag>
    void optionalId(const QString &key, std::optional<Id<Tag>> &id)
    {
        std::optional<QString> read;
        optionalText(key, read);
        if (read)
            id = Id<Tag>(*read);
    }

    template<class Tag>
    void strictId(const QString &key, Id<Tag> &id, Presence presence = Presence::Required)
    {
        const Value *value = take(key, presence);
        if (!value)
            return;
        if (const auto read = readStrictId(*value, at(key), m_faults))
            id = Id<Tag>(*read);
    }

    template<class Tag>
    void strictIds(const QString &key, QList<Id<Tag>> &ids)
    {
        forEach(key, [&](const Value &value, const Place &where) {
            ids.append(Id<Tag>(readStrictId(value, where, m_faults).value_or(QString())));
        });
    }

    template<class Tag>
    void ids(const QString &key, QList<Id<Tag>> &ids)
    {
        QStringList read;
        texts(key, read);
        ids.reserve(read.size());
        for (const QString &text : std::as_const(read))
            ids.append(Id<Tag>(text));
    }

    /// A choice of which one at most is given; see ObjectWriter.
    template<class Tag>
    void choice(const QString &key, Id<Tag> &chosen, bool)
    {
        id(key, chosen);
    }
    template<class T>
    void choice(const QString &key, QList<T> &chosen, bool)
    {
        depths(key, chosen);
    }

    template<class E>
    void term(const QString &key, E &term, Presence presence = Presence::Optional)
    {
        if (const Value *value = take(key, presence))
            readTerm(*value, at(key), term);
    }

    /// One of the terms `allowed`, or all where it is empty.
    template<class E>
    void optionalTerm(const QString &key, std::optional<E> &term, std::span<const E> allowed = {})
    {
        const Value *value = take(key);
        E read{};
        if (value && readTerm(*value, at(key), read, allowed))
            term = read;
    }

    template<class E>
    void terms(const QString &key, QList<E> &terms, std::span<const E> allowed)
    {
        forEach(key, [&](const Value &value, const Place &where) {
            E read{};
            if (readTerm(value, where, read, allowed))
                terms.append(read);
        });
    }

    /// An object with fields of its own.
    template<class Body>
    void section(const QString &key, Origin &origin, bool /*isNeutral*/, Body &&body,
                 Presence presence = Presence::Optional)
    {
        const Value *value = take(key, presence);
        if (!value)
            return;
        const Place where = at(key);
        ObjectReader inner(readObject(*value, where, m_faults), where, m_faults, origin);
        body(inner);
        inner.keepUnknown();
    }

    /// Likewise, of which a new record may have none.
    template<class Body>
    void optionalSection(const QString &key, Origin &origin, bool isAbsent, Body &&body)
    {
        section(key, origin, isAbsent, body);
    }

    template<class T>
    void object(const QString &key, T &record)
    {
        section(key, record.origin, false, [&](ObjectReader &inner) { Fields<T>::all(inner, record); });
    }

    template<class T>
    void optionalObject(const QString &key, std::optional<T> &record)
    {
        const Value *value = take(key);
        if (!value)
            return;
        const Place where = at(key);
        record.emplace();
        readRecord(*value, where, *record);
    }

    /// A list of records; where these have an id, none may stand twice.
    template<class T>
    void list(const QString &key, QList<T> &records, Presence presence = Presence::Optional)
    {
        const Value *value = take(key, presence);
        const Place where = at(key);
        const Array *array = value ? readList(*value, where, m_faults) : nullptr;
        if (!array)
            return;
        records.reserve(array->size());
        for (qsizetype i = 0; i < array->size(); ++i) {
            records.emplaceBack();
            readRecord(array->at(i), Place(where, i), records.last());
        }
        if constexpr (requires(const T &record) { record.id.text(); })
            refuseRepeatedIds(records, where);
    }

    /// An object of records by domain id.
    template<class T>
    void map(const QString &key, QList<T> &records)
    {
        forEachMember(key, [&](const Member &member, const Place &where) {
            records.emplaceBack();
            records.last().domain = DomainId(member.key);
            readRecord(member.value, where, records.last());
        });
    }

    /// An object of depths by domain id.
    template<class T>
    void depths(const QString &key, QList<T> &depths)
    {
        forEachMember(key, [&](const Member &member, const Place &where) {
            if (const auto read = readWhole(member.value, {0, 10}, where, m_faults))
                depths.append({DomainId(member.key), Depth(*read)});
        });
    }

    /// Any object, kept as it stands.
    void anyObject(const QString &key, std::optional<Value> &value);

private:
    template<class Body>
    void forEachMember(const QString &key, Body &&body)
    {
        const Value *value = take(key);
        const Place where = at(key);
        const Object *object = value ? readObject(*value, where, m_faults) : nullptr;
        for (qsizetype i = 0; object && i < object->size(); ++i)
            body(object->at(i), Place(where, object->at(i).key));
    }

    template<class T>
    void readRecord(const Value &value, const Place &where, T &record)
    {
        ObjectReader inner(readObject(value, where, m_faults), where, m_faults, record.origin);
        Fields<T>::all(inner, record);
        inner.keepUnknown();
    }

    template<class E>
    bool readTerm(const Value &value, const Place &where, E &term, std::span<const E> allowed = {})
    {
        const auto isAllowed = [&](E candidate) {
            return allowed.empty() || std::find(allowed.begin(), allowed.end(), candidate) != allowed.end();
        };
        const auto read = value.string() ? termFromText<E>(*value.string()) : std::nullopt;
        if (read && isAllowed(*read)) {
            term = *read;
            return true;
        }
        QStringList words;
        for (const auto &[candidate, name] : Terms<E>::table) {
            if (isAllowed(candidate))
                words.append(name);
        }
        m_faults.append(termFault(value, words, where));
        return false;
    }

    template<class T>
    void refuseRepeatedIds(const QList<T> &records, const Place &where)
    {
        QSet<QString> seen;
        seen.reserve(records.size());
        const QString key = QStringLiteral("id");
        for (qsizetype i = 0; i < records.size(); ++i) {
            const QString &id = records.at(i).id.text();
            if (id.isEmpty())
                continue;
            if (seen.contains(id))
                m_faults.append(repeatedId(id, Place(Place(where, i), key)));
            seen.insert(id);
        }
    }
    [[nodiscard]] static Fault repeatedId(const QString &id, const Place &place);

    const Object *m_members;
    const Place &m_place;
    Faults &m_faults;
    Origin &m_origin;
    quint32 m_bit = 1;
    /// Where the next key is expected: most files keep the order.
    qsizetype m_next = 0;
    qsizetype m_taken = 0;
    QVarLengthArray<bool, 32> m_isTaken;
};

} // namespace depthchart::core::json
