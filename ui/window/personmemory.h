// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/forgetting.h"
#include "ui/window/profilefiles.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace depthchart::ui {

class Actions;
class PrivateNotes;
class ProfileDocument;

/// What one window keeps about its person beside their file: it opens the private notes, and forgets the
/// person when it is told to. Made before anything else follows the files: who is opened again is known again
/// by then.
class PersonMemory final : public QObject
{
    Q_OBJECT

public:
    PersonMemory(const ProfileDocument &document, const ProfileFiles &files, Actions &actions,
                 Session &session, const QString &dataFolder, QWidget &window);
    ~PersonMemory() override;

    /// Saves and closes the notes; false where they cannot be saved, and stay open.
    [[nodiscard]] bool closeNotes();
    /// Asks, names what goes, and forgets them: this cannot be undone.
    void askToForget(const KnownPerson &person);

Q_SIGNALS:
    void noticed(const depthchart::ui::Notice &notice);
    void said(const QString &text);
    void forgotten();

private:
    /// The window shows a profile, or has saved it. Notes of somebody else are closed.
    void follow();
    void showNotes();
    void forgetNow(const KnownPerson &person);
    [[nodiscard]] QString folder() const;
    /// Why there can be no notes; empty where there can.
    [[nodiscard]] QString notesHindrance() const;

    const ProfileDocument &m_document;
    const ProfileFiles &m_files;
    Actions &m_actions;
    Session &m_session;
    QString m_dataFolder;
    QWidget &m_window;
    QPointer<PrivateNotes> m_notes;
    /// Of the profile that the window showed last.
    std::optional<QString> m_profileId;
};

} // namespace depthchart::ui
