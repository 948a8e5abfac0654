// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"
#include "ui/pages/statementrow.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace depthchart::ui {

class ElidedLabel;
class EvidenceMeter;
class KeyLegend;
class LevelStrip;
class PrimaryButton;
class StatementList;
class StatusSign;
class TextLabel;

/// What the middle of the guided self-assessment shows: one level of one domain.
struct LevelQuestion
{
    core::DomainAssessment domain;
    core::Depth level;
    /// The statement that keys answer, from 0.
    qsizetype current = 0;
    QString name;
    QStringList statements;
    QList<StatementRow::Choice> choices;
    /// The newest evidence of each, empty where there is none.
    QStringList evidence;
    bool isLastDomain = false;
    bool canGoBack = false;

    [[nodiscard]] const core::AssessedLevel &assessed() const { return domain.levels.at(level.value() - 1); }
};

/// The statements of one level with their answers, what they decide, and the ways on (ui.md "Assess myself").
class AssessmentLevel final : public Card
{
    Q_OBJECT

public:
    explicit AssessmentLevel(QWidget *parent = nullptr);

    void setQuestion(const LevelQuestion &question);
    void setTight(bool tight);
    void takeFocus();

Q_SIGNALS:
    void chosen(qsizetype statement, depthchart::ui::StatementRow::Choice choice, bool goesOn);
    void entered(qsizetype statement);
    void levelWanted(depthchart::core::Depth level);
    void goOnWanted();
    void backWanted();
    void leaveWanted();

private:
    void makeHead();
    void makeFoot();

    ElidedLabel *m_name = nullptr;
    TextLabel *m_question = nullptr;
    LevelStrip *m_levels = nullptr;
    StatementList *m_statements = nullptr;
    StatusSign *m_sign = nullptr;
    TextLabel *m_numbers = nullptr;
    EvidenceMeter *m_meter = nullptr;
    ElidedLabel *m_decision = nullptr;
    KeyLegend *m_keys = nullptr;
    QPushButton *m_back = nullptr;
    PrimaryButton *m_goOn = nullptr;
};

} // namespace depthchart::ui
