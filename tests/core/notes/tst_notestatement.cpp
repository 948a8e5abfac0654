// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notestatement.h"
#include "tests/support/random.h"

#include <QTest>

using namespace depthchart::core;
using depthchart::test::Random;

class NoteStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void workLog();
    void sourceIsTheLinesItStoodOn();
    void lineBreaksAreTheSame_data();
    void lineBreaksAreTheSame();
    void tooLongAStatement();
    void tooManyStatements();
    void longestStatementAllowed();
    void bytes();
    void hostileText();
    void deepNesting();
};

namespace {

/// "2026-03-14 | Heading › Item | text | link": a statement in one line, its empty parts left out.
QString described(const NoteStatement &statement)
{
    QStringList parts;
    if (statement.date)
        parts.append(statement.date->toString(Qt::ISODate));
    if (!statement.heading.isEmpty())
        parts.append(u'<' + statement.heading + u'>');
    parts.append(statement.text);
    if (!statement.link.isEmpty())
        parts.append(statement.link);
    return parts.join(QStringLiteral(" | "));
}

QStringList described(const Result<QList<NoteStatement>> &statements)
{
    QStringList lines;
    if (!statements) {
        for (const Fault &fault : statements.error())
            lines.append(faultText(fault));
        return lines;
    }
    for (const NoteStatement &each : *statements)
        lines.append(described(each));
    return lines;
}

constexpr auto workLogNotes = R"(---
title: Log
date: 2026-01-05
---
# Search team

Started the rewrite with the team. <!-- not
for others --> Wrote the first design.

## Week 12, 2026

- [x] Built a **labelled set** of 200 cases ([doc](https://docs.example/set))
- [ ] Try the new grader
- 2026-03-18: Ran it on the *new* prompt,
  twice, with the same result
  - Read 50 failed answers by hand
- Release:
  1. Canary with `rollback`
  2. Wrote the runbook

```python
# Not a heading
- not an item
```

### March 2026

> "Best launch so far" - our product manager

| Date | What | Where |
|------|------|-------|
| 2026-03-25 | Cut the cost per call | billing |
| | Wrote the report | |

***

Thanks.
[set]: https://docs.example/set
)";

} // namespace

void NoteStatementTest::read_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *notes, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(notes) << expected;
    };
    const auto texts = [](const char *lines) { return QString::fromUtf8(lines).split(u'\n'); };
    row("nothing", "", {});
    row("blanks", " \n\t\n\r\n", {});
    row("plain lines", "Built the cache\nFixed the alert\nWrote a note",
        texts("Built the cache\nFixed the alert\nWrote a note"));
    row("wrapped lines",
        "Built a retrieval pipeline for the help centre that finds the right article\n"
        "in nine cases of ten, and wrote the evaluation that shows it.\n",
        texts("Built a retrieval pipeline for the help centre that finds the right article in nine cases of "
              "ten, and wrote the evaluation that shows it."));
    row("wrapped before a capital",
        "Built a retrieval pipeline for the help centre of the whole of our company in\n"
        "Berlin",
        texts("Built a retrieval pipeline for the help centre of the whole of our company in Berlin"));
    row("a meant break", "Built the cache,  \nand the alert\\\nand the note",
        texts("Built the cache,\nand the alert\nand the note"));
    row("marks of lists", "- a one\n* b two\n+ c three\n1. d four\n2) e five\n• f six\n– g seven",
        texts("a one\nb two\nc three\nd four\ne five\nf six\ng seven"));
    row("what is no mark", "1.2M calls\n-5 ms\n2026. That was it",
        texts("1.2M calls\n-5 ms\n2026. That was it"));
    row("boxes", "- [x] done\n- [X] done too\n- [ ] open\n☐ open as well\n☑ done as well",
        texts("done\ndone too\ndone as well"));
    row("nested", "- Ranking\n  - Tuned it\n    - Measured it\n- Other\n\n  More of it",
        texts("Ranking\n<Ranking> | Tuned it\n<Ranking › Tuned it> | Measured it\nOther\n<Other> | More of "
              "it"));
    row("a title of a list", "This week:\n\n- Built it\n- Wrote it\n\nRest",
        texts("<This week> | Built it\n<This week> | Wrote it\nRest"));
    row("a title that leads nowhere", "This week:", texts("This week:"));
    row("dates of items", "## March 2026\n- 14 Mar: Built it\n- 2025-12-01 Wrote it\n- Ran it",
        texts("2026-03-14 | <March 2026> | Built it\n2025-12-01 | <March 2026> | Wrote it\n"
              "2026-03-01 | <March 2026> | Ran it"));
    row("an item's date is its children's", "- 2026-03-14\n  - Built it\n  - Wrote it",
        texts("2026-03-14 | <2026-03-14> | Built it\n2026-03-14 | <2026-03-14> | Wrote it"));
    row("a line that is a date", "2026-03-14\nBuilt it\nWrote it\n\n16 March 2026:\n- Ran it",
        texts("2026-03-14 | <2026-03-14> | Built it\n2026-03-14 | <2026-03-14> | Wrote it\n"
              "2026-03-16 | <16 March 2026> | Ran it"));
    row("a bold line", "**Q3 2026**\n\nBuilt it\n\n**Bold** word",
        texts("2026-07-01 | <Q3 2026> | Built it\n"
              "2026-07-01 | <Q3 2026> | Bold word"));
    row("headings", "# 2026\n## Week 12\nBuilt it\n# Other #\nWrote it\n#hashtag stays",
        texts("2026-03-16 | <2026 › Week 12> | Built it\n<Other> | Wrote it\n<Other> | #hashtag stays"));
    row("underlined headings", "Week 12, 2026\n=============\nBuilt it\n\nNext\n----\nWrote it",
        texts("2026-03-16 | <Week 12, 2026> | Built it\n2026-03-16 | <Week 12, 2026 › Next> | Wrote it"));
    row("a rule is none", "---\nBuilt it\n\n***\nWrote it", texts("Built it\nWrote it"));
    row("code", "~~~\ncode\n```\n~~~\nBuilt it\n\n````\n```\n````", texts("Built it"));
    row("code that nothing ends", "```\nBuilt it\nWrote it", texts("Built it\nWrote it"));
    row("a comment that nothing ends", "<!-- Built it", texts("<!-- Built it"));
    row("a reference", "Built [it][1]\n\n[1]: https://example.org 'Title'",
        texts("Built it | https://example.org"));
    row("no letters", "- 42\n- ---\n- ✅\n- Built it", texts("Built it"));
    row("a quote", "> Built it\n>> and more\n\n> - Wrote it", texts("Built it and more\nWrote it"));
    row("right to left", "- בניתי מערכת\n- قمت ببناء النظام", texts("בניתי מערכת\nقمت ببناء النظام"));
    row("other scripts", "構築しました。次に評価を書きました。",
        texts("構築しました。次に評価を書きました。"));
    row("byte order mark", "\uFEFF# Log\n- Built it", texts("<Log> | Built it"));
}

