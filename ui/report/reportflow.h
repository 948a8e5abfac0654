// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportlayout.h"

namespace depthchart::ui {

/// Places items down the pages: where a block does not fit, the next page begins.
class ReportFlow
{
public:
    /// `density` is the share of the usual space between things, where a report just misses fitting on fewer
    /// pages.
    ReportFlow(QSizeF size, double top, double density);

    [[nodiscard]] double left() const { return m_body.left(); }
    [[nodiscard]] double right() const { return m_body.right(); }
    [[nodiscard]] double width() const { return m_body.width(); }
    [[nodiscard]] const QRectF &body() const { return m_body; }

    [[nodiscard]] double density() const { return m_density; }
    void setDensity(double density) { m_density = density; }
    [[nodiscard]] double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    /// Room down to the foot of the page.
    [[nodiscard]] double room() const { return m_body.bottom() - m_y; }
    /// Room of a page with nothing on it.
    [[nodiscard]] double pageRoom() const;
    [[nodiscard]] qsizetype page() const { return m_pages.size() - 1; }
    [[nodiscard]] bool atTop() const;

    /// The first page's head is written: what follows stands at the top of its page.
    void startHere();
    void newPage();
    /// Begins a page where that height does not fit any more and a new page would help.
    void need(double height);
    /// Room between blocks; none at the top of a page.
    void gap(double height);

    /// What is written next, at y(), can be jumped to; at level 0 it is a section.
    void mark(const QString &title, int level = 0);
    void place(const PlacedItem &item);
    void placeOn(qsizetype page, const PlacedItem &item);

    /// Writes a text from y() down, breaking it over pages by lines, of which at least two stand together on
    /// either side.
    void write(const QString &text, ReportType type, Tone tone, double x, double width);
    /// A text in body type that goes on after a few words in strong type on its first line.
    void writeAfter(const QString &lead, const QString &text, Tone tone, double x, double width);
    /// Writes one line with its top at `top`, without moving down; aligned to the right end where told.
    void writeLine(const QString &text, ReportType type, Tone tone, QRectF rect,
                   Qt::Alignment alignment = Qt::AlignLeft);
    void rule(double y, Tone tone = Tone::Line, double width = 1);

    [[nodiscard]] QList<ReportSheet> takePages() { return std::move(m_pages); }
    [[nodiscard]] QList<ReportOutlineEntry> takeOutline() { return std::move(m_outline); }
    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }

private:
    /// Lines of the block, from `first` on, that are to stand on this page.
    [[nodiscard]] qsizetype linesHere(const ReportTextBlock &block, qsizetype first) const;

    QRectF m_body;
    double m_y = 0;
    double m_density = 1;
    double m_firstTop = 0;
    QList<ReportSheet> m_pages{ReportSheet{}};
    QList<ReportOutlineEntry> m_outline;
};

/// Where the sheet's parts stand, in px.
struct ReportMargins
{
    static constexpr double side = 64;
    static constexpr double firstTop = 48;
    static constexpr double runningLine = 44;
    static constexpr double nextTop = 84;
    static constexpr double footRule = 60;
    static constexpr double bottom = 72;
};

/// How many of the lines, by their bottoms, stand in that room so that at least two are left together on
/// either side: all of them, or none where that cannot be.
[[nodiscard]] qsizetype linesTogether(const QList<double> &bottoms, double room);

/// A line of a broken text as an item, its block at that corner.
[[nodiscard]] PlacedLineOfText placedLine(const ReportLine &line, ReportType type, Tone tone, QPointF corner,
                                          bool rightToLeft);

} // namespace depthchart::ui
