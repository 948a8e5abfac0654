// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/json/value.h"
#include "core/profile/profile.h"

#include <optional>

/// Two copies of one profile brought together, with nothing lost (format.md "merge", `partial`).
namespace depthchart::core {

/// The two copies that are merged.
enum class MergeSide { A, B };

/// What one copy brought into the result.
struct MergeChange
{
    enum class Kind {
        Added,
        Changed,
        Removed,
        /// The entries of the list stand in another order.
        Moved,
    };
    /// JSON pointer into the result; of what was removed, into the last common state.
    QString pointer;
    MergeSide from = MergeSide::A;
    Kind kind = Kind::Changed;
    bool operator==(const MergeChange &) const = default;
};

/// Both copies changed the same thing, each in its own way. An absent value: it is not there.
struct MergeConflict
{
    /// JSON pointer into the result.
    QString pointer;
    std::optional<json::Value> base;
    std::optional<json::Value> a;
    std::optional<json::Value> b;
    bool operator==(const MergeConflict &) const = default;
};

struct MergedProfile
{
    /// In a conflict it has the value of `a`; where `a` has none, that of `b`.
    Profile profile;
    /// List by list; what was removed from one is told first.
    QList<MergeChange> changes;
    QList<MergeConflict> conflicts;
    bool operator==(const MergedProfile &) const = default;
};

/// Brings both copies together, field by field from the last common state; unknown keys too. What is the same
/// in both, or was changed in one alone, is no conflict. Entries of lists go by their ids (links of evidence
/// by task and rater, criteria by their text, words by themselves), whatever their places; new ones stand
/// where their copy has them, and between the same neighbours by date, then id. Without a common state, or
/// for an entry that it does not have, nothing counts as removed, a value that is given goes before one that
/// is not, and a finished review before an open one; other differences are conflicts. Of what a partial copy
/// leaves out, nothing is taken and for it nothing removed. Faults: another profile, a newer version, or more
/// than a file may hold.
[[nodiscard]] Result<MergedProfile> mergedProfiles(const std::optional<Profile> &base, const Profile &a,
                                                   const Profile &b);

/// The merged profile with each conflict settled as that side has it; `choices` has one a conflict.
[[nodiscard]] Result<Profile> settled(const MergedProfile &merged, const QList<MergeSide> &choices);

} // namespace depthchart::core
