// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QByteArray>
#include <QDateTime>

class QIODevice;

namespace depthchart::core {

/// What a file was like when it was read or written, to notice that another program changed it since.
struct FileStamp
{
    qint64 size = -1;
    /// SHA-256 of the bytes; decides where the size is the same.
    QByteArray digest;
    bool operator==(const FileStamp &) const = default;
};

struct FileBytes
{
    QByteArray bytes;
    FileStamp stamp;
};

/// The whole file. Faults (pointer empty): cannot be opened, is a folder, a pipe or a device, over 64 MiB, a
/// read error; `allowed` is the remedy. Never waits for another program: a pipe or device is refused
/// unopened.
/// A path that begins with ":/" names a file that is compiled into the program, whose stamp is empty.
[[nodiscard]] Result<FileBytes> readFile(const QString &path);

/// Everything that an open device gives. Faults: a read error, more than `limit` bytes. Exposed for the fault
/// tests.
[[nodiscard]] Result<QByteArray> readAll(QIODevice &device, qint64 limit);

/// The stamp of these bytes.
[[nodiscard]] FileStamp stampOf(const QByteArray &bytes);

/// Whether the file on disk still is what the stamp says; a file that is gone is not.
[[nodiscard]] bool isUnchanged(const QString &path, const FileStamp &stamp);

} // namespace depthchart::core
