// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/opportunity.h"
#include "ui/timeline/timelinemodel.h"

namespace depthchart::ui {

/// All opportunities as outlined bars from today for their months: a lane per domain that has one, in the
/// framework's order, then one each for scale, impact, leadership and research that has something in it
/// (ui.md "Growth").
[[nodiscard]] TimelineModel growthModel(const core::Profile &profile, const core::Framework &framework,
                                        const core::Units &units, core::Basis basis, QDate today);

/// The same for a choice of opportunities; `impacts` is the number of the profile's records that count.
[[nodiscard]] TimelineModel growthModel(const QList<core::Opportunity> &opportunities,
                                        const core::Framework &framework, QDate today, int impacts = 1);

/// The id of its bar, the same as long as the step is offered: "depth/prompt_eng", "scale".
[[nodiscard]] QString opportunityId(const core::Opportunity &opportunity);

/// "1.2M queries/day": a quantity where room is short; exact, and in full where three digits do not say it.
[[nodiscard]] QString shortQuantityText(const core::Quantity &quantity);

} // namespace depthchart::ui
