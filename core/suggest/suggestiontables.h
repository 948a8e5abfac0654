// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/numbers.h"
#include "core/suggest/textwords.h"

#include <QHash>
#include <QList>
#include <QString>

namespace depthchart::core {

/// Words and concepts by number. A concept is a group of synonyms of a domain: all its phrases are one term.
using Term = int;
inline constexpr Term unknownTerm = -1;

/// A word of a text by the number of its stem.
struct KnownWord
{
    Term term = unknownTerm;
    bool isStop = false;
    TextSpan span;
};

/// Words that stand for a concept. Between them stop words may stand, unless it has some of its own.
struct Phrase
{
    QList<Term> words;
    bool hasStopWord = false;
    /// Two words or more that are no stop words.
    bool isSpecific = false;
    Term term = unknownTerm;
    /// Its number among all phrases.
    int number = 0;
    /// How much it tells the domain from the others.
    double weight = 0;
};

/// A term that stands in a text.
struct FoundTerm
{
    Term term = unknownTerm;
    /// Of the phrase that it was found by; -1: a single word that is no synonym.
    int phrase = -1;
    double weight = 0;
    TextSpan span;
};

struct TaskTables
{
    QString task;
    Depth level;
    qsizetype index = 0;
    QString statement;
    /// What each term counts for this task among those of its domain.
    QHash<Term, double> weights;
    QList<FoundTerm> statementTerms;
};

struct DomainTables
{
    DomainId id;
    /// Phrases by their first word, longest first.
    QHash<Term, QList<Phrase>> phrases;
    /// How much the domain is about each term, 0 to 1.
    QHash<Term, double> shares;
    QList<TaskTables> tasks;
};

struct SuggestionTables
{
    /// Stems by their words' number.
    QHash<QString, Term> words;
    /// How much each word tells domains apart, by its number.
    QList<double> wordWeights;
    QList<DomainTables> domains;
};

/// The words of a text that any domain knows, and all stop words.
[[nodiscard]] QList<KnownWord> knownWords(const SuggestionTables &tables, const QList<TextWord> &words);

/// The terms of a text as a domain reads it: its phrases first, the longest at each place, then single words.
[[nodiscard]] QList<FoundTerm> foundTerms(const SuggestionTables &tables, const DomainTables &domain,
                                          const QList<KnownWord> &words);

} // namespace depthchart::core
