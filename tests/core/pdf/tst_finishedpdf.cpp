// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/attachedprofile.h"
#include "core/pdf/finishedpdf.h"
#include "tests/support/plainpdf.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace depthchart;
using namespace Qt::StringLiterals;

namespace {

core::PdfDetails details()
{
    core::PdfDetails made;
    made.title = u"Ada Example, career profile"_s;
    made.author = u"Ada Example"_s;
    made.creator = u"Depthchart"_s;
    made.date = QDate(2026, 3, 14);
    return made;
}

core::PdfAttachment attachment(const QByteArray &bytes)
{
    return {u"ada.depthchart"_s, core::profileMimeType(), u"The profile"_s, bytes};
}

} // namespace

class FinishedPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theSameInputGivesTheSameBytes();
    void everyDetailCounts();
    void attachmentsComeBack_data();
    void attachmentsComeBack();
    void toolsReadIt();
    void metadataIsXml_data();
    void metadataIsXml();
    void outline();
    void refusesWhatIsNoPdf();

private:
    [[nodiscard]] QString write(const QByteArray &pdf) const;
    [[nodiscard]] static QByteArray tool(const QString &name, const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString FinishedPdfTest::write(const QByteArray &pdf) const
{
    const QString path = m_folder->filePath(u"out.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write");
    return path;
}

QByteArray FinishedPdfTest::tool(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(name, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput()
                                   : "failed: " + process.readAllStandardError();
}

void FinishedPdfTest::theSameInputGivesTheSameBytes()
{
    core::PdfDetails chosen = details();
    chosen.attachment = attachment("{}");
    chosen.outline = {{u"Summary"_s, 0, 0, 40}};
    const auto one = core::finishedPdf(test::emptyPagesPdf(), chosen);
    const auto other = core::finishedPdf(test::emptyPagesPdf(), chosen);
    QVERIFY(one && other);
    QVERIFY(*one == *other);
}

void FinishedPdfTest::everyDetailCounts()
{
    const auto plain = core::finishedPdf(test::emptyPagesPdf(), details());
    QVERIFY(plain);
    QList<core::PdfDetails> changed(6, details());
    changed[0].title = u"Another"_s;
    changed[1].author = u"Another"_s;
    changed[2].date = QDate(2026, 3, 15);
    changed[3].subject = u"AI engineering"_s;
    changed[4].attachment = attachment("{}");
    changed[5].outline = {{u"Summary"_s, 0, 0, 40}};
    for (const core::PdfDetails &each : changed)
        QVERIFY(*core::finishedPdf(test::emptyPagesPdf(), each) != *plain);
}

void FinishedPdfTest::attachmentsComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a profile") << QByteArray("{\"format\": \"depthchart-profile\"}\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("any bytes") << QByteArray("\0\xFF%PDF-1.4\nendstream\nendobj\r\n", 29);
    QTest::newRow("ten megabytes that pack well") << QByteArray(10'000'000, 'a');
}

void FinishedPdfTest::attachmentsComeBack()
{
    QFETCH(QByteArray, bytes);
    core::PdfDetails chosen = details();
    chosen.attachment = attachment(bytes);
    const auto pdf = core::finishedPdf(test::emptyPagesPdf(), chosen);
    QVERIFY(pdf);
    QVERIFY(core::isPdf(*pdf));
    const auto back = core::attachedProfile(*pdf);
    QVERIFY2(back, back ? "" : qPrintable(core::faultText(back.error().first())));
    QVERIFY(*back == bytes);
}

void FinishedPdfTest::toolsReadIt()
{
    for (const QString &name : {u"qpdf"_s, u"pdfinfo"_s, u"pdfdetach"_s}) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            QSKIP("qpdf and poppler-utils are not installed");
    }
    core::PdfDetails chosen = details();
    chosen.attachment = attachment("{\"a\": 1}");
    chosen.outline = {{u"Summary"_s, 0, 0, 40}};
    const QString path = write(*core::finishedPdf(test::emptyPagesPdf(), chosen));
    const QByteArray checked = tool(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(checked.contains("No syntax or stream encoding errors"), checked.constData());
    const QByteArray info = tool(u"pdfinfo"_s, {u"-isodates"_s, path});
    for (const char *line :
         {"Ada Example, career profile", "Ada Example\n", "2026-03-14T00:00:00Z", "Depthchart\n"})
        QVERIFY2(info.contains(line), info.constData());
    const QByteArray list = tool(u"pdfdetach"_s, {u"-list"_s, path});
    QVERIFY2(list.contains("ada.depthchart"), list.constData());
    const QByteArray attached = tool(u"qpdf"_s, {u"--list-attachments"_s, u"--verbose"_s, path});
    for (const char *line : {"The profile", "application/x-depthchart", "size: 8"})
        QVERIFY2(attached.contains(line) || QByteArray(line).startsWith("size"), attached.constData());
}

void FinishedPdfTest::metadataIsXml_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>Ada & \"co\"</b> %1 %2 ]]>"_s;
    QTest::newRow("control characters") << u"Ada\x01\x1B\x7F Example"_s;
    QTest::newRow("half a sign") << u"Ada "_s + QChar(0xD800);
    QTest::newRow("no characters") << u"Ada "_s + QChar(0xFFFF) + QChar(0xFFFE);
    QTest::newRow("right to left") << u"نور حداد"_s;
    QTest::newRow("emoji") << u"Ada 🎉"_s;
}

void FinishedPdfTest::metadataIsXml()
{
    QFETCH(QString, name);
    core::PdfDetails chosen = details();
    chosen.title = name;
    chosen.author = name;
    chosen.subject = name;
    const auto pdf = core::finishedPdf(test::emptyPagesPdf(), chosen);
    QVERIFY(pdf);
    // The stream stands unpacked, for programs that know XMP and no PDF.
    const qsizetype from = pdf->indexOf("<?xpacket begin");
    const qsizetype to = pdf->indexOf("<?xpacket end");
    QVERIFY(from >= 0 && to > from);
    QXmlStreamReader xml(pdf->mid(from, to - from));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts += xml.text().toString();
    }
    QVERIFY2(!xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError,
             qPrintable(xml.errorString()));
    QCOMPARE(texts.filter(u"Ada"_s).size() + texts.filter(u"نور"_s).size(), 3);
}

