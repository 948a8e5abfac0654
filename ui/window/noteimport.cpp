// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noteimport.h"

#include "core/files/readfile.h"
#include "core/import/importednotes.h"
#include "ui/document/documentfile.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/evidencepage.h"
#include "ui/text/words.h"
#include "ui/window/faultdialog.h"
#include "ui/window/importdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

EntryId newId()
{
    return EntryId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

bool isImportFile(const QString &path)
{
    return isNotesFile(path) || QFileInfo(path).suffix().toLower() == QLatin1StringView("json");
}

NoteImport::NoteImport(ProfileDocument &document, QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
{
}

QString NoteImport::askForNotes()
{
    const QString start = m_document.path().isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                              : QFileInfo(m_document.path()).absolutePath();
    return QFileDialog::getOpenFileName(
        &m_window, tr("Import notes or a resume"), start,
        tr("Resumes and notes (*.json *.md *.markdown *.txt);;All files (*)"));
}

void NoteImport::tellRefused(const QString &path, const Faults &faults)
{
    const QString title = tr("%1 was not imported.").arg(QFileInfo(path).fileName());
    Q_EMIT noticed(refusalNotice(title, path, faults, m_window));
}

void NoteImport::importFile(const QString &path, const std::function<void()> &startNew)
{
    const Result<FileBytes> file = readFile(path);
    const Result<ImportedNotes> notes = file ? readImport(QFileInfo(path).fileName(), file->bytes)
                                             : Result<ImportedNotes>(tl::unexpected(file.error()));
    if (!notes) {
        tellRefused(path, notes.error());
        return;
    }
    if (notes->isEmpty() && notes->name.isEmpty()) {
        Q_EMIT noticed({MessageBar::Kind::Info,
                        tr("Nothing to import."),
                        tr("%1 holds no statement of work done.").arg(QFileInfo(path).fileName()),
                        {}});
        return;
    }
    ImportDialog dialog(QFileInfo(path).fileName(), m_document.profile(), *notes, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ImportChoice choice = dialog.choice();
    if (startNew)
        startNew();
    Result<Profile> after = merged(m_document.profile(), *notes, choice, newId);
    if (!after) {
        tellRefused(path, after.error());
        return;
    }
    m_document.edit(tr("Import notes"), [&after](Profile &profile) { profile = *std::move(after); });
    const auto count = std::count(choice.evidence.cbegin(), choice.evidence.cend(), true);
    Q_EMIT imported();
    Q_EMIT said(count == 1 ? tr("1 piece of evidence imported")
                           : tr("%1 pieces of evidence imported").arg(count));
}

} // namespace depthchart::ui
