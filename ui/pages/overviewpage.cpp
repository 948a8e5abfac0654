// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/assessment/careerlevel.h"
#include "core/growth/opportunity.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/laddercard.h"
#include "ui/pages/levelcard.h"
#include "ui/pages/nextcard.h"
#include "ui/pages/pagerefresh.h"
#include "ui/pages/shapecard.h"
#include "ui/text/phrases.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
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
    m_chart = new DepthChartCard(DepthChartCard::WhatIf::Offered, this);
    connect(m_chart, &DepthChartCard::domainActivated, this, &OverviewPage::domainWanted);
    row->addWidget(m_chart, chartStretch);
    makeAnswer();
    row->addWidget(m_scroll, answerStretch);
    connectWhatIf();
    m_refresh = new PageRefresh(*this, [this](Parts) { refresh(); });
    // What is tried belongs to the profile as it was.
    connect(&document, &ProfileDocument::changed, this, &OverviewPage::drop);
    connect(&document, &ProfileDocument::basisChanged, this, &OverviewPage::drop);
    connect(&document, &ProfileDocument::raterChanged, this, &OverviewPage::drop);
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
    answer->installEventFilter(this);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    const int margin = width() < 960 ? space + halfSpace : 2 * space;
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    m_scroll->widget()->layout()->setSpacing(margin);
    QWidget::resizeEvent(event);
}

void OverviewPage::connectWhatIf()
{
    connect(m_chart, &DepthChartCard::whatIfStarted, this, [this] { m_whatIf = m_document.profile(); });
    connect(m_chart, &DepthChartCard::depthMoved, this, &OverviewPage::moveDepth);
    connect(m_chart, &DepthChartCard::keptAsTarget, this, &OverviewPage::keepAsTarget);
    connect(m_chart, &DepthChartCard::keptAsSelf, this, &OverviewPage::keepAsSelf);
    connect(m_chart, &DepthChartCard::dropped, this, &OverviewPage::drop);
}

const Profile &OverviewPage::shownProfile() const
{
    return m_whatIf ? *m_whatIf : m_document.profile();
}

void OverviewPage::moveDepth(const DomainId &domain, int depth)
{
    const Domain *found = findDomain(m_document.framework(), domain);
    if (!m_whatIf || !found)
        return;
    // Every rating is moved, so that the answer follows on whichever basis it is read.
    DomainEntry &entry = entryFor(*m_whatIf, domain);
    const Depth working = thresholdIn(*found, m_document.framework().thresholds.working);
    // Back to the profile's flag first: a depth that was tried and taken back leaves no breadth behind.
    const DomainEntry *before = findEntry(m_document.profile(), domain);
    const int was = before ? currentDepth(*before).value_or(Depth(0)).value() : 0;
    entry.breadth = (before && before->breadth) || (was < working.value() && depth >= working.value());
    for (const Rater rater : {Rater::Self, Rater::Manager, Rater::Agreed}) {
        if (rater != Rater::Agreed || entry.agreed)
            setDepth(entry, rater, Depth(depth), working);
    }
    refresh();
}

void OverviewPage::keepAsTarget()
{
    if (!m_whatIf)
        return;
    const Profile moved = *m_whatIf;
    const Standing tried = standing(moved, m_document.framework(), Basis::Current);
    m_document.edit(tr("Keep the tried depths as targets"), [&](Profile &profile) {
        for (const DomainStanding &each : tried.domains) {
            if (each.takesPart() && each.rated)
                entryFor(profile, m_document.framework().domains.at(each.index).id).target = each.rated;
        }
    });
    drop();
}

void OverviewPage::keepAsSelf()
{
    if (!m_whatIf)
        return;
    const Profile moved = *m_whatIf;
    m_document.edit(tr("Keep the tried depths as self-ratings"), [&](Profile &profile) {
        for (const DomainEntry &tried : moved.domains) {
            const DomainEntry *before = findEntry(m_document.profile(), tried.domain);
            if (before && before->self == tried.self)
                continue;
            DomainEntry &entry = entryFor(profile, tried.domain);
            entry.self = tried.self;
            entry.breadth = tried.breadth;
        }
    });
    drop();
}

void OverviewPage::drop()
{
    m_whatIf.reset();
    m_chart->endWhatIf();
    m_refresh->want();
}

void OverviewPage::refresh()
{
    // Keeping the ratings of the person while rating as the manager would mix the two up.
    m_chart->setWhatIfEnabled(m_document.hasItsFramework() && !m_document.isReadOnly() &&
                              m_document.rater() == Rater::Self && m_document.basis() != Basis::Evidenced);
    m_chart->showProfile(shownProfile(), m_document.framework(), m_document.basis());
    showAnswer(shownProfile());
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    // The cards scroll up and down, never sideways: whatever they come to need, the column has.
    if (watched == m_scroll->widget() &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                                  m_scroll->verticalScrollBar()->sizeHint().width());
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::showAnswer(const Profile &profile)
{
    const Framework &framework = m_document.framework();
    m_shape->setVisible(m_document.hasItsFramework());
    if (!m_document.hasItsFramework()) {
        m_level->setUnknown(profile);
        m_next->clear();
        m_ladder->hide();
        return;
    }
    const Standing now = standing(profile, framework, m_document.basis());
    m_level->setLevel(careerLevel(now, framework), now, framework);
    m_shape->setStanding(now, framework);
    m_next->setOpportunities(opportunities(profile, framework, m_document.units(), m_document.basis()), now,
                             framework);
    m_ladder->setLadder(profile, framework, now.impacts);
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
