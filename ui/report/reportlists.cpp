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
constexpr double cellGap = 12;
constexpr double appendixGap = 36;

/// Before the heading of a part, which the first lines of it follow.
void startPart(ReportFlow &flow, double height)
{
    flow.gap(partGap);
    flow.need(height);
}

enum class DomainColumn { Name, Self, Manager, Agreed, Target, Breadth, Evidenced, Shown };

QList<DomainColumn> domainColumns(const ReportContent &content)
{
    QList<DomainColumn> kinds{DomainColumn::Name, DomainColumn::Self};
    if (content.hasManager)
        kinds += DomainColumn::Manager;
    if (content.hasAgreed)
        kinds += DomainColumn::Agreed;
    if (content.hasTargets)
        kinds += DomainColumn::Target;
    kinds += DomainColumn::Breadth;
    if (content.hasEvidence)
        kinds += {DomainColumn::Evidenced, DomainColumn::Shown};
    return kinds;
}

struct ColumnMeasure
{
    QString heading;
    /// Of the name what the others leave.
    double width = 0;
    bool centred = true;
};

ColumnMeasure measureOf(DomainColumn kind)
{
    switch (kind) {
    case DomainColumn::Name:
        return {Report::tr("Domain"), 0, false};
    case DomainColumn::Self:
        return {raterName(core::Rater::Self), 44};
    case DomainColumn::Manager:
        return {raterName(core::Rater::Manager), 60};
    case DomainColumn::Agreed:
        return {raterName(core::Rater::Agreed), 54};
    case DomainColumn::Target:
        return {Report::tr("Target"), 50};
    case DomainColumn::Breadth:
        return {Report::tr("Breadth"), 62};
    case DomainColumn::Evidenced:
        return {Report::tr("Evidenced"), 72};
    case DomainColumn::Shown:
        return {Report::tr("What evidence shows"), 172, false};
    }
    return {};
}

QList<ReportColumn> placedColumns(const ReportFlow &flow, const QList<DomainColumn> &kinds)
{
    double fixed = 0;
    for (const DomainColumn kind : kinds)
        fixed += measureOf(kind).width;
    QList<ReportColumn> columns;
    double x = flow.left();
    for (const DomainColumn kind : kinds) {
        const ColumnMeasure measure = measureOf(kind);
        const bool name = kind == DomainColumn::Name;
        const double width = name ? flow.width() - fixed : measure.width;
        // The last one is not centred and keeps its distance.
        const double before = kind == DomainColumn::Shown ? cellGap : 0;
        columns += ReportColumn{x + before, width - before - (name ? cellGap / 2 : 0), measure.heading,
                                measure.centred};
        x += width;
    }
    return columns;
}

ReportCellText ratingCell(const QString &text, bool used)
{
    return used ? strongCell(text) : bodyCell(text);
}

QList<ReportCellText> domainCell(const ReportDomain &domain, DomainColumn kind)
{
    switch (kind) {
    case DomainColumn::Name: {
        QList<ReportCellText> texts{strongCell(domain.name)};
        for (const QString &note : domain.notes)
            texts += smallCell(note);
        return texts;
    }
    case DomainColumn::Self:
        return {ratingCell(domain.self, domain.used == core::Rater::Self)};
    case DomainColumn::Manager:
        return {ratingCell(domain.manager, domain.used == core::Rater::Manager)};
    case DomainColumn::Agreed:
        return {ratingCell(domain.agreed, domain.used == core::Rater::Agreed)};
    case DomainColumn::Target:
        return {bodyCell(domain.target)};
    case DomainColumn::Breadth:
        return {bodyCell(domain.breadth ? Report::tr("yes") : Report::tr("not yet"),
                         domain.breadth ? Tone::Text : Tone::MutedText)};
    case DomainColumn::Evidenced:
        return {bodyCell(domain.evidenced)};
    case DomainColumn::Shown:
        return evidenceCell(domain.evidence);
    }
    return {};
}

