// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/finishedpdf.h"

class QPDF;

namespace depthchart::core::pdf {

/// Gives the document the outline; an entry of a page that is not there leads to the nearest.
void setOutline(QPDF &document, const QList<PdfOutlineEntry> &outline);

} // namespace depthchart::core::pdf
