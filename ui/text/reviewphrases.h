// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/agreement.h"
#include "core/review/review.h"
#include "core/review/snapshot.h"
#include "ui/text/words.h"

/// Sentences about a review (domain.md section 10; ui.md "Review"), plain text in British English.
namespace depthchart::ui {

/// How a side is called where it is told what they rated: "Noor" of "Noor Haddad", shortened where one word
/// is long; "Self" or "Manager" where there is no name.
[[nodiscard]] QString sideName(const core::Person &person, core::Rater rater);

/// To the two who sit together ("You agree on four of six"), or of them ("The sides agree on four of six").
enum class Told { ToThem, OfThem };

/// "You agree on four of six; the largest difference is Model evaluation, 2 levels." "You agree on four of
/// six; the other two differ by one level." "You agree on all six." Names of domains stand in it as typed.
[[nodiscard]] QString agreementSentence(const core::Agreement &agreement, const core::Framework &framework,
                                        Told told = Told::ToThem);

/// "Exact 4 of 6, within one level 6 of 6. Weighted kappa 0.65 (linear)." Kappa is a dash where it is not
/// defined; empty where nothing is compared.
[[nodiscard]] QString agreementFigures(const core::Agreement &agreement);

/// "0.65", "−0.20" with two digits, or a dash.
[[nodiscard]] QString kappaText(const std::optional<core::Kappa> &kappa);

/// "Model evaluation is rated by one side only and not compared."; empty where there is none.
[[nodiscard]] QString oneSidedSentence(const core::Agreement &agreement, const core::Framework &framework);

/// "Production ops is left open; it keeps its former agreed depth."; empty where nothing is open.
[[nodiscard]] QString leftOpenSentence(const QList<core::DomainId> &open, const core::Framework &framework);

/// "30 Jun 2026, Mid-year review"; the label alone where it has the day; "Now, 23 Nov 2026" of one that was
/// not taken (core/review/snapshot.h, historyUntil).
[[nodiscard]] QString snapshotTitle(const core::Snapshot &snapshot);

/// What changed between two snapshots, a line each: "Prompt engineering: 2, now 3", "Safety & alignment:
/// rated for the first time, 1", "In production since: Cost optimisation", "Level: AI Engineer, now Senior AI
/// Engineer", "Systems: 1, now 2". Empty where nothing did.
[[nodiscard]] QStringList changeLines(const core::SnapshotChanges &changes, const core::Framework &framework);

/// "Three levels in 5 months; the rubric's months for them come to 18." Empty where no depth rose.
[[nodiscard]] QString paceSentence(const core::ActualPace &pace);

/// "overdue, 30 Sep 2026", "15 Jan 2027", "done", or empty where an open action has no day.
[[nodiscard]] QString dueText(const core::Action &action, QDate today);

} // namespace depthchart::ui
