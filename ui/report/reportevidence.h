// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportsource.h"

namespace depthchart::ui {

/// The evidence by date, the newest first and what has none last, with the tasks that each piece shows.
void addEvidence(ReportContent &content, const ReportSource &source);

} // namespace depthchart::ui
