// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/noteblocks.h"

#include "core/notes/notedate.h"
#include "core/notes/notelines.h"

#include <algorithm>
#include <limits>

namespace depthchart::core {

namespace {

/// Comments become blanks, so that every place stays where it is; within code they are no comments, but code
/// is left out as well.
QString withoutComments(QStringView notes)
{
    QString text = notes.toString();
    const QString open = QStringLiteral("<!--");
    const QString close = QStringLiteral("-->");
    qsizetype begin = text.indexOf(open);
    while (begin >= 0) {
        const qsizetype end = text.indexOf(close, begin + open.size());
        if (end < 0)
            break;
        for (qsizetype i = begin; i < end + close.size(); ++i) {
            if (text.at(i) != u'\n' && text.at(i) != u'\r')
                text[i] = u' ';
        }
        begin = text.indexOf(open, end);
    }
    return text;
}

class BlockReader
{
public:
    explicit BlockReader(QStringView notes)
        : m_text(withoutComments(notes))
        , m_lines(noteLines(m_text))
    {
    }

    NoteBlocks read()
    {
        skipFrontMatter();
        while (m_at < m_lines.size())
            step();
        return std::move(m_result);
    }

private:
    void skipFrontMatter();
    void step();
    bool skipFence();
    bool readDefinition();
    bool readHeading();
    bool readUnderline();
    bool readItem();
    bool readTable();
    void readText();
    NoteBlock &open(NoteBlockKind kind, qsizetype indent);
    void append(QStringView text);

    [[nodiscard]] const NoteLine &line() const { return m_lines.at(m_at); }

    QString m_text;
    QList<NoteLine> m_lines;
    qsizetype m_at = 0;
    /// The last block takes the lines that follow.
    bool m_isOpen = false;
    /// Shortest backtick and tilde fences that nothing closes any more.
    qsizetype m_unclosed[2] = {std::numeric_limits<qsizetype>::max(), std::numeric_limits<qsizetype>::max()};
    NoteBlocks m_result;
};

void BlockReader::skipFrontMatter()
{
    if (m_lines.isEmpty() || m_lines.constFirst().text != u"---")
        return;
    for (qsizetype end = 1; end < m_lines.size() && !m_lines.at(end).isBlank(); ++end) {
        if (m_lines.at(end).text != u"---" && m_lines.at(end).text != u"...")
            continue;
        for (qsizetype i = 1; i < end; ++i) {
            const QStringView text = m_lines.at(i).text;
            if (text.startsWith(u"date:"))
                m_result.date = headingDate(text.sliced(5).toString().simplified(), std::nullopt);
        }
        m_at = end + 1;
        return;
    }
}

void BlockReader::step()
{
    if (line().isBlank()) {
        m_isOpen = false;
        ++m_at;
        return;
    }
    if (skipFence() || readDefinition() || readHeading() || readUnderline())
        return;
    if (isRule(line().text)) {
        m_isOpen = false;
        ++m_at;
    } else if (!readItem() && !readTable()) {
        readText();
    }
}

bool BlockReader::skipFence()
{
    const qsizetype length = fenceLength(line().text);
    if (length == 0)
        return false;
    const QChar sign = line().text.front();
    qsizetype &unclosed = m_unclosed[sign == u'`' ? 0 : 1];
    qsizetype end = length < unclosed ? m_at + 1 : m_lines.size();
    for (; end < m_lines.size(); ++end) {
        const QStringView text = m_lines.at(end).text;
        const qsizetype closing = fenceLength(text);
        if (closing >= length && closing == text.size() && text.front() == sign)
            break;
    }
    m_isOpen = false;
    if (end < m_lines.size()) {
        m_at = end + 1;
    } else {
        unclosed = std::min(unclosed, length);
        ++m_at;
    }
    return true;
}

/// "[label]: address".
bool BlockReader::readDefinition()
{
    const QStringView text = line().text;
    const qsizetype close = text.startsWith(u'[') ? text.indexOf(u"]:") : -1;
    if (close < 2)
        return false;
    const QString address = text.sliced(close + 2).toString().simplified().section(u' ', 0, 0);
    const bool isAddress = address.contains(u"://") || address.startsWith(u'/') || address.startsWith(u'#');
    const bool isFootnote = text.at(1) == u'^';
    if (!isAddress || isFootnote)
        return false;
    m_result.definitions.insert(linkLabel(text.sliced(1, close - 1)), address);
    m_isOpen = false;
    ++m_at;
    return true;
}

NoteBlock &BlockReader::open(NoteBlockKind kind, qsizetype indent)
{
    NoteBlock block;
    block.kind = kind;
    block.indent = indent;
    block.source = {line().begin, line().end - line().begin};
    block.line = static_cast<int>(m_at) + 1;
    m_result.blocks.append(block);
    return m_result.blocks.last();
}

/// A break that is meant is kept at the end of the line as "\n".
void BlockReader::append(QStringView text)
{
    NoteBlock &block = m_result.blocks.last();
    block.lines.append(text.toString());
    if (line().isBroken)
        block.lines.last() += u'\n';
    block.source.length = line().end - block.source.begin;
}

bool BlockReader::readHeading()
{
    const int level = headingLevel(line().text);
    if (level == 0)
        return false;
    QStringView text = line().text.sliced(level).trimmed();
    const qsizetype closing = std::distance(
        text.rbegin(), std::find_if(text.rbegin(), text.rend(), [](QChar sign) { return sign != u'#'; }));
    if (closing == text.size() || (closing > 0 && text.at(text.size() - closing - 1).isSpace()))
        text.chop(closing);
    open(NoteBlockKind::Heading, 0).level = level;
    append(text.trimmed());
    m_isOpen = false;
    ++m_at;
    return true;
}

/// A line of = or - under a paragraph of one line makes a heading of it.
bool BlockReader::readUnderline()
{
    const QStringView text = line().text;
    const bool isUnderline = text.size() >= 2 && (text.front() == u'=' || text.front() == u'-') &&
                             text.count(text.front()) == text.size();
    if (!isUnderline || !m_isOpen)
        return false;
    NoteBlock &block = m_result.blocks.last();
    if (block.kind != NoteBlockKind::Paragraph || block.lines.size() != 1)
        return false;
    block.kind = NoteBlockKind::Heading;
    block.level = text.front() == u'=' ? 1 : 2;
    m_isOpen = false;
    ++m_at;
    return true;
}

bool BlockReader::readItem()
{
    const ItemMark mark = itemMark(line().text);
    if (mark.length == 0)
        return false;
    open(NoteBlockKind::Item, line().indent).isOpenTask = mark.isOpenTask;
    append(line().text.sliced(mark.length));
    m_isOpen = true;
    ++m_at;
    return true;
}

/// A head, its divider, and a block for each row.
bool BlockReader::readTable()
{
    const bool isTable =
        m_at + 1 < m_lines.size() && line().text.contains(u'|') && isTableDivider(m_lines.at(m_at + 1).text);
    if (!isTable)
        return false;
    for (m_at += 2; m_at < m_lines.size() && line().text.contains(u'|'); ++m_at)
        open(NoteBlockKind::Row, line().indent).lines = tableCells(line().text);
    m_isOpen = false;
    return true;
}

void BlockReader::readText()
{
    if (!m_isOpen)
        open(NoteBlockKind::Paragraph, line().indent);
    append(line().text);
    m_isOpen = true;
    ++m_at;
}

} // namespace

NoteBlocks noteBlocks(QStringView notes)
{
    return BlockReader(notes).read();
}

} // namespace depthchart::core
