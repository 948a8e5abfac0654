// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportsource.h"

namespace depthchart::ui {

/// The reviews, the one under way or else the last one first, with what is still to do from all of them.
void addReviews(ReportContent &content, const ReportSource &source);

} // namespace depthchart::ui
