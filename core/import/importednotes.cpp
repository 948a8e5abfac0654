// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importednotes.h"

#include "core/common/constants.h"
#include "core/common/words.h"
#include "core/notes/notestatement.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace depthchart::core {

namespace {

/// By which an entry is known again.
using EntryKey = std::pair<QString, QDate>;

bool looksLikeResume(const QString &fileName, const QByteArray &bytes)
{
    const QString lower = fileName.toLower();
    if (lower.endsWith(QStringLiteral(".json")))
        return true;
    const std::array endings{QStringLiteral(".md"), QStringLiteral(".markdown"), QStringLiteral(".txt")};
    const bool isText = std::any_of(endings.begin(), endings.end(),
                                    [&lower](const QString &each) { return lower.endsWith(each); });
    return !isText && bytes.trimmed().startsWith('{');
}

/// The flag of each candidate that neither the profile nor a candidate before it has.
template<class T, class Text>
QList<bool> unknownOnes(const QList<T> &candidates, QSet<EntryKey> known, Text text)
{
    QList<bool> flags;
    flags.reserve(candidates.size());
    for (const T &each : candidates) {
        const EntryKey key(text(each), each.date.value_or(QDate()));
        flags.append(!known.contains(key));
        known.insert(key);
    }
    return flags;
}

/// What keeps `count` entries from being added to the list at the key.
void refuseSection(const Profile &profile, const QString &key, qsizetype present, qsizetype count,
                   Faults &faults)
{
    if (count == 0)
        return;
    if (profile.partial.contains(key)) {
        faults.append({u'/' + key, FaultWords::tr("a copy that leaves this section out"),
                       FaultWords::tr("the whole profile")});
    } else if (present + count > maximumListEntries) {
        faults.append({u'/' + key, FaultWords::tr("%1 entries with the new ones").arg(present + count),
                       FaultWords::tr("at most %1 entries").arg(maximumListEntries)});
    }
}

/// The chosen ones of a list.
template<class T>
QList<T> chosenOf(const QList<T> &candidates, const QList<bool> &flags)
{
    QList<T> chosen;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (flags.value(i))
            chosen.append(candidates.at(i));
    }
    return chosen;
}

Evidence evidenceOf(const ImportedEvidence &candidate, const NewId &newId)
{
    Evidence evidence;
    evidence.id = newId();
    evidence.text = candidate.text;
    evidence.date = candidate.date;
    evidence.link = candidate.link;
    return evidence;
}

ImpactRecord recordOf(const ImportedImpact &candidate, const NewId &newId)
{
    ImpactRecord record;
    record.id = newId();
    record.title = candidate.title;
    record.description = candidate.description;
    record.date = candidate.date;
    record.link = candidate.link;
    return record;
}

} // namespace

Result<ImportedNotes> readNotes(const QByteArray &bytes)
{
    const auto statements =
        notesText(bytes).and_then([](const QString &notes) { return noteStatements(notes); });
    if (!statements)
        return tl::unexpected(statements.error());
    ImportedNotes notes;
    notes.evidence.reserve(statements->size());
    for (const NoteStatement &each : *statements)
        notes.evidence.append({each.text, each.date, each.link, each.heading, false});
    return notes;
}

Result<ImportedNotes> readImport(const QString &fileName, const QByteArray &bytes)
{
    return looksLikeResume(fileName, bytes) ? readResume(bytes) : readNotes(bytes);
}

ImportChoice newCandidates(const Profile &profile, const ImportedNotes &notes)
{
    QSet<EntryKey> evidence;
    for (const Evidence &each : profile.evidence)
        evidence.insert({each.text, each.date.value_or(QDate())});
    QSet<EntryKey> impacts;
    for (const ImpactRecord &each : profile.impacts)
        impacts.insert({each.title, each.date.value_or(QDate())});
    ImportChoice choice;
    choice.evidence =
        unknownOnes(notes.evidence, evidence, [](const ImportedEvidence &each) { return each.text; });
    choice.impacts =
        unknownOnes(notes.impacts, impacts, [](const ImportedImpact &each) { return each.title; });
    for (qsizetype i = 0; i < notes.evidence.size(); ++i) {
        if (notes.evidence.at(i).isClaim)
            choice.evidence[i] = false;
    }
    return choice;
}

Result<Profile> merged(const Profile &profile, const ImportedNotes &notes, const ImportChoice &chosen,
                       const NewId &newId)
{
    const QList<ImportedEvidence> evidence = chosenOf(notes.evidence, chosen.evidence);
    const QList<ImportedImpact> impacts = chosenOf(notes.impacts, chosen.impacts);
    Faults faults;
    refuseSection(profile, QStringLiteral("evidence"), profile.evidence.size(), evidence.size(), faults);
    refuseSection(profile, QStringLiteral("impacts"), profile.impacts.size(), impacts.size(), faults);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    Profile result = profile;
    for (const ImportedEvidence &each : evidence)
        result.evidence.append(evidenceOf(each, newId));
    for (const ImportedImpact &each : impacts)
        result.impacts.append(recordOf(each, newId));
    const bool takesPerson = chosen.person && !profile.partial.contains(QStringLiteral("person"));
    if (takesPerson && result.person.name.isEmpty())
        result.person.name = notes.name;
    if (takesPerson && result.person.role.isEmpty())
        result.person.role = notes.role;
    return result;
}

} // namespace depthchart::core
