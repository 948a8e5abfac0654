// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/assessment/careerlevel.h"
#include "core/growth/opportunity.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/laddercard.h"
#include "ui/pages/levelcard.h"
#include "ui/pages/nextcard.h"
#include "ui/pages/shapecard.h"
#include "ui/text/phrases.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {
constexpr int chartStretch = 5;
constexpr int answerStretch = 4;
} // namespace

OverviewPage::OverviewPage(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    auto *row = new QHBoxLayout(this);
    m_chart = new DepthChartCard(this);
    connect(m_chart, &DepthChartCard::domainActivated, this, &OverviewPage::domainWanted);
    row->addWidget(m_chart, chartStretch);
    makeAnswer();
    row->addWidget(m_scroll, answerStretch);
    connect(&document, &ProfileDocument::changed, this, &OverviewPage::refresh);
    connect(&document, &ProfileDocument::basisChanged, this, &OverviewPage::refresh);
    refresh();
}

void OverviewPage::makeAnswer()
{
    auto *answer = new QWidget(this);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    m_level = new LevelCard(tr("Career level"), answer);
    m_shape = new ShapeCard(answer);
    m_next = new NextCard(answer);
    m_ladder = new LadderCard(answer);
    column->addWidget(m_level);
    column->addWidget(m_shape);
    column->addWidget(m_next, 1);
    column->addWidget(m_ladder);
    connect(m_next, &NextCard::growthWanted, this, &OverviewPage::growthWanted);
    connect(m_ladder, &LadderCard::skillToggled, this, &OverviewPage::toggleSkill);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(answer);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    const int margin = width() < 960 ? space + halfSpace : 2 * space;
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    m_scroll->widget()->layout()->setSpacing(margin);
    QWidget::resizeEvent(event);
}

void OverviewPage::refresh()
{
    const Profile &profile = m_document.profile();
    const Framework &framework = m_document.framework();
    const Standing now = standing(profile, framework, m_document.basis());
    m_chart->showProfile(profile, framework, m_document.basis());
    m_shape->setVisible(m_document.hasItsFramework());
    if (m_document.hasItsFramework()) {
        m_level->setLevel(careerLevel(now, framework), now, framework);
        m_shape->setStanding(now, framework);
        m_next->setOpportunities(opportunities(profile, framework, m_document.units(), m_document.basis()), now,
                                 framework);
        m_ladder->setLadder(profile, framework, now.impacts);
    } else {
        m_level->setUnknown(profile);
        m_next->clear();
        m_ladder->hide();
    }
}

void OverviewPage::toggleSkill(const SkillId &skill, bool mastered)
{
    m_document.edit(mastered ? tr("Tick %1").arg(skillText(skill)) : tr("Untick %1").arg(skillText(skill)),
                    [&](Profile &profile) {
                        if (mastered)
                            profile.mastered << skill;
                        else
                            profile.mastered.removeAll(skill);
                    });
}

} // namespace depthchart::ui
