// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagestack.h"

#include "core/review/review.h"
#include "ui/document/assessmentedits.h"
#include "ui/document/profiledocument.h"
#include "ui/document/reviewedits.h"
#include "ui/pages/assessmentpage.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/growthpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/window/actions.h"

namespace depthchart::ui {

PageStack::PageStack(ProfileDocument &document, Actions &actions, QDate today, QWidget *parent)
    : QStackedWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_today(today)
    , m_made(PageCount, nullptr)
{
    connect(actions.assessMyself, &QAction::triggered, this, &PageStack::showAssessment);
    connect(&document, &ProfileDocument::raterChanged, this, &PageStack::followAssessment);
    connect(&document, &ProfileDocument::changed, this, [this](Parts parts) {
        if (parts.testFlag(Part::Framework))
            followAssessment();
        if (parts & (Part::Framework | Part::Reviews))
            followReview();
    });
    connect(&document, &ProfileDocument::raterChanged, this, &PageStack::followReview);
    followReview();
}

void PageStack::followReview()
{
    Actions::ReviewState state;
    if (const core::Review *review = core::openReview(m_document.profile())) {
        state.isUnderWay = true;
        state.isBlind = review->blind;
        state.isIn = review->in.contains(m_document.rater());
        state.noFinish = whyNotFinished(m_document);
    }
    state.noReview = whyNoReview(m_document);
    m_actions.setReviewState(state);
}

void PageStack::followAssessment()
{
    m_actions.setAssessmentHindrance(whyNotAssessable(m_document));
}

QWidget *PageStack::makeOverview()
{
    auto *page = new OverviewPage(m_document, m_today, this);
    connect(page, &OverviewPage::growthWanted, this,
            [this] { m_actions.pages->actions().at(Growth)->trigger(); });
    connect(page, &OverviewPage::domainWanted, this, &PageStack::goToDomain);
    return page;
}

void PageStack::goToDomain(const core::DomainId &domain)
{
    m_actions.pages->actions().at(Profile)->trigger();
    profilePage().goTo(domain);
}

QWidget *PageStack::makeGrowth()
{
    auto *page = new GrowthPage(&m_document, m_today, this);
    connect(page, &GrowthPage::ratingWanted, this,
            [this] { goToDomain(m_document.framework().domains.constFirst().id); });
    connect(page, &GrowthPage::tableShown, m_actions.asTable, &QAction::setChecked);
    connect(page, &GrowthPage::calendarExported, this, &PageStack::calendarExported);
    connect(page, &GrowthPage::calendarFailed, this, &PageStack::calendarFailed);
    page->setTable(m_actions.asTable->isChecked());
    return page;
}

QWidget *PageStack::makeProfile()
{
    auto *page = new ProfilePage(m_document, this);
    page->offerAssessment(m_actions.assessMyself);
    return page;
}

QWidget *PageStack::makeReview()
{
    ReviewActions actions;
    actions.start = m_actions.startReview;
    actions.startBlind = m_actions.startBlindReview;
    actions.previous = m_actions.previousDifference;
    actions.next = m_actions.nextDifference;
    actions.add = m_actions.addAction;
    actions.blind = m_actions.blind;
    actions.in = m_actions.sideIn;
    actions.finish = m_actions.finishReview;
    actions.history = m_actions.showHistory;
    actions.privateNotes = m_actions.privateNotes;
    auto *page = new ReviewPage(m_document, m_today, actions, this);
    connect(page, &ReviewPage::domainWanted, this, &PageStack::goToDomain);
    return page;
}

QWidget *PageStack::makeReport()
{
    auto *page = new ReportPage(&m_document, m_today, this);
    connect(page, &ReportPage::exported, this, &PageStack::reportExported);
    connect(page, &ReportPage::exportFailed, this, &PageStack::reportFailed);
    return page;
}

QWidget *PageStack::makePage(int page)
{
    switch (page) {
    case Profile:
        return makeProfile();
    case Evidence:
        return new EvidencePage(m_document, m_today, this);
    case Growth:
        return makeGrowth();
    case Review:
        return makeReview();
    case Report:
        return makeReport();
    default:
        return makeOverview();
    }
}

QWidget *PageStack::pageAt(int page)
{
    if (!m_made.at(page)) {
        m_made[page] = makePage(page);
        addWidget(m_made.at(page));
    }
    return m_made.at(page);
}

void PageStack::showPage(int page)
{
    setCurrentWidget(pageAt(page));
}

void PageStack::showAssessment()
{
    if (!m_assessment) {
        m_assessment = new AssessmentPage(m_document, this);
        addWidget(m_assessment);
        connect(m_assessment, &AssessmentPage::left, this, [this] {
            m_actions.pages->actions().at(Profile)->trigger();
            profilePage().takeFocus();
        });
    }
    // The rail tells where it belongs.
    m_actions.pages->actions().at(Profile)->setChecked(true);
    setCurrentWidget(m_assessment);
    m_assessment->open();
}

ProfilePage &PageStack::profilePage()
{
    return *static_cast<ProfilePage *>(pageAt(Profile));
}

EvidencePage &PageStack::evidencePage()
{
    return *static_cast<EvidencePage *>(pageAt(Evidence));
}

GrowthPage &PageStack::growthPage()
{
    return *static_cast<GrowthPage *>(pageAt(Growth));
}

ReviewPage &PageStack::reviewPage()
{
    return *static_cast<ReviewPage *>(pageAt(Review));
}

ReportPage &PageStack::reportPage()
{
    return *static_cast<ReportPage *>(pageAt(Report));
}

} // namespace depthchart::ui
