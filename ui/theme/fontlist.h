// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace depthchart::ui {

/// Starts to read the system's list of fonts in a thread. Nothing that shows text can do without it, and it
/// takes as long as Qt takes to start: the first thing in a program's main, before its application.
void readFontListAhead();

/// Waits until the list is read, if that was started: who asked for a font earlier would read it once more.
void awaitFontList();

} // namespace depthchart::ui
