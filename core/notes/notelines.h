// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The lines of notes, and what their first signs make of them.
namespace depthchart::core {

struct NoteLine
{
    /// Without its indent, the marks of quotes, and blanks at its end.
    QStringView text;
    /// Columns before it; a tab goes to the next multiple of four.
    qsizetype indent = 0;
    /// Two blanks or a backslash at its end: the line break is meant.
    bool isBroken = false;
    /// In the notes, without the line break.
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] bool isBlank() const { return text.isEmpty(); }
};

/// Lines end at \n, \r\n or \r.
[[nodiscard]] QList<NoteLine> noteLines(QStringView notes);

/// A list item's mark: "- ", "* [x] ", "3. ", "• ".
struct ItemMark
{
    /// Signs of the line that are the mark's; 0: it is no item.
    qsizetype length = 0;
    bool isOpenTask = false;
};
[[nodiscard]] ItemMark itemMark(QStringView line);

/// "```" or "~~~" at the beginning: how many of them; 0: it is no fence.
[[nodiscard]] qsizetype fenceLength(QStringView line);

/// "---", "* * *", "___".
[[nodiscard]] bool isRule(QStringView line);

/// Number of "#" before a heading; 0: it is none.
[[nodiscard]] int headingLevel(QStringView line);

/// "|---|:--:|".
[[nodiscard]] bool isTableDivider(QStringView line);

/// The cells of a table's row.
[[nodiscard]] QStringList tableCells(QStringView line);

} // namespace depthchart::core
