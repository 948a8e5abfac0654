// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notelines.h"

#include <QStringList>

#include <algorithm>

namespace depthchart::core {

namespace {

constexpr qsizetype tabColumns = 4;
constexpr qsizetype shortestFence = 3;
constexpr qsizetype longestItemNumber = 3;
constexpr int highestHeading = 6;

bool isBlankSign(QChar sign)
{
    return sign.isSpace() || sign == QChar::ByteOrderMark || sign == QChar::Null;
}

/// Indent and marks of quotes go, as many as there are.
void dropBeginning(NoteLine &line)
{
    qsizetype at = 0;
    for (; at < line.text.size(); ++at) {
        const QChar sign = line.text.at(at);
        if (sign == u'>')
            line.indent = 0;
        else if (sign == u'\t')
            line.indent += tabColumns - line.indent % tabColumns;
        else if (isBlankSign(sign))
            ++line.indent;
        else
            break;
        // One blank behind the mark of a quote belongs to it.
        if (sign == u'>' && at + 1 < line.text.size() && line.text.at(at + 1) == u' ')
            ++at;
    }
    line.text = line.text.sliced(at);
}

void dropEnd(NoteLine &line)
{
    line.isBroken = line.text.endsWith(u"  ") || line.text.endsWith(u'\\');
    if (line.text.endsWith(u'\\'))
        line.text.chop(1);
    while (!line.text.isEmpty() && isBlankSign(line.text.back()))
        line.text.chop(1);
}

bool isBullet(QChar sign)
{
    return QStringView(u"-*+\u2022\u2023\u25E6\u25AA\u25CF\u00B7\u2013\u2014\u2713\u2714\u2611\u2610\u2705")
        .contains(sign);
}

/// Signs of the mark without the blank behind it.
qsizetype bareMarkLength(QStringView line)
{
    if (!line.isEmpty() && isBullet(line.front()))
        return 1;
    qsizetype digits = 0;
    while (digits < line.size() && digits <= longestItemNumber && line.at(digits).isDigit())
        ++digits;
    const bool isNumber = digits > 0 && digits <= longestItemNumber && digits < line.size() &&
                          (line.at(digits) == u'.' || line.at(digits) == u')');
    return isNumber ? digits + 1 : 0;
}

} // namespace

QList<NoteLine> noteLines(QStringView notes)
{
    QList<NoteLine> lines;
    qsizetype begin = 0;
    while (begin < notes.size()) {
        qsizetype end = begin;
        while (end < notes.size() && notes.at(end) != u'\n' && notes.at(end) != u'\r')
            ++end;
        NoteLine line;
        line.text = notes.sliced(begin, end - begin);
        line.begin = begin;
        line.end = end;
        dropBeginning(line);
        dropEnd(line);
        lines.append(line);
        const bool isPair = end + 1 < notes.size() && notes.at(end) == u'\r' && notes.at(end + 1) == u'\n';
        begin = end + (isPair ? 2 : 1);
    }
    return lines;
}

ItemMark itemMark(QStringView line)
{
    const qsizetype bare = bareMarkLength(line);
    if (bare == 0)
        return {};
    const bool isOpenBox = line.front() == u'\u2610';
    qsizetype length = bare;
    while (length < line.size() && line.at(length).isSpace())
        ++length;
    if (length == bare && length < line.size())
        return {};
    const QStringView rest = line.sliced(length);
    const bool isBox = rest.size() > 2 && rest.front() == u'[' && rest.at(2) == u']' &&
                       (rest.size() == 3 || rest.at(3).isSpace()) &&
                       QStringView(u" xX-").contains(rest.at(1));
    if (!isBox)
        return {length, isOpenBox};
    return {std::min(length + 4, line.size()), rest.at(1) == u' '};
}

qsizetype fenceLength(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && line.at(length) == line.front() &&
           (line.front() == u'`' || line.front() == u'~'))
        ++length;
    // Behind backticks no other may stand: then they are code within a line.
    const bool isInline = length > 0 && line.front() == u'`' && line.sliced(length).contains(u'`');
    return length >= shortestFence && !isInline ? length : 0;
}

bool isRule(QStringView line)
{
    if (line.isEmpty() || !QStringView(u"-*_").contains(line.front()))
        return false;
    const auto isPart = [first = line.front()](QChar sign) { return sign == first || sign.isSpace(); };
    return std::all_of(line.begin(), line.end(), isPart) && line.count(line.front()) >= 3;
}

int headingLevel(QStringView line)
{
    int level = 0;
    while (level < line.size() && level <= highestHeading && line.at(level) == u'#')
        ++level;
    const bool isHeading =
        level > 0 && level <= highestHeading && (level == line.size() || line.at(level).isSpace());
    return isHeading ? level : 0;
}

bool isTableDivider(QStringView line)
{
    const auto isPart = [](QChar sign) { return QStringView(u"|-: \t").contains(sign); };
    return line.contains(u'|') && line.contains(u'-') && std::all_of(line.begin(), line.end(), isPart);
}

QStringList tableCells(QStringView line)
{
    if (line.startsWith(u'|'))
        line = line.sliced(1);
    if (line.endsWith(u'|') && !line.endsWith(u"\\|"))
        line.chop(1);
    QStringList cells;
    QString cell;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEscaped = line.at(i) == u'\\' && i + 1 < line.size() && line.at(i + 1) == u'|';
        if (isEscaped)
            cell += line.at(++i);
        else if (line.at(i) == u'|')
            cells.append(std::exchange(cell, {}).trimmed());
        else
            cell += line.at(i);
    }
    cells.append(cell.trimmed());
    return cells;
}

} // namespace depthchart::core
