// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historychart.h"

#include "core/review/snapshot.h"
#include "ui/radar/chartlabel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace depthchart::ui {

using namespace core;

namespace {

/// Rows share the height, within these.
constexpr qreal leastRowHeight = 44;
constexpr qreal mostRowHeight = 96;
constexpr qreal rowInset = 10;
/// Names take no more of the width than this.
constexpr qreal nameShare = 0.4;
constexpr qreal gap = 16;
constexpr qreal valueWidth = 24;
constexpr qreal dotRadius = 3.5;
constexpr qreal valueGap = 4;
/// A rise of one level is no higher than this.
constexpr qreal mostLevelHeight = 24;
constexpr int leastWidth = 320;
constexpr int textFlags =
    static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip);

/// A depth holds until the day that shows another one.
QPolygonF steps(const QPolygonF &points)
{
    QPolygonF result;
    for (const QPointF &point : points) {
        if (!result.isEmpty())
            result.append({point.x(), result.constLast().y()});
        result.append(point);
    }
    return result;
}

/// The depths that the line lies between.
std::pair<int, int> span(const HistoryLine &line)
{
    const auto [least, most] = std::ranges::minmax_element(line.points, {}, &HistoryPoint::depth);
    return {least->depth, most->depth};
}

/// What a level is high: the same in all rows, so that equal rises look it, and as high as the widest allows.
qreal levelHeight(const HistoryModel &model, qreal plotHeight)
{
    int widest = 1;
    for (const HistoryLine &line : model.lines) {
        const auto [least, most] = span(line);
        widest = std::max(widest, most - least);
    }
    return std::min(mostLevelHeight, plotHeight / widest);
}

/// Every line about the middle of its row, beside its name: which depths they are the numbers say.
void placePoints(HistoryRow &row, const HistoryLine &line, const HistoryModel &model, qreal lineHeight)
{
    const qreal level = levelHeight(model, row.plot.height());
    const auto [least, most] = span(line);
    const qreal middle = (least + most) / 2.0;
    for (const HistoryPoint &point : line.points)
        row.points.append({HistoryGeometry::xAt(model, row.plot, point.date),
                           row.plot.center().y() - (point.depth - middle) * level});
    const QSizeF size(valueWidth, lineHeight);
    const QPointF aside(dotRadius + valueGap, -lineHeight / 2);
    row.valueRect = QRectF(row.points.constLast() + aside, size);
    if (row.points.size() > 1)
        row.startRect = QRectF(row.points.constFirst() + QPointF(-aside.x() - size.width(), aside.y()), size);
}

void paintRow(QPainter &painter, const HistoryRow &row, const HistoryLine &line, const Theme &theme)
{
    painter.fillRect(QRectF(row.rect.left(), row.rect.bottom() - 1, row.rect.width(), 1),
                     theme.color(Tone::Line));
    painter.setPen(theme.color(Tone::Text));
    painter.drawText(row.nameRect, textFlags | Qt::AlignLeft, row.name);
    painter.drawText(row.valueRect, textFlags | Qt::AlignLeft,
                     QString::number(line.points.constLast().depth));
    if (!row.startRect.isEmpty())
        painter.drawText(row.startRect, textFlags | Qt::AlignRight,
                         QString::number(line.points.constFirst().depth));
    painter.setPen(QPen(theme.color(Tone::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(steps(row.points));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Tone::Accent));
    for (const QPointF &point : row.points)
        painter.drawEllipse(point, dotRadius, dotRadius);
}

} // namespace

HistoryModel historyModel(const QList<Snapshot> &history, const Framework &framework)
{
    HistoryModel model;
    for (const Snapshot &snapshot : history) {
        if (!model.dates.contains(*snapshot.date))
            model.dates.append(*snapshot.date);
    }
    for (const Domain &domain : framework.domains) {
        HistoryLine line{singleLine(domain.name), domain.highestLevel().value(), {}};
        for (const Snapshot &snapshot : history) {
            const std::optional<Depth> depth = depthIn(snapshot, domain.id);
            if (!depth)
                continue;
            // Of several on one day the last one stands.
            if (!line.points.isEmpty() && line.points.constLast().date == *snapshot.date)
                line.points.removeLast();
            line.points.append({*snapshot.date, std::min(depth->value(), line.highest)});
        }
        if (!line.points.isEmpty())
            model.lines.append(line);
    }
    return model;
}

