// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace depthchart::core {
struct Person;
}

namespace depthchart::ui {

class NotesFile;
class NoticeArea;
class TextLabel;

/// The manager's private notes about one person, in a window of their own, so that a shared screen shows the
/// profile without them (ui.md "Review"). They are no part of the profile and save themselves; nothing that
/// was typed is lost or written over in silence.
class PrivateNotes final : public QWidget
{
    Q_OBJECT

public:
    /// `folder` is the person's (core/files/personfolder.h), and all that the window writes into.
    explicit PrivateNotes(const QString &folder);
    ~PrivateNotes() override;

    [[nodiscard]] QString folder() const { return m_folder; }
    void setPerson(const core::Person &person);
    /// Closes without writing: the person was forgotten.
    void discard();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeFoot();
    void connectAll();
    void open();
    void showSign();
    void showState();
    void tellFailed(const QString &reason);
    void askWhichNotes(const QString &text);
    /// The others cannot be read now, and the choice stands.
    void askAgain(const QString &reason);
    void clearBar();
    [[nodiscard]] QAction *makeAction(const QString &text, const QString &tip,
                                      const std::function<void()> &run);
    /// Takes the place of the text as one step that the editor undoes.
    void replaceText(const QString &text);
    void keepBoth();
    void takeOthers();
    /// Notes that another window wrote while this one had nothing of its own to write.
    void followDisk();

    QString m_folder;
    NotesFile *m_file = nullptr;
    NoticeArea *m_notices = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_sign = nullptr;
    TextLabel *m_state = nullptr;
    /// The notes on the disk could not be read, and must not be written over.
    bool m_isUnread = false;
};

} // namespace depthchart::ui
