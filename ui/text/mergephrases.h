// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "ui/text/mergeplace.h"

#include <QDateTime>

/// What a merge changes and what it must ask, in sentences and lines (format.md "merge"), plain text in
/// British English: here is the profile in the window, the side A of the merge, there the other copy.
namespace depthchart::ui {

/// All that the words are made of.
struct MergeTold
{
    const core::MergedProfile &merged;
    const core::Profile &here;
    std::optional<core::Profile> base = {};
};

/// One change, or several that are alike.
struct MergeLine
{
    /// "Model evaluation, manager’s rating"; whole where texts are cut in it.
    QString what;
    QString whole;
    /// "now 3, was 2", "added", "removed", "in another order".
    QString outcome;
    core::MergeSide from = core::MergeSide::A;
    core::MergeChange::Kind kind = core::MergeChange::Kind::Changed;
    bool operator==(const MergeLine &) const = default;
};

/// A line a change, in the merge's order.
[[nodiscard]] QList<MergeLine> mergeLines(const MergeTold &told, const MergeReader &reader);

/// One conflict with what stands where; `whole` has the texts at length.
struct ConflictLine
{
    struct Texts
    {
        QString what;
        /// Empty where there is no common state of it.
        QString base;
        QString here;
        QString there;
        bool operator==(const Texts &) const = default;
    };
    Texts shown;
    Texts whole;
    bool operator==(const ConflictLine &) const = default;
};
[[nodiscard]] QList<ConflictLine> conflictLines(const core::MergedProfile &merged, const MergeReader &reader);

/// "The copy brings seven changes; three are only here. In two places the two contradict each other: choose
/// what is to stand."
[[nodiscard]] QString mergeSentence(const core::MergedProfile &merged);

/// "Compared with the state of 23 November 2026, 14:05, the last that both have in common." Without one: what
/// that means. With a doubt it says that the person decides.
[[nodiscard]] QString commonStateSentence(const std::optional<QDateTime> &common, bool hasDoubt = false);

/// "The copy leaves out the growth plan: nothing is taken away for it."; empty for a whole copy.
[[nodiscard]] QString leftOutThereSentence(const core::Profile &there);

/// "This profile was a partial copy: the growth plan and the reviews come from the other."; empty where
/// nothing does.
[[nodiscard]] QString leftOutHereSentence(const core::Profile &here, const core::Profile &merged);

/// "seven changes, two conflicts settled": what was done.
[[nodiscard]] QString mergeResultText(const core::MergedProfile &merged);

} // namespace depthchart::ui
