// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/terms.h"

#include <QDate>
#include <QList>
#include <QPageSize>
#include <QString>

#include <optional>

namespace depthchart::ui {

/// What a report can show (ui.md "Report"). Order is the order on the pages.
enum class ReportSection { Summary, Radar, Domains, Impact, Evidence, Plan, Review, Rubric };

/// All sections, in their order; and those of a report of which nothing else is said: all but the long lists
/// to look things up in, evidence and rubric.
[[nodiscard]] const QList<ReportSection> &reportSections();
[[nodiscard]] const QList<ReportSection> &defaultReportSections();

/// "summary", "plan": the command line's word (format.md).
[[nodiscard]] QLatin1StringView reportSectionWord(ReportSection section);
/// The section of that word, or nothing.
[[nodiscard]] std::optional<ReportSection> reportSectionFromWord(QStringView word);
/// "Summary", "Growth plan": the name on the page.
[[nodiscard]] QString reportSectionName(ReportSection section);

struct ReportOptions
{
    QList<ReportSection> sections = defaultReportSections();
    QPageSize::PageSizeId pageSize = QPageSize::A4;
    /// Printed on the pages, and the day from which opportunities count.
    QDate date;
    core::Basis basis = core::Basis::Current;
    /// Whose report it is while a blind review is open: the other side's ratings are left out until both are
    /// in.
    core::Rater rater = core::Rater::Self;
    /// The profile rides along, as far as the sections show it.
    bool attachProfile = true;

    [[nodiscard]] bool has(ReportSection section) const { return sections.contains(section); }
    bool operator==(const ReportOptions &) const = default;
};

} // namespace depthchart::ui
