// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/textwords.h"

#include "core/suggest/stopwords.h"

#include <algorithm>

namespace depthchart::core {

namespace {

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign == u'\u2019';
}

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
}

/// Where the address that begins there ends; there, where none begins.
qsizetype addressEnd(QStringView text, qsizetype begin)
{
    const QStringView rest = text.sliced(begin);
    if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://") && !rest.startsWith(u"www."))
        return begin;
    while (begin < text.size() && !text.at(begin).isSpace())
        ++begin;
    return begin;
}

/// Lower case, without accents: "Évaluation" is "evaluation".
QString folded(QStringView word)
{
    const QString lower = word.toString().toLower();
    const bool isPlain =
        std::all_of(lower.cbegin(), lower.cend(), [](QChar sign) { return sign.unicode() < 0x80; });
    if (isPlain)
        return lower;
    QString bare;
    const QString parts = lower.normalized(QString::NormalizationForm_KD);
    for (const QChar sign : parts) {
        if (!sign.isMark())
            bare += sign;
    }
    return bare;
}

} // namespace

QList<TextWord> textWords(QStringView text, Stemmer &stemmer)
{
    QList<TextWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isWordSign(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype behindAddress = addressEnd(text, at);
        if (behindAddress > at) {
            at = behindAddress;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isWordSign(text.at(at)))
            ++at;
        const QString word = folded(text.sliced(begin, at - begin));
        if (word.isEmpty())
            continue;
        const bool isNumber = word.front().isNumber();
        const QString stem = stemmer.stem(word);
        words.append({stem, isNumber || isStopWord(word) || isStopWord(stem), {begin, at - begin}});
        // "team's" is "team": what follows the apostrophe is left out, "don't" is two stop words.
        if (at + 1 < text.size() && isApostrophe(text.at(at)) && text.at(at + 1) == u's')
            at += 2;
    }
    return words;
}

} // namespace depthchart::core
