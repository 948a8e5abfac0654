// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/depthchartcard.h"

#include "ui/radar/depthchartview.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

DepthChartCard::DepthChartCard(WhatIf whatIf, QWidget *parent)
    : Card(tr("Depth by domain"), parent)
{
    m_view = new DepthChartView(this);
    connect(m_view, &DepthChartView::axisActivated, this, &DepthChartCard::domainActivated);
    if (whatIf == WhatIf::Offered)
        makeWhatIf();
    makeMode();
    body()->addWidget(m_view, 1);
    if (m_decision)
        body()->addWidget(m_decision);
}

void DepthChartCard::makeMode()
{
    m_mode = new SegmentedControl({tr("Radar"), tr("Dot plot")}, this);
    m_mode->setCompact(true);
    m_mode->setAccessibleName(tr("Chart"));
    m_mode->setCurrentIndex(static_cast<int>(m_view->mode()));
    connect(m_mode, &SegmentedControl::optionChosen, this,
            [this](int index) { m_view->setMode(static_cast<DepthChartView::Mode>(index)); });
    connect(m_view, &DepthChartView::modeChanged, m_mode,
            [this](DepthChartView::Mode mode) { m_mode->setCurrentIndex(static_cast<int>(mode)); });
    addTitleWidget(m_mode);
}

void DepthChartCard::makeWhatIf()
{
    m_whatIf = new QPushButton(tr("&What if"), this);
    m_whatIf->setCheckable(true);
    m_whatIf->setToolTip(
        tr("Move depths by dragging or with the arrow keys, and see what they would change"));
    connect(m_whatIf, &QPushButton::clicked, this, [this](bool on) {
        setWhatIf(on);
        if (on)
            Q_EMIT whatIfStarted();
        else
            Q_EMIT dropped();
    });
    addTitleWidget(m_whatIf);

    m_decision = new QWidget(this);
    auto *row = new QHBoxLayout(m_decision);
    row->setContentsMargins({});
    row->setSpacing(space);
    auto *hint = new TextLabel(tr("Nothing is changed yet."), TextSize::Small, Tone::MutedText, m_decision);
    auto *target = new QPushButton(tr("Keep as &target"), m_decision);
    auto *self = new QPushButton(tr("&Keep as self"), m_decision);
    auto *drop = new QPushButton(tr("D&rop"), m_decision);
    drop->setToolTip(tr("Back to the profile (Escape)"));
    connect(target, &QPushButton::clicked, this, &DepthChartCard::keptAsTarget);
    connect(self, &QPushButton::clicked, this, &DepthChartCard::keptAsSelf);
    connect(drop, &QPushButton::clicked, this, &DepthChartCard::dropped);
    connect(m_view, &DepthChartView::whatIfDropped, this, &DepthChartCard::dropped);
    connect(m_view, &DepthChartView::depthDragged, this, &DepthChartCard::depthMoved);
    row->addWidget(hint, 1);
    for (QPushButton *button : {target, self, drop})
        row->addWidget(button);
    m_decision->hide();
}

void DepthChartCard::setWhatIf(bool on)
{
    m_view->setWhatIf(on);
    m_whatIf->setChecked(on);
    m_decision->setVisible(on);
}

void DepthChartCard::endWhatIf()
{
    if (m_whatIf)
        setWhatIf(false);
}

void DepthChartCard::setWhatIfEnabled(bool enabled)
{
    if (m_whatIf)
        m_whatIf->setEnabled(enabled);
}

void DepthChartCard::showProfile(const Profile &profile, const Framework &framework, Basis basis)
{
    const RadarModel model = radarModel(profile, framework, basis);
    m_view->setModel(model);
    m_mode->setOptionEnabled(0, radarPossible(model));
    m_mode->setCurrentIndex(static_cast<int>(m_view->mode()));
}

} // namespace depthchart::ui
