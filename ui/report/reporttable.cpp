// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace depthchart::ui {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(depthchart::ui::Report)
};

constexpr double signRoom = 22;
constexpr double signSide = 14;
constexpr double boxSide = 11;
constexpr double tileSide = 20;
constexpr double titleGap = 6;
constexpr double headingGap = 5;
/// A row below that height looks lost where it is the only one on its page.
constexpr double smallRow = 40;

QRectF signRect(ReportSign sign, double x, const ReportLine &line)
{
    const bool isBox = sign == ReportSign::Box || sign == ReportSign::TickedBox;
    const double side = isBox ? boxSide : signSide;
    return {x, line.top + (line.height - side) / 2, side, side};
}

} // namespace

ReportCellText bodyCell(const QString &text, Tone tone, ReportSign sign)
{
    return {text, ReportType::Body, tone, sign};
}

ReportCellText strongCell(const QString &text, Tone tone, ReportSign sign)
{
    return {text, ReportType::Strong, tone, sign};
}

ReportCellText smallCell(const QString &text, Tone tone, ReportSign sign)
{
    return {text, ReportType::Small, tone, sign};
}

ReportCellText linkCell(const QString &typed)
{
    const QUrl address = linkAddress(typed);
    ReportCellText text = smallCell(typed, address.isEmpty() ? Tone::MutedText : Tone::Accent);
    text.link = address;
    return text;
}

QList<ReportCellText> evidenceCell(const std::optional<EvidenceWords> &evidence)
{
    if (!evidence)
        return {};
    QList<ReportCellText> texts{
        smallCell(evidence->level, Tone::Text, evidence->shown ? ReportSign::Tick : ReportSign::Circle)};
    for (const QString &more : {evidence->foundation, evidence->toConfirm}) {
        if (!more.isEmpty()) {
            texts += smallCell(more);
            texts.last().indented = true;
        }
    }
    return texts;
}

ReportRow plainRow(const QList<QList<ReportCellText>> &cells, double padding)
{
    ReportRow row;
    row.cells = cells;
    row.padding = padding;
    return row;
}

ReportTable::ReportTable(ReportFlow &flow, QList<ReportColumn> columns)
    : m_flow(flow)
    , m_columns(std::move(columns))
{
}

double ReportTable::headingHeight() const
{
    double height = 0;
    for (const ReportColumn &column : m_columns)
        height = std::max(height, breakText(column.heading, ReportType::Small, column.width).height);
    return height + headingGap + 1;
}

void ReportTable::writeHeading()
{
    const double top = m_flow.y();
    for (const ReportColumn &column : std::as_const(m_columns)) {
        const ReportTextBlock block = breakText(column.heading, ReportType::Small, column.width);
        for (const ReportLine &line : block.lines) {
            const double x = column.centred ? column.x + (column.width - line.width) / 2 : column.x;
            m_flow.place(placedLine(line, ReportType::Small, Tone::MutedText, {x, top}, block.rightToLeft));
        }
    }
    m_flow.setY(top + headingHeight());
    rule(Tone::StrongLine);
}

bool ReportTable::hasRoomBesideHeading() const
{
    const ReportColumn &last = m_columns.last();
    return textWidth(last.heading, ReportType::Small) + textWidth(m_continued, ReportType::Small) + signRoom <
           last.width;
}

double ReportTable::continuedHeight() const
{
    return headingHeight() +
           (hasRoomBesideHeading() ? 0 : breakText(m_continued, ReportType::Small, m_flow.width()).height);
}

void ReportTable::writeContinued()
{
    m_flow.newPage();
    if (hasRoomBesideHeading()) {
        const QRectF line(m_flow.left(), m_flow.y(), m_flow.width(), headingHeight());
        m_flow.writeLine(m_continued, ReportType::Small, Tone::MutedText, line, Qt::AlignRight);
    } else {
        m_flow.write(m_continued, ReportType::Small, Tone::MutedText, m_flow.left(), m_flow.width());
    }
    writeHeading();
}

