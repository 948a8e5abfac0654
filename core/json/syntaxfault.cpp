// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/syntaxfault.h"

#include "core/common/words.h"
#include "core/json/utf8.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace depthchart::core::json {

namespace {

struct Mistake
{
    qsizetype at = 0;
    QString found;
    QString allowed;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::optional<Mistake> utf8Mistake(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = utf8SequenceLength(bytes, at);
        if (length == 0) {
            const QString hex = QString::number(static_cast<unsigned char>(bytes.at(at)), 16).toUpper();
            return Mistake{at, FaultWords::tr("the byte 0x%1, which is not UTF-8 here").arg(hex),
                           FaultWords::tr("text in UTF-8")};
        }
        at += length;
    }
    return std::nullopt;
}

/// Walks the document token by token to its first mistake.
class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<Mistake> scan()
    {
        while (!m_mistake && !m_isDone)
            step();
        return m_mistake;
    }

private:
    enum class Wanted { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_bytes.size() ? m_bytes.at(m_at + ahead) : '\0';
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }

    void step()
    {
        while (!isAtEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
            ++m_at;
        if (isAtEnd() && m_wanted == Wanted::Nothing) {
            m_isDone = true;
            return;
        }
        const char c = isAtEnd() ? '\0' : peek();
        switch (m_wanted) {
        case Wanted::Value:
            stepValue(c);
            break;
        case Wanted::ValueOrEnd:
            c == ']' ? stepClose() : stepValue(c);
            break;
        case Wanted::Key:
            stepKey(c);
            break;
        case Wanted::KeyOrEnd:
            c == '}' ? stepClose() : stepKey(c);
            break;
        case Wanted::Colon:
            c == ':' ? advance(Wanted::Value) : refuse();
            break;
        case Wanted::CommaOrEnd:
            stepComma(c);
            break;
        case Wanted::Nothing:
            refuse();
        }
    }

    void advance(Wanted next)
    {
        ++m_at;
        m_wanted = next;
    }

    void stepValue(char c)
    {
        if (c == '{' || c == '[') {
            m_isObject.push_back(c == '{');
            advance(c == '{' ? Wanted::KeyOrEnd : Wanted::ValueOrEnd);
        } else if (c == '"') {
            scanText();
            endValue();
        } else if (c == '-' || isDigit(c)) {
            scanNumber();
            endValue();
        } else if (word() == "true" || word() == "false" || word() == "null") {
            m_at += word().size();
            endValue();
        } else {
            refuse();
        }
    }

    void stepKey(char c)
    {
        if (c != '"') {
            refuse();
            return;
        }
        scanText();
        m_wanted = Wanted::Colon;
    }

    void stepComma(char c)
    {
        const bool isObject = m_isObject.back();
        if (c == ',')
            advance(isObject ? Wanted::Key : Wanted::Value);
        else if (c == (isObject ? '}' : ']'))
            stepClose();
        else
            refuse();
    }

    void stepClose()
    {
        ++m_at;
        m_isObject.pop_back();
        endValue();
    }

    void endValue() { m_wanted = m_isObject.empty() ? Wanted::Nothing : Wanted::CommaOrEnd; }

    void scanText()
    {
        for (++m_at; !m_mistake; ++m_at) {
            if (isAtEnd()) {
                fail(m_at, FaultWords::tr("the end of the file within a text"),
                     FaultWords::tr("a double quote that ends the text"));
                return;
            }
            const char c = peek();
            if (c == '"') {
                ++m_at;
                return;
            }
            if (c == '\\')
                scanEscape();
            else if (static_cast<unsigned char>(c) < 0x20)
                fail(m_at, FaultWords::tr("%1 within a text").arg(controlWords(c)),
                     FaultWords::tr("the character written as an escape, such as \\n or \\u0009"));
        }
    }

    /// At a backslash; ends on the last character of the escape.
    void scanEscape()
    {
        const qsizetype start = m_at;
        const char c = peek(1);
        if (c == 'u') {
            scanUnicodeEscape(start);
        } else if (c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c)) {
            ++m_at;
        } else {
            fail(start, FaultWords::tr("the escape “%1”").arg(shown(start, 2)),
                 FaultWords::tr("one of %1").arg(QStringLiteral("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")));
        }
    }

    void scanUnicodeEscape(qsizetype start)
    {
        const std::optional<unsigned> unit = hexUnit(start);
        if (!unit) {
            fail(start, FaultWords::tr("the escape “%1”").arg(shown(start, 6)),
                 FaultWords::tr("\\u with four hexadecimal digits"));
            return;
        }
        m_at = start + 5;
        if (*unit < 0xD800 || *unit > 0xDFFF)
            return;
        const std::optional<unsigned> second = hexUnit(start + 6);
        if (*unit > 0xDBFF || !second || *second < 0xDC00 || *second > 0xDFFF) {
            fail(start, FaultWords::tr("one half of a surrogate pair, “%1”").arg(shown(start, 6)),
                 FaultWords::tr("both halves, or the character itself"));
            return;
        }
        m_at = start + 11;
    }

