// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profile.h"

/// What a person does to a plan on the timeline (domain.md section 9): each takes a plan and gives the plan
/// after it. None moves another step: what no longer fits is a conflict until rescheduled() is asked for. A
/// step's id that the plan does not have changes nothing.
namespace depthchart::core {

/// Position of the step in the plan, or -1.
[[nodiscard]] qsizetype stepIndex(const Plan &plan, const EntryId &step);

/// To another start, which pins it.
[[nodiscard]] Plan withStart(const Plan &plan, const EntryId &step, QDate start);

/// Pinned where it stands, or free again; a step without a start cannot be pinned.
[[nodiscard]] Plan withPinned(const Plan &plan, const EntryId &step, bool pinned);

/// Stretched or shortened to whole months, 1 to maximumStepMonths; the start stays.
[[nodiscard]] Plan withMonths(const Plan &plan, const EntryId &step, Months months);

/// The whole months that lead from the step's start nearest to `end`, at least 1: for dragging its edge.
[[nodiscard]] Months monthsToEnd(const Plan &plan, const Step &step, QDate end);

/// Planned, active or done. Dates stay; an active step that has none starts today.
[[nodiscard]] Plan withStatus(const Plan &plan, const EntryId &step, StepStatus status, QDate today);

[[nodiscard]] Plan withCriterionMet(const Plan &plan, const EntryId &step, qsizetype criterion, bool met);
[[nodiscard]] Plan withNote(const Plan &plan, const EntryId &step, const QString &note);

[[nodiscard]] Plan without(const Plan &plan, const EntryId &step);

} // namespace depthchart::core
