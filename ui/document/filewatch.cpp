// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/filewatch.h"

#include "ui/document/documentfile.h"

#include <QFileInfo>

namespace depthchart::ui {

namespace {

constexpr int calmMilliseconds = 200;

} // namespace

FileWatch::FileWatch(ProfileDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMilliseconds);
    connect(&m_calm, &QTimer::timeout, this, &FileWatch::look);
    connect(&document, &ProfileDocument::pathChanged, this, &FileWatch::begin);
    connect(&document, &ProfileDocument::stampChanged, this, [this] {
        m_seen.reset();
        look();
    });
    begin();
}

FileWatch::~FileWatch() = default;

void FileWatch::begin()
{
    m_watcher.reset();
    know();
    // The start of the program does not wait for it.
    if (!m_document.path().isEmpty())
        m_calm.start();
}

void FileWatch::know()
{
    m_state = OnDisk::AsKnown;
    m_seen = core::fileVersion(m_document.path());
    // The same size is the same file, or saving will tell.
    if (m_seen && m_seen->size != m_document.stamp().size)
        m_seen.reset();
}

void FileWatch::watch()
{
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        const auto calm = [this] {
            if (!m_calm.isActive())
                m_calm.start();
        };
        connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, calm);
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, calm);
    }
    // Who replaces a file takes it out of the watcher; its folder tells that there is another.
    const QFileInfo file(m_document.path());
    const QString canonical = file.canonicalFilePath();
    QStringList missing;
    for (const QString &path :
         {canonical, canonical.isEmpty() ? file.absolutePath() : QFileInfo(canonical).absolutePath()}) {
        if (!path.isEmpty() && !m_watcher->files().contains(path) && !m_watcher->directories().contains(path))
            missing << path;
    }
    if (!missing.isEmpty())
        m_watcher->addPaths(missing);
}

void FileWatch::look()
{
    if (m_document.path().isEmpty())
        return;
    watch();
    const std::optional<core::FileVersion> now = core::fileVersion(m_document.path());
    const bool isNew = now != m_seen;
    if (!isNew && (now || m_state == OnDisk::Gone))
        return;
    m_seen = now;
    const OnDisk before = m_state;
    m_state = !now ? OnDisk::Gone : changedOnDisk(m_document) ? OnDisk::Changed : OnDisk::AsKnown;
    if (m_state != before || m_state == OnDisk::Changed)
        Q_EMIT changed(m_state);
}

} // namespace depthchart::ui
