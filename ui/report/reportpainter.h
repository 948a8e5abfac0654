// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportlayout.h"

class QPainter;

namespace depthchart::ui {

/// Draws one page as it was laid out, in PDF units (tenths of a px). From any thread.
void paintReportPage(QPainter &painter, const ReportLayout &layout, qsizetype page,
                     const ReportContent &content);

} // namespace depthchart::ui
