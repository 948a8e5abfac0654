// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"

#include "core/common/words.h"
#include "core/json/place.h"
#include "core/merge/leftout.h"
#include "core/merge/treemerge.h"
#include "core/profile/profileio.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

Faults faultsBetween(const Profile &a, const Profile &b)
{
    Faults faults;
    if (a.id != b.id)
        faults.append({u"/id"_s, FaultWords::tr("the profile “%1”").arg(b.id),
                       FaultWords::tr("a copy of the profile “%1”").arg(a.id)});
    const int version = std::max(a.version, b.version);
    if (version > profileVersion)
        faults.append(
            {u"/version"_s, QString::number(version),
             FaultWords::tr("at most %1; a newer version of Depthchart wrote the file").arg(profileVersion)});
    return faults;
}

/// The three values, with what partial copies leave out filled in. "partial" itself is decided apart.
json::Value valueWithout(const Profile &profile)
{
    Profile whole = profile;
    whole.partial.clear();
    json::Object members = *profileValue(whole).object();
    members.removeIf([](const json::Member &member) { return member.key == u"partial"; });
    return json::Value(std::move(members));
}

/// A copy of the framework rides along with a partial copy for its reader's sake: the whole one decides.
void shareFrameworkCopy(Profile &a, Profile &b)
{
    if (!a.partial.isEmpty() && b.partial.isEmpty())
        a.frameworkCopy = b.frameworkCopy;
    else if (a.partial.isEmpty() && !b.partial.isEmpty())
        b.frameworkCopy = a.frameworkCopy;
}

bool isSameRubric(const Profile &one, const Profile &other)
{
    return one.framework.id == other.framework.id && one.framework.revision == other.framework.revision;
}

/// Where one copy took a new revision of the rubric, the result has it, and the other copy's ids are of the
/// old one.
void forgetOlderIds(const Profile &base, Profile &a, Profile &b)
{
    if (isSameRubric(a, b))
        return;
    if (isSameRubric(a, base))
        a = withoutOlderIds(a, base);
    else if (isSameRubric(b, base))
        b = withoutOlderIds(b, base);
}

/// Puts the value to the pointer's place, or takes away what is there.
void place(json::Value &tree, const QStringList &tokens, qsizetype depth,
           const std::optional<json::Value> &value)
{
    const bool isLast = depth + 1 == tokens.size();
    const QString &token = tokens.at(depth);
    if (const json::Array *list = tree.array()) {
        json::Array entries = *list;
        const qsizetype index = token.toLongLong();
        if (index < 0 || index >= entries.size())
            return;
        if (!isLast)
            place(entries[index], tokens, depth + 1, value);
        else if (value)
            entries[index] = *value;
        else
            entries.removeAt(index);
        tree = json::Value(std::move(entries));
        return;
    }
    if (!tree.object())
        return;
    json::Object members = *tree.object();
    const auto found = std::ranges::find(members, token, &json::Member::key);
    if (found == members.end()) {
        if (isLast && value)
            members.append({token, *value});
    } else if (!isLast) {
        place(found->value, tokens, depth + 1, value);
    } else if (value) {
        found->value = *value;
    } else {
        members.erase(found);
    }
    tree = json::Value(std::move(members));
}

} // namespace

Result<MergedProfile> mergedProfiles(const std::optional<Profile> &base, const Profile &a, const Profile &b)
{
    if (Faults faults = faultsBetween(a, b); !faults.isEmpty())
        return tl::unexpected(std::move(faults));
    if (Faults faults = base ? faultsBetween(a, *base) : Faults(); !faults.isEmpty())
        return tl::unexpected(std::move(faults));
    if (a == b)
        return MergedProfile{a, {}, {}};
    // A partial state says nothing of what it leaves out.
    const bool isBaseKnown = base && base->partial.isEmpty();
    Profile ofA = withLeftOut(a, isBaseKnown ? *base : b);
    Profile ofB = withLeftOut(b, isBaseKnown ? *base : a);
    shareFrameworkCopy(ofA, ofB);
    if (isBaseKnown)
        forgetOlderIds(*base, ofA, ofB);
    const std::optional<json::Value> common = isBaseKnown ? std::optional(valueWithout(*base)) : std::nullopt;
    const json::Value valueA = valueWithout(ofA);
    const json::Value valueB = valueWithout(ofB);
    merging::TreeMerge tree;
    const std::optional<json::Value> merged =
        tree.merge({common ? &*common : nullptr, &valueA, &valueB, isBaseKnown},
                   {merging::Kind::Section, merging::Record::Profile, merging::Neutral::None}, json::Place());
    if (!tree.faults().isEmpty())
        return tl::unexpected(tree.faults());
    Result<Profile> profile = profileFromValue(*merged);
    if (!profile)
        return tl::unexpected(profile.error());
    profile->partial = leftOutByBoth(a, b);
    return MergedProfile{*profile, tree.changes(), tree.conflicts()};
}

Result<Profile> settled(const MergedProfile &merged, const QList<MergeSide> &choices)
{
    json::Value tree = profileValue(merged.profile);
    // From the last on, so that an entry that goes does not move those still to be settled.
    for (qsizetype i = std::min(choices.size(), merged.conflicts.size()) - 1; i >= 0; --i) {
        const MergeConflict &conflict = merged.conflicts.at(i);
        const std::optional<json::Value> &chosen = choices.at(i) == MergeSide::A ? conflict.a : conflict.b;
        place(tree, json::pointerTokens(conflict.pointer), 0, chosen);
    }
    return profileFromValue(tree);
}

} // namespace depthchart::core
