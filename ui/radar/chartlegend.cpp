// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/radar/chartlegend.h"

#include "ui/radar/chartmarks.h"
#include "ui/radar/chartpens.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace depthchart::ui {

namespace {

constexpr qreal sampleWidth = 28;
constexpr qreal sampleGap = 6;
constexpr qreal entryGap = 18;
/// A radar lower than this is worth more than a second row of its legend: entries come closer, and the first,
/// a person's name, is shortened, but not to less than this.
constexpr qreal lowRadar = 300;
constexpr qreal closeSample = 22;
constexpr qreal closeGap = 10;
constexpr qreal leastName = 36;

qreal rowHeight(const QFontMetricsF &metrics)
{
    return std::max(20.0, std::ceil(metrics.height()) + 4);
}

/// The filled series shows marks of its own unless raters' marks, with their own entries, stand on it.
bool hasMark(const RadarModel &model, const LegendEntry &entry)
{
    if (entry.series == Series::Snapshot)
        return false;
    return entry.series != Series::Basis || model.basis != core::Basis::Current || model.raters.isEmpty();
}

/// The entries that are shown; what explains the snapshot is left out where the row has no room for it.
QList<LegendEntry> shownEntries(const RadarModel &model, const QFontMetricsF &metrics, qreal width,
                                LegendStyle style)
{
    QList<LegendEntry> entries = legendEntries(model);
    entries.removeIf([&](const LegendEntry &entry) {
        return style == LegendStyle::Marks && entry.series == Series::Basis && !hasMark(model, entry);
    });
    qreal whole = -entryGap;
    for (const LegendEntry &entry : entries)
        whole += sampleWidth + sampleGap + metrics.horizontalAdvance(entry.text) + 2 + entryGap;
    if (whole > width && !entries.isEmpty() && entries.last().series == Series::Snapshot)
        entries.last().text = model.snapshotLabel;
    return entries;
}

/// One entry per place with widths set, all at x 0.
QList<LegendPlace> measured(const QList<LegendEntry> &entries, const QFontMetricsF &metrics, qreal width,
                            qreal sample = sampleWidth)
{
    QList<LegendPlace> places;
    const qreal most = std::max(0.0, width - sample - sampleGap - 1);
    for (const LegendEntry &entry : entries) {
        LegendPlace place;
        place.entry = entry;
        place.text = metrics.elidedText(entry.text, Qt::ElideRight, most);
        place.sample = QRectF(0, 0, sample, rowHeight(metrics));
        place.textRect = QRectF(sample + sampleGap, 0, std::ceil(metrics.horizontalAdvance(place.text)) + 1,
                                rowHeight(metrics));
        places.append(place);
    }
    return places;
}

void moveRow(QList<LegendPlace> &places, qsizetype first, qsizetype last, QPointF by)
{
    for (qsizetype i = first; i < last; ++i) {
        places[i].sample.translate(by);
        places[i].textRect.translate(by);
    }
}

/// Fills rows from the left; gives the index at which each row begins.
QList<qsizetype> breakRows(QList<LegendPlace> &places, qreal width, qreal gap = entryGap)
{
    QList<qsizetype> starts;
    qreal x = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qreal itemWidth = places.at(i).textRect.right();
        if (i == 0 || x + gap + itemWidth > width) {
            starts.append(i);
            x = 0;
        } else {
            x += gap;
        }
        moveRow(places, i, i + 1, QPointF(x, 0));
        x += itemWidth;
    }
    return starts;
}

/// All entries close together in one row; empty where that cannot be.
QList<LegendPlace> inOneRow(const QList<LegendEntry> &entries, const QFontMetricsF &metrics, qreal width)
{
    QList<LegendPlace> places = measured(entries, metrics, width, closeSample);
    qreal others = 0;
    for (qsizetype i = 1; i < places.size(); ++i)
        others += closeGap + places.at(i).textRect.right();
    LegendPlace &first = places.first();
    const qreal room = width - others - first.textRect.left() - 1;
    if (first.textRect.width() - 1 > room) {
        if (room < leastName)
            return {};
        first.text = metrics.elidedText(first.entry.text, Qt::ElideRight, room);
        first.textRect.setWidth(std::ceil(metrics.horizontalAdvance(first.text)));
    }
    breakRows(places, width, closeGap);
    return places;
}

