// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/profilefiles.h"

namespace depthchart::ui {

/// *Import…*: a file of notes or a resume, a preview with ticks, and what was ticked as one undoable step.
class NoteImport final : public QObject
{
    Q_OBJECT

public:
    NoteImport(ProfileDocument &document, QWidget &window);

    /// Empty where the person did not choose.
    [[nodiscard]] QString askForNotes();
    /// Where no profile is open, `startNew` begins one once something was chosen.
    void importFile(const QString &path, const std::function<void()> &startNew);

Q_SIGNALS:
    void noticed(const depthchart::ui::Notice &notice);
    void said(const QString &text);
    /// Something entered the profile.
    void imported();

private:
    void tellRefused(const QString &path, const core::Faults &faults);

    ProfileDocument &m_document;
    QWidget &m_window;
};

/// A file that can be imported, by its name.
[[nodiscard]] bool isImportFile(const QString &path);

} // namespace depthchart::ui
