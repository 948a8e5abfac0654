// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfwriter.h"

#include "core/common/words.h"
#include "core/pdf/embeddedfiles.h"
#include "core/pdf/pdfmetadata.h"
#include "core/pdf/pdfoutline.h"
#include "core/pdf/qpdf.h"

namespace depthchart::core::pdf {

namespace {

/// A viewer shows the title, not the file's name, and reads the program's own words aloud in their language.
void setCatalogue(QPDF &document)
{
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    document.getRoot().replaceKey("/ViewerPreferences", preferences);
    document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("en-GB"));
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    // The document's ID is a sum of its content: the same for the same report.
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    // The drawing program packed its streams well: only ours are packed.
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> writeFinishedPdf(const QByteArray &pdf, const PdfDetails &details)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("the pages", pdf.constData(), static_cast<size_t>(pdf.size()));
        setCatalogue(document);
        setMetadata(document, details);
        setOutline(document, details.outline);
        if (details.attachment)
            embed(document, *details.attachment, details.date);
        return written(document);
    } catch (const std::exception &error) {
        return tl::unexpected(Faults{
            {{},
             FaultWords::tr("pages that cannot be put together (%1)").arg(QString::fromUtf8(error.what())),
             FaultWords::tr("pages of a whole PDF")}});
    }
}

} // namespace depthchart::core::pdf