void ReportTable::rule(Tone tone)
{
    const double right = m_columns.last().x + m_columns.last().width;
    m_flow.place(PlacedRule{{m_columns.first().x, m_flow.y(), right, m_flow.y()}, 1, tone});
}

QList<ReportTable::Line> ReportTable::measureCell(const QList<ReportCellText> &texts,
                                                  const ReportColumn &column) const
{
    QList<Line> lines;
    double top = 0;
    for (const ReportCellText &text : texts) {
        const double indent = text.sign != ReportSign::None || text.indented ? signRoom : 0;
        const ReportTextBlock block = breakText(text.text, text.type, column.width - indent);
        for (qsizetype i = 0; i < block.lines.size(); ++i) {
            ReportLine broken = block.lines.at(i);
            broken.top += top;
            broken.baseline += top;
            const double x =
                column.centred ? column.x + (column.width - broken.width) / 2 : column.x + indent;
            Line line{
                placedLine(broken, text.type, text.tone, {x, 0}, block.rightToLeft), ReportSign::None, {}};
            line.text.link = text.link;
            if (i == 0 && text.sign != ReportSign::None) {
                line.sign = text.sign;
                line.signRect = signRect(text.sign, column.x, broken);
            }
            lines += line;
        }
        top += block.height;
    }
    return lines;
}

ReportTable::Measured ReportTable::measure(const ReportRow &row) const
{
    Measured measured;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        measured.columns += measureCell(row.cells.value(i), m_columns.at(i));
        if (!measured.columns.last().isEmpty())
            measured.firstBaseline =
                std::max(measured.firstBaseline, measured.columns.last().first().text.baseline);
    }
    for (QList<Line> &column : measured.columns) {
        // The first lines of all columns stand on one baseline, so that a row reads across.
        const double shift = column.isEmpty() ? 0 : measured.firstBaseline - column.first().text.baseline;
        for (Line &line : column) {
            line.text.rect.translate(0, shift);
            line.text.baseline += shift;
            line.signRect.translate(0, shift);
            measured.height = std::max(measured.height, line.text.rect.bottom());
        }
    }
    if (row.vector)
        measured.height = std::max(measured.height, tileSide - 2);
    if (!row.below.isEmpty())
        measureBelow(measured, row);
    return measured;
}

void ReportTable::measureBelow(Measured &measured, const ReportRow &row) const
{
    const ReportColumn &first = m_columns.first();
    const ReportColumn whole{first.x, m_columns.last().x + m_columns.last().width - first.x, {}, false};
    QList<Line> lines = measureCell(row.below, whole);
    for (Line &line : lines) {
        line.text.rect.translate(0, measured.height);
        line.text.baseline += measured.height;
        line.signRect.translate(0, measured.height);
    }
    if (!lines.isEmpty())
        measured.height = lines.last().text.rect.bottom();
    measured.columns += lines;
}

double ReportTable::heightOf(const ReportRow &row) const
{
    return measure(row).height + 2 * row.padding * m_flow.density();
}

void ReportTable::placeLine(const Line &line, double top)
{
    PlacedLineOfText text = line.text;
    text.rect.translate(0, top);
    text.baseline += top;
    m_flow.place(text);
    const QRectF rect = line.signRect.translated(0, top);
    switch (line.sign) {
    case ReportSign::None:
        break;
    case ReportSign::Tick:
        m_flow.place(PlacedIcon{rect, Icon::Tick, Tone::Text});
        break;
    case ReportSign::Circle:
        m_flow.place(PlacedIcon{rect, Icon::Circle, Tone::MutedText});
        break;
    case ReportSign::Box:
    case ReportSign::TickedBox:
        m_flow.place(PlacedBox{rect, line.sign == ReportSign::TickedBox});
        break;
    case ReportSign::Warning:
        m_flow.place(PlacedIcon{rect, Icon::Warning, Tone::Red});
        break;
    }
}

