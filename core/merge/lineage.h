// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/commonstate.h"

namespace depthchart::core {

/// What a profile was made from last: kept states, by their digests. None: nothing is known.
using Origin = QList<QByteArray>;

/// Where profiles come from, as far as it was seen: keeps their states on disk (core/merge/statefolder.h) as
/// they are opened, saved, exported and merged, and finds what another copy has in common with one. What
/// cannot be kept is not, without a word: it is a help, no one's work. Partial copies are no states that two
/// copies can have in common. Takes time for the disk, and waits some seconds at most for other programs.
class Lineage
{
public:
    /// Below the program's own folder (core/files/personfolder.h); empty: nothing is kept.
    explicit Lineage(const QString &dataFolder)
        : m_dataFolder(dataFolder)
    {
    }

    /// Keeps the profile as it was read from a file, wherever that came from; gives where the profile comes
    /// from with that.
    [[nodiscard]] Origin read(const Profile &profile, const QDateTime &now) const;
    /// The profile of that id, made from the state of that digest (of a file's bytes), where it is kept.
    [[nodiscard]] Origin known(const QString &profileId, const QByteArray &digest) const;
    /// Keeps the profile as it stands in a file now, or in a copy; gives where it comes from with that.
    [[nodiscard]] Origin keep(const Profile &profile, const Origin &from, const QDateTime &now) const;

    /// What a merge of the two would be; `from` of the one that is here, `thereWritten` as commonState()
    /// takes it.
    struct Comparison
    {
        std::optional<CommonState> common;
        Result<MergedProfile> merged;
    };
    [[nodiscard]] Comparison compare(const Profile &here, const Profile &there, const Origin &from,
                                     const std::optional<QDateTime> &thereWritten = {}) const;
    /// Keeps the copy that is merged, compared with that state; gives where what is merged comes from. `here`
    /// as it was before.
    [[nodiscard]] Origin bring(const Profile &here, const Profile &there,
                               const std::optional<CommonState> &common, const Origin &from,
                               const QDateTime &now) const;

private:
    [[nodiscard]] QString folderOf(const QString &profileId) const;
    /// The state by its digest, kept, and `inUse` with it; nothing where it is none.
    [[nodiscard]] Origin add(const Profile &profile, KeptState state, const Origin &inUse) const;

    QString m_dataFolder;
};

} // namespace depthchart::core
