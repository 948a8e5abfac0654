// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdflibrary.h"

#include "core/common/words.h"

#include <dlfcn.h>

namespace depthchart::core::pdf {

namespace {

const PdfLibrary *load()
{
    // Found on the program's run path: beside it in the build tree, in lib/depthchart once installed. Loaded
    // by hand, since QLibrary looks along the run path of QtCore. It stays until the program ends.
    void *library = dlopen("libdepthchart_pdf.so", RTLD_LAZY | RTLD_LOCAL);
    using Functions = const PdfLibrary *(*)();
    const auto functions = library ? reinterpret_cast<Functions>(dlsym(library, "depthchart_pdfLibrary"))
                                   : static_cast<Functions>(nullptr);
    return functions ? functions() : nullptr;
}

} // namespace

const PdfLibrary *pdfLibrary()
{
    static const PdfLibrary *const library = load();
    return library;
}

Faults noPdfLibrary()
{
    return {{{},
             FaultWords::tr("a PDF, but no part of Depthchart that reads and writes PDFs "
                            "(libdepthchart_pdf.so)"),
             FaultWords::tr("a whole installation: install Depthchart again")}};
}

} // namespace depthchart::core::pdf
