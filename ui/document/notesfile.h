// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/personnotes.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace depthchart::ui {

/// The private notes of one person on the disk (core/files/personnotes.h), written by themselves while
/// somebody types, beside the window, which never waits. Notes that another window or program changed
/// meanwhile are never written over: it says so, and waits for an answer.
class NotesFile final : public QObject
{
    Q_OBJECT

public:
    explicit NotesFile(const QString &folder, QObject *parent = nullptr);
    /// What was begun is written to its end; what waits is not written.
    ~NotesFile() override;

    [[nodiscard]] QString path() const { return core::personNotesPath(m_folder); }

    /// The notes that stand on the disk, which from now on are those that the text goes on from.
    [[nodiscard]] core::Result<QString> read();
    /// Written a moment later.
    void setText(const QString &text);
    [[nodiscard]] bool isSaved() const { return m_text == m_saved; }
    [[nodiscard]] bool isContested() const { return m_isContested; }
    /// Writes now and waits for it; true where the disk has the text.
    bool saveNow();
    /// What is typed is dropped, and never written any more.
    void abandon();
    [[nodiscard]] bool isAbandoned() const { return m_isAbandoned; }
    /// The disk has other notes than those that the text goes on from.
    [[nodiscard]] bool isChangedElsewhere() const;
    /// The text stands in place of whatever the disk has.
    void writeOver();

Q_SIGNALS:
    void saved();
    void failed(const depthchart::core::Faults &faults);
    /// Somebody else's notes stand there; nothing was written.
    void changedElsewhere();

private:
    /// That text was written, or was not.
    struct Brought
    {
        QString text;
        core::Result<std::optional<core::FileStamp>> outcome;
    };
    void start();
    /// By the worker.
    void bring(const Brought &brought);
    /// What the worker brought; nothing where it was taken already.
    void take();

    QString m_folder;
    QThreadPool m_pool;
    QTimer m_delay;
    QString m_text;
    /// The text as the disk had it last, with its stamp; absent where that is not known.
    std::optional<QString> m_saved = QString();
    core::FileStamp m_stamp;
    QMutex m_mutex;
    std::optional<Brought> m_brought;
    bool m_isBusy = false;
    /// Somebody else's notes stand on the disk, and nobody said yet what is to become of them.
    bool m_isContested = false;
    bool m_isAbandoned = false;
};

} // namespace depthchart::ui
