// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/objectreader.h"

namespace depthchart::core::json {

/// Which keys are written.
enum class Style {
    /// format.md: what was present stays, what was absent is written once it is no longer neutral; all of a
    /// new record.
    AsRead,
    /// Every key, defaults too.
    Complete,
};

/// Writes a record's fields as an object, unknown keys where they stood: the other archive of Fields.
class ObjectWriter
{
public:
    ObjectWriter(const Origin &origin, Style style);

    /// The object; called once, after the last field.
    [[nodiscard]] Value takeObject();

    /// Writes the key where its value is not neutral, was present, or the record is new.
    template<class MakeValue>
    void put(const QString &key, bool isNeutral, MakeValue &&makeValue)
    {
        const bool wasPresent = nextWasPresent();
        write(key, m_style == Style::Complete || m_origin.isNew || wasPresent || !isNeutral, makeValue);
    }

    /// Writes the key where the value is given.
    template<class MakeValue>
    void putGiven(const QString &key, bool isGiven, MakeValue &&makeValue)
    {
        nextWasPresent();
        write(key, isGiven, makeValue);
    }

    /// Writes the key where it was present or is not neutral, whether or not the record is new.
    template<class MakeValue>
    void putUnlessAbsent(const QString &key, bool isNeutral, MakeValue &&makeValue)
    {
        const bool wasPresent = nextWasPresent();
        write(key, wasPresent || !isNeutral, makeValue);
    }

    void text(const QString &key, const QString &text, Presence = Presence::Optional);
    void optionalText(const QString &key, const std::optional<QString> &text);
    void texts(const QString &key, const QStringList &texts);
    void date(const QString &key, const std::optional<QDate> &date);
    void flag(const QString &key, bool flag, bool neutral = false);
    void whole(const QString &key, int number, Range, int neutral = 0);
    void depth(const QString &key, Depth depth, Range, Presence = Presence::Optional);
    void optionalDepth(const QString &key, const std::optional<Depth> &depth, Range);
    void months(const QString &key, Months months, Range);
    void optionalMonths(const QString &key, const std::optional<Months> &months, Range);

    template<class Tag>
    void id(const QString &key, const Id<Tag> &id)
    {
        text(key, id.text());
    }
    template<class Tag>
    void optionalId(const QString &key, const std::optional<Id<Tag>> &id)
    {
        putGiven(key, id.has_value(), [&] { return Value(id->text()); });
    }
    template<class Tag>
    void strictId(const QString &key, const Id<Tag> &id, Presence = Presence::Required)
    {
        text(key, id.text());
    }
    template<class Tag>
    void strictIds(const QString &key, const QList<Id<Tag>> &list)
    {
        ids(key, list);
    }
    template<class Tag>
    void ids(const QString &key, const QList<Id<Tag>> &ids)
    {
        put(key, ids.isEmpty(),
            [&] { return listOf(ids, [](const Id<Tag> &id) { return Value(id.text()); }); });
    }

    /// One of several keys of which one at most is given: even a new record has only that, and where the
    /// choice was taken back (`keepEmpty`: no other is made) the key stays empty.
    template<class Tag>
    void choice(const QString &key, const Id<Tag> &id, bool keepEmpty)
    {
        const bool wasPresent = nextWasPresent();
        write(key, !id.isEmpty() || (wasPresent && keepEmpty), [&] { return Value(id.text()); });
    }
    template<class T>
    void choice(const QString &key, const QList<T> &chosen, bool keepEmpty)
    {
        const bool wasPresent = nextWasPresent();
        write(key, !chosen.isEmpty() || (wasPresent && keepEmpty), [&] { return depthsObject(chosen); });
    }

    void atMostOne(const QString &) {}

    template<class E>
    void term(const QString &key, const E &term, Presence = Presence::Optional)
    {
        put(key, term == E{}, [&] { return termValue(term); });
    }
    template<class E>
    void optionalTerm(const QString &key, const std::optional<E> &term, std::span<const E> = {})
    {
        putGiven(key, term.has_value(), [&] { return termValue(*term); });
    }
    template<class E>
    void terms(const QString &key, const QList<E> &terms, std::span<const E>)
    {
        put(key, terms.isEmpty(), [&] { return listOf(terms, [](E term) { return termValue(term); }); });
    }

    template<class Body>
    void section(const QString &key, const Origin &origin, bool isNeutral, Body &&body,
                 Presence = Presence::Optional)
    {
        put(key, isNeutral, [&] { return sectionValue(origin, body); });
    }

    template<class Body>
    void optionalSection(const QString &key, const Origin &origin, bool isAbsent, Body &&body)
    {
        putUnlessAbsent(key, isAbsent, [&] { return sectionValue(origin, body); });
    }

    template<class T>
    void object(const QString &key, const T &record)
    {
        put(key, record == T{}, [&] { return recordValue(record); });
    }
    template<class T>
    void optionalObject(const QString &key, const std::optional<T> &record)
    {
        putGiven(key, record.has_value(), [&] { return recordValue(*record); });
    }
    template<class T>
    void list(const QString &key, const QList<T> &records, Presence = Presence::Optional)
    {
        put(key, records.isEmpty(),
            [&] { return listOf(records, [this](const T &record) { return recordValue(record); }); });
    }
    template<class T>
    void map(const QString &key, const QList<T> &records)
    {
        put(key, records.isEmpty(), [&] {
            Object object;
            object.reserve(records.size());
            for (const T &record : records)
                object.append({record.domain.text(), recordValue(record)});
            return Value(std::move(object));
        });
    }
    template<class T>
    void depths(const QString &key, const QList<T> &depths)
    {
        put(key, depths.isEmpty(), [&] { return depthsObject(depths); });
    }
    void anyObject(const QString &key, const std::optional<Value> &value);

    template<class E>
    [[nodiscard]] static Value termValue(E term)
    {
        return Value(QString(termText(term)));
    }
    template<class T, class MakeValue>
    [[nodiscard]] static Value listOf(const QList<T> &entries, MakeValue &&makeValue)
    {
        Array array;
        array.reserve(entries.size());
        for (const T &entry : entries)
            array.append(makeValue(entry));
        return Value(std::move(array));
    }

private:
    template<class Body>
    [[nodiscard]] Value sectionValue(const Origin &origin, Body &&body) const
    {
        ObjectWriter inner(origin, m_style);
        body(inner);
        return inner.takeObject();
    }
    template<class T>
    [[nodiscard]] Value recordValue(const T &record) const
    {
        ObjectWriter inner(record.origin, m_style);
        Fields<T>::all(inner, record);
        return inner.takeObject();
    }
    template<class T>
    [[nodiscard]] static Value depthsObject(const QList<T> &depths)
    {
        Object object;
        object.reserve(depths.size());
        for (const T &each : depths)
            object.append({each.domain.text(), Value(each.depth.value())});
        return Value(std::move(object));
    }

    bool nextWasPresent();
    template<class MakeValue>
    void write(const QString &key, bool isWritten, MakeValue &&makeValue)
    {
        if (isWritten)
            m_object.append({key, makeValue()});
        if (!m_origin.unknown.isEmpty())
            writeUnknownAfter(key);
    }
    void writeUnknownAfter(const QString &key);
    void writeUnknown(qsizetype index);

    const Origin &m_origin;
    Style m_style;
    Object m_object;
    quint32 m_bit = 1;
    QVarLengthArray<bool, 8> m_isWritten;
};

} // namespace depthchart::core::json
