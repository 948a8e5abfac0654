// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/stemmer.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <utility>

namespace depthchart::core {

namespace {

/// A word longer than this is data that was pasted.
constexpr qsizetype longestWord = 60;

/// Stems of one word that its spellings keep apart.
constexpr std::array<std::pair<QStringView, QStringView>, 10> spellings{{{u"licenc", u"licens"},
                                                                         {u"defenc", u"defens"},
                                                                         {u"artefact", u"artifact"},
                                                                         {u"catalogu", u"catalog"},
                                                                         {u"dialogu", u"dialog"},
                                                                         {u"programm", u"program"},
                                                                         {u"centr", u"center"},
                                                                         {u"judgement", u"judgment"},
                                                                         {u"analys", u"analyz"},
                                                                         {u"grey", u"gray"}}};

/// "optimise" is "optimize" before the stemmer sees it. Words that have no z lose nothing: all texts go
/// through here.
QString withZ(QString word)
{
    constexpr qsizetype shortest = 7;
    for (const QStringView ending :
         {u"ise", u"ised", u"ises", u"iser", u"isers", u"ising", u"isation", u"isations"}) {
        if (word.size() >= shortest && word.endsWith(ending)) {
            word[word.size() - ending.size() + 1] = u'z';
            return word;
        }
    }
    return word;
}

/// Snowball leaves both l of "labelled", and "behaviour" as it is.
QString withOneSpelling(QString stem)
{
    constexpr qsizetype shortestDouble = 6;
    constexpr qsizetype shortestOur = 5;
    if (stem.size() >= shortestDouble && stem.endsWith(u"ell"))
        stem.chop(1);
    if (stem.size() >= shortestOur && stem.endsWith(u"our"))
        stem.remove(stem.size() - 2, 1);
    const auto *known = std::find_if(spellings.begin(), spellings.end(),
                                     [&stem](const auto &each) { return each.first == stem; });
    return known == spellings.end() ? stem : known->second.toString();
}

} // namespace

void Stemmer::Delete::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("english", nullptr))
{
}

QString Stemmer::stem(const QString &word)
{
    // Without memory there is no stemmer either: words then match as they are.
    if (!m_stemmer || word.size() > longestWord)
        return word;
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known;
    const QByteArray utf8 = withZ(word).toUtf8();
    const auto *symbols = reinterpret_cast<const sb_symbol *>(utf8.constData());
    const sb_symbol *stemmed = sb_stemmer_stem(m_stemmer.get(), symbols, static_cast<int>(utf8.size()));
    if (stemmed == nullptr)
        return word;
    const qsizetype length = sb_stemmer_length(m_stemmer.get());
    const QString stem = withOneSpelling(QString::fromUtf8(reinterpret_cast<const char *>(stemmed), length));
    m_known.insert(word, stem);
    return stem;
}

} // namespace depthchart::core
