// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "ui/window/profilefiles.h"

namespace depthchart::ui {

/// Another copy of the profile that a window shows, brought into it (format.md "merge"): reads the copy,
/// lets the person settle what both changed, and makes one undoable step of it. Nothing else is changed,
/// neither the copy nor the document's own file.
class ProfileMerge final : public QObject
{
    Q_OBJECT

public:
    ProfileMerge(ProfileDocument &document, QWidget &window);

    /// See ProfileFiles::mergeFrom().
    bool mergeFrom(const QString &path);

Q_SIGNALS:
    void noticed(const depthchart::ui::Notice &notice);
    void said(const QString &text);

private:
    void tellRefused(const QString &path, const core::Faults &faults);
    /// Shows what it would do; one undoable step where the person wants it.
    bool askAndTake(const core::MergedProfile &merged, const core::Profile &other, const QString &path);

    ProfileDocument &m_document;
    QWidget &m_window;
};

} // namespace depthchart::ui
