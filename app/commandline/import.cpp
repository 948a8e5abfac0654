// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/input.h"
#include "app/commandline/options.h"
#include "app/commandline/output.h"
#include "app/commandline/subcommands.h"
#include "core/import/importednotes.h"
#include "core/profile/profileio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace depthchart::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::app::Import)
};

core::EntryId newEntryId()
{
    return core::EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

/// Evidence alone: impact records and skills want a person, in the window.
core::ImportChoice evidenceAlone(const core::Profile &profile, const core::ImportedNotes &notes)
{
    core::ImportChoice choice = core::newCandidates(profile, notes);
    choice.impacts.clear();
    return choice;
}

/// What was left for the window; empty: nothing.
QString leftText(const core::ImportedNotes &notes)
{
    const auto skills = std::count_if(notes.evidence.cbegin(), notes.evidence.cend(),
                                      [](const core::ImportedEvidence &each) { return each.isClaim; });
    QStringList parts;
    if (!notes.impacts.isEmpty())
        parts.append(Texts::tr("impact records: %1").arg(notes.impacts.size()));
    if (skills > 0)
        parts.append(Texts::tr("skills: %1").arg(skills));
    return parts.isEmpty() ? QString()
                           : Texts::tr("; left to be confirmed in the window: %1").arg(parts.join(u", "_s));
}

int writeNew(const QString &source, const QString &output, const core::ImportedNotes &notes,
             const core::Framework &framework)
{
    const core::Profile empty = core::newProfile(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                 {framework.id, framework.revision, {}});
    const auto profile = core::merged(empty, notes, evidenceAlone(empty, notes), newEntryId);
    if (!profile) {
        printFaults(source, profile.error());
        return Refused;
    }
    const QString left = leftText(notes);
    if (profile->evidence.isEmpty()) {
        printMessage(Texts::tr("%1: nothing that could be evidence, so no profile is written").arg(source) +
                     left);
        return Refused;
    }
    if (!saveFile(output, core::writeProfile(*profile)))
        return Refused;
    printMessage(Texts::tr("%1: written; pieces of evidence, unlinked: %2")
                     .arg(output, QString::number(profile->evidence.size())) +
                 left);
    return Done;
}

} // namespace

int runImport(const QStringList &arguments)
{
    Options options(
        u"import"_s,
        Texts::tr("Writes a new profile with the evidence in SOURCE, a JSON Resume or notes in Markdown "
                  "or plain text. It links nothing; impact records and links want a person, in the "
                  "window."),
        {.least = 1, .most = 1});
    options.add({u"o"_s, u"output"_s}, Texts::tr("the profile to write, which must not be there yet"),
                u"FILE"_s);
    if (const std::optional<int> status = options.read(arguments))
        return *status;
    if (!options.has(u"output"_s))
        return printUsageFault(Texts::tr("“-o FILE” is missing"), u"import"_s);
    const QString source = options.files().constFirst();
    const QString output = options.value(u"output"_s);
    const QFileInfo info(output);
    if (info.exists() || info.isSymbolicLink()) {
        printMessage(
            Texts::tr("%1: is there already and is not written over; give another name").arg(output));
        return Refused;
    }
    const std::optional<core::Framework> framework = openFramework(options.framework());
    const std::optional<QByteArray> bytes = framework ? fileBytes(source) : std::nullopt;
    if (!bytes)
        return Refused;
    const core::Result<core::ImportedNotes> notes = core::readImport(source, *bytes);
    if (!notes) {
        printFaults(source, notes.error());
        return Refused;
    }
    return writeNew(source, output, *notes, *framework);
}

} // namespace depthchart::app
