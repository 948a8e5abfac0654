// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the library that pdflibrary.h speaks of.
#include "core/pdf/attachmentreader.h"
#include "core/pdf/pdflibrary.h"
#include "core/pdf/pdfwriter.h"

extern "C" Q_DECL_EXPORT const depthchart::core::pdf::PdfLibrary *depthchart_pdfLibrary()
{
    using namespace depthchart::core::pdf;
    static constexpr PdfLibrary library{readAttachedProfile, writeFinishedPdf};
    return &library;
}
