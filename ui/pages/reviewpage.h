// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/domainevidence.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/reviewrows.h"

#include <QDate>
#include <QWidget>

class QAction;
class QCheckBox;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace depthchart::ui {

class ActionTable;
class Card;
class ElidedLabel;
class EmptyState;
class MessageBar;
class ReviewAgreement;
class ReviewDifference;
class ReviewStart;
class StatusSign;
class TextLabel;

/// What menus and the Review page share.
struct ReviewActions
{
    QAction *start = nullptr;
    QAction *startBlind = nullptr;
    QAction *previous = nullptr;
    QAction *next = nullptr;
    QAction *add = nullptr;
    /// Checkable.
    QAction *blind = nullptr;
    QAction *in = nullptr;
    QAction *finish = nullptr;
    QAction *history = nullptr;
    /// The manager's private notes: in a window of their own.
    QAction *privateNotes = nullptr;
};

/// The 1:1 of the person and the manager: where they agree, each difference with both levels and the
/// evidence, notes, actions, and the finish (domain.md section 10; ui.md "Review").
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(ProfileDocument &document, QDate today, const ReviewActions &actions,
               QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Walks through the differences, around the ends.
    void goToNext();
    void goToPrevious();
    /// Opens the editor of the row that adds an action.
    void addAction();

Q_SIGNALS:
    /// An axis of the chart was chosen, before a review.
    void domainWanted(const depthchart::core::DomainId &domain);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeReview();
    [[nodiscard]] QLayout *makeBar();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] Card *makeNotes();
    [[nodiscard]] Card *makeActions();
    [[nodiscard]] QLayout *makeFoot();
    void connectAll();
    void follow(Parts parts);
    void showBar(const core::Review &review);
    void showSince();
    void showRows();
    void showCurrent();
    void showNotes(const core::Review &review);
    void showFoot();
    void walk(qsizetype by);
    /// Enter on what is settled: the next difference, the first open one, or the finish.
    void goOn();

    ProfileDocument &m_document;
    QDate m_today;
    ReviewActions m_actions;
    QList<ReviewRow> m_rows;
    QList<core::DomainEvidence> m_evidence;
    /// The review whose news were read and closed.
    core::EntryId m_newsClosed;

    QStackedLayout *m_stack = nullptr;
    EmptyState *m_unknown = nullptr;
    ReviewStart *m_start = nullptr;
    QWidget *m_review = nullptr;
    QVBoxLayout *m_page = nullptr;
    QHBoxLayout *m_cards = nullptr;
    QVBoxLayout *m_right = nullptr;
    QHBoxLayout *m_below = nullptr;
    TextLabel *m_title = nullptr;
    ElidedLabel *m_participants = nullptr;
    QCheckBox *m_blind = nullptr;
    TextLabel *m_blindState = nullptr;
    QPushButton *m_in = nullptr;
    ReviewAgreement *m_agreement = nullptr;
    MessageBar *m_since = nullptr;
    ReviewDifference *m_difference = nullptr;
    EmptyState *m_unrated = nullptr;
    Card *m_noteCard = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    Card *m_actionCard = nullptr;
    ActionTable *m_table = nullptr;
    StatusSign *m_sign = nullptr;
    ElidedLabel *m_settled = nullptr;
    ElidedLabel *m_writes = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace depthchart::ui
