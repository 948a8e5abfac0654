// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/editlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace depthchart::core {

namespace {

/// Nobody can ask another machine whether a process lives there: a lock from there is believed for a day.
constexpr qint64 believedSeconds = 24LL * 60 * 60;

std::unique_ptr<QLockFile> makeLock(const QString &lockPath)
{
    auto lock = std::make_unique<QLockFile>(lockPath);
    // Only a process that is gone makes a lock stale, not the time that passed.
    lock->setStaleLockTime(0);
    return lock;
}

/// Who has the lock; absent where nobody can be named.
std::optional<EditLockHolder> holderOf(const QLockFile &lock, const QString &lockPath)
{
    EditLockHolder holder;
    QString program;
    if (!lock.getLockInfo(&holder.process, &holder.host, &program))
        return std::nullopt;
    holder.since = QFileInfo(lockPath).lastModified().toUTC();
    holder.isHere = holder.host == QSysInfo::machineHostName();
    holder.isThisProcess = holder.isHere && holder.process == QCoreApplication::applicationPid();
    return holder;
}

} // namespace

EditLock::EditLock() = default;
EditLock::EditLock(EditLock &&other) noexcept = default;
EditLock &EditLock::operator=(EditLock &&other) noexcept = default;
EditLock::~EditLock() = default;

QString EditLock::lockPath(const QString &path)
{
    // Through a link it is the file that is locked.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? path : canonical);
    return file.absolutePath() + QStringLiteral("/.~lock.%1#").arg(file.fileName());
}

std::optional<EditLockHolder> EditLock::take(const QString &path, const QDateTime &now)
{
    m_lock.reset();
    if (!QFileInfo(path).isFile())
        return std::nullopt;
    const QString beside = lockPath(path);
    std::unique_ptr<QLockFile> lock = makeLock(beside);
    if (!lock->tryLock() && lock->error() == QLockFile::LockFailedError) {
        const std::optional<EditLockHolder> holder = holderOf(*lock, beside);
        if (!holder || holder->isHere || holder->since.secsTo(now) < believedSeconds)
            return holder;
        QFile::remove(beside);
        static_cast<void>(lock->tryLock());
    }
    if (lock->isLocked())
        m_lock = std::move(lock);
    return std::nullopt;
}

} // namespace depthchart::core
