// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/safesave.h"

#include "core/common/words.h"
#include "core/files/fileversion.h"
#include "core/files/savetarget.h"
#include "core/files/temporaryfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/xattr.h>

namespace depthchart::core {

namespace {

Faults fault(const QString &found, const QString &allowed)
{
    return {{{}, found, allowed}};
}

/// Why a way of saving did not work.
struct Refusal
{
    Faults faults;
    /// The folder does not let a new file take the old one's place; writing in place may still work.
    bool isForbidden = false;
};

bool isForbidding(int error)
{
    return error == EACCES || error == EPERM || error == EBUSY || error == EXDEV;
}

Faults cannotWrite(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return fault(FaultWords::tr("no folder of that name"), FaultWords::tr("a folder that is there"));
    case EACCES:
    case EPERM:
        return fault(FaultWords::tr("a folder that you may not write into"),
                     FaultWords::tr("a folder of your own: save under another name"));
    case EROFS:
        return fault(FaultWords::tr("a disk that is read-only"),
                     FaultWords::tr("another disk: save under another name"));
    case ENOSPC:
    case EDQUOT:
        return fault(FaultWords::tr("no space left on the disk (%1)").arg(systemWords(error)),
                     FaultWords::tr("more free space: remove something, or save on another disk"));
    default:
        return fault(FaultWords::tr("a disk that did not take the file (%1)").arg(systemWords(error)),
                     FaultWords::tr("another place: save under another name"));
    }
}

tl::unexpected<Refusal> refuse(int error)
{
    return tl::unexpected(Refusal{cannotWrite(error), isForbidding(error)});
}

/// Access lists and other attributes of the old file; what the file system does not have cannot be kept.
void copyAttributes(const QString &from, int to)
{
    const QByteArray path = QFile::encodeName(from);
    const ssize_t length = ::listxattr(path.constData(), nullptr, 0);
    if (length <= 0)
        return;
    QByteArray names(length, '\0');
    names.truncate(
        qMax<ssize_t>(0, ::listxattr(path.constData(), names.data(), static_cast<size_t>(names.size()))));
    for (const QByteArray &name : names.split('\0')) {
        const ssize_t size = name.isEmpty() ? -1 : ::getxattr(path.constData(), name.constData(), nullptr, 0);
        if (size < 0)
            continue;
        QByteArray value(size, '\0');
        const ssize_t read =
            ::getxattr(path.constData(), name.constData(), value.data(), static_cast<size_t>(size));
        if (read >= 0)
            ::fsetxattr(to, name.constData(), value.constData(), static_cast<size_t>(read), 0);
    }
}

/// Owner, permissions and attributes as the old file has them; false where the user may not give them.
bool keepAccess(const SaveTarget &target, int descriptor)
{
    struct stat own = {};
    if (::fstat(descriptor, &own) != 0)
        return false;
    const bool isSameOwner = own.st_uid == target.status.st_uid && own.st_gid == target.status.st_gid;
    if (!isSameOwner && ::fchown(descriptor, target.status.st_uid, target.status.st_gid) != 0)
        return false;
    copyAttributes(target.path, descriptor);
    return ::fchmod(descriptor, target.status.st_mode & 07777U) == 0;
}

/// Writes and syncs an open file.
Result<void> writeSynced(int descriptor, const QByteArray &bytes)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return tl::unexpected(cannotWrite(EIO));
    Result<void> written = writeAll(file, bytes);
    if (written && ::fsync(descriptor) != 0)
        return tl::unexpected(cannotWrite(errno));
    return written;
}

void syncFolder(const QString &folder)
{
    // Some file systems cannot sync a folder; the file is whole all the same, old or new.
    const FileDescriptor descriptor = FileDescriptor::open(folder, O_RDONLY | O_DIRECTORY);
    if (descriptor.isOpen())
        ::fsync(descriptor.get());
}

Faults changedMeanwhile()
{
    return fault(FaultWords::tr("a file that another program changed since it was read"),
                 FaultWords::tr("the file as it was read: look at what changed, or save under another name"));
}

/// Takes the place of the file at the target if that is the expected one. Between that question and the
/// rename another program may put its own there: the two change places in one moment, so that what was
/// displaced can be looked at afterwards. Gives the path of a version that nobody expected and that is kept.
tl::expected<QString, Refusal> replaceExpected(TemporaryFile &beside, const SaveTarget &target,
                                               const FileStamp &expected)
{
    struct stat before = {};
    if (::lstat(QFile::encodeName(target.path).constData(), &before) != 0 ||
        !isUnchanged(target.path, expected))
        return tl::unexpected(Refusal{changedMeanwhile(), false});
    if (!beside.exchangeWith(target.path)) {
        // A file system that cannot do it: the moment between the two remains.
        if ((errno == EINVAL || errno == ENOSYS) && beside.renameTo(target.path))
            return QString();
        return errno == ENOENT ? tl::unexpected(Refusal{changedMeanwhile(), false}) : refuse(errno);
    }
    struct stat displaced = {};
    if (beside.statName(displaced) && versionOf(before) == versionOf(displaced))
        return QString();
    return beside.keepBeside(target.path);
}

