// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/profiledocument.h"

#include <QDate>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace depthchart::ui {

class EmptyState;
class EvidenceCard;
class MessageBar;
class NotesCard;
class RubricCard;

/// A file that is read as notes: Markdown or text, by its name.
[[nodiscard]] bool isNotesFile(const QString &path);

/// The rubric with what evidence shows of it; beside it the evidence, and what is missing below a level that
/// is shown, or behind a claim (ui.md "Evidence").
class EvidencePage final : public QWidget
{
    Q_OBJECT

public:
    EvidencePage(ProfileDocument &document, QDate today, QWidget *parent = nullptr);
    ~EvidencePage() override;

    void goTo(const core::DomainId &domain);
    void addPiece();
    /// The evidence that stands there without a link, as after an import.
    void showUnlinked();
    /// *Add from notes*: asks for them, or reads that file.
    void addFromNotes();
    void addFromNotes(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeRight();
    void connectAll();
    void follow(Parts parts);
    /// Both sides say what belongs together: of the chosen task the evidence, of the chosen evidence the
    /// tasks.
    void bringTogether();
    void showBar();
    void arrange();
    void showMissing();

    ProfileDocument &m_document;
    QDate m_today;
    QStackedLayout *m_stack = nullptr;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_right = nullptr;
    RubricCard *m_rubric = nullptr;
    EvidenceCard *m_evidence = nullptr;
    NotesCard *m_notes = nullptr;
    MessageBar *m_bar = nullptr;
    QAction *m_showMissing = nullptr;
    /// What the bar speaks of.
    qsizetype m_barDomain = -1;
    EmptyState *m_unknown = nullptr;
};

} // namespace depthchart::ui
