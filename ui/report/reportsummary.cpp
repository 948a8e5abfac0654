// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportparts.h"
#include "ui/report/reporttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

constexpr double partGap = 22;
constexpr double leftColumn = 282;
constexpr double columnGap = 18;
constexpr double wideColumn = 480;
constexpr double leastRadar = 280;
constexpr double signRoom = 26;
constexpr double signSide = 15;
constexpr double leastCell = 9;
constexpr double tileSide = 20;
constexpr double bodyLine = 19;
constexpr double tileRoom = 32;
/// Of the radar beside a table of its numbers.
constexpr double radarBesideTable = 318;

void writeMeterCells(ReportFlow &flow, const ReportMeter &meter, double width, double used, double lineTop,
                     double lineHeight)
{
    const MeterModel model{meter.present, meter.required, meter.most};
    MeterLook look;
    look.small = true;
    const QSizeF wanted = meterSize(model, look);
    const double available = width - used - 10;
    const double least = std::min(model.cells(), mostMeterCells) * leastCell;
    const double right = flow.left() + signRoom + width;
    if (available >= std::min(least, wanted.width())) {
        const double cells = std::min(wanted.width(), available);
        flow.place(PlacedMeter{{right - cells, lineTop, cells, lineHeight}, model});
        return;
    }
    const double cells = std::min(wanted.width(), width);
    flow.need(lineHeight);
    flow.place(PlacedMeter{{flow.left() + signRoom, flow.y(), cells, lineHeight}, model});
    flow.setY(flow.y() + lineHeight);
}

void writeMeter(ReportFlow &flow, const ReportMeter &meter, double columnWidth)
{
    const double x = flow.left() + signRoom;
    const double width = columnWidth - signRoom;
    const ReportTextBlock label = breakText(meter.label, ReportType::Strong, width);
    const double numbers = textWidth(meter.numbers, ReportType::Body);
    flow.need(label.height + 2 * 20 + 17);
    const double signHeight = label.lines.isEmpty() ? bodyLine : label.lines.first().height;
    flow.place(PlacedIcon{{flow.left(), flow.y() + (signHeight - signSide) / 2, signSide, signSide},
                          meter.met ? Icon::Tick : Icon::Circle,
                          meter.met ? Tone::Text : Tone::MutedText});
    const bool oneLine = label.lines.size() == 1 && label.width + 5 + numbers <= width;
    double lineTop = flow.y();
    double used = numbers;
    flow.write(meter.label, ReportType::Strong, Tone::Text, x, width);
    if (oneLine)
        used += label.width + 5;
    else
        lineTop = flow.y();
    const double numbersX = oneLine ? x + label.width + 5 : x;
    flow.writeLine(meter.numbers, ReportType::Body, Tone::Text, {numbersX, lineTop, numbers, bodyLine});
    flow.setY(std::max(flow.y(), lineTop + bodyLine));
    writeMeterCells(flow, meter, width, used, lineTop, bodyLine);
    flow.write(meter.detail, ReportType::Small, Tone::MutedText, x, width);
    flow.gap(6);
}

void writeNext(ReportFlow &flow, const ReportContent &content, double width)
{
    if (!content.nextText.isEmpty()) {
        flow.gap(10);
        flow.writeAfter(content.nextTitle, content.nextText, Tone::Text, flow.left(), width);
    }
    if (content.next.isEmpty())
        return;
    flow.gap(9);
    flow.need(20 + 6 + 37);
    flow.write(content.nextTitle, ReportType::Strong, Tone::Text, flow.left(), width);
    flow.gap(6);
    for (const ReportStep &step : content.next) {
        flow.need(tileSide + 17);
        flow.place(PlacedVector{{flow.left(), flow.y(), tileSide, tileSide}, step.vector});
        const double least = flow.y() + tileSide;
        const qsizetype page = flow.page();
        flow.write(step.title, ReportType::Body, Tone::Text, flow.left() + tileRoom, width - tileRoom);
        flow.write(step.effort, ReportType::Small, Tone::MutedText, flow.left() + tileRoom, width - tileRoom);
        if (flow.page() == page)
            flow.setY(std::max(flow.y(), least));
        flow.gap(5);
    }
}

void writeLevel(ReportFlow &flow, const ReportContent &content, double width)
{
    flow.write(content.levelCaption, ReportType::Small, Tone::MutedText, flow.left(), width);
    flow.write(content.levelTitle, ReportType::Title, Tone::Text, flow.left(), width);
    for (const QString &paragraph : content.paragraphs) {
        flow.gap(6);
        flow.write(paragraph, ReportType::Body, Tone::Text, flow.left(), width);
    }
    if (content.meters.isEmpty())
        return;
    flow.gap(14);
    flow.need(20 + 8 + 60);
    flow.write(content.metersTitle, ReportType::Strong, Tone::Text, flow.left(), width);
    flow.gap(8);
    for (const ReportMeter &meter : content.meters)
        writeMeter(flow, meter, width);
}

