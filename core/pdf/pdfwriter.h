// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/finishedpdf.h"

namespace depthchart::core::pdf {

/// What finishedPdf() gives.
[[nodiscard]] Result<QByteArray> writeFinishedPdf(const QByteArray &pdf, const PdfDetails &details);

} // namespace depthchart::core::pdf
