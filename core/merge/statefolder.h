// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/merge/keptstates.h"

#include <QString>

#include <memory>

class QLockFile;

/// The kept states of one profile on disk: a list and a compressed file each, private to the user. What is
/// missing or broken there is as if it had never been kept; nobody's work depends on it.
namespace depthchart::core {

/// Where they stand below a person's own folder (core/files/personfolder.h); empty where that is.
[[nodiscard]] QString stateFolder(const QString &personFolder);

/// The states, oldest first.
[[nodiscard]] KeptStates readStates(const QString &folder);

/// What the state says, as a profile's file; empty where it cannot be read or is not what it was.
[[nodiscard]] QByteArray stateBytes(const QString &folder, const KeptState &state);

/// While it lives no other window and no other program changes the list. Makes the folder where need be;
/// waits a few seconds at most. Faults: with the reason.
using StateLock = std::shared_ptr<QLockFile>;
[[nodiscard]] Result<StateLock> lockStates(const QString &folder);

/// Writes the list, and the state of that digest before it; removes what the list no longer has. Under the
/// lock, as the list was read.
[[nodiscard]] Result<void> writeStates(const QString &folder, const KeptStates &states,
                                       const QByteArray &digest, const QByteArray &bytes);

} // namespace depthchart::core
