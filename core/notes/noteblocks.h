// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/textspan.h"
#include "core/notes/inlinetext.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace depthchart::core {

enum class NoteBlockKind : quint8 { Heading, Item, Paragraph, Row };

/// A heading, a list item's first paragraph, a paragraph, or a row of a table; its marks are still in it.
struct NoteBlock
{
    NoteBlockKind kind = NoteBlockKind::Paragraph;
    /// Of a heading: 1 to 6.
    int level = 0;
    /// Columns before it; of a list item those before its mark.
    qsizetype indent = 0;
    /// A list item with an empty box: it is not done yet.
    bool isOpenTask = false;
    /// Its lines without their indent; of a row its cells.
    QStringList lines;
    /// The lines in the notes.
    TextSpan source;
    /// Of its first one, from 1.
    int line = 0;
    bool operator==(const NoteBlock &) const = default;
};

/// The notes cut into blocks. Left out: front matter, code within fences, comments, rules, the heads of
/// tables, definitions of links. A fence or comment that nothing closes is none, so that it swallows nothing.
struct NoteBlocks
{
    QList<NoteBlock> blocks;
    LinkDefinitions definitions;
    /// The date of the front matter, where it has one.
    std::optional<QDate> date;
    bool operator==(const NoteBlocks &) const = default;
};

[[nodiscard]] NoteBlocks noteBlocks(QStringView notes);

} // namespace depthchart::core
