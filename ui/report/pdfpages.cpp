// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfpages.h"

#include <dlfcn.h>

namespace depthchart::ui {

std::unique_ptr<PdfPages> makePdfPages(QWidget &parent, const PdfPages::Listener &listener)
{
    // Found on the program's run path: beside it in the build tree, in lib/depthchart once installed. Loaded
    // by hand, since QLibrary looks along the run path of QtCore. It stays until the program ends.
    void *library = dlopen("libdepthchart_pdfpages.so", RTLD_LAZY | RTLD_LOCAL);
    using Make = PdfPages *(*)(QWidget &, const PdfPages::Listener &);
    const auto make = library ? reinterpret_cast<Make>(dlsym(library, "depthchart_makePdfPages"))
                              : static_cast<Make>(nullptr);
    return std::unique_ptr<PdfPages>(make ? make(parent, listener) : nullptr);
}

} // namespace depthchart::ui
