// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/sentences.h"

#include <algorithm>
#include <array>

namespace depthchart::core {

namespace {

/// A sentence shorter than this tells too little by itself ("Worked well.").
constexpr qsizetype shortestSentence = 20;

constexpr std::array<QStringView, 44> abbreviations{
    u"e.g", u"i.e", u"etc",  u"vs",  u"cf",  u"ca",  u"approx", u"incl", u"excl", u"resp", u"no",
    u"nr",  u"fig", u"sec",  u"vol", u"pp",  u"ed",  u"eds",    u"al",   u"est",  u"dr",   u"mr",
    u"mrs", u"ms",  u"prof", u"st",  u"inc", u"ltd", u"co",     u"corp", u"dept", u"eng",  u"jan",
    u"feb", u"mar", u"apr",  u"jun", u"jul", u"aug", u"sep",    u"sept", u"oct",  u"nov",  u"dec"};

/// First words of a sentence that says more about the one before.
constexpr std::array<QStringView, 20> leaningWords{
    u"it",   u"its",   u"this", u"that", u"these", u"those", u"they",    u"their",        u"which",  u"so",
    u"also", u"hence", u"thus", u"then", u"both",  u"there", u"result:", u"consequently", u"that's", u"it's"};

bool isWideStop(QChar sign)
{
    return sign == u'\u3002' || sign == u'\uFF01' || sign == u'\uFF1F';
}

bool isStop(QChar sign)
{
    return sign == u'.' || sign == u'!' || sign == u'?' || sign == u'\u2026' || sign == u'\u06D4' ||
           sign == u'\u061F' || isWideStop(sign);
}

bool isClosing(QChar sign)
{
    return sign == u')' || sign == u']' || sign == u'"' || sign == u'\'' || sign == u'\u201D' ||
           sign == u'\u2019' || sign == u'\u00BB' || isStop(sign);
}

/// The word that ends before the position, without brackets before it.
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (begin > 0 && !text.at(begin - 1).isSpace() && text.at(begin - 1) != u'(')
        --begin;
    return text.sliced(begin, end - begin);
}

/// The full stop at the position is a word's own: "e.g.", "J.", "v2.".
bool isAbbreviation(QStringView text, qsizetype stop)
{
    constexpr qsizetype longestAbbreviation = 8;
    const QStringView word = wordBefore(text, stop);
    if (word.size() > longestAbbreviation || text.at(stop) != u'.')
        return false;
    if (word.size() == 1)
        return word.front().isUpper() && word != u"I";
    const QString lower = word.toString().toLower();
    return std::find(abbreviations.begin(), abbreviations.end(), lower) != abbreviations.end();
}

/// A sentence can begin so: anything but a small letter.
bool beginsSentence(QChar sign)
{
    return !sign.isLower() && sign != u',' && sign != u';' && sign != u'\u2013' && sign != u'-';
}

/// Where the sentence that ends at the stop is cut; -1: it goes on.
qsizetype cutAt(QStringView text, qsizetype stop)
{
    qsizetype end = stop + 1;
    while (end < text.size() && isClosing(text.at(end)))
        ++end;
    if (end >= text.size())
        return -1;
    if (isWideStop(text.at(stop)))
        return end;
    const bool isFollowed = text.at(end) == u' ' && end + 1 < text.size() && beginsSentence(text.at(end + 1));
    return isFollowed && !isAbbreviation(text, stop) ? end : -1;
}

bool leans(QStringView sentence)
{
    const qsizetype end = sentence.indexOf(u' ');
    const QString word = sentence.first(end < 0 ? sentence.size() : end).toString().toLower();
    const QString bare = word.endsWith(u',') ? word.chopped(1) : word;
    return std::find(leaningWords.begin(), leaningWords.end(), bare) != leaningWords.end();
}

} // namespace

QStringList sentences(const QString &paragraph)
{
    const QStringView text = paragraph;
    QList<qsizetype> cuts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype cut = isStop(text.at(i)) ? cutAt(text, i) : -1;
        if (cut < 0)
            continue;
        const QStringView next = text.sliced(cut).trimmed();
        if (cut - begin >= shortestSentence && !leans(next)) {
            cuts.append(cut);
            begin = cut;
        }
        i = cut - 1;
    }
    // A last one that is too short has nothing behind it to join.
    const bool isWide = !cuts.isEmpty() && isWideStop(text.at(cuts.constLast() - 1));
    if (!cuts.isEmpty() && !isWide && text.size() - cuts.constLast() < shortestSentence)
        cuts.removeLast();
    cuts.append(text.size());
    QStringList result;
    begin = 0;
    for (const qsizetype cut : std::as_const(cuts)) {
        result.append(text.sliced(begin, cut - begin).trimmed().toString());
        begin = cut;
    }
    return result;
}

} // namespace depthchart::core
