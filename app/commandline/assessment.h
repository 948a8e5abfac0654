// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/input.h"
#include "core/assessment/careerlevel.h"
#include "core/assessment/domainevidence.h"
#include "core/assessment/shape.h"
#include "core/growth/scale.h"
#include "core/json/value.h"

#include <QList>

/// The answer of `depthchart assess`, computed once, told in two ways (format.md "The command line").
namespace depthchart::app {

/// What one record states; without a framework all the same.
struct RecordScale
{
    QString title;
    QList<core::Quantity> quantities;
};

/// Absent framework: level, shape and evidence are empty and not to be told.
struct Assessment
{
    const core::Profile *profile = nullptr;
    const core::Framework *framework = nullptr;
    core::Basis basis = core::Basis::Current;
    core::Standing standing;
    core::CareerLevel level;
    core::ShapeResult shape;
    QList<core::DomainEvidence> evidence;
    QList<RecordScale> scales;
};

/// Refers to `opened`, which must outlive it.
[[nodiscard]] Assessment assess(const OpenedProfile &opened, const core::Units &units, core::Basis basis);

/// format.md's JSON shape.
[[nodiscard]] core::json::Value assessmentJson(const Assessment &assessment);

/// Plain text for people.
[[nodiscard]] QString assessmentText(const Assessment &assessment);

} // namespace depthchart::app
