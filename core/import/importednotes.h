// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/common/newid.h"
#include "core/profile/profile.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What a file of notes or a resume could bring into a profile (format.md `import`). Nothing enters without a
/// person: these are candidates, to be shown, ticked and merged in one step.
namespace depthchart::core {

struct ImportedEvidence
{
    QString text;
    std::optional<QDate> date;
    QString link;
    /// Where it stood, for the preview: headings, or "Senior Engineer, Initech".
    QString source;
    /// It claims a skill rather than work done (a resume's `skills`): to be ticked by a person alone.
    bool isClaim = false;
    bool operator==(const ImportedEvidence &) const = default;
};

struct ImportedImpact
{
    QString title;
    QString description;
    std::optional<QDate> date;
    QString link;
    bool operator==(const ImportedImpact &) const = default;
};

struct ImportedNotes
{
    /// Empty where the notes say none.
    QString name;
    QString role;
    QList<ImportedEvidence> evidence;
    QList<ImportedImpact> impacts;
    [[nodiscard]] bool isEmpty() const { return evidence.isEmpty() && impacts.isEmpty(); }
    bool operator==(const ImportedNotes &) const = default;
};

/// What a person ticked: a flag for each candidate, in its list's order. Missing ones are not chosen.
struct ImportChoice
{
    QList<bool> evidence;
    QList<bool> impacts;
    /// Name and role are taken where the profile has none.
    bool person = true;
    bool operator==(const ImportChoice &) const = default;
};

/// A JSON Resume (jsonresume.org): highlights of `work`, `projects` and `volunteer` are evidence, entries
/// with a summary or description impact records, skills with keywords claims. Unknown keys are ignored.
/// Faults: all of them, by JSON pointer: not JSON, wrong types, dates that are none (2014-06 and 2014 are
/// some), limits of format.md.
[[nodiscard]] Result<ImportedNotes> readResume(const QByteArray &bytes);

/// Markdown or plain text: a piece of evidence for each statement (core/notes). Faults by line.
[[nodiscard]] Result<ImportedNotes> readNotes(const QByteArray &bytes);

/// Either: a resume where the name ends in .json, or the first sign is a brace and it does not end in .md,
/// .markdown or .txt.
[[nodiscard]] Result<ImportedNotes> readImport(const QString &fileName, const QByteArray &bytes);

/// Evidence and impact records that the profile does not have yet, claims left out: the ticks that a preview
/// begins with.
[[nodiscard]] ImportChoice newCandidates(const Profile &profile, const ImportedNotes &notes);

/// The profile with what was chosen appended, unlinked, each with a new id. Faults by pointer: a list that
/// would grow over format.md's limit; a section that the profile leaves out on purpose (`partial`).
[[nodiscard]] Result<Profile> merged(const Profile &profile, const ImportedNotes &notes,
                                     const ImportChoice &chosen, const NewId &newId);

} // namespace depthchart::core
