// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/suggestiontables.h"

namespace depthchart::core {

namespace {

/// The position behind the phrase where it stands there, else -1.
qsizetype phraseEnd(const Phrase &phrase, const QList<KnownWord> &words, qsizetype at)
{
    for (qsizetype i = 0; i < phrase.words.size(); ++i, ++at) {
        while (i > 0 && !phrase.hasStopWord && at < words.size() && words.at(at).isStop)
            ++at;
        if (at >= words.size() || words.at(at).term != phrase.words.at(i))
            return -1;
    }
    return at;
}

struct PhraseMatch
{
    const Phrase *phrase = nullptr;
    qsizetype end = 0;
};

PhraseMatch longestPhrase(const DomainTables &domain, const QList<KnownWord> &words, qsizetype at)
{
    const auto candidates = domain.phrases.constFind(words.at(at).term);
    if (candidates == domain.phrases.constEnd())
        return {};
    for (const Phrase &phrase : *candidates) {
        const qsizetype end = phraseEnd(phrase, words, at);
        if (end > 0)
            return {&phrase, end};
    }
    return {};
}

} // namespace

QList<KnownWord> knownWords(const SuggestionTables &tables, const QList<TextWord> &words)
{
    QList<KnownWord> known;
    known.reserve(words.size());
    for (const TextWord &word : words)
        known.append({tables.words.value(word.stem, unknownTerm), word.isStop, word.span});
    return known;
}

QList<FoundTerm> foundTerms(const SuggestionTables &tables, const DomainTables &domain,
                            const QList<KnownWord> &words)
{
    QList<FoundTerm> found;
    for (qsizetype at = 0; at < words.size();) {
        const KnownWord &word = words.at(at);
        if (word.term == unknownTerm) {
            ++at;
            continue;
        }
        const PhraseMatch match = longestPhrase(domain, words, at);
        if (match.phrase != nullptr) {
            const qsizetype end = words.at(match.end - 1).span.end();
            found.append({match.phrase->term,
                          match.phrase->number,
                          match.phrase->weight,
                          {word.span.begin, end - word.span.begin}});
            at = match.end;
            continue;
        }
        if (!word.isStop)
            found.append({word.term, -1, tables.wordWeights.at(word.term), word.span});
        ++at;
    }
    return found;
}

} // namespace depthchart::core
