// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

struct stat;

namespace depthchart::core {

/// What tells one version of a file from another without reading it: the file itself, its size and the time
/// of its last change.
struct FileVersion
{
    quint64 device = 0;
    quint64 file = 0;
    qint64 size = -1;
    qint64 seconds = 0;
    qint64 nanoseconds = 0;
    bool operator==(const FileVersion &) const = default;
};

[[nodiscard]] FileVersion versionOf(const struct stat &status);

/// Of the file that stands there, at the end of links; nothing where none can be seen.
[[nodiscard]] std::optional<FileVersion> fileVersion(const QString &path);

} // namespace depthchart::core
