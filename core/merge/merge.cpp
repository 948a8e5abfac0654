// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"

#include "core/common/words.h"
#include "core/json/place.h"
#include "core/merge/leftout.h"
#include "core/merge/treemerge.h"
#include "core/profile/profileio.h"

#include <QHash>

#include <algorithm>
#include <utility>

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

/// What stands at a conflict's place once it is settled; no value: nothing.
struct Settlement
{
    QStringList tokens;
    const std::optional<json::Value> *value = nullptr;
};

using Settlements = QList<const Settlement *>;

/// What becomes of the value, `depth` tokens below the document, with all that is settled at and below it:
/// one pass, however many there are.
std::optional<json::Value> settledValue(const json::Value &value, const Settlements &settlements,
                                        qsizetype depth)
{
    QHash<QString, Settlements> below;
    for (const Settlement *each : settlements) {
        if (each->tokens.size() == depth)
            return *each->value;
        below[each->tokens.at(depth)].append(each);
    }
    if (const json::Array *list = value.array()) {
        json::Array entries;
        for (qsizetype i = 0; i < list->size(); ++i) {
            const auto found = below.constFind(QString::number(i));
            std::optional<json::Value> entry =
                found == below.cend() ? list->at(i) : settledValue(list->at(i), *found, depth + 1);
            if (entry)
                entries.append(*std::move(entry));
        }
        return json::Value(std::move(entries));
    }
    if (!value.object())
        return value;
    json::Object members;
    for (const json::Member &member : *value.object()) {
        const Settlements of = below.take(member.key);
        std::optional<json::Value> kept =
            of.isEmpty() ? member.value : settledValue(member.value, of, depth + 1);
        if (kept)
            members.append({member.key, *std::move(kept)});
    }
    // What neither copy's value had to stand for until now.
    for (const Settlement *each : settlements) {
        const QString &key = each->tokens.at(depth);
        if (below.contains(key) && each->tokens.size() == depth + 1 && *each->value)
            members.append({key, **each->value});
    }
    return json::Value(std::move(members));
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
    const std::optional<json::Value> merged = tree.merge(
        {common ? &*common : nullptr, &valueA, &valueB, isBaseKnown}, merging::profileShape, json::Place());
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
    QList<Settlement> chosen;
    for (qsizetype i = 0; i < std::min(choices.size(), merged.conflicts.size()); ++i) {
        const MergeConflict &conflict = merged.conflicts.at(i);
        chosen.append({json::pointerTokens(conflict.pointer),
                       choices.at(i) == MergeSide::A ? &conflict.a : &conflict.b});
    }
    Settlements settlements;
    for (const Settlement &each : std::as_const(chosen))
        settlements.append(&each);
    const std::optional<json::Value> tree = settledValue(profileValue(merged.profile), settlements, 0);
    return profileFromValue(tree.value_or(json::Value()));
}

} // namespace depthchart::core
