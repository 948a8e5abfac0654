// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/units.h"

#include "core/json/objectreader.h"
#include "core/json/read.h"

namespace depthchart::core {

namespace {

using json::ObjectReader;
using json::Place;
using json::Presence;

constexpr json::Range ranks{0, 9};

/// Nouns stand as they are looked up: a to z, with a hyphen ("e-mails") or one space ("data points") inside.
bool isNoun(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t sign = text.at(i).unicode();
        const bool inside = i > 0 && i + 1 < text.size();
        if (!(sign >= u'a' && sign <= u'z') && !(inside && (sign == u'-' || sign == u' ')))
            return false;
    }
    return !text.isEmpty() && text.count(u' ') <= 1;
}

/// Reads the entries of the list one after the other and keeps every fault.
class UnitReader
{
public:
    void readUnit(const json::Value &value, const Place &place);

    Units units;
    Faults faults;

private:
    void checkNoun(ObjectReader &archive, const QString &key, const QString &noun);
};

/// A word leads to one unit alone.
void UnitReader::checkNoun(ObjectReader &archive, const QString &key, const QString &noun)
{
    if (!isNoun(noun)) {
        archive.refuse(key, u'"' + noun + u'"', FaultWords::tr("one or two words in the letters a to z"));
        return;
    }
    const qsizetype position = units.units.size();
    const auto known = units.byWord.constFind(noun);
    if (known == units.byWord.constEnd())
        units.byWord.insert(noun, position);
    else if (*known != position)
        archive.refuse(key, u'"' + noun + u'"', FaultWords::tr("a word that no other unit has"));
}

void UnitReader::readUnit(const json::Value &value, const Place &place)
{
    json::Origin origin;
    const qsizetype before = faults.size();
    ObjectReader archive(json::readObject(value, place, faults), place, faults, origin);
    Unit unit;
    archive.text(QStringLiteral("noun"), unit.noun, Presence::Required);
    archive.text(QStringLiteral("plural"), unit.plural, Presence::Required);
    archive.term(QStringLiteral("kind"), unit.kind, Presence::Required);
    if (unit.kind == QuantityKind::Throughput)
        archive.refuse(QStringLiteral("kind"), QStringLiteral("throughput"),
                       QStringLiteral("volume, audience"));
    const json::Value *rank = archive.take(QStringLiteral("rank"), Presence::Required);
    if (rank != nullptr)
        unit.rank = json::readWhole(*rank, ranks, archive.at(QStringLiteral("rank")), faults).value_or(0);
    if (faults.size() == before) {
        checkNoun(archive, QStringLiteral("noun"), unit.noun);
        checkNoun(archive, QStringLiteral("plural"), unit.plural);
    }
    units.units.append(unit);
}

} // namespace

Result<Units> readUnits(const QByteArray &bytes)
{
    json::Reading reading = json::readDocument(bytes);
    if (!reading.isJson)
        return tl::unexpected(reading.faults);
    UnitReader reader;
    reader.faults = reading.faults;
    json::Origin origin;
    const Place root;
    ObjectReader archive(json::readObject(reading.value, root, reader.faults), root, reader.faults, origin);
    const QString key = QStringLiteral("units");
    const json::Value *units = archive.take(key, Presence::Required);
    const Place place(root, key);
    const json::Array *list = units != nullptr ? json::readList(*units, place, reader.faults) : nullptr;
    for (qsizetype i = 0; list != nullptr && i < list->size(); ++i)
        reader.readUnit(list->at(i), Place(place, i));
    if (!reader.faults.isEmpty())
        return tl::unexpected(reader.faults);
    return reader.units;
}

} // namespace depthchart::core
