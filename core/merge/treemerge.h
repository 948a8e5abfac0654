// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/place.h"
#include "core/merge/mergekeys.h"

namespace depthchart::core::merging {

/// The same place in the last common state and in both copies; nullptr: it is not there.
struct Three
{
    const json::Value *base = nullptr;
    const json::Value *a = nullptr;
    const json::Value *b = nullptr;
    /// There is a common state of what this is a part of.
    bool isBaseKnown = false;
};

/// Merges two trees of values, and remembers what each brought and where they conflict. Seen by merge.cpp
/// alone.
class TreeMerge
{
public:
    /// Nothing: it is not there in the result.
    [[nodiscard]] std::optional<json::Value> merge(const Three &three, const Shape &shape,
                                                   const json::Place &place);

    [[nodiscard]] const QList<MergeChange> &changes() const { return m_changes; }
    [[nodiscard]] const QList<MergeConflict> &conflicts() const { return m_conflicts; }
    /// Lists and objects that became longer than a file may have them.
    [[nodiscard]] const Faults &faults() const { return m_faults; }

private:
    [[nodiscard]] std::optional<json::Value> mergeWhole(const Three &three, Neutral neutral,
                                                        const json::Place &place);
    /// Where there is no common state, or both changed it.
    [[nodiscard]] std::optional<json::Value> decide(const Three &three, const json::Place &place);
    [[nodiscard]] std::optional<json::Value> mergeObject(const Three &three, const Shape &shape,
                                                         const json::Place &place);
    [[nodiscard]] std::optional<json::Value> mergeList(const Three &three, const Shape &shape,
                                                       const json::Place &place);
    [[nodiscard]] std::optional<json::Value> mergeGoal(const Three &three, const json::Place &place);
    [[nodiscard]] std::optional<json::Value> mergeUnknown(const Three &three, const json::Place &place);

    /// One list, or the members of one object, in all three.
    struct Lists
    {
        KeyedValues base;
        KeyedValues a;
        KeyedValues b;
        bool isBaseKnown = false;

        [[nodiscard]] Three at(const QString &key) const;
    };
    /// Whether the entry stands in the result.
    [[nodiscard]] static bool isKept(const Lists &lists, const QString &key);
    [[nodiscard]] static QSet<QString> keptIn(const Lists &lists);
    void tellRemoved(const Lists &lists, const json::Place &place);
    [[nodiscard]] QStringList order(const Lists &lists, const QSet<QString> &kept, const json::Place &place);
    /// The open review of `b` that the result has no place for, since `a` has another; empty: none.
    [[nodiscard]] static QString secondOpenReview(const Lists &lists, const QSet<QString> &kept);
    static void leaveOut(const QString &second, const Lists &lists, QStringList &keys);
    [[nodiscard]] static QString openReviewOfA(const Lists &lists, const QStringList &keys);

    void addChange(const json::Place &place, MergeSide from, const json::Value *before,
                   const json::Value *after);
    void addConflict(const json::Place &place, const Three &three);
    void checkLength(qsizetype entries, const json::Place &place);

    QList<MergeChange> m_changes;
    QList<MergeConflict> m_conflicts;
    Faults m_faults;
};

} // namespace depthchart::core::merging
