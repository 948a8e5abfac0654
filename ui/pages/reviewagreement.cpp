// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewagreement.h"

#include "ui/radar/dotplotview.h"
#include "ui/text/reviewphrases.h"
#include "ui/widgets/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace depthchart::ui {

ReviewAgreement::ReviewAgreement(QWidget *parent)
    : Card(tr("Where you agree, and where not"), parent)
{
    m_sentence = new TextLabel({}, TextSize::Body, Tone::Text, this);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    m_plot = new DotPlotView;
    m_plot->setAccessibleName(tr("Ratings by domain, dot plot"));
    m_plot->setCurrentMarked(true);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_plot);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_plot->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    m_figures = new TextLabel({}, TextSize::Small, Tone::MutedText, this);
    m_figures->setWordWrap(true);
    body()->addWidget(m_figures);
    connect(m_plot, &DepthView::currentAxisChanged, this, [this](qsizetype row) {
        m_scroll->ensureVisible(0, static_cast<int>(m_plot->axisRect(row).center().y()), 0,
                                static_cast<int>(m_plot->axisRect(row).height() / 2));
        Q_EMIT currentChanged(row);
    });
    connect(m_plot, &DepthView::axisActivated, this, &ReviewAgreement::rowActivated);
}

void ReviewAgreement::setRows(const QList<ReviewRow> &rows, const core::Person &person,
                              std::optional<core::Rater> hidden)
{
    m_plot->setModel(reviewPlot(rows, person, hidden));
    m_scroll->setVisible(!rows.isEmpty());
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
    return m_plot->currentAxis();
}

void ReviewAgreement::setCurrent(qsizetype row)
{
    m_plot->setCurrentAxis(row);
}

} // namespace depthchart::ui
