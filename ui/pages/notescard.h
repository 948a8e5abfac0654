// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/notesession.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace depthchart::ui {

class ElidedLabel;
class NoteStatementView;
class TextLabel;

/// *Add from notes* (ui.md "Evidence"): notes are pasted, and gone through statement by statement. Nothing is
/// linked without a person; each statement accepted is one undoable step.
class NotesCard final : public Card
{
    Q_OBJECT

public:
    explicit NotesCard(ProfileDocument &document, QWidget *parent = nullptr);

    /// Asks for the notes.
    void begin();
    /// Reads them; `source` is the file's name, empty where they were pasted.
    void read(const QString &notes, const QString &source);
    /// Reads that file; says in the card where it cannot.
    void readFile(const QString &path);
    /// Goes through the evidence that is not linked yet.
    void walkUnlinked();
    /// The profile changed.
    void follow(Parts parts);
    /// A walk through statements, or the way to one, is under way.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const NoteSession &session() const { return m_session; }

Q_SIGNALS:
    void openChanged(bool isOpen);

private:
    enum Stage { Paste, Busy, Statement, Done };

    [[nodiscard]] QWidget *makePaste();
    [[nodiscard]] QWidget *makeBusy();
    [[nodiscard]] QWidget *makeDone();
    void connectAll();
    void take(const SuggestedNotes &notes);
    void tell(const QString &fault);
    void setOpen(bool isOpen);
    void showStage(Stage stage);
    void showCurrent();
    void showDone();
    void accept();
    void acceptLink();
    void chooseFile();
    [[nodiscard]] QString countsText() const;

    ProfileDocument &m_document;
    NoteSuggesting *m_suggesting = nullptr;
    NoteSession m_session;
    QString m_source;
    /// Of the statements that are read just now; empty where they are notes.
    QList<core::EntryId> m_asked;
    bool m_isOpen = false;
    QStackedWidget *m_stack = nullptr;
    ElidedLabel *m_counts = nullptr;
    QPushButton *m_later = nullptr;
    QToolButton *m_close = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    TextLabel *m_fault = nullptr;
    QPushButton *m_read = nullptr;
    NoteStatementView *m_statement = nullptr;
    TextLabel *m_result = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace depthchart::ui
