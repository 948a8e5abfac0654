// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/assessmentedits.h"
#include "ui/pages/assessmentlevel.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/assessmentresult.h"

#include <QKeyEvent>
#include <QRadioButton>
#include <QStackedWidget>

#include <algorithm>

/// The way through the walk: from statement to statement, level to level, domain to domain.
namespace depthchart::ui {

using namespace core;

namespace {

/// Where a domain is looked at again: at the level where the walk through it stopped.
WalkPlace reviewedPlace(const QList<DomainAssessment> &walk, qsizetype domain)
{
    const DomainAssessment &each = walk.at(domain);
    const auto highest = static_cast<int>(each.levels.size());
    return {domain, Depth(std::min(each.proposed.value() + 1, highest)), 1};
}

WalkPlace firstOpen(const QList<DomainAssessment> &walk, qsizetype domain, Depth level)
{
    const qsizetype open = walk.at(domain).levels.at(level.value() - 1).answers.indexOf(Answer::NotAsked);
    return {domain, level, std::max<qsizetype>(0, open) + 1};
}

} // namespace

void AssessmentPage::goTo(const std::optional<WalkPlace> &place)
{
    m_place = place;
    if (m_place)
        m_domain = m_walk.at(m_place->domain).domain;
    refresh();
    if (m_place)
        m_level->takeFocus();
    else
        m_result->takeFocus();
}

void AssessmentPage::goToDomain(qsizetype domain)
{
    const DomainAssessment &each = m_walk.at(domain);
    goTo(each.asking ? firstOpen(m_walk, domain, *each.asking) : reviewedPlace(m_walk, domain));
}

void AssessmentPage::goToLevel(Depth level)
{
    if (m_place)
        goTo(firstOpen(m_walk, m_place->domain, level));
}

void AssessmentPage::answer(qsizetype statement, StatementRow::Choice choice, bool goesOn)
{
    if (!m_place || statement >= level().answers.size())
        return;
    m_place->index = statement + 1;
    const bool wasAsked = choiceOf(*m_place) != StatementRow::Choice::None;
    if (choice == StatementRow::Choice::NotSure)
        m_unsure.insert(taskAt(*m_place));
    else
        m_unsure.remove(taskAt(*m_place));
    const WalkPlace place = *m_place;
    answerTask(m_document, m_domain, {place.level, place.index},
               choice == StatementRow::Choice::Can ? Answer::Can : Answer::NotClaimed, m_session);
    refresh();
    if (!goesOn)
        return;
    // An answer changed later leads nowhere but down.
    if (wasAsked)
        move(1);
    else if (level().isClosed())
        goPast();
    else
        goTo(nextPlace(m_walk, *m_place));
}

void AssessmentPage::goOn()
{
    if (!m_place)
        return;
    if (!level().isDecided()) {
        goTo(nextPlace(m_walk, *m_place));
        return;
    }
    for (qsizetype index = 1; index <= level().answers.size(); ++index) {
        if (level().answers.at(index - 1) == Answer::NotAsked)
            m_unsure.insert(taskAt({m_place->domain, m_place->level, index}));
    }
    closeLevel(m_document, m_domain, m_place->level, m_session);
    goPast();
}

void AssessmentPage::goPast()
{
    const DomainAssessment &domain = m_walk.at(m_place->domain);
    const int next = m_place->level.value() + 1;
    if (level().isPassed() && next <= domain.levels.size() && !domain.levels.at(next - 1).answers.isEmpty()) {
        goTo(firstOpen(m_walk, m_place->domain, Depth(next)));
        return;
    }
    // This domain is over, whatever may be open in it above a level that is not passed.
    const qsizetype from = m_place->domain;
    for (qsizetype step = 1; step < m_walk.size(); ++step) {
        const qsizetype other = (from + step) % m_walk.size();
        if (!m_walk.at(other).isFinished()) {
            goToDomain(other);
            return;
        }
    }
    goTo(domain.isFinished() ? std::nullopt : resumedPlace(m_walk));
}

void AssessmentPage::goBack()
{
    if (!m_place)
        goToDomain(m_walk.size() - 1);
    else if (m_place->level > Depth(1))
        goToLevel(Depth(m_place->level.value() - 1));
    else if (m_place->domain > 0)
        goToDomain(m_place->domain - 1);
}

void AssessmentPage::move(int by)
{
    const qsizetype index = m_place->index + by;
    if (index < 1 || index > level().answers.size())
        return;
    m_place->index = index;
    showLevel();
    m_level->takeFocus();
}

void AssessmentPage::accept()
{
    const QList<TargetDepth> depths = m_result->depths();
    if (depths.isEmpty())
        return;
    acceptDepths(m_document, depths, m_session);
    Q_EMIT left();
}

void AssessmentPage::askAgain()
{
    m_unsure.clear();
    forgetAnswers(m_document, m_session);
    goTo(resumedPlace(m_walk));
}

bool AssessmentPage::answerByKey(int key)
{
    if (!m_place)
        return false;
    switch (key) {
    case Qt::Key_Y:
        answer(m_place->index - 1, StatementRow::Choice::Can, true);
        return true;
    case Qt::Key_N:
        answer(m_place->index - 1, StatementRow::Choice::Cannot, true);
        return true;
    case Qt::Key_U:
        answer(m_place->index - 1, StatementRow::Choice::NotSure, true);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    default:
        return false;
    }
}

bool AssessmentPage::takesKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // A key that is held down answers once.
    if (!isPlain || (event.isAutoRepeat() && !isArrow))
        return false;
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (m_pages->currentIndex() != 0)
        return false;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return answerByKey(key);
    // A button that has the focus is pressed, as in all of the window.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !qobject_cast<QRadioButton *>(button))
        button->click();
    else if (m_place)
        goOn();
    else
        accept();
    return true;
}

void AssessmentPage::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace depthchart::ui
