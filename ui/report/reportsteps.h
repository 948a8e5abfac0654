// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportsource.h"

namespace depthchart::ui {

/// What comes next in the summary, and the growth plan's timeline and table, as far as their sections are
/// ticked: of the profile's plan where it has steps, else of the opportunities, those that close a gap first.
void addSteps(ReportContent &content, const ReportSource &source);

/// The framework's domains with their levels.
void addRubric(ReportContent &content, const core::Framework &framework);

} // namespace depthchart::ui
