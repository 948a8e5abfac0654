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

QString Lineage::folderOf(const Profile &profile) const
{
    return stateFolder(personFolder(m_dataFolder, profile.id));
}

void Lineage::begin(const Profile &profile, bool isFromFile, const QDateTime &now)
{
    m_current.clear();
    m_brought.clear();
    const QString folder = folderOf(profile);
    if (!isFromFile || !isKept(profile) || folder.isEmpty())
        return;
    const QByteArray digest = stateDigest(writeProfile(profile));
    if (findState(readStates(folder), digest))
        m_current = {digest};
    else
        m_current = add(profile, {0, now, {}, followedBy(profile, folder), true});
}

void Lineage::keep(const Profile &profile, bool hasMerged, const QDateTime &now)
{
    if (hasMerged)
        m_current += m_brought;
    m_brought.clear();
    if (const QList<QByteArray> added = add(profile, {0, now, {}, m_current, false}); !added.isEmpty())
        m_current = added;
}

Lineage::Comparison Lineage::compare(const Profile &here, const Profile &there, bool hasMerged,
                                     const std::optional<QDateTime> &thereWritten) const
{
    const QString folder = folderOf(here);
    KeptHistory history;
    history.current = hasMerged ? m_current + m_brought : m_current;
    if (!folder.isEmpty())
        history.states = readStates(folder);
    history.bytes = [&folder](const KeptState &state) { return stateBytes(folder, state); };
    std::optional<CommonState> common =
        here.id == there.id ? commonState(history, there, thereWritten) : std::optional<CommonState>();
    Result<MergedProfile> merged = mergedFrom(common, here, there);
    return {std::move(common), std::move(merged)};
}

void Lineage::bring(const Profile &here, const Profile &there, const std::optional<CommonState> &common,
                    bool hasMerged, const QDateTime &now)
{
    Profile whole = withLeftOut(there, common ? common->profile : here);
    whole.partial = {};
    QList<QByteArray> parents;
    if (common && common->inDoubt.isEmpty())
        parents.append(common->state.digest);
    if (!hasMerged)
        m_brought.clear();
    m_brought += add(whole, {0, now, {}, parents, true});
}

QList<QByteArray> Lineage::add(const Profile &profile, KeptState state)
{
    const QString folder = folderOf(profile);
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
    const QList<QByteArray> inUse = QList<QByteArray>{state.digest} + m_current + m_brought;
    const KeptStates kept = thinned(withState(states, state), inUse);
    return writeStates(folder, kept, state.digest, bytes) ? QList<QByteArray>{state.digest}
                                                          : QList<QByteArray>();
}

} // namespace depthchart::core
