// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/depthchartcard.h"

#include "ui/pages/chartswitch.h"
#include "ui/radar/chartlabel.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/depthview.h"
#include "ui/text/words.h"
#include "ui/theme/controls.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace depthchart::ui {

using namespace core;

namespace {

constexpr int roomForRaters = 350;

QPushButton *makeCompactButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setCompact(button);
    return button;
}

} // namespace

DepthChartCard::DepthChartCard(WhatIf whatIf, QWidget *parent)
    : Card(tr("Depth by domain"), parent)
{
    m_view = new DepthChartView(this);
    connect(m_view, &DepthChartView::axisActivated, this, &DepthChartCard::domainActivated);
    makeRaters();
    if (whatIf == WhatIf::Offered) {
        makeWhatIf();
        makeDecision();
        makeRemark();
    }
    makeMode();
    if (m_remark)
        body()->addWidget(m_remark);
    body()->addWidget(m_view, 1);
    if (m_decision)
        body()->addWidget(m_decision);
}

void DepthChartCard::makeRaters()
{
    m_raters = makeCompactButton(tr("R&aters"), this);
    m_raters->setCheckable(true);
    m_raters->setToolTip(tr("Show every rater’s mark beside the filled depths"));
    m_raters->hide();
    connect(m_raters, &QPushButton::toggled, this, &DepthChartCard::showModel);
    addTitleWidget(m_raters);
}

void DepthChartCard::makeMode()
{
    connect(m_view, &DepthChartView::modeChanged, this, [this] {
        showModel();
        showHint();
    });
    addTitleWidget(new ChartSwitch(*m_view, this));
}

void DepthChartCard::makeWhatIf()
{
    m_whatIf = makeCompactButton(tr("&What if"), this);
    m_whatIf->setCheckable(true);
    connect(m_whatIf, &QPushButton::clicked, this, [this](bool on) {
        setWhatIf(on);
        if (!on) {
            Q_EMIT dropped();
            return;
        }
        Q_EMIT whatIfStarted();
        // The keys move points at once.
        m_view->currentView()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &DepthChartView::whatIfDropped, this, &DepthChartCard::dropped);
    connect(m_view, &DepthChartView::depthDragged, this, &DepthChartCard::depthMoved);
    addTitleWidget(m_whatIf);
    setWhatIfEnabled(true);
}

void DepthChartCard::makeDecision()
{
    m_decision = new QWidget(this);
    m_hint = new TextLabel({}, TextSize::Small, Tone::MutedText, m_decision);
    m_hint->setWordWrap(true);
    m_keepTarget = makeCompactButton(tr("Keep as &target"), m_decision);
    m_keepSelf = makeCompactButton(tr("&Keep as self"), m_decision);
    auto *drop = makeCompactButton(tr("&Drop"), m_decision);
    drop->setToolTip(tr("Back to the profile (Escape)"));
    connect(m_keepTarget, &QPushButton::clicked, this, &DepthChartCard::keptAsTarget);
    connect(m_keepSelf, &QPushButton::clicked, this, &DepthChartCard::keptAsSelf);
    connect(drop, &QPushButton::clicked, this, &DepthChartCard::dropped);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    for (QPushButton *button : {m_keepTarget, m_keepSelf, drop})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_decision);
    column->setContentsMargins({});
    column->setSpacing(space);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    m_decision->hide();
    setKeepable(Keep::Nothing);
    showHint();
}

void DepthChartCard::makeRemark()
{
    m_remark = new QWidget(this);
    m_remarkText = new TextLabel({}, TextSize::Small, Tone::MutedText, m_remark);
    m_remarkText->setWordWrap(true);
    m_showSelf = makeCompactButton(tr("Show sel&f"), m_remark);
    m_showManager = makeCompactButton(tr("Show &manager"), m_remark);
    m_showCurrent = makeCompactButton(tr("Show &current"), m_remark);
    connect(m_showSelf, &QPushButton::clicked, this, [this] { Q_EMIT basisWanted(Basis::Self); });
    connect(m_showManager, &QPushButton::clicked, this, [this] { Q_EMIT basisWanted(Basis::Manager); });
    connect(m_showCurrent, &QPushButton::clicked, this, [this] { Q_EMIT basisWanted(Basis::Current); });
    auto *row = new QHBoxLayout(m_remark);
    row->setContentsMargins({});
    row->setSpacing(space);
    row->addWidget(m_remarkText, 1);
    for (QPushButton *button : {m_showSelf, m_showManager, m_showCurrent})
        row->addWidget(button, 0, Qt::AlignTop);
    m_remark->hide();
}

void DepthChartCard::setWhatIf(bool on)
{
    // A button that is about to go hands the focus back to the one that brought it.
    if (!on && m_decision->isAncestorOf(window()->focusWidget()))
        m_whatIf->setFocus(Qt::OtherFocusReason);
    m_view->setWhatIf(on);
    m_whatIf->setChecked(on);
    m_decision->setVisible(on);
    if (on)
        setKeepable(Keep::Nothing);
}

