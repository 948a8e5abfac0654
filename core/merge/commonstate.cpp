// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/commonstate.h"

#include "core/json/place.h"
#include "core/json/read.h"
#include "core/merge/leftout.h"
#include "core/merge/mergeshape.h"
#include "core/profile/profileio.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace depthchart::core {

using merging::PlaceName;
using merging::ProfileFacts;

namespace {

/// File systems tell the time of a file this coarsely, in seconds; a state is kept after its file was
/// written.
constexpr int clockGrain = 2;

/// A state with what it says.
struct Candidate
{
    KeptState state;
    json::Value value;
    ProfileFacts facts;

    /// It as the common state.
    [[nodiscard]] std::optional<CommonState> without(const QSet<PlaceName> &inDoubt) const
    {
        const auto isInDoubt = [&inDoubt](PlaceName name) { return inDoubt.contains(name); };
        const Result<Profile> profile = profileFromValue(merging::withoutPlaces(value, isInDoubt));
        return profile ? std::optional(CommonState{state, *profile, inDoubt}) : std::nullopt;
    }
};

QList<Candidate> candidatesOf(const KeptHistory &history)
{
    QList<Candidate> candidates;
    for (const KeptState &state : ancestry(history.states, history.current)) {
        Result<json::Value> value = json::readJson(history.bytes(state));
        if (!value || value->find(u"partial"))
            continue;
        ProfileFacts facts = merging::profileFacts(*value);
        candidates.append({state, *std::move(value), std::move(facts)});
    }
    return candidates;
}

/// What the other copy says, beside one state after another.
class OtherCopy
{
public:
    explicit OtherCopy(const Profile &copy)
        : m_copy(copy)
    {
        if (m_copy.partial.isEmpty())
            m_facts = merging::profileFacts(profileValue(m_copy));
    }

    /// With what it left out on purpose as the candidate has it.
    [[nodiscard]] ProfileFacts facts(const Candidate &candidate) const
    {
        if (m_copy.partial.isEmpty())
            return m_facts;
        const Result<Profile> reference = profileFromValue(candidate.value);
        Profile whole = reference ? withLeftOut(m_copy, *reference) : m_copy;
        whole.partial = {};
        return merging::profileFacts(profileValue(whole));
    }

private:
    const Profile &m_copy;
    ProfileFacts m_facts;
};

/// Half of what the state says stands in the copy too, or more.
bool isCredible(const ProfileFacts &state, const ProfileFacts &copy)
{
    const auto shared = std::ranges::count_if(state.values.keyBegin(), state.values.keyEnd(),
                                              [&copy](PlaceName name) { return copy.values.contains(name); });
    return 2 * shared >= state.values.size();
}

/// The candidate that differs least, the older one of two; -1: none is credible.
qsizetype nearest(const QList<Candidate> &candidates, const OtherCopy &other)
{
    qsizetype best = -1;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const ProfileFacts facts = other.facts(candidates.at(i));
        const qsizetype count = merging::differenceCount(candidates.at(i).facts, facts);
        if (count < least && isCredible(candidates.at(i).facts, facts)) {
            least = count;
            best = i;
        }
    }
    return best;
}

/// The number of the first state that has the place.
int firstSeen(PlaceName name, const QList<Candidate> &candidates)
{
    const auto found = std::ranges::find_if(
        candidates, [name](const Candidate &each) { return each.facts.values.contains(name); });
    return found == candidates.cend() ? std::numeric_limits<int>::max() : found->state.number;
}

/// The other copy was made from this state or a later one: it has an entry that was made here, with it.
int latestProven(const QList<Candidate> &candidates, const ProfileFacts &other)
{
    int latest = 0;
    for (const PlaceName entry : other.entries) {
        const auto found = std::ranges::find_if(
            candidates, [entry](const Candidate &each) { return each.facts.values.contains(entry); });
        if (found != candidates.cend() && !found->state.isMixed)
            latest = std::max(latest, found->state.number);
    }
    return latest;
}

/// What the copy lacks, and nothing shows that it ever had.
QSet<PlaceName> doubts(const QList<Candidate> &candidates, const Candidate &base, const OtherCopy &other)
{
    const ProfileFacts facts = other.facts(base);
    const int proven = latestProven(candidates, facts);
    QSet<PlaceName> result;
    for (auto fact = base.facts.values.cbegin(); fact != base.facts.values.cend(); ++fact) {
        if (!facts.values.contains(fact.key()) && firstSeen(fact.key(), candidates) >= proven)
            result.insert(fact.key());
    }
    return result;
}

/// Where the place stands in the document: the position of each of its members and entries among its
/// neighbours, from the top down. Behind them all where it is not there.
QList<qsizetype> positionIn(const json::Value &tree, const QString &pointer)
{
    QList<qsizetype> position;
    const json::Value *at = &tree;
    for (const QString &token : json::pointerTokens(pointer)) {
        if (const json::Object *members = at ? at->object() : nullptr) {
            const auto found = std::ranges::find(*members, token, &json::Member::key);
            position.append(found - members->cbegin());
        } else {
            position.append(token.toLongLong());
        }
        at = at ? json::valueBelow(*at, token) : nullptr;
    }
    return position;
}

