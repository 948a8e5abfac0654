// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString noor()
{
    return sourcePath(u"resources/examples/noor.depthchart"_s);
}

/// The text of a PDF, or nothing where the tool is not installed.
QByteArray textOf(const QString &pdf)
{
    return runTool(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).out;
}

QByteArray infoOf(const QString &pdf)
{
    return runTool(u"pdfinfo"_s, {pdf}).out;
}

} // namespace

class ReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAPdf();
    void needsNoDisplay();
    void pageSize_data();
    void pageSize();
    void sections();
    void date();
    void plan();
    void sameBytesEveryTime();
    void replacesAnOlderReport();
    void wrongUsage_data();
    void wrongUsage();
    void neverOverItsInput_data();
    void neverOverItsInput();
    void unwritable_data();
    void unwritable();
    void frameworkNotAtHand();

private:
    [[nodiscard]] QString out() const { return m_folder->filePath(u"out.pdf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReportCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ReportCommandTest::writesAPdf()
{
    const ProgramRun run = runProgram({u"report"_s, noor(), u"-o"_s, out()});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err, QByteArray());
    const QByteArray bytes = readFileBytes(out());
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.pdf"_s});
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QVERIFY2(textOf(out()).contains("Noor Haddad"), textOf(out()).constData());
}

void ReportCommandTest::needsNoDisplay()
{
    const QMap<QString, QString> bare{{u"DISPLAY"_s, u":99"_s},
                                      {u"WAYLAND_DISPLAY"_s, u"nowhere"_s},
                                      {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
                                      {u"LC_ALL"_s, u"C"_s}};
    const ProgramRun run = runProgram({u"report"_s, noor(), u"--output"_s, out()}, {bare, {}, {}});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(readFileBytes(out()).startsWith("%PDF-"));
}

void ReportCommandTest::pageSize_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QByteArray>("info");
    QTest::newRow("a4") << u"a4"_s << QByteArray("(A4)");
    QTest::newRow("letter") << u"letter"_s << QByteArray("(letter)");
}

void ReportCommandTest::pageSize()
{
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("pdfinfo is not installed");
    QFETCH(QString, size);
    QFETCH(QByteArray, info);
    QCOMPARE(runProgram({u"report"_s, noor(), u"-o"_s, out(), u"--page-size"_s, size}).status, 0);
    QVERIFY2(infoOf(out()).contains(info), infoOf(out()).constData());
}

void ReportCommandTest::sections()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QCOMPARE(runProgram({u"report"_s, noor(), u"-o"_s, out(), u"--sections"_s, u"impact, summary"_s}).status,
             0);
    const QByteArray some = textOf(out());
    QVERIFY2(some.contains("1,200,000 queries/day") || some.contains("1.2M queries/day"), some.constData());
    QCOMPARE(runProgram({u"report"_s, noor(), u"-o"_s, out(), u"--sections"_s, u"summary,rubric"_s}).status,
             0);
    const QByteArray rubric = textOf(out());
    QVERIFY(rubric.size() > some.size());
    QVERIFY(rubric.contains("Write basic prompts with clear instructions"));
    QVERIFY(!some.contains("Write basic prompts with clear instructions"));
}

void ReportCommandTest::date()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QCOMPARE(runProgram({u"report"_s, noor(), u"-o"_s, out(), u"--date"_s, u"2031-02-03"_s}).status, 0);
    QVERIFY2(textOf(out()).contains("3 February 2031"), textOf(out()).constData());
    const QByteArray info = runTool(u"pdfinfo"_s, {u"-isodates"_s, out()}).out;
    QCOMPARE(info.count("2031-02-03T00:00:00Z"), 2);
    QVERIFY2(info.contains("Noor Haddad, career profile, 3 February 2031"), info.constData());
    QVERIFY2(QString::fromUtf8(info).contains(QRegularExpression(u"Author: +Noor Haddad\n"_s)),
             info.constData());
}

void ReportCommandTest::plan()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QCOMPARE(runProgram({u"report"_s, noor(), u"-o"_s, out(), u"--date"_s, u"2026-11-23"_s}).status, 0);
    const QByteArray text = textOf(out()).replace("\xc2\xa0", " ").simplified();
    for (const char *found :
         {"12 months with two streams, to 1 Jan 2028.", "beside one more system in production.",
          "With two streams the route to Staff AI Engineer takes 12 months, 1 January 2027 to 1 January 2028",
          "decides the date in 97 % of them", "1 Jan 2027 to 1 Jan 2028, 12 months, low risk",
          "on the route, critical path", "An optimiser beats your prompt on two features",
          "Leadership is pinned", "done, 1 May 2026 to 1 Nov 2026, 6 months"})
        QVERIFY2(text.contains(found), (QByteArray(found) + " in " + text).constData());
    QCOMPARE(runProgram({u"report"_s, noor(), u"-o"_s, out(), u"--date"_s, u"2031-02-03"_s, u"--sections"_s,
                         u"plan"_s})
                 .status,
             0);
    QVERIFY2(textOf(out()).contains("3 February 2031 to"), textOf(out()).constData());
}

