// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/files/safesave.h"

#include <QList>
#include <QStringList>

#include <optional>

/// What the command line prints: results on standard output, messages on standard error, always as UTF-8,
/// whatever the locale, since JSON is UTF-8 and people pipe one into the other.
namespace depthchart::app {

/// format.md "The command line", exit status.
enum ExitStatus { Done = 0, Refused = 1, WrongUsage = 2 };

/// Text from a file that is safe on a terminal: control characters, and signs that turn the direction of what
/// follows, are replaced. Line breaks stay.
[[nodiscard]] QString printable(const QString &text);

/// Prints a result: Done, or Refused where standard output cannot take it (then a message says so).
[[nodiscard]] ExitStatus printResult(const QByteArray &utf8);
/// The same for people: made printable first.
[[nodiscard]] ExitStatus printResult(const QString &text);

/// One message, on a line of its own, beginning with the program's name.
void printMessage(const QString &text);

/// A message about wrong usage, and where help is found; gives WrongUsage.
[[nodiscard]] ExitStatus printUsageFault(const QString &text, const QString &subcommand = {});

/// "FILE:POINTER: fault", "FILE:LINE:COLUMN: fault" for a syntax error; "FILE: fault" where the file could
/// not be read at all, which the caller says.
[[nodiscard]] QString faultLine(const QString &file, const core::Fault &fault);
[[nodiscard]] QString accessFaultLine(const QString &file, const core::Fault &fault);

/// Saves the file safely and gives how; nothing, with a message, where it cannot be written.
[[nodiscard]] std::optional<core::SaveOutcome> saveFile(const QString &path, const QByteArray &bytes);
/// Says where the file before is, if there was no other way than to write in place.
void printBackup(const QString &path, const core::SaveOutcome &outcome);

/// Rows as aligned columns, two blanks between, each line after `indent` blanks. Wide signs count as two
/// columns. Columns whose position is in `right` are set flush right.
[[nodiscard]] QString table(const QList<QStringList> &rows, int indent, const QList<qsizetype> &right = {});

/// Columns that a text takes on a terminal.
[[nodiscard]] qsizetype columnsOf(QStringView text);

} // namespace depthchart::app
