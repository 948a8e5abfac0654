// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/files/readfile.h"
#include "core/profile/profile.h"

#include <QDateTime>

/// A profile with edits that were not saved yet, kept beside its file for the case that the program does not
/// come to save it.
namespace depthchart::core {

struct AutosavedProfile
{
    /// The profile's file; empty: it has none yet.
    QString path;
    /// What that file was like when the edits began: if it is another now, somebody else changed it.
    FileStamp base;
    /// In UTC.
    QDateTime written;
    Profile profile;
    bool operator==(const AutosavedProfile &) const = default;
};

/// A head in JSON, an empty line, and the profile as its own file would be: cut off the head, and it is one.
[[nodiscard]] QByteArray writeAutosave(const AutosavedProfile &autosaved);

/// Reads those bytes back. Faults: no such head or another version of it, a profile that is refused (lines of
/// syntax errors count from the head's first).
[[nodiscard]] Result<AutosavedProfile> readAutosave(const QByteArray &bytes);

} // namespace depthchart::core
