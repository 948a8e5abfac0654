// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/notesfile.h"

#include <chrono>
#include <utility>

namespace depthchart::ui {

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr auto delay = 1s;

} // namespace

NotesFile::NotesFile(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    // Not begun anew with each key: who types on and on has notes on the disk all the same.
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &NotesFile::start);
}

NotesFile::~NotesFile()
{
    m_pool.waitForDone();
}

Result<QString> NotesFile::read()
{
    const Result<PersonNotes> notes = readPersonNotes(m_folder);
    if (!notes)
        return tl::unexpected(notes.error());
    m_stamp = notes->stamp;
    m_saved = notes->text;
    m_text = notes->text;
    m_isContested = false;
    return notes->text;
}

void NotesFile::setText(const QString &text)
{
    m_text = text;
    if (!isSaved() && !m_isContested && !m_isAbandoned && !m_delay.isActive())
        m_delay.start();
}

void NotesFile::start()
{
    if (m_isBusy || m_isContested || m_isAbandoned || isSaved())
        return;
    m_isBusy = true;
    m_pool.start([this, folder = m_folder, text = m_text, stamp = m_stamp] {
        // The pool is waited for before this goes, so that `this` is there to bring it to.
        bring({text, savePersonNotes(folder, text, stamp)});
    });
}

void NotesFile::bring(const Brought &brought)
{
    const QMutexLocker locker(&m_mutex);
    m_brought = brought;
    QMetaObject::invokeMethod(this, &NotesFile::take, Qt::QueuedConnection);
}

void NotesFile::take()
{
    QMutexLocker locker(&m_mutex);
    // Who waited for the worker has taken the outcome already.
    if (!m_brought)
        return;
    const Brought brought = *std::exchange(m_brought, std::nullopt);
    locker.unlock();
    m_isBusy = false;
    if (m_isAbandoned)
        return;
    if (!brought.outcome) {
        Q_EMIT failed(brought.outcome.error());
        return;
    }
    if (!*brought.outcome) {
        m_isContested = true;
        Q_EMIT changedElsewhere();
        return;
    }
    m_saved = brought.text;
    m_stamp = **brought.outcome;
    if (isSaved())
        Q_EMIT saved();
    else
        m_delay.start();
}

bool NotesFile::saveNow()
{
    m_delay.stop();
    // What the worker has begun, and then what was typed since.
    m_pool.waitForDone();
    take();
    start();
    m_pool.waitForDone();
    take();
    m_delay.stop();
    return isSaved();
}

void NotesFile::abandon()
{
    m_isAbandoned = true;
    m_delay.stop();
    m_pool.waitForDone();
}

bool NotesFile::isChangedElsewhere() const
{
    return !m_isBusy && !areNotesUnchanged(m_folder, m_stamp);
}

void NotesFile::writeOver()
{
    const Result<FileBytes> now = readFile(path());
    m_stamp = now ? now->stamp : FileStamp();
    m_saved.reset();
    m_isContested = false;
    saveNow();
}

} // namespace depthchart::ui
