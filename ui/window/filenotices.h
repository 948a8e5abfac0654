// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/files/editlock.h"
#include "ui/document/filewatch.h"
#include "ui/window/noticearea.h"

#include <QTimer>

namespace depthchart::ui {

class Autosaving;
class ProfileDocument;
class ProfileFiles;

/// What a window tells of its file without being asked: that another window or machine has it open, that
/// another program changed or removed it, that edits cannot be kept safe.
class FileNotices final : public QObject
{
    Q_OBJECT

public:
    FileNotices(ProfileDocument &document, ProfileFiles &files, const Autosaving &autosaving,
                QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void noticed(const depthchart::ui::Notice &notice);
    /// There is nothing to tell of that any more.
    void settled(depthchart::ui::NoticeTopic topic);
    void said(const QString &text);

private:
    void takeLock();
    void tellOnDisk(OnDisk state);
    void tellNotKept(const core::Faults &faults);
    [[nodiscard]] QString holderText(const core::EditLockHolder &holder) const;
    [[nodiscard]] QString fileName() const;

    ProfileDocument &m_document;
    ProfileFiles &m_files;
    FileWatch m_watch;
    core::EditLock m_lock;
    QTimer m_lockSoon;
};

} // namespace depthchart::ui