bool DepthChartCard::offersRaters() const
{
    // Not asked of the button, which gives way where the card is narrow.
    return m_view->mode() == DepthChartView::Mode::Radar && !ratersToCompare(m_model).isEmpty();
}

bool DepthChartCard::showsRaters() const
{
    return m_raters->isChecked();
}

void DepthChartCard::showRaters(bool shown)
{
    m_raters->setChecked(shown);
}

bool DepthChartCard::offersWhatIf() const
{
    return m_whatIf && m_whatIf->isEnabled();
}

void DepthChartCard::toggleWhatIf()
{
    if (offersWhatIf())
        m_whatIf->click();
}

void DepthChartCard::endWhatIf()
{
    if (m_whatIf)
        setWhatIf(false);
}

void DepthChartCard::setWhatIfEnabled(bool enabled, const QString &reason)
{
    if (!m_whatIf)
        return;
    m_whatIf->setEnabled(enabled);
    m_whatIf->setToolTip(
        enabled ? tr("Move depths by dragging or with the arrow keys, and see what they would change")
                : reason);
}

void DepthChartCard::setKeepable(Keep keep)
{
    m_keepTarget->setEnabled(keep != Keep::Nothing);
    m_keepSelf->setEnabled(keep == Keep::Any);
}

void DepthChartCard::showHint()
{
    if (!m_hint)
        return;
    const bool isRadar = m_view->mode() == DepthChartView::Mode::Radar;
    m_hint->setText(isRadar ? tr("Drag a point, or choose an axis with ← → and move it with ↑ ↓. "
                                 "Nothing is kept until you say so.")
                            : tr("Drag a mark, or choose a row with ↑ ↓ and move it with ← →. "
                                 "Nothing is kept until you say so."));
}

void DepthChartCard::showProfile(const Profile &profile, const Framework &framework, Basis basis)
{
    m_model = radarModel(profile, framework, basis);
    showModel();
    if (m_remark)
        showRemark();
}

void DepthChartCard::showModel()
{
    // The dot plot has room for every rater; in the radar they are a choice, so that the shape stays plain.
    const QList<Rater> raters = ratersToCompare(m_model);
    const bool isRadar = m_view->mode() == DepthChartView::Mode::Radar;
    fitTitle();
    RadarModel model = m_model;
    if (!isRadar || m_raters->isChecked())
        model.raters = raters;
    m_view->setModel(model);
}

void DepthChartCard::fitTitle()
{
    m_raters->setVisible(width() >= roomForRaters && offersRaters());
}

void DepthChartCard::resizeEvent(QResizeEvent *event)
{
    fitTitle();
    Card::resizeEvent(event);
}

QString DepthChartCard::differs(Rater rater) const
{
    const QList<qsizetype> axes = axesThatDiffer(m_model, rater);
    if (axes.isEmpty())
        return {};
    if (axes.size() > 1)
        return tr("%1 differs from agreed in %2 domains.", "a rater, then a number")
            .arg(raterName(rater), numberWord(static_cast<int>(axes.size())));
    const DepthAxis &axis = m_model.axes.at(axes.constFirst());
    return tr("%1: %2 %3, agreed %4.", "a domain, a rater and their depth, the agreed depth")
        .arg(singleLine(axis.name), raterName(rater).toLower(),
             QString::number(depthBy(axis, rater).value_or(0)), QString::number(axis.agreed.value_or(0)));
}

QString DepthChartCard::remark() const
{
    const QStringList differences{differs(Rater::Self), differs(Rater::Manager)};
    switch (m_model.basis) {
    case Basis::Current:
    case Basis::Agreed: {
        const QString words = differences.join(u' ').trimmed();
        return words.isEmpty() ? words : tr("%1 Agreed stands until the next review.").arg(words);
    }
    case Basis::Self:
        return differences.at(0).isEmpty()
                   ? QString()
                   : tr("These are the self-ratings; agreed stands until the next review.");
    case Basis::Manager:
        return differences.at(1).isEmpty()
                   ? QString()
                   : tr("These are the manager’s ratings; agreed stands until the next review.");
    case Basis::Evidenced:
        break;
    }
    return {};
}

void DepthChartCard::showRemark()
{
    const QString words = remark();
    const bool showsAgreed = m_model.basis == Basis::Current || m_model.basis == Basis::Agreed;
    m_remarkText->setText(words);
    m_showSelf->setVisible(showsAgreed && !axesThatDiffer(m_model, Rater::Self).isEmpty());
    m_showManager->setVisible(showsAgreed && !axesThatDiffer(m_model, Rater::Manager).isEmpty());
    m_showCurrent->setVisible(!showsAgreed);
    m_remark->setVisible(!words.isEmpty());
}

} // namespace depthchart::ui
