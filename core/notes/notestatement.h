// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/fault.h"
#include "core/common/textspan.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Notes that a person already has, a work log or a brag document in Markdown or plain text, as statements
/// that may become evidence (domain.md section 5; format.md `suggest` and `import`).
namespace depthchart::core {

/// One thing that the notes say was done.
struct NoteStatement
{
    /// One line of plain text, without marks of lists, emphasis and links; never empty, at most 100,000 code
    /// points (format.md, what a profile may hold).
    QString text;
    /// The day at its beginning ("2026-03-14: …"), else that of the nearest heading which gives one. A week,
    /// month, quarter or year stands for its first day. Absent: the notes say none.
    std::optional<QDate> date;
    /// The headings above it, outermost first, as in "Search team › Week 12, 2026"; empty: none.
    QString heading;
    /// The first address that it links to; empty: none.
    QString link;
    /// The lines in the notes that it was read from, marks included.
    TextSpan source;
    bool operator==(const NoteStatement &) const = default;
};

/// Every statement, in the order of the notes: list items (each nested one is its own, with the items above
/// it in `heading`), and the sentences of paragraphs. Left out: code, front matter, comments, rules, and what
/// has no letter. Faults by line: a statement of more than 100,000 code points; more than 10,000 statements.
[[nodiscard]] Result<QList<NoteStatement>> noteStatements(QStringView notes);

/// The notes of a file: UTF-8, with or without a byte order mark. The fault says line and column of the first
/// byte that is none.
[[nodiscard]] Result<QString> notesText(const QByteArray &bytes);

} // namespace depthchart::core