/// The path of a displaced version that is kept; empty where there is none, as it nearly always is.
tl::expected<QString, Refusal> saveByRename(const SaveTarget &target, const QByteArray &bytes,
                                            const std::optional<FileStamp> &expected = {})
{
    TemporaryFile beside(target.folder);
    if (!beside.isOpen())
        return refuse(beside.error());
    if (target.exists && !keepAccess(target, beside.descriptor()))
        return refuse(EPERM);
    if (Result<void> written = writeSynced(beside.descriptor(), bytes); !written)
        return tl::unexpected(Refusal{written.error(), false});
    QString displaced;
    if (target.exists && expected) {
        const tl::expected<QString, Refusal> replaced = replaceExpected(beside, target, *expected);
        if (!replaced)
            return replaced;
        displaced = *replaced;
    } else if (expected) {
        if (!beside.renameToNew(target.path))
            return errno == EEXIST ? tl::unexpected(Refusal{changedMeanwhile(), false}) : refuse(errno);
    } else if (!beside.renameTo(target.path)) {
        return refuse(errno);
    }
    syncFolder(target.folder);
    return displaced;
}

/// Writes the backup beside the file, else into the folder of backups; its path, or nothing where neither
/// takes it.
QString makeBackup(const SaveTarget &target, const QByteArray &bytes, const QString &backupFolder)
{
    const QString name = target.path.mid(target.path.lastIndexOf(u'/') + 1);
    SaveTarget backup;
    backup.folder = target.folder;
    backup.path = target.folder + u'/' + name + QStringLiteral(".backup");
    if (saveByRename(backup, bytes))
        return backup.path;
    if (backupFolder.isEmpty() || !QDir().mkpath(backupFolder))
        return {};
    // Files of the same name from different folders do not share a backup.
    const QByteArray digest =
        QCryptographicHash::hash(target.path.toUtf8(), QCryptographicHash::Sha256).toHex();
    backup.folder = backupFolder;
    backup.path =
        backupFolder + u'/' + name + u'.' + QString::fromLatin1(digest.first(8)) + QStringLiteral(".backup");
    return saveByRename(backup, bytes) ? backup.path : QString();
}

/// Replaces the content of an open file of `oldSize` bytes.
Result<void> overwrite(int descriptor, const QByteArray &bytes, qint64 oldSize)
{
    // Space first: without it the old content stays untouched.
    const int error = bytes.size() > oldSize ? ::posix_fallocate(descriptor, 0, bytes.size()) : 0;
    if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
        if (::ftruncate(descriptor, oldSize) != 0)
            return tl::unexpected(cannotWrite(errno));
        return tl::unexpected(cannotWrite(error));
    }
    if (::lseek(descriptor, 0, SEEK_SET) != 0)
        return tl::unexpected(cannotWrite(errno));
    if (Result<void> written = writeSynced(descriptor, bytes); !written)
        return written;
    if (::ftruncate(descriptor, bytes.size()) != 0 || ::fsync(descriptor) != 0)
        return tl::unexpected(cannotWrite(errno));
    return {};
}

Result<SaveOutcome> saveInPlace(const SaveTarget &target, const QByteArray &bytes, const SaveOptions &options)
{
    const Result<FileBytes> old = readFile(target.path);
    if (!old)
        return tl::unexpected(old.error());
    if (options.expected && old->stamp != *options.expected)
        return tl::unexpected(changedMeanwhile());
    const QString backup = makeBackup(target, old->bytes, options.backupFolder);
    if (backup.isEmpty())
        return tl::unexpected(
            fault(FaultWords::tr("a folder that you may not write into, and no place for a backup"),
                  FaultWords::tr("a folder of your own: save under another name")));
    const FileDescriptor descriptor = FileDescriptor::open(target.path, O_WRONLY | O_NOFOLLOW);
    if (!descriptor.isOpen())
        return tl::unexpected(cannotWrite(errno));
    const qint64 oldSize = old->bytes.size();
    if (Result<void> written = overwrite(descriptor.get(), bytes, oldSize); !written) {
        Faults faults = written.error();
        if (!overwrite(descriptor.get(), old->bytes, oldSize))
            faults.append({{},
                           FaultWords::tr("a file that may be damaged by that"),
                           FaultWords::tr("the backup in its place: %1").arg(backup)});
        return tl::unexpected(faults);
    }
    return SaveOutcome{stampOf(bytes), backup, {}};
}

} // namespace

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count = device.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0) {
            return tl::unexpected(fault(
                FaultWords::tr("a disk that did not take the whole file (%1)").arg(device.errorString()),
                FaultWords::tr("more free space, or another place: save under another name")));
        }
        written += count;
    }
    return {};
}

Result<SaveOutcome> safeSave(const QString &path, const QByteArray &bytes, const SaveOptions &options)
{
    const Result<SaveTarget> target = findSaveTarget(path);
    if (!target)
        return tl::unexpected(target.error());
    if (!options.inPlace || !target->exists) {
        const tl::expected<QString, Refusal> attempt = saveByRename(*target, bytes, options.expected);
        if (attempt)
            return SaveOutcome{stampOf(bytes), {}, *attempt};
        if (!attempt.error().isForbidden || !target->exists)
            return tl::unexpected(attempt.error().faults);
    }
    return saveInPlace(*target, bytes, options);
}

} // namespace depthchart::core