void NoteStatementTest::read()
{
    QFETCH(QString, notes);
    QFETCH(QStringList, expected);
    QCOMPARE(described(noteStatements(notes)), expected);
}

void NoteStatementTest::workLog()
{
    const QStringList expected{
        QStringLiteral("2026-01-05 | <Search team> | Started the rewrite with the team."),
        QStringLiteral("2026-01-05 | <Search team> | Wrote the first design."),
        QStringLiteral(
            "2026-03-16 | <Search team › Week 12, 2026> | Built a labelled set of 200 cases (doc) | "
            "https://docs.example/set"),
        QStringLiteral(
            "2026-03-18 | <Search team › Week 12, 2026> | Ran it on the new prompt, twice, with the same "
            "result"),
        QStringLiteral(
            "2026-03-18 | <Search team › Week 12, 2026 › Ran it on the new prompt, twice, with the same "
            "result> | Read 50 failed answers by hand"),
        QStringLiteral("2026-03-16 | <Search team › Week 12, 2026 › Release> | Canary with rollback"),
        QStringLiteral("2026-03-16 | <Search team › Week 12, 2026 › Release> | Wrote the runbook"),
        QStringLiteral(
            "2026-03-01 | <Search team › Week 12, 2026 › March 2026> | \"Best launch so far\" - our "
            "product manager"),
        QStringLiteral(
            "2026-03-25 | <Search team › Week 12, 2026 › March 2026> | Cut the cost per call – billing"),
        QStringLiteral("2026-03-01 | <Search team › Week 12, 2026 › March 2026> | Wrote the report"),
        QStringLiteral("2026-03-01 | <Search team › Week 12, 2026 › March 2026> | Thanks.")};
    QCOMPARE(described(noteStatements(QString::fromUtf8(workLogNotes))), expected);
}

void NoteStatementTest::sourceIsTheLinesItStoodOn()
{
    const QString notes = QStringLiteral("\r\n# Log\r\n- Built it,\r\n  twice\r\n\r\nWrote it");
    const auto statements = noteStatements(notes);
    QVERIFY(statements && statements->size() == 2);
    const auto source = [&](qsizetype index) {
        const TextSpan span = statements->at(index).source;
        return notes.mid(span.begin, span.length);
    };
    QCOMPARE(source(0), QStringLiteral("- Built it,\r\n  twice"));
    QCOMPARE(source(1), QStringLiteral("Wrote it"));
}

