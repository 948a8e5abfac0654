// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/objectwriter.h"

#include <algorithm>

namespace depthchart::core::json {

ObjectWriter::ObjectWriter(const Origin &origin, Style style)
    : m_origin(origin)
    , m_style(style)
{
    if (m_origin.unknown.isEmpty())
        return;
    m_isWritten.resize(m_origin.unknown.size());
    std::fill(m_isWritten.begin(), m_isWritten.end(), false);
    writeUnknownAfter(QString());
}

Value ObjectWriter::takeObject()
{
    // Whatever a key followed that is no longer there: it is not lost.
    for (qsizetype i = 0; i < m_isWritten.size(); ++i) {
        if (!m_isWritten[i])
            writeUnknown(i);
    }
    return Value(std::move(m_object));
}

bool ObjectWriter::nextWasPresent()
{
    const bool wasPresent = (m_origin.present & m_bit) != 0;
    m_bit <<= 1U;
    return wasPresent;
}

void ObjectWriter::writeUnknownAfter(const QString &key)
{
    const QList<UnknownKey> &unknown = m_origin.unknown;
    for (qsizetype i = 0; i < unknown.size(); ++i) {
        // The null text is the start of the object, the empty one a key.
        const QString &after = unknown.at(i).after;
        if (m_isWritten[i] || after != key || after.isNull() != key.isNull())
            continue;
        // Those that followed one another in the file stand in its order.
        writeUnknown(i);
        while (i + 1 < unknown.size() && !m_isWritten[i + 1] && unknown.at(i + 1).after == unknown.at(i).key)
            writeUnknown(++i);
    }
}

void ObjectWriter::writeUnknown(qsizetype index)
{
    const UnknownKey &unknown = m_origin.unknown.at(index);
    m_object.append({unknown.key, unknown.value});
    m_isWritten[index] = true;
}

void ObjectWriter::text(const QString &key, const QString &text, Presence)
{
    put(key, text.isEmpty(), [&] { return Value(text); });
}

void ObjectWriter::optionalText(const QString &key, const std::optional<QString> &text)
{
    putGiven(key, text.has_value(), [&] { return Value(*text); });
}

void ObjectWriter::texts(const QString &key, const QStringList &texts)
{
    put(key, texts.isEmpty(), [&] { return listOf(texts, [](const QString &text) { return Value(text); }); });
}

void ObjectWriter::date(const QString &key, const std::optional<QDate> &date)
{
    putGiven(key, date.has_value(), [&] { return Value(date->toString(Qt::ISODate)); });
}

void ObjectWriter::flag(const QString &key, bool flag, bool neutral)
{
    put(key, flag == neutral, [&] { return Value(flag); });
}

void ObjectWriter::whole(const QString &key, int number, Range, int neutral)
{
    put(key, number == neutral, [&] { return Value(number); });
}

void ObjectWriter::depth(const QString &key, Depth depth, Range, Presence)
{
    put(key, depth == Depth(), [&] { return Value(depth.value()); });
}

void ObjectWriter::optionalDepth(const QString &key, const std::optional<Depth> &depth, Range)
{
    putGiven(key, depth.has_value(), [&] { return Value(depth->value()); });
}

void ObjectWriter::months(const QString &key, Months months, Range)
{
    put(key, months == Months(), [&] { return Value(months.value()); });
}

void ObjectWriter::optionalMonths(const QString &key, const std::optional<Months> &months, Range)
{
    putGiven(key, months.has_value(), [&] { return Value(months->value()); });
}

void ObjectWriter::anyObject(const QString &key, const std::optional<Value> &value)
{
    putGiven(key, value.has_value(), [&] { return *value; });
}

} // namespace depthchart::core::json
