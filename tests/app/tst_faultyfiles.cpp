// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A profile with one member more than the least.
QByteArray profile(const QByteArray &member)
{
    return R"({"format": "depthchart-profile", "version": 1, "framework": {"id": "ai-engineering", "revision": "1.1"}, )" +
           member + "}\n";
}

QByteArray framework(const QByteArray &domains, const QByteArray &more = {})
{
    return R"({"format": "depthchart-framework", "version": 1, "id": "f", "name": "F", "revision": "1", "domains": )" +
           domains + more + "}\n";
}

} // namespace

class FaultyFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validateTellsEachFault_data();
    void validateTellsEachFault();
    void validateGoodFiles();
    void validateGoesOnAfterABadFile();
    void refusedEverywhere_data();
    void refusedEverywhere();
    void newerMajorVersionIsRefused();
    void missingAndFolder_data();
    void missingAndFolder();
    void refusedFrameworkFile();
    void controlSignsNeverReachTheTerminal();
    void percentSignsStay();
    void hugeAndDeep_data();
    void hugeAndDeep();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        return writeFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
};

void FaultyFilesTest::validateTellsEachFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("places");
    QTest::newRow("depth too high") << profile(R"("domains": {"safety": {"self": 11}})")
                                    << QByteArrayList{":/domains/safety/self: "};
    QTest::newRow("three faults, three lines")
        << profile(
               R"("domains": {"safety": {"self": 11, "manager": "x"}}, "impacts": [{"id": "a", "date": "2026-02-30"}])")
        << QByteArrayList{":/domains/safety/self: ", ":/domains/safety/manager: ", ":/impacts/0/date: "};
    QTest::newRow("wrong type") << profile(R"("person": [])") << QByteArrayList{":/person: "};
    QTest::newRow("key with a slash")
        << profile(R"("domains": {"a/b~c": {"self": -1}})") << QByteArrayList{":/domains/a~1b~0c"};
    QTest::newRow("not JSON") << QByteArray("{\n  \"format\": nonsense\n}\n") << QByteArrayList{":2:"};
    QTest::newRow("empty") << QByteArray() << QByteArrayList{":1:1: "};
    QTest::newRow("not UTF-8") << profile("\"person\": {\"name\": \"\xff\"}") << QByteArrayList{":1:"};
    QTest::newRow("duplicate key") << profile(R"("person": {"name": "a", "name": "b"})")
                                   << QByteArrayList{":/person/name: "};
    QTest::newRow("newer version") << QByteArray(R"({"format": "depthchart-profile", "version": 2})")
                                   << QByteArrayList{":/version: "};
    QTest::newRow("another format") << QByteArray(R"({"format": "recipe"})") << QByteArrayList{":/format: "};
    QTest::newRow("no format") << QByteArray("{}") << QByteArrayList{":/format: "};
    QTest::newRow("a list") << QByteArray("[1, 2]") << QByteArrayList{":: "};
    QTest::newRow("framework without levels")
        << framework(R"([{"id": "a", "name": "A"}])") << QByteArrayList{":/domains/0/levels: "};
    QTest::newRow("framework, unknown domain in a role")
        << framework(R"([{"id": "a", "name": "A", "levels": [{"level": 1}]}])",
                     R"(, "roles": [{"id": "r", "title": "R", "depths": {"b": 1}}])")
        << QByteArrayList{":/roles/0/depths/b: "};
}

void FaultyFilesTest::validateTellsEachFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, places);
    const QString path = write(u"faulty.json"_s, bytes);
    const ProgramRun run = runProgram({u"validate"_s, path});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out.count('\n'), places.size());
    for (const QByteArray &place : places)
        QVERIFY2(("\n" + run.out).contains("\n" + path.toUtf8() + place), run.out.constData());
    QCOMPARE(readFileBytes(path), bytes);
}

void FaultyFilesTest::validateGoodFiles()
{
    const QStringList files{sourcePath(u"resources/examples/noor.depthchart"_s),
                            sourcePath(u"resources/examples/ada-focused.depthchart"_s),
                            sourcePath(u"resources/examples/tomas-generalist.depthchart"_s),
                            sourcePath(u"resources/frameworks/ai-engineering.json"_s)};
    const ProgramRun run = runProgram(QStringList{u"validate"_s} + files);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray());
    for (const QString &file : files)
        QVERIFY2(run.err.contains(file.toUtf8() + ": no faults\n"), run.err.constData());
}

void FaultyFilesTest::validateGoesOnAfterABadFile()
{
    const QString bad = write(u"bad.depthchart"_s, "{");
    const QString good = sourcePath(u"resources/examples/noor.depthchart"_s);
    const ProgramRun run = runProgram({u"validate"_s, m_folder.filePath(u"gone"_s), bad, good});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.startsWith(bad.toUtf8() + ":1:"), run.out.constData());
    QVERIFY2(run.err.contains("gone: ") && run.err.contains("noor.depthchart: no faults"),
             run.err.constData());
}

void FaultyFilesTest::refusedEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("assess") << QStringList{u"assess"_s};
    QTest::newRow("assess, json") << QStringList{u"assess"_s, u"--json"_s};
    QTest::newRow("opportunities, json") << QStringList{u"opportunities"_s, u"--json"_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"-o"_s, m_folder.filePath(u"out.pdf"_s)};
}

