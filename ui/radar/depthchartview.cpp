// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/depthchartview.h"

#include "ui/radar/dotplotview.h"
#include "ui/radar/radarview.h"

#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace depthchart::ui {

DepthChartView::DepthChartView(QWidget *parent)
    : QWidget(parent)
    , m_radar(new RadarView)
    , m_dotPlot(new DotPlotView)
    , m_scroll(new QScrollArea)
    , m_stack(new QStackedLayout(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_dotPlot);
    // The card behind shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_dotPlot->setAutoFillBackground(false);
    m_stack->addWidget(m_radar);
    m_stack->addWidget(m_scroll);
    connectView(m_radar);
    connectView(m_dotPlot);
    connect(m_dotPlot, &DepthView::currentAxisChanged, this, [this](qsizetype axis) {
        const QRect row = m_dotPlot->axisRect(axis).toAlignedRect();
        m_scroll->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
    });
    showMode();
}

void DepthChartView::connectView(DepthView *view)
{
    connect(view, &DepthView::axisActivated, this, &DepthChartView::axisActivated);
    connect(view, &DepthView::depthDragged, this, &DepthChartView::depthDragged);
    connect(view, &DepthView::whatIfDropped, this, &DepthChartView::whatIfDropped);
    connect(view, &DepthView::currentAxisChanged, this, [this, view](qsizetype axis) {
        if (view == currentView())
            Q_EMIT currentAxisChanged(axis);
    });
}

void DepthChartView::setModel(const RadarModel &model)
{
    setModels(model, model);
}

void DepthChartView::setModels(const RadarModel &dotPlot, const RadarModel &radar)
{
    m_model = dotPlot;
    m_radar->setModel(radar);
    m_dotPlot->setModel(dotPlot);
    showMode();
}

core::DomainId DepthChartView::currentDomain() const
{
    const DepthView *view = currentView();
    return view->currentAxis() < 0 ? core::DomainId() : view->model().axes.at(view->currentAxis()).id;
}

void DepthChartView::setCurrentDomain(const core::DomainId &domain)
{
    const QList<DepthAxis> &axes = currentView()->model().axes;
    const auto axis = std::ranges::find(axes, domain, &DepthAxis::id);
    if (axis != axes.end())
        currentView()->setCurrentAxis(axis - axes.begin());
}

void DepthChartView::setMode(Mode mode)
{
    m_chosen = mode;
    showMode();
}

DepthView *DepthChartView::currentView() const
{
    if (m_mode == Mode::Radar)
        return m_radar;
    return m_dotPlot;
}

void DepthChartView::setWhatIf(bool on)
{
    m_whatIf = on;
    m_radar->setWhatIf(on);
    m_dotPlot->setWhatIf(on);
}

void DepthChartView::showMode()
{
    Mode mode = m_chosen.value_or(radarPreferred(m_model) ? Mode::Radar : Mode::DotPlot);
    const bool possible = radarPossible(m_model);
    if (!possible)
        mode = Mode::DotPlot;
    const core::DomainId domain = currentDomain();
    const bool hadFocus = currentView()->hasFocus();
    const bool changes = mode != m_mode;
    m_mode = mode;
    if (mode == Mode::Radar)
        m_stack->setCurrentWidget(m_radar);
    else
        m_stack->setCurrentWidget(m_scroll);
    if (changes) {
        setCurrentDomain(domain);
        if (hadFocus)
            currentView()->setFocus();
        setFocusProxy(currentView());
        Q_EMIT modeChanged(mode);
    }
    if (possible != m_radarPossible) {
        m_radarPossible = possible;
        Q_EMIT radarPossibleChanged(possible);
    }
}

} // namespace depthchart::ui
