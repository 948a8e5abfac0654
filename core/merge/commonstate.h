// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/keptstates.h"
#include "core/merge/merge.h"
#include "core/merge/profilefacts.h"

#include <functional>

/// The last state that two copies have in common, out of those that were kept of one of them (format.md
/// "merge").
namespace depthchart::core {

/// Where it is looked for.
struct KeptHistory
{
    KeptStates states;
    /// The states that the profile at hand was made from last.
    QList<QByteArray> current;
    /// What a state says, as its file has it; empty where that cannot be read.
    std::function<QByteArray(const KeptState &)> bytes;
};

struct CommonState
{
    KeptState state;
    /// What it says, without what is in doubt.
    Profile profile;
    /// What it had, the other copy does not have and perhaps never had: it may have been added here after the
    /// other copy was made.
    QSet<merging::PlaceName> inDoubt;
};

/// The state that `other` comes from, among those that the profile at hand comes from. Where `other` was kept
/// itself, the newest of which both were made. Else the one that it differs least from; the older of two, so
/// that what was added here since counts as added, and with doubt on all that nothing shows it ever had.
/// `otherWritten` is when the other copy was written last, where that is known: what was seen here only later
/// is nothing that it comes from. Absent: none of them is a credible ancestor.
[[nodiscard]] std::optional<CommonState> commonState(const KeptHistory &history, const Profile &other,
                                                     const std::optional<QDateTime> &otherWritten = {});

/// mergedProfiles() from that state. What is in doubt is neither kept nor removed in silence: it is a
/// conflict between what is here and nothing there, or the neutral value that is written there.
[[nodiscard]] Result<MergedProfile> mergedFrom(const std::optional<CommonState> &common, const Profile &here,
                                               const Profile &there);

} // namespace depthchart::core
