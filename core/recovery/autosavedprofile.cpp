// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/autosavedprofile.h"

#include "core/common/words.h"
#include "core/json/place.h"
#include "core/json/read.h"
#include "core/json/write.h"
#include "core/profile/profileio.h"

using namespace Qt::StringLiterals;

namespace depthchart::core {

using json::textAt;

namespace {

const QString formatWord = u"depthchart-autosave"_s;
constexpr int formatVersion = 1;
/// Ends the head: no line of it is empty.
constexpr char headEnd[] = "\n\n";
/// A head has a path and a few numbers; what goes on for longer is none.
constexpr qsizetype longestHead = 65'536;

Faults notAnAutosave()
{
    return {{{},
             FaultWords::tr("no autosave of this program, or one that was cut off"),
             FaultWords::tr("an autosave as this version writes it")}};
}

std::optional<qint64> numberAt(const json::Value &head, QStringView key)
{
    const json::Value *value = head.find(key);
    bool isWhole = false;
    const qint64 number = value && value->number() ? value->number()->literal.toLongLong(&isWhole) : 0;
    return isWhole ? std::optional(number) : std::nullopt;
}

/// What the head says, without the profile.
std::optional<AutosavedProfile> readHead(const QByteArray &bytes)
{
    const Result<json::Value> head = json::readJson(bytes);
    if (!head || textAt(*head, u"format") != formatWord || numberAt(*head, u"version") != formatVersion)
        return std::nullopt;
    AutosavedProfile autosaved;
    autosaved.path = textAt(*head, u"file");
    autosaved.base.size = numberAt(*head, u"size").value_or(-1);
    autosaved.base.digest = QByteArray::fromHex(textAt(*head, u"sha256").toLatin1());
    autosaved.written = QDateTime::fromString(textAt(*head, u"written"), Qt::ISODateWithMs);
    if (!autosaved.written.isValid())
        return std::nullopt;
    return autosaved;
}

} // namespace

QByteArray writeAutosave(const AutosavedProfile &autosaved)
{
    const json::Object head{
        {u"format"_s, formatWord},
        {u"version"_s, formatVersion},
        {u"file"_s, autosaved.path},
        {u"size"_s, autosaved.base.size},
        {u"sha256"_s, QString::fromLatin1(autosaved.base.digest.toHex())},
        {u"written"_s, autosaved.written.toUTC().toString(Qt::ISODateWithMs)},
    };
    return json::writeJson(head) + '\n' + writeProfile(autosaved.profile);
}

Result<AutosavedProfile> readAutosave(const QByteArray &bytes)
{
    const qsizetype end = bytes.first(qMin(bytes.size(), longestHead)).indexOf(headEnd);
    std::optional<AutosavedProfile> autosaved = end < 0 ? std::nullopt : readHead(bytes.first(end));
    if (!autosaved)
        return tl::unexpected(notAnAutosave());
    const qsizetype start = end + qsizetype(std::size(headEnd)) - 1;
    Result<Profile> profile = readProfile(bytes.sliced(start));
    if (!profile) {
        Faults faults = std::move(profile.error());
        const auto headLines = static_cast<int>(bytes.first(start).count('\n'));
        for (Fault &fault : faults)
            fault.line += fault.line > 0 ? headLines : 0;
        return tl::unexpected(std::move(faults));
    }
    autosaved->profile = *std::move(profile);
    return *std::move(autosaved);
}

} // namespace depthchart::core
