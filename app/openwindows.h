// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/commandline.h"

namespace depthchart::app {

/// Opens a window for each file of the request (without a file: the last session, else the welcome page) and
/// runs until the last one is closed. Gives the exit status; 1 where the framework was refused.
[[nodiscard]] int runWindows(const WindowRequest &request);

} // namespace depthchart::app
