// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/chartlabel.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

/// Shorter names stay on one line wherever they fit.
constexpr int shortName = 12;

bool breaksLines(QChar sign)
{
    return sign.category() == QChar::Other_Control || sign.category() == QChar::Separator_Line ||
           sign.category() == QChar::Separator_Paragraph;
}

/// Where a second line may begin, in signs from the start of the text.
QList<qsizetype> breakPlaces(const QString &text)
{
    QList<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary()) {
        // An ampersand leads the second line rather than ending the first.
        const bool afterAmpersand = text.left(at).trimmed().endsWith(u'&');
        if (!afterAmpersand)
            places.append(at);
    }
    return places;
}

struct Split
{
    QString first;
    QString second;
    qreal width = std::numeric_limits<qreal>::max();
};

/// The break that leaves both lines as narrow as can be.
Split evenSplit(const QString &text, const QFontMetricsF &metrics)
{
    Split best;
    for (const qsizetype at : breakPlaces(text)) {
        const QString first = text.left(at).trimmed();
        const QString second = text.mid(at).trimmed();
        if (first.isEmpty() || second.isEmpty())
            continue;
        const qreal width = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (width < best.width)
            best = {first, second, width};
    }
    return best;
}

/// The breaks that leave three lines as narrow as can be; none where they do not fit.
QStringList threeLines(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QStringList best;
    qreal least = width;
    for (const qsizetype at : breakPlaces(text)) {
        const QString first = text.left(at).trimmed();
        const qreal own = metrics.horizontalAdvance(first);
        if (own > width)
            break;
        const Split rest = evenSplit(text.mid(at).trimmed(), metrics);
        if (first.isEmpty() || std::max(own, rest.width) > least)
            continue;
        least = std::max(own, rest.width);
        best = {first, rest.first, rest.second};
    }
    return best;
}

/// As much as fits on the first line, the rest shortened on the second.
Split greedySplit(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    Split split;
    for (const qsizetype at : breakPlaces(text)) {
        const QString first = text.left(at).trimmed();
        const QString second = text.mid(at).trimmed();
        if (second.isEmpty() || first.isEmpty())
            continue;
        if (metrics.horizontalAdvance(first) > width)
            break;
        split = {first, second, width};
    }
    return split;
}

/// The text in full, on as few lines as read well; none where it does not fit on as many as there may be.
QStringList wholeLines(const QString &line, const QFontMetricsF &metrics, qreal width, int lines)
{
    const qreal whole = metrics.horizontalAdvance(line);
    const bool isSingle = lines < 2 || line.size() <= shortName;
    if (!isSingle || (lines > 1 && whole > width)) {
        if (const Split even = evenSplit(line, metrics); even.width <= width)
            return {even.first, even.second};
    }
    if (whole <= width)
        return {line};
    return lines > 2 && whole <= lines * width ? threeLines(line, metrics, width) : QStringList();
}

qreal widest(const QStringList &lines, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

} // namespace

QString singleLine(const QString &text)
{
    QString line = text;
    for (QChar &sign : line) {
        if (breaksLines(sign))
            sign = u' ';
    }
    return line.simplified();
}

WrappedLabel wrapLabel(const QString &text, const QFontMetricsF &metrics, qreal width, int lines)
{
    const QString line = singleLine(text);
    if (line.isEmpty())
        return {};
    WrappedLabel label;
    label.lines = wholeLines(line, metrics, width, lines);
    if (label.lines.isEmpty()) {
        label.elided = true;
        const Split greedy = lines < 2 ? Split() : greedySplit(line, metrics, width);
        const QString last = greedy.first.isEmpty() ? line : greedy.second;
        if (!greedy.first.isEmpty())
            label.lines << greedy.first;
        label.lines << metrics.elidedText(last, Qt::ElideRight, width);
    }
    label.width = widest(label.lines, metrics);
    return label;
}

} // namespace depthchart::ui
