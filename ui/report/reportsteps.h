// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportcontent.h"

namespace depthchart::ui {

/// The next steps of the summary, and the growth plan's timeline and list, as far as their sections are
/// ticked. Those that close a gap come first, with their criteria.
void addSteps(ReportContent &content, const QList<core::Opportunity> &opportunities,
              const core::Standing &standing, const core::CareerLevel &level,
              const core::Framework &framework);

/// The framework's domains with their levels.
void addRubric(ReportContent &content, const core::Framework &framework);

} // namespace depthchart::ui
