// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/numbers.h"
#include "core/common/terms.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Numbers, dates and names of terms as people read them: plain text in British English, through tr().
namespace depthchart::ui {

/// "one" to "ten", digits above; "no" for 0.
[[nodiscard]] QString numberWord(int number);

/// The text with its first letter in upper case.
[[nodiscard]] QString capitalised(const QString &text);

/// A name for the middle of a line: one with letters that run from right to left stays together and does not
/// draw in the numbers and commas beside it (Unicode's isolates around it). Others stay as they are.
[[nodiscard]] QString isolated(const QString &name);

/// "a", "a and b", "a, b and c".
[[nodiscard]] QString listText(const QStringList &items);

/// "1 month", "12 months".
[[nodiscard]] QString monthsText(core::Months months);

/// "23 November 2026"; empty for an invalid date.
[[nodiscard]] QString dateText(QDate date);
/// "1 Jan 2028".
[[nodiscard]] QString shortDateText(QDate date);
/// "March 2025".
[[nodiscard]] QString monthOfYearText(QDate date);
/// "Mar 2025".
[[nodiscard]] QString shortMonthOfYearText(QDate date);

/// "Current", "Self", "Manager", "Agreed", "Evidenced".
[[nodiscard]] QString basisName(core::Basis basis);
/// "Self", "Manager", "Agreed".
[[nodiscard]] QString raterName(core::Rater rater);
/// "Depth", "Breadth", "Scale", "Impact", "Leadership", "Research".
[[nodiscard]] QString vectorName(core::Vector vector);
/// "low risk", "medium risk", "high risk".
[[nodiscard]] QString riskText(core::Risk risk);
/// "low", "medium", "high": where a heading says that it is a risk.
[[nodiscard]] QString riskWord(core::Risk risk);
/// "planned", "active", "done".
[[nodiscard]] QString statusText(core::StepStatus status);
/// "Pi shape"; "Starting out" for the one that is no shape yet.
[[nodiscard]] QString shapeName(core::Shape shape);

/// "the evidence and the reviews": the sections that a partial copy of a profile leaves out, by the file's
/// words (format.md); a word that this program does not know stands as it is.
[[nodiscard]] QString leftOutText(const QStringList &partial);

/// A skill's id in words: "cross_team_impact" is "cross team impact".
[[nodiscard]] QString skillText(const core::SkillId &skill);

} // namespace depthchart::ui
