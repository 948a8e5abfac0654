// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QDate>
#include <QStackedWidget>

namespace depthchart::ui {

class Actions;
class AssessmentPage;
class EvidencePage;
class GrowthPage;
class OverviewPage;
class ProfileDocument;
class ProfilePage;
class ReportPage;
class ReviewPage;

/// The pages in the rail's order, each made when it is first shown: a start costs what is seen, no more. It
/// carries what one page wants of another, so that no page knows another.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    enum Page { Overview, Profile, Evidence, Growth, Review, Report, PageCount };

    PageStack(ProfileDocument &document, Actions &actions, QDate today, QWidget *parent = nullptr);

    void showPage(int page);
    /// The guided self-assessment, in the place of the Profile page.
    void showAssessment();
    [[nodiscard]] ProfilePage &profilePage();
    [[nodiscard]] EvidencePage &evidencePage();
    [[nodiscard]] GrowthPage &growthPage();
    [[nodiscard]] ReviewPage &reviewPage();
    [[nodiscard]] ReportPage &reportPage();

Q_SIGNALS:
    void reportExported(const QString &path);
    void reportFailed(const QString &message);
    void calendarExported(const QString &path);
    void calendarFailed(const QString &message);

private:
    [[nodiscard]] QWidget *pageAt(int page);
    /// The form, at that row.
    void goToDomain(const core::DomainId &domain);
    [[nodiscard]] QWidget *makePage(int page);
    [[nodiscard]] QWidget *makeOverview();
    [[nodiscard]] QWidget *makeGrowth();
    [[nodiscard]] QWidget *makeProfile();
    [[nodiscard]] QWidget *makeReview();
    [[nodiscard]] QWidget *makeReport();
    void followAssessment();
    void followReview();

    ProfileDocument &m_document;
    Actions &m_actions;
    QDate m_today;
    QList<QWidget *> m_made;
    AssessmentPage *m_assessment = nullptr;
};

} // namespace depthchart::ui
