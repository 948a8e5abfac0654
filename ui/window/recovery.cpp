// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery.h"

#include "core/profile/profileio.h"
#include "core/review/blindness.h"
#include "ui/document/autosaving.h"
#include "ui/document/documentfile.h"
#include "ui/text/recoveryphrases.h"
#include "ui/window/profilefiles.h"
#include "ui/window/recoverydialog.h"

#include <QAction>
#include <QFileInfo>
#include <QMessageBox>
#include <QTimer>

namespace depthchart::ui {

using namespace core;

namespace {

/// Whether the edits are in the file: nothing to offer.
bool isInFile(const AutosavedProfile &autosaved)
{
    if (autosaved.path.isEmpty())
        return false;
    const Result<Profile> file = profileIn(autosaved.path);
    return file && writeProfile(*file) == writeProfile(autosaved.profile);
}

FileSince since(const AutosavedProfile &autosaved)
{
    if (autosaved.path.isEmpty())
        return FileSince::NeverSaved;
    if (!QFileInfo::exists(autosaved.path))
        return FileSince::Gone;
    return isUnchanged(autosaved.path, autosaved.base) ? FileSince::AsItWas : FileSince::Changed;
}

} // namespace

Recovery::Recovery(Window window)
    : QObject(&window.widget)
    , m_window(std::move(window))
{
    // After the window shows the profile: the start does not wait for it.
    connect(&m_window.files, &ProfileFiles::opened, this,
            [this] { QTimer::singleShot(0, this, &Recovery::offerOwn); });
}

QAction *Recovery::makeAction(const QString &text, void (Recovery::*run)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void Recovery::offerAll()
{
    find(allAutosaves(m_window.dataFolder));
}

void Recovery::offerOwn()
{
    const ProfileDocument &document = m_window.document;
    find(autosavesIn(autosaveFolder(m_window.dataFolder, document.profile().id, document.path())));
}

void Recovery::find(const QStringList &autosaves)
{
    const bool wasOffering = !m_leftovers.empty();
    for (const QString &path : autosaves) {
        std::optional<AutosaveFile> file = AutosaveFile::takeLeftover(path);
        if (!file)
            continue;
        Result<AutosavedProfile> content = file->read();
        if (file->isSaved() || (content && isInFile(*content)))
            file->remove();
        else
            m_leftovers.push_back({*std::move(file), std::move(content)});
    }
    if (!wasOffering)
        offerNext();
}

void Recovery::offerNext()
{
    if (m_leftovers.empty())
        Q_EMIT settled(NoticeTopic::Leftover);
    else if (m_leftovers.front().content)
        tell(m_leftovers.front());
    else
        tellBroken(m_leftovers.front());
}

void Recovery::tell(const Leftover &leftover)
{
    Q_EMIT noticed(
        {MessageBar::Kind::Warning,
         tr("Edits were not saved."),
         unsavedSentence(*leftover.content, lines(*leftover.content).size(), since(*leftover.content)),
         {makeAction(tr("Res&tore"), &Recovery::restore), makeAction(tr("Sho&w…"), &Recovery::show),
          makeAction(tr("&Discard…"), &Recovery::discard), makeAction(tr("L&ater"), &Recovery::later)},
         NoticeTopic::Leftover});
}

void Recovery::tellBroken(const Leftover &leftover)
{
    Q_EMIT noticed(
        {MessageBar::Kind::Warning,
         tr("Edits that cannot be restored."),
         tr("%1 was kept when the program ended, and cannot be read: %2. It is left as it is.")
             .arg(leftover.file.path(), faultLines(leftover.content.error().first(1))),
         {makeAction(tr("&Discard…"), &Recovery::discard), makeAction(tr("L&ater"), &Recovery::later)},
         NoticeTopic::Leftover});
}

QList<MergeLine> Recovery::lines(const AutosavedProfile &autosaved) const
{
    const std::optional<Rater> hidden = hiddenRater(autosaved.profile, m_window.document.rater());
    const Result<Profile> file = profileIn(autosaved.path);
    return unsavedLines(autosaved, file ? std::optional(*file) : std::nullopt,
                        {m_window.document.framework(), hidden});
}

Recovery::Leftover Recovery::takeFirst()
{
    Leftover leftover = std::move(m_leftovers.front());
    m_leftovers.erase(m_leftovers.begin());
    return leftover;
}

void Recovery::later()
{
    static_cast<void>(takeFirst());
    offerNext();
}

void Recovery::forget(const QString &personFolder)
{
    const auto isTheirs = [&personFolder](const Leftover &leftover) {
        return leftover.file.path().startsWith(personFolder + u'/');
    };
    if (std::erase_if(m_leftovers, isTheirs) > 0)
        offerNext();
}

void Recovery::show()
{
    const AutosavedProfile &autosaved = *m_leftovers.front().content;
    const QList<MergeLine> edits = lines(autosaved);
    RecoveryDialog dialog(unsavedSentence(autosaved, edits.size(), since(autosaved)), edits,
                          &m_window.widget);
    dialog.exec();
    if (dialog.wish() == RecoveryDialog::Wish::Restore)
        restore();
    else if (dialog.wish() == RecoveryDialog::Wish::Discard)
        discard();
}

void Recovery::discard()
{
    QMessageBox box(QMessageBox::Warning, tr("Discard the edits"),
                    tr("Discard these edits for good? Nothing brings them back."),
                    QMessageBox::Discard | QMessageBox::Cancel, &m_window.widget);
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() != QMessageBox::Discard)
        return;
    takeFirst().file.remove();
    offerNext();
}

void Recovery::restore()
{
    auto leftover = std::make_shared<Leftover>(takeFirst());
    if (isShown(*leftover->content))
        take(std::move(*leftover));
    else
        m_window.inEmptyWindow([leftover](Recovery &there) { there.take(std::move(*leftover)); });
    offerNext();
}

bool Recovery::isShown(const AutosavedProfile &autosaved) const
{
    const ProfileDocument &document = m_window.document;
    return !autosaved.path.isEmpty() && autosaved.path == document.path() && !document.isReadOnly() &&
           document.profile().id == autosaved.profile.id;
}

bool Recovery::openFor(const AutosavedProfile &autosaved)
{
    if (isShown(autosaved))
        return true;
    const bool isThere = !autosaved.path.isEmpty() && QFileInfo::exists(autosaved.path);
    return isThere && m_window.files.open(autosaved.path) && isShown(autosaved);
}

void Recovery::take(Leftover leftover)
{
    const AutosavedProfile &autosaved = *leftover.content;
    ProfileDocument &document = m_window.document;
    if (openFor(autosaved)) {
        document.edit(tr("Restore edits that were not saved"),
                      [&autosaved](Profile &profile) { profile = autosaved.profile; });
        // Of another file than the edits began from, saving asks first.
        document.expect(autosaved.base);
        m_window.files.goOnFrom(autosaved.base);
        Q_EMIT said(tr("Edits restored; Undo gets back the file as it is"));
    } else {
        m_window.files.openUnsaved(autosaved);
        Q_EMIT said(tr("Edits restored; they have no file yet"));
    }
    m_window.autosaving.goOnIn(std::move(leftover.file));
}

} // namespace depthchart::ui
