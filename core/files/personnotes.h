// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/files/readfile.h"

#include <optional>

/// The manager's private notes about a person, in the person's folder (core/files/personfolder.h) and nowhere
/// else (domain.md section 10).
namespace depthchart::core {

/// The file of the notes in that folder.
[[nodiscard]] QString personNotesPath(const QString &folder);

struct PersonNotes
{
    QString text;
    /// As a file that is not there has it, where nothing was noted yet.
    FileStamp stamp;
    bool operator==(const PersonNotes &) const = default;
};

/// The notes; empty where there are none. Faults: cannot be read, not UTF-8, longer than a text may be.
[[nodiscard]] Result<PersonNotes> readPersonNotes(const QString &folder);

/// Whether the notes on the disk still are those of that stamp.
[[nodiscard]] bool areNotesUnchanged(const QString &folder, const FileStamp &stamp);

/// Writes the notes whole, folder and file for the user alone, and gives their new stamp. Empty notes are no
/// file. Where somebody else changed the notes since the stamp `known`, nothing is written and nothing given.
/// Faults: with the reason and remedy; then the former notes stand.
[[nodiscard]] Result<std::optional<FileStamp>> savePersonNotes(const QString &folder, const QString &text,
                                                               const FileStamp &known);

} // namespace depthchart::core
