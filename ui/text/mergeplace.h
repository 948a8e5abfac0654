// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/json/value.h"
#include "core/merge/mergekeys.h"

#include <optional>
#include <utility>

/// What a JSON pointer of a merge is about, and what stands there, in words for people.
namespace depthchart::ui {

/// What may be told of a merge, and in what words.
struct MergeReader
{
    const core::Framework &framework;
    /// The side whose ratings, and what shows them, the reader may not see yet (core/review/blindness.h).
    std::optional<core::Rater> hidden = {};
    /// A text that a person typed is cut after so many characters.
    int longestText = 60;
};

/// The last common state's JSON, with the entries of its lists by what they are called, as far as they were
/// asked for.
class FormerState
{
    Q_DISABLE_COPY_MOVE(FormerState)

public:
    explicit FormerState(core::json::Value tree)
        : m_tree(std::move(tree))
    {
    }

    [[nodiscard]] const core::json::Value &tree() const { return m_tree; }
    /// The entry that `list`, a part of the tree, has of the same name; nullptr: none.
    [[nodiscard]] const core::json::Value *
    sameEntry(const core::json::Value *list, const core::json::Value *entry, core::merging::Kind kind) const;

private:
    core::json::Value m_tree;
    mutable QHash<const core::json::Value *, core::merging::KeyedValues> m_lists;
};

/// Where a change or a conflict is.
struct MergePlace
{
    /// "Model evaluation, manager’s rating"; "Evidence “Cut the cost by half”, date".
    QString name;
    /// What the pointer's end is a field of, and which; what it is where it is an entry of a list.
    core::merging::Record record = core::merging::Record::Unknown;
    QString field;
    core::merging::Kind kind = core::merging::Kind::Value;
    /// An entry of a list, or what is there of one domain.
    bool isEntry = false;
    /// What stands there would show a hidden rating.
    bool isHidden = false;
};

/// `tree` is what the pointer points into, the merged profile's JSON; `base` where the pointer
/// is of an entry that was removed, else nullptr.
[[nodiscard]] MergePlace mergePlace(const QString &pointer, const core::json::Value &tree,
                                    const MergeReader &reader, const FormerState *base = nullptr);

/// "3", "not rated", "20 January 2026", "yes", the text itself; "hidden until both are in".
[[nodiscard]] QString mergeValueText(const MergePlace &place, const std::optional<core::json::Value> &value,
                                     const MergeReader &reader);

/// What an entry of a list is called: "Evidence “Cut the cost by half”", "Review of 30 June 2026".
[[nodiscard]] QString mergeEntryName(core::merging::Record record, const core::json::Value &entry,
                                     const MergeReader &reader);

} // namespace depthchart::ui
