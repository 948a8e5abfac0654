// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/personnotes.h"

#include "core/common/limits.h"
#include "core/common/words.h"
#include "core/files/filedescriptor.h"
#include "core/files/personfolder.h"
#include "core/files/safesave.h"
#include "core/notes/notestatement.h"

#include <QFileInfo>
#include <QLockFile>

#include <sys/stat.h>

namespace depthchart::core {

namespace {

constexpr int waitForOther = 2000;

Faults tooLong()
{
    return {{{},
             FaultWords::tr("notes of more than %1 characters").arg(maximumTextCodePoints),
             FaultWords::tr("at most %1 characters").arg(maximumTextCodePoints)}};
}

Result<FileStamp> removed(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return FileStamp();
    return tl::unexpected(
        Faults{{{},
                FaultWords::tr("%1, which cannot be removed (%2)").arg(path, systemWords(errno)),
                FaultWords::tr("a folder that you may write into")}});
}

Result<FileStamp> written(const QString &path, const QString &text)
{
    // A file that is there keeps its rights: those of one that came from elsewhere are closed first.
    if (QFileInfo::exists(path))
        ::chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR);
    const Result<SaveOutcome> outcome = safeSave(path, text.toUtf8());
    if (!outcome)
        return tl::unexpected(outcome.error());
    return outcome->stamp;
}

} // namespace

QString personNotesPath(const QString &folder)
{
    return folder + QStringLiteral("/notes.md");
}

Result<PersonNotes> readPersonNotes(const QString &folder)
{
    const QString path = personNotesPath(folder);
    if (!QFileInfo::exists(path))
        return PersonNotes();
    const Result<FileBytes> file = readFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const Result<QString> text = notesText(file->bytes);
    if (!text)
        return tl::unexpected(text.error());
    if (isTooLong(*text))
        return tl::unexpected(tooLong());
    return PersonNotes{*text, file->stamp};
}

bool areNotesUnchanged(const QString &folder, const FileStamp &stamp)
{
    const QString path = personNotesPath(folder);
    return stamp == FileStamp() ? !QFileInfo::exists(path) : isUnchanged(path, stamp);
}

Result<std::optional<FileStamp>> savePersonNotes(const QString &folder, const QString &text,
                                                 const FileStamp &known)
{
    if (isTooLong(text))
        return tl::unexpected(tooLong());
    const QString path = personNotesPath(folder);
    if (text.isEmpty() && !QFileInfo::exists(path))
        return areNotesUnchanged(folder, known) ? std::optional(known) : std::nullopt;
    if (const Result<void> made = makePersonFolder(folder); !made)
        return tl::unexpected(made.error());
    // Nobody writes between the look at the notes and the write.
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(waitForOther) && lock.error() == QLockFile::LockFailedError)
        return tl::unexpected(Faults{{{},
                                      FaultWords::tr("notes that another window is writing just now"),
                                      FaultWords::tr("a moment's patience: try again")}});
    if (!areNotesUnchanged(folder, known))
        return std::nullopt;
    const Result<FileStamp> stamp = text.isEmpty() ? removed(path) : written(path, text);
    if (!stamp)
        return tl::unexpected(stamp.error());
    return *stamp;
}

} // namespace depthchart::core