QString historyDescription(const HistoryModel &model)
{
    QStringList sentences;
    for (const HistoryLine &line : model.lines) {
        QStringList points;
        for (const HistoryPoint &point : line.points)
            points << HistoryChart::tr("%1 in %2", "a depth, a month")
                          .arg(QString::number(point.depth), monthOfYearText(point.date));
        sentences << HistoryChart::tr("%1: %2.", "a domain, its depths")
                         .arg(line.name, points.join(QStringLiteral(", ")));
    }
    return sentences.join(u' ');
}

qreal HistoryGeometry::xAt(const HistoryModel &model, const QRectF &plot, QDate date)
{
    const auto days = static_cast<qreal>(model.dates.constFirst().daysTo(model.dates.constLast()));
    if (days <= 0)
        return plot.right();
    return plot.left() + plot.width() * static_cast<qreal>(model.dates.constFirst().daysTo(date)) / days;
}

qreal historyHeight(const HistoryModel &model, const QFont &, const QFont &smallFont)
{
    return leastRowHeight * static_cast<qreal>(model.lines.size()) + QFontMetricsF(smallFont).height() +
           rowInset;
}

HistoryGeometry historyGeometry(const HistoryModel &model, const QRectF &bounds, const QFont &font,
                                const QFont &smallFont)
{
    HistoryGeometry geometry;
    geometry.font = font;
    geometry.smallFont = smallFont;
    const QFontMetricsF metrics(font);
    qreal names = 0;
    for (const HistoryLine &line : model.lines)
        names = std::max(names, std::ceil(metrics.horizontalAdvance(line.name)) + 1);
    names = std::min(names, bounds.width() * nameShare);
    const qreal foot = QFontMetricsF(smallFont).height() + rowInset;
    const qreal rowHeight = std::clamp(
        std::floor((bounds.height() - foot) / std::max(1.0, static_cast<qreal>(model.lines.size()))),
        leastRowHeight, mostRowHeight);
    qreal top = bounds.top();
    for (const HistoryLine &line : model.lines) {
        HistoryRow row;
        row.rect = QRectF(bounds.left(), top, bounds.width(), rowHeight);
        row.nameRect = QRectF(bounds.left(), top, names, rowHeight);
        row.name = metrics.elidedText(line.name, Qt::ElideRight, names);
        row.plot = row.rect.adjusted(names + gap + valueWidth, rowInset, -valueWidth - dotRadius - valueGap,
                                     -rowInset);
        placePoints(row, line, model, metrics.height());
        geometry.rows.append(row);
        top += rowHeight;
    }
    if (!geometry.rows.isEmpty()) {
        const QRectF plot = geometry.rows.constFirst().plot;
        const QRectF dates(plot.left(), top + rowInset / 2, plot.width(), QFontMetricsF(smallFont).height());
        geometry.firstDate = dates;
        geometry.lastDate = dates.adjusted(0, 0, valueWidth, 0);
    }
    return geometry;
}

void paintHistory(QPainter &painter, const HistoryGeometry &geometry, const HistoryModel &model,
                  const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < geometry.rows.size(); ++i) {
        painter.setFont(geometry.font);
        paintRow(painter, geometry.rows.at(i), model.lines.at(i), theme);
    }
    if (!geometry.rows.isEmpty()) {
        painter.setFont(geometry.smallFont);
        painter.setPen(theme.color(Tone::MutedText));
        if (model.dates.size() > 1)
            painter.drawText(geometry.firstDate, textFlags | Qt::AlignLeft,
                             shortMonthOfYearText(model.dates.constFirst()));
        painter.drawText(geometry.lastDate, textFlags | Qt::AlignRight,
                         shortMonthOfYearText(model.dates.constLast()));
    }
    painter.restore();
}

HistoryChart::HistoryChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Depth over time by domain"));
}

void HistoryChart::setModel(const HistoryModel &model)
{
    if (m_model == model)
        return;
    m_model = model;
    setAccessibleDescription(historyDescription(model));
    updateGeometry();
    update();
}

QSize HistoryChart::sizeHint() const
{
    return minimumSizeHint();
}

QSize HistoryChart::minimumSizeHint() const
{
    return {leastWidth, static_cast<int>(std::ceil(
                            historyHeight(m_model, textFont(TextSize::Body), textFont(TextSize::Small))))};
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHistory(painter,
                 historyGeometry(m_model, rect(), textFont(TextSize::Body), textFont(TextSize::Small)),
                 m_model, Theme::current());
}

} // namespace depthchart::ui
