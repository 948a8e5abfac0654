// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/drawing.h"

#include "ui/radar/dotplotpainter.h"
#include "ui/radar/radarchart.h"
#include "ui/radar/radarpainter.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinesheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Drawings
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Drawings)
};

constexpr QSizeF radarSize(640, 560);
constexpr double dotPlotWidth = 640;
constexpr double timelineWidth = 1200;
constexpr double margin = 2 * space;
constexpr double headingHeight = 40;
constexpr double legendGap = 12;
constexpr int svgResolution = 96;

/// The same on every screen: the program's family, in px.
QFont pixelFont(TextSize size, bool strong = false)
{
    constexpr int pixels[] = {12, 14, 18};
    QFont font = textFont(size, strong);
    font.setPixelSize(pixels[static_cast<int>(size)]);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Whose picture, of what, and of which day: one line above it.
void paintHeading(QPainter &painter, const QString &title, QDate date, double width)
{
    const QFont strong = pixelFont(TextSize::Title, true);
    const QFont small = pixelFont(TextSize::Small);
    const QString day = dateText(date);
    const double room = QFontMetricsF(small).horizontalAdvance(day);
    const QRectF line(0, 0, width, headingHeight - legendGap);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setFont(strong);
    painter.setPen(Theme::print().color(Tone::Text));
    painter.drawText(line, flags | Qt::AlignLeft,
                     QFontMetricsF(strong).elidedText(title, Qt::ElideMiddle, width - room - margin));
    painter.setFont(small);
    painter.setPen(Theme::print().color(Tone::MutedText));
    painter.drawText(line, flags | Qt::AlignRight, day);
}

/// The content below its heading, with a margin around both.
Drawing framed(QSizeF content, const QString &title, const QString &description, QDate date,
               const std::function<void(QPainter &)> &paint)
{
    Drawing drawing;
    drawing.size = QSizeF(std::ceil(content.width() + 2 * margin),
                          std::ceil(content.height() + headingHeight + 2 * margin));
    drawing.title = title;
    drawing.description = description;
    drawing.paint = [=](QPainter &painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(margin, margin);
        paintHeading(painter, title, date, content.width());
        painter.translate(0, headingHeight);
        paint(painter);
        painter.restore();
    };
    return drawing;
}

QString titleOf(const QString &person, const QString &what)
{
    const QString name = person.simplified();
    return name.isEmpty() ? what : Drawings::tr("%1: %2", "person, then what is drawn").arg(name, what);
}

void paintWhole(QPainter &painter, const Drawing &drawing)
{
    painter.fillRect(QRectF(QPointF(), drawing.size), Theme::print().color(Tone::Card));
    drawing.paint(painter);
}

} // namespace

Drawing radarDrawing(const RadarModel &model, QDate date)
{
    if (model.axes.isEmpty())
        return {};
    const ChartFonts fonts = chartFonts(pixelFont(TextSize::Body));
    const QString title = titleOf(model.title, Drawings::tr("depth by domain"));
    if (radarPreferred(model)) {
        const RadarGeometry geometry = radarGeometry(model, QRectF(QPointF(), radarSize), fonts);
        return framed(radarSize, title, chartDescription(model), date, [model, geometry](QPainter &painter) {
            RadarChart chart;
            chart.setContents(model, geometry, Theme::print());
            paintRadar(painter, chart, geometry, model, Theme::print());
        });
    }
    const QSizeF size(dotPlotWidth, dotPlotMinimumHeight(model, dotPlotWidth, fonts));
    const DotPlotGeometry geometry = dotPlotGeometry(model, QRectF(QPointF(), size), fonts);
    return framed(size, title, chartDescription(model), date, [model, geometry](QPainter &painter) {
        paintDotPlot(painter, geometry, model, Theme::print());
    });
}

Drawing timelineDrawing(const TimelineModel &model, const QString &person, QDate date)
{
    if (model.bars.isEmpty())
        return {};
    const QFont small = pixelFont(TextSize::Small);
    const TimelineSheet sheet(model, timelineWidth, TimelineMetrics::print(), pixelFont(TextSize::Body),
                              small);
    const QList<TimelineLegendEntry> entries = legendEntries(model);
    const double legend = legendHeight(entries, small, timelineWidth);
    const QRectF legendArea(0, sheet.height() + legendGap, timelineWidth, legend);
    const bool isPlan = std::ranges::any_of(model.bars, canRemove);
    const QString what = isPlan ? Drawings::tr("growth plan") : Drawings::tr("growth opportunities");
    QStringList names;
    for (const Bar &bar : model.bars)
        names << bar.toolTip.simplified();
    return framed({timelineWidth, legendArea.bottom()}, titleOf(person, what), names.join(u' '), date,
                  [=](QPainter &painter) {
                      sheet.paint(painter, Theme::print());
                      paintLegend(painter, entries, small, Theme::print(), legendArea);
                  });
}

QByteArray svgOf(const Drawing &drawing)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(svgResolution);
    generator.setSize(drawing.size.toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size));
    // The generator writes both as they are.
    generator.setTitle(drawing.title.toHtmlEscaped());
    generator.setDescription(drawing.description.toHtmlEscaped());
    QPainter painter(&generator);
    paintWhole(painter, drawing);
    painter.end();
    return buffer.data();
}

QImage imageOf(const Drawing &drawing, double scale)
{
    const double factor = std::max(scale, 1.0);
    QImage image((drawing.size * factor).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(factor, factor);
    paintWhole(painter, drawing);
    painter.end();
    // What a page takes as its size: px of 96 to the inch.
    constexpr double inchesPerMetre = 1000 / 25.4;
    image.setDotsPerMeterX(static_cast<int>(std::lround(svgResolution * factor * inchesPerMetre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

QByteArray pngOf(const Drawing &drawing, double scale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(drawing, scale).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace depthchart::ui