void writeNextLevels(ReportFlow &flow, const ReportContent &content)
{
    if (content.nextLevels.isEmpty())
        return;
    flow.gap(partGap);
    constexpr double levelColumn = 190;
    const QList<ReportColumn> columns{
        {flow.left(), levelColumn - cellGap, Report::tr("Domain and level"), false},
        {flow.left() + levelColumn, flow.width() - levelColumn, Report::tr("Not shown yet"), false}};
    QList<ReportRow> rows;
    for (const ReportNextLevel &next : content.nextLevels) {
        QList<ReportCellText> tasks;
        for (const QString &task : next.tasks)
            tasks += smallCell(task, Tone::Text, ReportSign::Box);
        rows += plainRow(
            {{strongCell(next.domain), smallCell(Report::tr("%1: %2").arg(next.level, next.numbers))}, tasks},
            5);
    }
    ReportTable(flow, columns).write(Report::tr("Next to show"), rows, 1);
}

} // namespace

void writeDomains(ReportFlow &flow, const ReportContent &content)
{
    if (content.domains.isEmpty())
        return;
    flow.gap(partGap);
    const QList<DomainColumn> kinds = domainColumns(content);
    QList<ReportRow> rows;
    for (const ReportDomain &domain : content.domains) {
        ReportRow row;
        for (const DomainColumn kind : kinds)
            row.cells += domainCell(domain, kind);
        for (const QString &remark : domain.remarks)
            row.below += smallCell(remark);
        row.padding = 5;
        rows += row;
    }
    ReportTable(flow, placedColumns(flow, kinds)).write(reportSectionName(ReportSection::Domains), rows);
    writeNextLevels(flow, content);
}

void writeNothing(ReportFlow &flow, const QString &title, const QString &sentence)
{
    const double titleHeight = breakText(title, ReportType::Strong, flow.width()).height;
    const double height = breakText(sentence, ReportType::Body, flow.width()).height;
    startPart(flow, titleHeight + 4 + height);
    flow.mark(title);
    flow.write(title, ReportType::Strong, Tone::Text, flow.left(), flow.width());
    flow.gap(4);
    flow.write(sentence, ReportType::Body, Tone::MutedText, flow.left(), flow.width());
}

namespace {

QList<ReportCellText> systemCell(const ReportSystem &system)
{
    QList<ReportCellText> texts{bodyCell(system.title)};
    if (!system.description.isEmpty())
        texts += smallCell(system.description, Tone::Text);
    if (!system.domains.isEmpty())
        texts += smallCell(system.domains);
    if (!system.link.isEmpty())
        texts += linkCell(system.link);
    return texts;
}

QList<ReportCellText> scaleCell(const ReportSystem &system)
{
    QList<ReportCellText> scales;
    for (const QString &scale : system.scales)
        scales += bodyCell(scale);
    return scales.isEmpty() ? QList{bodyCell(Report::tr("not stated"), Tone::MutedText)} : scales;
}

QList<ReportCellText> evidenceCell(const ReportEvidence &evidence)
{
    QList<ReportCellText> texts{bodyCell(evidence.text)};
    if (!evidence.link.isEmpty())
        texts += linkCell(evidence.link);
    if (!evidence.toConfirm.isEmpty())
        texts += smallCell(evidence.toConfirm);
    return texts;
}

QList<ReportCellText> showsCell(const ReportEvidence &evidence)
{
    QList<ReportCellText> texts;
    for (const QString &tasks : evidence.shows)
        texts += smallCell(tasks, Tone::Text);
    if (texts.isEmpty())
        return {smallCell(Report::tr("no task confirmed"))};
    texts += smallCell(Report::tr("confirmed by %1").arg(evidence.confirmed));
    return texts;
}

} // namespace

