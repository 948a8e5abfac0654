// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/finishedpdf.h"

#include "core/pdf/pdflibrary.h"

namespace depthchart::core {

Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfDetails &details)
{
    const pdf::PdfLibrary *library = pdf::pdfLibrary();
    return library ? library->finishedPdf(pdf, details) : tl::unexpected(pdf::noPdfLibrary());
}

} // namespace depthchart::core
