// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/limits.h"
#include "core/common/words.h"
#include "core/import/importednotes.h"
#include "core/json/objectreader.h"
#include "core/json/read.h"
#include "core/notes/inlinetext.h"

namespace depthchart::core {

namespace {

using json::Place;
using json::Value;

/// What each kind of entry calls its parts.
struct EntryKeys
{
    QString section;
    /// Who it was for; a second name is that of the schema's first versions.
    QStringList names;
    /// What the system was: the first that is there.
    QStringList summaries;
};

QList<EntryKeys> entryKeys()
{
    const QString name = QStringLiteral("name");
    const QString summary = QStringLiteral("summary");
    return {{QStringLiteral("work"), {name, QStringLiteral("company")}, {summary}},
            {QStringLiteral("projects"), {name}, {QStringLiteral("description"), summary}},
            {QStringLiteral("volunteer"), {QStringLiteral("organization")}, {summary}}};
}

/// "2014-06-29", "2014-06" or "2014".
std::optional<QDate> partialDate(const QString &text)
{
    for (const QLatin1String rest : {QLatin1String(""), QLatin1String("-01"), QLatin1String("-01-01")}) {
        const QString whole = text + rest;
        const QDate date = whole.size() == 10 ? QDate::fromString(whole, Qt::ISODate) : QDate();
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

class ResumeReader
{
public:
    ImportedNotes read(const Value &document)
    {
        const Place root;
        if (json::readObject(document, root, m_faults) == nullptr)
            return {};
        readPerson(document, root);
        const QList<EntryKeys> kinds = entryKeys();
        for (const EntryKeys &keys : kinds) {
            forEachIn(document, keys.section, root,
                      [&](const Value &entry, const Place &place) { readEntry(entry, keys, place); });
        }
        forEachIn(document, QStringLiteral("skills"), root,
                  [&](const Value &skill, const Place &place) { readSkill(skill, place); });
        return std::move(m_notes);
    }

    [[nodiscard]] const Faults &faults() const { return m_faults; }

private:
    void readPerson(const Value &document, const Place &root);
    void readEntry(const Value &entry, const EntryKeys &keys, const Place &place);
    void readSkill(const Value &skill, const Place &place);
    void addEvidence(const ImportedEvidence &evidence, const Place &place);
    QString text(const Value &object, const QString &key, const Place &place);
    QString firstText(const Value &object, const QStringList &keys, const Place &place);
    QStringList texts(const Value &object, const QString &key, const Place &place);
    std::optional<QDate> date(const Value &object, const QString &key, const Place &place);

    /// Calls body(value, place) for each entry of the list at the key, where there is one.
    template<class Body>
    void forEachIn(const Value &object, const QString &key, const Place &parent, Body body)
    {
        const Value *list = object.find(key);
        if (list == nullptr || list->isNull())
            return;
        const Place place(parent, key);
        const json::Array *array = json::readList(*list, place, m_faults);
        for (qsizetype i = 0; array != nullptr && i < array->size(); ++i)
            body(array->at(i), Place(place, i));
    }

    ImportedNotes m_notes;
    Faults m_faults;
};

QString ResumeReader::text(const Value &object, const QString &key, const Place &place)
{
    const Value *value = object.find(key);
    if (value == nullptr || value->isNull())
        return {};
    return json::readText(*value, Place(place, key), m_faults).value_or(QString()).trimmed();
}

QString ResumeReader::firstText(const Value &object, const QStringList &keys, const Place &place)
{
    QString first;
    for (const QString &key : keys) {
        const QString read = text(object, key, place);
        if (first.isEmpty())
            first = read;
    }
    return first;
}

QStringList ResumeReader::texts(const Value &object, const QString &key, const Place &place)
{
    QStringList all;
    forEachIn(object, key, place, [&](const Value &value, const Place &where) {
        const QString read =
            value.isNull() ? QString() : json::readText(value, where, m_faults).value_or(QString());
        all.append(read.trimmed());
    });
    return all;
}

std::optional<QDate> ResumeReader::date(const Value &object, const QString &key, const Place &place)
{
    const qsizetype before = m_faults.size();
    const QString written = text(object, key, place);
    if (written.isEmpty() || m_faults.size() > before)
        return std::nullopt;
    const std::optional<QDate> date = partialDate(written);
    if (!date) {
        m_faults.append(
            {Place(place, key).pointer(), json::foundWords(*object.find(key)),
             FaultWords::tr("a date such as 2014-06-29, 2014-06 or 2014; none while it goes on")});
    }
    return date;
}

void ResumeReader::readPerson(const Value &document, const Place &root)
{
    const QString key = QStringLiteral("basics");
    const Value *basics = document.find(key);
    const Place place(root, key);
    if (basics == nullptr || basics->isNull() || json::readObject(*basics, place, m_faults) == nullptr)
        return;
    m_notes.name = text(*basics, QStringLiteral("name"), place).simplified();
    m_notes.role = text(*basics, QStringLiteral("label"), place).simplified();
}

void ResumeReader::addEvidence(const ImportedEvidence &evidence, const Place &place)
{
    if (evidence.text.isEmpty())
        return;
    if (isTooLong(evidence.text)) {
        m_faults.append({place.pointer(),
                         FaultWords::tr("a statement of more than %1 characters").arg(maximumTextCodePoints),
                         FaultWords::tr("at most %1 characters").arg(maximumTextCodePoints)});
        return;
    }
    m_notes.evidence.append(evidence);
}

void ResumeReader::readEntry(const Value &entry, const EntryKeys &keys, const Place &place)
{
    if (json::readObject(entry, place, m_faults) == nullptr)
        return;
    const QString name = firstText(entry, keys.names, place).simplified();
    const QString position = text(entry, QStringLiteral("position"), place).simplified();
    QStringList titles{position, name};
    titles.removeAll(QString());
    const QString title = titles.join(QStringLiteral(", "));
    const QString url = firstText(entry, {QStringLiteral("url"), QStringLiteral("website")}, place);
    const std::optional<QDate> end = date(entry, QStringLiteral("endDate"), place);
    const std::optional<QDate> start = date(entry, QStringLiteral("startDate"), place);
    const std::optional<QDate> when = end ? end : start;
    const QString summary = firstText(entry, keys.summaries, place);
    if (!summary.isEmpty() && !title.isEmpty())
        m_notes.impacts.append({title, summary, when, url});
    const QString key = QStringLiteral("highlights");
    const QStringList highlights = texts(entry, key, place);
    const Place list(place, key);
    for (qsizetype i = 0; i < highlights.size(); ++i) {
        const InlineText read = inlineText(highlights.at(i), {});
        addEvidence({read.text, when, read.link.isEmpty() ? url : read.link, title, false}, Place(list, i));
    }
}

/// "Compression (Master): Mpeg, MP4".
void ResumeReader::readSkill(const Value &skill, const Place &place)
{
    if (json::readObject(skill, place, m_faults) == nullptr)
        return;
    const QString name = text(skill, QStringLiteral("name"), place).simplified();
    const QString level = text(skill, QStringLiteral("level"), place).simplified();
    QStringList keywords = texts(skill, QStringLiteral("keywords"), place);
    keywords.removeAll(QString());
    if (keywords.isEmpty())
        return;
    QString statement = name;
    if (!name.isEmpty() && !level.isEmpty())
        statement += QStringLiteral(" (") + level + u')';
    if (!statement.isEmpty())
        statement += QStringLiteral(": ");
    statement += keywords.join(QStringLiteral(", ")).simplified();
    addEvidence({statement, std::nullopt, {}, {}, true}, place);
}

} // namespace

Result<ImportedNotes> readResume(const QByteArray &bytes)
{
    const json::Reading reading = json::readDocument(bytes);
    if (!reading.isJson)
        return tl::unexpected(reading.faults);
    ResumeReader reader;
    ImportedNotes notes = reader.read(reading.value);
    Faults faults = reading.faults;
    json::addFaults(faults, reader.faults());
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return notes;
}

} // namespace depthchart::core
