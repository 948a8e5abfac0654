// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/conflict.h"
#include "core/growth/forecast.h"
#include "core/growth/onroute.h"
#include "core/growth/planfinish.h"
#include "core/growth/planquestion.h"
#include "core/growth/route.h"
#include "core/growth/streamfinish.h"
#include "ui/text/words.h"

/// Sentences about routes and plans; plain text like ui/text/phrases.h, for pages, report and command line.
namespace depthchart::ui {

/// "Staff AI Engineer", "Evaluation lead"; of target depths "Prompt engineering 4", or "Target depths" where
/// they are several. An id that the framework does not have is given as it is; empty for no goal.
[[nodiscard]] QString goalText(const core::Goal &goal, const core::Framework &framework);
/// What it asks: "depth 4, breadth 4, 3 systems"; "Prompt engineering 4, Safety & alignment 3".
[[nodiscard]] QString goalDetail(const core::Goal &goal, const core::Framework &framework);

/// "one stream", "two streams".
[[nodiscard]] QString streamsText(int streams);

/// "12 months, effort 18, proven shortest": what the route takes, and whether that is proven; of an empty
/// route that the goal holds already.
[[nodiscard]] QString routeSentence(const core::Route &route);
/// The same as a heading has it, with what other numbers of streams would do: "12 months, effort 18, proven
/// shortest; 18 with one stream, no sooner with three".
[[nodiscard]] QString routeAnswer(const core::Route &route, const QList<core::StreamFinish> &finishes,
                                  int streams);
/// The same with its streams, to stand above the steps: "12 months with two streams, proven shortest; 18 with
/// one"; of the other numbers only the one that says most.
[[nodiscard]] QString routeHeadline(const core::Route &route, const QList<core::StreamFinish> &finishes,
                                    int streams);
/// "12 months, proven shortest".
[[nodiscard]] QString routeWords(const core::Route &route);
/// "18 with one stream", "no sooner with two streams"; empty where nothing is known.
[[nodiscard]] QString otherStreams(const QList<core::StreamFinish> &finishes, int streams);
/// The answer in sentences, with the reason why it is not sooner: "12 months, effort 18, proven shortest.
/// With two streams instead of one you are there 6 months sooner; three are no sooner. Prompt engineering
/// alone takes 12 months."
[[nodiscard]] QString routeReasons(const core::Route &route, const QList<core::StreamFinish> &finishes,
                                   int streams, const core::Framework &framework);
/// "With two streams instead of one you are there 6 months sooner; three are no sooner."; with one stream
/// what a second would bring. Empty where nothing is known.
[[nodiscard]] QString streamsSentence(const QList<core::StreamFinish> &finishes, int streams);
/// Why no schedule is shorter: "Prompt engineering alone takes 12 months." or "18
/// months of work, one step at a time."; empty where neither is the reason, or nothing is proven.
[[nodiscard]] QString whyNotSooner(const core::Route &route, int streams, const core::Framework &framework);
/// "No steps lead to Staff AI Engineer: Safety & alignment is marked not applicable."
[[nodiscard]] QString unreachableSentence(const core::Unreachable &why, const core::Goal &goal,
                                          const core::Framework &framework);

/// "critical in 97 %"; empty without runs.
[[nodiscard]] QString criticalShareText(const core::Forecast &forecast, qsizetype step);

/// "50 % by 7 Jan 2028, 80 % by 7 Feb 2028"; empty where there is no forecast. Short leaves the first year
/// away where both are the same.
[[nodiscard]] QString forecastText(const core::Forecast &forecast, bool isShort = false);
/// "10,000".
[[nodiscard]] QString runsText(const core::Forecast &forecast);
/// "critical in 97 % of 10,000 runs".
[[nodiscard]] QString criticalText(const core::Forecast &forecast, qsizetype step);

/// The step as a plan names it: its note for scale, leadership, research and impact where it has one, else
/// stepTitle().
[[nodiscard]] QString planStepTitle(const core::Step &step, const core::Framework &framework, int impacts);
/// "1 Jan 2027 to 1 Jan 2028"; "no dates yet".
[[nodiscard]] QString stepDates(const core::Step &step);

/// "Oct to Dec 2027": from a day until another, exclusive, in months where both begin one, else in days.
[[nodiscard]] QString spanText(QDate from, QDate until);
/// "Oct to Dec 2027: three at once, two streams; Leadership is pinned".
/// The same in a few words, where it stands beside other things: "Conflict, Oct to Dec 2027".
[[nodiscard]] QString conflictHeadline(const core::Conflict &conflict, const core::Plan &plan,
                                       const core::Framework &framework);
[[nodiscard]] QString conflictText(const core::Conflict &conflict, const core::Plan &plan,
                                   const core::Framework &framework);

} // namespace depthchart::ui
