// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessmentdomains.h"

#include "ui/pages/detailparts.h"
#include "ui/pages/domainstep.h"
#include "ui/text/assessmentphrases.h"
#include "ui/text/phrases.h"
#include "ui/theme/controls.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr int progressHeight = 8;

/// Tick: over; chevron: the one that is asked; circle: to come.
Icon signOf(const core::DomainAssessment &domain, bool isShown)
{
    if (domain.isFinished())
        return Icon::Tick;
    return isShown ? Icon::ChevronRight : Icon::Circle;
}

} // namespace

AssessmentDomains::AssessmentDomains(QWidget *parent)
    : Card(tr("Assess myself"), parent)
{
    m_left = wrappedLabel({}, TextSize::Small, Tone::MutedText, this);
    body()->addWidget(m_left);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Statements answered"));
    body()->addWidget(m_progress);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *steps = new QWidget;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_result = new DomainStep(steps);
    connect(m_result, &QAbstractButton::clicked, this, &AssessmentDomains::resultWanted);
    column->addWidget(m_result);
    column->addStretch();
    m_scroll->setWidget(steps);
    steps->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);

    m_emerging = new QPushButton(tr("&More domains"), this);
    m_emerging->setToolTip(tr("Put an emerging domain among those that are asked"));
    setCompact(m_emerging);
    m_menu = new QMenu(m_emerging);
    m_emerging->setMenu(m_menu);
    body()->addWidget(m_emerging, 0, Qt::AlignLeading);
}

void AssessmentDomains::makeSteps(qsizetype domains)
{
    auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    while (m_steps.size() > domains) {
        m_steps.last()->hide();
        m_steps.takeLast()->deleteLater();
    }
    QWidget *before = m_steps.isEmpty() ? nullptr : m_steps.constLast();
    while (m_steps.size() < domains) {
        auto *step = new DomainStep(m_scroll->widget());
        step->setTight(m_tight);
        connect(step, &QAbstractButton::clicked, this,
                [this, domain = m_steps.size()] { Q_EMIT domainWanted(domain); });
        column->insertWidget(static_cast<int>(m_steps.size()), step);
        if (before)
            QWidget::setTabOrder(before, step);
        before = step;
        m_steps.append(step);
    }
    if (before)
        QWidget::setTabOrder(before, m_result);
}

void AssessmentDomains::setWalk(const QList<core::DomainAssessment> &walk, const core::WalkProgress &progress,
                                const core::Framework &framework, std::optional<qsizetype> shown)
{
    m_left->setText(walkText(progress, walk.size(), shown));
    m_progress->setRange(0, std::max(1, progress.answered + progress.left));
    m_progress->setValue(progress.answered);
    if (m_steps.size() != walk.size())
        makeSteps(walk.size());
    keepInSight();
    for (qsizetype i = 0; i < walk.size(); ++i) {
        const bool isShown = shown == i;
        m_steps.at(i)->setStep(signOf(walk.at(i), isShown), domainName(framework, walk.at(i).domain),
                               domainStateText(walk.at(i)),
                               walk.at(i).hasProposal() ? QString::number(walk.at(i).proposed.value())
                                                        : QString());
        m_steps.at(i)->setChecked(isShown);
        if (isShown)
            m_scroll->ensureWidgetVisible(m_steps.at(i), 0, 0);
    }
    const auto proposals = std::ranges::count_if(walk, &core::DomainAssessment::hasProposal);
    m_result->setStep(Icon::Overview, tr("Result"),
                      tr("%1 of %2 domains").arg(QString::number(proposals), QString::number(walk.size())));
    m_result->setEnabled(proposals > 0);
    m_result->setChecked(!shown);
}

void AssessmentDomains::setOffered(const QList<core::Domain> &domains)
{
    m_menu->clear();
    for (const core::Domain &domain : domains) {
        QAction *action = m_menu->addAction(QString(domain.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = domain.id] { Q_EMIT emergingWanted(id); });
    }
    m_emerging->setVisible(!m_menu->isEmpty());
}

void AssessmentDomains::setTight(bool tight)
{
    m_tight = tight;
    for (DomainStep *step : std::as_const(m_steps))
        step->setTight(tight);
    m_result->setTight(tight);
    keepInSight();
}

void AssessmentDomains::keepInSight()
{
    constexpr qsizetype mostInSight = 7;
    const qsizetype steps = std::min(mostInSight, m_steps.size() + 1);
    m_scroll->setMinimumHeight(m_tight ? static_cast<int>(steps) * m_result->sizeHint().height() : 0);
}

} // namespace depthchart::ui
