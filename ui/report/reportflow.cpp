// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportflow.h"

#include <algorithm>

namespace depthchart::ui {

namespace {

constexpr double leadGap = 4;

} // namespace

ReportFlow::ReportFlow(QSizeF size, double top, double density)
    : m_body(ReportMargins::side, ReportMargins::nextTop, size.width() - 2 * ReportMargins::side,
             size.height() - ReportMargins::nextTop - ReportMargins::bottom)
    , m_y(top)
    , m_density(density)
{
}

double ReportFlow::pageRoom() const
{
    return m_body.height();
}

bool ReportFlow::atTop() const
{
    return m_y <= (page() == 0 ? m_firstTop : m_body.top());
}

void ReportFlow::newPage()
{
    m_pages.emplaceBack();
    m_y = m_body.top();
}

void ReportFlow::startHere()
{
    m_firstTop = page() == 0 ? m_y : 0;
}

void ReportFlow::need(double height)
{
    if (height > room() && !atTop())
        newPage();
}

void ReportFlow::gap(double height)
{
    if (!atTop())
        m_y += height * m_density;
}

void ReportFlow::mark(const QString &title, int level)
{
    m_outline += ReportOutlineEntry{title, level, page(), m_y};
}

void ReportFlow::place(const PlacedItem &item)
{
    m_pages.last().items += item;
}

void ReportFlow::placeOn(qsizetype page, const PlacedItem &item)
{
    m_pages[page].items += item;
}

void ReportFlow::write(const QString &text, ReportType type, Tone tone, double x, double width)
{
    const ReportTextBlock block = breakText(text, type, width);
    qsizetype onPage = linesHere(block, 0);
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const ReportLine &line = block.lines.at(i);
        if (onPage == 0 && !atTop()) {
            newPage();
            onPage = linesHere(block, i);
        }
        --onPage;
        place(placedLine(line, type, tone, {x, m_y - line.top}, block.rightToLeft));
        m_y += line.height;
    }
}

qsizetype ReportFlow::linesHere(const ReportTextBlock &block, qsizetype first) const
{
    QList<double> bottoms;
    for (qsizetype i = first; i < block.lines.size(); ++i)
        bottoms += block.lines.at(i).top + block.lines.at(i).height - block.lines.at(first).top;
    const qsizetype fitting = linesTogether(bottoms, room());
    // A page with nothing on it takes at least a line: no other takes more.
    return fitting == 0 && atTop() ? 1 : fitting;
}

void ReportFlow::writeAfter(const QString &lead, const QString &text, Tone tone, double x, double width)
{
    const double taken = textWidth(lead, ReportType::Strong) + leadGap;
    const ReportTextBlock block = breakText(text, ReportType::Body, width, taken);
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const ReportLine &line = block.lines.at(i);
        need(line.height);
        if (i == 0) {
            const ReportTextBlock strong = breakText(lead, ReportType::Strong, width);
            if (!strong.lines.isEmpty()) {
                PlacedLineOfText placed =
                    placedLine(strong.lines.first(), ReportType::Strong, tone, {x, m_y}, false);
                placed.baseline = m_y - line.top + line.baseline;
                place(placed);
            }
        }
        place(placedLine(line, ReportType::Body, tone, {i == 0 ? x + taken : x, m_y - line.top},
                         block.rightToLeft));
        m_y += line.height;
    }
}

void ReportFlow::writeLine(const QString &text, ReportType type, Tone tone, QRectF rect,
                           Qt::Alignment alignment)
{
    const ReportTextBlock block = breakText(text, type, 1e6);
    if (block.lines.isEmpty())
        return;
    const ReportLine &line = block.lines.first();
    double x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - line.width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - line.width / 2;
    place(placedLine(line, type, tone, {x, rect.top()}, block.rightToLeft));
}

void ReportFlow::rule(double y, Tone tone, double width)
{
    place(PlacedRule{{left(), y, right(), y}, width, tone});
}

qsizetype linesTogether(const QList<double> &bottoms, double room)
{
    constexpr qsizetype together = 2;
    const qsizetype count = bottoms.size();
    const qsizetype fitting = std::upper_bound(bottoms.cbegin(), bottoms.cend(), room) - bottoms.cbegin();
    if (fitting == count)
        return count;
    const qsizetype kept = std::min(fitting, count - together);
    return kept >= together ? kept : 0;
}

PlacedLineOfText placedLine(const ReportLine &line, ReportType type, Tone tone, QPointF corner,
                            bool rightToLeft)
{
    return {QRectF(corner.x() + line.left, corner.y() + line.top, line.width, line.height),
            corner.y() + line.baseline,
            line.text,
            type,
            tone,
            rightToLeft,
            {}};
}

} // namespace depthchart::ui
