// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes();
    void resume();
    void framework();
    void existingFileStays();
    void nothingToImport();
    void refused_data();
    void refused();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) { return writeFile(path(name), bytes); }
    QJsonObject profile(const QString &name) const
    {
        return QJsonDocument::fromJson(readFileBytes(path(name))).object();
    }

    QTemporaryDir m_folder;
};

void ImportCommandTest::notes()
{
    const QString source =
        write(u"log.md"_s, "# Log\n- 2026-01-02: Built [it](https://a.example)\n- Wrote it\n");
    const ProgramRun run = runProgram({u"import"_s, source, u"-o"_s, path(u"notes.depthchart"_s)});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("unlinked: 2\n"), run.err.constData());
    const QJsonObject written = profile(u"notes.depthchart"_s);
    QCOMPARE(written[u"format"].toString(), u"depthchart-profile"_s);
    QCOMPARE(written[u"framework"][u"id"].toString(), u"ai-engineering"_s);
    const QJsonArray evidence = written[u"evidence"].toArray();
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[0][u"text"].toString(), u"Built it"_s);
    QCOMPARE(evidence[0][u"date"].toString(), u"2026-01-02"_s);
    QCOMPARE(evidence[0][u"link"].toString(), u"https://a.example"_s);
    QVERIFY(evidence[0][u"tasks"].toArray().isEmpty());
    const QSet<QString> ids{written[u"id"].toString(), evidence[0][u"id"].toString(),
                            evidence[1][u"id"].toString()};
    QCOMPARE(ids.size(), 3);
    for (const QString &id : ids)
        QVERIFY(!QUuid(id).isNull());
    QCOMPARE(runProgram({u"validate"_s, path(u"notes.depthchart"_s)}).status, 0);
}

void ImportCommandTest::resume()
{
    const ProgramRun run = runProgram({u"import"_s, sourcePath(u"tests/data/jsonresume/sample-1.0.1.json"_s),
                                       u"-o"_s, path(u"resume.depthchart"_s)});
    QCOMPARE(run.status, 0);
    QVERIFY2(
        run.err.contains("unlinked: 7; left to be confirmed in the window: impact records: 3, skills: 2\n"),
        run.err.constData());
    const QJsonObject written = profile(u"resume.depthchart"_s);
    QCOMPARE(written[u"person"][u"name"].toString(), u"Richard Hendriks"_s);
    QCOMPARE(written[u"evidence"].toArray().size(), 7);
    QVERIFY(written[u"impacts"].toArray().isEmpty());
    QCOMPARE(runProgram({u"assess"_s, path(u"resume.depthchart"_s), u"--json"_s}).status, 0);
}

void ImportCommandTest::framework()
{
    const QString bakery = write(u"bakery.json"_s, R"({"format": "depthchart-framework", "version": 1,
 "id": "bakery", "name": "Baking", "revision": "3", "domains": [{"id": "bread", "name": "Bread",
 "levels": [{"level": 1}]}]})");
    const QString source = write(u"bread.txt"_s, "Baked a loaf");
    const ProgramRun run =
        runProgram({u"import"_s, source, u"-o"_s, path(u"baker.depthchart"_s), u"--framework"_s, bakery});
    QCOMPARE(run.status, 0);
    QCOMPARE(profile(u"baker.depthchart"_s)[u"framework"][u"id"].toString(), u"bakery"_s);
    QCOMPARE(profile(u"baker.depthchart"_s)[u"framework"][u"revision"].toString(), u"3"_s);
}

void ImportCommandTest::existingFileStays()
{
    const QString source = write(u"more.md"_s, "Built it");
    const QString output = write(u"mine.depthchart"_s, "mine");
    for (const QString &target : {output, source, m_folder.path()}) {
        const ProgramRun run = runProgram({u"import"_s, source, u"-o"_s, target});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("is there already"), run.err.constData());
    }
    QCOMPARE(readFileBytes(output), QByteArray("mine"));
    QCOMPARE(readFileBytes(source), QByteArray("Built it"));
}

void ImportCommandTest::nothingToImport()
{
    const QString source = write(u"none.md"_s, "# Log\n\n- [ ] open\n");
    const ProgramRun run = runProgram({u"import"_s, source, u"-o"_s, path(u"none.depthchart"_s)});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("nothing that could be evidence"), run.err.constData());
    QVERIFY(!QFileInfo::exists(path(u"none.depthchart"_s)));
}

void ImportCommandTest::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("places");
    QTest::newRow("resume with two faults")
        << u"bad.json"_s << QByteArray(R"({"work": [{"endDate": "Present", "highlights": "a"}]})")
        << QByteArrayList{":/work/0/endDate: ", ":/work/0/highlights: "};
    QTest::newRow("not JSON") << u"bad.json"_s << QByteArray("{\n\"work\" 1}") << QByteArrayList{":2:8: "};
    QTest::newRow("not UTF-8") << u"bad.md"_s << QByteArray("fine\n\xFF") << QByteArrayList{":2:1: "};
}

void ImportCommandTest::refused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, places);
    const QString source = write(name, bytes);
    const ProgramRun run = runProgram({u"import"_s, source, u"-o"_s, path(u"refused.depthchart"_s)});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err.count('\n'), places.size());
    for (const QByteArray &place : places)
        QVERIFY2(run.err.contains(source.toUtf8() + place), run.err.constData());
    QVERIFY(!QFileInfo::exists(path(u"refused.depthchart"_s)));
}

void ImportCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no output") << QStringList{u"a.md"_s};
    QTest::newRow("no source") << QStringList{u"-o"_s, u"a.depthchart"_s};
    QTest::newRow("two sources") << QStringList{u"a.md"_s, u"b.md"_s, u"-o"_s, u"a.depthchart"_s};
    QTest::newRow("json") << QStringList{u"a.md"_s, u"-o"_s, u"a.depthchart"_s, u"--json"_s};
}

void ImportCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(QStringList{u"import"_s} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("--help"), run.err.constData());
}

QTEST_APPLESS_MAIN(ImportCommandTest)
#include "tst_importcommand.moc"
