// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/files/safesave.h"
#include "core/recovery/autosavedprofile.h"
#include "ui/document/profiledocument.h"

#include <memory>

/// The files behind a document: what Open, Save and the choice of a framework do, without a dialog.
namespace depthchart::ui {

/// Reads the framework at `path` with the countable nouns that come with the program.
[[nodiscard]] core::Result<std::shared_ptr<const Rubric>> loadRubric(const QString &path);

/// What a profile was read from.
enum class ProfileSource { File, Report };

/// The profile in that file, or the one attached to that PDF report, apart from any document.
[[nodiscard]] core::Result<core::Profile> profileIn(const QString &path);

/// Reads a profile into the document: a file, or the one attached to a PDF report, which has no file of its
/// own then, so that nothing is written into the PDF. A framework that the profile carries is taken where it
/// is the one that the profile names and the document has another. A refused file leaves the document as it
/// was.
[[nodiscard]] core::Result<ProfileSource> openInto(ProfileDocument &document, const QString &path);

/// Edits that were not saved and have no file that they could be made in: the document has that state, to be
/// saved as the file that it had.
void openUnsavedInto(ProfileDocument &document, const core::AutosavedProfile &autosaved);

/// A new, empty profile of the document's framework, without a file yet.
void startNew(ProfileDocument &document);

/// The example that comes with the program, as an unsaved profile: it is never written to.
[[nodiscard]] core::Result<void> openExampleInto(ProfileDocument &document);

/// Whether another program changed the document's file since it was read or written.
[[nodiscard]] bool changedOnDisk(const ProfileDocument &document);

/// What a save may take the place of.
enum class Replaced {
    /// Whatever is there.
    Anything,
    /// The document's file as the document knows it, or nothing where that is gone: one that somebody else
    /// changed is refused.
    KnownFile,
};

/// Writes the document (core/files/safesave.h) and marks it saved; never over a PDF. Faults leave both as
/// they were. Where the folder forbids a new file, the backup of the former one goes into the program's own
/// folder.
[[nodiscard]] core::Result<core::SaveOutcome> saveTo(ProfileDocument &document, const QString &path,
                                                     Replaced replaced = Replaced::Anything);

/// The document becomes what its file is now, as one undoable step: what was not saved is behind Undo. False:
/// it has to be opened anew, without that way back, as one of the two is of a newer version or they are of
/// different frameworks; nothing happened yet.
[[nodiscard]] core::Result<bool> reloadInto(ProfileDocument &document);

/// The program's own folder for backups of files that had to be written in place.
[[nodiscard]] QString backupFolder();

/// The id of the profile in that file, also where it is attached to a report; empty where none can be read.
[[nodiscard]] QString profileIdIn(const QString &path);

/// All faults of a file, one a line, for people.
[[nodiscard]] QString faultLines(const core::Faults &faults);

} // namespace depthchart::ui
