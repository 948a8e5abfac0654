// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewagreement.h"

#include "ui/pages/chartswitch.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/dotplotview.h"
#include "ui/radar/radarview.h"
#include "ui/text/reviewphrases.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace depthchart::ui {

namespace {

/// The whole title beside the switch.
constexpr int roomForTitle = 400;

} // namespace

ReviewAgreement::ReviewAgreement(QWidget *parent)
    : Card(tr("Where you agree, and where not"), parent)
{
    m_sentence = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    m_chart = new DepthChartView(this);
    m_chart->dotPlot()->setAccessibleName(tr("Ratings by domain, dot plot"));
    m_chart->dotPlot()->setCurrentMarked(true);
    m_chart->radar()->setAccessibleName(tr("Ratings by domain, radar"));
    m_chart->setMode(DepthChartView::Mode::DotPlot);
    body()->addWidget(m_chart, 1);
    addTitleWidget(new ChartSwitch(*m_chart, this));
    m_figures = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_figures->setWordWrap(true);
    body()->addWidget(m_figures);
    connect(m_chart, &DepthChartView::currentAxisChanged, this, [this] { Q_EMIT currentChanged(current()); });
    connect(m_chart, &DepthChartView::axisActivated, this, &ReviewAgreement::rowActivated);
}

void ReviewAgreement::setRows(const QList<ReviewRow> &rows, const core::Person &person,
                              std::optional<core::Rater> hidden)
{
    m_chart->setModels(reviewPlot(rows, person, hidden), reviewRadar(rows, person, hidden));
    m_chart->setVisible(!rows.isEmpty());
}

void ReviewAgreement::setAgreement(const core::Agreement &agreement, const core::Framework &framework)
{
    const QString oneSided = oneSidedSentence(agreement, framework);
    const QString sentence = agreementSentence(agreement, framework);
    m_sentence->setText(oneSided.isEmpty() ? sentence : sentence + u' ' + oneSided);
    m_figures->setText(agreementFigures(agreement));
    m_figures->setVisible(!m_figures->text().isEmpty());
}

void ReviewAgreement::setWaiting(const QString &waiting)
{
    m_sentence->setText(waiting);
    m_figures->hide();
}

qsizetype ReviewAgreement::current() const
{
    const QList<DepthAxis> &rows = m_chart->model().axes;
    const auto row = std::ranges::find(rows, m_chart->currentDomain(), &DepthAxis::id);
    return row == rows.end() ? -1 : row - rows.begin();
}

void ReviewAgreement::setCurrent(qsizetype row)
{
    if (row >= 0 && row < m_chart->model().axes.size())
        m_chart->setCurrentDomain(m_chart->model().axes.at(row).id);
}

void ReviewAgreement::resizeEvent(QResizeEvent *event)
{
    setTitle(width() < roomForTitle ? tr("Agreement") : tr("Where you agree, and where not"));
    Card::resizeEvent(event);
}

} // namespace depthchart::ui
