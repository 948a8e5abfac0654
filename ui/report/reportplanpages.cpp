// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportparts.h"
#include "ui/report/reporttable.h"
#include "ui/report/reporttimeline.h"
#include "ui/timeline/timelinelegend.h"

#include <QCoreApplication>

#include <algorithm>

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

constexpr double tileColumn = 42;
constexpr double effortColumn = 316;
constexpr double cellGap = 12;
constexpr double legendGap = 10;
constexpr double leastTimeline = 130;
constexpr double partGap = 22;
constexpr double paddingInFull = 6;
constexpr double paddingCompact = 3;

double legendHeightOf(ReportFlow &flow, const TimelineSheet &sheet)
{
    return legendHeight(legendEntries(sheet.geometry().model()), reportFontInPixels(legendPixels),
                        flow.width());
}

/// The whole timeline with its legend where a page has the room: it is read as one picture.
double timelineHeight(ReportFlow &flow, const TimelineSheet &sheet)
{
    const double whole = sheet.height(0, sheet.rowCount()) + legendGap + legendHeightOf(flow, sheet);
    return whole < flow.pageRoom() / 2 ? whole : leastTimeline;
}

double titleHeight(ReportFlow &flow, const ReportContent &content)
{
    return breakText(content.planTitle, ReportType::Strong, flow.width()).height + 10 +
           breakText(content.planIntro, ReportType::Body, flow.width()).height;
}

void writeTimeline(ReportFlow &flow, const TimelineSheet &sheet)
{
    qsizetype first = 0;
    while (first < sheet.rowCount()) {
        flow.need(std::min(leastTimeline, sheet.height(first, sheet.rowCount() - first)));
        const qsizetype count = sheet.rowsThatFit(first, flow.room());
        const double height = sheet.height(first, count);
        flow.place(PlacedTimeline{{flow.left(), flow.y(), flow.width(), height}, first, count});
        flow.setY(flow.y() + height);
        first += count;
        if (first < sheet.rowCount())
            flow.newPage();
    }
    const double legend = legendHeightOf(flow, sheet);
    flow.gap(legendGap);
    flow.need(legend);
    flow.place(PlacedLegend{{flow.left(), flow.y(), flow.width(), legend}});
    flow.setY(flow.y() + legend);
}

QList<ReportCellText> titleCell(const ReportStep &step)
{
    QList<ReportCellText> texts{{step.title, step.inFull ? ReportType::Strong : ReportType::Body,
                                 step.done ? Tone::MutedText : Tone::Text, ReportSign::None, false}};
    // Where there is nothing to tick, its room has the effort.
    if (step.inFull && !step.criteria.isEmpty())
        texts += smallCell(step.effort);
    if (step.inFull && !step.marks.isEmpty())
        texts += smallCell(step.marks);
    if (!step.note.isEmpty())
        texts += smallCell(step.note);
    for (const QString &conflict : step.conflicts)
        texts += smallCell(conflict, Tone::Red, ReportSign::Warning);
    return texts;
}

QList<ReportCellText> doneWhenCell(const ReportStep &step)
{
    QList<ReportCellText> texts;
    if (!step.inFull || step.criteria.isEmpty())
        texts +=
            smallCell(step.inFull || step.marks.isEmpty() ? step.effort
                                                          : Report::tr("%1, %2").arg(step.effort, step.marks),
                      Tone::MutedText, step.done ? ReportSign::Tick : ReportSign::None);
    for (const ReportCriterion &criterion : step.criteria)
        texts +=
            smallCell(criterion.text, Tone::Text, criterion.met ? ReportSign::TickedBox : ReportSign::Box);
    return texts;
}

ReportRow stepRow(const ReportStep &step)
{
    ReportRow row;
    row.vector = step.vector;
    row.padding = step.inFull ? paddingInFull : paddingCompact;
    row.cells = {{}, titleCell(step), doneWhenCell(step)};
    return row;
}

} // namespace

void writePlan(ReportFlow &flow, const ReportContent &content, const TimelineSheet *timeline)
{
    if (content.steps.isEmpty())
        return;
    flow.gap(partGap);
    flow.need(titleHeight(flow, content) + (timeline != nullptr ? timelineHeight(flow, *timeline) : 0));
    flow.mark(content.planTitle);
    flow.write(content.planTitle, ReportType::Strong, Tone::Text, flow.left(), flow.width());
    flow.gap(2);
    flow.write(content.planIntro, ReportType::Body, Tone::Text, flow.left(), flow.width());
    flow.gap(8);
    if (timeline != nullptr)
        writeTimeline(flow, *timeline);
    flow.gap(14);
    const QList<ReportColumn> columns{
        {flow.left(), tileColumn, {}, false},
        {flow.left() + tileColumn, effortColumn - tileColumn - cellGap, Report::tr("Step"), false},
        {flow.left() + effortColumn, flow.width() - effortColumn, Report::tr("Done when"), false}};
    QList<ReportRow> rows;
    for (const ReportStep &step : content.steps)
        rows += stepRow(step);
    ReportTable(flow, columns).writeBelow(content.planTitle, rows);
}

} // namespace depthchart::ui
