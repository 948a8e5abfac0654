// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/constants.h"
#include "core/profile/profile.h"

/// Dates of a plan's steps (domain.md sections 8 and 9).
///
/// How streams are counted, here, by conflicts() and by the forecast: a planned step and an active one hold a
/// stream from their start until their end. A done step holds none, whatever its dates: it is no longer under
/// way. A step that starts on the day on which another ends follows it.
///
/// The order of levels: a level of a domain (vector depth or breadth, `from` below `to`) and practice in
/// production (`from` = `to`) wait for every level of the domain in the plan that ends at or below their
/// `from`; nothing waits for practice. All other steps are free.
namespace depthchart::core {

/// Pinned, active or done with a start of its own: rescheduling leaves the start as it is. (Without one it is
/// placed like any other, but for a done step, which then stays without dates.)
[[nodiscard]] bool keepsStart(const Step &step);

/// The day from which rescheduling places: the later of the plan's start and today.
[[nodiscard]] QDate scheduleStart(const Plan &plan, QDate today);

/// The end of a step that starts there: a step that keeps its start counts from it; so does one that stands
/// at no whole number of focused months from the plan's start; any other counts from the plan's start.
[[nodiscard]] QDate endFrom(const Plan &plan, const Step &step, QDate start);

/// Places every step that does not keep its start as early as plan order (a fixed priority: each in turn,
/// once its foundations stand), the order of levels and the streams allow, from scheduleStart on. Steps,
/// their order and all else stay; only starts and ends change. Idempotent for the same today.
[[nodiscard]] Plan rescheduled(const Plan &plan, QDate today);

/// The same for these steps alone (positions in the plan); all others keep the dates that they have.
[[nodiscard]] Plan rescheduled(const Plan &plan, QDate today, const QList<qsizetype> &steps);

/// Positions of the first `count` steps not done by start; of the same start, and without one, by plan order.
/// "Next" (section 9).
[[nodiscard]] QList<qsizetype> nextSteps(const Plan &plan, qsizetype count = nextStepCount);

} // namespace depthchart::core
