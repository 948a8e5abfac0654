// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessmentresult.h"

#include "ui/pages/claimlist.h"
#include "ui/pages/detailparts.h"
#include "ui/text/assessmentphrases.h"
#include "ui/text/phrases.h"
#include "ui/text/words.h"
#include "ui/widgets/depthselector.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

AssessmentResult::AssessmentResult(QWidget *parent)
    : Card({}, parent)
{
    auto *title = new TextLabel(tr("What your answers propose"), TextSize::Title, Tone::Text, this);
    title->setStrong(true);
    title->setWordWrap(true);
    m_intro = wrappedLabel(tr("Change a depth where you know better, then accept."), TextSize::Body,
                           Tone::MutedText, this);
    body()->addWidget(title);
    body()->addWidget(m_intro);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    makeFoot();
}

void AssessmentResult::makeFoot()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    auto *leave = new QPushButton(tr("Leave for no&w"), this);
    leave->setToolTip(tr("The answers are kept, the ratings stay as they are (Esc)"));
    connect(leave, &QPushButton::clicked, this, &AssessmentResult::leaveWanted);
    auto *again = new QPushButton(tr("Ask a&gain"), this);
    again->setToolTip(tr("Forget the answers and go through all statements once more"));
    connect(again, &QPushButton::clicked, this, &AssessmentResult::againWanted);
    auto *back = new QPushButton(tr("Bac&k"), this);
    back->setToolTip(tr("To the statements"));
    connect(back, &QPushButton::clicked, this, &AssessmentResult::backWanted);
    m_accept = new PrimaryButton(tr("&Accept"), this);
    m_accept->setToolTip(tr("Write these depths as your own ratings (Enter)"));
    connect(m_accept, &QPushButton::clicked, this, &AssessmentResult::acceptWanted);
    buttons->addWidget(leave);
    buttons->addWidget(again);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_accept);
    body()->addLayout(buttons);
}

void AssessmentResult::setWalk(const core::Profile &profile, const core::Framework &framework,
                               const QList<core::DomainAssessment> &walk)
{
    if (walk == m_walk && profile.domains == m_profile.domains && profile.evidence == m_profile.evidence)
        return;
    const QList<Proposal> before = m_proposals;
    QList<std::optional<core::Depth>> chosen;
    for (const Proposal &proposal : before)
        chosen << proposal.depth->depth();
    m_walk = walk;
    m_profile = profile;
    rebuild(profile, framework);
    for (Proposal &proposal : m_proposals) {
        const auto known = std::ranges::find(before, proposal.assessed, &Proposal::assessed);
        if (known != before.end())
            proposal.depth->setDepth(chosen.at(known - before.begin()));
    }
    showCount();
}

void AssessmentResult::rebuild(const core::Profile &profile, const core::Framework &framework)
{
    m_proposals.clear();
    if (QWidget *shown = m_scroll->takeWidget())
        shown->deleteLater();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space, 0);
    column->setSpacing(3 * space);
    QStringList open;
    for (const core::DomainAssessment &each : std::as_const(m_walk)) {
        const core::Domain *domain = core::findDomain(framework, each.domain);
        if (!each.hasProposal()) {
            open << domain->name.simplified();
            continue;
        }
        m_proposals.append({each, nullptr});
        auto *group = new QVBoxLayout;
        group->setSpacing(halfSpace);
        group->addLayout(proposalHead(profile, *domain, m_proposals.last(), content));
        group->addWidget(new ClaimList(profile, framework, *domain, each, content));
        column->addLayout(group);
    }
    if (!open.isEmpty())
        column->addWidget(wrappedLabel(tr("Not answered to the end yet: %1.").arg(listText(open)),
                                       TextSize::Body, Tone::MutedText, content));
    column->addStretch();
    // Last, so that all of it is shown with it.
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

QHBoxLayout *AssessmentResult::proposalHead(const core::Profile &profile, const core::Domain &domain,
                                            Proposal &proposal, QWidget *content)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * space);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new ElidedLabel(domain.name, content);
    name->setStrong(true);
    auto *now = new ElidedLabel(ratedNowText(core::findEntry(profile, domain.id)), content);
    now->setTextSize(TextSize::Small);
    now->setTone(Tone::MutedText);
    words->addWidget(name);
    words->addWidget(now);
    proposal.depth = new DepthSelector(content);
    proposal.depth->setHighest(domain.highestLevel().value());
    proposal.depth->setDepth(proposal.assessed.proposed);
    proposal.depth->setAccessibleName(tr("Depth of %1").arg(domain.name.simplified()));
    connect(proposal.depth, &DepthSelector::depthChosen, this, [this] {
        showCount();
        Q_EMIT depthsChanged();
    });
    head->addLayout(words, 1);
    head->addWidget(proposal.depth);
    return head;
}

QList<core::TargetDepth> AssessmentResult::depths() const
{
    QList<core::TargetDepth> depths;
    for (const Proposal &proposal : m_proposals) {
        // A cleared one is not accepted.
        if (const auto depth = proposal.depth->depth())
            depths.append({proposal.assessed.domain, *depth});
    }
    return depths;
}

void AssessmentResult::showCount()
{
    const auto count = static_cast<int>(depths().size());
    m_accept->setText(count == 1 ? tr("&Accept one depth") : tr("&Accept %1 depths").arg(numberWord(count)));
    m_accept->setEnabled(count > 0);
}

void AssessmentResult::takeFocus()
{
    if (m_accept->isEnabled())
        m_accept->setFocus(Qt::OtherFocusReason);
}

} // namespace depthchart::ui
