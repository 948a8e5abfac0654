// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/finishedpdf.h"
#include "core/pdf/qpdf.h"

#include <vector>

/// The files in a PDF: its catalogue's tree of names.
namespace depthchart::core::pdf {

struct EmbeddedFile
{
    QString name;
    QByteArray mimeType;
    QPDFObjectHandle stream;
};

/// Every file that the document lists, each once. What is no file, or leads in a circle, is passed over.
[[nodiscard]] std::vector<EmbeddedFile> embeddedFiles(QPDF &document);

/// Adds the file, with its size, checksum and date.
void embed(QPDF &document, const PdfAttachment &attachment, QDate date);

/// Whether the bytes are those that the embedded file's own size and checksum speak of, where it has them.
[[nodiscard]] bool isIntact(EmbeddedFile &file, const QByteArray &bytes);

} // namespace depthchart::core::pdf
