// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/planedit.h"
#include "core/growth/plansteps.h"
#include "core/growth/stepoutcome.h"
#include "ui/document/profiledocument.h"

/// What a person does to the plan, each as one undoable step of the document that says what it does
/// (domain.md section 9). A step is named by its id; one that the plan does not have changes nothing.
namespace depthchart::ui {

/// Without a plan in the profile the edits that add start from `asked` (goal, streams, pace, start).
void takeRouteOver(ProfileDocument &document, const core::Plan &asked, const core::Route &route, QDate today);
/// At the day given the first of its steps is pinned there; else all stand as early as the others allow.
void addOpportunity(ProfileDocument &document, const core::Plan &asked, const core::Opportunity &opportunity,
                    QDate today, std::optional<QDate> start = std::nullopt);
void reschedulePlan(ProfileDocument &document, QDate today);

void moveStep(ProfileDocument &document, const core::EntryId &step, QDate start);
void stretchStep(ProfileDocument &document, const core::EntryId &step, core::Months months);
void pinStep(ProfileDocument &document, const core::EntryId &step, bool pinned);
void setStepStatus(ProfileDocument &document, const core::EntryId &step, core::StepStatus status,
                   QDate today);
void tickCriterion(ProfileDocument &document, const core::EntryId &step, qsizetype criterion, bool met);
void setStepNote(ProfileDocument &document, const core::EntryId &step, const QString &note);
void removeStep(ProfileDocument &document, const core::EntryId &step);

/// What a done step offers: the self depth or the breadth flag.
void takeOffer(ProfileDocument &document, const core::EntryId &step, core::StepOffer offer);
/// The system that a done impact step became.
void recordImpact(ProfileDocument &document, const core::EntryId &step, const QString &title);

/// The plan's step of that id; nullptr where there is none.
[[nodiscard]] const core::Step *findStep(const core::Profile &profile, const core::EntryId &step);

/// The end of a step that starts on another day or takes so many months more: what is seen while it is
/// dragged.
[[nodiscard]] QDate stepEnd(const core::Plan &plan, const core::EntryId &step, QDate start, int moreMonths);

} // namespace depthchart::ui
