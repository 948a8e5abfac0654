// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/commonstates.h"
#include "ui/window/profilefiles.h"

namespace depthchart::ui {

/// Another copy of the profile that a window shows, brought into it (format.md "merge"): reads the copy,
/// lets the person settle what both changed, and makes one undoable step of it. Nothing else is changed,
/// neither the copy nor the document's own file.
class ProfileMerge final : public QObject
{
    Q_OBJECT

public:
    ProfileMerge(ProfileDocument &document, CommonStates &states, QWidget &window);

    /// See ProfileFiles::mergeFrom().
    bool mergeFrom(const QString &path);

Q_SIGNALS:
    void noticed(const depthchart::ui::Notice &notice);
    void said(const QString &text);

private:
    void tellRefused(const QString &path, const core::Faults &faults);
    /// Waits for the worker; longer than a moment with a word about it, and a way to stop. False: stopped.
    [[nodiscard]] bool compare(const core::Profile &other, const QDateTime &written);
    /// Shows what it would do; one undoable step where the person wants it.
    bool askAndTake(const core::Lineage::Comparison &answer, const core::Profile &other, const QString &path);

    ProfileDocument &m_document;
    CommonStates &m_states;
    QWidget &m_window;
};

} // namespace depthchart::ui
