// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace depthchart::ui {

/// Makes our widgets known to screen readers with their roles, values and actions. Each widget's constructor
/// calls it; only the first call does anything.
void installAccessibleWidgets();

/// Tells a screen reader that the widget's value is another one now.
void announceValue(QWidget *widget, int value);

} // namespace depthchart::ui