/// What the person noted of themselves.
void writeNotes(ReportFlow &flow, const ReportContent &content, double width)
{
    if (!content.notes.isEmpty())
        flow.gap(4);
    for (const QString &note : content.notes) {
        flow.gap(6);
        flow.write(note, ReportType::Small, Tone::MutedText, flow.left(), width);
    }
}

QList<ReportColumn> numberColumns(const ReportFlow &flow, const ReportContent &content, double x)
{
    QStringList headings{raterName(core::Rater::Self)};
    if (content.hasManager)
        headings += raterName(core::Rater::Manager);
    if (content.hasAgreed)
        headings += raterName(core::Rater::Agreed);
    if (content.hasTargets)
        headings += Report::tr("Target");
    double right = flow.right();
    QList<ReportColumn> columns;
    while (!headings.isEmpty()) {
        const QString heading = headings.takeLast();
        const double width = textWidth(heading, ReportType::Small) + 12;
        right -= width;
        columns.prepend(ReportColumn{right, width, heading, true});
    }
    columns.prepend(ReportColumn{x, right - x, Report::tr("Domain"), false});
    return columns;
}

/// The radar's numbers, for whom its shape is not enough; from x to the right margin.
void writeNumbers(ReportFlow &flow, const ReportContent &content, double x)
{
    QList<ReportRow> rows;
    const auto rating = [](const QString &text, bool used) {
        return used ? strongCell(text) : bodyCell(text);
    };
    for (const ReportDomain &domain : content.numbers) {
        ReportRow row;
        row.padding = 4;
        QList<ReportCellText> name{bodyCell(domain.name)};
        for (const QString &note : domain.notes)
            name += smallCell(note);
        row.cells = {name, {rating(domain.self, domain.used == core::Rater::Self)}};
        if (content.hasManager)
            row.cells += QList{rating(domain.manager, domain.used == core::Rater::Manager)};
        if (content.hasAgreed)
            row.cells += QList{rating(domain.agreed, domain.used == core::Rater::Agreed)};
        if (content.hasTargets)
            row.cells += QList{bodyCell(domain.target)};
        rows += row;
    }
    ReportTable(flow, numberColumns(flow, content, x)).write({}, rows);
}

/// Without the summary the radar stands at the left of its numbers; with the table of domains below it,
/// alone.
void writeRadarAlone(ReportFlow &flow, const ReportContent &content)
{
    const bool beside = !content.numbers.isEmpty();
    const QSizeF natural = content.radar.size;
    const QSizeF size = natural.scaled(beside ? radarBesideTable : flow.width(),
                                       std::min(natural.height(), flow.room()), Qt::KeepAspectRatio);
    const double top = flow.y();
    const qsizetype page = flow.page();
    const double x = beside ? flow.left() : flow.left() + (flow.width() - size.width()) / 2;
    flow.place(PlacedRadar{{QPointF(x, top), size}});
    if (beside)
        writeNumbers(flow, content, flow.left() + size.width() + columnGap);
    if (flow.page() == page)
        flow.setY(std::max(flow.y(), top + size.height()));
}

} // namespace

void writeSummary(ReportFlow &flow, const ReportContent &content)
{
    const bool summary = content.options.has(ReportSection::Summary);
    const bool radar = !content.radar.size.isEmpty();
    if (radar)
        flow.need(std::min(leastRadar, content.radar.size.height()));
    if (summary)
        flow.mark(reportSectionName(ReportSection::Summary));
    if (radar)
        flow.mark(reportSectionName(ReportSection::Radar));
    if (radar && !summary)
        writeRadarAlone(flow, content);
    if (!content.noRadar.isEmpty())
        writeNothing(flow, reportSectionName(ReportSection::Radar), content.noRadar);
    if (!summary)
        return;
    const qsizetype page = flow.page();
    const double top = flow.y();
    double bottom = top;
    if (radar) {
        const QSizeF size = content.radar.size.scaled(flow.width() - leftColumn - columnGap,
                                                      std::min(content.radar.size.height(), flow.room()),
                                                      Qt::KeepAspectRatio);
        flow.place(PlacedRadar{{QPointF(flow.right() - size.width(), top), size}});
        bottom = top + size.height();
    }
    const double width = radar ? leftColumn : std::min(wideColumn, flow.width());
    writeLevel(flow, content, width);
    writeNext(flow, content, width);
    writeNotes(flow, content, width);
    if (flow.page() == page)
        flow.setY(std::max(flow.y(), bottom));
    if (radar && !content.numbers.isEmpty()) {
        flow.gap(partGap);
        writeNumbers(flow, content, flow.left());
    }
}

} // namespace depthchart::ui
