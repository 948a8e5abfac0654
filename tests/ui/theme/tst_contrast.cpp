// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/chartpens.h"
#include "ui/theme/appstyle.h"
#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace depthchart;
using ui::Theme;
using ui::Tone;

Q_DECLARE_METATYPE(const ui::Theme *)

namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// What a colour that lets through looks like.
QColor laidOver(const QColor &above, const QColor &below)
{
    QColor opaque = above;
    opaque.setAlphaF(1);
    return ui::mixedColor(below, opaque, above.alphaF());
}

/// A colour that is made of others where it is drawn.
struct Made
{
    const char *name;
    QColor (*from)(const Theme &theme);
};

/// Fills of what is under the mouse; the style mixes them in these shares.
constexpr std::array hovered{
    Made{"a hovered button",
         [](const Theme &theme) {
             return ui::mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), 0.6);
         }},
    Made{"a hovered row",
         [](const Theme &theme) {
             return ui::mixedColor(theme.color(Tone::Card), theme.color(Tone::AccentTint), 0.5);
         }},
    Made{"a hovered page of the rail", [](const Theme &theme) {
             return ui::mixedColor(theme.color(Tone::Window), theme.color(Tone::AccentTint), 0.6);
         }}};

/// The filled polygon of a radar and the pale bar of a dot plot.
constexpr std::array areas{
    Made{"the area of one's own ratings",
         [](const Theme &theme) {
             return laidOver(ui::areaColor(core::Basis::Self, theme), theme.color(Tone::Card));
         }},
    Made{"the area of others' ratings", [](const Theme &theme) {
             return laidOver(ui::areaColor(core::Basis::Manager, theme), theme.color(Tone::Card));
         }}};

constexpr std::array primary{
    Made{"a hovered primary button",
         [](const Theme &theme) { return ui::stylepaint::primaryFill(theme, QStyle::State_MouseOver); }},
    Made{"a pressed primary button",
         [](const Theme &theme) { return ui::stylepaint::primaryFill(theme, QStyle::State_Sunken); }}};

const std::array themes{std::pair{"light", &Theme::light()}, std::pair{"dark", &Theme::dark()},
                        std::pair{"print", &Theme::print()}};

} // namespace

/// WCAG contrast of every pair of colours that the program draws on one another (ui.md): text 4.5, marks 3.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void textOnMadeColours_data();
    void textOnMadeColours();
    void marks_data();
    void marks();
    void marksOnAreas_data();
    void marksOnAreas();
    void barTints_data();
    void barTints();
    void heat_data();
    void heat();
};

void TestContrast::text_data()
{
    QTest::addColumn<QColor>("above");
    QTest::addColumn<QColor>("below");
    const std::array pairs{
        std::tuple{"text on window", Tone::Text, Tone::Window},
        std::tuple{"text on card", Tone::Text, Tone::Card},
        std::tuple{"text on accent tint", Tone::Text, Tone::AccentTint},
        std::tuple{"muted on window", Tone::MutedText, Tone::Window},
        std::tuple{"muted on card", Tone::MutedText, Tone::Card},
        std::tuple{"on accent", Tone::OnAccent, Tone::Accent},
        std::tuple{"link on card", Tone::Accent, Tone::Card},
        std::tuple{"overdue on card", Tone::Red, Tone::Card},
        std::tuple{"overdue on window", Tone::Red, Tone::Window},
        std::tuple{"selected text in a disabled field", Tone::Text, Tone::StrongLine},
        std::tuple{"error on accent tint", Tone::Red, Tone::AccentTint},
        std::tuple{"a disabled choice that is made", Tone::MutedText, Tone::AccentTint},
    };
    for (const auto &[name, theme] : themes) {
        for (const auto &[pair, above, below] : pairs)
            QTest::addRow("%s: %s", name, pair) << theme->color(above) << theme->color(below);
    }
}

void TestContrast::text()
{
    QFETCH(QColor, above);
    QFETCH(QColor, below);
    QVERIFY2(contrast(above, below) >= textContrast, qPrintable(QString::number(contrast(above, below))));
}

void TestContrast::textOnMadeColours_data()
{
    QTest::addColumn<QColor>("above");
    QTest::addColumn<QColor>("below");
    for (const auto &[name, theme] : themes) {
        for (const Made &each : hovered) {
            QTest::addRow("%s: text on %s", name, each.name) << theme->color(Tone::Text) << each.from(*theme);
            QTest::addRow("%s: muted on %s", name, each.name)
                << theme->color(Tone::MutedText) << each.from(*theme);
        }
        // The numbers of the levels.
        for (const Made &each : areas)
            QTest::addRow("%s: muted on %s", name, each.name)
                << theme->color(Tone::MutedText) << each.from(*theme);
        for (const Made &each : primary)
            QTest::addRow("%s: text on %s", name, each.name)
                << theme->color(Tone::OnAccent) << each.from(*theme);
    }
}

