// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/profile/profile.h"

namespace depthchart::core {

/// The risk of each step of a plan, in plan order, as its opportunity has it (domain.md sections 6 and 8; the
/// framework's templates may say otherwise). An impact step is the very first record where the profile has
/// none and no impact step stands before it in the plan.
[[nodiscard]] QList<Risk> stepRisks(const Plan &plan, const Profile &profile, const Framework &framework);

} // namespace depthchart::core
