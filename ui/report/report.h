// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "ui/report/reportcontent.h"

class QIODevice;
class QPagedPaintDevice;

namespace depthchart::ui {

/// The PDF of a content: vectors and searchable text, fonts embedded, title and author set. From any thread.
[[nodiscard]] QByteArray renderReport(const ReportContent &content);

/// Draws the same pages on a printer, fitted to its sheet. `pages` counts from 0; empty: all.
void printReport(QPagedPaintDevice &device, const ReportContent &content, const QList<int> &pages = {});

/// Collects, lays out and writes the report (ui.md "Report"). On the GUI thread. The fault, where the device
/// takes not all of it, has no place and says what went wrong.
[[nodiscard]] core::Result<void> writeReport(QIODevice &device, const core::Profile &profile,
                                             const core::Framework &framework, const core::Units &units,
                                             const ReportOptions &options);

} // namespace depthchart::ui
