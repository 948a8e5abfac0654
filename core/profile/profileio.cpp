// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"

#include "core/json/read.h"
#include "core/json/write.h"
#include "core/profile/profilefields.h"

#include <cmath>
#include <limits>

namespace depthchart::core {

namespace json {

namespace {

QString formatKey()
{
    return QStringLiteral("format");
}

QString profileFormat()
{
    return QStringLiteral("depthchart-profile");
}

/// The sections that a partial copy may say it leaves out.
QStringList partialWords()
{
    return {QStringLiteral("person"),   QStringLiteral("domains"), QStringLiteral("impacts"),
            QStringLiteral("evidence"), QStringLiteral("plan"),    QStringLiteral("reviews"),
            QStringLiteral("history"),  QStringLiteral("ladder"),  QStringLiteral("self")};
}

/// The pace in hundredths, or nothing where the literal is not one of the 91 allowed.
std::optional<int> paceFromLiteral(const QByteArray &literal)
{
    bool isNumber = false;
    const double read = literal.toDouble(&isNumber);
    if (!isNumber || !(read >= 0.05 && read <= 1.05))
        return std::nullopt;
    const int hundredths = static_cast<int>(std::lround(read * 100));
    // The quotient is the double nearest to the hundredths, as the literal's is: equal where the literal says
    // no more.
    const bool isExact = static_cast<double>(hundredths) / 100 == read;
    return isExact && hundredths >= lowestPace && hundredths <= highestPace ? std::optional(hundredths)
                                                                            : std::nullopt;
}

QByteArray paceLiteral(int hundredths)
{
    if (hundredths % 100 == 0)
        return QByteArray::number(hundredths / 100);
    const int places = hundredths % 10 == 0 ? 1 : 2;
    const QByteArray fraction = QByteArray::number(places == 1 ? hundredths % 100 / 10 : hundredths % 100);
    return QByteArray::number(hundredths / 100) + '.' + fraction.rightJustified(places, '0');
}

} // namespace

void paceField(ObjectReader &archive, Plan &plan)
{
    const QString key = QStringLiteral("pace");
    const Value *value = archive.take(key);
    if (!value)
        return;
    const auto pace = value->number() ? paceFromLiteral(value->number()->literal) : std::nullopt;
    if (!pace) {
        archive.refuse(key, foundWords(*value),
                       FaultWords::tr("a number from 0.10 to 1.00 with at most two decimals"));
        return;
    }
    plan.pace = *pace;
    plan.paceLiteral = value->number()->literal;
}

void paceField(ObjectWriter &archive, const Plan &plan)
{
    archive.put(QStringLiteral("pace"), plan.pace == highestPace, [&plan] {
        const bool isAsRead = paceFromLiteral(plan.paceLiteral) == plan.pace;
        return Value(Number{isAsRead ? plan.paceLiteral : paceLiteral(plan.pace)});
    });
}

void headFields(ObjectReader &archive, Profile &profile)
{
    archive.take(formatKey());
    archive.whole(QStringLiteral("version"), profile.version, {1, std::numeric_limits<int>::max()},
                  profileVersion);
    archive.words(QStringLiteral("partial"), profile.partial, partialWords());
}

void headFields(ObjectWriter &archive, const Profile &profile)
{
    archive.putGiven(formatKey(), true, [] { return Value(profileFormat()); });
    archive.whole(QStringLiteral("version"), profile.version, {}, profileVersion);
    archive.putUnlessAbsent(QStringLiteral("partial"), profile.partial.isEmpty(), [&profile] {
        return ObjectWriter::listOf(profile.partial, [](const QString &word) { return Value(word); });
    });
}

} // namespace json

namespace {

Fault formatFault(const json::Value *format)
{
    return {QStringLiteral("/format"), format ? json::foundWords(*format) : json::foundNothing(),
            json::profileFormat()};
}

/// At most one review is open at a time.
void refuseSecondOpenReview(const Profile &profile, Faults &faults)
{
    bool isOneOpen = false;
    for (qsizetype i = 0; i < profile.reviews.size(); ++i) {
        if (profile.reviews.at(i).status != ReviewStatus::Open)
            continue;
        if (isOneOpen) {
            faults.append({QStringLiteral("/reviews/%1/status").arg(i),
                           FaultWords::tr("a second open review"),
                           FaultWords::tr("one open review at most")});
        }
        isOneOpen = true;
    }
}

/// `syntax` are the faults found before the values were looked at.
Result<Profile> profileOf(const json::Value &value, Faults syntax)
{
    Faults faults;
    const json::Place root;
    const json::Object *members = json::readObject(value, root, faults);
    const json::Value *format = value.find(json::formatKey());
    const bool isProfile = format && format->string() && *format->string() == json::profileFormat();
    if (members && !isProfile)
        return tl::unexpected(Faults{formatFault(format)});

    Profile profile;
    json::ObjectReader archive(members, root, faults, profile.origin);
    json::Fields<Profile>::all(archive, profile);
    archive.keepUnknown();
    refuseSecondOpenReview(profile, faults);
    // A newer version's own rules are not known here: what this program can read of it is shown.
    if (profile.version <= profileVersion)
        json::addFaults(syntax, faults);
    if (!syntax.isEmpty())
        return tl::unexpected(std::move(syntax));
    return profile;
}

} // namespace

Result<Profile> readProfile(const QByteArray &bytes)
{
    const json::Reading reading = json::readDocument(bytes);
    if (!reading.isJson)
        return tl::unexpected(reading.faults);
    return profileOf(reading.value, reading.faults);
}

QByteArray writeProfile(const Profile &profile)
{
    return json::writeJson(profileValue(profile));
}

Result<Profile> profileFromValue(const json::Value &value)
{
    return profileOf(value, {});
}

json::Value profileValue(const Profile &profile)
{
    json::ObjectWriter archive(profile.origin, json::Style::AsRead);
    json::Fields<Profile>::all(archive, profile);
    return archive.takeObject();
}

Profile newProfile(const QString &id, const FrameworkReference &framework)
{
    Profile profile;
    profile.id = id;
    profile.framework = framework;
    return profile;
}

} // namespace depthchart::core
