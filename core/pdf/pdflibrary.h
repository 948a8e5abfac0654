// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/finishedpdf.h"

namespace depthchart::core::pdf {

/// What is done with libqpdf. It stands in a library of its own, which is loaded when the first PDF is read
/// or finished: libqpdf brings a dozen others with it, and no start needs to wait for those.
struct PdfLibrary
{
    Result<QByteArray> (*attachedProfile)(const QByteArray &pdf) = nullptr;
    Result<QByteArray> (*finishedPdf)(const QByteArray &pdf, const PdfDetails &details) = nullptr;
};

/// nullptr where it is not installed beside the program. From any thread.
[[nodiscard]] const PdfLibrary *pdfLibrary();

/// The fault of a library that is not there.
[[nodiscard]] Faults noPdfLibrary();

} // namespace depthchart::core::pdf
