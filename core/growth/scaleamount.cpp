// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scalebytes.h"
#include "core/growth/scalenumber.h"
#include "core/growth/scalephrase.h"

namespace depthchart::core {

namespace {

/// "hundred thousand".
constexpr int mostMagnitudes = 2;

bool isOneLetter(const Tokens &tokens, qsizetype index)
{
    return tokens.at(index).end - tokens.at(index).begin == 1;
}

/// Trillions are a capital T where they are one letter: 5t are tonnes.
bool isMagnitude(Tokens &tokens, qsizetype index)
{
    return tokens.has(index, WordRole::Magnitude) &&
           !(isOneLetter(tokens, index) && tokens.text(index) == QStringView(u"t"));
}

/// Letters away from their number are a magnitude only before a word: "10 K users", not "5 m".
bool isSpacedMagnitude(Tokens &tokens, qsizetype index)
{
    if (!isMagnitude(tokens, index) || !isOneLetter(tokens, index))
        return isMagnitude(tokens, index);
    const char16_t letter = tokens.text(index).front().unicode();
    return letter != u'b' && letter != u'T' &&
           (tokens.at(index + 1).type == TokenType::Word || tokens.isSign(index + 1, u'+'));
}

bool isKnownSuffix(Tokens &tokens, qsizetype index, const Units &units)
{
    return countedWord(tokens, index, units).has_value() || readBytes(tokens.text(index)).has_value() ||
           tokens.has(index, WordRole::Short);
}

/// Reads what is glued to the number; false where that is nothing we know.
bool readSuffix(Tokens &tokens, Amount &amount, const Units &units)
{
    const qsizetype index = amount.end;
    if (tokens.at(index).type != TokenType::Word || !tokens.isGlued(index))
        return true;
    if (isMagnitude(tokens, index)) {
        amount.exponent = tokens.meaning(index).exponent;
        amount.inWords = tokens.at(index).end - tokens.at(index).begin > 2;
        ++amount.end;
        return true;
    }
    if (isKnownSuffix(tokens, index, units))
        return true;
    const QString letter = tokens.text(index).left(1).toString().toLower();
    const WordMeaning meaning = wordMeaning(letter);
    if (!meaning.roles.testFlag(WordRole::Magnitude) || isOneLetter(tokens, index))
        return false;
    tokens.dropLetters(index, 1);
    amount.exponent = meaning.exponent;
    return isKnownSuffix(tokens, index, units);
}

void readMagnitudeWords(Tokens &tokens, Amount &amount)
{
    for (int count = amount.exponent > 0 ? 1 : 0; count < mostMagnitudes; ++count) {
        const qsizetype index = amount.end + (tokens.isJoint(amount.end) ? 1 : 0);
        if (!isSpacedMagnitude(tokens, index) || (count > 0 && isOneLetter(tokens, index)))
            return;
        amount.exponent += tokens.meaning(index).exponent;
        amount.inWords = !isOneLetter(tokens, index);
        amount.end = index + 1;
    }
}

void skipPlus(Tokens &tokens, Amount &amount)
{
    while (tokens.isSign(amount.end, u'+'))
        ++amount.end;
    const bool isPlus = tokens.at(amount.end).type == TokenType::Word &&
                        tokens.text(amount.end).compare(u"plus", Qt::CaseInsensitive) == 0;
    if (isPlus && tokens.at(amount.end + 1).type == TokenType::Word)
        ++amount.end;
}

} // namespace

std::optional<Amount> readAmount(Tokens &tokens, qsizetype index, const Units &units)
{
    const Token number = tokens.at(index);
    Amount amount;
    amount.begin = index;
    amount.end = index + 1;
    if (!number.readable || !readSuffix(tokens, amount, units))
        return std::nullopt;
    readMagnitudeWords(tokens, amount);
    if (number.decimalComma && amount.exponent == 0)
        return std::nullopt;
    const auto value = timesPowerOfTen(number.value, amount.exponent);
    if (!value)
        return std::nullopt;
    amount.value = *value;
    amount.plain = number.plain && amount.exponent == 0 && !tokens.isSign(amount.end, u'+');
    amount.fraction = number.fraction && amount.exponent == 0;
    skipPlus(tokens, amount);
    return amount;
}

} // namespace depthchart::core
