// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/mergephrases.h"

#include "core/json/place.h"
#include "core/profile/profileio.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

using core::MergeChange;
using core::MergeConflict;
using core::MergedProfile;
using core::MergeSide;
using core::json::Value;

namespace {

struct MergePhrases
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::MergePhrases)
};

/// A tool tip longer than that is no help.
constexpr int longestWhole = 1000;

std::optional<Value> valueAt(const QString &pointer, const Value &tree)
{
    const Value *value = core::json::valueAt(tree, pointer);
    return value ? std::optional(*value) : std::nullopt;
}

/// The entries of lists stand elsewhere in another tree.
bool leadsThroughLists(const QString &pointer)
{
    return std::ranges::any_of(core::json::pointerTokens(pointer), [](const QString &token) {
        bool isNumber = false;
        token.toLongLong(&isNumber);
        return isNumber;
    });
}

/// Turns changes into lines.
class LineMaker
{
public:
    LineMaker(const MergeTold &told, const MergeReader &reader)
        : m_result(core::profileValue(told.merged.profile))
        , m_here(core::profileValue(told.here))
        , m_reader(reader)
        , m_whole{reader.framework, reader.hidden, longestWhole}
    {
        if (told.base)
            m_base.emplace(core::profileValue(*told.base));
    }

    /// The line of `count` changes, of which the first is `change`.
    [[nodiscard]] MergeLine line(const MergeChange &change, int count) const
    {
        const bool isRemoved = change.kind == MergeChange::Kind::Removed;
        const FormerState *base = isRemoved && m_base ? &*m_base : nullptr;
        const QString pointer = count > 1 ? groupOf(change) : change.pointer;
        const MergePlace place = mergePlace(pointer, m_result, m_reader, base);
        const MergePlace whole = mergePlace(pointer, m_result, m_whole, base);
        QString outcome = count > 1 ? countText(change, place, count) : outcomeOf(change, place);
        return {place.name, whole.name, std::move(outcome), change.from, change.kind};
    }

    /// Changes of one group that follow each other are one line; empty: a line of its own.
    [[nodiscard]] QString groupOf(const MergeChange &change) const
    {
        const QStringList tokens = core::json::pointerTokens(change.pointer);
        if (core::merging::isOfClaims(tokens))
            return change.pointer.section(u'/', 0, -2);
        const bool isHidden = mergePlace(change.pointer, m_result, m_reader).isHidden;
        return isHidden && tokens.value(0) != u"domains" ? u'/' + tokens.value(0) : QString();
    }

private:
    [[nodiscard]] QString countText(const MergeChange &change, const MergePlace &place, int count) const
    {
        if (place.isHidden)
            return mergeValueText(place, std::nullopt, m_reader);
        return change.kind == MergeChange::Kind::Removed ? MergePhrases::tr("%1 tasks removed").arg(count)
                                                         : MergePhrases::tr("%1 tasks added").arg(count);
    }

    [[nodiscard]] QString outcomeOf(const MergeChange &change, const MergePlace &place) const
    {
        if (change.kind == MergeChange::Kind::Moved)
            return MergePhrases::tr("in another order");
        if (change.kind == MergeChange::Kind::Removed)
            return MergePhrases::tr("removed");
        if (place.isHidden)
            return mergeValueText(place, std::nullopt, m_reader);
        const bool isNewEntry = place.isEntry && change.kind == MergeChange::Kind::Added;
        const bool isOfDomain =
            place.record == core::merging::Record::Entry || place.record == core::merging::Record::Rating;
        if (isNewEntry && (!isOfDomain || !place.field.isEmpty()))
            return MergePhrases::tr("added");
        const QString now = mergeValueText(place, valueAt(change.pointer, m_result), m_reader);
        if (isNewEntry)
            return MergePhrases::tr("added: %1").arg(now);
        if (change.kind == MergeChange::Kind::Added || leadsThroughLists(change.pointer))
            return MergePhrases::tr("now %1").arg(now);
        const Value &former = m_base ? m_base->tree() : m_here;
        const QString was = mergeValueText(place, valueAt(change.pointer, former), m_reader);
        return was == now ? MergePhrases::tr("now %1").arg(now)
                          : MergePhrases::tr("now %1, was %2").arg(now, was);
    }

    Value m_result;
    Value m_here;
    std::optional<FormerState> m_base;
    MergeReader m_reader;
    MergeReader m_whole;
};

/// Of an entry, or a plan, that one side does not have, its name is said already.
QString presenceText(const std::optional<Value> &value, bool wasThere)
{
    if (value)
        return MergePhrases::tr("kept");
    // Without a common state nobody removed it.
    return wasThere ? MergePhrases::tr("removed") : MergePhrases::tr("not there");
}

