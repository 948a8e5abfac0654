// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "core/files/readfile.h"
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/pdf/attachedprofile.h"
#include "core/profile/profileio.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Validate)
};

core::Faults profileFaults(const QByteArray &bytes)
{
    const core::Result<core::Profile> profile = core::readProfile(bytes);
    if (!profile)
        return profile.error();
    if (profile->version > core::profileVersion)
        return {newerVersionFault(profile->version)};
    return {};
}

core::Faults frameworkFaults(const QByteArray &bytes)
{
    const core::Result<core::Framework> framework = core::readFramework(bytes);
    return framework ? core::Faults() : framework.error();
}

/// A document that says neither format: there is no telling what else it should be.
core::Faults formatFaults(const core::json::Value *format)
{
    core::Fault fault;
    fault.pointer = u"/format"_s;
    if (!format)
        fault.found = Texts::tr("nothing");
    else if (const QString *text = format->string())
        fault.found = u'"' + text->left(60) + u'"';
    else
        fault.found = Texts::tr("no text");
    fault.allowed = u"\"depthchart-profile\", \"depthchart-framework\""_s;
    return {fault};
}

core::Faults documentFaults(const QByteArray &bytes)
{
    const core::Result<core::json::Value> document = core::json::readJson(bytes);
    if (!document)
        return document.error();
    const core::json::Value *format = document->find(u"format");
    const QString *text = format ? format->string() : nullptr;
    if (text && *text == u"depthchart-framework"_s)
        return frameworkFaults(bytes);
    if ((text && *text == u"depthchart-profile"_s) || !document->object())
        return profileFaults(bytes);
    return formatFaults(format);
}

ExitStatus validateFile(const QString &path)
{
    const core::Result<core::FileBytes> file = core::readFile(path);
    if (!file) {
        for (const core::Fault &fault : file.error())
            printMessage(accessFaultLine(path, fault));
        return Refused;
    }
    const core::Result<QByteArray> bytes = core::profileBytes(file->bytes);
    const core::Faults faults = bytes ? documentFaults(*bytes) : bytes.error();
    QString lines;
    for (const core::Fault &fault : faults) {
        QString line = faultLine(path, fault);
        line.replace(u'\n', u' ');
        lines += line + u'\n';
    }
    if (!faults.isEmpty()) {
        // The faults themselves are the result; that there are some is the status.
        static_cast<void>(printResult(lines));
        return Refused;
    }
    printMessage(Texts::tr("%1: no faults").arg(path));
    return Done;
}

} // namespace

int runValidate(const QStringList &arguments)
{
    Options options(u"validate"_s,
                    Texts::tr("Every fault of profiles and frameworks, one a line: FILE:POINTER: fault, or "
                              "FILE:LINE:COLUMN: fault where the file is not JSON."),
                    {.least = 1, .most = std::nullopt});
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    if (!options.framework().isEmpty() && !openFramework(options.framework()))
        return Refused;
    ExitStatus worst = Done;
    const QStringList files = options.files();
    for (const QString &path : files)
        worst = std::max(worst, validateFile(path));
    return worst;
}

} // namespace depthchart::app
