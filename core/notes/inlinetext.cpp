// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/inlinetext.h"

#include "core/notes/htmlmarks.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace depthchart::core {

namespace {

/// An address or a tag longer than this is none.
constexpr qsizetype longestAddress = 2'000;
constexpr qsizetype longestTag = 300;
constexpr qsizetype longestRun = 3;

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isPunctuation(QChar sign)
{
    return sign.unicode() < 0x80 && (sign.isPunct() || sign.isSymbol());
}

/// A run of emphasis signs in the plain text so far.
struct Run
{
    qsizetype at = 0;
    char16_t sign = 0;
    qsizetype count = 0;
    bool isMark = false;
};

class InlineReader
{
public:
    InlineReader(QStringView markdown, const LinkDefinitions &definitions)
        : m_in(markdown)
        , m_definitions(definitions)
    {
        pairBrackets();
    }

    InlineText read()
    {
        while (m_at < m_in.size())
            step();
        return {withoutMarks().simplified(), m_link};
    }

private:
    void pairBrackets();
    void step();
    bool readEscape();
    bool readCode();
    bool readOpening();
    bool readClosing();
    bool readTag();
    bool readEntity();
    bool readAddress();
    bool readRun();
    qsizetype targetEnd(qsizetype close, QString &address) const;
    qsizetype addressEnd(qsizetype open, QString &address) const;
    void keepLink(const QString &address);
    [[nodiscard]] QString withoutMarks() const;

    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_in.size() ? m_in.at(position) : QChar(u' ');
    }
    void append(QChar sign);

    QStringView m_in;
    const LinkDefinitions &m_definitions;
    qsizetype m_at = 0;
    QString m_out;
    QString m_link;
    /// Of each opening bracket, square or round, its closing one.
    QHash<qsizetype, qsizetype> m_closing;
    /// Where to go on from a bracket that closes a link's text.
    QHash<qsizetype, qsizetype> m_goOn;
    /// Lengths of backtick runs that nothing closes any more.
    QSet<qsizetype> m_unclosed;
    QList<Run> m_runs;
    /// Open runs by sign and count.
    QHash<std::pair<char16_t, qsizetype>, QList<qsizetype>> m_open;
};

void InlineReader::pairBrackets()
{
    QList<qsizetype> square;
    QList<qsizetype> round;
    for (qsizetype i = 0; i < m_in.size(); ++i) {
        const QChar sign = m_in.at(i);
        if (sign == u'\\')
            ++i;
        else if (sign == u'[')
            square.append(i);
        else if (sign == u'(')
            round.append(i);
        else if (sign == u']' && !square.isEmpty())
            m_closing.insert(square.takeLast(), i);
        else if (sign == u')' && !round.isEmpty())
            m_closing.insert(round.takeLast(), i);
    }
}

void InlineReader::append(QChar sign)
{
    if (turnsDirection(sign.unicode()) || sign == QChar::ByteOrderMark)
        return;
    m_out.append(sign.category() == QChar::Other_Control ? QChar(u' ') : sign);
}

void InlineReader::step()
{
    const QChar sign = m_in.at(m_at);
    bool isRead = false;
    switch (sign.unicode()) {
    case u'\\':
        isRead = readEscape();
        break;
    case u'`':
        isRead = readCode();
        break;
    case u'!':
    case u'[':
        isRead = readOpening();
        break;
    case u']':
        isRead = readClosing();
        break;
    case u'<':
        isRead = readTag();
        break;
    case u'&':
        isRead = readEntity();
        break;
    case u'h':
        isRead = readAddress();
        break;
    case u'*':
    case u'_':
    case u'~':
        isRead = readRun();
        break;
    default:
        break;
    }
    if (isRead)
        return;
    append(sign);
    ++m_at;
}

bool InlineReader::readEscape()
{
    if (m_at + 1 == m_in.size() || !isPunctuation(at(m_at + 1)))
        return false;
    append(at(m_at + 1));
    m_at += 2;
    return true;
}

