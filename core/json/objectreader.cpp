// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/objectreader.h"

#include "core/common/constants.h"

#include <algorithm>
#include <bit>

namespace depthchart::core::json {

namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype mostShown = 60;
    const QString line = text.simplified();
    return line.size() <= mostShown ? line : line.left(mostShown) + u'…';
}

bool isWhole(const QByteArray &literal)
{
    const qsizetype first = literal.startsWith('-') ? 1 : 0;
    return literal != "-0" &&
           std::all_of(literal.cbegin() + first, literal.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Two or four digits, or -1.
int digitsValue(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return -1;
        value = value * 10 + (digit.unicode() - u'0');
    }
    return value;
}

/// A date written YYYY-MM-DD; anything else is none.
QDate dateFromText(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const int year = digitsValue(text.first(4));
    const int month = digitsValue(text.sliced(5, 2));
    const int day = digitsValue(text.sliced(8, 2));
    return year > 0 && QDate::isValid(year, month, day) ? QDate(year, month, day) : QDate();
}

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           c == u'.' || c == u'-';
}

} // namespace

QString foundWords(const Value &value)
{
    if (const bool *flag = value.boolean())
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const Number *number = value.number())
        return shortened(QString::fromLatin1(number->literal));
    if (const QString *text = value.string())
        return text->isEmpty() ? FaultWords::tr("an empty text")
                               : FaultWords::tr("the text “%1”").arg(shortened(*text));
    if (value.array())
        return FaultWords::tr("a list");
    return value.object() ? FaultWords::tr("an object") : QStringLiteral("null");
}

QString foundNothing()
{
    return FaultWords::tr("nothing");
}

std::optional<int> readWhole(const Value &value, Range range, const Place &place, Faults &faults)
{
    if (const Number *number = value.number(); number && isWhole(number->literal)) {
        bool isInt = false;
        const int read = number->literal.toInt(&isInt);
        if (isInt && read >= range.least && read <= range.most)
            return read;
    }
    faults.append({place.pointer(), foundWords(value),
                   FaultWords::tr("a whole number from %1 to %2").arg(range.least).arg(range.most)});
    return std::nullopt;
}

std::optional<QString> readText(const Value &value, const Place &place, Faults &faults)
{
    if (const QString *text = value.string())
        return *text;
    faults.append({place.pointer(), foundWords(value), FaultWords::tr("a text")});
    return std::nullopt;
}

std::optional<QDate> readDate(const Value &value, const Place &place, Faults &faults)
{
    if (const QString *text = value.string()) {
        const QDate date = dateFromText(*text);
        if (date.isValid())
            return date;
    }
    faults.append({place.pointer(), foundWords(value), FaultWords::tr("a date such as 2026-03-14")});
    return std::nullopt;
}

std::optional<bool> readFlag(const Value &value, const Place &place, Faults &faults)
{
    if (const bool *flag = value.boolean())
        return *flag;
    faults.append({place.pointer(), foundWords(value), FaultWords::tr("true or false")});
    return std::nullopt;
}

const Array *readList(const Value &value, const Place &place, Faults &faults)
{
    if (!value.array())
        faults.append({place.pointer(), foundWords(value), FaultWords::tr("a list")});
    return value.array();
}

const Object *readObject(const Value &value, const Place &place, Faults &faults)
{
    if (!value.object())
        faults.append({place.pointer(), foundWords(value), FaultWords::tr("an object")});
    return value.object();
}

std::optional<QString> readStrictId(const Value &value, const Place &place, Faults &faults)
{
    const QString *text = value.string();
    if (text && !text->isEmpty() && text->size() <= maximumIdLength &&
        std::all_of(text->cbegin(), text->cend(), isIdCharacter))
        return *text;
    faults.append({place.pointer(), foundWords(value),
                   FaultWords::tr("an id of 1 to %1 characters of A-Z a-z 0-9 _ . -").arg(maximumIdLength)});
    return std::nullopt;
}

void addFaults(Faults &faults, const Faults &more)
{
    const Faults before = faults;
    for (const Fault &fault : more) {
        const bool isKnown = std::any_of(before.cbegin(), before.cend(), [&fault](const Fault &other) {
            return other.pointer == fault.pointer;
        });
        if (!isKnown)
            faults.append(fault);
    }
}

Fault termFault(const Value &value, const QStringList &allowed, const Place &place)
{
    return {place.pointer(), foundWords(value),
            FaultWords::tr("one of %1").arg(allowed.join(QStringLiteral(", ")))};
}

ObjectReader::ObjectReader(const Object *members, const Place &place, Faults &faults, Origin &origin)
    : m_members(members)
    , m_place(place)
    , m_faults(faults)
    , m_origin(origin)
{
    m_origin.isNew = false;
    if (!m_members)
        return;
    m_isTaken.resize(m_members->size());
    std::fill(m_isTaken.begin(), m_isTaken.end(), false);
}

