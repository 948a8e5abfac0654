// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/selfassessment.h"

#include <QString>

/// Sentences of the guided self-assessment (domain.md section 5). Plain text.
namespace depthchart::ui {

/// "Domain 2 of 6, about 7 minutes left"; "All six domains answered" at the end; without a domain shown the
/// minutes alone.
[[nodiscard]] QString walkText(const core::WalkProgress &progress, qsizetype domains,
                               std::optional<qsizetype> shown);

/// "proposes 3", "level 3", "not asked yet"; "no statements" where there is nothing to ask.
[[nodiscard]] QString domainStateText(const core::DomainAssessment &domain);

/// "Level 2, 4 of 4", and before anything was answered "Level 4".
[[nodiscard]] QString levelStateText(const core::AssessedLevel &level);

/// What the answers decide until now: "One more, and level 4 comes next.", "Enough: level 4 comes next.",
/// "Not enough: 2 is proposed."
[[nodiscard]] QString decisionText(const core::DomainAssessment &domain, const core::AssessedLevel &level);

/// What Enter does: "Next level", "Next domain", "Result"; also while it cannot be pressed yet.
[[nodiscard]] QString goOnText(const core::DomainAssessment &domain, const core::AssessedLevel &level,
                               bool isLastDomain);

/// "3 with one more", beside what is proposed until now; empty where the walk through the domain is over.
[[nodiscard]] QString outlookText(const core::DomainAssessment &domain);

/// "6 months after level 2; 10 months in all."
[[nodiscard]] QString levelMonthsText(const core::Domain &domain, core::Depth level);

/// The evidence with its month ("Grader calibrated on 400 pairs, Jun 2026").
[[nodiscard]] QString evidenceLine(const core::Evidence &evidence);

/// "rated 3 now", "not rated yet", "agreed 3 until the next review".
[[nodiscard]] QString ratedNowText(const core::DomainEntry *entry);

/// What accepting does, a line each: which ratings change, and which domains count towards breadth from then
/// on.
[[nodiscard]] QString acceptanceText(const core::Profile &before, const core::Profile &after,
                                     const core::Framework &framework);

} // namespace depthchart::ui
