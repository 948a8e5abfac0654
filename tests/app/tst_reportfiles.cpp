// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString example(const QString &name)
{
    return sourcePath(u"resources/examples/"_s + name + u".depthchart"_s);
}

} // namespace

/// Several files in one call.
class ReportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneDocumentEach();
    void theSameAsOneByOne();
    void sameNamesGetNumbers();
    void goesOnAfterOneThatFails();
    void replacesFormerReports();
    void neverOverAnInput();
    void theFolderIsAFile();
    void theFolderCannotBeMade();

private:
    [[nodiscard]] QString out() const { return m_folder->filePath(u"out/reports"_s); }
    [[nodiscard]] QStringList written() const
    {
        return QDir(out()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// The messages, with the folder's path left out.
    [[nodiscard]] QByteArray messages(const ProgramRun &run) const
    {
        return QByteArray(run.err).replace(m_folder->path().toUtf8(), "F");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReportFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ReportFilesTest::oneDocumentEach()
{
    const ProgramRun run = runProgram({u"report"_s, example(u"noor"_s), example(u"ada-focused"_s),
                                       example(u"tomas-generalist"_s), u"-o"_s, out()});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(messages(run), QByteArray("depthchart: 1 of 3: F/out/reports/noor.pdf\n"
                                       "depthchart: 2 of 3: F/out/reports/ada-focused.pdf\n"
                                       "depthchart: 3 of 3: F/out/reports/tomas-generalist.pdf\n"));
    QCOMPARE(written(), (QStringList{u"ada-focused.pdf"_s, u"noor.pdf"_s, u"tomas-generalist.pdf"_s}));
    for (const QString &name : written())
        QVERIFY(readFileBytes(out() + u'/' + name).startsWith("%PDF-"));
}

void ReportFilesTest::theSameAsOneByOne()
{
    const QStringList options{u"--date"_s, u"2026-11-23"_s, u"--sections"_s, u"summary,plan"_s};
    QCOMPARE(
        runProgram(QStringList{u"report"_s, example(u"ada-focused"_s), example(u"noor"_s), u"-o"_s, out()} +
                   options)
            .status,
        0);
    const QString alone = m_folder->filePath(u"alone.pdf"_s);
    for (const QString &name : {u"noor"_s, u"ada-focused"_s}) {
        QCOMPARE(runProgram(QStringList{u"report"_s, example(name), u"-o"_s, alone} + options).status, 0);
        QVERIFY(readFileBytes(alone) == readFileBytes(out() + u'/' + name + u".pdf"_s));
    }
}

void ReportFilesTest::sameNamesGetNumbers()
{
    const QByteArray bytes = readFileBytes(example(u"ada-focused"_s));
    QDir().mkpath(m_folder->filePath(u"a"_s));
    QDir().mkpath(m_folder->filePath(u"b"_s));
    QStringList files;
    for (const QString &name :
         {u"a/me.depthchart"_s, u"b/me.depthchart"_s, u"a/ME.depthchart"_s, u"b/me-2.depthchart"_s})
        files += writeFile(m_folder->filePath(name), bytes);
    QCOMPARE(runProgram(QStringList{u"report"_s} + files + QStringList{u"-o"_s, out()}).status, 0);
    QCOMPARE(written(), (QStringList{u"ME-3.pdf"_s, u"me-2-2.pdf"_s, u"me-2.pdf"_s, u"me.pdf"_s}));
}

void ReportFilesTest::goesOnAfterOneThatFails()
{
    const QString broken = writeFile(m_folder->filePath(u"broken.depthchart"_s), "{");
    const QString foreign =
        writeFile(m_folder->filePath(u"foreign.depthchart"_s),
                  R"({"format": "depthchart-profile", "version": 1, "framework": {"id": "bakery"}})");
    const ProgramRun run = runProgram({u"report"_s, broken, m_folder->filePath(u"nowhere.depthchart"_s),
                                       foreign, example(u"noor"_s), u"-o"_s, out()});
    QCOMPARE(run.status, 1);
    const QByteArray told = messages(run);
    QVERIFY2(told.contains("depthchart: F/broken.depthchart:1:2: ") &&
                 told.contains("depthchart: F/nowhere.depthchart: found no file of that name") &&
                 told.contains("depthchart: F/foreign.depthchart: the framework “bakery” is not at hand") &&
                 told.endsWith(
                     "depthchart: 4 of 4: F/out/reports/noor.pdf\ndepthchart: reports written: 1 of 4\n"),
             told.constData());
    QCOMPARE(written(), QStringList{u"noor.pdf"_s});
}

void ReportFilesTest::replacesFormerReports()
{
    QDir().mkpath(out());
    static_cast<void>(writeFile(out() + u"/noor.pdf"_s, "an older report"));
    static_cast<void>(writeFile(out() + u"/other.pdf"_s, "of somebody else"));
    QCOMPARE(runProgram({u"report"_s, example(u"noor"_s), example(u"ada-focused"_s), u"-o"_s, out()}).status,
             0);
    QVERIFY(readFileBytes(out() + u"/noor.pdf"_s).startsWith("%PDF-"));
    QCOMPARE(readFileBytes(out() + u"/other.pdf"_s), QByteArray("of somebody else"));
}

void ReportFilesTest::neverOverAnInput()
{
    QDir().mkpath(out());
    const QString report = out() + u"/noor.pdf"_s;
    QCOMPARE(runProgram({u"report"_s, example(u"noor"_s), u"-o"_s, report}).status, 0);
    const QByteArray bytes = readFileBytes(report);
    const ProgramRun run = runProgram({u"report"_s, report, example(u"ada-focused"_s), u"-o"_s, out()});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("is read from"), run.err.constData());
    QCOMPARE(readFileBytes(report), bytes);
    QCOMPARE(written(), QStringList{u"noor.pdf"_s});
}

void ReportFilesTest::theFolderIsAFile()
{
    const QString file = writeFile(m_folder->filePath(u"reports"_s), "x");
    const ProgramRun run =
        runProgram({u"report"_s, example(u"noor"_s), example(u"ada-focused"_s), u"-o"_s, file});
    QCOMPARE(run.status, 1);
    QCOMPARE(messages(run), QByteArray("depthchart: F/reports: is a file; several reports need a folder\n"));
    QCOMPARE(readFileBytes(file), QByteArray("x"));
}

void ReportFilesTest::theFolderCannotBeMade()
{
    static_cast<void>(writeFile(m_folder->filePath(u"file"_s), "x"));
    const ProgramRun run = runProgram({u"report"_s, example(u"noor"_s), example(u"ada-focused"_s), u"-o"_s,
                                       m_folder->filePath(u"file/reports"_s)});
    QCOMPARE(run.status, 1);
    QCOMPARE(messages(run), QByteArray("depthchart: F/file/reports: this folder cannot be made\n"));
}

QTEST_GUILESS_MAIN(ReportFilesTest)
#include "tst_reportfiles.moc"