const Value *ObjectReader::take(const QString &key, Presence presence)
{
    const quint32 bit = m_bit;
    m_bit <<= 1U;
    const qsizetype count = m_members ? m_members->size() : 0;
    // From where the last key stood, once round.
    for (qsizetype i = 0; i < count && m_taken < count; ++i) {
        const qsizetype index = m_next + i < count ? m_next + i : m_next + i - count;
        if (m_isTaken[index] || m_members->at(index).key != key)
            continue;
        m_isTaken[index] = true;
        ++m_taken;
        m_next = index + 1 < count ? index + 1 : 0;
        m_origin.present |= bit;
        return &m_members->at(index).value;
    }
    // Where there is no object at all, that is the fault, not its keys.
    if (presence == Presence::Required && m_members)
        refuse(key, foundNothing(), FaultWords::tr("a value: this key is required"));
    return nullptr;
}

void ObjectReader::keepUnknown()
{
    if (!m_members || m_taken == m_members->size())
        return;
    for (qsizetype i = 0; i < m_members->size(); ++i) {
        if (m_isTaken[i])
            continue;
        const Member &member = m_members->at(i);
        m_origin.unknown.append({i > 0 ? m_members->at(i - 1).key : QString(), member.key, member.value});
    }
}

void ObjectReader::atMostOne(const QString &allowed)
{
    if (std::popcount(m_origin.present) > 1)
        m_faults.append({m_place.pointer(), FaultWords::tr("more than one of them"), allowed});
}

void ObjectReader::refuse(const QString &key, const QString &found, const QString &allowed)
{
    m_faults.append({at(key).pointer(), found, allowed});
}

void ObjectReader::text(const QString &key, QString &text, Presence presence)
{
    if (const Value *value = take(key, presence))
        text = readText(*value, at(key), m_faults).value_or(text);
}

void ObjectReader::optionalText(const QString &key, std::optional<QString> &text)
{
    if (const Value *value = take(key))
        text = readText(*value, at(key), m_faults);
}

void ObjectReader::texts(const QString &key, QStringList &texts)
{
    forEach(key, [&](const Value &value, const Place &where) {
        if (const auto read = readText(value, where, m_faults))
            texts.append(*read);
    });
}

void ObjectReader::words(const QString &key, QStringList &words, const QStringList &allowed)
{
    forEach(key, [&](const Value &value, const Place &where) {
        if (value.string() && allowed.contains(*value.string()))
            words.append(*value.string());
        else
            m_faults.append(termFault(value, allowed, where));
    });
}

void ObjectReader::date(const QString &key, std::optional<QDate> &date)
{
    if (const Value *value = take(key))
        date = readDate(*value, at(key), m_faults);
}

void ObjectReader::flag(const QString &key, bool &flag, bool neutral)
{
    const Value *value = take(key);
    flag = value ? readFlag(*value, at(key), m_faults).value_or(neutral) : neutral;
}

void ObjectReader::whole(const QString &key, int &number, Range range, int neutral)
{
    const Value *value = take(key);
    number = value ? readWhole(*value, range, at(key), m_faults).value_or(neutral) : neutral;
}

void ObjectReader::depth(const QString &key, Depth &depth, Range range, Presence presence)
{
    const Value *value = take(key, presence);
    if (!value)
        return;
    if (const auto read = readWhole(*value, range, at(key), m_faults))
        depth = Depth(*read);
}

void ObjectReader::optionalDepth(const QString &key, std::optional<Depth> &depth, Range range)
{
    const Value *value = take(key);
    if (!value)
        return;
    if (const auto read = readWhole(*value, range, at(key), m_faults))
        depth = Depth(*read);
}

void ObjectReader::months(const QString &key, Months &months, Range range)
{
    const Value *value = take(key);
    if (!value)
        return;
    if (const auto read = readWhole(*value, range, at(key), m_faults))
        months = Months(*read);
}

void ObjectReader::optionalMonths(const QString &key, std::optional<Months> &months, Range range)
{
    const Value *value = take(key);
    if (!value)
        return;
    if (const auto read = readWhole(*value, range, at(key), m_faults))
        months = Months(*read);
}

void ObjectReader::anyObject(const QString &key, std::optional<Value> &value)
{
    const Value *taken = take(key);
    if (taken && readObject(*taken, at(key), m_faults))
        value = *taken;
}

Fault ObjectReader::repeatedId(const QString &id, const Place &place)
{
    return {place.pointer(), FaultWords::tr("the id “%1” a second time").arg(shortened(id)),
            FaultWords::tr("each id once")};
}

} // namespace depthchart::core::json
