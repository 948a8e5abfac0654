// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/treemerge.h"

#include "core/common/constants.h"
#include "core/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::core::merging {

namespace {

using json::Object;
using json::Place;
using json::Value;

std::optional<Value> valueOf(const Value *value)
{
    return value ? std::optional(*value) : std::nullopt;
}

bool isSame(const Value *one, const Value *other, Neutral neutral)
{
    const auto saysNothing = [neutral](const Value *value) { return !value || isNeutral(*value, neutral); };
    if (saysNothing(one) && saysNothing(other))
        return true;
    if (!one || !other)
        return false;
    // "0.5" and "0.50".
    if (one->number() && other->number())
        return one->number()->literal == other->number()->literal ||
               (neutral == Neutral::One &&
                one->number()->literal.toDouble() == other->number()->literal.toDouble());
    return *one == *other;
}

/// Of two that say the same: one that is written before one that is not, then the shorter.
const Value *written(const Value *a, const Value *b)
{
    if (!a || !b)
        return a ? a : b;
    if (!a->number() || !b->number())
        return a;
    const QByteArray &ofA = a->number()->literal;
    const QByteArray &ofB = b->number()->literal;
    return std::pair(ofA.size(), ofA) <= std::pair(ofB.size(), ofB) ? a : b;
}

const Object &membersOf(const Value *value)
{
    static const Object none;
    return value && value->object() ? *value->object() : none;
}

/// All that are there satisfy it.
template<class Predicate>
bool all(const Three &three, Predicate &&predicate)
{
    const auto holds = [&](const Value *value) { return !value || predicate(*value); };
    return holds(three.a) && holds(three.b) && (!three.isBaseKnown || holds(three.base));
}

} // namespace

std::optional<Value> TreeMerge::merge(const Three &three, const Shape &shape, const Place &place)
{
    if (three.a && three.b && *three.a == *three.b)
        return *three.a;
    switch (shape.kind) {
    case Kind::Value:
        break;
    case Kind::Optional:
        if (three.a && three.b)
            return mergeObject(three, shape, place);
        break;
    case Kind::Section:
    case Kind::Map:
    case Kind::Depths:
        return mergeObject(three, shape, place);
    case Kind::Goal:
        return mergeGoal(three, place);
    case Kind::Entries:
    case Kind::Links:
    case Kind::Criteria:
    case Kind::Texts:
        return mergeList(three, shape, place);
    case Kind::Any:
        return mergeUnknown(three, place);
    }
    return mergeWhole(three, shape.neutral, place);
}

std::optional<Value> TreeMerge::mergeWhole(const Three &three, Neutral neutral, const Place &place)
{
    if (isSame(three.a, three.b, neutral))
        return valueOf(written(three.a, three.b));
    if (three.isBaseKnown && isSame(three.a, three.base, neutral)) {
        addChange(place, MergeSide::B, three.base, three.b);
        return valueOf(three.b);
    }
    if (three.isBaseKnown && isSame(three.b, three.base, neutral)) {
        addChange(place, MergeSide::A, three.base, three.a);
        return valueOf(three.a);
    }
    return decide(three, place);
}

std::optional<Value> TreeMerge::decide(const Three &three, const Place &place)
{
    const auto isGiven = [](const Value *value) { return value && !isBlank(*value); };
    const auto isFinished = [](const Value *value) {
        return value && value->string() && *value->string() == "finished"_L1;
    };
    const auto isOpen = [](const Value *value) { return value && isNeutral(*value, Neutral::Open); };
    if (!three.isBaseKnown) {
        const bool onlyA = !isGiven(three.b) || (isFinished(three.a) && isOpen(three.b));
        const bool onlyB = !isGiven(three.a) || (isFinished(three.b) && isOpen(three.a));
        if (onlyA != onlyB) {
            const Value *taken = onlyA ? three.a : three.b;
            addChange(place, onlyA ? MergeSide::A : MergeSide::B, onlyA ? three.b : three.a, taken);
            return valueOf(taken);
        }
    }
    addConflict(place, three);
    return valueOf(three.a ? three.a : three.b);
}

std::optional<Value> TreeMerge::mergeObject(const Three &three, const Shape &shape, const Place &place)
{
    if (!all(three, [](const Value &value) { return value.object() != nullptr; }))
        return mergeWhole(three, shape.neutral, place);
    const Lists lists{KeyedValues(membersOf(three.base)), KeyedValues(membersOf(three.a)),
                      KeyedValues(membersOf(three.b)), three.isBaseKnown};
    QSet<QString> keys{lists.a.keys().cbegin(), lists.a.keys().cend()};
    keys.unite({lists.b.keys().cbegin(), lists.b.keys().cend()});
    Object result;
    for (const QString &key : order(lists, keys, place)) {
        const Place member(place, key);
        if (std::optional<Value> merged = merge(lists.at(key), memberShape(shape, key), member))
            result.append({key, std::move(*merged)});
    }
    checkLength(result.size(), place);
    const bool isThere = three.a || three.b || !result.isEmpty();
    return isThere ? std::optional(Value(std::move(result))) : std::nullopt;
}

std::optional<Value> TreeMerge::mergeGoal(const Three &three, const Place &place)
{
    const auto hasDepthsAlone = [](const Value &value) {
        const Value *depths = value.find(u"depths");
        return value.object() && value.object()->size() == 1 && depths && depths->object();
    };
    if (!three.a || !three.b || (three.isBaseKnown && !three.base) || !all(three, hasDepthsAlone))
        return mergeWhole(three, Neutral::Empty, place);
    const auto depths = [](const Value *value) { return value ? value->find(u"depths") : nullptr; };
    const QString key = u"depths"_s;
    const Place member(place, key);
    std::optional<Value> merged =
        mergeObject({depths(three.base), depths(three.a), depths(three.b), three.isBaseKnown},
                    {Kind::Depths, Record::Unknown, Neutral::Empty}, member);
    return Value(Object{{key, merged.value_or(Value(Object()))}});
}

std::optional<Value> TreeMerge::mergeUnknown(const Three &three, const Place &place)
{
    if (three.a && three.b) {
        if (all(three, [](const Value &value) { return value.object() != nullptr; }))
            return mergeObject(three, Shape(), place);
        if (all(three,
                [](const Value &value) { return value.array() && hasKeys(*value.array(), Kind::Any); }))
            return mergeList(three, {Kind::Entries, Record::Unknown, Neutral::None}, place);
    }
    return mergeWhole(three, Neutral::None, place);
}

void TreeMerge::addChange(const Place &place, MergeSide from, const Value *before, const Value *after)
{
    MergeChange::Kind kind = MergeChange::Kind::Changed;
    if (!before)
        kind = MergeChange::Kind::Added;
    else if (!after)
        kind = MergeChange::Kind::Removed;
    m_changes.append({place.pointer(), from, kind});
}

void TreeMerge::addConflict(const Place &place, const Three &three)
{
    m_conflicts.append({place.pointer(), three.isBaseKnown ? valueOf(three.base) : std::nullopt,
                        valueOf(three.a), valueOf(three.b)});
}

void TreeMerge::checkLength(qsizetype entries, const Place &place)
{
    if (entries > maximumListEntries)
        m_faults.append({place.pointer(), FaultWords::tr("more than %1 entries").arg(maximumListEntries),
                         FaultWords::tr("at most %1 entries").arg(maximumListEntries)});
}

} // namespace depthchart::core::merging
