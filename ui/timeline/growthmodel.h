// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"
#include "ui/timeline/timelinemodel.h"

namespace depthchart::ui {

/// All opportunities as outlined bars from today for their months: a lane per domain that has one, in the framework's
/// order, then one each for scale, impact, leadership and research that has something in it (ui.md "Growth").
[[nodiscard]] TimelineModel growthModel(const core::Profile &profile, const core::Framework &framework,
                                        const core::Units &units, core::Basis basis, QDate today);

/// The same for a choice of opportunities.
[[nodiscard]] TimelineModel growthModel(const QList<core::Opportunity> &opportunities,
                                        const core::Framework &framework, QDate today);

/// The id of its bar, the same as long as the step is offered: "depth/prompt_eng", "scale".
[[nodiscard]] QString opportunityId(const core::Opportunity &opportunity);

/// "Prompt engineering, level 3 to 4", "Scale, 1.2M to 12M queries/day".
[[nodiscard]] QString opportunityTitle(const core::Opportunity &opportunity, const core::Framework &framework);

/// "1 month", "12 months".
[[nodiscard]] QString monthsText(core::Months months);

} // namespace depthchart::ui
