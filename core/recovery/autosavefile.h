// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/autosavedprofile.h"
#include "core/recovery/writermark.h"

#include <QStringList>

/// Where autosaves stand, who writes them, and which are left over.
namespace depthchart::core {

/// The folder of that profile's autosaves: the person's (core/files/personfolder.h). A profile without an id
/// has one by its file's path, so that its edits survive as well. Empty where nothing may be kept.
[[nodiscard]] QString autosaveFolder(const QString &dataFolder, const QString &profileId,
                                     const QString &path);

/// The autosaves in that folder, and those of all people, by path: of windows that are open, and left over.
[[nodiscard]] QStringList autosavesIn(const QString &folder);
[[nodiscard]] QStringList allAutosaves(const QString &dataFolder);

/// One window's autosave. Nothing is on the disk before the first write. It is used by one thread at a time;
/// announcements may come from another one that shares a lock with removeAfter().
class AutosaveFile
{
public:
    /// `name` is the window's own: two windows never write the same file.
    AutosaveFile(const QString &folder, const QString &name);

    /// Takes over one whose writer is gone, so that nobody else does; absent where the writer lives, or there
    /// is nothing to read any more.
    [[nodiscard]] static std::optional<AutosaveFile> takeLeftover(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_path.section(u'/', 0, -2); }
    [[nodiscard]] Result<AutosavedProfile> read() const;
    /// Writes it whole, as every file is (core/files/safesave.h), into a folder that it makes.
    [[nodiscard]] Result<void> write(const AutosavedProfile &autosaved);
    void remove();
    /// The edits alone; what was announced stays.
    void removeEdits();

    /// The profile is about to be saved as a file with that stamp. Whoever finds the autosave although that
    /// file came to be needs it no more: the program ended before it could remove it.
    void announceSave(const QString &savedPath, const FileStamp &saved);
    /// How many saves were announced here.
    [[nodiscard]] int announced() const { return m_forgotten + static_cast<int>(m_announcements.size()); }
    /// Removes it for the first `announced` saves. What was announced since stays: it is of a save that
    /// follows them, and may be all that tells that the edits which are written next are in the file already.
    void removeAfter(int announced);
    /// Whether a save that was announced came to be.
    [[nodiscard]] bool isSaved() const;

private:
    AutosaveFile(const QString &path, WriterMark mark);
    [[nodiscard]] QString announcementsPath() const;

    QString m_path;
    std::optional<WriterMark> m_mark;
    /// A line a save, and how many before them are gone.
    QByteArrayList m_announcements;
    int m_forgotten = 0;
};

} // namespace depthchart::core
