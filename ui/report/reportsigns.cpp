// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsigns.h"

#include <QFont>
#include <QList>
#include <QRawFont>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

constexpr QChar visibleBox(0x25A1);
/// Ask for the coloured form of the sign before them, and for a key around it.
constexpr char32_t colourSelector = 0xFE0F;
constexpr char32_t keyAround = 0x20E3;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Where emoji stand (Unicode's emoji-data); letters and digits that have a coloured form too are not asked.
constexpr std::array emojiRanges{Range{0x203C, 0x203C}, Range{0x2049, 0x2049},  Range{0x2194, 0x21AA},
                                 Range{0x231A, 0x23FF}, Range{0x25AA, 0x25FE},  Range{0x2600, 0x27BF},
                                 Range{0x2934, 0x2935}, Range{0x2B05, 0x2B55},  Range{0x3030, 0x303D},
                                 Range{0x3297, 0x3299}, Range{0x1F000, 0x1FAFF}};

bool mayBeColoured(char32_t sign)
{
    return std::ranges::any_of(
        emojiRanges, [sign](const Range &range) { return sign >= range.first && sign <= range.last; });
}

/// Nearly no text has one, and none needs a closer look then.
bool mayHaveSigns(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit >= 0x203C && unit <= 0x3299) || unit == colourSelector ||
               (unit >= 0xD83C && unit <= 0xD83E);
    });
}

/// Those that are installed.
QList<QRawFont> outlineFonts()
{
    QList<QRawFont> fonts;
    for (const QString &family : reportFamilies()) {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        if (font.familyName() == family)
            fonts += font;
    }
    return fonts;
}

} // namespace

const QStringList &reportFamilies()
{
    // Inter is left out on purpose: its contextual signs for "->" and "(A)" have no text in a PDF.
    static const QStringList families{
        u"Noto Sans"_s,          u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Noto Sans Symbols"_s,
        u"Noto Sans Symbols2"_s, u"Noto Emoji"_s,  u"Symbola"_s};
    return families;
}

QString withVisibleSigns(const QString &text)
{
    if (!mayHaveSigns(text))
        return text;
    const QList<QRawFont> fonts = outlineFonts();
    QString visible;
    visible.reserve(text.size());
    for (const uint sign : text.toUcs4()) {
        if (sign == colourSelector || sign == keyAround)
            continue;
        const bool drawn = !mayBeColoured(sign) || std::ranges::any_of(fonts, [sign](const QRawFont &font) {
            return font.supportsCharacter(sign);
        });
        if (drawn)
            visible += QStringView(QChar::fromUcs4(sign));
        else
            visible += visibleBox;
    }
    return visible;
}

TimelineModel withVisibleSigns(TimelineModel model)
{
    for (Lane &lane : model.lanes)
        lane.name = withVisibleSigns(lane.name);
    for (Bar &bar : model.bars) {
        bar.text = withVisibleSigns(bar.text);
        bar.shortText = withVisibleSigns(bar.shortText);
    }
    if (model.milestone) {
        model.milestone->text = withVisibleSigns(model.milestone->text);
        model.milestone->shortText = withVisibleSigns(model.milestone->shortText);
    }
    return model;
}

RadarModel withVisibleSigns(RadarModel model)
{
    model.title = withVisibleSigns(model.title);
    model.snapshotLabel = withVisibleSigns(model.snapshotLabel);
    for (DepthAxis &axis : model.axes) {
        axis.name = withVisibleSigns(axis.name);
        axis.group = withVisibleSigns(axis.group);
    }
    return model;
}

} // namespace depthchart::ui
