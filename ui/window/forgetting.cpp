// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forgetting.h"

#include "core/common/words.h"
#include "core/files/personfolder.h"
#include "core/files/personnotes.h"
#include "core/recovery/autosavefile.h"
#include "ui/document/documentfile.h"
#include "ui/window/privatenotes.h"
#include "ui/window/profilefiles.h"
#include "ui/window/recovery.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace depthchart::ui {

using namespace core;

namespace {

struct Forgetting
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Forgetting)
};

QStringList backupsOf(const QString &profileId)
{
    QStringList found;
    if (profileId.isEmpty())
        return found;
    const QDir backups(backupFolder());
    for (const QFileInfo &file : backups.entryInfoList(QDir::Files | QDir::Hidden)) {
        if (profileIdIn(file.filePath()) == profileId)
            found << file.filePath();
    }
    return found;
}

QString line(const QString &text)
{
    return QStringLiteral("• ") + text;
}

QString entriesText(int count)
{
    return count == 1 ? Forgetting::tr("the entry in the list of recent files")
                      : Forgetting::tr("%1 entries in the list of recent files").arg(count);
}

QString backupsText(qsizetype count)
{
    return count == 1 ? Forgetting::tr("a backup in the program’s own folder")
                      : Forgetting::tr("%1 backups in the program’s own folder").arg(count);
}

} // namespace

KeptOfPerson keptOf(const KnownPerson &person, const QString &dataFolder, const Session &session)
{
    KeptOfPerson kept;
    const QString folder = autosaveFolder(dataFolder, person.profileId, person.path);
    if (!folder.isEmpty() && QFileInfo::exists(folder)) {
        kept.folder = folder;
        kept.hasNotes = QFileInfo::exists(personNotesPath(folder));
        const auto files = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        kept.hasEdits = files.size() > (kept.hasNotes ? 1 : 0);
    }
    kept.recentEntries = static_cast<int>(session.entriesOf(person.profileId, person.path).size());
    kept.backups = backupsOf(person.profileId);
    return kept;
}

QString forgettingText(const KeptOfPerson &kept, const KnownPerson &person)
{
    QStringList lines;
    if (kept.hasNotes)
        lines << line(Forgetting::tr("the private notes"));
    if (kept.hasEdits)
        lines << line(Forgetting::tr("edits kept since the last save, and states kept for merging copies"));
    if (kept.recentEntries > 0)
        lines << line(entriesText(kept.recentEntries));
    if (!kept.backups.isEmpty())
        lines << line(backupsText(kept.backups.size()));
    QStringList parts;
    if (lines.isEmpty())
        parts << Forgetting::tr("Nothing is kept about them now. They are not listed again until somebody "
                                "opens their file.");
    else
        parts << Forgetting::tr("This goes, and cannot be brought back:") + u'\n' + lines.join(u'\n');
    if (person.profileId.isEmpty())
        parts << Forgetting::tr("Private notes and kept edits cannot be looked for: the id of the profile is "
                                "not known, or its file cannot be read.");
    parts << (person.path.isEmpty()
                  ? Forgetting::tr("Files that you saved stay as they are.")
                  : Forgetting::tr("The file %1 stays as it is, and so do copies that you made of it.")
                        .arg(QFileInfo(person.path).fileName()));
    return parts.join(QStringLiteral("\n\n"));
}

Result<void> forget(const KnownPerson &person, const KeptOfPerson &kept, Session &session)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *notes = qobject_cast<PrivateNotes *>(window);
        if (notes && !kept.folder.isEmpty() && notes->folder() == kept.folder)
            notes->discard();
        for (ProfileFiles *files : window->findChildren<ProfileFiles *>())
            files->forget(person);
        for (Recovery *recovery : window->findChildren<Recovery *>())
            recovery->forget(kept.folder);
    }
    session.forgetPerson(person.profileId, person.path);
    Faults faults;
    if (const Result<void> removed = removePersonFolder(kept.folder); !removed)
        faults += removed.error();
    for (const QString &backup : kept.backups) {
        if (!QFile::remove(backup))
            faults.append({{},
                           FaultWords::tr("%1, which cannot be removed").arg(backup),
                           FaultWords::tr("a folder that you may write into: remove it by hand")});
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return {};
}

} // namespace depthchart::ui
