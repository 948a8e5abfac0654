// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/files/readfile.h"

class QIODevice;

namespace depthchart::core {

/// How a file came to be written.
struct SaveOutcome
{
    FileStamp stamp;
    /// Path of the backup where the folder forbade the rename and the file was written in place; else empty.
    QString backup;
    /// Path of a version that another program put there in the very moment of the save: nobody has read it,
    /// so that it is kept beside the file; else empty.
    QString displaced;
};

/// What a caller may say about a save.
struct SaveOptions
{
    /// Folder for the backup where none can be made beside the file, made if need be; empty: there is no such
    /// folder.
    QString backupFolder;
    /// Write in place at once, with a backup: for folders whose synchronisation breaks a rename.
    bool inPlace = false;
    /// What may be replaced: the file as it was read last. Another content is refused. Where nothing is any
    /// more, only nothing is. Absent: whatever is there.
    std::optional<FileStamp> expected = {};
};

/// Writes so that a crash at any moment leaves the old or the new file, whole: beside it, synced, renamed
/// over it, the folder synced. A new file is private to the user; an existing file keeps its permissions, and
/// a symbolic link its target. A file that the user may not write is not replaced. Where the folder forbids
/// the rename, the file is backed up and written in place, and the outcome says so (where no backup can be
/// made either, nothing is written). Faults: with the reason and remedy; then the old file is as it was.
[[nodiscard]] Result<SaveOutcome> safeSave(const QString &path, const QByteArray &bytes,
                                           const SaveOptions &options = {});

/// Writes all bytes to an open device; a fault with the device's error on a short write. Exposed for the
/// fault tests.
[[nodiscard]] Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace depthchart::core
