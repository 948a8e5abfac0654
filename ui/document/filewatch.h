// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// What tells one version of a file from another without reading it.
    struct Version
    {
        quint64 device = 0;
        quint64 file = 0;
        qint64 size = -1;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const Version &) const = default;
    };

    void begin();
    void watch();
    [[nodiscard]] std::optional<Version> versionNow() const;

    ProfileDocument &m_document;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    /// Collects what comes together, and lets a program that writes in place come to its end.
    QTimer m_calm;
    std::optional<Version> m_seen;
    OnDisk m_state = OnDisk::AsKnown;
};

} // namespace depthchart::ui
