// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/evidenceedits.h"
#include "ui/pages/notesession.h"

#include <QWidget>

class QPushButton;

namespace depthchart::ui {

class SuggestionList;
class TextLabel;
class UnderlinedText;

/// One statement of the notes: its words, the tasks that it may demonstrate, and what accepting would change.
class NoteStatementView final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteStatementView(ProfileDocument &document, QWidget *parent = nullptr);

    void setStatement(const SuggestedStatement &statement);
    /// The tasks to link it to; empty: none for now.
    [[nodiscard]] QList<ChosenTask> chosen() const;
    void takeFocus();
    /// What accepting would change follows the profile.
    void showOutcome();

Q_SIGNALS:
    void accepted();
    void refused();

private:
    [[nodiscard]] QWidget *makeBox();
    [[nodiscard]] QLayout *makeAnswer();
    void showChosen();

    ProfileDocument &m_document;
    SuggestedStatement m_statement;
    UnderlinedText *m_text = nullptr;
    TextLabel *m_context = nullptr;
    TextLabel *m_may = nullptr;
    SuggestionList *m_list = nullptr;
    TextLabel *m_outcome = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace depthchart::ui
