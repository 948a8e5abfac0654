// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace depthchart::ui {

class DepthSelector;
class PrimaryButton;
class TextLabel;

/// What the answers propose: a depth a domain, to accept or to change first, with the claims that led to it,
/// level by level.
class AssessmentResult final : public Card
{
    Q_OBJECT

public:
    explicit AssessmentResult(QWidget *parent = nullptr);

    /// Depths that the person changed stay while the domain's proposal is the same.
    void setWalk(const core::Profile &profile, const core::Framework &framework,
                 const QList<core::DomainAssessment> &walk);
    /// The depths as they stand now, proposed or changed.
    [[nodiscard]] QList<core::TargetDepth> depths() const;
    void takeFocus();

Q_SIGNALS:
    void depthsChanged();
    void acceptWanted();
    void backWanted();
    /// All statements are to be asked once more.
    void againWanted();
    void leaveWanted();

private:
    struct Proposal
    {
        core::DomainAssessment assessed;
        DepthSelector *depth = nullptr;
    };
    void makeFoot();
    void rebuild(const core::Profile &profile, const core::Framework &framework);
    /// Name, what the rating is now, and the depth to accept.
    [[nodiscard]] QHBoxLayout *proposalHead(const core::Profile &profile, const core::Domain &domain,
                                            Proposal &proposal, QWidget *content);
    void showCount();

    QScrollArea *m_scroll = nullptr;
    TextLabel *m_intro = nullptr;
    PrimaryButton *m_accept = nullptr;
    QList<core::DomainAssessment> m_walk;
    QList<Proposal> m_proposals;
    /// What else the list is built from: ratings, and evidence behind the claims.
    core::Profile m_profile;
};

} // namespace depthchart::ui
