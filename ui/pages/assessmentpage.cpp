// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessmentpage.h"

#include "core/assessment/standing.h"
#include "ui/document/assessmentedits.h"
#include "ui/pages/assessmentaside.h"
#include "ui/pages/assessmentdomains.h"
#include "ui/pages/assessmentlevel.h"
#include "ui/pages/assessmentresult.h"
#include "ui/pages/cardroom.h"
#include "ui/pages/detailparts.h"
#include "ui/pages/pagerefresh.h"
#include "ui/text/assessmentphrases.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

using namespace core;

namespace {

/// Below, what is beside the statements goes under the domains.
constexpr int widthOfThree = 1080;

/// The width of a side column: a share of the page's within limits.
int sideWidth(int pageWidth, int least, int most)
{
    constexpr int share = 5;
    return std::clamp(pageWidth / share, least, most);
}

} // namespace

AssessmentPage::AssessmentPage(ProfileDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeWalk());
    m_pages->addWidget(makeBlocked());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connectParts();
    m_fresh = new PageRefresh(*this, [this](Parts parts) {
        // Another profile has its own place.
        if (parts == Parts(Part::All)) {
            m_unsure.clear();
            m_isSettled = false;
        }
        refresh();
    });
    connect(&document, &ProfileDocument::changed, m_fresh, &PageRefresh::want);
    connect(&document, &ProfileDocument::raterChanged, m_fresh, [this] { m_fresh->want(); });
    useWidth();
    refresh();
}

QWidget *AssessmentPage::makeWalk()
{
    auto *walk = new QWidget(this);
    auto *row = new QHBoxLayout(walk);
    auto *left = new QWidget(walk);
    m_left = new QVBoxLayout(left);
    m_left->setContentsMargins({});
    m_domains = new AssessmentDomains(left);
    m_explanation = makeExplanation();
    m_left->addWidget(m_domains, 1);
    m_left->addWidget(m_explanation);
    row->addWidget(left);

    m_middle = new QStackedWidget(walk);
    m_level = new AssessmentLevel(m_middle);
    m_result = new AssessmentResult(m_middle);
    m_middle->addWidget(m_level);
    m_middle->addWidget(m_result);
    row->addWidget(m_middle, 1);

    m_beside = new QStackedWidget(walk);
    m_aside = new AssessmentAside(m_beside);
    m_beside->addWidget(m_aside);
    m_beside->addWidget(makeAcceptance());
    row->addWidget(m_beside);
    return walk;
}

