// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/openlevels.h"

/// What belongs to a step besides its dates: the checklist, and what it offers once done (domain.md
/// section 9).
namespace depthchart::core {

/// The tasks of the step's target level that no confirmed evidence shows yet, in the level's order; empty for
/// a step without a level, or of a domain that the framework does not have. `evidence` is domainEvidence() of
/// the profile.
[[nodiscard]] QList<OpenTask> checklist(const Step &step, const Framework &framework,
                                        const QList<DomainEvidence> &evidence);

/// What a step offers that is done, with all its criteria ticked. It never does so by itself.
enum class StepOffer { RaiseSelf, SetBreadth, RecordImpact };

/// RaiseSelf where the self depth is below the step's `to`; SetBreadth where raising it is not offered (or
/// would not set the flag) and the step leads to *working* or is practice; RecordImpact while the record that
/// the step names does not stand in the profile.
[[nodiscard]] QList<StepOffer> stepOffers(const Step &step, const Profile &profile,
                                          const Framework &framework);

/// The profile after taking up an offer on a domain. RaiseSelf sets the flag with it where the current depth
/// first reaches *working* (section 1).
[[nodiscard]] Profile withOfferTaken(const Profile &profile, const Step &step, StepOffer offer,
                                     const Framework &framework);

/// The profile with the record added last and named by the step of its plan. The caller gives the record its
/// id and title: without a title it does not count yet.
[[nodiscard]] Profile withRecord(const Profile &profile, const EntryId &step, const ImpactRecord &record);

} // namespace depthchart::core
