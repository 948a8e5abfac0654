// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttext.h"

#include "ui/report/reportsigns.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QSet>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct TypeMeasure
{
    double size;
    /// The least height of a line; taller scripts take what they need.
    double line;
    bool strong;
};

TypeMeasure measureOf(ReportType type)
{
    switch (type) {
    case ReportType::Title:
        return {20, 26, true};
    case ReportType::Strong:
        return {13, 19, true};
    case ReportType::Body:
        return {13, 19, false};
    case ReportType::Small:
        return {11.5, 16, false};
    case ReportType::SmallStrong:
        return {11.5, 16, true};
    }
    return {13, 19, false};
}

// Any letter spacing keeps Qt from joining "ffi" into one sign, which a search in a viewer would not find.
// This is the smallest that Qt does not round to nothing, far below what can be seen.
constexpr double letterSpacing = 0.02;
constexpr QChar leftToRightMark(0x200E);

QFont makeFont(double pixels, bool strong)
{
    QFont font;
    font.setFamilies(reportFamilies());
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, letterSpacing);
    return font;
}

QTextOption optionFor(bool rightToLeft)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

thread_local BrokenTexts *rememberedTexts = nullptr;

/// A day stays with its month and a number with its months: "26 | Dec" reads badly.
QString withoutLostNumbers(QString text)
{
    static const QSet<QString> units = [] {
        QSet<QString> words{u"month"_s, u"months"_s};
        const QLocale english(QLocale::English);
        for (int month = 1; month <= 12; ++month)
            words << english.monthName(month, QLocale::LongFormat)
                  << english.monthName(month, QLocale::ShortFormat);
        return words;
    }();
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (space == 0 || !text.at(space - 1).isDigit())
            continue;
        qsizetype end = space + 1;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        if (units.contains(text.sliced(space + 1, end - space - 1)))
            text[space] = QChar::Nbsp;
    }
    return text;
}

ReportTextBlock breakAnew(const QString &marked, ReportType type, double width, double lead)
{
    // The direction goes with the block, so that the mark itself need not be drawn.
    const bool isMarked = marked.startsWith(leftToRightMark);
    const QString text = withoutLostNumbers(isMarked ? marked.mid(1) : marked);
    ReportTextBlock block;
    block.rightToLeft = !isMarked && text.isRightToLeft();
    const double least = measureOf(type).line;
    QTextLayout layout(text, reportFont(type));
    layout.setTextOption(optionFor(block.rightToLeft));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double taken = block.lines.isEmpty() ? lead : 0;
        line.setLineWidth(std::max(1.0, width - taken) * reportUnits);
        const double natural = line.height() / reportUnits;
        ReportLine placed;
        placed.text = text.mid(line.textStart(), line.textLength()).trimmed();
        placed.width = line.naturalTextWidth() / reportUnits;
        placed.top = block.height;
        placed.height = std::max(least, natural);
        placed.baseline = placed.top + (placed.height - natural) / 2 + line.ascent() / reportUnits;
        block.height += placed.height;
        block.width = std::max(block.width, placed.width);
        if (!text.isEmpty())
            block.lines += placed;
    }
    layout.endLayout();
    for (ReportLine &line : block.lines)
        line.left = block.rightToLeft ? block.width - line.width : 0;
    if (block.lines.isEmpty())
        block.height = 0;
    return block;
}

} // namespace

QFont reportFont(ReportType type)
{
    const TypeMeasure measure = measureOf(type);
    return makeFont(measure.size * reportUnits, measure.strong);
}

QFont reportFontInPixels(double pixels, bool strong)
{
    return makeFont(pixels, strong);
}

QString leftToRight(const QString &text)
{
    return text.isRightToLeft() ? leftToRightMark + text : text;
}

BrokenTexts::BrokenTexts()
    : m_outer(std::exchange(rememberedTexts, this))
{
}

BrokenTexts::~BrokenTexts()
{
    rememberedTexts = m_outer;
}

BrokenTexts *BrokenTexts::current()
{
    return rememberedTexts;
}

ReportTextBlock *BrokenTexts::find(const QString &text, ReportType type, double width, double lead)
{
    const auto found = m_blocks.find({text, type, width, lead});
    return found != m_blocks.end() ? &found.value() : nullptr;
}

void BrokenTexts::insert(const QString &text, ReportType type, double width, double lead,
                         const ReportTextBlock &block)
{
    m_blocks.insert({text, type, width, lead}, block);
}

ReportTextBlock breakText(const QString &text, ReportType type, double width, double lead)
{
    BrokenTexts *remembered = BrokenTexts::current();
    if (remembered == nullptr)
        return breakAnew(text, type, width, lead);
    if (const ReportTextBlock *block = remembered->find(text, type, width, lead))
        return *block;
    const ReportTextBlock block = breakAnew(text, type, width, lead);
    remembered->insert(text, type, width, lead, block);
    return block;
}

QUrl linkAddress(const QString &typed)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool onTheWeb = (scheme == u"https" || scheme == u"http") && !url.host().isEmpty();
    return url.isValid() && (onTheWeb || (scheme == u"mailto" && !url.path().isEmpty())) ? url : QUrl();
}

double textWidth(const QString &text, ReportType type)
{
    return QFontMetricsF(reportFont(type)).horizontalAdvance(text) / reportUnits;
}

QString shortenedTo(const QString &text, ReportType type, double width)
{
    return QFontMetricsF(reportFont(type)).elidedText(text, Qt::ElideRight, width * reportUnits);
}

} // namespace depthchart::ui
