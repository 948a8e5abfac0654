// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "ui/window/noticearea.h"

#include <QList>
#include <QObject>

#include <functional>

namespace depthchart::core {
struct AutosavedProfile;
struct FileStamp;
struct SaveOutcome;
} // namespace depthchart::core

namespace depthchart::ui {

class CommonStates;
struct KnownPerson;
enum class Replaced;
class ProfileDocument;
class ProfileMerge;

/// New, open, save and close for one window: asks for paths, saves safely, and turns every fault into a
/// notice. The document and the file stay as they were whenever something fails.
class ProfileFiles final : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder` is the program's own (WindowContext); empty: nothing is kept beside the file.
    ProfileFiles(ProfileDocument &document, QWidget &window, const QString &dataFolder = {});

    void startNew();
    void openExample();
    /// Asks for a path; empty where the person did not choose.
    [[nodiscard]] QString askForProfile();
    bool open(const QString &path);
    bool save();
    bool saveAs();
    /// Asks for another copy of the profile.
    [[nodiscard]] QString askForCopy();
    /// Brings another copy of the same profile into the document, as one undoable step. True where the
    /// document has now what the copy had; false where it was refused, or the person did not want it.
    bool mergeFrom(const QString &path);
    /// The document becomes what its file is now; Undo gets back to what it was. Where it cannot, as the file
    /// is of a newer version or of another framework, it is opened anew, and unsaved changes are asked about.
    bool reload();
    /// Brings what another program wrote into the document's file together with the document.
    bool mergeFromDisk();
    /// Shows edits that were not saved, where there is no file any more that they could be made in.
    void openUnsaved(const core::AutosavedProfile &autosaved);
    /// What can be done where another program changed the file, and where it removed it.
    [[nodiscard]] QList<QAction *> changedActions();
    [[nodiscard]] QList<QAction *> goneActions();
    /// The file or report that the profile was read from or saved to; empty: neither.
    [[nodiscard]] QString source() const;
    /// The profile went out in a copy, which may come back to be merged.
    void keepState();
    /// The document has now, by its last edit, what was made from the file of that stamp.
    void goOnFrom(const core::FileStamp &stamp);
    /// Keeps no more states of that person's profile, where it is the one at hand, and has others do so.
    void forget(const KnownPerson &person);
    void openFramework(const QString &path);
    [[nodiscard]] QString askForFramework();
    /// The profile was begun in this window and has never been saved.
    [[nodiscard]] bool isNew() const { return m_isNew; }

    /// Asks what to do with unsaved changes; true where the window may close or take another profile.
    [[nodiscard]] bool maySetAside();

Q_SIGNALS:
    void noticed(const depthchart::ui::Notice &notice);
    /// A line for the status bar.
    void said(const QString &text);
    /// A profile is shown now: new, example, or from a file.
    void opened();
    void saved(const QString &path);
    /// Nothing more is to be kept beside the file of the profile at hand.
    void forgotten();

private:
    /// Where a dialog begins: beside the document's file.
    [[nodiscard]] QString folder() const;
    bool write(const QString &path, Replaced replaced);
    void tellWritten(const core::SaveOutcome &outcome);
    void tellNotWritten(const QString &path, const core::Faults &faults);
    void tellRefused(const QString &path, const core::Faults &faults);
    void tellOpened();
    /// What is to be said of a profile that came out of a report; empty where it did not.
    [[nodiscard]] QString copyText() const;
    void tellChangedOnDisk();
    [[nodiscard]] QAction *makeSaveAsAction();
    [[nodiscard]] QAction *makeAction(const QString &text, const std::function<void()> &run);

    ProfileDocument &m_document;
    QWidget &m_window;
    CommonStates *m_states = nullptr;
    ProfileMerge *m_merge = nullptr;
    /// The PDF that the profile came out of, until it has a file of its own.
    QString m_report;
    bool m_isNew = false;
};

} // namespace depthchart::ui
