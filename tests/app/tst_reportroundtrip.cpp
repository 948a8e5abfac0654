// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;

namespace {

QString noor()
{
    return sourcePath(u"resources/examples/noor.depthchart"_s);
}

const QString allSections = u"summary,radar,domains,impact,evidence,plan,review,rubric"_s;

/// A profile of a framework that nobody else has.
const QByteArray bakery =
    R"({"format": "depthchart-framework", "version": 1, "id": "bakery", "name": "Bakery", "revision": "1",
 "domains": [{"id": "bread", "name": "Bread", "levels": [{"level": 1, "title": "Kneads"}, {"level": 2, "title": "Bakes"}]}],
 "careerLevels": [{"id": "baker", "title": "Master baker", "depth": 1}]})";
const QByteArray baker = R"({
  "format": "depthchart-profile",
  "version": 1,
  "id": "b",
  "framework": {
    "id": "bakery",
    "revision": "1"
  },
  "person": {
    "name": "Bea"
  },
  "domains": {
    "bread": {
      "self": 2
    }
  }
}
)";

bool has(const QString &tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

} // namespace

/// What goes into a report comes out of it.
class ReportRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allSectionsCarryTheWholeProfile();
    void leftOutSectionsDoNotRideAlong_data();
    void leftOutSectionsDoNotRideAlong();
    void noAttachment();
    void subcommandsReadAReport_data();
    void subcommandsReadAReport();
    void aReportOfAReport();
    void aReportIsMerged();
    void theFrameworkRidesAlong();
    void aReportIsNeverWrittenTo();
    void otherPdfsAreRefused();
    void cutOffReportsAreRefused();
    void flippedBitsNeverCrash();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString report(const QString &profile, const QStringList &options = {});
    [[nodiscard]] QByteArray attached(const QString &pdf) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReportRoundTripTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString ReportRoundTripTest::report(const QString &profile, const QStringList &options)
{
    const QString pdf = path(u"report.pdf"_s);
    const ProgramRun run =
        runProgram(QStringList{u"report"_s, profile, u"-o"_s, pdf, u"--date"_s, u"2026-11-23"_s} + options);
    if (run.status != 0)
        qFatal("%s", run.err.constData());
    return pdf;
}

/// What a reader that is not ours finds attached.
QByteArray ReportRoundTripTest::attached(const QString &pdf) const
{
    const QString file = path(u"attached"_s);
    QFile::remove(file);
    return runTool(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, file, pdf}).status == 0 ? readFileBytes(file)
                                                                                         : QByteArray();
}

void ReportRoundTripTest::allSectionsCarryTheWholeProfile()
{
    if (!has(u"pdfdetach"_s) || !has(u"qpdf"_s))
        QSKIP("poppler-utils and qpdf are not installed");
    const QString pdf = report(noor(), {u"--sections"_s, allSections});
    QCOMPARE(attached(pdf), readFileBytes(noor()));
    QCOMPARE(runTool(u"pdfdetach"_s, {u"-list"_s, pdf}).out,
             QByteArray("1 embedded files\n1: Noor Haddad.depthchart\n"));
    const ProgramRun check = runTool(u"qpdf"_s, {u"--check"_s, pdf});
    QVERIFY2(check.status == 0 && check.err.isEmpty(), (check.out + check.err).constData());
}

void ReportRoundTripTest::leftOutSectionsDoNotRideAlong_data()
{
    QTest::addColumn<QString>("sections");
    QTest::addColumn<QByteArrayList>("carried");
    QTest::addColumn<QByteArrayList>("leftOut");
    const QByteArray evidence = "First prompts of the query rewriter";
    const QByteArray impact = "Evaluation framework adopted by 5 teams";
    const QByteArray plan = "\"steps\"";
    const QByteArray domains = "\"prompt_eng\": {";
    QTest::newRow("summary") << u"summary"_s << QByteArrayList{"Noor Haddad"}
                             << QByteArrayList{evidence, impact, plan, domains};
    QTest::newRow("rubric") << u"rubric"_s << QByteArrayList{"Noor Haddad"}
                            << QByteArrayList{evidence, impact, plan, domains};
    QTest::newRow("radar") << u"radar"_s << QByteArrayList{domains} << QByteArrayList{evidence, impact, plan};
    QTest::newRow("evidence") << u"evidence"_s << QByteArrayList{evidence}
                              << QByteArrayList{impact, plan, domains};
    QTest::newRow("impact and plan") << u"impact,plan"_s << QByteArrayList{impact, plan}
                                     << QByteArrayList{evidence, domains};
}

