// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/evidencelinks.h"
#include "core/assessment/openlevels.h"
#include "core/assessment/revision.h"

#include <QString>

/// Sentences about evidence (domain.md section 5; ui.md "Evidence"), plain text in British English.
/// Statements and names stand in them as typed.
namespace depthchart::ui {

/// "3 of 4, 3 needed"; "no tasks" for a level without any.
[[nodiscard]] QString levelNumbers(const core::LevelEvidence &level);

/// A title in bold and what follows it.
struct EvidenceSentence
{
    QString title;
    QString text;
    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const EvidenceSentence &) const = default;
};

/// "System architecture: level 3 is shown, its foundation is not." "Level 2 has 2 of 4, 3 needed. Missing:
/// keep session state outside the call; …" Empty where nothing is missing.
[[nodiscard]] EvidenceSentence foundationSentence(const core::Domain &domain,
                                                  const core::DomainEvidence &evidence);

/// "You say 4 in Safety, evidence carries 2 so far." "Level 3 has 1 of 4, 3 needed. Two of these would show
/// it: …" Empty where the claim is carried. `self` is the person's own depth.
[[nodiscard]] EvidenceSentence claimSentence(const core::Domain &domain, const core::DomainEvidence &evidence,
                                             std::optional<core::Depth> self);

/// "level 2 has 3 of 4, 3 needed; level 3 is secured": what one more confirmed task changes.
[[nodiscard]] QString outcomeText(const core::DomainEvidence &before, const core::DomainEvidence &after,
                                  core::Depth level);

/// "Level 1, tasks 3 and 4"; with the domains' names where `named`; "by the manager" where the
/// manager confirmed one; "2 to confirm again". Empty where nothing is linked. `only` leaves the other
/// domains out.
[[nodiscard]] QString demonstratesText(const core::LinkStandings &links, const core::Framework &framework,
                                       std::optional<qsizetype> only = std::nullopt);

/// The links that stand as to confirm again: the statements as the links kept them, and where they kept none
/// "Production ops, level 2, tasks 1 and 3", as they were numbered then.
[[nodiscard]] QStringList openLinkTexts(const core::LinkStandings &links, const core::Evidence &evidence,
                                        const core::Framework &framework);

/// The statements behind it, a line each: "Level 1, task 3: …".
[[nodiscard]] QString demonstratedStatements(const core::LinkStandings &links, const core::Evidence &evidence,
                                             const core::Framework &framework);

/// "12 links follow their statements, 3 of them to a new place; 2 evidence links need confirming again; 8
/// claims will be asked again."
[[nodiscard]] QString revisionText(const core::MovedProfile &moved);

} // namespace depthchart::ui