void NoteStatementTest::lineBreaksAreTheSame_data()
{
    QTest::addColumn<QString>("lineBreak");
    QTest::newRow("Windows") << QStringLiteral("\r\n");
    QTest::newRow("old Macintosh") << QStringLiteral("\r");
}

void NoteStatementTest::lineBreaksAreTheSame()
{
    QFETCH(QString, lineBreak);
    const QString notes = QString::fromUtf8(workLogNotes);
    QString other = notes;
    other.replace(u'\n', lineBreak);
    QCOMPARE(described(noteStatements(other)), described(noteStatements(notes)));
}

void NoteStatementTest::longestStatementAllowed()
{
    // 100,000 signs of two units each, without a break.
    const QString longest = QStringLiteral("\U0001F600").repeated(100'000);
    const auto statements = noteStatements(QStringLiteral("- ") + longest);
    QVERIFY(statements && statements->size() == 1);
    QCOMPARE(statements->constFirst().text, longest);
}

void NoteStatementTest::tooLongAStatement()
{
    const QString tooLong(100'001, u'x');
    const auto statements =
        noteStatements(QStringLiteral("Fine\n\n- ") + tooLong + QStringLiteral("\n- ") + tooLong);
    QVERIFY(!statements);
    QCOMPARE(statements.error().size(), 2);
    QCOMPARE(statements.error().constFirst().line, 3);
    QCOMPARE(statements.error().constLast().line, 4);
}

void NoteStatementTest::tooManyStatements()
{
    const QString line = QStringLiteral("- Built it\n");
    const auto most = noteStatements(line.repeated(10'000));
    QVERIFY(most && most->size() == 10'000);
    const auto statements = noteStatements(line.repeated(20'000));
    QVERIFY(!statements);
    QCOMPARE(statements.error().size(), 1);
    QCOMPARE(statements.error().constFirst().line, 10'001);
}

void NoteStatementTest::bytes()
{
    QCOMPARE(notesText("\xEF\xBB\xBF# Log").value_or(QString()), QStringLiteral("# Log"));
    const auto refused = notesText("fine\nb\xC3\xA4\xFF");
    QVERIFY(!refused);
    QCOMPARE(refused.error().constFirst().line, 2);
    QCOMPARE(refused.error().constFirst().column, 3);
}

/// Any joins of what means something: no crash, no statement that is empty or of several lines, sources that
/// are in the notes and in order.
void NoteStatementTest::hostileText()
{
    const QStringList fragments =
        QStringLiteral(
            "- |* |1. |# |### |> |``` |~~~ |---|===||a|\n|\n\n|\r\n|  |    |\t|[x] |[ ] |[a](b) |**|_|`|<!--|"
            "-->|2026-03-14|: |14 Mar 2026|Week 12|Q3|<b>|&amp;|\\|\u202E|\u0000|\U0001F600|שלום|"
            "|a || b|\n|---|\n|e.g. |Built it. |https://x.y/z|[r]: /u\n|。|\u2028")
            .split(u'|')
        << QString(QChar(0xD800));
    Random random(7);
    for (int round = 0; round < 4'000; ++round) {
        QString notes;
        for (int i = static_cast<int>(random.below(40)); i > 0; --i)
            notes += fragments.at(static_cast<qsizetype>(random.below(static_cast<int>(fragments.size()))));
        const auto statements = noteStatements(notes);
        QVERIFY(statements);
        qsizetype begin = 0;
        for (const NoteStatement &each : *statements) {
            QVERIFY2(!each.text.isEmpty() && each.text == each.text.simplified(), qPrintable(notes));
            QVERIFY(!each.date || each.date->isValid());
            QVERIFY(each.source.begin >= begin && each.source.length > 0 &&
                    each.source.end() <= notes.size());
            begin = each.source.begin;
        }
    }
}

/// A thousand levels, and many marks that open what nothing closes, end in time.
void NoteStatementTest::deepNesting()
{
    QString notes;
    for (int level = 0; level < 1'000; ++level)
        notes += QString(level, u' ') + QStringLiteral("- level ") + QString::number(level) + u'\n';
    const auto statements = noteStatements(notes);
    QVERIFY(statements && statements->size() == 1'000);
    QVERIFY(statements->constLast().heading.size() < 400);
    for (const char *unit : {"```\n", "~~~a\n", "<!--\n", "> ", "[1]: \n", "# \n", "|\n|-|\n"})
        QVERIFY(noteStatements(QString::fromLatin1(unit).repeated(100'000)));
}

QTEST_APPLESS_MAIN(NoteStatementTest)
#include "tst_notestatement.moc"
