// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/fileversion.h"

#include <QFile>

#include <sys/stat.h>

namespace depthchart::core {

FileVersion versionOf(const struct stat &status)
{
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

std::optional<FileVersion> fileVersion(const QString &path)
{
    struct stat status = {};
    if (path.isEmpty() || ::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return versionOf(status);
}

} // namespace depthchart::core