bool InlineReader::readCode()
{
    qsizetype begin = m_at;
    while (at(begin) == u'`')
        ++begin;
    const qsizetype count = begin - m_at;
    const QStringView fence = m_in.sliced(m_at, count);
    qsizetype end = m_unclosed.contains(count) ? -1 : m_in.indexOf(fence, begin);
    // A longer run closes nothing.
    while (end >= 0 && at(end + count) == u'`') {
        while (at(end) == u'`')
            ++end;
        end = m_in.indexOf(fence, end);
    }
    if (end < 0) {
        m_unclosed.insert(count);
        m_out.append(fence);
        m_at = begin;
        return true;
    }
    for (; begin < end; ++begin)
        append(m_in.at(begin));
    m_at = end + count;
    return true;
}

/// Where the target behind the closing bracket of a link's text ends; -1 where there is none.
qsizetype InlineReader::targetEnd(qsizetype close, QString &address) const
{
    if (at(close + 1) == u'(')
        return addressEnd(close + 1, address);
    if (at(close + 1) == u'[' && m_closing.contains(close + 1)) {
        const qsizetype end = m_closing.value(close + 1);
        address = m_definitions.value(linkLabel(m_in.sliced(close + 2, end - close - 2)));
        return address.isEmpty() ? -1 : end + 1;
    }
    return -1;
}

/// The end of "(address "title")" from there.
qsizetype InlineReader::addressEnd(qsizetype open, QString &address) const
{
    const qsizetype begin = open + 1;
    const qsizetype end = m_closing.value(open, -1);
    if (end < 0 || end - begin > longestAddress)
        return -1;
    QStringView target = m_in.sliced(begin, end - begin).trimmed();
    const auto *blank = std::find_if(target.begin(), target.end(), [](QChar sign) { return sign.isSpace(); });
    target = target.first(blank - target.begin());
    if (target.startsWith(u'<') && target.endsWith(u'>'))
        target = target.sliced(1, target.size() - 2);
    address = target.toString();
    return end + 1;
}

void InlineReader::keepLink(const QString &address)
{
    if (m_link.isEmpty())
        m_link = address;
}

/// "[" of a link or footnote, "![" of an image.
bool InlineReader::readOpening()
{
    const bool isImage = at(m_at) == u'!';
    const qsizetype open = isImage ? m_at + 1 : m_at;
    const auto close = m_closing.constFind(open);
    if (at(open) != u'[' || close == m_closing.constEnd())
        return false;
    if (at(open + 1) == u'^') {
        m_at = *close + 1;
        return true;
    }
    QString address;
    qsizetype end = targetEnd(*close, address);
    if (end < 0) {
        address = m_definitions.value(linkLabel(m_in.sliced(open + 1, *close - open - 1)));
        end = *close + 1;
        if (address.isEmpty())
            return false;
        if (at(end) == u'[' && at(end + 1) == u']')
            end += 2;
    }
    if (!isImage)
        keepLink(address);
    m_goOn.insert(*close, end);
    m_at = open + 1;
    return true;
}

bool InlineReader::readClosing()
{
    const auto goOn = m_goOn.constFind(m_at);
    if (goOn == m_goOn.constEnd())
        return false;
    m_at = *goOn;
    return true;
}

