// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/finishedpdf.h"

class QPDF;

namespace depthchart::core::pdf {

/// Sets title, author, subject, creator and dates, as document information and the same again as XMP.
void setMetadata(QPDF &document, const PdfDetails &details);

} // namespace depthchart::core::pdf
