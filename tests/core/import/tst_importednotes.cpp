// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importednotes.h"
#include "core/profile/profileio.h"

#include <QTest>

using namespace depthchart::core;

class ImportedNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes();
    void kindByNameAndBytes_data();
    void kindByNameAndBytes();
    void notesFaults();
    void mergedAppends();
    void nothingChosenChangesNothing();
    void personStaysWhereThereIsOne();
    void aSecondImportFindsNothingNew();
    void claimsAreNeverChosenBeforehand();
    void refused_data();
    void refused();
    void savedAndReadAgain();
};

namespace {

ImportedNotes sampleNotes()
{
    ImportedNotes notes;
    notes.name = QStringLiteral("Ada");
    notes.role = QStringLiteral("Engineer");
    notes.evidence = {
        {QStringLiteral("a"), QDate(2026, 1, 2), QStringLiteral("https://a.example"), {}, false},
        {QStringLiteral("b"), std::nullopt, {}, {}, false},
        {QStringLiteral("c: d"), std::nullopt, {}, {}, true}};
    notes.impacts = {{QStringLiteral("System"), QStringLiteral("10K users"), QDate(2026, 1, 2), {}}};
    return notes;
}

ImportChoice all(const ImportedNotes &notes)
{
    return {QList<bool>(notes.evidence.size(), true), QList<bool>(notes.impacts.size(), true), true};
}

/// "id-1", "id-2" …
NewId counting()
{
    return [count = 0]() mutable { return EntryId(QStringLiteral("id-%1").arg(++count)); };
}

Profile emptyProfile()
{
    return newProfile(QStringLiteral("p"), {FrameworkId(QStringLiteral("f")), QStringLiteral("1"), {}});
}

} // namespace

void ImportedNotesTest::notes()
{
    const auto read = readNotes("# Log\n- 2026-01-02: Built [it](https://a.example)\n- Wrote it\n");
    QVERIFY(read);
    ImportedNotes expected;
    expected.evidence = {{QStringLiteral("Built it"), QDate(2026, 1, 2), QStringLiteral("https://a.example"),
                          QStringLiteral("Log"), false},
                         {QStringLiteral("Wrote it"), std::nullopt, {}, QStringLiteral("Log"), false}};
    QCOMPARE(*read, expected);
}

void ImportedNotesTest::kindByNameAndBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QByteArray resume = R"({"work": [{"highlights": ["from a resume"]}]})";
    QTest::newRow("resume.json") << QStringLiteral("resume.JSON") << resume
                                 << QStringLiteral("from a resume");
    QTest::newRow("no ending, a brace")
        << QStringLiteral("resume") << "\n " + resume << QStringLiteral("from a resume");
    QTest::newRow("no ending, no brace")
        << QStringLiteral("log") << QByteArray("- plain") << QStringLiteral("plain");
    QTest::newRow("a brace in notes")
        << QStringLiteral("log.md") << QByteArray("{braces} in notes") << QStringLiteral("{braces} in notes");
}

void ImportedNotesTest::kindByNameAndBytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto read = readImport(name, bytes);
    QVERIFY(read && read->evidence.size() == 1);
    QCOMPARE(read->evidence.constFirst().text, text);
}

void ImportedNotesTest::notesFaults()
{
    const auto notUtf8 = readImport(QStringLiteral("a.md"), "fine\n\xFF");
    QVERIFY(!notUtf8);
    QCOMPARE(notUtf8.error().constFirst().line, 2);
    const auto notJson = readImport(QStringLiteral("a.json"), "fine");
    QVERIFY(!notJson);
    QCOMPARE(notJson.error().constFirst().line, 1);
}

