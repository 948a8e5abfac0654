// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosaving.h"

#include <QUuid>

namespace depthchart::ui {

using namespace core;

namespace {

/// After a failure the next try waits longer, by that factor, unless an edit comes before.
constexpr int patience = 10;

} // namespace

Autosaving::Autosaving(ProfileDocument &document, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_dataFolder(dataFolder)
{
    // One at a time, in their order.
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosaving::writeNow);
    connect(&document, &ProfileDocument::changed, this, &Autosaving::follow);
    connect(&document, &ProfileDocument::modifiedChanged, this, &Autosaving::followModified);
    connect(&document, &ProfileDocument::aboutToSave, this, &Autosaving::announce);
}

Autosaving::~Autosaving()
{
    writeNow();
    m_pool.waitForDone();
    // The worker's last word does not come any more, and with it the state since then.
    if (m_isOutdated) {
        m_isBusy = false;
        writeNow();
        m_pool.waitForDone();
    }
}

void Autosaving::setWait(int milliseconds)
{
    m_wait = milliseconds;
}

void Autosaving::finish()
{
    m_pool.waitForDone();
}

void Autosaving::follow()
{
    if (!m_document.isModified() || m_isGivenUp || m_dataFolder.isEmpty())
        return;
    if (!m_timer.isActive() || m_timer.remainingTime() > m_wait)
        m_timer.start(m_wait);
}

void Autosaving::followModified(bool modified)
{
    if (modified)
        follow();
    else
        drop();
}

void Autosaving::goOnIn(AutosaveFile leftover)
{
    drop();
    m_kept = std::make_shared<Kept>(std::move(leftover));
    // Undone before it came to that, or nothing but what the file has.
    if (!m_document.isModified())
        drop();
    else
        follow();
}

void Autosaving::giveUp()
{
    m_isGivenUp = true;
    drop();
    finish();
}

void Autosaving::resume()
{
    m_isGivenUp = false;
}

void Autosaving::drop()
{
    m_timer.stop();
    m_isOutdated = false;
    if (!m_kept)
        return;
    const std::scoped_lock lock(m_kept->announcing);
    m_pool.start([kept = m_kept, announced = m_kept->file.announced()] {
        // Nobody waits for the larger part of it.
        kept->file.removeEdits();
        const std::scoped_lock announcing(kept->announcing);
        kept->file.removeAfter(announced);
    });
}

void Autosaving::announce(const QString &path, const FileStamp &stamp)
{
    if (!m_kept)
        return;
    const std::scoped_lock lock(m_kept->announcing);
    m_kept->file.announceSave(path, stamp);
}

void Autosaving::makeFile()
{
    const QString folder = autosaveFolder(m_dataFolder, m_document.profile().id, m_document.path());
    if (m_kept && m_kept->file.folder() == folder)
        return;
    drop();
    m_kept = std::make_shared<Kept>(AutosaveFile(folder, QUuid::createUuid().toString(QUuid::WithoutBraces)));
}

void Autosaving::writeNow()
{
    m_timer.stop();
    if (!m_document.isModified() || m_isGivenUp || m_dataFolder.isEmpty())
        return;
    m_isOutdated = m_isBusy;
    if (m_isBusy)
        return;
    makeFile();
    m_isBusy = true;
    m_pool.start([this, kept = m_kept,
                  state = AutosavedProfile{m_document.path(), m_document.stamp(),
                                           QDateTime::currentDateTimeUtc(), m_document.profile()}] {
        const Result<void> result = kept->file.write(state);
        // The pool is waited for before this goes, so that `this` is there to post to.
        QMetaObject::invokeMethod(
            this, [this, result] { take(result); }, Qt::QueuedConnection);
    });
}

void Autosaving::take(const Result<void> &result)
{
    m_isBusy = false;
    if (result) {
        if (std::exchange(m_hasFailed, false))
            Q_EMIT mended();
        Q_EMIT written();
        if (m_isOutdated)
            writeNow();
        return;
    }
    m_isOutdated = false;
    if (m_document.isModified() && !m_timer.isActive())
        m_timer.start(m_wait * patience);
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(result.error());
}

} // namespace depthchart::ui
