// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMainWindow;
class QWidget;

/// What must hold for every widget of a window, whatever it shows (ui.md "How it looks and feels"). Each
/// gives the faults found, as lines for a person.
namespace depthchart::tests {

/// Every text stands whole in its rectangle, or is elided and told by tool tip and accessible name; nothing
/// reaches past its parent.
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

/// Visible children of one parent do not cover each other.
[[nodiscard]] QStringList overlaps(const QWidget &window);

/// No area scrolls sideways but the timeline and the preview, nor cuts what is wider than itself.
[[nodiscard]] QStringList sidewaysScrolling(const QWidget &window);

/// Everything that takes the focus has an accessible name.
[[nodiscard]] QStringList namelessControls(const QWidget &window);

/// The Tab key, pressed until it comes round, reaches everything that takes the focus by it, and what it
/// reaches can be seen.
[[nodiscard]] QStringList unreachedByTab(QWidget &window);

/// No two controls have the same letter after Alt, nor one that a menu has: only the menu would open.
[[nodiscard]] QStringList mnemonicClashes(const QMainWindow &window);

} // namespace depthchart::tests
