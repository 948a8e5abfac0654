// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegend.h"

#include "ui/text/words.h"
#include "ui/theme/icons.h"
#include "ui/timeline/barlinks.h"
#include "ui/timeline/barpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr double sampleWidth = 26;
constexpr double sampleHeight = 14;
constexpr double signSide = 12;
constexpr double wordGap = 7;
constexpr double entryGap = 20;
/// Where it keeps all entries on one line.
constexpr double leastEntryGap = 9;
constexpr double lineHeight = 22;

struct Legend
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Timeline)
};

double widthOf(const TimelineLegendEntry &entry, const QFontMetricsF &metrics)
{
    return sampleWidth + wordGap + std::ceil(metrics.horizontalAdvance(entry.text)) + 1;
}

/// Room between entries: as much as keeps them on one line, if that can be.
double gapWithin(const QList<TimelineLegendEntry> &entries, const QFontMetricsF &metrics, double width)
{
    if (entries.size() < 2)
        return entryGap;
    double room = width;
    for (const TimelineLegendEntry &entry : entries)
        room -= widthOf(entry, metrics);
    const double gap = std::floor(room / static_cast<double>(entries.size() - 1));
    return gap < leastEntryGap ? entryGap : std::min(gap, entryGap);
}

/// Top left corners of the entries, flowing from the left.
QList<QPointF> flow(const QList<TimelineLegendEntry> &entries, const QFontMetricsF &metrics, double width)
{
    const double gap = gapWithin(entries, metrics, width);
    QList<QPointF> corners;
    QPointF next;
    for (const TimelineLegendEntry &entry : entries) {
        const double taken = widthOf(entry, metrics);
        if (next.x() > 0 && next.x() + taken > width)
            next = QPointF(0, next.y() + lineHeight);
        corners.append(next);
        next.rx() += taken + gap;
    }
    return corners;
}

Bar sampleOf(const TimelineLegendEntry &entry)
{
    Bar bar;
    bar.vector = entry.vector;
    switch (entry.kind) {
    case TimelineLegendEntry::Kind::Vector:
        bar.style = BarStyle::Outlined;
        break;
    case TimelineLegendEntry::Kind::Active:
        bar.style = BarStyle::Active;
        break;
    case TimelineLegendEntry::Kind::Done:
        bar.style = BarStyle::Done;
        break;
    default:
        break;
    }
    bar.conflict = entry.kind == TimelineLegendEntry::Kind::Conflict;
    bar.critical = entry.kind == TimelineLegendEntry::Kind::Critical;
    return bar;
}

void paintSample(QPainter &painter, const QRectF &area, const TimelineLegendEntry &entry, const Theme &theme)
{
    const QRectF sign(area.center().x() - signSide / 2 + 1, area.center().y() - signSide / 2, signSide,
                      signSide);
    if (entry.kind == TimelineLegendEntry::Kind::Pinned) {
        paintIcon(painter, sign, Icon::Pin, theme.color(Tone::Text));
        return;
    }
    if (entry.kind == TimelineLegendEntry::Kind::Follows) {
        const QList<QPointF> path = linkPath(QRectF(area.left(), area.top() + 1, 0, sampleHeight),
                                             QRectF(area.right(), area.top(), 0, sampleHeight - 4));
        painter.setPen(QPen(theme.color(Tone::MutedText), 1));
        painter.drawLines(cutPath(path, area) + arrowHead(path, area.adjusted(0, 0, 1, 0)));
        return;
    }
    const bool isActive = entry.kind == TimelineLegendEntry::Kind::Active;
    paintBarBody(painter, area, sampleOf(entry), theme,
                 isActive ? area.adjusted(TimelineGeometry::edge, 0, 0, 0) : QRectF());
    if (entry.kind == TimelineLegendEntry::Kind::Vector)
        paintIcon(painter, sign, vectorIcon(entry.vector), theme.color(Tone::Text));
    if (entry.kind == TimelineLegendEntry::Kind::Done)
        paintIcon(painter, sign, Icon::Tick, theme.color(Tone::MutedText));
    if (entry.kind == TimelineLegendEntry::Kind::Conflict)
        paintIcon(painter, sign, Icon::Warning, theme.color(Tone::Red));
}

} // namespace

QList<TimelineLegendEntry> legendEntries(const TimelineModel &model)
{
    using Kind = TimelineLegendEntry::Kind;
    QList<TimelineLegendEntry> entries;
    for (const auto &[vector, name] : core::Terms<core::Vector>::table) {
        const auto isOffered = [v = vector](const Bar &bar) {
            return bar.vector == v && bar.style == BarStyle::Outlined;
        };
        if (std::any_of(model.bars.cbegin(), model.bars.cend(), isOffered))
            entries.append({Kind::Vector, vector, vectorName(vector)});
    }
    const auto add = [&](Kind kind, const QString &text, auto holds) {
        const auto found = std::find_if(model.bars.cbegin(), model.bars.cend(), holds);
        if (found != model.bars.cend())
            entries.append({kind, found->vector, text});
    };
    add(Kind::Planned, Legend::tr("planned"), [](const Bar &bar) { return bar.style == BarStyle::Planned; });
    add(Kind::Active, Legend::tr("active, elapsed"),
        [](const Bar &bar) { return bar.style == BarStyle::Active; });
    add(Kind::Done, Legend::tr("done"), [](const Bar &bar) { return bar.style == BarStyle::Done; });
    add(Kind::Conflict, Legend::tr("conflict"), [](const Bar &bar) { return bar.conflict; });
    add(Kind::Critical, Legend::tr("critical path"), [](const Bar &bar) { return bar.critical; });
    add(Kind::Follows, Legend::tr("follows"), [](const Bar &bar) { return !bar.follows.isEmpty(); });
    add(Kind::Pinned, Legend::tr("pinned"), [](const Bar &bar) { return bar.pinned; });
    return entries;
}

double legendHeight(const QList<TimelineLegendEntry> &entries, const QFont &font, double width)
{
    if (entries.isEmpty())
        return 0;
    return flow(entries, QFontMetricsF(font), width).constLast().y() + lineHeight;
}

double legendWidth(const QList<TimelineLegendEntry> &entries, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const TimelineLegendEntry &entry : entries)
        width += widthOf(entry, metrics) + (width > 0 ? entryGap : 0);
    return width;
}

void paintLegend(QPainter &painter, const QList<TimelineLegendEntry> &entries, const QFont &font,
                 const Theme &theme, const QRectF &area)
{
    const QFontMetricsF metrics(font);
    const QList<QPointF> corners = flow(entries, metrics, area.width());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QPointF corner = area.topLeft() + corners.at(i);
        const QRectF sample(corner.x(), corner.y() + (lineHeight - sampleHeight) / 2, sampleWidth,
                            sampleHeight);
        paintSample(painter, sample, entries.at(i), theme);
        painter.setFont(font);
        painter.setPen(theme.color(Tone::MutedText));
        painter.drawText(
            QRectF(sample.right() + wordGap, corner.y(), widthOf(entries.at(i), metrics), lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter, entries.at(i).text);
    }
}

} // namespace depthchart::ui
