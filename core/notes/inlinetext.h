// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace depthchart::core {

/// A line of Markdown as plain text.
struct InlineText
{
    /// One line, single blanks, nothing at its ends.
    QString text;
    /// The first address that it links to; empty: none.
    QString link;
    bool operator==(const InlineText &) const = default;
};

/// Addresses by the label of their definition ("[label]: https://…"), in lower case.
using LinkDefinitions = QHash<QString, QString>;

/// Takes the marks away: emphasis, code, links (their text stays), images (their description stays), escapes,
/// the tags and entities of HTML that occur in notes. What only looks like a mark stays: max_tokens, 2 * 3,
/// List<T>. Control characters become blanks; signs that turn the direction of what follows are dropped.
[[nodiscard]] InlineText inlineText(QStringView markdown, const LinkDefinitions &definitions);

/// The label of a definition or reference as it is looked up.
[[nodiscard]] QString linkLabel(QStringView text);

} // namespace depthchart::core