    [[nodiscard]] std::optional<unsigned> hexUnit(qsizetype at) const
    {
        const QByteArray digits = m_bytes.mid(at + 2, 4);
        if (m_bytes.mid(at, 2) != "\\u" || digits.size() != 4 ||
            !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
            return std::nullopt;
        return digits.toUInt(nullptr, 16);
    }

    void scanNumber()
    {
        const qsizetype start = m_at;
        if (peek() == '-')
            ++m_at;
        bool isWell = isDigit(peek());
        const bool leadingZero = peek() == '0' && isDigit(peek(1));
        skipDigits();
        if (peek() == '.') {
            ++m_at;
            isWell = isWell && isDigit(peek());
            skipDigits();
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            isWell = isWell && isDigit(peek());
            skipDigits();
        }
        if (!isWell || leadingZero)
            fail(start, FaultWords::tr("“%1”").arg(shown(start, m_at - start)),
                 leadingZero ? FaultWords::tr("a number without a leading zero")
                             : FaultWords::tr("a number such as 12, -3 or 0.5"));
    }

    void skipDigits()
    {
        while (isDigit(peek()))
            ++m_at;
    }

    /// The letters and digits that stand here.
    [[nodiscard]] QByteArray word() const
    {
        qsizetype end = m_at;
        while (end < m_bytes.size() &&
               (isDigit(m_bytes.at(end)) || m_bytes.at(end) == '_' || (m_bytes.at(end) | 0x20) >= 'a') &&
               (m_bytes.at(end) | 0x20) <= 'z')
            ++end;
        return m_bytes.mid(m_at, end - m_at);
    }

    void refuse() { fail(m_at, foundWords(), allowedWords()); }

    void fail(qsizetype at, const QString &found, const QString &allowed)
    {
        if (!m_mistake)
            m_mistake = Mistake{at, found, allowed};
    }

    [[nodiscard]] QString foundWords() const
    {
        if (isAtEnd())
            return m_bytes.isEmpty() ? FaultWords::tr("an empty file")
                                     : FaultWords::tr("the end of the file");
        const char c = peek();
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return controlWords(c);
        if (c == '"')
            return FaultWords::tr("a text");
        constexpr qsizetype mostShown = 20;
        const qsizetype length = std::clamp<qsizetype>(word().size(), 1, mostShown);
        return FaultWords::tr("“%1”").arg(shown(m_at, length));
    }

    [[nodiscard]] QString allowedWords() const
    {
        switch (m_wanted) {
        case Wanted::Value:
            return m_isObject.empty() && m_at == 0 ? FaultWords::tr("a JSON document")
                                                   : FaultWords::tr("a value");
        case Wanted::ValueOrEnd:
            return FaultWords::tr("a value or “]”");
        case Wanted::Key:
            return FaultWords::tr("a key in double quotes");
        case Wanted::KeyOrEnd:
            return FaultWords::tr("a key in double quotes or “}”");
        case Wanted::Colon:
            return FaultWords::tr("“:” after the key");
        case Wanted::CommaOrEnd:
            return m_isObject.back() ? FaultWords::tr("“,” or “}”") : FaultWords::tr("“,” or “]”");
        case Wanted::Nothing:
            break;
        }
        return FaultWords::tr("nothing after the end of the document");
    }

    [[nodiscard]] static QString controlWords(char c)
    {
        if (c == '\n' || c == '\r')
            return FaultWords::tr("a line break");
        if (c == '\t')
            return FaultWords::tr("a tab");
        const QString hex =
            QString::number(static_cast<unsigned char>(c), 16).toUpper().rightJustified(4, u'0');
        return FaultWords::tr("the control character U+%1").arg(hex);
    }

    /// At least `length` bytes from there as text, ended with a whole character.
    [[nodiscard]] QString shown(qsizetype at, qsizetype length) const
    {
        qsizetype end = std::min(at + length, m_bytes.size());
        while (end < m_bytes.size() && isUtf8Continuation(m_bytes.at(end)))
            ++end;
        return QString::fromUtf8(m_bytes.mid(at, end - at)).simplified();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    Wanted m_wanted = Wanted::Value;
    /// Of each list or object that is open.
    std::vector<bool> m_isObject;
    std::optional<Mistake> m_mistake;
    bool m_isDone = false;
};

Fault placed(const QByteArray &bytes, const Mistake &mistake)
{
    int line = 1;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < mistake.at; ++i) {
        const bool isLoneReturn = bytes.at(i) == '\r' && (i + 1 >= bytes.size() || bytes.at(i + 1) != '\n');
        if (bytes.at(i) == '\n' || isLoneReturn) {
            ++line;
            lineStart = i + 1;
        }
    }
    const auto before = std::count_if(bytes.cbegin() + lineStart, bytes.cbegin() + mistake.at,
                                      [](char c) { return !isUtf8Continuation(c); });
    return {{}, mistake.found, mistake.allowed, line, static_cast<int>(before) + 1};
}

} // namespace

Fault syntaxFault(const QByteArray &bytes, qsizetype fallback)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {
            {}, FaultWords::tr("a byte order mark"), FaultWords::tr("UTF-8 without a byte order mark"), 1, 1};
    const std::optional<Mistake> encoding = utf8Mistake(bytes);
    const std::optional<Mistake> syntax = Scanner(bytes).scan();
    if (encoding && (!syntax || encoding->at <= syntax->at))
        return placed(bytes, *encoding);
    if (syntax)
        return placed(bytes, *syntax);
    // The reader counts the bytes it has read: the last one belongs to what it refused.
    const qsizetype at = std::clamp<qsizetype>(fallback - 1, 0, std::max<qsizetype>(bytes.size() - 1, 0));
    return placed(bytes, {at, FaultWords::tr("a number too large to be read"),
                          FaultWords::tr("a number of at most 308 digits before the point")});
}

std::optional<Fault> utf8Fault(const QByteArray &bytes)
{
    const std::optional<Mistake> mistake = utf8Mistake(bytes);
    return mistake ? std::optional(placed(bytes, *mistake)) : std::nullopt;
}

} // namespace depthchart::core::json
