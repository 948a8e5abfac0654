// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace depthchart::core {

/// Who has a profile's file open.
struct EditLockHolder
{
    QString host;
    qint64 process = 0;
    /// Since when, in UTC.
    QDateTime since;
    /// On this machine; and another window of this program, as it runs now.
    bool isHere = false;
    bool isThisProcess = false;
    bool operator==(const EditLockHolder &) const = default;
};

/// Tells others that a file is open: `.~lock.NAME#` beside it, as office programs do, so that another window,
/// another user and another machine see it, over a shared or synchronised folder too. It forbids nothing.
class EditLock
{
public:
    EditLock();
    EditLock(EditLock &&other) noexcept;
    EditLock &operator=(EditLock &&other) noexcept;
    /// Lets go of the lock, where it has it.
    ~EditLock();

    /// Takes the lock of that file where nobody has it; else gives who does. What a process that is gone left
    /// behind on this machine does not count, and on another nothing from before the day that ends `now`.
    /// Nothing happens where the folder takes no lock, or there is no such file.
    [[nodiscard]] std::optional<EditLockHolder> take(const QString &path, const QDateTime &now);

    [[nodiscard]] bool isHeld() const { return m_lock != nullptr; }

    /// Where the lock of that file stands.
    [[nodiscard]] static QString lockPath(const QString &path);

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace depthchart::core
