// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/commonstate.h"

namespace depthchart::core {

/// Where the profile at hand comes from, as far as it was seen: keeps its states on disk
/// (core/merge/statefolder.h) as it is opened, saved, exported and merged, and finds what another copy has in
/// common with it. What cannot be kept is not, without a word: it is a help, no one's work. Partial copies
/// are no states that two copies can have in common. Takes time for the disk; no part of it waits for
/// anything else.
class Lineage
{
public:
    /// Below the program's own folder (core/files/personfolder.h); empty: nothing is kept.
    explicit Lineage(const QString &dataFolder)
        : m_dataFolder(dataFolder)
    {
    }

    /// This profile is at hand now, which follows from nothing that was at hand before. Kept where it was
    /// read from a file.
    void begin(const Profile &profile, bool isFromFile, const QDateTime &now);
    /// The profile stands in a file now, or in a copy. It follows from the state before, and from the copies
    /// that were merged since, where that was not undone (`hasMerged`).
    void keep(const Profile &profile, bool hasMerged, const QDateTime &now);

    /// What a merge of the two would be; `thereWritten` as commonState() takes it.
    struct Comparison
    {
        std::optional<CommonState> common;
        Result<MergedProfile> merged;
    };
    [[nodiscard]] Comparison compare(const Profile &here, const Profile &there, bool hasMerged,
                                     const std::optional<QDateTime> &thereWritten = {}) const;
    /// That copy is merged now, compared with that state. `hasMerged`: the ones before still are.
    void bring(const Profile &here, const Profile &there, const std::optional<CommonState> &common,
               bool hasMerged, const QDateTime &now);

private:
    [[nodiscard]] QString folderOf(const Profile &profile) const;
    /// The state by its digest, kept; nothing where it is none.
    QList<QByteArray> add(const Profile &profile, KeptState state);

    QString m_dataFolder;
    /// What the profile was made from last, and the copies that were merged since.
    QList<QByteArray> m_current;
    QList<QByteArray> m_brought;
};

} // namespace depthchart::core
