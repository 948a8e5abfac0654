// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportlayout.h"

#include "ui/report/reportparts.h"
#include "ui/report/reporttimeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

constexpr double sheetEdge = 32;
constexpr double headRoom = 210;
/// Words beside the timeline's last bars are measured as on a screen, and a little wider on paper.
constexpr double timelineSlack = 6;
/// Tried where they save a page of a short report.
constexpr std::array tightDensities{0.5, 0.65, 0.8};
constexpr qsizetype mostPagesToTighten = 6;

double writeRightColumn(ReportFlow &flow, const ReportContent &content, double x)
{
    const double width = flow.right() - x;
    double top = ReportMargins::firstTop;
    for (const QString &text :
         {Report::tr("%1, %2").arg(content.kind, content.date), content.framework, content.manager}) {
        const ReportTextBlock block = breakText(text, ReportType::Small, width);
        for (const ReportLine &line : block.lines) {
            flow.place(placedLine(line, ReportType::Small, Tone::MutedText, {flow.right() - line.width, top},
                                  block.rightToLeft));
        }
        top += block.height;
    }
    return top;
}

/// Name, person and date on the first page.
void writeHead(ReportFlow &flow, const ReportContent &content)
{
    const double rightTop = writeRightColumn(flow, content, flow.right() - headRoom);
    const double width = flow.width() - headRoom - 20;
    flow.write(content.name, ReportType::Title, Tone::Text, flow.left(), width);
    flow.write(content.personLine, ReportType::Body, Tone::MutedText, flow.left(), width);
    const double bottom = std::max(flow.page() == 0 ? rightTop : 0, flow.y()) + 12;
    flow.rule(bottom, Tone::Text, 2);
    flow.setY(bottom + 20);
}

/// The next pages' head: whose report it is. The texts stand in full on the first page.
void writeRunningHead(ReportFlow &flow, const ReportContent &content, qsizetype page)
{
    const QString right = Report::tr("%1, %2").arg(content.kind, content.date);
    const double rightWidth = textWidth(right, ReportType::Small);
    const double room = flow.width() - rightWidth - 24;
    const QString name = shortenedTo(content.name, ReportType::SmallStrong, room * 0.6);
    const double nameWidth = textWidth(name, ReportType::SmallStrong);
    const QString rest =
        content.personLine.isEmpty()
            ? QString()
            : shortenedTo(leftToRight(u", "_s + QString(content.personLine).remove(QChar(0x200E))),
                          ReportType::Small, room - nameWidth - 2);
    const auto put = [&](const QString &text, ReportType type, Tone tone, double x) {
        const ReportTextBlock block = breakText(text, type, 1e6);
        if (!block.lines.isEmpty())
            flow.placeOn(page, placedLine(block.lines.first(), type, tone, {x, ReportMargins::runningLine},
                                          block.rightToLeft));
    };
    put(name, ReportType::SmallStrong, Tone::Text, flow.left());
    put(rest, ReportType::Small, Tone::MutedText, flow.left() + nameWidth);
    put(right, ReportType::Small, Tone::MutedText, flow.right() - rightWidth);
    const double y = ReportMargins::runningLine + 23;
    flow.placeOn(page, PlacedRule{{flow.left(), y, flow.right(), y}, 2, Tone::Text});
}

void writeFoot(ReportFlow &flow, const ReportContent &content, QSizeF size, qsizetype page, qsizetype pages)
{
    const double y = size.height() - ReportMargins::footRule;
    flow.placeOn(page, PlacedRule{{flow.left(), y, flow.right(), y}, 1, Tone::StrongLine});
    const QString number = Report::tr("Page %1 of %2").arg(page + 1).arg(pages);
    const double numberWidth = textWidth(number, ReportType::Small);
    const QString after = Report::tr(", career profile, %1").arg(content.date);
    const double room = flow.width() - numberWidth - 24 - textWidth(after, ReportType::Small);
    const QString name = leftToRight(shortenedTo(content.name, ReportType::Small, room));
    const auto put = [&](const QString &text, double x) {
        const ReportTextBlock block = breakText(text, ReportType::Small, 1e6);
        if (!block.lines.isEmpty())
            flow.placeOn(
                page, placedLine(block.lines.first(), ReportType::Small, Tone::MutedText, {x, y + 8}, false));
    };
    put(name + after, flow.left());
    put(number, flow.right() - numberWidth);
}

} // namespace

QSizeF sheetSize(QPageSize::PageSizeId pageSize)
{
    const QSizeF inches = QPageSize::size(pageSize, QPageSize::Inch);
    return inches * 96.0;
}

namespace {

/// `density` is the share of the usual space between things.
ReportLayout layoutWith(const ReportContent &content, const std::shared_ptr<const TimelineSheet> &timeline,
                        double density)
{
    const QSizeF size = sheetSize(content.options.pageSize);
    ReportFlow flow(size, ReportMargins::firstTop, density);
    writeHead(flow, content);
    flow.startHere();
    writeSummary(flow, content);
    writeDomains(flow, content);
    writeSystems(flow, content);
    writeEvidence(flow, content);
    writeFootnotes(flow, content);
    writePlan(flow, content, timeline.get());
    writeReviews(flow, content);
    flow.setDensity(1);
    writeRubric(flow, content);
    const qsizetype pages = flow.pageCount();
    for (qsizetype page = 0; page < pages; ++page) {
        if (page > 0)
            writeRunningHead(flow, content, page);
        writeFoot(flow, content, size, page, pages);
    }
    return {size,
            QRectF(ReportMargins::side, sheetEdge, size.width() - 2 * ReportMargins::side,
                   size.height() - 2 * sheetEdge),
            flow.takePages(), flow.takeOutline(), timeline};
}

} // namespace

ReportLayout layoutReport(const ReportContent &content)
{
    const BrokenTexts remembered;
    std::shared_ptr<const TimelineSheet> timeline;
    if (!content.timeline.bars.isEmpty()) {
        const double width =
            sheetSize(content.options.pageSize).width() - 2 * ReportMargins::side - timelineSlack;
        timeline = std::make_shared<const TimelineSheet>(reportTimeline(content.timeline, width));
    }
    ReportLayout layout = layoutWith(content, timeline, 1);
    const qsizetype pages = layout.pages.size();
    if (pages < 2 || pages > mostPagesToTighten)
        return layout;
    // The tightest first: where that saves nothing, nothing does.
    for (const double density : tightDensities) {
        ReportLayout tight = layoutWith(content, timeline, density);
        if (tight.pages.size() >= pages || tight.pages.size() > layout.pages.size())
            break;
        layout = std::move(tight);
    }
    return layout;
}

QRectF placeOf(const PlacedItem &item)
{
    return std::visit(
        [](const auto &placed) -> QRectF {
            if constexpr (std::is_same_v<std::decay_t<decltype(placed)>, PlacedRule>)
                return QRectF(placed.line.p1(), placed.line.p2());
            else
                return placed.rect;
        },
        item);
}

} // namespace depthchart::ui