void ReportCommandTest::sameBytesEveryTime()
{
    // The order of fonts comes from a hash, whose seed differs from process to process unless it is set.
    constexpr int processes = 16;
    const QStringList arguments{u"report"_s, noor(), u"--date"_s, u"2026-11-23"_s, u"-o"_s, out()};
    QSet<QByteArray> found;
    for (int run = 0; run < processes; ++run) {
        QCOMPARE(runProgram(arguments).status, 0);
        found.insert(readFileBytes(out()));
    }
    QCOMPARE(found.size(), 1);
}

void ReportCommandTest::replacesAnOlderReport()
{
    static_cast<void>(writeFile(out(), "an older report"));
    QCOMPARE(runProgram({u"report"_s, noor(), u"-o"_s, out()}).status, 0);
    QVERIFY(readFileBytes(out()).startsWith("%PDF-"));
}

void ReportCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no output") << QStringList{u"report"_s, noor()};
    QTest::newRow("no file") << QStringList{u"report"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("several files, no output") << QStringList{u"report"_s, noor(), noor()};
    const QStringList good{u"report"_s, noor(), u"-o"_s, u"x.pdf"_s};
    QTest::newRow("unknown section") << good + QStringList{u"--sections"_s, u"summary,poem"_s};
    QTest::newRow("empty section") << good + QStringList{u"--sections"_s, u"summary,,radar"_s};
    QTest::newRow("unknown page size") << good + QStringList{u"--page-size"_s, u"a5"_s};
    QTest::newRow("no date") << good + QStringList{u"--date"_s, u"2026-02-30"_s};
    QTest::newRow("date with a time") << good + QStringList{u"--date"_s, u"2026-02-03T10:00"_s};
    QTest::newRow("date another way round") << good + QStringList{u"--date"_s, u"03.02.2026"_s};
    QTest::newRow("json") << good + QStringList{u"--json"_s};
    QTest::newRow("empty output") << QStringList{u"report"_s, noor(), u"--output="_s};
}

void ReportCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(arguments, {{}, {}, m_folder->path()});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("depthchart: ") && run.err.count('\n') == 2, run.err.constData());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ReportCommandTest::neverOverItsInput_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("the same name") << u"copy.depthchart"_s;
    QTest::newRow("another way there") << u"./inner/../copy.depthchart"_s;
    QTest::newRow("a symbolic link") << u"link.pdf"_s;
}

void ReportCommandTest::neverOverItsInput()
{
    QFETCH(QString, output);
    const QByteArray bytes = readFileBytes(noor());
    const QString copy = writeFile(m_folder->filePath(u"copy.depthchart"_s), bytes);
    QVERIFY(QDir(m_folder->path()).mkdir(u"inner"_s));
    QVERIFY(QFile::link(copy, m_folder->filePath(u"link.pdf"_s)));
    const ProgramRun run = runProgram({u"report"_s, copy, u"-o"_s, m_folder->filePath(output)});
    QCOMPARE(run.status, 2);
    QCOMPARE(readFileBytes(copy), bytes);
}

void ReportCommandTest::unwritable_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("in no folder") << u"nowhere/out.pdf"_s;
    QTest::newRow("below a file") << u"file/out.pdf"_s;
}

void ReportCommandTest::unwritable()
{
    QFETCH(QString, output);
    static_cast<void>(writeFile(m_folder->filePath(u"file"_s), "x"));
    const ProgramRun run = runProgram({u"report"_s, noor(), u"-o"_s, m_folder->filePath(output)});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("depthchart: "), run.err.constData());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"file"_s});
}

void ReportCommandTest::frameworkNotAtHand()
{
    const QString path = writeFile(
        m_folder->filePath(u"p.depthchart"_s),
        R"({"format": "depthchart-profile", "version": 1, "framework": {"id": "bakery", "revision": "1"}})");
    const ProgramRun run = runProgram({u"report"_s, path, u"-o"_s, out()});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("--framework"), run.err.constData());
    QVERIFY(!QFile::exists(out()));
}

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "tst_reportcommand.moc"
