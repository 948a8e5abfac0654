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
constexpr double ratingWidth = 57;
constexpr double beforeBreadth = 14;
constexpr double breadthWidth = 80;
constexpr double evidenceWidth = 182;
constexpr double cellGap = 12;

enum class DomainColumn { Name, Self, Manager, Agreed, Target, Breadth, Evidence };

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
    const bool evidence = std::any_of(content.domains.cbegin(), content.domains.cend(),
                                      [](const ReportDomain &domain) { return domain.evidence.has_value(); });
    if (evidence)
        kinds += DomainColumn::Evidence;
    return kinds;
}

QString headingOf(DomainColumn kind)
{
    switch (kind) {
    case DomainColumn::Name:
        return Report::tr("Domain");
    case DomainColumn::Self:
        return raterName(core::Rater::Self);
    case DomainColumn::Manager:
        return raterName(core::Rater::Manager);
    case DomainColumn::Agreed:
        return raterName(core::Rater::Agreed);
    case DomainColumn::Target:
        return Report::tr("Target");
    case DomainColumn::Breadth:
        return Report::tr("Breadth");
    case DomainColumn::Evidence:
        return Report::tr("Evidence");
    }
    return {};
}

double widthOf(DomainColumn kind)
{
    switch (kind) {
    case DomainColumn::Name:
        return 0;
    case DomainColumn::Breadth:
        return breadthWidth;
    case DomainColumn::Evidence:
        return evidenceWidth;
    default:
        return ratingWidth;
    }
}

QList<ReportColumn> placedColumns(const ReportFlow &flow, const QList<DomainColumn> &kinds)
{
    double fixed = beforeBreadth;
    for (const DomainColumn kind : kinds)
        fixed += widthOf(kind);
    QList<ReportColumn> columns;
    double x = flow.left();
    for (const DomainColumn kind : kinds) {
        const bool name = kind == DomainColumn::Name;
        const double width = name ? flow.width() - fixed : widthOf(kind);
        const bool rating = !name && kind != DomainColumn::Breadth && kind != DomainColumn::Evidence;
        const bool last = kind == kinds.last();
        if (kind == DomainColumn::Breadth)
            x += beforeBreadth;
        columns += ReportColumn{x, width - (rating || last ? 0 : cellGap), headingOf(kind), rating};
        x += width;
    }
    return columns;
}

QList<ReportCellText> evidenceCell(const ReportDomain &domain)
{
    if (!domain.evidence)
        return {};
    QList<ReportCellText> texts{{domain.evidence->level, ReportType::Body, Tone::Text,
                                 domain.evidence->shown ? ReportSign::Tick : ReportSign::Circle, false}};
    for (const QString &more : {domain.evidence->foundation, domain.evidence->toConfirm}) {
        if (!more.isEmpty())
            texts += ReportCellText{more, ReportType::Small, Tone::MutedText, ReportSign::None, true};
    }
    return texts;
}

QList<ReportCellText> ratingCell(const QString &text, bool used)
{
    return {{text, used ? ReportType::Strong : ReportType::Body, Tone::Text, ReportSign::None, false}};
}

QList<ReportCellText> domainCell(const ReportDomain &domain, DomainColumn kind)
{
    switch (kind) {
    case DomainColumn::Name: {
        QList<ReportCellText> texts{{domain.name, ReportType::Strong, Tone::Text, ReportSign::None, false}};
        for (const QString &note : domain.notes)
            texts += ReportCellText{note, ReportType::Small, Tone::MutedText, ReportSign::None, false};
        return texts;
    }
    case DomainColumn::Self:
        return ratingCell(domain.self, domain.used == core::Rater::Self);
    case DomainColumn::Manager:
        return ratingCell(domain.manager, domain.used == core::Rater::Manager);
    case DomainColumn::Agreed:
        return ratingCell(domain.agreed, domain.used == core::Rater::Agreed);
    case DomainColumn::Target:
        return ratingCell(domain.target, false);
    case DomainColumn::Breadth:
        return {{domain.breadth ? Report::tr("yes") : Report::tr("not yet"), ReportType::Body, Tone::Text,
                 domain.breadth ? ReportSign::Tick : ReportSign::Circle, false}};
    case DomainColumn::Evidence:
        return evidenceCell(domain);
    }
    return {};
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
        row.padding = 5;
        rows += row;
    }
    ReportTable(flow, placedColumns(flow, kinds)).write(reportSectionName(ReportSection::Domains), rows);
}

void writeSystems(ReportFlow &flow, const ReportContent &content)
{
    const QString title = reportSectionName(ReportSection::Impact);
    if (!content.noSystems.isEmpty()) {
        flow.gap(partGap);
        flow.need(60);
        flow.mark(title);
        flow.write(title, ReportType::Strong, Tone::Text, flow.left(), flow.width());
        flow.gap(4);
        flow.write(content.noSystems, ReportType::Body, Tone::MutedText, flow.left(), flow.width());
        return;
    }
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
    for (const ReportSystem &system : content.systems) {
        QList<ReportCellText> scales;
        for (const QString &scale : system.scales)
            scales += ReportCellText{scale, ReportType::Body, Tone::Text, ReportSign::None, false};
        if (scales.isEmpty())
            scales += ReportCellText{Report::tr("not stated"), ReportType::Body, Tone::MutedText,
                                     ReportSign::None, false};
        rows += ReportRow{{{{system.title, ReportType::Body, Tone::Text, ReportSign::None, false}},
                           scales,
                           {{system.since, ReportType::Body, Tone::Text, ReportSign::None, false}}},
                          std::nullopt,
                          6};
    }
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
    if (!flow.atTop())
        flow.newPage();
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
            rows += ReportRow{{{{level.title, ReportType::Body, Tone::Text, ReportSign::None, false},
                                {level.months, ReportType::Small, Tone::MutedText, ReportSign::None, false}},
                               can},
                              std::nullopt,
                              6};
        }
        ReportTable(flow, columns).write(domain.name, rows, 1);
    }
}

} // namespace depthchart::ui
