// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/lineage.h"

#include "core/files/personfolder.h"
#include "core/json/read.h"
#include "core/merge/leftout.h"
#include "core/merge/statefolder.h"
#include "core/profile/profileio.h"

namespace depthchart::core {

namespace {

bool isKept(const Profile &profile)
{
    return profile.partial.isEmpty() && profile.version <= profileVersion;
}

/// What comes from elsewhere follows from the newest state of which it has all, word for word.
QList<QByteArray> followedBy(const Profile &profile, const QString &folder)
{
    const KeptStates states = readStates(folder);
    if (states.isEmpty())
        return {};
    const merging::ProfileFacts whole = merging::profileFacts(profileValue(profile));
    for (qsizetype i = states.size() - 1; i >= 0; --i) {
        const Result<json::Value> value = json::readJson(stateBytes(folder, states.at(i)));
        if (value && merging::saysAll(whole, merging::profileFacts(*value)))
            return {states.at(i).digest};
    }
    return {};
}

} // namespace

QString Lineage::folderOf(const QString &profileId) const
{
    return stateFolder(personFolder(m_dataFolder, profileId));
}

Origin Lineage::read(const Profile &profile, const QDateTime &now) const
{
    const QString folder = folderOf(profile.id);
    if (!isKept(profile) || folder.isEmpty())
        return {};
    if (Origin origin = known(profile.id, stateDigest(writeProfile(profile))); !origin.isEmpty())
        return origin;
    return add(profile, {0, now, {}, followedBy(profile, folder), true}, {});
}

Origin Lineage::known(const QString &profileId, const QByteArray &digest) const
{
    const QString folder = folderOf(profileId);
    return !folder.isEmpty() && findState(readStates(folder), digest) ? Origin{digest} : Origin();
}

Origin Lineage::keep(const Profile &profile, const Origin &from, const QDateTime &now) const
{
    const Origin added = add(profile, {0, now, {}, from, false}, from);
    return added.isEmpty() ? from : added;
}

Lineage::Comparison Lineage::compare(const Profile &here, const Profile &there, const Origin &from,
                                     const std::optional<QDateTime> &thereWritten) const
{
    const QString folder = folderOf(here.id);
    KeptHistory history;
    history.current = from;
    if (!folder.isEmpty())
        history.states = readStates(folder);
    history.bytes = [&folder](const KeptState &state) { return stateBytes(folder, state); };
    std::optional<CommonState> common =
        here.id == there.id ? commonState(history, there, thereWritten) : std::optional<CommonState>();
    Result<MergedProfile> merged = mergedFrom(common, here, there);
    return {std::move(common), std::move(merged)};
}

Origin Lineage::bring(const Profile &here, const Profile &there, const std::optional<CommonState> &common,
                      const Origin &from, const QDateTime &now) const
{
    Profile whole = withLeftOut(there, common ? common->profile : here);
    whole.partial = {};
    QList<QByteArray> parents;
    if (common && common->inDoubt.isEmpty())
        parents.append(common->state.digest);
    return from + add(whole, {0, now, {}, parents, true}, from);
}

Origin Lineage::add(const Profile &profile, KeptState state, const Origin &inUse) const
{
    const QString folder = folderOf(profile.id);
    if (folder.isEmpty() || !isKept(profile))
        return {};
    const QByteArray bytes = writeProfile(profile);
    state.digest = stateDigest(bytes);
    const Result<StateLock> lock = lockStates(folder);
    if (!lock)
        return {};
    const KeptStates states = readStates(folder);
    if (findState(states, state.digest))
        return {state.digest};
    const KeptStates kept = thinned(withState(states, state), Origin{state.digest} + inUse);
    return writeStates(folder, kept, state.digest, bytes) ? Origin{state.digest} : Origin();
}

} // namespace depthchart::core