void ReportRoundTripTest::leftOutSectionsDoNotRideAlong()
{
    if (!has(u"pdfdetach"_s))
        QSKIP("pdfdetach is not installed");
    QFETCH(QString, sections);
    QFETCH(QByteArrayList, carried);
    QFETCH(QByteArrayList, leftOut);
    const QByteArray bytes = attached(report(noor(), {u"--sections"_s, sections}));
    QVERIFY(bytes.contains("\"partial\": ["));
    for (const QByteArray &text : carried)
        QVERIFY2(bytes.contains(text), bytes.constData());
    for (const QByteArray &text : leftOut)
        QVERIFY2(!bytes.contains(text), text.constData());
}

void ReportRoundTripTest::noAttachment()
{
    const QString pdf = report(noor(), {u"--no-attachment"_s});
    QVERIFY(!readFileBytes(pdf).contains("EmbeddedFile"));
    const ProgramRun run = runProgram({u"assess"_s, pdf});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err,
             QByteArray("depthchart: " + pdf.toUtf8() +
                        ": found a PDF without an attached profile, allowed is a report with its profile "
                        "attached, or the .depthchart file itself: ask who sent it\n"));
}

void ReportRoundTripTest::subcommandsReadAReport_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("assess") << QStringList{u"assess"_s, u"--json"_s};
    QTest::newRow("opportunities") << QStringList{u"opportunities"_s, u"--json"_s};
    QTest::newRow("plan") << QStringList{u"plan"_s,    u"--target"_s,   u"staff_ai_engineer"_s,
                                         u"--start"_s, u"2027-01-01"_s, u"--json"_s};
    QTest::newRow("suggest") << QStringList{u"suggest"_s, u"--text"_s, u"notes.md"_s, u"--json"_s};
    QTest::newRow("validate") << QStringList{u"validate"_s};
}

void ReportRoundTripTest::subcommandsReadAReport()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"notes.md"_s, writeFile(path(u"notes.md"_s), "- Wrote few-shot examples\n"));
    const QString pdf = report(noor(), {u"--sections"_s, allSections});
    const ProgramRun fromFile = runProgram(arguments + QStringList{noor()});
    const ProgramRun fromReport = runProgram(arguments + QStringList{pdf});
    QCOMPARE(fromReport.status, 0);
    QCOMPARE(fromReport.out, fromFile.out);
    QVERIFY(arguments.constFirst() == u"validate"_s ||
            fromReport.err.contains("report.pdf: a report; the profile attached to it is read\n"));
}

void ReportRoundTripTest::aReportOfAReport()
{
    const QString pdf = report(noor(), {u"--sections"_s, allSections});
    const QString again = path(u"again.pdf"_s);
    QCOMPARE(runProgram({u"report"_s, pdf, u"-o"_s, again, u"--date"_s, u"2026-11-23"_s, u"--sections"_s,
                         allSections})
                 .status,
             0);
    QVERIFY(readFileBytes(again) == readFileBytes(pdf));
    // A section that was left out once is left out for good.
    const QString some = path(u"some.pdf"_s);
    QCOMPARE(runProgram({u"report"_s, pdf, u"-o"_s, some, u"--sections"_s, u"domains"_s}).status, 0);
    const ProgramRun run = runProgram({u"report"_s, some, u"-o"_s, again, u"--sections"_s, allSections});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("this copy leaves out impacts, evidence, plan, reviews\n"),
             run.err.constData());
}

void ReportRoundTripTest::aReportIsMerged()
{
    // What the report left out is neither taken nor removed.
    const QString pdf = report(noor(), {u"--sections"_s, u"domains,plan"_s});
    const QString merged = path(u"merged.depthchart"_s);
    const ProgramRun run = runProgram({u"merge"_s, noor(), pdf, u"-o"_s, merged, u"--base"_s, noor()});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(readFileBytes(merged), readFileBytes(noor()));
}

