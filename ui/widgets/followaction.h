// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAction;

namespace depthchart::ui {

/// Gives the button the action's text, icon, tool tip, enabled and visible state, now and whenever they
/// change; a click triggers the action. For actions that a menu shares with a button in the page.
void followAction(QAbstractButton *button, QAction *action);

} // namespace depthchart::ui