QWidget *AssessmentPage::makeAcceptance()
{
    auto *scroll = new QScrollArea(m_beside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What accepting does"));
    auto *acceptance = new Card(tr("When you accept"));
    m_acceptance = wrappedLabel({}, TextSize::Body, Tone::Text, acceptance);
    acceptance->body()->addWidget(m_acceptance);
    acceptance->body()->addWidget(wrappedLabel(tr("Claims are not evidence: for each without evidence the "
                                                  "program asks for some next. Undo takes all of it back."),
                                               TextSize::Body, Tone::MutedText, acceptance));
    acceptance->body()->addStretch();
    scroll->setWidget(acceptance);
    acceptance->setAutoFillBackground(false);
    return scroll;
}

Card *AssessmentPage::makeExplanation()
{
    auto *card = new Card(tr("What your answers are"), this);
    card->body()->addWidget(wrappedLabel(
        tr("Claims, not evidence. The result is a proposal: take it or change it. For each claim "
           "without evidence the program asks for some next."),
        TextSize::Body, Tone::Text, card));
    card->body()->addWidget(
        wrappedLabel(tr("Answers are kept as you go. Leave at any time and come back to this statement."),
                     TextSize::Body, Tone::MutedText, card));
    return card;
}

QWidget *AssessmentPage::makeBlocked()
{
    m_blocked = new EmptyState(tr("Nobody can be asked now"), {}, this);
    auto *back = new QAction(tr("Back to the &profile"), this);
    connect(back, &QAction::triggered, this, &AssessmentPage::left);
    m_blocked->addButton(back);
    return m_blocked;
}

void AssessmentPage::connectParts()
{
    connect(m_domains, &AssessmentDomains::domainWanted, this, &AssessmentPage::goToDomain);
    connect(m_domains, &AssessmentDomains::resultWanted, this, [this] { goTo(std::nullopt); });
    connect(m_domains, &AssessmentDomains::emergingWanted, this, [this](const DomainId &domain) {
        addToWalk(m_document, domain, m_session);
        const auto added = std::ranges::find(m_walk, domain, &DomainAssessment::domain);
        if (added != m_walk.end())
            goToDomain(added - m_walk.begin());
    });
    connect(m_level, &AssessmentLevel::chosen, this, &AssessmentPage::answer);
    connect(m_level, &AssessmentLevel::entered, this, [this](qsizetype statement) {
        if (m_place && m_place->index != statement + 1) {
            m_place->index = statement + 1;
            showLevel();
        }
    });
    connect(m_level, &AssessmentLevel::levelWanted, this, &AssessmentPage::goToLevel);
    connect(m_level, &AssessmentLevel::goOnWanted, this, &AssessmentPage::goOn);
    connect(m_level, &AssessmentLevel::backWanted, this, &AssessmentPage::goBack);
    connect(m_level, &AssessmentLevel::leaveWanted, this, &AssessmentPage::left);
    connect(m_result, &AssessmentResult::depthsChanged, this, &AssessmentPage::showAcceptance);
    connect(m_result, &AssessmentResult::acceptWanted, this, &AssessmentPage::accept);
    connect(m_result, &AssessmentResult::againWanted, this, &AssessmentPage::askAgain);
    connect(m_result, &AssessmentResult::backWanted, this, &AssessmentPage::goBack);
    connect(m_result, &AssessmentResult::leaveWanted, this, &AssessmentPage::left);
}

void AssessmentPage::open()
{
    m_session = QStringLiteral("assessment/%1").arg(++m_sessions);
    m_fresh->bringUpToDate();
    // The place of the last session stands while its statement still waits for its answer.
    const bool waits = m_place && choiceOf(*m_place) == StatementRow::Choice::None;
    m_isSettled = m_isSettled && waits;
    refresh();
    if (m_place)
        m_level->takeFocus();
    else
        m_result->takeFocus();
}

void AssessmentPage::refresh()
{
    m_walk = selfAssessment(m_document.profile(), m_document.framework());
    QString reason = whyNotAssessable(m_document);
    if (reason.isEmpty() && m_walk.isEmpty())
        reason = tr("Every domain is marked as not applicable.");
    m_blocked->setSentence(reason);
    m_pages->setCurrentIndex(reason.isEmpty() ? 0 : 1);
    settle();
    const Framework &framework = m_document.framework();
    m_domains->setWalk(m_walk, walkProgress(m_walk, m_document.profile(), framework), framework,
                       m_place ? std::optional(m_place->domain) : std::nullopt);
    QList<Domain> offered;
    for (const DomainStanding &each : standing(m_document.profile(), framework, Basis::Self).domains) {
        if (!each.tracked)
            offered << framework.domains.at(each.index);
    }
    m_domains->setOffered(offered);
    if (m_place)
        showLevel();
    else
        showResult();
}

void AssessmentPage::settle()
{
    if (m_place) {
        const auto domain = std::ranges::find(m_walk, m_domain, &DomainAssessment::domain);
        m_place->domain = domain - m_walk.begin();
        m_isSettled =
            m_isSettled && domain != m_walk.end() && m_place->level.value() <= domain->levels.size();
    }
    if (!m_isSettled)
        m_place = resumedPlace(m_walk);
    if (m_place)
        m_domain = m_walk.at(m_place->domain).domain;
    m_isSettled = true;
}

LevelQuestion AssessmentPage::question() const
{
    const Domain &domain = *findDomain(m_document.framework(), m_domain);
    const Level &rubric = domain.levels.at(m_place->level.value() - 1);
    LevelQuestion question;
    question.domain = m_walk.at(m_place->domain);
    question.level = m_place->level;
    question.current = m_place->index - 1;
    question.name = domain.name.simplified();
    question.statements = rubric.canExecute;
    const QList<qsizetype> newest =
        newestEvidence(m_document.profile(), m_document.framework(), domain).at(m_place->level.value() - 1);
    for (qsizetype i = 0; i < rubric.canExecute.size(); ++i) {
        question.choices << choiceOf({m_place->domain, m_place->level, i + 1});
        const qsizetype evidence = newest.at(i);
        question.evidence << (evidence < 0 ? QString()
                                           : evidenceLine(m_document.profile().evidence.at(evidence)));
    }
    question.isLastDomain = isLastDomain();
    question.canGoBack = m_place->level > Depth(1) || m_place->domain > 0;
    return question;
}

void AssessmentPage::showLevel()
{
    m_middle->setCurrentWidget(m_level);
    m_beside->setCurrentIndex(0);
    m_level->setQuestion(question());
    m_aside->setLevel(m_document.profile(), *findDomain(m_document.framework(), m_domain),
                      m_walk.at(m_place->domain), m_place->level);
}

void AssessmentPage::showResult()
{
    m_middle->setCurrentWidget(m_result);
    m_beside->setCurrentIndex(1);
    m_result->setWalk(m_document.profile(), m_document.framework(), m_walk);
    showAcceptance();
}

void AssessmentPage::showAcceptance()
{
    const Framework &framework = m_document.framework();
    Profile after = m_document.profile();
    for (const TargetDepth &each : m_result->depths())
        acceptDepth(after, *findDomain(framework, each.domain), each.depth, framework.thresholds.working);
    m_acceptance->setText(acceptanceText(m_document.profile(), after, framework));
}

QString AssessmentPage::taskAt(const WalkPlace &place) const
{
    return taskId(m_walk.at(place.domain).domain, place.level, place.index);
}

StatementRow::Choice AssessmentPage::choiceOf(const WalkPlace &place) const
{
    switch (m_walk.at(place.domain).levels.at(place.level.value() - 1).answers.value(place.index - 1)) {
    case Answer::Can:
        return StatementRow::Choice::Can;
    case Answer::NotClaimed:
        return m_unsure.contains(taskAt(place)) ? StatementRow::Choice::NotSure
                                                : StatementRow::Choice::Cannot;
    case Answer::NotAsked:
        break;
    }
    return StatementRow::Choice::None;
}

const AssessedLevel &AssessmentPage::level() const
{
    return m_walk.at(m_place->domain).levels.at(m_place->level.value() - 1);
}

bool AssessmentPage::isLastDomain() const
{
    for (qsizetype i = 0; i < m_walk.size(); ++i) {
        if (i != m_place->domain && !m_walk.at(i).isFinished())
            return false;
    }
    return true;
}

void AssessmentPage::resizeEvent(QResizeEvent *event)
{
    useWidth();
    QWidget::resizeEvent(event);
}

void AssessmentPage::useWidth()
{
    constexpr int leastLeft = 244;
    constexpr int mostLeft = 400;
    constexpr int leastBelow = 120;
    constexpr int leastBeside = 232;
    constexpr int mostBeside = 480;
    auto *row = static_cast<QHBoxLayout *>(m_pages->widget(0)->layout());
    const int margin = pageMargin(width());
    applyPageMargin(*row, margin);
    m_left->setSpacing(margin);
    m_aside->setSpacing(margin);
    m_left->parentWidget()->setFixedWidth(sideWidth(width(), leastLeft, mostLeft));
    const bool isTight = width() < widthOfThree;
    if (isTight) {
        m_beside->setMinimumSize(0, leastBelow);
        m_beside->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_beside->setMinimumHeight(0);
        m_beside->setFixedWidth(sideWidth(width(), leastBeside, mostBeside));
    }
    if (isTight == m_isTight)
        return;
    m_isTight = isTight;
    m_left->setStretchFactor(m_domains, isTight ? 0 : 1);
    m_explanation->setVisible(!isTight);
    m_domains->setTight(isTight);
    m_level->setTight(isTight);
    if (isTight)
        m_left->addWidget(m_beside, 1);
    else
        row->addWidget(m_beside);
}

} // namespace depthchart::ui
