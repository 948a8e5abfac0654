// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/filedescriptor.h"

#include <sys/stat.h>

namespace depthchart::core {

/// A new file, private to the user, that disappears again unless it takes a name.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &folder);
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile();

    [[nodiscard]] bool isOpen() const { return m_descriptor.isOpen(); }
    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }
    /// Why it is not open.
    [[nodiscard]] int error() const { return m_error; }

    /// Takes the place of the file at that path, whatever it is, or where nothing is; false with errno where
    /// it may not.
    bool renameTo(const QString &path);
    /// Takes a name that nobody has; false with EEXIST where somebody does.
    bool renameToNew(const QString &path);
    /// Changes places with the file at that path, in one moment; false with errno where it may not, EINVAL or
    /// ENOSYS where the file system does not know how. What was there is what disappears then.
    bool exchangeWith(const QString &path);
    /// What stands under the temporary name now.
    [[nodiscard]] bool statName(struct stat &status) const;
    /// Keeps it under the first free name of `folder/stem.other-1.suffix` and so on, and gives that.
    QString keepBeside(const QString &path);

private:
    bool rename(const QString &path, unsigned flags);

    QByteArray m_path;
    FileDescriptor m_descriptor;
    int m_error = 0;
    bool m_isKept = false;
};

} // namespace depthchart::core
