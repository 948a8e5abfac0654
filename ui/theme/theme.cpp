// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QtMath>

#include <algorithm>
#include <array>

namespace depthchart::ui {

namespace {

struct ToneRow
{
    Tone tone;
    QRgb light;
    QRgb dark;
    QRgb print;
};

constexpr std::array toneTable{
    ToneRow{Tone::Window, 0xFFF6F7F9, 0xFF171B21, 0xFFFFFFFF},
    ToneRow{Tone::Card, 0xFFFFFFFF, 0xFF20262E, 0xFFFFFFFF},
    ToneRow{Tone::Line, 0xFFDDE1E6, 0xFF38414D, 0xFFDDE1E6},
    ToneRow{Tone::StrongLine, 0xFFC6CCD4, 0xFF4C5765, 0xFFC6CCD4},
    ToneRow{Tone::ControlBorder, 0xFF818C9B, 0xFF7C8897, 0xFF818C9B},
    ToneRow{Tone::Text, 0xFF1B2430, 0xFFE8ECF1, 0xFF000000},
    ToneRow{Tone::MutedText, 0xFF5A6675, 0xFFA6B0BD, 0xFF5A6675},
    ToneRow{Tone::Accent, 0xFF4A51C9, 0xFFA9AEFF, 0xFF4A51C9},
    ToneRow{Tone::OnAccent, 0xFFFFFFFF, 0xFF171B21, 0xFFFFFFFF},
    ToneRow{Tone::AccentTint, 0xFFE9EAF9, 0xFF393E54, 0xFFE9EAF9},
    ToneRow{Tone::MeterFill, 0xFF5A6675, 0xFFA6B0BD, 0xFF5A6675},
    ToneRow{Tone::Difference, 0xFF7C8796, 0xFF8F9AA9, 0xFF7C8796},
    ToneRow{Tone::Red, 0xFFB3261E, 0xFFFF8A80, 0xFFB3261E},
};

struct VectorRow
{
    core::Vector vector;
    QRgb edge;
    QRgb lightTint;
    QRgb darkTint;
};

constexpr std::array vectorTable{
    VectorRow{core::Vector::Depth, 0xFF0072B2, 0xFFC7E0EE, 0xFF144360},
    VectorRow{core::Vector::Breadth, 0xFF009E73, 0xFFC7EAE0, 0xFF145448},
    VectorRow{core::Vector::Scale, 0xFFD55E00, 0xFFF6DCC7, 0xFF653B1D},
    VectorRow{core::Vector::Impact, 0xFFCC79A7, 0xFFF4E2EC, 0xFF61465C},
    VectorRow{core::Vector::Leadership, 0xFFE69F00, 0xFFFAEAC7, 0xFF6B541D},
    VectorRow{core::Vector::Research, 0xFF56B4E9, 0xFFDAEEFA, 0xFF355C75},
};

constexpr std::array<QRgb, 5> lightHeat{0xFFEDEEFA, 0xFFD7D9F3, 0xFFBABDEA, 0xFF9DA1E2, 0xFF8085D9};
constexpr std::array<QRgb, 5> darkHeat{0xFF303647, 0xFF414760, 0xFF545A7D, 0xFFA9AEFF, 0xFFC9CCFF};
/// From this step on the dark theme's cells are lighter than its text.
constexpr int firstLightHeat = 4;

const VectorRow &rowOf(core::Vector vector)
{
    const auto row = std::ranges::find(vectorTable, vector, &VectorRow::vector);
    return row == vectorTable.end() ? vectorTable.front() : *row;
}

constexpr int bodyPixels = 14;

/// As QFontInfo tells it, which would load the font's file for it.
int pixelSizeOf(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    constexpr qreal pointsPerInch = 72;
    const QScreen *screen = QGuiApplication::primaryScreen();
    return qRound(font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : pointsPerInch) /
                  pointsPerInch);
}

} // namespace

Theme::Theme(bool dark)
    : m_dark(dark)
{
}

const Theme &Theme::light()
{
    static const Theme theme(false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true);
    return theme;
}

const Theme &Theme::print()
{
    static const Theme theme = [] {
        Theme made(false);
        made.m_print = true;
        return made;
    }();
    return theme;
}

QColor Theme::color(Tone tone) const
{
    const auto row = std::ranges::find(toneTable, tone, &ToneRow::tone);
    if (row == toneTable.end())
        return {};
    if (m_print)
        return QColor::fromRgb(row->print);
    return QColor::fromRgb(m_dark ? row->dark : row->light);
}

QColor Theme::vectorColor(core::Vector vector) const
{
    return QColor::fromRgb(rowOf(vector).edge);
}

QColor Theme::vectorTint(core::Vector vector) const
{
    return QColor::fromRgb(m_dark ? rowOf(vector).darkTint : rowOf(vector).lightTint);
}

QColor Theme::heatColor(int step) const
{
    if (step <= 0)
        return color(Tone::Card);
    const auto &heat = m_dark ? darkHeat : lightHeat;
    return QColor::fromRgb(heat.at(static_cast<size_t>(std::min(step, static_cast<int>(heat.size())) - 1)));
}

QColor Theme::heatTextColor(int step) const
{
    return m_dark && step >= firstLightHeat ? color(Tone::Window) : color(Tone::Text);
}

QPalette Theme::palette() const
{
    QPalette palette(color(Tone::Text), color(Tone::Card), color(Tone::Card), color(Tone::StrongLine),
                     color(Tone::ControlBorder), color(Tone::Text), color(Tone::Text), color(Tone::Card),
                     color(Tone::Window));
    palette.setColor(QPalette::Midlight, color(Tone::Line));
    palette.setColor(QPalette::Shadow, color(Tone::ControlBorder));
    palette.setColor(QPalette::AlternateBase, color(Tone::Window));
    palette.setColor(QPalette::Highlight, color(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, color(Tone::OnAccent));
    palette.setColor(QPalette::Link, color(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, color(Tone::Accent));
    palette.setColor(QPalette::ToolTipBase, color(Tone::Card));
    palette.setColor(QPalette::ToolTipText, color(Tone::Text));
    palette.setColor(QPalette::PlaceholderText, color(Tone::MutedText));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Tone::MutedText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Tone::StrongLine));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Tone::Text));
    return palette;
}

QFont applicationFont()
{
    QFont font = QGuiApplication::font();
    const QString family = font.family();
    const QStringList generic{QString(),
                              QStringLiteral("Sans Serif"),
                              QStringLiteral("Sans"),
                              QStringLiteral("sans-serif"),
                              QStringLiteral("system-ui"),
                              QStringLiteral("MS Shell Dlg 2")};
    const QString better = QStringLiteral("Inter");
    if (generic.contains(family, Qt::CaseInsensitive) && QFontDatabase::hasFamily(better))
        font.setFamilies({better, QStringLiteral("Sans Serif")});
    font.setPixelSize(std::max(bodyPixels, pixelSizeOf(font)));
    return font;
}

QFont textFont(TextSize size, bool strong)
{
    QFont font = QGuiApplication::font();
    const int base = pixelSizeOf(font);
    // The three sizes of the sketches, 12, 14 and 20, kept in proportion where the person's font is larger.
    const int pixels = size == TextSize::Small ? 12 : size == TextSize::Title ? 20 : bodyPixels;
    font.setPixelSize(std::max(1, qRound(static_cast<qreal>(base) * pixels / bodyPixels)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace depthchart::ui
