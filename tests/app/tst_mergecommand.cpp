// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class MergeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withItself();
    void changesOfBoth();
    void conflicts();
    void withoutABase();
    void intoOneOfThem();
    void ofAnotherFramework();
    void aReportAndItsProfile();
    void refused_data();
    void refused();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A small profile with those members after the first.
    QString write(const QString &name, const QByteArray &members)
    {
        const QByteArray head = "{\"format\": \"depthchart-profile\", \"version\": 1, \"id\": \"p\"";
        return writeFile(path(name), head + members + "}");
    }
    ProgramRun merge(const QStringList &more)
    {
        return runProgram(QStringList{u"merge"_s, path(u"a"_s), path(u"b"_s), u"-o"_s, path(u"out"_s)} +
                          more);
    }

    QTemporaryDir m_folder;
};

void MergeCommandTest::withItself()
{
    const QString example = sourcePath(u"resources/examples/noor.depthchart"_s);
    const QString out = path(u"itself"_s);
    const ProgramRun run = runProgram({u"merge"_s, example, example, u"-o"_s, out, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(QJsonDocument::fromJson(run.out).object(),
             (QJsonObject{{u"changes"_s, QJsonArray()}, {u"conflicts"_s, QJsonArray()}}));
    QCOMPARE(readFileBytes(out), readFileBytes(example));
    const ProgramRun told = runProgram({u"merge"_s, example, example, u"-o"_s, out});
    QCOMPARE(told.out, QByteArray("Both copies say the same.\n"));
}

void MergeCommandTest::changesOfBoth()
{
    const QByteArray evidence = R"({"id": "1", "text": "One", "date": "2026-01-01"})";
    const QString base =
        write(u"base"_s, R"(, "domains": {"safety": {"self": 2}}, "evidence": [)" + evidence + "]");
    write(u"a"_s, R"(, "domains": {"safety": {"self": 3}}, "evidence": [)" + evidence +
                      R"(, {"id": "3", "text": "Three", "date": "2026-03-01"}])");
    write(u"b"_s, R"(, "domains": {"safety": {"self": 2, "manager": 2}}, "evidence": [)" + evidence +
                      R"(, {"id": "2", "text": "Two", "date": "2026-02-01"}])");
    const ProgramRun run = merge({u"--base"_s, base, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    const QByteArray golden = R"({"changes": [
 {"pointer": "/domains/safety/self", "from": "a", "kind": "changed"},
 {"pointer": "/domains/safety/manager", "from": "b", "kind": "added"},
 {"pointer": "/evidence/1", "from": "b", "kind": "added"},
 {"pointer": "/evidence/2", "from": "a", "kind": "added"}], "conflicts": []})";
    QCOMPARE(QJsonDocument::fromJson(run.out), QJsonDocument::fromJson(golden));
    const QString expected =
        write(u"expected"_s, R"(, "domains": {"safety": {"self": 3, "manager": 2}}, "evidence": [)" +
                                 evidence + R"(, {"id": "2", "text": "Two", "date": "2026-02-01"})" +
                                 R"(, {"id": "3", "text": "Three", "date": "2026-03-01"}])");
    QCOMPARE(QJsonDocument::fromJson(readFileBytes(path(u"out"_s))),
             QJsonDocument::fromJson(readFileBytes(expected)));
    const ProgramRun told = merge({u"--base"_s, base});
    QCOMPARE(told.status, 0);
    QCOMPARE(told.out, QByteArray("a  changed  /domains/safety/self\n"
                                  "b  added    /domains/safety/manager\n"
                                  "b  added    /evidence/1\n"
                                  "a  added    /evidence/2\n"));
}

void MergeCommandTest::conflicts()
{
    const QString base = write(u"base"_s, R"(, "domains": {"safety": {"self": 2, "note": "x"}})");
    write(u"a"_s, R"(, "domains": {"safety": {"self": 3, "note": "x"}})");
    write(u"b"_s, R"(, "domains": {"safety": {"self": 1, "note": "y"}})");
    QFile::remove(path(u"out"_s));
    const ProgramRun run = merge({u"--base"_s, base, u"--json"_s});
    QCOMPARE(run.status, 1);
    QVERIFY(!QFile::exists(path(u"out"_s)));
    const QByteArray golden =
        R"({"changes": [{"pointer": "/domains/safety/note", "from": "b", "kind": "changed"}],
 "conflicts": [{"pointer": "/domains/safety/self", "base": 2, "a": 3, "b": 1}]})";
    QCOMPARE(QJsonDocument::fromJson(run.out), QJsonDocument::fromJson(golden));
    const ProgramRun told = merge({u"--base"_s, base});
    QCOMPARE(told.status, 1);
    QCOMPARE(told.out, QByteArray());
    QVERIFY2(told.err.contains("/domains/safety/self: base 2, a 3, b 1\n"), told.err.constData());
    QVERIFY2(told.err.contains("one conflict, so nothing is written"), told.err.constData());
    // An existing file is left as it is.
    QVERIFY(!writeFile(path(u"out"_s), "here before").isEmpty());
    QCOMPARE(merge({u"--base"_s, base}).status, 1);
    QCOMPARE(readFileBytes(path(u"out"_s)), QByteArray("here before"));
}

