// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportcontent.h"

namespace depthchart::ui {

/// Records the radar; above twelve domains and below three, the dot plot. Nothing where no domain has a depth
/// or target to show. GUI thread only. `hidden` is the rater whose depths stay out.
[[nodiscard]] ReportRadar recordReportRadar(const core::Profile &profile, const core::Framework &framework,
                                            core::Basis basis, std::optional<core::Rater> hidden);

} // namespace depthchart::ui