/// The same without what explains the snapshot where it has no room either.
QList<LegendPlace> inOneRowAtLeast(QList<LegendEntry> entries, const QFontMetricsF &metrics, qreal width)
{
    QList<LegendPlace> places = inOneRow(entries, metrics, width);
    if (!places.isEmpty() || entries.size() < 2 || entries.last().series != Series::Snapshot)
        return places;
    entries.removeLast();
    return inOneRow(entries, metrics, width);
}

Mark legendMark(const RadarModel &model, Series series)
{
    switch (series) {
    case Series::Self:
        return Mark::Self;
    case Series::Manager:
        return Mark::Manager;
    case Series::Agreed:
        return Mark::Agreed;
    case Series::Target:
        return Mark::Target;
    case Series::Basis:
    case Series::Snapshot:
        break;
    }
    // Where the current depths are partly agreed, the entry stands for those that are not.
    const auto rated =
        std::ranges::find_if(model.axes, [](const DepthAxis &axis) { return axis.depth && !axis.agreed; });
    return basisMark(model.basis, rated != model.axes.end() ? *rated
                                  : model.axes.isEmpty()    ? DepthAxis()
                                                            : model.axes.first());
}

void paintSample(QPainter &painter, const LegendPlace &place, const RadarModel &model, const Theme &theme,
                 LegendStyle style)
{
    const bool withLines = style == LegendStyle::Lines;
    const QPointF centre = place.sample.center();
    const bool ticked = !withLines && place.entry.series == Series::Snapshot;
    if (ticked) {
        paintSnapshotTick(painter, centre, 8, theme);
        return;
    }
    if (withLines && hasLine(place.entry.series)) {
        painter.setPen(seriesPen(place.entry.series, model.basis, theme));
        painter.drawLine(QPointF(place.sample.left() + 1, centre.y()),
                         QPointF(place.sample.right() - 1, centre.y()));
    }
    if (hasMark(model, place.entry))
        paintMarks(painter, centre, legendMark(model, place.entry.series), theme);
}

} // namespace

QList<LegendPlace> legendPlaces(const RadarModel &model, const QRectF &bounds, const QFont &font,
                                LegendStyle style)
{
    const QFontMetricsF metrics(font);
    const QList<LegendEntry> entries = shownEntries(model, metrics, bounds.width(), style);
    QList<LegendPlace> places = measured(entries, metrics, bounds.width());
    QList<qsizetype> starts = breakRows(places, bounds.width());
    if (starts.size() > 1 && style == LegendStyle::Lines && bounds.height() < lowRadar) {
        const QList<LegendPlace> close = inOneRowAtLeast(entries, metrics, bounds.width());
        if (!close.isEmpty()) {
            places = close;
            starts = {0};
        }
    }
    qreal y = bounds.bottom() - static_cast<qreal>(starts.size()) * rowHeight(metrics);
    for (qsizetype row = 0; row < starts.size(); ++row) {
        const qsizetype first = starts.at(row);
        const qsizetype last = row + 1 < starts.size() ? starts.at(row + 1) : places.size();
        const qreal spare = bounds.width() - places.at(last - 1).textRect.right();
        const qreal shift = style == LegendStyle::Lines ? std::floor(spare / 2) : 0;
        moveRow(places, first, last, QPointF(bounds.left() + shift, y));
        y += rowHeight(metrics);
    }
    return places;
}

QString shortenedEntryAt(const QList<LegendPlace> &places, QPointF point)
{
    const auto at = std::ranges::find_if(places, [point](const LegendPlace &place) {
        return place.sample.united(place.textRect).contains(point);
    });
    return at == places.end() || at->text == at->entry.text ? QString() : at->entry.text;
}

qreal legendHeight(const QList<LegendPlace> &places)
{
    if (places.isEmpty())
        return 0;
    return places.last().sample.bottom() - places.first().sample.top();
}

void paintLegend(QPainter &painter, const QList<LegendPlace> &places, const RadarModel &model,
                 const Theme &theme, const QFont &font, LegendStyle style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const LegendPlace &place : places) {
        paintSample(painter, place, model, theme, style);
        painter.setPen(theme.color(Tone::MutedText));
        painter.drawText(
            place.textRect,
            static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip),
            place.text);
    }
    painter.restore();
}

} // namespace depthchart::ui
