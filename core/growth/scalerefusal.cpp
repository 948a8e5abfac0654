// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scalerefusal.h"

namespace depthchart::core {

namespace {

constexpr std::int64_t highestLabel = 99;
constexpr std::int64_t lastDayOfMonth = 31;

bool isAtMost(const Token &number, std::int64_t most)
{
    std::int64_t whole = number.value.digits;
    for (int i = 0; i < number.value.places; ++i)
        whole /= 10;
    return number.plain && whole <= most;
}

bool isCurrency(const Tokens &tokens, qsizetype index)
{
    return tokens.at(index).type == TokenType::Sign &&
           QChar(tokens.at(index).sign).category() == QChar::Symbol_Currency;
}

/// A digit or a name glued to the number's front by a sign: 24/7, 10:30, k=5, precision@5, C++20, #5, $40,
/// −5, ×3.
bool isRefusedBySign(const Tokens &tokens, qsizetype index)
{
    const Token &before = tokens.at(index - 1);
    if (isCurrency(tokens, index - 1))
        return true;
    if (before.type != TokenType::Sign || !tokens.isGlued(index))
        return false;
    if (before.sign == u'/')
        return tokens.isGlued(index - 1);
    if (before.sign == u':' || before.sign == u'.')
        return tokens.isGlued(index - 1) && tokens.at(index - 2).type == TokenType::Number;
    if (before.sign == u'@' || before.sign == u'+')
        return tokens.isGlued(index - 1);
    if (before.sign == u'=')
        return tokens.isGlued(index - 1) && tokens.at(index - 2).end - tokens.at(index - 2).begin == 1;
    return QStringView(u"#§№×−^").contains(QChar(before.sign));
}

bool isRefusedBehind(const Tokens &tokens, qsizetype index)
{
    const bool isJoined = tokens.isGlued(index + 1) && tokens.isGlued(index + 2) &&
                          tokens.at(index + 2).type == TokenType::Number;
    if (isJoined && (tokens.isSign(index + 1, u'/') || tokens.isSign(index + 1, u':')))
        return true;
    return isCurrency(tokens, index + 1) || tokens.isSign(index + 1, u'%') ||
           tokens.isSign(index + 1, u'\u2030');
}

/// 2024-05-01: three numbers joined by hyphens.
bool isDate(const Tokens &tokens, qsizetype index)
{
    const auto joins = [&tokens](qsizetype joint) {
        return tokens.isJoint(joint) && tokens.at(joint - 1).type == TokenType::Number &&
               tokens.at(joint + 1).type == TokenType::Number;
    };
    return (joins(index - 1) && (joins(index + 1) || joins(index - 3))) ||
           (joins(index + 1) && joins(index + 3));
}

/// "Each day 500 users": the time is no label where it belongs to a rate.
bool isRateTime(Tokens &tokens, qsizetype index)
{
    return tokens.has(index, WordRole::Time) &&
           (tokens.has(index - 1, WordRole::Each | WordRole::Per | WordRole::Article | WordRole::Within |
                                      WordRole::KindOfDay | WordRole::Determiner) ||
            tokens.isSign(index - 1, u'/'));
}

/// "level 3", "Fortune 500", "14 March", "USD 40k", "per 1,000".
bool isRefusedByWord(Tokens &tokens, qsizetype index)
{
    const Token &number = tokens.at(index);
    // "No. 5", "Fig. 2": a short word with its point.
    const bool hasPoint =
        tokens.isSign(index - 1, u'.') && tokens.isGlued(index - 1) && !tokens.isGlued(index);
    const qsizetype before = hasPoint ? index - 2 : index - 1;
    if (hasPoint && tokens.at(before).end - tokens.at(before).begin > 3)
        return false;
    if (tokens.has(before, WordRole::Name))
        return number.plain && tokens.at(index + 1).type != TokenType::Number;
    if (tokens.has(before, WordRole::Label))
        return isAtMost(number, highestLabel) && !isRateTime(tokens, before);
    if (tokens.has(before, WordRole::Month))
        return isAtMost(number, lastDayOfMonth);
    if (tokens.has(before, WordRole::Currency))
        return tokens.at(before).end - tokens.at(before).begin <= 3;
    const bool isEvery = tokens.text(before).compare(u"every", Qt::CaseInsensitive) == 0;
    return tokens.has(before, WordRole::Per) || isEvery || tokens.text(before) == QStringView(u"x");
}

/// "1 in 5 users", "9 out of 10 customers": shares. In "9 of the 12 teams" the number before counts.
bool isShare(Tokens &tokens, qsizetype index)
{
    qsizetype joint = index - 1;
    while (tokens.has(joint, WordRole::Determiner))
        --joint;
    const bool isOf = tokens.text(joint) == QStringView(u"of");
    const bool isIn = tokens.text(joint) == QStringView(u"in");
    const bool isOut = isOf && tokens.text(joint - 1) == QStringView(u"out");
    const Token &part = tokens.at(isOut ? joint - 2 : joint - 1);
    const Token &whole = tokens.at(index);
    if (part.type != TokenType::Number || !part.plain || !whole.plain || part.fraction ||
        part.value.digits > whole.value.digits)
        return false;
    return isOf || (isIn && part.value.digits < 10 && isAtMost(whole, 100));
}

} // namespace

bool isRefusedNumber(Tokens &tokens, qsizetype index)
{
    return isRefusedBySign(tokens, index) || isRefusedBehind(tokens, index) || isDate(tokens, index) ||
           isRefusedByWord(tokens, index) || isShare(tokens, index);
}

/// Without a separator or a magnitude these are years: after "in", "Q3" and the like always, in our own time
/// unless a rate says otherwise.
bool isYear(Tokens &tokens, qsizetype index, const Amount &amount, bool isRate)
{
    constexpr std::int64_t firstYear = 1900;
    constexpr std::int64_t endOfYears = 2100;
    constexpr std::int64_t firstOwnYear = 2010;
    constexpr std::int64_t endOfOwnYears = 2040;
    const std::int64_t year = amount.value.digits;
    if (!amount.plain || amount.value.places > 0 || amount.fraction || year < firstYear || year >= endOfYears)
        return false;
    if (year % 100 != 0 && tokens.has(index - 1, WordRole::BeforeYear))
        return true;
    return year >= firstOwnYear && year < endOfOwnYears && !isRate;
}

} // namespace depthchart::core
