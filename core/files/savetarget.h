// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/files/filedescriptor.h"

#include <QString>

#include <sys/stat.h>

namespace depthchart::core {

/// The file that a save writes: where the path's symbolic links lead.
struct SaveTarget
{
    QString path;
    QString folder;
    /// What the file was like, where it is there.
    bool exists = false;
    struct stat status = {};
};

/// Follows symbolic links, to a file that is not there yet too. Faults: links that go round, a folder, a pipe
/// or device, a file that the user may not write.
[[nodiscard]] Result<SaveTarget> findSaveTarget(const QString &path);

} // namespace depthchart::core