ConflictLine::Texts conflictTexts(const MergeConflict &conflict, const Value &result,
                                  const MergeReader &reader)
{
    const MergePlace place = mergePlace(conflict.pointer, result, reader);
    const bool isThing = place.isEntry || place.kind == core::merging::Kind::Optional;
    const bool hasDepths = place.record == core::merging::Record::Entry && place.field.isEmpty();
    const bool tellsPresence = isThing && !hasDepths && !place.isHidden && (!conflict.a || !conflict.b);
    const auto side = [&](const std::optional<Value> &value) {
        return tellsPresence || (!value && isThing && !place.isHidden)
                   ? presenceText(value, conflict.base.has_value())
                   : mergeValueText(place, value, reader);
    };
    QString before;
    if (conflict.base)
        before = tellsPresence ? MergePhrases::tr("there") : mergeValueText(place, conflict.base, reader);
    return {place.name, before, side(conflict.a), side(conflict.b)};
}

QString changesText(qsizetype count)
{
    return count == 1 ? MergePhrases::tr("one change")
                      : MergePhrases::tr("%1 changes").arg(numberWord(static_cast<int>(count)));
}

qsizetype changesFrom(MergeSide side, const MergedProfile &merged)
{
    return std::ranges::count(merged.changes, side, &MergeChange::from);
}

} // namespace

QList<MergeLine> mergeLines(const MergeTold &told, const MergeReader &reader)
{
    const LineMaker maker(told, reader);
    const QList<MergeChange> &changes = told.merged.changes;
    QList<MergeLine> lines;
    for (qsizetype i = 0; i < changes.size();) {
        const MergeChange &first = changes.at(i);
        const QString group = maker.groupOf(first);
        qsizetype next = i + 1;
        while (!group.isEmpty() && next < changes.size() && changes.at(next).from == first.from &&
               changes.at(next).kind == first.kind && maker.groupOf(changes.at(next)) == group)
            ++next;
        lines << maker.line(first, static_cast<int>(next - i));
        i = next;
    }
    return lines;
}

QList<ConflictLine> conflictLines(const MergedProfile &merged, const MergeReader &reader)
{
    const Value result = core::profileValue(merged.profile);
    const MergeReader whole{reader.framework, reader.hidden, longestWhole};
    QList<ConflictLine> lines;
    for (const MergeConflict &conflict : merged.conflicts)
        lines << ConflictLine{conflictTexts(conflict, result, reader),
                              conflictTexts(conflict, result, whole)};
    return lines;
}

QString mergeSentence(const MergedProfile &merged)
{
    const qsizetype here = changesFrom(MergeSide::A, merged);
    const qsizetype there = changesFrom(MergeSide::B, merged);
    QString sentence = there == 0 ? MergePhrases::tr("The copy brings no change of its own")
                                  : MergePhrases::tr("The copy brings %1").arg(changesText(there));
    if (here > 0)
        sentence += here == 1
                        ? MergePhrases::tr("; one is only here")
                        : MergePhrases::tr("; %1 are only here").arg(numberWord(static_cast<int>(here)));
    sentence += u'.';
    const auto conflicts = static_cast<int>(merged.conflicts.size());
    if (conflicts == 1)
        sentence += MergePhrases::tr(" In one place the two contradict each other: choose what is to stand.");
    else if (conflicts > 1)
        sentence += MergePhrases::tr(" In %1 places the two contradict each other: choose what is to stand.")
                        .arg(numberWord(conflicts));
    return sentence;
}

QString commonStateSentence(const std::optional<QDateTime> &common, bool hasDoubt)
{
    if (!common)
        return MergePhrases::tr("No common state of the two is kept, so nothing counts as removed.");
    const QDateTime local = common->toLocalTime();
    const QString sentence =
        MergePhrases::tr("Compared with the state of %1, %2, the last that both have in common.")
            .arg(dateText(local.date()), local.time().toString(u"HH:mm"_s));
    return hasDoubt ? sentence + u' ' +
                          MergePhrases::tr("Whether what the copy lacks was removed there or only added here "
                                           "since is yours to say.")
                    : sentence;
}

QString leftOutThereSentence(const core::Profile &there)
{
    return there.partial.isEmpty() ? QString()
                                   : MergePhrases::tr("The copy leaves out %1: nothing is taken away for it.")
                                         .arg(leftOutText(there.partial));
}

QString leftOutHereSentence(const core::Profile &here, const core::Profile &merged)
{
    QStringList filled = here.partial;
    filled.removeIf([&merged](const QString &word) { return merged.partial.contains(word); });
    return filled.isEmpty() ? QString()
                            : MergePhrases::tr("This profile was a partial copy: %1 come from the other.")
                                  .arg(leftOutText(filled));
}

QString mergeResultText(const MergedProfile &merged)
{
    const auto conflicts = static_cast<int>(merged.conflicts.size());
    const QString changes = changesText(changesFrom(MergeSide::B, merged));
    if (conflicts == 0)
        return changes;
    return conflicts == 1 ? MergePhrases::tr("%1, one conflict settled").arg(changes)
                          : MergePhrases::tr("%1, %2 conflicts settled").arg(changes, numberWord(conflicts));
}

} // namespace depthchart::ui
