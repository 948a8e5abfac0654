// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/terms.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace depthchart::ui {

/// What a colour is for (ui.md "How it looks and feels"; the sketches' further colours).
enum class Tone {
    Window,
    Card,
    Line,
    StrongLine,
    ControlBorder,
    Text,
    MutedText,
    Accent,
    OnAccent,
    AccentTint,
    MeterFill,
    Difference,
    Red,
};

enum class Appearance { System, Light, Dark };

/// The tokens of one appearance: colours by role, three sizes of text, two weights, the spacing unit. A plain
/// value, so that a page can be drawn for the screen and for print with the same code.
class Theme
{
public:
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    /// Black on white with the light theme's hues: what the PDF is drawn with.
    [[nodiscard]] static const Theme &print();
    /// The theme that the application's palette was made from.
    [[nodiscard]] static const Theme &current();

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor color(Tone tone) const;
    /// The 3 px edge and sign of a growth vector, and the tint of its bar.
    [[nodiscard]] QColor vectorColor(core::Vector vector) const;
    [[nodiscard]] QColor vectorTint(core::Vector vector) const;
    /// The fill of a heat map's cell, step 1 to 5 (others are clamped; 0 is the card), and the text that
    /// reads on it.
    [[nodiscard]] QColor heatColor(int step) const;
    [[nodiscard]] QColor heatTextColor(int step) const;
    [[nodiscard]] QPalette palette() const;

    explicit Theme(bool dark);

private:
    bool m_dark = false;
    bool m_print = false;
};

/// Applies our style and palette to the whole program, at the start (after the application's font) and at any
/// time later; System follows the platform's palette.
void applyAppearance(Appearance appearance);

/// The font that the program starts with: the platform's, 14 px at least; a better one in place of a merely
/// generic family. To be set on the application before the first window.
[[nodiscard]] QFont applicationFont();

/// Text sizes relative to the application's font: title 20, body 14, small 12 px at the sketches' base.
enum class TextSize { Small, Body, Title };
[[nodiscard]] QFont textFont(TextSize size, bool strong = false);

/// The spacing unit and its multiples, in px (ui.md).
inline constexpr int space = 8;
inline constexpr int halfSpace = 4;
inline constexpr int cardPadding = 16;
inline constexpr int cardRadius = 6;
inline constexpr int controlHeight = 32;
inline constexpr int compactHeight = 28;
inline constexpr int controlRadius = 4;

} // namespace depthchart::ui
