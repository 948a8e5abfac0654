// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QString>

/// What the program keeps about a person beside their file: edits not yet saved, up to twelve states to find
/// the last that two copies have in common (core/merge/keptstates.h), the manager's private notes (domain.md
/// section 10). One folder a profile, private to the user, so that forgetting a person is removing it.
namespace depthchart::core {

/// The folder of that profile below the program's `dataFolder`; it need not be there. Its name is made of a
/// digest of the id, which may be any text. Empty where either is: profiles without an id cannot be told
/// apart, and nothing may be kept about them.
[[nodiscard]] QString personFolder(const QString &dataFolder, const QString &profileId);

/// Makes the folder and those above it, so that the user alone may look into it; one that is there is closed
/// to others. Faults: with the reason.
[[nodiscard]] Result<void> makePersonFolder(const QString &folder);

/// Removes the folder with all that is in it; nothing to do where there is none. Faults: what stays, and why.
[[nodiscard]] Result<void> removePersonFolder(const QString &folder);

} // namespace depthchart::core
