// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartswitch.h"

#include "ui/radar/depthchartview.h"

namespace depthchart::ui {

ChartSwitch::ChartSwitch(DepthChartView &chart, QWidget *parent)
    : SegmentedControl({tr("Radar"), tr("Dot plot")}, parent)
{
    setCompact(true);
    setAccessibleName(tr("Chart"));
    setCurrentIndex(static_cast<int>(chart.mode()));
    setOptionEnabled(0, radarPossible(chart.model()));
    connect(this, &SegmentedControl::optionChosen, &chart,
            [&chart](int index) { chart.setMode(static_cast<DepthChartView::Mode>(index)); });
    connect(&chart, &DepthChartView::modeChanged, this,
            [this](DepthChartView::Mode mode) { setCurrentIndex(static_cast<int>(mode)); });
    connect(&chart, &DepthChartView::radarPossibleChanged, this,
            [this](bool possible) { setOptionEnabled(0, possible); });
}

} // namespace depthchart::ui
