// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/decimal.h"
#include "core/growth/scalewords.h"
#include "core/growth/units.h"

#include <QStringView>
#include <QVarLengthArray>

namespace depthchart::core {

enum class TokenType : quint8 { End, Number, Word, Sign };

/// A number, a word or any other sign of a text.
struct Token
{
    TokenType type = TokenType::End;
    /// White space stands before it.
    bool spaced = true;
    /// Of a number: false where it is a version or too large.
    bool readable = false;
    /// Of a number: digits and a point at most, as years and levels are written.
    bool plain = true;
    bool fraction = false;
    /// Of a number: "1,5", which only a magnitude makes a number.
    bool decimalComma = false;
    /// Of a word: whether it was looked up among the nouns.
    bool knownNoun = false;
    /// Of a noun: it stands in the plural.
    bool plural = false;
    /// Of a sign; hyphens and dashes as '-' and U+2013.
    char16_t sign = 0;
    /// Of a word: position in the list of units; -1 where it is no noun of it.
    int unit = -1;
    qsizetype begin = 0;
    qsizetype end = 0;
    /// Of a number.
    Decimal value;
    /// Of a word, once it was looked up.
    const WordMeaning *meaning = nullptr;
};

/// The tokens of one text, with words looked up when they are asked for: most stand near no number.
class Tokens
{
public:
    Tokens(QStringView text, const Units &units);

    /// An End token outside the text.
    [[nodiscard]] const Token &at(qsizetype index) const
    {
        return index >= 0 && index < m_tokens.size() ? m_tokens[index] : s_outside;
    }
    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    /// What the word at index can be; noMeaning where there is no word.
    [[nodiscard]] const WordMeaning &meaning(qsizetype index)
    {
        const Token &token = at(index);
        if (token.type != TokenType::Word)
            return noMeaning;
        return token.meaning != nullptr ? *token.meaning : lookUpMeaning(index);
    }
    /// The word at index has one of the roles.
    [[nodiscard]] bool has(qsizetype index, WordRoles roles)
    {
        return (meaning(index).roles & roles).toInt() != 0;
    }
    /// The noun of the word at index; nullptr where it is none of the list.
    [[nodiscard]] const Unit *unit(qsizetype index);
    /// The word at index is a noun of the list in the plural.
    [[nodiscard]] bool isPlural(qsizetype index) { return unit(index) != nullptr && at(index).plural; }

    [[nodiscard]] bool isSign(qsizetype index, char16_t sign) const
    {
        return at(index).type == TokenType::Sign && at(index).sign == sign;
    }
    /// No white space between the token and the one before it.
    [[nodiscard]] bool isGlued(qsizetype index) const { return !at(index).spaced; }
    /// A hyphen or dash between two tokens without white space: "10K-user", "10–20".
    [[nodiscard]] bool isJoint(qsizetype index) const;
    [[nodiscard]] QStringView text(qsizetype index) const
    {
        return m_text.sliced(at(index).begin, at(index).end - at(index).begin);
    }

    /// Leaves the first letters of a word away: "kqps" after its k was read.
    void dropLetters(qsizetype index, qsizetype count);

private:
    qsizetype readNumber(QStringView text, qsizetype begin, bool spaced);
    qsizetype readWord(QStringView text, qsizetype begin, bool spaced);
    void readSign(QStringView text, qsizetype begin, bool spaced);
    const WordMeaning &lookUpMeaning(qsizetype index);
    void lookUpNoun(Token &token, qsizetype index) const;
    bool takeNoun(Token &token, const QString &noun) const;
    /// The list's nouns of two words ("support agents", "e-mails") stand under their last word.
    bool lookUpPair(Token &token, qsizetype index, qsizetype before, QStringView joint) const;

    static constexpr Token s_outside{};

    QStringView m_text;
    const Units &m_units;
    QVarLengthArray<Token, 32> m_tokens;
};

} // namespace depthchart::core
