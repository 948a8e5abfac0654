// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/laddercard.h"

#include "ui/text/phrases.h"
#include "ui/widgets/ladderview.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

LadderCard::LadderCard(QWidget *parent)
    : Card(tr("The same person on a traditional ladder"), parent)
{
    m_view = new LadderView(this);
    m_sentence = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_sentence->setWordWrap(true);
    connect(m_view, &LadderView::skillToggled, this, &LadderCard::skillToggled);
    body()->setSpacing(space);
    body()->addWidget(m_view);
    body()->addWidget(m_sentence);
}

void LadderCard::setRoom(CardRoom room)
{
    m_room = room;
    showNames();
}

void LadderCard::showNames()
{
    // Below this width most names would be cut.
    constexpr int roomForNames = 760;
    m_view->setNamesShown(m_room == CardRoom::Ample && width() >= roomForNames);
}

void LadderCard::resizeEvent(QResizeEvent *event)
{
    showNames();
    Card::resizeEvent(event);
}

void LadderCard::setLadder(const Profile &profile, const Framework &framework, const LadderStanding &standing,
                           int impacts, std::optional<Months> withTwoStreams)
{
    LadderViewModel model;
    model.at = standing.at;
    for (const LadderLevel &level : framework.ladder.levels) {
        LadderViewLevel shown;
        shown.title = level.title;
        for (const SkillId &skill : level.skills)
            shown.skills << LadderViewSkill{skill, skillText(skill), profile.mastered.contains(skill)};
        model.levels << shown;
    }
    m_view->setModel(model);
    m_sentence->setText(ladderSentence(standing, framework, impacts, withTwoStreams));
}

} // namespace depthchart::ui