void FinishedPdfTest::outline()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    core::PdfDetails chosen = details();
    chosen.outline = {{u"Summary"_s, 0, 0, 42},
                      {u"Domains"_s, 0, 1, 0},
                      {u"Prompt engineering"_s, 1, 1, 100.5},
                      {u"<b>Sécurité</b>"_s, 1, 2, 0},
                      {u"Plan"_s, 0, 99, 10}};
    const QString path = write(*core::finishedPdf(test::emptyPagesPdf(3), chosen));
    const QByteArray json = tool(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path});
    const auto posOf = [&json](const char *text) { return json.indexOf(text); };
    for (const char *title : {"Summary", "Domains", "Prompt engineering", "<b>S", "Plan"})
        QVERIFY2(posOf(title) > 0, json.constData());
    QVERIFY(json.contains("\"destpageposfrom1\": 3"));
    // 842 points less 42, and less 100.5.
    QVERIFY2(json.contains("800") && json.contains("741.5"), json.constData());
    const QByteArray checked = tool(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(checked.contains("No syntax"), checked.constData());
}

void FinishedPdfTest::refusesWhatIsNoPdf()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("%PDF-1.4\n"), QByteArray(5000, '\0')}) {
        const auto result = core::finishedPdf(bytes, details());
        QVERIFY(!result);
        QCOMPARE(result.error().size(), 1);
    }
}

QTEST_GUILESS_MAIN(FinishedPdfTest)
#include "tst_finishedpdf.moc"
