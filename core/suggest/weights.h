// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The numbers of the ranking (domain.md section 5 asks for suggestions and leaves the ranking open). They
/// hold for any framework; what is particular to one, its vocabulary, stands in its file. Chosen on the open
/// set of tests/data/statements.json.
namespace depthchart::core::weights {

/// How much a word counts by where it stands in a domain: its synonyms are written for matching, its name and
/// summary say what it is about, statements what is done; the rest only mentions it.
inline constexpr double synonym = 4;
inline constexpr double name = 3;
inline constexpr double summary = 0.6;
inline constexpr double statement = 0.5;
inline constexpr double knowledge = 0.3;
inline constexpr double mention = 0.1;

/// BM25's saturation: how soon a word that stands often in a document counts no more.
inline constexpr double saturation = 2;

/// BM25's share of a document's length, for tasks: a long statement is no better match for being long.
inline constexpr double lengthShare = 0.3;

/// A framework of fewer domains is weighed as if it had so many: a word that all of its domains share still
/// tells its field from everything else.
inline constexpr int leastDomains = 9;

/// What a word counts by itself, however many domains share it: it says that the field is meant at all.
inline constexpr double commonShare = 0.6;

/// How much more a phrase of two words or more counts than a word, stop words left aside: it rarely stands in
/// a text by chance, and is enough by itself.
inline constexpr double severalWords = 1.3;

/// How much the task counts beside its domain.
inline constexpr double task = 0.4;

/// What a statement said whole adds; one said in part adds that part's cube of it, so that next to nothing is
/// left of a third. It carries frameworks whose domains list no synonyms.
inline constexpr double wholeStatement = 1.5;

/// Another synonym of a concept that was found brings this part of its weight, a third one this part of that.
inline constexpr double otherSynonym = 0.5;

/// Where the best task weighs less, nothing is suggested: more than one word of a domain's own vocabulary
/// brings, since one alone says too little.
inline constexpr double threshold = 2;

/// Of what the text says of the best task of a domain by itself, what another of it must reach: that the
/// domain is right makes not all of its tasks right.
inline constexpr double nearTask = 0.5;

/// Of the best task's weight, what another must reach to be suggested beside it.
inline constexpr double nearBest = 0.5;

/// Weight at which the score is one half.
inline constexpr double halfScore = 4;

/// Of a task's weight, the least that a word must bring to be shown as one that led there.
inline constexpr double shownShare = 0.08;

/// What a list can show at a glance, and how many of one domain so that others are seen as well.
inline constexpr qsizetype mostSuggestions = 5;
inline constexpr qsizetype mostOfADomain = 3;

} // namespace depthchart::core::weights
