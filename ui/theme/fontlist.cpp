// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fontlist.h"

#include <dlfcn.h>

#include <future>

namespace depthchart::ui {

namespace {

std::future<void> &reading()
{
    static std::future<void> future;
    return future;
}

} // namespace

void readFontListAhead()
{
    // Qt brings fontconfig with it where it uses it, and then finds the list at hand; elsewhere there is none
    // to read.
    using Init = int (*)();
    const auto init = reinterpret_cast<Init>(dlsym(RTLD_DEFAULT, "FcInit"));
    if (init != nullptr && !reading().valid())
        reading() = std::async(std::launch::async, [init] { init(); });
}

void awaitFontList()
{
    if (reading().valid())
        reading().get();
}

} // namespace depthchart::ui
