// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scalephrase.h"

namespace depthchart::core {

namespace {

/// Words between a noun and its rate: "100K queries to the new API per day".
constexpr int mostBetween = 7;

/// Words between a rate and the number behind it.
constexpr int mostBefore = 6;

bool isTime(Tokens &tokens, qsizetype index, bool allowShort)
{
    return tokens.has(index, WordRole::Time) || (allowShort && tokens.has(index, WordRole::ShortTime));
}

bool isAudience(Tokens &tokens, qsizetype index)
{
    const Unit *unit = tokens.unit(index);
    return tokens.has(index, WordRole::Head) || (unit != nullptr && unit->kind == QuantityKind::Audience);
}

/// A period at index, with "business" and the like before it.
Rate readTime(Tokens &tokens, qsizetype index, bool allowShort)
{
    constexpr int mostKinds = 2;
    if (tokens.isJoint(index))
        ++index;
    for (int i = 0; i < mostKinds && tokens.has(index, WordRole::KindOfDay); ++i)
        ++index;
    Rate rate;
    rate.end = index;
    if (isTime(tokens, index, allowShort)) {
        rate.period = tokens.meaning(index).period;
        rate.end = index + 1;
    }
    return rate;
}

/// "per 24 hours" is a day.
Rate readNumberedTime(Tokens &tokens, qsizetype index)
{
    const Token &number = tokens.at(index);
    Rate rate;
    rate.end = index;
    if (number.type != TokenType::Number || !tokens.has(index + 1, WordRole::Time | WordRole::ShortTime))
        return rate;
    const Period period = tokens.meaning(index + 1).period;
    const bool isDay = number.value == Decimal{24, 0} && period == Period::Hour;
    rate.period = isDay ? Period::Day : number.value == Decimal{1, 0} ? period : Period::Other;
    rate.end = index + 2;
    return rate;
}

/// "in a day", "twice a week": a duration or another rate.
bool isWithin(Tokens &tokens, qsizetype index)
{
    return tokens.has(index - 1, WordRole::Within);
}

/// The sign or word that opens a rate at begin, read with its time; no period and no end where there is none.
Rate readOpened(Tokens &tokens, qsizetype begin)
{
    Rate rate;
    if (tokens.isSign(begin, u'/') || tokens.has(begin, WordRole::Per)) {
        rate = readTime(tokens, begin + 1, true);
        if (rate.period == Period::None)
            rate = readNumberedTime(tokens, begin + 1);
    } else if ((tokens.has(begin, WordRole::Article) || tokens.has(begin, WordRole::Each)) &&
               !isWithin(tokens, begin)) {
        rate = readTime(tokens, begin + 1, false);
    }
    return rate.period == Period::None ? Rate{} : rate;
}

/// "requests per day per user", "for each user".
bool isPerHeadAt(Tokens &tokens, qsizetype index)
{
    if (tokens.text(index) == QStringView(u"for") || tokens.isSign(index, u'-') || tokens.isSign(index, u','))
        ++index;
    const bool opens = tokens.isSign(index, u'/') || tokens.has(index, WordRole::Per | WordRole::Each);
    const qsizetype noun = tokens.isJoint(index + 1) ? index + 2 : index + 1;
    return opens && (isAudience(tokens, noun) || isAudience(tokens, noun + 1));
}

/// "daily" behind a noun, where it belongs to nothing that follows.
bool isAdverb(Tokens &tokens, qsizetype index)
{
    const Token &next = tokens.at(index + 1);
    return next.type != TokenType::Word || tokens.has(index + 1, WordRole::Stop | WordRole::Cut) ||
           tokens.text(index + 1) == QStringView(u"basis");
}

/// Looks for the rate of a noun behind it, over a few words that do not end the thought.
class RateSearch
{
public:
    RateSearch(Tokens &tokens, Period ofNoun)
        : m_tokens(tokens)
        , m_ofNoun(ofNoun)
    {
    }
    Rate run(qsizetype begin);

private:
    bool takeOpening(qsizetype index);
    bool takeWord(qsizetype index);

