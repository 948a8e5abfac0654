// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"
#include "ui/widgets/card.h"

class QMenu;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace depthchart::ui {

class DomainStep;
class TextLabel;

/// The guided self-assessment's way: its domains with what each proposes, the result, and how much is left.
class AssessmentDomains final : public Card
{
    Q_OBJECT

public:
    explicit AssessmentDomains(QWidget *parent = nullptr);

    /// `shown`: the domain whose statements are shown; none: the result.
    void setWalk(const QList<core::DomainAssessment> &walk, const core::WalkProgress &progress,
                 const core::Framework &framework, std::optional<qsizetype> shown);
    /// The emerging domains that may be asked, too.
    void setOffered(const QList<core::Domain> &domains);
    void setTight(bool tight);

Q_SIGNALS:
    void domainWanted(qsizetype domain);
    void resultWanted();
    /// An emerging domain that is not tracked yet is to be asked, too.
    void emergingWanted(const depthchart::core::DomainId &domain);

private:
    void makeSteps(qsizetype domains);
    /// Where room is scarce the usual number of domains does not scroll; what stands below does.
    void keepInSight();

    TextLabel *m_left = nullptr;
    QProgressBar *m_progress = nullptr;
    QScrollArea *m_scroll = nullptr;
    QList<DomainStep *> m_steps;
    DomainStep *m_result = nullptr;
    QPushButton *m_emerging = nullptr;
    QMenu *m_menu = nullptr;
    bool m_tight = false;
};

} // namespace depthchart::ui
