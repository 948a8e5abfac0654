// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notestatement.h"

#include "core/common/limits.h"
#include "core/common/words.h"
#include "core/json/syntaxfault.h"
#include "core/notes/noteblocks.h"
#include "core/notes/notecontext.h"
#include "core/notes/notedate.h"
#include "core/notes/sentences.h"

#include <algorithm>

namespace depthchart::core {

namespace {

/// A level under all headings: a line that is a date alone, or all in bold, stands above those that follow.
constexpr int lineHeading = 7;
/// Somebody who breaks lines by hand makes them no narrower than this.
constexpr qsizetype narrowestWrap = 60;

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar sign) { return sign.isLetter() || sign.isSurrogate(); });
}

/// The line is bold as a whole and nothing more: people write headings so.
bool isBoldLine(const QString &line)
{
    constexpr qsizetype shortest = 5;
    const QString text = line.trimmed();
    const QString mark = text.left(2);
    return text.size() >= shortest && (mark == QStringLiteral("**") || mark == QStringLiteral("__")) &&
           text.endsWith(mark) && text.indexOf(mark, 2) == text.size() - 2;
}

/// The next line begins something new: it would have fitted on the one before.
bool isMeantBreak(const QString &line, const QString &next, qsizetype width)
{
    if (line.endsWith(u'\n'))
        return true;
    const QChar first = next.front();
    if (first.isLower() || QStringView(u",;)&+(").contains(first))
        return false;
    const qsizetype space = next.indexOf(u' ');
    return line.size() + 1 + (space < 0 ? next.size() : space) <= std::max(width, narrowestWrap);
}

/// A paragraph's lines, those joined that a break by hand cut.
QStringList pieces(const QStringList &lines)
{
    qsizetype width = 0;
    for (const QString &line : lines)
        width = std::max(width, line.size());
    QStringList result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const bool isNew = i == 0 || isMeantBreak(lines.at(i - 1), line, width) || isBoldLine(line) ||
                           isBoldLine(lines.at(i - 1));
        if (isNew)
            result.append(line);
        else
            result.last() += u' ' + line;
    }
    return result;
}

class StatementReader
{
public:
    explicit StatementReader(NoteBlocks read)
        : m_blocks(std::move(read))
    {
        m_context.setDate(m_blocks.date);
    }

    Result<QList<NoteStatement>> read()
    {
        for (m_at = 0; m_at < m_blocks.blocks.size() && !m_isFull; ++m_at)
            readBlock();
        if (!m_faults.isEmpty())
            return tl::unexpected(m_faults);
        return m_statements;
    }

private:
    void readBlock();
    void readHeading(const QString &line, int level);
    void readItem();
    void readParagraph();
    void readPiece(const QString &piece, bool isLast);
    void readRow();
    void add(const QString &text, const QString &link, std::optional<QDate> date);
    void refuse(const QString &found, const QString &allowed);

    [[nodiscard]] const NoteBlock &block() const { return m_blocks.blocks.at(m_at); }
    [[nodiscard]] InlineText plain(const QString &line) const
    {
        return inlineText(line, m_blocks.definitions);
    }
    /// The next block is a list item: deeper than this one, where this is one as well.
    [[nodiscard]] bool leadsToItems() const
    {
        if (m_at + 1 >= m_blocks.blocks.size())
            return false;
        const NoteBlock &next = m_blocks.blocks.at(m_at + 1);
        return next.kind == NoteBlockKind::Item &&
               (block().kind != NoteBlockKind::Item || next.indent > block().indent);
    }

    NoteBlocks m_blocks;
    qsizetype m_at = 0;
    NoteContext m_context;
    QList<NoteStatement> m_statements;
    Faults m_faults;
    /// There are more statements than a list may hold.
    bool m_isFull = false;
};

void StatementReader::readBlock()
{
    switch (block().kind) {
    case NoteBlockKind::Heading:
        readHeading(block().lines.constFirst(), block().level);
        break;
    case NoteBlockKind::Item:
        readItem();
        break;
    case NoteBlockKind::Paragraph:
        readParagraph();
        break;
    case NoteBlockKind::Row:
        readRow();
        break;
    }
}

