// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportflow.h"

namespace depthchart::ui {

struct ReportColumn
{
    double x = 0;
    double width = 0;
    QString heading;
    bool centred = false;
};

/// A sign before a text, with room of its own.
enum class ReportSign { None, Tick, Circle, Box, TickedBox, Warning };

struct ReportCellText
{
    QString text;
    ReportType type = ReportType::Body;
    Tone tone = Tone::Text;
    ReportSign sign = ReportSign::None;
    /// Stands under the text of a sibling that has a sign.
    bool indented = false;
    QUrl link = {};
};

/// A text in body type.
[[nodiscard]] ReportCellText bodyCell(const QString &text, Tone tone = Tone::Text,
                                      ReportSign sign = ReportSign::None);
[[nodiscard]] ReportCellText strongCell(const QString &text, Tone tone = Tone::Text,
                                        ReportSign sign = ReportSign::None);
[[nodiscard]] ReportCellText smallCell(const QString &text, Tone tone = Tone::MutedText,
                                       ReportSign sign = ReportSign::None);
/// A link as typed, set small; to click on where it is an address.
[[nodiscard]] ReportCellText linkCell(const QString &typed);
/// How far evidence carries a domain; nothing where the framework does not have it.
[[nodiscard]] QList<ReportCellText> evidenceCell(const std::optional<EvidenceWords> &evidence);

struct ReportRow
{
    /// One list of texts a column, below one another.
    QList<QList<ReportCellText>> cells;
    /// Below them, over the width of all columns.
    QList<ReportCellText> below = {};
    /// A tile in the first column.
    std::optional<core::Vector> vector;
    double padding = 8;
};

/// A row of texts alone.
[[nodiscard]] ReportRow plainRow(const QList<QList<ReportCellText>> &cells, double padding);

/// A table whose heading is repeated where it goes on over a page. A row moves to the next page as a whole
/// where it fits there, and is broken by lines where it does not.
class ReportTable
{
public:
    ReportTable(ReportFlow &flow, QList<ReportColumn> columns);

    /// With the title above, which stays with the first row and stands in the outline at that level.
    void write(const QString &title, const QList<ReportRow> &rows, int level = 0);

    /// The same where the title is written already: it is told again where the table goes on over a page.
    void writeBelow(const QString &title, const QList<ReportRow> &rows);

private:
    struct Line
    {
        PlacedLineOfText text;
        ReportSign sign = ReportSign::None;
        QRectF signRect;
    };
    struct Measured
    {
        /// By column, from the row's top; what stands below them comes last.
        QList<QList<Line>> columns;
        double height = 0;
        double firstBaseline = 0;
    };

    [[nodiscard]] double headingHeight() const;
    void writeHeading();
    /// On the next page, with the table's title once more.
    void writeContinued();
    [[nodiscard]] bool hasRoomBesideHeading() const;
    [[nodiscard]] double continuedHeight() const;
    /// A page where the heading and the first row fit, below something that high.
    void needRoom(double above, const QList<ReportRow> &rows);
    void writeRows(const QString &title, const QList<ReportRow> &rows);
    void rule(Tone tone);
    [[nodiscard]] Measured measure(const ReportRow &row) const;
    [[nodiscard]] QList<Line> measureCell(const QList<ReportCellText> &texts,
                                          const ReportColumn &column) const;
    [[nodiscard]] double heightOf(const ReportRow &row) const;
    /// No small row stands alone on a page after the others.
    void keepTogether(const ReportRow &row, const ReportRow &last);
    void writeRow(const ReportRow &row);
    void measureBelow(Measured &measured, const ReportRow &row) const;
    /// Places what fits from the positions on; true when nothing is left. Continued: the row began on an
    /// earlier page.
    [[nodiscard]] bool placePart(const Measured &row, QList<qsizetype> &next, double padding, bool continued);
    void placeLine(const Line &line, double top);
    void placeTile(const ReportRow &row, const Measured &measured);

    ReportFlow &m_flow;
    QList<ReportColumn> m_columns;
    /// What stands above or beside the heading where the table goes on.
    QString m_continued;
};

} // namespace depthchart::ui
