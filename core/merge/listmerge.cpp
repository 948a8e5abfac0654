// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/treemerge.h"

#include <algorithm>

namespace depthchart::core::merging {

namespace {

using json::Array;
using json::Place;
using json::Value;

bool isOpen(const Value *review)
{
    const Value *status = review ? review->find(u"status") : nullptr;
    return review && (!status || isNeutral(*status, Neutral::Open));
}

const Array &entriesOf(const Value *value)
{
    static const Array none;
    return value && value->array() ? *value->array() : none;
}

} // namespace

Three TreeMerge::Lists::at(const QString &key) const
{
    const Value *common = base.find(key);
    return {common, a.find(key), b.find(key), isBaseKnown};
}

std::optional<Value> TreeMerge::mergeList(const Three &three, const Shape &shape, const Place &place)
{
    for (const Value *value : {three.base, three.a, three.b}) {
        if (value && (!value->array() || !hasKeys(*value->array(), shape.kind)))
            return mergeWhole(three, shape.neutral, place);
    }
    const Lists lists{KeyedValues(entriesOf(three.base), shape.kind),
                      KeyedValues(entriesOf(three.a), shape.kind),
                      KeyedValues(entriesOf(three.b), shape.kind), three.isBaseKnown};
    const QSet<QString> kept = keptIn(lists);
    tellRemoved(lists, place);
    const QString second = shape.record == Record::Review ? secondOpenReview(lists, kept) : QString();
    QStringList keys = order(lists, kept, place);
    if (!second.isEmpty())
        leaveOut(second, lists, keys);
    const QString stands = second.isEmpty() ? QString() : openReviewOfA(lists, keys);
    Array result;
    for (const QString &key : keys) {
        Three entry = lists.at(key);
        // That B took it away is told with what B has instead.
        if (!stands.isEmpty() && key == stands && entry.base) {
            result.append(*entry.a);
            continue;
        }
        // An entry that both added has no common state.
        entry.isBaseKnown = entry.isBaseKnown && (entry.base || !entry.a || !entry.b);
        const Place at(place, result.size());
        if (std::optional<Value> merged = merge(entry, entryShape(shape), at))
            result.append(std::move(*merged));
    }
    if (!second.isEmpty())
        addConflict(Place(place, keys.indexOf(stands)),
                    {nullptr, lists.a.find(stands), lists.b.find(second), true});
    checkLength(result.size(), place);
    const bool isThere = three.a || three.b;
    return isThere ? std::optional(Value(std::move(result))) : std::nullopt;
}

bool TreeMerge::isKept(const Lists &lists, const QString &key)
{
    const Three entry = lists.at(key);
    if ((entry.a && entry.b) || !entry.base || !lists.isBaseKnown)
        return true;
    // Taken away in one copy: it goes where the other left it as it was.
    return entry.a ? *entry.a != *entry.base : *entry.b != *entry.base;
}

QSet<QString> TreeMerge::keptIn(const Lists &lists)
{
    QSet<QString> kept;
    for (const QString &key : lists.a.keys() + lists.b.keys()) {
        if (!kept.contains(key) && isKept(lists, key))
            kept.insert(key);
    }
    return kept;
}

void TreeMerge::tellRemoved(const Lists &lists, const Place &place)
{
    if (!lists.isBaseKnown)
        return;
    for (const QString &key : lists.base.keys()) {
        const Three entry = lists.at(key);
        // What both took away is no news to either.
        if ((entry.a || entry.b) && !isKept(lists, key))
            m_changes.append({Place(place, lists.base.position(key)).pointer(),
                              entry.a ? MergeSide::B : MergeSide::A, MergeChange::Kind::Removed});
    }
}

QStringList TreeMerge::order(const Lists &lists, const QSet<QString> &kept, const Place &place)
{
    const MergedOrder merged = mergedOrder(lists.isBaseKnown ? &lists.base.keys() : nullptr, lists.a.keys(),
                                           lists.b.keys(), kept, [&lists](const QString &key) {
                                               const Value *ofA = lists.a.find(key);
                                               const Value *ofB = lists.b.find(key);
                                               // Where both have it, neither's date may decide alone.
                                               return ofA && ofB ? std::min(tieOf(key, ofA), tieOf(key, ofB))
                                                                 : tieOf(key, ofA ? ofA : ofB);
                                           });
    if (merged.movedBy)
        m_changes.append({place.pointer(), *merged.movedBy, MergeChange::Kind::Moved});
    return merged.keys;
}

QString TreeMerge::secondOpenReview(const Lists &lists, const QSet<QString> &kept)
{
    const auto openIn = [&kept](const KeyedValues &reviews, const KeyedValues &others) {
        for (const QString &key : reviews.keys()) {
            if (kept.contains(key) && isOpen(reviews.find(key)) && !others.contains(key))
                return key;
        }
        return QString();
    };
    const QString ofA = openIn(lists.a, lists.b);
    const QString ofB = openIn(lists.b, lists.a);
    return ofA.isEmpty() ? QString() : ofB;
}

void TreeMerge::leaveOut(const QString &second, const Lists &lists, QStringList &keys)
{
    const qsizetype other = keys.indexOf(second);
    const qsizetype own = keys.indexOf(openReviewOfA(lists, keys));
    // One of the two, at the place of the first: the same whichever is called a.
    keys.swapItemsAt(own, std::min(own, other));
    keys.removeAll(second);
}

QString TreeMerge::openReviewOfA(const Lists &lists, const QStringList &keys)
{
    const auto found = std::ranges::find_if(
        keys, [&lists](const QString &key) { return isOpen(lists.a.find(key)) && !lists.b.contains(key); });
    return found == keys.cend() ? QString() : *found;
}

} // namespace depthchart::core::merging