void ImportedNotesTest::mergedAppends()
{
    Profile profile = emptyProfile();
    Evidence present;
    present.id = EntryId(QStringLiteral("present"));
    profile.evidence.append(present);
    const ImportedNotes notes = sampleNotes();
    const auto result = merged(profile, notes, all(notes), counting());
    QVERIFY(result);
    QCOMPARE(result->evidence.size(), 4);
    QCOMPARE(result->evidence.constFirst(), present);
    const Evidence &first = result->evidence.at(1);
    QCOMPARE(first.id.text(), QStringLiteral("id-1"));
    QCOMPARE(first.text, QStringLiteral("a"));
    QCOMPARE(first.date, std::optional(QDate(2026, 1, 2)));
    QCOMPARE(first.link, QStringLiteral("https://a.example"));
    QVERIFY(first.tasks.isEmpty());
    QCOMPARE(result->impacts.size(), 1);
    QCOMPARE(result->impacts.constFirst().title, QStringLiteral("System"));
    QCOMPARE(result->impacts.constFirst().id.text(), QStringLiteral("id-4"));
    QCOMPARE(result->person.name, QStringLiteral("Ada"));
    QCOMPARE(result->person.role, QStringLiteral("Engineer"));
    QVERIFY(result->domains.isEmpty());
}

void ImportedNotesTest::nothingChosenChangesNothing()
{
    const Profile profile = emptyProfile();
    ImportChoice nothing;
    nothing.person = false;
    QCOMPARE(merged(profile, sampleNotes(), nothing, counting()).value_or(Profile()), profile);
}

void ImportedNotesTest::personStaysWhereThereIsOne()
{
    Profile profile = emptyProfile();
    profile.person.name = QStringLiteral("Noor");
    const auto result = merged(profile, sampleNotes(), ImportChoice{}, counting());
    QVERIFY(result);
    QCOMPARE(result->person.name, QStringLiteral("Noor"));
    QCOMPARE(result->person.role, QStringLiteral("Engineer"));
}

void ImportedNotesTest::aSecondImportFindsNothingNew()
{
    const ImportedNotes notes = sampleNotes();
    const Profile profile = emptyProfile();
    const ImportChoice before = newCandidates(profile, notes);
    QCOMPARE(before.evidence, (QList<bool>{true, true, false}));
    QCOMPARE(before.impacts, QList<bool>{true});
    const auto once = merged(profile, notes, before, counting());
    QVERIFY(once);
    const ImportChoice after = newCandidates(*once, notes);
    QCOMPARE(after.evidence, (QList<bool>{false, false, false}));
    QCOMPARE(after.impacts, QList<bool>{false});
}

void ImportedNotesTest::claimsAreNeverChosenBeforehand()
{
    ImportedNotes notes = sampleNotes();
    // Twice in the same notes: once is enough.
    notes.evidence.append(notes.evidence.constFirst());
    const ImportChoice choice = newCandidates(emptyProfile(), notes);
    QCOMPARE(choice.evidence, (QList<bool>{true, true, false, false}));
}

void ImportedNotesTest::refused_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<QStringList>("partial");
    QTest::addColumn<QStringList>("pointers");
    QTest::newRow("as many as may be") << 9'997 << QStringList() << QStringList();
    QTest::newRow("one too many") << 9'998 << QStringList() << QStringList{QStringLiteral("/evidence")};
    QTest::newRow("left out on purpose")
        << 0 << QStringList{QStringLiteral("evidence"), QStringLiteral("impacts")}
        << QStringList{QStringLiteral("/evidence"), QStringLiteral("/impacts")};
}

void ImportedNotesTest::refused()
{
    QFETCH(int, present);
    QFETCH(QStringList, partial);
    QFETCH(QStringList, pointers);
    Profile profile = emptyProfile();
    profile.evidence.resize(present);
    profile.partial = partial;
    const ImportedNotes notes = sampleNotes();
    const auto result = merged(profile, notes, all(notes), counting());
    QCOMPARE(result.has_value(), pointers.isEmpty());
    QStringList found;
    for (const Fault &fault : result ? Faults() : result.error())
        found.append(fault.pointer);
    QCOMPARE(found, pointers);
}

void ImportedNotesTest::savedAndReadAgain()
{
    const ImportedNotes notes = sampleNotes();
    const auto result = merged(emptyProfile(), notes, all(notes), counting());
    QVERIFY(result);
    const QByteArray bytes = writeProfile(*result);
    const auto read = readProfile(bytes);
    QVERIFY(read);
    QCOMPARE(writeProfile(*read), bytes);
    QCOMPARE(read->evidence.size(), result->evidence.size());
}

QTEST_APPLESS_MAIN(ImportedNotesTest)
#include "tst_importednotes.moc"
