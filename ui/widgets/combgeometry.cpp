// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combgeometry.h"

#include "ui/theme/pixelgrid.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr qreal spineHeight = 5;
/// Of the height, and in px: a comb keeps its proportions.
constexpr qreal pitchShare = 0.4;
constexpr qreal widestPitch = 56;
constexpr qreal toothShare = 2.0 / 3;
constexpr qreal deepestLevel = 60;
constexpr qreal overhang = 5;
constexpr qreal gap = 5;

int lowestLevel(const CombModel &model)
{
    int lowest = std::max(1, model.deepThreshold);
    for (const CombTooth &tooth : model.teeth)
        lowest = std::max(lowest, tooth.depth.value_or(0));
    return lowest;
}

QRectF mirrored(const QRectF &part, const QRectF &within, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return part;
    return {within.left() + within.right() - part.right(), part.top(), part.width(), part.height()};
}

QString deepWord()
{
    return QCoreApplication::translate("CombView", "deep");
}

void paintTooth(QPainter &painter, const CombGeometry::Tooth &place, const CombTooth &tooth,
                qreal spineBottom, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    if (!place.bar.isEmpty())
        paintBox(painter, place.bar, 0, theme.color(tooth.deep ? Tone::Accent : Tone::AccentTint),
                 theme.color(Tone::Accent));
    const QString number = tooth.depth ? QString::number(*tooth.depth) : QString(QChar(0x2013));
    const bool fits = metrics.horizontalAdvance(number) + 2 <= place.column.width();
    if (!fits)
        return;
    const qreal height = metrics.height();
    // At the tooth's tip; under the spine where there is no tooth.
    const qreal top =
        place.bar.isEmpty() ? spineBottom + 1 : std::max(place.bar.top(), place.bar.bottom() - height - 1);
    const QRectF box(place.column.left(), top, place.column.width(),
                     place.bar.isEmpty() ? height : std::min(height, place.bar.height()));
    painter.setPen(theme.color(tooth.deep && !place.bar.isEmpty() ? Tone::OnAccent : Tone::Text));
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, number);
}

/// "PE" of "Prompt engineering"; a name of one word gives its first two letters.
QStringList codeCandidates(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : name + u' ') {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    }
    QStringList candidates;
    if (words.isEmpty())
        return candidates;
    const QString first = words.first().toUpper();
    for (qsizetype i = 1; i < words.size(); ++i)
        candidates.append(first.left(1) + words.at(i).left(1).toUpper());
    for (const QChar c : first.mid(1))
        candidates.append(first.left(1) + c);
    return candidates;
}

} // namespace

qsizetype CombGeometry::toothAt(QPointF position) const
{
    for (qsizetype i = 0; i < teeth.size(); ++i) {
        if (teeth.at(i).column.contains(position))
            return i;
    }
    return -1;
}

