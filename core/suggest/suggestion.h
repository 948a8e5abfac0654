// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/numbers.h"
#include "core/common/textspan.h"
#include "core/suggest/suggestionindex.h"

#include <QList>
#include <QString>

namespace depthchart::core {

/// A task that a text may demonstrate (domain.md section 5). It only ever suggests: a link counts when a
/// person confirmed it.
struct Suggestion
{
    /// "domain/level/index".
    QString task;
    DomainId domain;
    Depth level;
    /// Of the task within its level, from 1.
    qsizetype index = 0;
    /// The task's statement.
    QString statement;
    /// How well they match, above 0 and at most 1; comparable between texts.
    double score = 0;
    /// The words of the text that led there, in its order, none overlapping another.
    QList<TextSpan> words;
    /// The words of the statement that they met. Empty where they met its level's or its domain's words
    /// alone.
    QList<TextSpan> statementWords;
    bool operator==(const Suggestion &) const = default;
};

/// The tasks that the text may demonstrate, best first, ties in the framework's order; at most five, and none
/// where none is likely enough. Stop words never count. Same framework and text, same answer.
[[nodiscard]] QList<Suggestion> suggestions(const SuggestionIndex &index, QStringView text);

} // namespace depthchart::core
