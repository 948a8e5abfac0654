// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/finishedpdf.h"
#include "ui/report/reportcontent.h"

class QIODevice;
class QPagedPaintDevice;

namespace depthchart::ui {

/// The pages of a content as a PDF, for a look at them: vectors and searchable text, fonts embedded. From any
/// thread.
[[nodiscard]] QByteArray renderReport(const ReportContent &content);

/// The PDF to hand over: the same pages with title, author, the date as that of the document, an outline, and
/// the attachment. The same content gives the same bytes within a process, and between processes that begin
/// with QHashSeed::setDeterministicGlobalSeed(). From any thread.
[[nodiscard]] core::Result<QByteArray> finishedReport(const ReportContent &content,
                                                      const std::optional<core::PdfAttachment> &attachment);

/// Draws the same pages on a printer, fitted to its sheet. `pages` counts from 0; empty: all.
void printReport(QPagedPaintDevice &device, const ReportContent &content, const QList<int> &pages = {});

/// Collects, lays out and finishes the report (ui.md "Report"), with the profile attached where the options
/// say so. On the GUI thread.
[[nodiscard]] core::Result<QByteArray> reportPdf(const core::Profile &profile,
                                                 const core::Framework &framework, const core::Units &units,
                                                 const ReportOptions &options);
/// The same from any thread, with the radar that was recorded on the GUI thread.
[[nodiscard]] core::Result<QByteArray> reportPdf(const core::Profile &profile,
                                                 const core::Framework &framework, const core::Units &units,
                                                 const ReportOptions &options, const ReportRadar &radar);

/// The first of the two, written. The fault, where the device
/// takes not all of it, has no place and says what went wrong.
[[nodiscard]] core::Result<void> writeReport(QIODevice &device, const core::Profile &profile,
                                             const core::Framework &framework, const core::Units &units,
                                             const ReportOptions &options);

} // namespace depthchart::ui