bool ReportTable::placePart(const Measured &row, QList<qsizetype> &next, double padding, bool continued)
{
    const double top = m_flow.y() + padding;
    const double room = m_flow.body().bottom() - padding - top;
    double lowest = top;
    bool done = true;
    for (qsizetype i = 0; i < row.columns.size(); ++i) {
        const QList<Line> &column = row.columns.at(i);
        const qsizetype first = next.at(i);
        if (first >= column.size())
            continue;
        const double offset = continued ? column.at(first).text.rect.top() : 0;
        QList<double> bottoms;
        for (qsizetype line = first; line < column.size(); ++line)
            bottoms += column.at(line).text.rect.bottom() - offset;
        // A line higher than the page is placed all the same: it cannot be broken.
        const bool isAtTop = continued || i < m_columns.size();
        const qsizetype least = isAtTop ? 1 : 0;
        next[i] += std::max(least, linesTogether(bottoms, room));
        for (qsizetype line = first; line < next.at(i); ++line) {
            placeLine(column.at(line), top - offset);
            lowest = std::max(lowest, top + bottoms.at(line - first));
        }
        done = done && next.at(i) >= column.size();
    }
    m_flow.setY(lowest + padding);
    return done;
}

void ReportTable::placeTile(const ReportRow &row, const Measured &measured)
{
    if (!row.vector)
        return;
    const double firstLine = measured.columns.value(1).isEmpty()
                                 ? tileSide - 2
                                 : measured.columns.at(1).first().text.rect.height();
    m_flow.place(PlacedVector{{m_columns.first().x,
                               m_flow.y() + row.padding * m_flow.density() + (firstLine - tileSide) / 2,
                               tileSide, tileSide},
                              *row.vector});
}

void ReportTable::writeRow(const ReportRow &row)
{
    const Measured measured = measure(row);
    const double padding = row.padding * m_flow.density();
    const double height = measured.height + 2 * padding;
    if (height > m_flow.room()) {
        const bool fitsOnPage = height <= m_flow.pageRoom() - continuedHeight();
        // What is too long for any page starts where it stands, if some of it fits here.
        if ((fitsOnPage || m_flow.room() < m_flow.pageRoom() / 4) && !m_flow.atTop()) {
            writeContinued();
        }
    }
    placeTile(row, measured);
    const double rowTop = m_flow.y();
    QList<qsizetype> next(measured.columns.size(), 0);
    const qsizetype startPage = m_flow.page();
    bool continued = false;
    while (!placePart(measured, next, padding, continued)) {
        writeContinued();
        continued = true;
    }
    if (m_flow.page() == startPage)
        m_flow.setY(std::max(m_flow.y(), rowTop + height));
    rule(Tone::Line);
}

void ReportTable::keepTogether(const ReportRow &row, const ReportRow &last)
{
    const double lastHeight = heightOf(last);
    const double both = heightOf(row) + lastHeight;
    if (lastHeight < smallRow && both > m_flow.room() && both <= m_flow.pageRoom() - continuedHeight())
        writeContinued();
}

void ReportTable::needRoom(double above, const QList<ReportRow> &rows)
{
    const double first = rows.isEmpty() ? 0 : measure(rows.first()).height + 2 * rows.first().padding;
    m_flow.need(above + titleGap + headingHeight() + std::min(first, m_flow.pageRoom() / 4));
}

void ReportTable::write(const QString &title, const QList<ReportRow> &rows, int level)
{
    needRoom(breakText(title, ReportType::Strong, m_flow.width()).height, rows);
    m_flow.mark(title, level);
    m_flow.write(title, ReportType::Strong, Tone::Text, m_flow.left(), m_flow.width());
    m_flow.setY(m_flow.y() + titleGap);
    writeRows(title, rows);
}

void ReportTable::writeBelow(const QString &title, const QList<ReportRow> &rows)
{
    needRoom(0, rows);
    writeRows(title, rows);
}

void ReportTable::writeRows(const QString &title, const QList<ReportRow> &rows)
{
    m_continued = Report::tr("%1, continued").arg(title);
    writeHeading();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0 && i == rows.size() - 2)
            keepTogether(rows.at(i), rows.at(i + 1));
        writeRow(rows.at(i));
    }
}

} // namespace depthchart::ui
