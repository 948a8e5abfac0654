// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/statefolder.h"

#include "core/common/constants.h"
#include "core/common/words.h"
#include "core/files/personfolder.h"
#include "core/files/readfile.h"
#include "core/files/safesave.h"
#include "core/json/read.h"
#include "core/json/write.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::core {

namespace {

const QString suffix = u".state"_s;
constexpr int longestWait = 5'000;

QString listPath(const QString &folder)
{
    return folder + u"/states.json"_s;
}

QString nameOf(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex()) + suffix;
}

json::Value text(const QByteArray &digest)
{
    return json::Value(QString::fromLatin1(digest.toHex()));
}

json::Value valueOf(const KeptState &state)
{
    json::Array parents;
    for (const QByteArray &parent : state.parents)
        parents.append(text(parent));
    return json::Object{{u"number"_s, json::Value(state.number)},
                        {u"instant"_s, json::Value(state.instant.toUTC().toString(Qt::ISODateWithMs))},
                        {u"digest"_s, text(state.digest)},
                        {u"parents"_s, json::Value(std::move(parents))},
                        {u"mixed"_s, json::Value(state.isMixed)}};
}

QByteArray digestFrom(const json::Value *value)
{
    return value && value->string() ? QByteArray::fromHex(value->string()->toLatin1()) : QByteArray();
}

KeptState stateFrom(const json::Value &value)
{
    KeptState state;
    if (const json::Value *number = value.find(u"number"); number && number->number())
        state.number = number->number()->literal.toInt();
    if (const json::Value *instant = value.find(u"instant"); instant && instant->string())
        state.instant = QDateTime::fromString(*instant->string(), Qt::ISODateWithMs);
    state.digest = digestFrom(value.find(u"digest"));
    const json::Value *parents = value.find(u"parents");
    if (parents && parents->array()) {
        for (const json::Value &parent : *parents->array())
            state.parents.append(digestFrom(&parent));
    }
    const json::Value *mixed = value.find(u"mixed");
    state.isMixed = mixed && mixed->boolean() && *mixed->boolean();
    return state;
}

void removeOthers(const QString &folder, const KeptStates &states)
{
    QDir files(folder);
    for (const QString &name : files.entryList({u'*' + suffix}, QDir::Files)) {
        const auto isOf = [&name](const KeptState &state) { return nameOf(state.digest) == name; };
        if (std::ranges::none_of(states, isOf))
            files.remove(name);
    }
}

} // namespace

QString stateFolder(const QString &personFolder)
{
    return personFolder.isEmpty() ? QString() : personFolder + u"/states"_s;
}

KeptStates readStates(const QString &folder)
{
    const Result<FileBytes> file = readFile(listPath(folder));
    const Result<json::Value> value =
        file ? json::readJson(file->bytes) : Result<json::Value>(tl::unexpected(file.error()));
    const json::Value *list = value ? value->find(u"states") : nullptr;
    KeptStates states;
    if (!list || !list->array())
        return states;
    for (const json::Value &each : *list->array()) {
        const KeptState state = stateFrom(each);
        if (!state.digest.isEmpty() && QFileInfo::exists(folder + u'/' + nameOf(state.digest)))
            states.append(state);
    }
    std::ranges::stable_sort(states, {}, &KeptState::number);
    return states;
}

QByteArray stateBytes(const QString &folder, const KeptState &state)
{
    const Result<FileBytes> file = readFile(folder + u'/' + nameOf(state.digest));
    if (!file || file->bytes.size() < qsizetype(sizeof(quint32)))
        return {};
    // The length that qUncompress makes room for.
    if (qFromBigEndian<quint32>(file->bytes.constData()) > maximumFileBytes)
        return {};
    const QByteArray bytes = qUncompress(file->bytes);
    return stateDigest(bytes) == state.digest ? bytes : QByteArray();
}

Result<StateLock> lockStates(const QString &folder)
{
    for (const QString &each : {QFileInfo(folder).path(), folder}) {
        if (const Result<void> made = makePersonFolder(each); !made)
            return tl::unexpected(made.error());
    }
    auto lock = std::make_shared<QLockFile>(folder + u"/states.lock"_s);
    if (lock->tryLock(longestWait))
        return lock;
    return tl::unexpected(Faults{{{},
                                  FaultWords::tr("%1, which another program is writing into").arg(folder),
                                  FaultWords::tr("a folder that is free")}});
}

Result<void> writeStates(const QString &folder, const KeptStates &states, const QByteArray &digest,
                         const QByteArray &bytes)
{
    const QString path = folder + u'/' + nameOf(digest);
    if (findState(states, digest) && !QFileInfo::exists(path)) {
        if (const Result<SaveOutcome> saved = safeSave(path, qCompress(bytes)); !saved)
            return tl::unexpected(saved.error());
    }
    json::Array list;
    for (const KeptState &state : states)
        list.append(valueOf(state));
    const json::Value whole(json::Object{{u"states"_s, json::Value(std::move(list))}});
    if (const Result<SaveOutcome> saved = safeSave(listPath(folder), json::writeJson(whole)); !saved)
        return tl::unexpected(saved.error());
    removeOthers(folder, states);
    return {};
}

} // namespace depthchart::core