/// A tag of HTML, of which nothing stays but a blank; "<https://…>", of which the address stays.
bool InlineReader::readTag()
{
    const QStringView rest = m_in.sliced(m_at, std::min(longestTag, m_in.size() - m_at));
    const auto mayBegin = [](QChar sign) { return sign.isLetter() || sign == u'/'; };
    if (rest.size() < 2 || !mayBegin(rest.at(1)))
        return false;
    const qsizetype end = rest.indexOf(u'>');
    if (end < 0)
        return false;
    const QStringView inside = rest.sliced(1, end - 1);
    if (inside.startsWith(u"http://") || inside.startsWith(u"https://")) {
        ++m_at;
        return readAddress();
    }
    const QStringView name = inside.startsWith(u'/') ? inside.sliced(1) : inside;
    qsizetype letters = 0;
    while (letters < name.size() && name.at(letters).isLetterOrNumber())
        ++letters;
    const bool isName = letters == name.size() || name.at(letters) == u' ' || name.at(letters) == u'/';
    const QString lower = name.first(letters).toString().toLower();
    if (!isName || std::find(tagNames.begin(), tagNames.end(), lower) == tagNames.end())
        return false;
    const bool isBreak =
        lower == u"br" || lower == u"p" || lower == u"td" || lower == u"th" || lower == u"li";
    if (isBreak)
        m_out.append(u' ');
    m_at += end + 1;
    return true;
}

bool InlineReader::readEntity()
{
    for (const Entity &entity : entities) {
        const QStringView rest = m_in.sliced(m_at + 1);
        if (rest.startsWith(entity.name) && at(m_at + 1 + entity.name.size()) == u';') {
            append(entity.sign);
            m_at += entity.name.size() + 2;
            return true;
        }
    }
    return false;
}

/// A bare address stays in the text, untouched by what looks like emphasis.
bool InlineReader::readAddress()
{
    const QStringView rest = m_in.sliced(m_at);
    if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://"))
        return false;
    qsizetype end = 0;
    while (end < rest.size() && end < longestAddress && !rest.at(end).isSpace() && rest.at(end) != u'>' &&
           rest.at(end) != u'<' && rest.at(end) != u']' && rest.at(end) != u'"')
        ++end;
    // What ends the sentence is not the address's.
    const QStringView ends = u".,;:!?'*_~";
    const bool isBracketed = !rest.first(end).contains(u'(');
    while (end > 0 && (ends.contains(rest.at(end - 1)) || (isBracketed && rest.at(end - 1) == u')')))
        --end;
    keepLink(rest.first(end).toString());
    m_out.append(rest.first(end));
    m_at += end;
    if (at(m_at) == u'>')
        ++m_at;
    return true;
}

bool InlineReader::readRun()
{
    const QChar sign = at(m_at);
    qsizetype end = m_at;
    while (end < m_in.size() && m_in.at(end) == sign)
        ++end;
    const qsizetype count = end - m_at;
    const QChar before = at(m_at - 1);
    const QChar after = at(end);
    const bool isWithin = before.isLetterOrNumber() && after.isLetterOrNumber();
    const bool isPlain = count > longestRun || (sign == u'~' && count != 2) ||
                         (isWithin && (sign == u'_' || (before.isDigit() && after.isDigit())));
    const qsizetype position = m_out.size();
    for (; m_at < end; ++m_at)
        m_out.append(sign);
    if (isPlain)
        return true;
    QList<qsizetype> &open = m_open[{sign.unicode(), count}];
    m_runs.append({position, sign.unicode(), count, false});
    if (!before.isSpace() && !open.isEmpty()) {
        m_runs[open.takeLast()].isMark = true;
        m_runs.last().isMark = true;
    } else if (!after.isSpace()) {
        open.append(m_runs.size() - 1);
    }
    return true;
}

QString InlineReader::withoutMarks() const
{
    QString text;
    text.reserve(m_out.size());
    qsizetype from = 0;
    for (const Run &run : m_runs) {
        if (!run.isMark)
            continue;
        text += QStringView(m_out).sliced(from, run.at - from);
        from = run.at + run.count;
    }
    text += QStringView(m_out).sliced(from);
    return text;
}

} // namespace

InlineText inlineText(QStringView markdown, const LinkDefinitions &definitions)
{
    return InlineReader(markdown, definitions).read();
}

QString linkLabel(QStringView text)
{
    return text.toString().simplified().toLower();
}

} // namespace depthchart::core
