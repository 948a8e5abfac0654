// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/stepoutcome.h"
#include "ui/timeline/planmodel.h"

/// What the Growth page says of one step of the plan; plain text, names as typed.
namespace depthchart::ui {

struct StepOfferText
{
    core::StepOffer offer = core::StepOffer::RaiseSelf;
    /// What its button says.
    QString text;
    bool operator==(const StepOfferText &) const = default;
};

struct StepText
{
    core::EntryId id;
    core::Vector vector = core::Vector::Depth;
    QString title;
    /// "1 Jan 2027 to 1 Jan 2028, low risk, critical in 97 %".
    QString effort;
    /// "Level 4: …"; empty where there is none.
    QString demonstration;
    QStringList conflicts;
    QList<core::Criterion> criteria;
    /// The target level's tasks that no evidence shows yet; `checklistHeading` says which level.
    QString checklistHeading;
    QStringList checklist;
    QList<core::Resource> resources;
    QList<StepOfferText> offers;
    core::StepStatus status = core::StepStatus::Planned;
    bool pinned = false;
    bool canPin = false;
    core::Months months;
    QString note;
    /// "critical in 97 % of 10,000 runs"; empty without a forecast and for a done step.
    QString critical;
    bool operator==(const StepText &) const = default;
};

/// `step` is its position in the profile's plan.
[[nodiscard]] StepText stepText(qsizetype step, const core::Profile &profile,
                                const core::Framework &framework, core::Basis basis, const PlanFacts &facts);

/// What is open in a step: the checklist's tasks, then the criteria that are not met.
[[nodiscard]] QStringList openItems(const core::Step &step, const core::Framework &framework,
                                    const QList<core::DomainEvidence> &evidence);

} // namespace depthchart::ui
