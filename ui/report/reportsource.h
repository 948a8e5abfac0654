// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/assessment/standing.h"
#include "core/growth/units.h"
#include "ui/report/reportcontent.h"

namespace depthchart::ui {

/// What the parts of a report are told from.
struct ReportSource
{
    /// As the reader may see it, with the reviews whole: their rows leave out the hidden side by themselves.
    const core::Profile &profile;
    const core::Framework &framework;
    const core::Units &units;
    core::Standing standing;
    core::CareerLevel level;
    /// The rater whose depths a blind review hides; nothing else of theirs may show (domain.md section 10).
    std::optional<core::Rater> hidden;
    /// There is a plan, and it would show ratings that a blind review hides.
    bool hidesPlan = false;
};

} // namespace depthchart::ui
