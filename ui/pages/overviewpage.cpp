// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/assessment/careerlevel.h"
#include "ui/document/profiledocument.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/laddercard.h"
#include "ui/pages/ladderpopup.h"
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
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace depthchart::ui {

using namespace core;

namespace {
/// The radar's share of the width against the answer's; in a narrow window the words need more.
constexpr int chartStretch = 5;
constexpr int answerStretch = 4;
constexpr int narrowChartStretch = 11;
constexpr int narrowAnswerStretch = 10;
constexpr int narrowWidth = 960;

struct Fit
{
    CardRoom room;
    int steps;
    /// The ladder as a card; else as a sentence with a button to it.
    bool ladder = true;
};
/// From the most that can be told to the least.
constexpr std::array fits{
    Fit{CardRoom::Ample, 8},        Fit{CardRoom::Ample, 6},       Fit{CardRoom::Ample, 5},
    Fit{CardRoom::Ample, 4},        Fit{CardRoom::Ample, 3},       Fit{CardRoom::Usual, 5},
    Fit{CardRoom::Usual, 4},        Fit{CardRoom::Usual, 3},       Fit{CardRoom::Tight, 3},
    Fit{CardRoom::Tight, 3, false}, Fit{CardRoom::Tight, 2, false}};
} // namespace

OverviewPage::OverviewPage(ProfileDocument &document, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_today(today)
    , m_planning(new Planning(this))
{
    auto *row = new QHBoxLayout(this);
    m_chart = new DepthChartCard(DepthChartCard::WhatIf::Offered, this);
    connect(m_chart, &DepthChartCard::domainActivated, this, &OverviewPage::domainWanted);
    row->addWidget(m_chart, chartStretch);
    makeAnswer();
    row->addWidget(m_scroll, answerStretch);
    connect(m_chart, &DepthChartCard::basisWanted, &document, &ProfileDocument::setBasis);
    connectWhatIf();
    connect(m_planning, &Planning::answered, this, [this] {
        showNext();
        fitAnswer();
    });
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
    connect(m_level, &LevelCard::ratingWanted, this,
            [this] { Q_EMIT domainWanted(m_document.framework().domains.constFirst().id); });
    connect(m_shape, &ShapeCard::ladderWanted, this, [this](QWidget *beside) { openLadder(*beside); });
    connect(m_next, &NextCard::growthWanted, this, &OverviewPage::growthWanted);
    connect(m_next, &NextCard::routeWanted, this, &OverviewPage::takeRoute);
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
    const bool isNarrow = width() < narrowWidth;
    const int margin = pageMargin(width());
    auto *row = static_cast<QHBoxLayout *>(layout());
    applyPageMargin(*row, margin);
    row->setStretch(0, isNarrow ? narrowChartStretch : chartStretch);
    row->setStretch(1, isNarrow ? narrowAnswerStretch : answerStretch);
    m_scroll->widget()->layout()->setSpacing(margin);
    QWidget::resizeEvent(event);
    row->activate();
    fitAnswer();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitAnswer();
}

int OverviewPage::answerHeight() const
{
    QWidget *answer = m_scroll->widget();
    forgetSizes(*answer->layout());
    const int width = m_scroll->contentsRect().width();
    return answer->layout()->hasHeightForWidth() ? answer->layout()->totalHeightForWidth(width)
                                                 : answer->layout()->totalSizeHint().height();
}

void OverviewPage::setRoom(CardRoom room, int steps, bool withLadder)
{
    const bool hasLadder = m_document.hasItsFramework() && !m_document.framework().ladder.levels.isEmpty();
    const int padding = room == CardRoom::Tight ? space + halfSpace : cardPadding;
    for (Card *card : {static_cast<Card *>(m_level), static_cast<Card *>(m_shape),
                       static_cast<Card *>(m_next), static_cast<Card *>(m_ladder)})
        card->setPadding(padding);
    m_level->setRoom(room);
    m_shape->setRoom(room, !withLadder);
    m_next->setRoom(room, steps);
    m_ladder->setRoom(room);
    m_ladder->setVisible(hasLadder && withLadder);
}

int OverviewPage::takeRoom(int most)
{
    const auto heightWith = [this](const Fit &fit) {
        setRoom(fit.room, fit.steps, fit.ladder);
        return answerHeight();
    };
    // Of one room the fewest steps are asked first: where they do not fit, more of them need not be tried.
    auto fewest = fits.cbegin();
    int height = 0;
    for (auto first = fits.cbegin(); first != fits.cend(); first = std::next(fewest)) {
        fewest = std::prev(std::find_if(first, fits.cend(), [first](const Fit &fit) {
            return fit.room != first->room || fit.ladder != first->ladder;
        }));
        height = heightWith(*fewest);
        if (height > most)
            continue;
        for (auto fit = fewest; fit != first; --fit) {
            const int higher = heightWith(*std::prev(fit));
            if (higher > most)
                return heightWith(*fit);
            height = higher;
        }
        break;
    }
    return height;
}

void OverviewPage::fitAnswer()
{
    if (!isVisible())
        return;
    const QSize size = m_scroll->contentsRect().size();
    if (size == m_fittedTo && answerHeight() == m_fittedHeight)
        return;
    m_fittedTo = size;
    const int height = takeRoom(size.height());
    // The steps share most of what is left; the comb takes its part, so that no card is drawn out alone.
    constexpr int combShare = 3;
    m_shape->setSpare(std::max(0, size.height() - height) / combShare);
    m_fittedHeight = answerHeight();
}

void OverviewPage::openLadder(const QWidget &beside)
{
    m_popup = new LadderPopup(this);
    connect(&m_popup->card(), &LadderCard::skillToggled, this, &OverviewPage::toggleSkill);
    refresh();
    m_popup->openBeside(beside);
}

void OverviewPage::connectWhatIf()
{
    connect(m_chart, &DepthChartCard::whatIfStarted, this, [this] {
        m_whatIf = m_document.visibleProfile();
        refresh();
    });
    // From wherever the focus is on the page, as long as there is something to drop.
    m_escape = new QShortcut(Qt::Key_Escape, this, this, &OverviewPage::drop, Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_chart, &DepthChartCard::depthMoved, this, &OverviewPage::moveDepth);
    connect(m_chart, &DepthChartCard::keptAsTarget, this, &OverviewPage::keepAsTarget);
    connect(m_chart, &DepthChartCard::keptAsSelf, this, &OverviewPage::keepAsSelf);
    connect(m_chart, &DepthChartCard::dropped, this, &OverviewPage::drop);
}

Profile OverviewPage::shownProfile() const
{
    return m_whatIf ? *m_whatIf : m_document.visibleProfile();
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

QMap<DomainId, Depth> OverviewPage::movedDepths() const
{
    QMap<DomainId, Depth> moved;
    const Basis basis = m_document.basis();
    const Standing before = standing(m_document.visibleProfile(), m_document.framework(), basis);
    const Standing tried = standing(shownProfile(), m_document.framework(), basis);
    for (const DomainStanding &each : tried.domains) {
        if (each.takesPart() && each.rated && each.rated != before.domains.at(each.index).rated)
            moved.insert(m_document.framework().domains.at(each.index).id, *each.rated);
    }
    return moved;
}

void OverviewPage::keepAsTarget()
{
    if (!m_whatIf)
        return;
    const QMap<DomainId, Depth> moved = movedDepths();
    m_document.edit(tr("Keep the tried depths as targets"), [&moved](Profile &profile) {
        // What was not moved keeps the target that it has.
        for (auto each = moved.cbegin(); each != moved.cend(); ++each)
            entryFor(profile, each.key()).target = each.value();
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
    const bool isEvidenced = m_document.basis() == Basis::Evidenced;
    m_chart->setWhatIfEnabled(m_document.hasItsFramework() && !isEvidenced,
                              isEvidenced ? tr("What is evidenced follows from the evidence: choose another "
                                               "basis to try depths out")
                                          : tr("Depths can be tried once the framework is at hand"));
    m_escape->setEnabled(m_whatIf.has_value());
    showTried();
    m_chart->showProfile(shownProfile(), m_document.framework(), m_document.basis());
    showAnswer(shownProfile());
}

bool OverviewPage::isTried() const
{
    return m_whatIf && !movedDepths().isEmpty();
}

void OverviewPage::showTried()
{
    const bool isTried = this->isTried();
    // Keeping the ratings of the person while rating as the manager would mix the two up.
    using Keep = DepthChartCard::Keep;
    m_chart->setKeepable(!isTried || m_document.isReadOnly() ? Keep::Nothing
                         : m_document.rater() == Rater::Self ? Keep::Any
                                                             : Keep::Target);
    m_level->setCaption(isTried ? tr("Career level, as tried") : tr("Career level"));
    for (Card *card :
         {static_cast<Card *>(m_level), static_cast<Card *>(m_shape), static_cast<Card *>(m_next)})
        card->setEdge(isTried ? std::optional(Tone::Accent) : std::nullopt);
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
        m_level->offerRating(false);
        showNext();
        m_ladder->hide();
        fitAnswer();
        return;
    }
    const Standing now = standing(profile, framework, m_document.basis());
    m_level->setLevel(careerLevel(now, framework), now, framework);
    m_shape->setStanding(now, framework);
    showNext();
    const LadderStanding ladder = ladderStanding(profile, framework);
    m_ladder->setLadder(profile, framework, ladder, now.impacts, ladderWithTwoStreams());
    m_shape->setLadder(ladder, framework);
    if (m_popup)
        m_popup->card().setLadder(profile, framework, ladder, now.impacts, ladderWithTwoStreams());
    const bool isEmpty = ratedDomains(now) == 0 && !m_document.isReadOnly();
    m_level->offerRating(isEmpty);
    m_next->setButtonPrimary(!isEmpty);
    fitAnswer();
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
