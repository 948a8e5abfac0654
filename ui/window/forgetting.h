// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"

#include <QString>
#include <QStringList>

namespace depthchart::ui {

class Session;

/// Of whom something is kept on this computer.
struct KnownPerson
{
    /// May be empty: nothing is known then but the path.
    QString profileId;
    QString name;
    /// Of the profile's file; empty where it has none.
    QString path;
    bool operator==(const KnownPerson &) const = default;
};

/// What the program itself keeps about a person: never their file.
struct KeptOfPerson
{
    /// Of the profile, private to the user (core/files/personfolder.h); empty: there is none.
    QString folder;
    bool hasNotes = false;
    /// Edits since the last save, states of copies that were merged: whatever else is in the folder.
    bool hasEdits = false;
    int recentEntries = 0;
    /// Copies in the program's folder of backups, by their paths.
    QStringList backups;

    [[nodiscard]] bool isEmpty() const { return folder.isEmpty() && recentEntries == 0 && backups.isEmpty(); }
    bool operator==(const KeptOfPerson &) const = default;
};
[[nodiscard]] KeptOfPerson keptOf(const KnownPerson &person, const QString &dataFolder,
                                  const Session &session);

/// What forgetting them takes away, a line each, and what stays.
[[nodiscard]] QString forgettingText(const KeptOfPerson &kept, const KnownPerson &person);

/// Takes all of it away, the notes' windows as well, and keeps nothing anew (Session::forgetPerson). Faults:
/// what stays, and why; all else is gone.
[[nodiscard]] core::Result<void> forget(const KnownPerson &person, const KeptOfPerson &kept,
                                        Session &session);

} // namespace depthchart::ui