void MergeCommandTest::withoutABase()
{
    write(u"a"_s, R"(, "domains": {"safety": {"self": 3}})");
    write(u"b"_s, R"(, "domains": {"safety": {"self": 1}, "sys_arch": {"self": 1}})");
    const ProgramRun run = merge({u"--json"_s});
    QCOMPARE(run.status, 1);
    const QJsonObject conflict = QJsonDocument::fromJson(run.out)[u"conflicts"][0].toObject();
    QVERIFY(conflict[u"base"].isNull());
    QCOMPARE(conflict[u"a"].toInt(), 3);
    write(u"b"_s, R"(, "domains": {"safety": {"manager": 1}})");
    QCOMPARE(merge({}).status, 0);
}

void MergeCommandTest::intoOneOfThem()
{
    write(u"a"_s, R"(, "person": {"name": "Ada"})");
    write(u"b"_s, R"(, "person": {"role": "Engineer"})");
    const ProgramRun run = runProgram({u"merge"_s, path(u"a"_s), path(u"b"_s), u"-o"_s, path(u"a"_s)});
    QCOMPARE(run.status, 0);
    const QJsonObject person = QJsonDocument::fromJson(readFileBytes(path(u"a"_s)))[u"person"].toObject();
    QCOMPARE(person, (QJsonObject{{u"name"_s, u"Ada"_s}, {u"role"_s, u"Engineer"_s}}));
}

void MergeCommandTest::ofAnotherFramework()
{
    write(u"a"_s, R"(, "framework": {"id": "nowhere", "revision": "1"}, "person": {"name": "Ada"})");
    write(u"b"_s, R"(, "framework": {"id": "nowhere", "revision": "1"})");
    QCOMPARE(merge({}).status, 0);
}

/// The recipient of a report sends it back: what its attachment leaves out stays.
void MergeCommandTest::aReportAndItsProfile()
{
    const QString example = sourcePath(u"resources/examples/noor.depthchart"_s);
    const QString report = path(u"report.pdf"_s);
    QCOMPARE(
        runProgram({u"report"_s, example, u"-o"_s, report, u"--sections"_s, u"summary,domains"_s}).status, 0);
    const QString out = path(u"from-report"_s);
    const ProgramRun run = runProgram({u"merge"_s, example, report, u"-o"_s, out});
    QCOMPARE(run.status, 0);
    QCOMPARE(readFileBytes(out), readFileBytes(example));
    const QByteArray before = readFileBytes(report);
    QCOMPARE(runProgram({u"merge"_s, example, report, u"-o"_s, report}).status, 1);
    QCOMPARE(readFileBytes(report), before);
}

void MergeCommandTest::refused_data()
{
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("said");
    const QByteArray head = R"({"format": "depthchart-profile", "version": 1, "id": )";
    QTest::newRow("another profile") << head + "\"q\"}" << QByteArray("b:/id: ");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("b:1:2: ");
    QTest::newRow("a fault") << head + R"("p", "domains": {"safety": {"self": 11}}})"
                             << QByteArray("b:/domains/safety/self: ");
    QTest::newRow("a newer version") << QByteArray(
                                            R"({"format": "depthchart-profile", "version": 2, "id": "p"})")
                                     << QByteArray("b:/version: ");
}

void MergeCommandTest::refused()
{
    QFETCH(QByteArray, b);
    QFETCH(QByteArray, said);
    write(u"a"_s, {});
    QVERIFY(!writeFile(path(u"b"_s), b).isEmpty());
    QFile::remove(path(u"out"_s));
    const ProgramRun run = merge({});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(said), run.err.constData());
    QVERIFY(!QFile::exists(path(u"out"_s)));
    // Refused as the last common state too.
    QVERIFY(!writeFile(path(u"base"_s), b).isEmpty());
    write(u"b"_s, {});
    QCOMPARE(merge({u"--base"_s, path(u"base"_s)}).status, 1);
}

void MergeCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one file") << QStringList{u"merge"_s, u"a"_s, u"-o"_s, u"out"_s};
    QTest::newRow("three files") << QStringList{u"merge"_s, u"a"_s, u"b"_s, u"c"_s, u"-o"_s, u"out"_s};
    QTest::newRow("no output") << QStringList{u"merge"_s, u"a"_s, u"b"_s};
    QTest::newRow("no base") << QStringList{u"merge"_s, u"a"_s, u"b"_s, u"-o"_s, u"out"_s, u"--base"_s};
}

void MergeCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(runProgram(arguments).status, 2);
}

QTEST_APPLESS_MAIN(MergeCommandTest)
#include "tst_mergecommand.moc"
