// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/merge/keptstates.h"

#include <QString>

/// The kept states of one profile on disk: a list and a compressed file each, private to the user. What is
/// missing or broken there is as if it had never been kept; nobody's work depends on it.
namespace depthchart::core {

/// Where they stand below a person's own folder (core/files/personfolder.h); empty where that is.
[[nodiscard]] QString stateFolder(const QString &personFolder);

/// The states, oldest first.
[[nodiscard]] KeptStates readStates(const QString &folder);

/// What the state says, as a profile's file; empty where it cannot be read or is not what it was.
[[nodiscard]] QByteArray stateBytes(const QString &folder, const KeptState &state);

/// Writes the list, and the state of that digest before it; removes what the list no longer has. The folder
/// is made where need be.
[[nodiscard]] Result<void> writeStates(const QString &folder, const KeptStates &states,
                                       const QByteArray &digest, const QByteArray &bytes);

} // namespace depthchart::core