void TestContrast::textOnMadeColours()
{
    text();
}

void TestContrast::marks_data()
{
    QTest::addColumn<QColor>("above");
    QTest::addColumn<QColor>("below");
    const std::array pairs{
        std::tuple{"control border on card", Tone::ControlBorder, Tone::Card},
        std::tuple{"control border on window", Tone::ControlBorder, Tone::Window},
        std::tuple{"focus ring on card", Tone::Accent, Tone::Card},
        std::tuple{"focus ring on window", Tone::Accent, Tone::Window},
        std::tuple{"rail edge on its tint", Tone::Accent, Tone::AccentTint},
        std::tuple{"meter on card", Tone::MeterFill, Tone::Card},
        std::tuple{"evidence meter's tick on its fill", Tone::Text, Tone::AccentTint},
        std::tuple{"missing cell on card", Tone::MutedText, Tone::Card},
        std::tuple{"difference on card", Tone::Difference, Tone::Card},
        std::tuple{"difference on accent tint", Tone::Difference, Tone::AccentTint},
        std::tuple{"sign on accent", Tone::OnAccent, Tone::Accent},
        std::tuple{"focus ring on accent tint", Tone::Accent, Tone::AccentTint},
        std::tuple{"a meter's fill on accent tint", Tone::MeterFill, Tone::AccentTint},
        std::tuple{"sign and mark on accent tint", Tone::Text, Tone::AccentTint},
        std::tuple{"dashed target on accent tint", Tone::MutedText, Tone::AccentTint},
        std::tuple{"dashed target on the accent", Tone::OnAccent, Tone::Accent},
        std::tuple{"error sign on card", Tone::Red, Tone::Card},
        std::tuple{"knob of a switch on card", Tone::MutedText, Tone::Card},
        std::tuple{"scroll bar's handle while held on card", Tone::MutedText, Tone::Card},
        std::tuple{"scroll bar's handle while held on window", Tone::MutedText, Tone::Window},
        std::tuple{"spine of the comb on card", Tone::Text, Tone::Card},
    };
    for (const auto &[name, theme] : themes) {
        for (const auto &[pair, above, below] : pairs)
            QTest::addRow("%s: %s", name, pair) << theme->color(above) << theme->color(below);
    }
}

void TestContrast::marks()
{
    QFETCH(QColor, above);
    QFETCH(QColor, below);
    QVERIFY2(contrast(above, below) >= markContrast, qPrintable(QString::number(contrast(above, below))));
}

void TestContrast::marksOnAreas_data()
{
    QTest::addColumn<QColor>("above");
    QTest::addColumn<QColor>("below");
    // Self, manager and agreed, evidenced, and the lines of target and snapshot.
    constexpr std::array drawn{Tone::Accent, Tone::Text, Tone::MeterFill, Tone::MutedText};
    for (const auto &[name, theme] : themes) {
        for (const Made &each : areas) {
            for (const Tone tone : drawn)
                QTest::addRow("%s: %d on %s", name, static_cast<int>(tone), each.name)
                    << theme->color(tone) << each.from(*theme);
        }
    }
}

void TestContrast::marksOnAreas()
{
    marks();
}

void TestContrast::barTints_data()
{
    QTest::addColumn<const Theme *>("theme");
    QTest::addColumn<core::Vector>("vector");
    for (const auto &[name, theme] : themes) {
        for (const auto &[vector, text] : core::Terms<core::Vector>::table)
            QTest::addRow("%s: %s", name, text.data()) << theme << vector;
    }
}

void TestContrast::barTints()
{
    QFETCH(const Theme *, theme);
    QFETCH(core::Vector, vector);
    // Text, signs and the hatch stand on the tint in the text colour; the 3 px edge is exempt.
    QVERIFY(contrast(theme->color(Tone::Text), theme->vectorTint(vector)) >= textContrast);
}

void TestContrast::heat_data()
{
    QTest::addColumn<const Theme *>("theme");
    QTest::addColumn<int>("step");
    for (const auto &[name, theme] : themes) {
        for (int step = 0; step <= 5; ++step)
            QTest::addRow("%s: %d", name, step) << theme << step;
    }
}

void TestContrast::heat()
{
    QFETCH(const Theme *, theme);
    QFETCH(int, step);
    QVERIFY(contrast(theme->heatTextColor(step), theme->heatColor(step)) >= textContrast);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