void writeSystems(ReportFlow &flow, const ReportContent &content)
{
    const QString title = reportSectionName(ReportSection::Impact);
    if (!content.noSystems.isEmpty())
        writeNothing(flow, title, content.noSystems);
    if (content.systems.isEmpty())
        return;
    flow.gap(partGap);
    constexpr double scaleWidth = 168;
    constexpr double sinceWidth = 104;
    const double titleWidth = flow.width() - scaleWidth - sinceWidth;
    const QList<ReportColumn> columns{
        {flow.left(), titleWidth - cellGap, Report::tr("System"), false},
        {flow.left() + titleWidth, scaleWidth - cellGap, Report::tr("Scale read from the text"), false},
        {flow.right() - sinceWidth, sinceWidth, Report::tr("Since"), false}};
    QList<ReportRow> rows;
    for (const ReportSystem &system : content.systems)
        rows += plainRow({systemCell(system), scaleCell(system), {bodyCell(system.since)}}, 6);
    ReportTable(flow, columns).write(title, rows);
}

void writeEvidence(ReportFlow &flow, const ReportContent &content)
{
    const QString title = reportSectionName(ReportSection::Evidence);
    if (!content.noEvidence.isEmpty())
        writeNothing(flow, title, content.noEvidence);
    if (content.evidence.isEmpty())
        return;
    flow.gap(partGap);
    constexpr double dateWidth = 88;
    constexpr double showsWidth = 252;
    const double textWidth = flow.width() - dateWidth - showsWidth;
    const QList<ReportColumn> columns{
        {flow.left(), dateWidth - cellGap, Report::tr("Date"), false},
        {flow.left() + dateWidth, textWidth - cellGap, Report::tr("What was done"), false},
        {flow.left() + dateWidth + textWidth, showsWidth, Report::tr("Tasks that it shows"), false}};
    QList<ReportRow> rows;
    for (const ReportEvidence &evidence : content.evidence)
        rows += plainRow({{smallCell(evidence.date)}, evidenceCell(evidence), showsCell(evidence)}, 4);
    ReportTable(flow, columns).write(title, rows);
}

void writeFootnotes(ReportFlow &flow, const ReportContent &content)
{
    if (!content.ladder.isEmpty()) {
        flow.gap(partGap);
        flow.need(20 + 40);
        flow.write(content.ladderTitle, ReportType::Strong, Tone::Text, flow.left(), flow.width());
        flow.gap(4);
        flow.write(content.ladder, ReportType::Small, Tone::Text, flow.left(), flow.width());
    }
    if (content.footnotes.isEmpty())
        return;
    flow.gap(18);
    for (const QString &note : content.footnotes) {
        flow.need(std::min(breakText(note, ReportType::Small, flow.width()).height, flow.pageRoom()));
        flow.write(note, ReportType::Small, Tone::MutedText, flow.left(), flow.width());
    }
}

void writeRubric(ReportFlow &flow, const ReportContent &content)
{
    if (content.rubric.isEmpty())
        return;
    // An appendix; where the page before would be left nearly empty, it begins there.
    flow.need(flow.pageRoom() / 3);
    flow.gap(appendixGap);
    flow.mark(content.rubricTitle);
    flow.write(content.rubricTitle, ReportType::Title, Tone::Text, flow.left(), flow.width());
    constexpr double statements = 200;
    const QList<ReportColumn> columns{
        {flow.left(), statements - cellGap, Report::tr("Level"), false},
        {flow.left() + statements, flow.width() - statements, Report::tr("Can"), false}};
    for (const ReportRubricDomain &domain : content.rubric) {
        flow.gap(18);
        QList<ReportRow> rows;
        for (const ReportRubricLevel &level : domain.levels) {
            QList<ReportCellText> can;
            for (const QString &statement : level.statements)
                can += ReportCellText{statement, ReportType::Small, Tone::Text, ReportSign::Box, false};
            rows += plainRow({{{level.title, ReportType::Body, Tone::Text, ReportSign::None, false},
                               {level.months, ReportType::Small, Tone::MutedText, ReportSign::None, false}},
                              can},
                             6);
        }
        ReportTable(flow, columns).write(domain.name, rows, 1);
    }
}

} // namespace depthchart::ui