/// In the document's order.
void sort(QList<MergeConflict> &conflicts, const json::Value &tree)
{
    using Placed = std::pair<QList<qsizetype>, MergeConflict>;
    QList<Placed> placed;
    for (const MergeConflict &conflict : std::as_const(conflicts))
        placed.append({positionIn(tree, conflict.pointer), conflict});
    std::ranges::stable_sort(placed, std::ranges::less(), &Placed::first);
    std::ranges::transform(placed, conflicts.begin(), &Placed::second);
}

/// The pointers of the conflicts, and of all that they stand in.
QSet<QString> placesInConflict(const QList<MergeConflict> &conflicts)
{
    QSet<QString> places;
    for (const MergeConflict &conflict : conflicts) {
        for (QString pointer = conflict.pointer; !pointer.isEmpty();
             pointer = pointer.left(pointer.lastIndexOf(u'/')))
            places.insert(pointer);
    }
    return places;
}

/// The values of the places in one copy, by their names.
QHash<PlaceName, const json::Value *> valuesAt(const QList<merging::FoundPlace> &places,
                                               const json::Value &tree)
{
    QHash<PlaceName, const json::Value *> values;
    for (const merging::FoundPlace &place : places)
        values.insert(place.name, json::valueAt(tree, place.pointer));
    return values;
}

/// The doubts as conflicts, where the profile at hand still has what the other copy lacks.
void askAbout(const QSet<PlaceName> &inDoubt, const Profile &here, const Profile &there,
              MergedProfile &merged)
{
    const json::Value tree = profileValue(merged.profile);
    const json::Value treeOfHere = profileValue(here);
    const json::Value treeOfThere = profileValue(there);
    QList<merging::FoundPlace> placesOfHere = merging::placesIn(treeOfHere, inDoubt);
    placesOfHere.removeIf([](const merging::FoundPlace &place) { return place.isNothing; });
    const QHash<PlaceName, const json::Value *> ofHere = valuesAt(placesOfHere, treeOfHere);
    const QHash<PlaceName, const json::Value *> ofThere =
        valuesAt(merging::placesIn(treeOfThere, inDoubt), treeOfThere);
    const QSet<QString> disputed = placesInConflict(merged.conflicts);
    QSet<QString> asked;
    for (const merging::FoundPlace &place : merging::placesIn(tree, inDoubt)) {
        const json::Value *value = ofHere.value(place.name);
        // What a person was asked and can: too many to ask about, and easily said again.
        if (!value || value->array() || merging::isOfClaims(json::pointerTokens(place.pointer)) ||
            disputed.contains(place.pointer))
            continue;
        asked.insert(place.pointer);
        const json::Value *neutral = ofThere.value(place.name);
        merged.conflicts.append(
            {place.pointer, std::nullopt, *value, neutral ? std::optional(*neutral) : std::nullopt});
    }
    merged.changes.removeIf([&asked](const MergeChange &change) {
        return change.from == MergeSide::A && asked.contains(change.pointer);
    });
    sort(merged.conflicts, tree);
}

} // namespace

std::optional<CommonState> commonState(const KeptHistory &history, const Profile &other,
                                       const std::optional<QDateTime> &otherWritten)
{
    QList<Candidate> candidates = candidatesOf(history);
    const OtherCopy copy(other);
    // Where the copy is one of the states, what it was made from is known.
    const QByteArray digest = stateDigest(writeProfile(other));
    if (findState(history.states, digest)) {
        const KeptStates ofOther = ancestry(history.states, {digest});
        QList<Candidate> common;
        std::ranges::copy_if(candidates, std::back_inserter(common), [&ofOther](const Candidate &each) {
            return findState(ofOther, each.state.digest) != nullptr;
        });
        if (const qsizetype best = nearest(common, copy); best >= 0)
            return common.at(best).without({});
    }
    if (otherWritten) {
        candidates.removeIf([latest = otherWritten->addSecs(clockGrain)](const Candidate &each) {
            return each.state.instant > latest;
        });
    }
    const qsizetype best = nearest(candidates, copy);
    return best < 0 ? std::nullopt
                    : candidates.at(best).without(doubts(candidates, candidates.at(best), copy));
}

Result<MergedProfile> mergedFrom(const std::optional<CommonState> &common, const Profile &here,
                                 const Profile &there)
{
    Result<MergedProfile> merged =
        mergedProfiles(common ? std::optional(common->profile) : std::nullopt, here, there);
    if (merged && common && !common->inDoubt.isEmpty())
        askAbout(common->inDoubt, here, there, *merged);
    return merged;
}

} // namespace depthchart::core
