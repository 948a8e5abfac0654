// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace depthchart::ui {

/// Makes every DepthView known to screen readers as a chart with one child an axis: its name, its depths as
/// value, and "press" to go to the domain. Once is enough.
void installDepthViewAccessibility();

} // namespace depthchart::ui
