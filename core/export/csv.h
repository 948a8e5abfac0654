// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Tables for other programs: RFC 4180, UTF-8, lines ended by CR and LF.
namespace depthchart::core {

/// The text as a spreadsheet may show it: one that it would take for a formula gets an apostrophe before it.
/// Such a text begins, after any white space and characters without a shape, with =, +, - or @ (also in their
/// full-width forms); and so does one that begins with a tab or an end of line.
[[nodiscard]] QString harmlessCell(const QString &text);

/// The rows as a file. Cells are made harmless; one that holds a comma, a quote or an end of line is quoted,
/// with its ends of lines as they are. NUL, which readers refuse, is left out.
[[nodiscard]] QByteArray csv(const QList<QStringList> &rows);

} // namespace depthchart::core
