// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/autosavefile.h"
#include "ui/document/profiledocument.h"

#include <QThreadPool>
#include <QTimer>

#include <mutex>

namespace depthchart::ui {

/// Keeps a document's edits beside its file (core/recovery) until they are saved, undone or given up, so that
/// they survive whatever ends the program. A worker writes; the window never waits. Of several states the
/// last one counts.
class Autosaving final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is kept where `dataFolder` is empty.
    Autosaving(ProfileDocument &document, const QString &dataFolder, QObject *parent = nullptr);
    /// Writes what was not written yet, unless it was given up.
    ~Autosaving() override;

    /// How long an edit waits for more of them before all are written.
    void setWait(int milliseconds);
    /// Goes on in a left-over autosave that the document was restored from: it goes when its own would.
    void goOnIn(core::AutosaveFile leftover);
    /// Writes now what waits to be written.
    void writeNow();
    /// The person gives up what is not saved, or was forgotten: what was kept goes, and nothing is kept
    /// before resume().
    void giveUp();
    void resume();
    /// No edit waits to be written, and none is being written.
    [[nodiscard]] bool isIdle() const { return !m_isBusy && !m_timer.isActive(); }
    /// Waits until the worker is through.
    void finish();

Q_SIGNALS:
    /// The document's last state is on the disk, or the last but the edits since.
    void written();
    /// Told once, until it works again.
    void failed(const depthchart::core::Faults &faults);
    void mended();

private:
    /// The file, which the worker alone touches, but for its announcements.
    struct Kept
    {
        explicit Kept(core::AutosaveFile kept)
            : file(std::move(kept))
        {
        }
        core::AutosaveFile file;
        std::mutex announcing;
    };

    void announce(const QString &path, const core::FileStamp &stamp);
    void follow();
    void followModified(bool modified);
    void drop();
    /// The file is the one of the profile that the document has now.
    void makeFile();
    void take(const core::Result<void> &result);

    ProfileDocument &m_document;
    const QString m_dataFolder;
    QTimer m_timer;
    QThreadPool m_pool;
    /// Null before the first edit.
    std::shared_ptr<Kept> m_kept;
    int m_wait = 2'000;
    bool m_isGivenUp = false;
    bool m_isBusy = false;
    bool m_isOutdated = false;
    bool m_hasFailed = false;
};

} // namespace depthchart::ui
