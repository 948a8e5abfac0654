// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentfile.h"

#include "core/framework/frameworkio.h"
#include "core/json/write.h"
#include "core/pdf/attachedprofile.h"
#include "core/profile/profileio.h"
#include "resources/paths.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QUuid>

namespace depthchart::ui {

using namespace core;

Result<std::shared_ptr<const Rubric>> loadRubric(const QString &path)
{
    const Result<FileBytes> frameworkFile = readFile(path);
    if (!frameworkFile)
        return tl::unexpected(frameworkFile.error());
    Result<Framework> framework = readFramework(frameworkFile->bytes);
    if (!framework)
        return tl::unexpected(framework.error());
    const Result<FileBytes> unitsFile = readFile(resources::units());
    if (!unitsFile)
        return tl::unexpected(unitsFile.error());
    Result<Units> units = readUnits(unitsFile->bytes);
    if (!units)
        return tl::unexpected(units.error());
    return std::make_shared<const Rubric>(Rubric{*std::move(framework), *std::move(units)});
}

namespace {

struct DocumentFile
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::DocumentFile)
};

/// The framework in the profile, where the document's is not the one that the profile names; else null.
std::shared_ptr<const Rubric> carriedRubric(const Profile &profile, const ProfileDocument &document)
{
    if (!profile.frameworkCopy || isMadeFor(profile, document.framework().id))
        return nullptr;
    Result<Framework> framework = readFramework(json::writeJson(*profile.frameworkCopy));
    if (!framework || framework->id != profile.framework.id)
        return nullptr;
    return std::make_shared<const Rubric>(Rubric{*std::move(framework), document.units()});
}

Result<Profile> profileOf(const FileBytes &file)
{
    const Result<QByteArray> bytes = profileBytes(file.bytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readProfile(*bytes);
}

} // namespace

Result<Profile> profileIn(const QString &path)
{
    const Result<FileBytes> file = readFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return profileOf(*file);
}

Result<ProfileSource> openInto(ProfileDocument &document, const QString &path)
{
    const Result<FileBytes> file = readFile(path);
    if (!file)
        return tl::unexpected(file.error());
    Result<Profile> profile = profileOf(*file);
    if (!profile)
        return tl::unexpected(profile.error());
    if (std::shared_ptr<const Rubric> carried = carriedRubric(*profile, document))
        document.setRubric(std::move(carried));
    if (isPdf(file->bytes)) {
        document.load(*std::move(profile), QString(), {});
        return ProfileSource::Report;
    }
    document.load(*std::move(profile), path, file->stamp);
    return ProfileSource::File;
}

void openUnsavedInto(ProfileDocument &document, const AutosavedProfile &autosaved)
{
    if (std::shared_ptr<const Rubric> carried = carriedRubric(autosaved.profile, document))
        document.setRubric(std::move(carried));
    document.loadUnsaved(autosaved.profile, autosaved.path, autosaved.base);
}

void startNew(ProfileDocument &document)
{
    FrameworkReference reference;
    reference.id = document.framework().id;
    reference.revision = document.framework().revision;
    document.load(newProfile(QUuid::createUuid().toString(QUuid::WithoutBraces), reference), QString(), {});
}

Result<void> openExampleInto(ProfileDocument &document)
{
    const Result<FileBytes> file = readFile(resources::example());
    if (!file)
        return tl::unexpected(file.error());
    Result<Profile> profile = readProfile(file->bytes);
    if (!profile)
        return tl::unexpected(profile.error());
    document.load(*std::move(profile), QString(), {});
    return {};
}

bool changedOnDisk(const ProfileDocument &document)
{
    return !document.path().isEmpty() && !isUnchanged(document.path(), document.stamp());
}

Result<SaveOutcome> saveTo(ProfileDocument &document, const QString &path, Replaced replaced)
{
    if (document.isReadOnly())
        return tl::unexpected(
            Faults{{QStringLiteral("/version"), QString::number(document.profile().version),
                    DocumentFile::tr("at most %1: a newer Depthchart wrote this file, and only that may "
                                     "change it")
                        .arg(profileVersion)}});
    if (const Result<FileBytes> former = readFile(path); former && isPdf(former->bytes))
        return tl::unexpected(Faults{{{},
                                      DocumentFile::tr("a PDF"),
                                      DocumentFile::tr("a file of another name: a profile is not written "
                                                       "into a report")}});
    SaveOptions options;
    options.backupFolder = backupFolder();
    if (replaced == Replaced::KnownFile)
        options.expected = document.stamp();
    const QByteArray bytes = writeProfile(document.profile());
    document.announceSave(path, stampOf(bytes));
    Result<SaveOutcome> outcome = safeSave(path, bytes, options);
    if (outcome)
        document.markSaved(path, outcome->stamp);
    return outcome;
}

QString backupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/backups"_qs;
}

QString profileIdIn(const QString &path)
{
    const Result<Profile> profile = profileIn(path);
    return profile ? profile->id : QString();
}

Result<bool> reloadInto(ProfileDocument &document)
{
    const Result<FileBytes> file = readFile(document.path());
    if (!file)
        return tl::unexpected(file.error());
    Result<Profile> profile = readProfile(file->bytes);
    if (!profile)
        return tl::unexpected(profile.error());
    if (profile->version > profileVersion || document.isReadOnly() ||
        profile->framework.id != document.profile().framework.id)
        return false;
    document.edit(DocumentFile::tr("Reload the file"),
                  [&profile](Profile &mine) { mine = *std::move(profile); });
    document.markSaved(document.path(), file->stamp);
    return true;
}

QString faultLines(const Faults &faults)
{
    QString lines;
    for (const Fault &fault : faults) {
        if (!lines.isEmpty())
            lines += u'\n';
        lines += faultText(fault);
    }
    return lines;
}

} // namespace depthchart::ui
