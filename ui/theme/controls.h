// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QCheckBox;
class QString;
class QWidget;

/// What the style draws differently for one control. Each may be called at any time.
namespace depthchart::ui {

/// The page's one primary button: filled with the accent.
void setPrimary(QAbstractButton *button, bool primary = true);
[[nodiscard]] bool isPrimary(const QWidget *widget);

/// 28 px high instead of 32, for rows and title bars.
void setCompact(QWidget *control, bool compact = true);
[[nodiscard]] bool isCompact(const QWidget *widget);

/// A check box drawn as a switch: for a state of the page rather than a value in it.
void setSwitch(QCheckBox *box, bool drawnAsSwitch = true);
[[nodiscard]] bool isSwitch(const QWidget *widget);

/// A tool tip that reads as `text` does, whatever it holds: a tool tip takes what looks like markup for
/// markup, and the rest as it stands. Long text wraps.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace depthchart::ui
