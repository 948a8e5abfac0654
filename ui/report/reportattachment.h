// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/pdf/finishedpdf.h"
#include "core/profile/partialcopy.h"
#include "ui/report/reportoptions.h"

/// The profile that a report carries, so that who receives it can go on from there (format.md, `depthchart
/// report`): what the chosen sections show, and no more.
namespace depthchart::ui {

/// The profile's sections that stand behind the report's, in the file's order.
[[nodiscard]] QList<core::ProfileSection> attachedSections(const QList<ReportSection> &sections);

/// The copy for these options, with the framework where Depthchart does not bring it along.
[[nodiscard]] core::Profile attachedCopy(const core::Profile &profile, const core::Framework &framework,
                                         const ReportOptions &options);

/// The same as a file, named after the person.
[[nodiscard]] core::PdfAttachment reportAttachment(const core::Profile &profile,
                                                   const core::Framework &framework,
                                                   const ReportOptions &options);

/// "It carries what is ticked, no more.": in one short line.
[[nodiscard]] QString attachmentLine(const core::Profile &profile, const ReportOptions &options);
/// What it leaves out, as a sentence; empty where it is the whole profile.
[[nodiscard]] QString attachmentLeavesOut(const core::Profile &profile, const ReportOptions &options);

} // namespace depthchart::ui
