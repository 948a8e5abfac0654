// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessmentlevel.h"

#include "ui/pages/keylegend.h"
#include "ui/pages/levelstrip.h"
#include "ui/pages/statementlist.h"
#include "ui/text/assessmentphrases.h"
#include "ui/theme/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/statussign.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

AssessmentLevel::AssessmentLevel(QWidget *parent)
    : Card({}, parent)
{
    makeHead();
    m_statements = new StatementList(this);
    connect(m_statements, &StatementList::chosen, this, &AssessmentLevel::chosen);
    connect(m_statements, &StatementList::entered, this, &AssessmentLevel::entered);
    body()->addWidget(m_statements, 1);
    makeFoot();
}

void AssessmentLevel::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = new ElidedLabel({}, this);
    m_name->setTextSize(TextSize::Title);
    m_name->setStrong(true);
    m_question = new TextLabel(tr("Could a colleague say that you do this, from work they have seen?"),
                               TextSize::Body, Tone::MutedText, this);
    m_question->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_question);
    body()->addLayout(words);
    m_levels = new LevelStrip(this);
    connect(m_levels, &SegmentedControl::optionChosen, this,
            [this](int index) { Q_EMIT levelWanted(core::Depth(index + 1)); });
    body()->addWidget(m_levels);
}

void AssessmentLevel::makeFoot()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(space + halfSpace);
    m_sign = new StatusSign(Status::Missing, this);
    m_numbers = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_numbers->setStrong(true);
    m_meter = new EvidenceMeter({}, this);
    m_meter->setAccessibleName(tr("Statements that you can do"));
    m_decision = new ElidedLabel({}, this);
    m_decision->setTone(Tone::MutedText);
    state->addWidget(m_sign);
    state->addWidget(m_numbers);
    state->addWidget(m_meter);
    state->addWidget(m_decision, 1);
    body()->addLayout(state);

    m_keys = new KeyLegend({{tr("Y"), tr("can")},
                            {tr("N"), tr("can’t")},
                            {tr("U"), tr("not sure")},
                            {tr("Up, Down"), tr("move")},
                            {tr("Enter"), tr("go on")},
                            {tr("Esc"), tr("leave")}},
                           this);
    body()->addWidget(m_keys);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    auto *leave = new QPushButton(tr("Leave for no&w"), this);
    leave->setToolTip(tr("The answers are kept: come back to this statement at any time (Esc)"));
    connect(leave, &QPushButton::clicked, this, &AssessmentLevel::leaveWanted);
    m_back = new QPushButton(tr("Bac&k"), this);
    m_back->setToolTip(tr("To the level or the domain before"));
    connect(m_back, &QPushButton::clicked, this, &AssessmentLevel::backWanted);
    m_goOn = new PrimaryButton(tr("Ne&xt level"), this);
    connect(m_goOn, &QPushButton::clicked, this, &AssessmentLevel::goOnWanted);
    buttons->addWidget(leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_goOn);
    body()->addLayout(buttons);
}

void AssessmentLevel::setQuestion(const LevelQuestion &question)
{
    const core::AssessedLevel &level = question.assessed();
    const auto tasks = static_cast<int>(level.answers.size());
    m_name->setText(question.name);
    setAccessibleName(tr("%1, level %2", "domain, level").arg(question.name).arg(question.level.value()));
    m_levels->setDomain(question.domain, question.level);
    m_statements->setStatements(question.statements);
    m_statements->setEvidence(question.evidence);
    m_statements->setChoices(question.choices);
    m_statements->setCurrent(question.current);
    m_sign->setStatus(level.isPassed() ? Status::Met : Status::Missing);
    m_meter->setModel({level.claimed, level.needed, tasks});
    m_numbers->setText(meterText(m_meter->model()));
    m_decision->setText(decisionText(question.domain, level));
    m_back->setEnabled(question.canGoBack);
    m_goOn->setText(goOnText(question.domain, level, question.isLastDomain));
    m_goOn->setEnabled(level.isDecided());
    m_goOn->setToolTip(level.isDecided() ? tr("Statements without an answer count as not sure (Enter)")
                                         : tr("The answers do not decide this level yet"));
}

void AssessmentLevel::setTight(bool tight)
{
    m_question->setVisible(!tight);
    body()->setSpacing(tight ? space : space + halfSpace);
    m_statements->setTight(tight);
}

void AssessmentLevel::takeFocus()
{
    m_statements->takeFocus();
}

} // namespace depthchart::ui