void FaultyFilesTest::refusedEverywhere()
{
    QFETCH(QStringList, arguments);
    const QByteArray bytes = profile(R"("domains": {"safety": {"self": 2.5}, "sys_arch": {"breadth": 1}})");
    const QString path = write(u"faulty.depthchart"_s, bytes);
    const ProgramRun run = runProgram(arguments + QStringList{path});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("faulty.depthchart:/domains/safety/self: "), run.err.constData());
    QVERIFY2(run.err.contains("faulty.depthchart:/domains/sys_arch/breadth: "), run.err.constData());
    QCOMPARE(readFileBytes(path), bytes);
    QVERIFY(!QFile::exists(m_folder.filePath(u"out.pdf"_s)));
}

void FaultyFilesTest::newerMajorVersionIsRefused()
{
    const QString path =
        write(u"newer.depthchart"_s, R"({"format": "depthchart-profile", "version": 2, "novelty": []})");
    const ProgramRun run = runProgram({u"assess"_s, path});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("newer.depthchart:/version: ") && run.err.contains("newer program"),
             run.err.constData());
}

void FaultyFilesTest::missingAndFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"nowhere.depthchart"_s;
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("empty name") << QString();
    QTest::newRow("behind a file") << u"plain/inner.depthchart"_s;
}

void FaultyFilesTest::missingAndFolder()
{
    QFETCH(QString, path);
    static_cast<void>(write(u"plain"_s, "x"));
    const ProgramRun run = runProgram({u"assess"_s, path}, {{}, {}, m_folder.path()});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("depthchart: " + path.toUtf8() + ": "), run.err.constData());
}

void FaultyFilesTest::refusedFrameworkFile()
{
    const QString rubric =
        write(u"rubric.json"_s, framework(R"([{"id": "a", "name": "A", "levels": [{"level": 2}]}])"));
    const QString noor = sourcePath(u"resources/examples/noor.depthchart"_s);
    for (const QStringList &arguments : {QStringList{u"assess"_s, noor}, QStringList{u"framework"_s}}) {
        const ProgramRun run = runProgram(arguments + QStringList{u"--framework"_s, rubric});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("rubric.json:/domains/0/levels/0"), run.err.constData());
    }
}

void FaultyFilesTest::controlSignsNeverReachTheTerminal()
{
    const QByteArray bytes = profile(
        R"("person": {"name": "A\u001b[2J\u009b\u202eB"}, "impacts": [{"id": "i", "title": "\u0007x\ny"}])");
    const QString path = write(u"hostile.depthchart"_s, bytes);
    const ProgramRun run = runProgram({u"assess"_s, path});
    QCOMPARE(run.status, 0);
    const QString text = QString::fromUtf8(run.out);
    for (const QChar sign : text)
        QVERIFY2(sign == u'\n' || (sign.category() != QChar::Other_Control && sign != QChar(0x202e)),
                 run.out.constData());
    QVERIFY(text.contains(u"x y"));
}

void FaultyFilesTest::percentSignsStay()
{
    const QString path =
        write(u"%1 100%2.depthchart"_s, profile(R"("person": {"name": "%1 %2 %n", "role": "%1"})"));
    const ProgramRun run = runProgram({u"assess"_s, path});
    QVERIFY2(run.out.startsWith("%1 %2 %n, %1\n"), run.out.constData());
    const ProgramRun missing = runProgram({u"assess"_s, m_folder.filePath(u"%2%1"_s)});
    QVERIFY2(missing.err.contains("%2%1: "), missing.err.constData());
    const ProgramRun fault = runProgram({u"validate"_s, write(u"%3%1%2.json"_s, "{\n")});
    QVERIFY2(fault.out.contains("%3%1%2.json:"), fault.out.constData());
}

void FaultyFilesTest::hugeAndDeep_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nested 100,000 deep") << QByteArray(100'000, '[');
    QTest::newRow("objects nested deep")
        << profile("\"x\": " + QByteArray("{\"a\":").repeated(5000) + "1" + QByteArray(5000, '}'));
    QTest::newRow("a text over the limit")
        << profile("\"person\": {\"name\": \"" + QByteArray(100'001, 'x') + "\"}");
    QTest::newRow("a list over the limit")
        << profile("\"ladder\": {\"mastered\": [\"a\"" + QByteArray(",\"a\"").repeated(10'001) + "]}");
    QTest::newRow("a file over 64 MiB") << QByteArray(64 * 1024 * 1024 + 1, ' ');
    QTest::newRow("a number of a million digits") << profile("\"version\": " + QByteArray(1'000'000, '9'));
    QTest::newRow("zeros") << QByteArray(1000, '\0');
}

void FaultyFilesTest::hugeAndDeep()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(u"hostile.depthchart"_s, bytes);
    const ProgramRun assess = runProgram({u"assess"_s, path, u"--json"_s});
    QCOMPARE(assess.status, 1);
    QCOMPARE(assess.out, QByteArray());
    QVERIFY(!assess.err.isEmpty());
    QCOMPARE(runProgram({u"validate"_s, path}).status, 1);
}

QTEST_GUILESS_MAIN(FaultyFilesTest)
#include "tst_faultyfiles.moc"
