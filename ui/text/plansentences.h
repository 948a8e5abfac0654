// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/growth/planoutlook.h"
#include "ui/text/words.h"

/// What a plan comes to, in whole sentences for paper; plain text like ui/text/phrases.h, names as typed.
namespace depthchart::ui {

/// "With two streams the route to Staff AI Engineer takes 12 months, 1 January 2027 to 1 January 2028; no
/// route is shorter." Why there is none, or that none is needed; empty where nobody asks for a goal.
[[nodiscard]] QString outlookRoute(const core::PlanOutlook &outlook, const core::Framework &framework);

/// The same of a plan with steps, with what the plan as dated makes of it where that is something else, and
/// the forecast: "Half of 10,000 runs end by 7 January 2028, 80 % by 7 February 2028; Prompt engineering
/// decides the date in 97 % of them."
[[nodiscard]] QString outlookText(const core::PlanOutlook &outlook, const core::Plan &plan,
                                  const core::Framework &framework);

/// What comes next, as a sentence goes on after "Next:": "Prompt engineering from level 3 to 4 beside one
/// more system in production. 12 months with two streams, to 1 Jan 2028." Of a plan the planned steps that
/// start first; `impacts` is Standing::impacts. Empty where no step is open.
[[nodiscard]] QString nextText(const core::PlanOutlook &outlook, const core::Plan &plan,
                               const core::Framework &framework, int impacts);
/// The others of the plan's next three steps: "Under way to 1 Jan 2027: “Query understanding”. Then Safety
/// from level 1 to 2, from 1 Jul 2027." Empty where nextText() names them all.
[[nodiscard]] QString furtherText(const core::Plan &plan, const core::Framework &framework, int impacts);
/// Without a plan: what the route begins with. Empty where there is no route, or it has no steps.
[[nodiscard]] QString nextText(const core::PlanOutlook &outlook, const core::Framework &framework,
                               int impacts);

/// "on the route, critical path", "active, 79 % of its time used", "pinned", "done": how the step stands;
/// that it is planned goes without saying.
[[nodiscard]] QString stepMarks(const core::PlanOutlook &outlook, const core::Plan &plan, qsizetype step,
                                QDate today);

} // namespace depthchart::ui
