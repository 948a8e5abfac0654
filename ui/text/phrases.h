// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/careerlevel.h"
#include "core/assessment/domainevidence.h"
#include "core/assessment/shape.h"
#include "core/assessment/traditionalladder.h"
#include "core/growth/opportunity.h"
#include "ui/text/words.h"

/// Sentences for people, made from what the rules give; the same words on the pages, in the report and on the
/// command line. Plain text: names of domains and people stand in them as typed, so a rich text label must
/// escape them.
namespace depthchart::ui {

/// Long: a sentence of its own ("To Staff AI Engineer: one domain at level 4 and one more system."). Short:
/// what is missing alone ("one domain at level 4 and one more system").
enum class Length { Short, Long };

/// Title of the career level; "Not rated yet" where no domain is rated on the basis, "No level yet" where no
/// rule holds, "No career levels" where the framework has none.
[[nodiscard]] QString levelTitle(const core::CareerLevel &level, const core::Standing &standing,
                                 const core::Framework &framework);
/// "Unknown level": the profile's framework is not at hand; and the remedy as a sentence.
[[nodiscard]] QString unknownLevelTitle();
[[nodiscard]] QString unknownLevelRemedy(const core::Profile &profile);

/// What the next career level still asks for. Long, where nothing is rated: what to do first; at the top:
/// that it is the highest. Short is empty then.
[[nodiscard]] QString missingText(const core::CareerLevel &level, const core::Standing &standing,
                                  const core::Framework &framework, Length length = Length::Long);

/// "Depth", "Breadth", "Systems", the domain's name, "Two domains at level 3", "Points".
[[nodiscard]] QString minimumLabel(const core::Minimum &minimum, const core::Framework &framework);
/// "3, 4 needed".
[[nodiscard]] QString minimumNumbers(const core::Minimum &minimum);
/// "4 needed".
[[nodiscard]] QString minimumNeeded(const core::Minimum &minimum);
/// "one level missing", "two domains missing", "one missing"; empty where it is met.
[[nodiscard]] QString minimumMissing(const core::Minimum &minimum);
/// Where one domain must be deeper: the ones that come nearest, "nearest: Prompt engineering and Safety".
/// Empty for any other minimum, and where nothing is rated.
[[nodiscard]] QString nearestDomains(const core::Minimum &minimum, const core::Standing &standing,
                                     const core::Framework &framework);
/// One line more than minimumMissing: "one level missing in the deepest domain"; where it is met, which
/// domains meet it
/// ("all domains but Safety & alignment").
[[nodiscard]] QString minimumDetail(const core::Minimum &minimum, const core::Standing &standing,
                                    const core::Framework &framework);

/// "Deep (3 or more) in four domains, working (2 or more) in five. Safety & alignment, at 1, keeps it from a
/// comb."
[[nodiscard]] QString shapeSentence(const core::ShapeResult &shape, const core::Standing &standing,
                                    const core::Framework &framework);

/// The same in few words: "Deep in four domains.", "Deep in no domain yet."
[[nodiscard]] QString shapeWords(const core::ShapeResult &shape);
/// Which domains make it, a line each kind: "Deep: Prompt engineering and Model evaluation." Empty where none
/// is working.
[[nodiscard]] QString shapeDomains(const core::ShapeResult &shape, const core::Framework &framework);

/// "Prompt engineering, level 3 to 4"; "Agent systems, to level 2" from nothing; "Cost optimisation, practise
/// in production"; "Systems at 12,000,000 queries/day"; "One more system in production", or "First system in
/// production" where the profile has no record (`impacts` is Standing::impacts); "Leadership in X"; "Research
/// in X".
[[nodiscard]] QString opportunityTitle(const core::Opportunity &opportunity, const core::Framework &framework,
                                       int impacts);
/// The same for a step by its parts, as a plan or a route names it.
[[nodiscard]] QString stepTitle(core::Vector vector, const std::optional<core::DomainId> &domain,
                                std::optional<core::Depth> from, std::optional<core::Depth> to,
                                const core::Framework &framework, int impacts);
/// "12 months, low risk".
[[nodiscard]] QString opportunityEffort(const core::Opportunity &opportunity);

/// "Mid there: databases missing. To Senior: 24 + 36 = 60 months on the ladder, 18 of focused practice here,
/// 10 with two streams. With a system in production the source names 20 to 40 % more pay; no promise." Empty
/// where the framework has no ladder; without the streams where they are not known or no sooner.
[[nodiscard]] QString ladderSentence(const core::LadderStanding &ladder, const core::Framework &framework,
                                     int impacts, std::optional<core::Months> withTwoStreams = std::nullopt);

/// The same in few words: "Traditional ladder: Mid, two of three skills; 60 months to Senior, 18 here."
[[nodiscard]] QString ladderWords(const core::LadderStanding &ladder, const core::Framework &framework);

/// How far confirmed evidence carries one domain.
struct EvidenceWords
{
    /// "Level 3: 4 of 5, 4 needed", of the current depth (of level 1 where there is none).
    QString level;
    /// That level is shown.
    bool shown = false;
    /// The lowest foundation missing below a level that is shown: "level 2: 2 of 4, 3 needed"; else empty.
    QString foundation;
    /// Links that wait for a new confirmation: "2 to confirm again"; else empty.
    QString toConfirm;
    bool operator==(const EvidenceWords &) const = default;
};
[[nodiscard]] EvidenceWords evidenceWords(const core::DomainEvidence &evidence,
                                          std::optional<core::Depth> current);

/// The domain's name, or its id where the framework does not have it.
[[nodiscard]] QString domainName(const core::Framework &framework, const core::DomainId &id);

/// "3", "3, target 4", "not rated", "not rated, target 2".
[[nodiscard]] QString depthAndTarget(std::optional<core::Depth> depth, std::optional<core::Depth> target);

/// "ML engineer, Search platform, Acme": what is given of role, team and organisation.
[[nodiscard]] QString personLine(const core::Person &person);
/// The name, or "Unnamed".
[[nodiscard]] QString personName(const core::Person &person);

} // namespace depthchart::ui