void StatementReader::readHeading(const QString &line, int level)
{
    const QString text = plain(line).text;
    m_context.enterHeading(level, text, headingDate(text, m_context.year()));
}

void StatementReader::refuse(const QString &found, const QString &allowed)
{
    m_faults.append({{}, found, allowed, block().line, 1});
}

void StatementReader::add(const QString &text, const QString &link, std::optional<QDate> date)
{
    if (!hasLetter(text))
        return;
    if (isTooLong(text)) {
        refuse(FaultWords::tr("a statement of more than %1 characters").arg(maximumTextCodePoints),
               FaultWords::tr("at most %1 characters").arg(maximumTextCodePoints));
    } else if (m_statements.size() < maximumListEntries) {
        m_statements.append(
            {text, date ? date : m_context.date(), m_context.heading(), link, block().source});
    } else if (!m_isFull) {
        m_isFull = true;
        refuse(FaultWords::tr("more than %1 statements").arg(maximumListEntries),
               FaultWords::tr("at most %1 statements; cut the notes into several files")
                   .arg(maximumListEntries));
    }
}

void StatementReader::readItem()
{
    const InlineText read = plain(block().lines.join(u' '));
    m_context.leaveItems(block().indent);
    const auto dated = datedText(read.text, m_context.year());
    const QString text = dated ? dated->rest : read.text;
    const std::optional<QDate> date = dated ? std::optional(dated->date) : m_context.date();
    const bool isTitle = text.endsWith(u':') && leadsToItems();
    if (!isTitle && !block().isOpenTask)
        add(text, read.link, date);
    m_context.enterItem(block().indent, text.isEmpty() ? read.text : text, date);
}

void StatementReader::readParagraph()
{
    // Without an indent it belongs to no item, nor to the list that a paragraph led to.
    m_context.leaveItems(block().indent > 0 ? block().indent : NoteContext::beforeItems);
    const QStringList all = pieces(block().lines);
    for (qsizetype i = 0; i < all.size(); ++i)
        readPiece(all.at(i), i + 1 == all.size());
}

void StatementReader::readPiece(const QString &piece, bool isLast)
{
    const InlineText read = plain(piece);
    const auto dated = datedText(read.text, m_context.year());
    if (isBoldLine(piece) || (dated && dated->rest.isEmpty())) {
        m_context.enterHeading(lineHeading, read.text,
                               dated ? dated->date : headingDate(read.text, m_context.year()));
        return;
    }
    const QString text = dated ? dated->rest : read.text;
    if (isLast && text.endsWith(u':') && leadsToItems()) {
        m_context.enterItem(NoteContext::beforeItems, text,
                            dated ? std::optional(dated->date) : m_context.date());
        return;
    }
    const QStringList all = sentences(text);
    for (const QString &sentence : all)
        add(sentence, read.link, dated ? std::optional(dated->date) : std::nullopt);
}

/// A cell that is a date alone dates its row.
void StatementReader::readRow()
{
    std::optional<QDate> date;
    QString link;
    QStringList cells;
    for (const QString &cell : block().lines) {
        const InlineText read = plain(cell);
        const auto dated = datedText(read.text, m_context.year());
        if (link.isEmpty())
            link = read.link;
        if (dated && dated->rest.isEmpty() && !date)
            date = dated->date;
        else if (!read.text.isEmpty())
            cells.append(read.text);
    }
    add(cells.join(QStringLiteral(" \u2013 ")), link, date);
}

} // namespace

Result<QList<NoteStatement>> noteStatements(QStringView notes)
{
    return StatementReader(noteBlocks(notes)).read();
}

Result<QString> notesText(const QByteArray &bytes)
{
    if (const std::optional<Fault> fault = json::utf8Fault(bytes))
        return tl::unexpected(Faults{*fault});
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace depthchart::core