    Tokens &m_tokens;
    Period m_ofNoun;
    Rate m_rate;
    int m_between = 0;
    bool m_governed = false;
    bool m_repeated = false;
};

/// "per", "/", "a" and "each" at index; true where the search ends there.
bool RateSearch::takeOpening(qsizetype index)
{
    const bool isEach = m_tokens.has(index, WordRole::Each);
    m_rate = readOpened(m_tokens, index);
    if (m_rate.period != Period::None) {
        if (isEach && m_repeated)
            m_rate = {};
        return true;
    }
    if (m_tokens.has(index, WordRole::Article))
        return false;
    // A share of something else than time: "20 queries per user per hour", "3 documents per query".
    const bool isSlash = m_tokens.isSign(index, u'/');
    const bool isPair = isSlash && (m_tokens.isPlural(index + 1) || !m_tokens.isGlued(index));
    const bool isAnyShare = !isEach && !isPair && m_ofNoun == Period::None;
    m_rate.perHead = !m_governed && (isAnyShare || (!isPair && isAudience(m_tokens, index + 1)));
    return true;
}

bool RateSearch::takeWord(qsizetype index)
{
    if (m_tokens.has(index, WordRole::Periodic)) {
        // "15 TB of daily logs", "2M requests daily".
        const bool isAdjective = m_tokens.text(index - 1) == QStringView(u"of");
        if ((isAdverb(m_tokens, index) || isAdjective) && !m_repeated) {
            m_rate.period = m_tokens.meaning(index).period;
            m_rate.end = index + 1;
            return true;
        }
        return false;
    }
    const QStringView text = m_tokens.text(index);
    const bool isDoing = text.size() > 5 && text.endsWith(u"ing") && m_tokens.unit(index) == nullptr &&
                         m_tokens.at(index + 1).type == TokenType::Word && !m_governed &&
                         readOpened(m_tokens, index + 1).period == Period::None;
    m_governed = m_governed || m_tokens.has(index, WordRole::Preposition);
    m_repeated = m_repeated || m_tokens.has(index, WordRole::Repeated);
    return isDoing || m_tokens.has(index, WordRole::Cut);
}

Rate RateSearch::run(qsizetype begin)
{
    bool inParentheses = false;
    for (qsizetype index = begin; m_between < mostBetween; ++index) {
        const Token &token = m_tokens.at(index);
        const bool isSlash = m_tokens.isSign(index, u'/');
        if (token.type == TokenType::Sign && !isSlash) {
            const bool skips = m_tokens.isJoint(index) || (!inParentheses && token.sign == u'(');
            inParentheses = inParentheses || token.sign == u'(';
            if (!skips)
                return {};
            continue;
        }
        if (token.type != TokenType::Word && !isSlash)
            return {};
        if (isSlash || m_tokens.has(index, WordRole::Per | WordRole::Article | WordRole::Each)) {
            if (takeOpening(index))
                break;
        } else if (takeWord(index)) {
            break;
        }
        ++m_between;
    }
    if (m_rate.period != Period::None && isPerHeadAt(m_tokens, m_rate.end))
        m_rate.perHead = true;
    return m_rate;
}

/// The clause's first token is at index.
bool startsClause(const Tokens &tokens, qsizetype index)
{
    return tokens.at(index - 1).type == TokenType::End ||
           (tokens.at(index - 1).type == TokenType::Sign && !tokens.isJoint(index - 1));
}

bool endsClause(const Tokens &tokens, qsizetype index)
{
    const Token &token = tokens.at(index);
    return token.type == TokenType::End || token.type == TokenType::Number ||
           (token.type == TokenType::Sign && QStringView(u".;()\n!?").contains(QChar(token.sign)));
}

} // namespace

Rate readRate(Tokens &tokens, qsizetype begin, Period ofNoun)
{
    return RateSearch(tokens, ofNoun).run(begin);
}

Rate readRateAt(Tokens &tokens, qsizetype begin)
{
    return readOpened(tokens, tokens.isJoint(begin) ? begin + 1 : begin);
}

Period readPeriodBefore(Tokens &tokens, qsizetype index)
{
    bool onlyLoad = true;
    for (qsizetype i = index - 1; i >= index - mostBefore && !endsClause(tokens, i); --i) {
        const bool isWord = tokens.at(i).type == TokenType::Word;
        if (isWord && onlyLoad && tokens.has(i, WordRole::Periodic))
            return tokens.meaning(i).period;
        const bool opens = tokens.has(i - 1, WordRole::Each | WordRole::Per) && tokens.has(i, WordRole::Time);
        if (opens && (startsClause(tokens, i - 1) || i == index - 1))
            return tokens.meaning(i).period;
        const bool isColon = tokens.isSign(i, u':') || tokens.isSign(i, u'=');
        onlyLoad = onlyLoad && (isColon || tokens.isSign(i, u'\u2013') || tokens.has(i, WordRole::Load));
    }
    return Period::None;
}

bool isPerHeadBefore(Tokens &tokens, qsizetype index)
{
    qsizetype opening = -1;
    qsizetype i = index - 1;
    for (; i >= index - mostBefore && !endsClause(tokens, i); --i) {
        const qsizetype before = tokens.isJoint(i - 1) ? i - 2 : i - 1;
        const bool opens = tokens.has(before, WordRole::Per) ||
                           (tokens.has(before, WordRole::Each) && startsClause(tokens, before));
        if (opens && isAudience(tokens, i))
            opening = before;
    }
    // "12 messages per conversation over 90K conversations": the share of another number.
    return opening >= 0 && tokens.at(i).type != TokenType::Number;
}

} // namespace depthchart::core
