// SPDX-License-Identifier: GPL-3.0-or-later
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
    void marks_data();
    void marks();
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
