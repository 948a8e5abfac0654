// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segmentedcontrol.h"

namespace depthchart::ui {

class DepthChartView;

/// In the title of a card with a chart: radar or dot plot, the same everywhere that a radar stands (ui.md
/// "Overview"). It shows what the chart shows, and offers the radar where there can be one.
class ChartSwitch final : public SegmentedControl
{
    Q_OBJECT

public:
    explicit ChartSwitch(DepthChartView &chart, QWidget *parent = nullptr);
};

} // namespace depthchart::ui
