// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"

#include "app/commandline/output.h"
#include "core/assessment/domainevidence.h"
#include "core/files/readfile.h"
#include "core/framework/frameworkio.h"
#include "core/json/write.h"
#include "core/pdf/attachedprofile.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Input)
};

QByteArray resourceBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The framework that the file carries whole, where it is the one that the profile names.
std::optional<core::Framework> carriedFramework(const core::Profile &profile)
{
    if (!profile.frameworkCopy)
        return std::nullopt;
    const core::Result<core::Framework> copy =
        core::readFramework(core::json::writeJson(*profile.frameworkCopy));
    if (!copy || copy->id != profile.framework.id)
        return std::nullopt;
    return *copy;
}

/// Read once: each of several profiles asks for it.
const std::optional<core::Framework> &builtInFramework()
{
    static const std::optional<core::Framework> builtIn = []() -> std::optional<core::Framework> {
        core::Result<core::Framework> framework =
            core::readFramework(resourceBytes(resources::builtInFramework()));
        if (framework)
            return std::move(*framework);
        printFaults(resources::builtInFramework(), framework.error());
        return std::nullopt;
    }();
    return builtIn;
}

std::optional<core::Framework> frameworkOf(const core::Profile &profile)
{
    const std::optional<core::Framework> &builtIn = builtInFramework();
    if (builtIn && core::isMadeFor(profile, builtIn->id))
        return builtIn;
    return carriedFramework(profile);
}

void printNotes(const QString &path, const OpenedProfile &opened)
{
    const core::Profile &profile = opened.profile;
    if (opened.isFromPdf)
        printMessage(Texts::tr("%1: a report; the profile attached to it is read").arg(path));
    if (!profile.partial.isEmpty())
        printMessage(Texts::tr("%1: this copy leaves out %2").arg(path, profile.partial.join(u", "_s)));
    if (!opened.framework)
        return;
    const core::Framework &framework = *opened.framework;
    if (!core::isMadeFor(profile, framework.id)) {
        printMessage(Texts::tr("%1: made for the framework “%2”; “%3” is used")
                         .arg(path, profile.framework.id.text(), framework.id.text()));
    } else if (!profile.framework.revision.isEmpty() && profile.framework.revision != framework.revision) {
        int toConfirm = 0;
        const QList<core::DomainEvidence> evidence = core::domainEvidence(profile, framework);
        for (const core::DomainEvidence &each : evidence)
            toConfirm += each.toConfirm;
        printMessage(
            Texts::tr("%1: made for revision %2 of the framework, %3 is used; links to confirm again: %4")
                .arg(path, profile.framework.revision, framework.revision, QString::number(toConfirm)));
    }
}

} // namespace

void printFaults(const QString &path, const core::Faults &faults)
{
    for (const core::Fault &fault : faults)
        printMessage(faultLine(path, fault));
}

std::optional<QByteArray> fileBytes(const QString &path)
{
    const core::Result<core::FileBytes> file = core::readFile(path);
    if (file)
        return file->bytes;
    for (const core::Fault &fault : file.error())
        printMessage(accessFaultLine(path, fault));
    return std::nullopt;
}

std::optional<ProfileBytes> profileBytes(const QString &path)
{
    const std::optional<QByteArray> file = fileBytes(path);
    if (!file)
        return std::nullopt;
    core::Result<QByteArray> bytes = core::profileBytes(*file);
    if (bytes)
        return ProfileBytes{*std::move(bytes), core::isPdf(*file)};
    for (const core::Fault &fault : bytes.error())
        printMessage(accessFaultLine(path, fault));
    return std::nullopt;
}

bool isReport(const QString &path)
{
    const core::Result<core::FileBytes> file = core::readFile(path);
    return file && core::isPdf(file->bytes);
}

std::optional<core::Framework> openFramework(const QString &path)
{
    if (path.isEmpty())
        return builtInFramework();
    const std::optional<QByteArray> bytes = fileBytes(path);
    if (!bytes)
        return std::nullopt;
    core::Result<core::Framework> framework = core::readFramework(*bytes);
    if (framework)
        return std::move(*framework);
    printFaults(path, framework.error());
    return std::nullopt;
}

std::optional<OpenedProfile> openProfile(const QString &path, const QString &frameworkPath)
{
    std::optional<core::Framework> given;
    if (!frameworkPath.isEmpty() && !(given = openFramework(frameworkPath)))
        return std::nullopt;
    const std::optional<ProfileBytes> file = profileBytes(path);
    if (!file)
        return std::nullopt;
    core::Result<core::Profile> profile = core::readProfile(file->bytes);
    if (!profile) {
        printFaults(path, profile.error());
        return std::nullopt;
    }
    if (profile->version > core::profileVersion) {
        printFaults(path, {newerVersionFault(profile->version)});
        return std::nullopt;
    }
    OpenedProfile opened{std::move(*profile), std::move(given), file->isFromPdf};
    if (!opened.framework)
        opened.framework = frameworkOf(opened.profile);
    printNotes(path, opened);
    return opened;
}

core::Fault newerVersionFault(int version)
{
    core::Fault fault;
    fault.pointer = u"/version"_s;
    fault.found = QString::number(version);
    fault.allowed = Texts::tr("%1, since a newer program wrote this file").arg(core::profileVersion);
    return fault;
}

std::optional<core::Units> openUnits()
{
    // Read once, as the framework is.
    static const std::optional<core::Units> builtIn = []() -> std::optional<core::Units> {
        core::Result<core::Units> units = core::readUnits(resourceBytes(resources::units()));
        if (units)
            return std::move(*units);
        printFaults(resources::units(), units.error());
        return std::nullopt;
    }();
    return builtIn;
}

std::optional<Opened> openWithFramework(const QString &path, const QString &frameworkPath)
{
    std::optional<OpenedProfile> opened = openProfile(path, frameworkPath);
    std::optional<core::Units> units = openUnits();
    if (!opened || !units)
        return std::nullopt;
    if (!opened->framework) {
        printFrameworkMissing(path, opened->profile);
        return std::nullopt;
    }
    return Opened{std::move(opened->profile), std::move(*opened->framework), std::move(*units),
                  opened->isFromPdf};
}

void printAssumedMonths(const core::Framework &framework)
{
    const auto assumed = [](const core::Domain &domain) {
        return std::any_of(domain.levels.cbegin(), domain.levels.cend(),
                           [](const core::Level &level) { return level.monthsAssumed; });
    };
    if (std::any_of(framework.domains.cbegin(), framework.domains.cend(), assumed))
        printMessage(
            Texts::tr("the framework “%1” gives no months for some levels; the usual ones are assumed")
                .arg(framework.id.text()));
}

void printFrameworkMissing(const QString &path, const core::Profile &profile)
{
    printMessage(Texts::tr("%1: the framework “%2” is not at hand; give its file with --framework FILE")
                     .arg(path, profile.framework.id.text()));
}

} // namespace depthchart::app
