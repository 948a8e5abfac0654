// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"
#include "ui/pages/statementrow.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace depthchart::ui {

class AssessmentAside;
class AssessmentDomains;
class AssessmentLevel;
class AssessmentResult;
class Card;
class EmptyState;
class PageRefresh;
class ProfileDocument;
class TextLabel;
struct LevelQuestion;

/// The guided self-assessment (domain.md section 5; ui.md "Assess myself"): statement by statement, domain by
/// domain, by keys alone; what it proposes is accepted, or changed first. Answers are kept in the profile, so
/// that it is left at any time and taken up again.
class AssessmentPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentPage(ProfileDocument &document, QWidget *parent = nullptr);

    /// Begins a session, where the last one ended; what is answered and accepted in it is one undoable step.
    void open();

Q_SIGNALS:
    /// The person wants to go back to the form.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWalk();
    [[nodiscard]] QWidget *makeBlocked();
    [[nodiscard]] Card *makeExplanation();
    [[nodiscard]] QWidget *makeAcceptance();
    void connectParts();

    void refresh();
    void settle();
    void showLevel();
    void showResult();
    void showAcceptance();
    [[nodiscard]] LevelQuestion question() const;
    [[nodiscard]] StatementRow::Choice choiceOf(const core::WalkPlace &place) const;
    [[nodiscard]] QString taskAt(const core::WalkPlace &place) const;

    /// The statements of a place, or the result.
    void goTo(const std::optional<core::WalkPlace> &place);
    void goToDomain(qsizetype domain);
    void goToLevel(core::Depth level);
    void answer(qsizetype statement, StatementRow::Choice choice, bool goesOn);
    void goOn();
    void goBack();
    /// To what comes after a level that is closed.
    void goPast();
    void move(int by);
    void accept();
    void askAgain();
    [[nodiscard]] bool answerByKey(int key);
    [[nodiscard]] bool takesKey(const QKeyEvent &event);
    void useWidth();

    [[nodiscard]] const core::AssessedLevel &level() const;
    [[nodiscard]] bool isLastDomain() const;

    ProfileDocument &m_document;
    PageRefresh *m_fresh = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_blocked = nullptr;
    QVBoxLayout *m_left = nullptr;
    AssessmentDomains *m_domains = nullptr;
    Card *m_explanation = nullptr;
    QStackedWidget *m_middle = nullptr;
    AssessmentLevel *m_level = nullptr;
    AssessmentResult *m_result = nullptr;
    QStackedWidget *m_beside = nullptr;
    AssessmentAside *m_aside = nullptr;
    TextLabel *m_acceptance = nullptr;

    QList<core::DomainAssessment> m_walk;
    /// What is shown; nothing: the result.
    std::optional<core::WalkPlace> m_place;
    /// The domain of the place, by which it is found again in another walk.
    core::DomainId m_domain;
    /// Statements answered "not sure" since the file was opened: it keeps no difference from "can't".
    QSet<QString> m_unsure;
    QString m_session;
    int m_sessions = 0;
    bool m_isSettled = false;
    bool m_isTight = false;
};

} // namespace depthchart::ui
