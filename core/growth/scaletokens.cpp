// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scaletokens.h"

#include "core/growth/scalenumber.h"

#include <array>

namespace depthchart::core {

namespace {

/// No word of ours is longer; two of them with a space between fit.
constexpr qsizetype longestWord = 28;

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign == u'\u2019';
}

/// Hyphens as '-', dashes as an en dash.
char16_t plainSign(char16_t sign)
{
    switch (sign) {
    case u'\u2010':
    case u'\u2011':
        return u'-';
    case u'\u2012':
    case u'\u2014':
    case u'\u2015':
    case u'~':
        return u'\u2013';
    default:
        return sign;
    }
}

bool isWordSign(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code < 0x80)
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || isDigit(sign) ||
               code == u'_';
    return sign.isLetterOrNumber() || sign.isMark();
}

/// Where a word goes on behind a sign that is no letter: "don't", "GPT-4", "v3.1".
bool goesOn(QStringView text, qsizetype index, bool hasDigit, bool isSuffix)
{
    const QChar sign = text.at(index);
    const QChar next = index + 1 < text.size() ? text.at(index + 1) : QChar();
    if (isApostrophe(sign))
        return next.isLetter();
    if (sign == u'.')
        return hasDigit && isDigit(next);
    return sign == u'-' && !isSuffix && isDigit(next);
}

/// A word in lower case without a copy on the heap; empty where it is longer than any that we know.
class LowerWord
{
public:
    void append(QStringView word)
    {
        m_fits = m_fits && m_size + word.size() <= longestWord;
        for (qsizetype i = 0; m_fits && i < word.size(); ++i) {
            const char16_t sign = word.at(i).unicode();
            m_signs[static_cast<size_t>(m_size++)] =
                sign >= u'A' && sign <= u'Z' ? QChar(static_cast<char16_t>(sign + 32)) : QChar(sign);
        }
    }
    [[nodiscard]] QString text() const
    {
        return m_fits ? QString::fromRawData(m_signs.data(), m_size) : QString();
    }

private:
    std::array<QChar, longestWord> m_signs;
    qsizetype m_size = 0;
    bool m_fits = true;
};

} // namespace

Tokens::Tokens(QStringView text, const Units &units)
    : m_text(text)
    , m_units(units)
{
    bool spaced = true;
    for (qsizetype i = 0; i < text.size();) {
        const QChar sign = text.at(i);
        const bool isPoint = sign == u'.' && i + 1 < text.size() && isDigit(text.at(i + 1));
        if (isDigit(sign) || (isPoint && spaced))
            i = readNumber(text, i, spaced);
        else if (isWordSign(sign))
            i = readWord(text, i, spaced);
        else if (sign.isSpace() && sign != u'\n') {
            ++i;
            spaced = true;
            continue;
        } else
            readSign(text, i++, spaced);
        spaced = false;
    }
}

qsizetype Tokens::readNumber(QStringView text, qsizetype begin, bool spaced)
{
    const WrittenNumber number = readWrittenNumber(text, begin);
    Token &token = m_tokens.emplace_back();
    token.type = TokenType::Number;
    token.spaced = spaced;
    token.readable = number.value.has_value();
    token.plain = number.plain;
    token.fraction = number.fraction;
    token.decimalComma = number.decimalComma;
    token.value = number.value.value_or(Decimal{});
    token.begin = begin;
    token.end = number.end;
    return number.end;
}

qsizetype Tokens::readWord(QStringView text, qsizetype begin, bool spaced)
{
    const bool isSuffix = !spaced && !m_tokens.isEmpty() && m_tokens.last().type == TokenType::Number;
    bool hasDigit = false;
    qsizetype end = begin;
    for (; end < text.size(); ++end) {
        if (isDigit(text.at(end)))
            hasDigit = true;
        else if (!isWordSign(text.at(end)) && !goesOn(text, end, hasDigit, isSuffix))
            break;
    }
    Token &token = m_tokens.emplace_back();
    token.type = TokenType::Word;
    token.spaced = spaced;
    token.begin = begin;
    token.end = end;
    return end;
}

void Tokens::readSign(QStringView text, qsizetype begin, bool spaced)
{
    Token &token = m_tokens.emplace_back();
    token.type = TokenType::Sign;
    token.spaced = spaced;
    token.sign = plainSign(text.at(begin).unicode());
    token.begin = begin;
    token.end = begin + 1;
}

const WordMeaning &Tokens::lookUpMeaning(qsizetype index)
{
    LowerWord lower;
    lower.append(text(index));
    m_tokens[index].meaning = &wordMeaning(lower.text());
    return *m_tokens[index].meaning;
}

void Tokens::lookUpNoun(Token &token, qsizetype index) const
{
    token.knownNoun = true;
    const bool isHyphened = isSign(index - 1, u'-') && isGlued(index) && isGlued(index - 1);
    if (isHyphened && lookUpPair(token, index, index - 2, u"-"))
        return;
    LowerWord lower;
    lower.append(text(index));
    if (!takeNoun(token, lower.text()) && at(index - 1).type == TokenType::Word)
        lookUpPair(token, index, index - 1, u" ");
}

bool Tokens::takeNoun(Token &token, const QString &noun) const
{
    const auto found = m_units.byWord.constFind(noun);
    if (found == m_units.byWord.constEnd())
        return false;
    token.unit = static_cast<int>(*found);
    token.plural = m_units.units.at(*found).plural == noun;
    return true;
}

bool Tokens::lookUpPair(Token &token, qsizetype index, qsizetype before, QStringView joint) const
{
    if (at(before).type != TokenType::Word)
        return false;
    LowerWord pair;
    pair.append(text(before));
    pair.append(joint);
    pair.append(text(index));
    return takeNoun(token, pair.text());
}

const Unit *Tokens::unit(qsizetype index)
{
    if (at(index).type != TokenType::Word)
        return nullptr;
    Token &token = m_tokens[index];
    if (!token.knownNoun)
        lookUpNoun(token, index);
    return token.unit < 0 ? nullptr : &m_units.units.at(token.unit);
}

bool Tokens::isJoint(qsizetype index) const
{
    return (isSign(index, u'-') || isSign(index, u'\u2013')) && isGlued(index) && isGlued(index + 1);
}

void Tokens::dropLetters(qsizetype index, qsizetype count)
{
    Token &token = m_tokens[index];
    token.begin += count;
    token.knownNoun = false;
    token.meaning = nullptr;
    token.unit = -1;
}

} // namespace depthchart::core