CombGeometry combGeometry(const QRectF &rect, const CombModel &model, qreal textHeight, qreal labelWidth,
                          Qt::LayoutDirection direction)
{
    CombGeometry geometry;
    const auto count = static_cast<qreal>(model.teeth.size());
    if (count == 0)
        return geometry;
    const qreal label = model.withLabel ? labelWidth + 2 * gap : 0;
    const qreal pitch = std::min(
        {pitchShare * rect.height(), widestPitch, std::max(1.0, (rect.width() - label - overhang) / count)});
    const qreal toothWidth = std::max(1.0, std::round(pitch * toothShare));
    const qreal side = (pitch - toothWidth) / 2;
    const qreal combWidth = count * pitch;
    const qreal teethTop = rect.top() + spineHeight;
    const int lowest = lowestLevel(model);
    geometry.pixelsPerLevel =
        std::clamp((rect.height() - spineHeight - textHeight - gap) / lowest, 1.0, deepestLevel);
    geometry.spine = mirrored(QRectF(rect.left(), rect.top(), combWidth, spineHeight), rect, direction);
    const qreal deepY = teethTop + model.deepThreshold * geometry.pixelsPerLevel;
    const QRectF line = mirrored(QRectF(rect.left(), deepY, combWidth, 0), rect, direction);
    geometry.deepLine = QLineF(line.left(), deepY, line.right(), deepY);
    geometry.deepLabel =
        mirrored(QRectF(rect.left() + combWidth + gap, deepY - textHeight / 2, labelWidth, textHeight), rect,
                 direction);
    const qreal codeTop = teethTop + lowest * geometry.pixelsPerLevel + gap / 2;
    for (qsizetype i = 0; i < model.teeth.size(); ++i) {
        const qreal left = rect.left() + static_cast<qreal>(i) * pitch;
        const int depth = model.teeth.at(i).depth.value_or(0);
        CombGeometry::Tooth tooth;
        tooth.column =
            mirrored(QRectF(left, rect.top(), pitch, codeTop + textHeight - rect.top()), rect, direction);
        tooth.code = mirrored(QRectF(left, codeTop, pitch, textHeight), rect, direction);
        if (depth > 0)
            tooth.bar = mirrored(QRectF(left + side, teethTop, toothWidth, depth * geometry.pixelsPerLevel),
                                 rect, direction);
        geometry.teeth.append(tooth);
    }
    return geometry;
}

void paintComb(QPainter &painter, const QRectF &rect, const CombModel &model, const Theme &theme,
               Qt::LayoutDirection direction)
{
    if (model.teeth.isEmpty())
        return;
    painter.save();
    QFont plain = painter.font();
    plain.setWeight(QFont::Normal);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(plain);
    const CombGeometry geometry =
        combGeometry(rect, model, metrics.height(), metrics.horizontalAdvance(deepWord()), direction);
    const qreal line = crispWidth(painter, 1);
    QPen dotted(theme.color(Tone::ControlBorder), line);
    dotted.setDashPattern({2 / line, 2 / line});
    dotted.setCapStyle(Qt::FlatCap);
    painter.setPen(dotted);
    const QRectF onGrid = crispRect(painter, QRectF(geometry.deepLine.p1(), geometry.deepLine.p2()));
    painter.drawLine(QLineF(onGrid.left(), onGrid.top() + line / 2, onGrid.right(), onGrid.top() + line / 2));
    painter.setFont(plain);
    painter.setPen(theme.color(Tone::MutedText));
    if (model.withLabel)
        painter.drawText(geometry.deepLabel, Qt::AlignCenter | Qt::TextDontClip, deepWord());
    // All codes or none: with single ones left out the rest would be read wrongly.
    const bool codesFit = std::ranges::all_of(model.teeth, [&](const CombTooth &tooth) {
        return metrics.horizontalAdvance(tooth.code) <= geometry.teeth.first().code.width() + 1;
    });
    for (qsizetype i = 0; i < geometry.teeth.size(); ++i) {
        const CombGeometry::Tooth &place = geometry.teeth.at(i);
        const CombTooth &tooth = model.teeth.at(i);
        painter.setFont(strong);
        paintTooth(painter, place, tooth, geometry.spine.bottom(), theme);
        painter.setFont(plain);
        painter.setPen(theme.color(Tone::MutedText));
        if (codesFit)
            painter.drawText(place.code, Qt::AlignCenter | Qt::TextDontClip, tooth.code);
    }
    fillRect(painter, geometry.spine, theme.color(Tone::Text));
    painter.restore();
}

QStringList domainCodes(const QStringList &names)
{
    QStringList codes;
    QSet<QString> taken;
    for (const QString &name : names) {
        const QStringList candidates = codeCandidates(name);
        const auto free = std::ranges::find_if(
            candidates, [&taken](const QString &candidate) { return !taken.contains(candidate); });
        // Beyond its own letters a name is numbered, so that codes stay apart.
        const QString code = free != candidates.end() ? *free : QString::number(codes.size() + 1);
        taken.insert(code);
        codes.append(code);
    }
    return codes;
}

} // namespace depthchart::ui
