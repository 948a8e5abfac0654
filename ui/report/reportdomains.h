// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportsource.h"

namespace depthchart::ui {

/// The table of domains, what each lacks for its next level, the traditional ladder and the footnotes.
void addDomains(ReportContent &content, const ReportSource &source);
/// Ids and depths alone, where the framework is not at hand.
void addUnknownDomains(ReportContent &content, const ReportSource &source);
/// The numbers that the radar draws, to stand beside it.
void addRadarNumbers(ReportContent &content, const ReportSource &source);

} // namespace depthchart::ui
