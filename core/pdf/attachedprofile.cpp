// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/attachedprofile.h"

#include "core/common/words.h"
#include "core/pdf/pdflibrary.h"

#include <algorithm>

namespace depthchart::core {

bool isPdf(const QByteArray &bytes)
{
    constexpr qsizetype headerRoom = 1024;
    const QByteArray head = bytes.first(std::min(bytes.size(), headerRoom)).trimmed();
    return !head.startsWith('{') && head.contains("%PDF-");
}

Result<QByteArray> attachedProfile(const QByteArray &pdf)
{
    if (!isPdf(pdf))
        return tl::unexpected(Faults{{{},
                                      FaultWords::tr("a file that is no PDF"),
                                      FaultWords::tr("a PDF report with its profile attached")}});
    const pdf::PdfLibrary *library = pdf::pdfLibrary();
    return library ? library->attachedProfile(pdf) : tl::unexpected(pdf::noPdfLibrary());
}

Result<QByteArray> profileBytes(const QByteArray &file)
{
    if (isPdf(file))
        return attachedProfile(file);
    return file;
}

} // namespace depthchart::core
