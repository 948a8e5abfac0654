// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportflow.h"

/// The report's parts, each written from flow.y() down.
namespace depthchart::ui {

/// Career level with its reasons at the left, radar at the right.
void writeSummary(ReportFlow &flow, const ReportContent &content);
void writeDomains(ReportFlow &flow, const ReportContent &content);
/// A section in which there is nothing yet: what belongs there.
void writeNothing(ReportFlow &flow, const QString &title, const QString &sentence);
void writeSystems(ReportFlow &flow, const ReportContent &content);
void writeEvidence(ReportFlow &flow, const ReportContent &content);
void writeFootnotes(ReportFlow &flow, const ReportContent &content);
/// The timeline of the plan or the opportunities and the table of them; the timeline is null where there is
/// none.
void writePlan(ReportFlow &flow, const ReportContent &content, const TimelineSheet *timeline);
void writeReviews(ReportFlow &flow, const ReportContent &content);
void writeRubric(ReportFlow &flow, const ReportContent &content);

} // namespace depthchart::ui
