// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SuggestCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void forPeople();
    void builtInFramework();
    void notesWithoutStatements();
    void refused_data();
    void refused();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        return writeFile(m_folder.filePath(name), bytes);
    }
    QString profile()
    {
        return write(u"baker.depthchart"_s, R"({"format": "depthchart-profile", "version": 1,
 "id": "11111111-2222-4333-8444-555555555555", "framework": {"id": "bakery", "revision": "3"}})");
    }
    QString framework()
    {
        return write(u"bakery.json"_s,
                     R"({"format": "depthchart-framework", "version": 1, "id": "bakery", "name": "Baking",
 "revision": "3", "domains": [
 {"id": "bread", "name": "Bread", "synonyms": [["sourdough", "levain", "wild yeast"]],
  "levels": [{"level": 1, "canExecute": ["Bake a loaf from a given recipe", "Keep a sourdough starter alive"]}]},
 {"id": "cake", "name": "Cakes", "synonyms": [["icing", "frosting"]],
  "levels": [{"level": 1, "canExecute": ["Ice a cake for a birthday with icing"]}]}]})");
    }

    QTemporaryDir m_folder;
};

void SuggestCommandTest::golden()
{
    const ProgramRun run = runProgram({u"suggest"_s, profile(), u"--framework"_s, framework(), u"--text"_s,
                                       QStringLiteral(TEST_DATA_DIR "/bakery-notes.md"), u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, readFileBytes(QStringLiteral(TEST_DATA_DIR "/bakery-suggest.json")));
}

void SuggestCommandTest::forPeople()
{
    const ProgramRun run = runProgram({u"suggest"_s, profile(), u"--framework"_s, framework(), u"--text"_s,
                                       QStringLiteral(TEST_DATA_DIR "/bakery-notes.md")});
    QCOMPARE(run.status, 0);
    for (const char *part : {"Kept my levain alive through the summer holidays\n    0.", "bread/1/2",
                             "Keep a sourdough starter alive", "(levain, alive)",
                             "Repaired the bicycle\n    no task that it may demonstrate\n"})
        QVERIFY2(run.out.contains(part), run.out.constData());
    QVERIFY(!run.out.contains("Open"));
}

void SuggestCommandTest::builtInFramework()
{
    const QString notes = write(u"log.txt"_s, "\xEF\xBB\xBFWrote few-shot examples for the prompt\r\n");
    const ProgramRun run = runProgram(
        {u"suggest"_s, sourcePath(u"resources/examples/noor.depthchart"_s), u"--text"_s, notes, u"--json"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("\"task\": \"prompt_eng/2/1\""), run.out.constData());
    QVERIFY2(run.out.contains("\"few-shot\"") || run.out.contains("\"few-shot examples\""),
             run.out.constData());
}

void SuggestCommandTest::notesWithoutStatements()
{
    const QString notes = write(u"empty.md"_s, "# Log\n\n---\n");
    const ProgramRun run =
        runProgram({u"suggest"_s, profile(), u"--framework"_s, framework(), u"--text"_s, notes, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("[]\n"));
}

void SuggestCommandTest::refused_data()
{
    QTest::addColumn<QByteArray>("notes");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("not UTF-8") << QByteArray("fine\na\xFF") << QByteArray(":2:2: ");
    QTest::newRow("too long a statement")
        << QByteArray("- fine\n- ") + QByteArray(100'001, 'x') << QByteArray(":2:1: ");
    QTest::newRow("too many statements")
        << QByteArray("- fine\n").repeated(10'001) << QByteArray(":10001:1: ");
    QTest::newRow("missing") << QByteArray() << QByteArray(": found no file");
}

void SuggestCommandTest::refused()
{
    QFETCH(QByteArray, notes);
    QFETCH(QByteArray, place);
    const QString path = notes.isEmpty() ? m_folder.filePath(u"gone.md"_s) : write(u"notes.md"_s, notes);
    const ProgramRun run =
        runProgram({u"suggest"_s, profile(), u"--framework"_s, framework(), u"--text"_s, path, u"--json"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(path.toUtf8() + place), run.err.constData());
}

void SuggestCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no text") << QStringList{profile()};
    QTest::newRow("no file") << QStringList{u"--text"_s, u"notes.md"_s};
    QTest::newRow("text without a value") << QStringList{profile(), u"--text"_s};
    QTest::newRow("a basis") << QStringList{profile(), u"--text"_s, u"a.md"_s, u"--basis"_s, u"self"_s};
}

void SuggestCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(QStringList{u"suggest"_s} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("--help"), run.err.constData());
}

QTEST_APPLESS_MAIN(SuggestCommandTest)
#include "tst_suggestcommand.moc"
