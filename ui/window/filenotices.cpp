// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filenotices.h"

#include "ui/document/autosaving.h"
#include "ui/text/recoveryphrases.h"
#include "ui/window/profilefiles.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>

namespace depthchart::ui {

using namespace core;

namespace {

/// The first picture of the window comes before the lock.
constexpr int lockMilliseconds = 250;

} // namespace

FileNotices::FileNotices(ProfileDocument &document, ProfileFiles &files, const Autosaving &autosaving,
                         QWidget &window)
    : QObject(&window)
    , m_document(document)
    , m_files(files)
    , m_watch(document)
{
    window.installEventFilter(this);
    m_lockSoon.setSingleShot(true);
    m_lockSoon.setInterval(lockMilliseconds);
    connect(&m_lockSoon, &QTimer::timeout, this, &FileNotices::takeLock);
    connect(&document, &ProfileDocument::pathChanged, this, [this] {
        Q_EMIT settled(NoticeTopic::OnDisk);
        Q_EMIT settled(NoticeTopic::Holder);
        m_lock = EditLock();
        m_lockSoon.start();
    });
    connect(&files, &ProfileFiles::saved, this, [this] {
        Q_EMIT settled(NoticeTopic::OnDisk);
        m_watch.know();
        if (!m_lock.isHeld())
            m_lockSoon.start();
    });
    connect(&m_watch, &FileWatch::changed, this, &FileNotices::tellOnDisk);
    connect(&autosaving, &Autosaving::failed, this, &FileNotices::tellNotKept);
    connect(&autosaving, &Autosaving::mended, this, [this] {
        Q_EMIT settled(NoticeTopic::Autosave);
        Q_EMIT said(tr("Edits are kept safe again"));
    });
}

bool FileNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_watch.look();
    return QObject::eventFilter(watched, event);
}

QString FileNotices::fileName() const
{
    return QFileInfo(m_document.path()).fileName();
}

void FileNotices::takeLock()
{
    if (m_document.path().isEmpty() || m_document.isReadOnly())
        return;
    const std::optional<EditLockHolder> holder =
        m_lock.take(m_document.path(), QDateTime::currentDateTimeUtc());
    if (holder)
        Q_EMIT noticed({MessageBar::Kind::Info,
                        tr("Open elsewhere too."),
                        holderText(*holder),
                        {},
                        NoticeTopic::Holder});
}

QString FileNotices::holderText(const EditLockHolder &holder) const
{
    const QString since = momentText(holder.since);
    const QString where =
        holder.isThisProcess
            ? tr("%1 is open in another window of this program (since %2).").arg(fileName(), since)
        : holder.isHere
            ? tr("%1 is open in another Depthchart on this computer too (process %2, since %3).")
                  .arg(fileName(), QString::number(holder.process), since)
            : tr("%1 is open on the computer %2 too (since %3).").arg(fileName(), holder.host, since);
    return where + u' ' +
           tr("You can edit on: what is saved there is told here, and can be merged with what you have.");
}

void FileNotices::tellOnDisk(OnDisk state)
{
    switch (state) {
    case OnDisk::AsKnown:
        Q_EMIT settled(NoticeTopic::OnDisk);
        break;
    case OnDisk::Changed:
        Q_EMIT noticed(
            {MessageBar::Kind::Warning, tr("Changed on the disk."),
             m_document.isModified()
                 ? tr("Another program changed %1. Your edits are here, not in the file.").arg(fileName())
                 : tr("Another program changed %1 since it was read.").arg(fileName()),
             m_files.changedActions(), NoticeTopic::OnDisk});
        break;
    case OnDisk::Gone:
        Q_EMIT noticed(
            {MessageBar::Kind::Warning, tr("Not there any more."),
             tr("%1 was moved or deleted while it was open. Saving writes it anew.").arg(fileName()),
             m_files.goneActions(), NoticeTopic::OnDisk});
        break;
    }
}

void FileNotices::tellNotKept(const Faults &faults)
{
    Q_EMIT noticed(
        {MessageBar::Kind::Warning,
         tr("Edits are not kept safe."),
         tr("If the program ended now, what is not saved would be lost: the autosave found %1. Save "
            "soon; it is tried again.")
             .arg(faults.first().found),
         {},
         NoticeTopic::Autosave});
}

} // namespace depthchart::ui
