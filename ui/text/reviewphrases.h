// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/agreement.h"
#include "ui/text/words.h"

/// Sentences about a review (domain.md section 10; ui.md "Review"), plain text in British English.
namespace depthchart::ui {

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

} // namespace depthchart::ui
