// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/options.h"
#include "core/common/constants.h"
#include "core/framework/framework.h"
#include "core/profile/profile.h"

#include <tl/expected.hpp>

/// What `depthchart plan` is asked for (format.md "The command line").
namespace depthchart::app {

struct PlanRequest
{
    core::Goal goal;
    int streams = 1;
    /// In hundredths.
    int pace = core::highestPace;
    QDate start;
    quint64 seed = 1;
};

/// --target, --streams, --pace, --start and --seed.
void addPlanOptions(Options &options);

/// The options that need no file; what is wrong with them, or nothing.
[[nodiscard]] QString planOptionsFault(const Options &options);

/// The whole request: what the options leave open is the plan's, else one stream, full pace and today. The
/// options are without fault; what is wrong with the target is told.
[[nodiscard]] tl::expected<PlanRequest, QString> planRequest(const Options &options,
                                                             const core::Profile &profile,
                                                             const core::Framework &framework, QDate today);

/// A career level's id, a role's, or "prompt_eng=4,safety=3".
[[nodiscard]] tl::expected<core::Goal, QString> goalFromText(const QString &text,
                                                             const core::Framework &framework);
[[nodiscard]] QString goalText(const core::Goal &goal);
/// For people: "Staff AI Engineer", "Prompt engineering 4 and Safety & alignment 3".
[[nodiscard]] QString goalTitle(const core::Goal &goal, const core::Framework &framework);

} // namespace depthchart::app
