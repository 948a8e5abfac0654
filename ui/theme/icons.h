// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/terms.h"
#include "ui/theme/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace depthchart::ui {

/// Our own line drawings, 20 × 20 with a line of 1.5 (resources/icons).
enum class Icon {
    Overview,
    Profile,
    Evidence,
    Growth,
    Review,
    Team,
    Report,
    New,
    Open,
    Save,
    Undo,
    Redo,
    Add,
    Remove,
    Search,
    Help,
    Info,
    Warning,
    Tick,
    Circle,
    Import,
    Folder,
    File,
    Example,
    Print,
    Export,
    Close,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Calendar,
    Lock,
    Pin,
    Link,
    History,
    ZoomIn,
    ZoomOut,
    Settings,
    More,
    Depth,
    Breadth,
    Scale,
    Impact,
    Leadership,
    Research,
};

/// The icon in the colour of the current theme's text (muted where disabled); it follows when the theme
/// changes.
[[nodiscard]] QIcon themedIcon(Icon icon);
/// The same in another role's colour.
[[nodiscard]] QIcon themedIcon(Icon icon, Tone tone);

/// The program's own icon, in its own colours, for windows and the about box.
[[nodiscard]] QIcon applicationIcon();

/// Draws the icon into the square that fits in `rect`, as vectors on every paint device. May be called from
/// any thread.
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);

/// The drawn sign of a growth vector.
[[nodiscard]] Icon vectorIcon(core::Vector vector);

} // namespace depthchart::ui
