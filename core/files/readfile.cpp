// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/readfile.h"

#include "core/common/constants.h"
#include "core/common/words.h"
#include "core/files/filedescriptor.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

namespace depthchart::core {

namespace {

Faults fault(const QString &found, const QString &allowed)
{
    return {{{}, found, allowed}};
}

Faults tooLarge(qint64 size)
{
    constexpr double bytesPerMebibyte = 1024.0 * 1024.0;
    return fault(
        FaultWords::tr("a file of %1 MiB").arg(static_cast<double>(size) / bytesPerMebibyte, 0, 'f', 1),
        FaultWords::tr("a file of at most 64 MiB"));
}

Faults cannotOpen(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return fault(FaultWords::tr("no file of that name"),
                     FaultWords::tr("a file that is there: check the name and the folder"));
    case EACCES:
    case EPERM:
        return fault(FaultWords::tr("a file that you may not read"),
                     FaultWords::tr("one that you may read: change its permissions, or ask its owner"));
    case ELOOP:
        return fault(FaultWords::tr("symbolic links that go round in a circle"),
                     FaultWords::tr("a link to a file"));
    default:
        return fault(FaultWords::tr("a file that cannot be read (%1)").arg(systemWords(error)),
                     FaultWords::tr("a file that the system can read"));
    }
}

/// What keeps the file from being read, before a byte of it is; nothing where it is a plain file.
Faults refusal(const struct stat &status)
{
    if (S_ISDIR(status.st_mode))
        return fault(FaultWords::tr("a folder"), FaultWords::tr("a file: choose one in it"));
    if (!S_ISREG(status.st_mode))
        return fault(FaultWords::tr("a pipe or a device"),
                     FaultWords::tr("a file: copy its content into one first"));
    if (status.st_size > maximumFileBytes)
        return tooLarge(status.st_size);
    return {};
}

} // namespace

Result<QByteArray> readAll(QIODevice &device, qint64 limit)
{
    constexpr qint64 chunk = 1'048'576;
    QByteArray bytes;
    while (true) {
        const qsizetype before = bytes.size();
        bytes.resize(before + qMin(chunk, limit + 1 - before));
        const qint64 count = device.read(bytes.data() + before, bytes.size() - before);
        if (count < 0)
            return tl::unexpected(
                fault(FaultWords::tr("a file that cannot be read to its end (%1)").arg(device.errorString()),
                      FaultWords::tr("a file that the system can read: try again, or use a copy")));
        bytes.truncate(before + count);
        if (count == 0)
            return bytes;
        if (bytes.size() > limit)
            return tl::unexpected(tooLarge(bytes.size()));
    }
}

namespace {

/// A file that is compiled into the program: no file of the system, so that the system is not asked.
Result<FileBytes> readCompiledIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(cannotOpen(ENOENT));
    // No other program can change it: it needs no stamp.
    return FileBytes{file.readAll(), {}};
}

} // namespace

Result<FileBytes> readFile(const QString &path)
{
    if (path.startsWith(QStringLiteral(":/")))
        return readCompiledIn(path);
    // Asked before it is opened, since opening a device may do something; and again afterwards, since only
    // that holds.
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return tl::unexpected(cannotOpen(errno));
    if (Faults faults = refusal(status); !faults.isEmpty())
        return tl::unexpected(std::move(faults));
    const FileDescriptor descriptor = FileDescriptor::open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!descriptor.isOpen() || ::fstat(descriptor.get(), &status) != 0)
        return tl::unexpected(cannotOpen(errno));
    if (Faults faults = refusal(status); !faults.isEmpty())
        return tl::unexpected(std::move(faults));
    QFile file;
    if (!file.open(descriptor.get(), QIODevice::ReadOnly | QIODevice::Unbuffered,
                   QFileDevice::DontCloseHandle))
        return tl::unexpected(cannotOpen(EIO));
    Result<QByteArray> bytes = readAll(file, maximumFileBytes);
    if (!bytes)
        return tl::unexpected(std::move(bytes.error()));
    FileStamp stamp = stampOf(*bytes);
    return FileBytes{std::move(*bytes), std::move(stamp)};
}

FileStamp stampOf(const QByteArray &bytes)
{
    return {bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

bool isUnchanged(const QString &path, const FileStamp &stamp)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || status.st_size != stamp.size)
        return false;
    const Result<FileBytes> now = readFile(path);
    return now && now->stamp == stamp;
}

} // namespace depthchart::core