void ReportRoundTripTest::theFrameworkRidesAlong()
{
    const QString framework = writeFile(path(u"bakery.json"_s), bakery);
    const QString profile = writeFile(path(u"bea.depthchart"_s), baker);
    const QStringList assess{u"assess"_s, u"--json"_s};
    const ProgramRun known = runProgram(assess + QStringList{profile, u"--framework"_s, framework});
    QVERIFY2(known.out.contains("Master baker"), known.out.constData());
    const QString pdf = report(profile, {u"--framework"_s, framework, u"--sections"_s, u"domains"_s});
    QCOMPARE(runProgram(assess + QStringList{pdf}).out, known.out);
    if (!has(u"pdfdetach"_s))
        QSKIP("pdfdetach is not installed");
    QVERIFY(attached(pdf).contains("\"frameworkCopy\": {"));
    // Everybody has the built-in one.
    QVERIFY(!attached(report(noor())).contains("frameworkCopy"));
}

void ReportRoundTripTest::aReportIsNeverWrittenTo()
{
    const QString pdf = report(noor(), {u"--sections"_s, allSections});
    const QByteArray bytes = readFileBytes(pdf);
    const ProgramRun plan = runProgram({u"plan"_s, pdf, u"--target"_s, u"staff_ai_engineer"_s, u"--save"_s});
    QCOMPARE(plan.status, 1);
    QVERIFY2(plan.err.contains("a report is not written to; save its profile as a file first"),
             plan.err.constData());
    QCOMPARE(runProgram({u"report"_s, pdf, u"-o"_s, pdf}).status, 2);
    const ProgramRun merge = runProgram({u"merge"_s, noor(), pdf, u"-o"_s, pdf});
    QCOMPARE(merge.status, 1);
    QVERIFY2(merge.err.contains("a report is not written to"), merge.err.constData());
    QCOMPARE(readFileBytes(pdf), bytes);
}

void ReportRoundTripTest::otherPdfsAreRefused()
{
    if (!has(u"qpdf"_s))
        QSKIP("qpdf is not installed");
    const QString bare = report(noor(), {u"--no-attachment"_s});
    const QString notes = writeFile(path(u"notes.txt"_s), "x");
    const QString other = path(u"other.pdf"_s);
    QCOMPARE(runTool(u"qpdf"_s, {bare, u"--add-attachment"_s, notes, u"--"_s, other}).status, 0);
    const ProgramRun foreign = runProgram({u"assess"_s, other});
    QCOMPARE(foreign.status, 1);
    QVERIFY2(foreign.err.contains("found a PDF with other attachments only (notes.txt)"),
             foreign.err.constData());
    QCOMPARE(
        runTool(u"qpdf"_s, {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, report(noor()), other})
            .status,
        0);
    const ProgramRun locked = runProgram({u"validate"_s, other});
    QCOMPARE(locked.status, 1);
    QVERIFY2(locked.out.contains("found a PDF that a password protects"), locked.out.constData());
}

void ReportRoundTripTest::cutOffReportsAreRefused()
{
    const QByteArray whole = readFileBytes(report(noor()));
    constexpr int parts = 50;
    for (int part = 1; part < parts; ++part) {
        const QString pdf = writeFile(path(u"cut.pdf"_s), whole.first(whole.size() * part / parts));
        const ProgramRun run = runProgram({u"assess"_s, pdf});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(
            run.err,
            QByteArray("depthchart: " + pdf.toUtf8() +
                       ": found a PDF that is broken or cut off, allowed is a whole one: fetch or export "
                       "the report again\n"));
    }
}

void ReportRoundTripTest::flippedBitsNeverCrash()
{
    const QString pdf = report(noor(), {u"--sections"_s, allSections});
    const QByteArray whole = readFileBytes(pdf);
    const ProgramRun good = runProgram({u"assess"_s, pdf, u"--json"_s});
    std::mt19937 random(12);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        for (int flip = 0; flip <= round % 4; ++flip) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (random() % 8)));
        }
        const ProgramRun run =
            runProgram({u"assess"_s, writeFile(path(u"flipped.pdf"_s), bytes), u"--json"_s});
        QVERIFY2(run.status == 0 || run.status == 1, run.err.constData());
        QCOMPARE(run.out, run.status == 0 ? good.out : QByteArray());
    }
}

QTEST_GUILESS_MAIN(ReportRoundTripTest)
#include "tst_reportroundtrip.moc"
