// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/planoutlook.h"
#include "ui/report/reportsteps.h"

namespace depthchart::ui {

/// The growth plan of a profile whose plan has steps: sentences, timeline, and the steps, those that come
/// next first and those done last.
void addPlan(ReportContent &content, const ReportSource &source, const core::PlanOutlook &outlook);

} // namespace depthchart::ui
