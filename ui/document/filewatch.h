// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fileversion.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace depthchart::ui {

class ProfileDocument;

/// The document's file beside what the document knows of it.
enum class OnDisk { AsKnown, Changed, Gone };

/// Notices when another program changes, replaces or removes the document's file while it is open.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(ProfileDocument &document, QObject *parent = nullptr);
    ~FileWatch() override;

    [[nodiscard]] OnDisk state() const { return m_state; }
    /// The document's file was read or written just now.
    void know();
    /// Looks now: where nobody tells (a network folder), a window that comes to the front does.
    void look();

Q_SIGNALS:
    /// The file is another than it was: changed, changed once more, gone, or as it is known again.
    void changed(depthchart::ui::OnDisk state);

private:
    void begin();
    void watch();

    ProfileDocument &m_document;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    /// Collects what comes together, and lets a program that writes in place come to its end.
    QTimer m_calm;
    std::optional<core::FileVersion> m_seen;
    OnDisk m_state = OnDisk::AsKnown;
};

} // namespace depthchart::ui
