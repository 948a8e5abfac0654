// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/attachedprofile.h"
#include "core/pdf/finishedpdf.h"
#include "tests/support/plainpdf.h"
#include "tests/support/random.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace Qt::StringLiterals;

namespace {

const QByteArray profile = "{\"format\": \"depthchart-profile\", \"version\": 1}\n";

/// A report as the program makes it.
QByteArray report(const QByteArray &attached = profile)
{
    core::PdfDetails details;
    details.title = u"Ada"_s;
    details.date = QDate(2026, 3, 14);
    details.outline = {{u"Summary"_s, 0, 0, 40}};
    details.attachment =
        core::PdfAttachment{u"ada.depthchart"_s, core::profileMimeType(), u"The profile"_s, attached};
    const auto pdf = core::finishedPdf(test::emptyPagesPdf(), details);
    return pdf ? *pdf : QByteArray();
}

/// "Flate", as zlib packs it, without Qt's own length in front.
QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

QByteArray file(const QByteArray &name, int stream)
{
    return "(" + name + ") << /Type /Filespec /UF (" + name + ") /EF << /F " + QByteArray::number(stream) +
           " 0 R >> >> ";
}

QByteArray names(const QByteArray &files)
{
    return "<< /Names [" + files + "] >>";
}

/// A file of the fuzz target's corpus.
QByteArray fromCorpus(const QString &name)
{
    QFile pdf(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/pdf/") + name);
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
}

/// As deep as the number says: "[[[…]]]".
QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class AttachedProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCountsAsAPdf_data();
    void whatCountsAsAPdf();
    void opens_data();
    void opens();
    void refuses_data();
    void refuses();
    void everyCutOffReportIsRefused();
    void flippedBitsNeverGiveAnotherProfile();
    void anyBytesAreAnswered();
    void unpacksAtMostTheSizeOfAProfile();
};

void AttachedProfileTest::whatCountsAsAPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPdf");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.4\n") << true;
    QTest::newRow("after something") << QByteArray("\r\nfrom a mail\n%PDF-1.4\n") << true;
    QTest::newRow("far down") << QByteArray(QByteArray(2000, ' ') + "%PDF-1.4\n") << false;
    QTest::newRow("a profile that speaks of one") << QByteArray(" {\"name\": \"%PDF-1.4\"}") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void AttachedProfileTest::whatCountsAsAPdf()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPdf);
    QCOMPARE(core::isPdf(bytes), isPdf);
    if (!isPdf)
        QCOMPARE(*core::profileBytes(bytes), bytes);
}

void AttachedProfileTest::opens_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray stream = test::pdfStream(profile);
    QTest::newRow("a report") << report();
    QTest::newRow("a report after something") << QByteArray("from a mail\n" + report());
    QTest::newRow("with tables of objects and predictors") << fromCorpus(u"tables.pdf"_s);
    QTest::newRow("locked against changes alone") << fromCorpus(u"encrypted.pdf"_s);
    QTest::newRow("by its name") << test::pdfWithFiles(names(file("A.Depthchart", 4)), {stream});
    QTest::newRow("by its type") << test::pdfWithFiles(
        names(file("a.json", 4)), {test::pdfStream(profile, "/Subtype /application#2fx-depthchart")});
    QTest::newRow("beside a foreign one") << test::pdfWithFiles(
        names(file("a.txt", 5) + file("b.depthchart", 4)), {stream, test::pdfStream("x")});
    QTest::newRow("listed twice") << test::pdfWithFiles(
        names(file("a.depthchart", 4) + file("b.depthchart", 4)), {stream});
    QTest::newRow("down a tree") << test::pdfWithFiles(
        "<< /Kids [5 0 R 6 0 R] >>",
        {stream, names(file("a.txt", 7)), names(file("b.depthchart", 4)), test::pdfStream("x")});
    QTest::newRow("a tree in a circle") << test::pdfWithFiles(
        "<< /Kids [5 0 R] >>", {stream, "<< /Kids [5 0 R 6 0 R] >>",
                                "<< /Kids [5 0 R] /Names [" + file("b.depthchart", 4) + "] >>"});
    QTest::newRow("packed") << test::pdfWithFiles(names(file("a.depthchart", 4)),
                                                  {test::pdfStream(packed(profile), "/Filter /FlateDecode")});
    QTest::newRow("packed, as text") << test::pdfWithFiles(
        names(file("a.depthchart", 4)),
        {test::pdfStream(packed(profile).toHex() + '>', "/Filter [/ASCIIHexDecode /FlateDecode]")});
}

void AttachedProfileTest::opens()
{
    QFETCH(QByteArray, pdf);
    const auto bytes = core::profileBytes(pdf);
    QVERIFY2(bytes, bytes ? "" : qPrintable(core::faultText(bytes.error().first())));
    QCOMPARE(*bytes, profile);
}

void AttachedProfileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("found");
    const QByteArray stream = test::pdfStream(profile);
    const QString none = u"a PDF without an attached profile"_s;
    const QString broken = u"a PDF that is broken or cut off"_s;
    const QString damaged = u"an attached profile that is damaged"_s;
    const QString large = u"an attached profile of more than 64 MiB"_s;
    const QString parts = u"a PDF of more parts than a report has"_s;
    QTest::newRow("no PDF") << QByteArray("hello") << u"a file that is no PDF"_s;
    QTest::newRow("a header alone") << QByteArray("%PDF-1.4\n") << broken;
    QTest::newRow("noise") << QByteArray("%PDF-1.4\n" + QByteArray(3000, '[') + "startxref\n9\n%%EOF")
                           << broken;
    QTest::newRow("with a password") << fromCorpus(u"password.pdf"_s) << u"a PDF that a password protects"_s;
    QTest::newRow("without attachment") << test::emptyPagesPdf() << none;
    QTest::newRow("an empty tree") << test::pdfWithFiles("<< >>") << none;
    QTest::newRow("a tree that is none") << test::pdfWithFiles("[1 2 3]") << none;
    QTest::newRow("files that are none")
        << test::pdfWithFiles("<< /Names [(a.depthchart) 1 (b.depthchart) << /EF 3 >> (c.depthchart)] >>")
        << none;
    QTest::newRow("a link to a file outside")
        << test::pdfWithFiles("<< /Names [(a) << /Type /Filespec /F (/etc/passwd.depthchart) >>] >>") << none;
    QTest::newRow("foreign only") << test::pdfWithFiles(names(file("a.txt", 4) + file("b.png", 5)),
                                                        {test::pdfStream("x"), test::pdfStream("y")})
                                  << u"a PDF with other attachments only (a.txt, b.png)"_s;
    QTest::newRow("several") << test::pdfWithFiles(names(file("a.depthchart", 4) + file("b.depthchart", 5)),
                                                   {stream, test::pdfStream("y")})
                             << u"a PDF with 2 profiles attached"_s;
    QTest::newRow("a file that is another part")
        << test::pdfWithFiles(names(file("a.depthchart", 4)), {test::pdfStream(profile, "/Type /XRef")})
        << none;
    QTest::newRow("another size") << test::pdfWithFiles(names(file("a.depthchart", 4)),
                                                        {test::pdfStream(profile, "/Params << /Size 3 >>")})
                                  << damaged;
    QTest::newRow("another checksum")
        << test::pdfWithFiles(names(file("a.depthchart", 4)),
                              {test::pdfStream(profile, "/Params << /CheckSum (0123456789012345) >>")})
        << damaged;
    QTest::newRow("packed as nobody knows")
        << test::pdfWithFiles(names(file("a.depthchart", 4)), {test::pdfStream(profile, "/Filter /Poem")})
        << damaged;
    QTest::newRow("not what its filter says")
        << test::pdfWithFiles(names(file("a.depthchart", 4)),
                              {test::pdfStream(profile, "/Filter /FlateDecode")})
        << damaged;
    const QByteArray zeros = packed(QByteArray(70'000'000, '\0'));
    QTest::newRow("too large when unpacked")
        << test::pdfWithFiles(names(file("a.depthchart", 4)),
                              {test::pdfStream(zeros, "/Filter /FlateDecode")})
        << large;
    QTest::newRow("packed twice, a bomb")
        << test::pdfWithFiles(names(file("a.depthchart", 4)),
                              {test::pdfStream(packed(packed(QByteArray(200'000'000, '\0'))),
                                               "/Filter [/FlateDecode /FlateDecode]")})
        << large;
    QByteArray filters;
    for (int i = 0; i < 100'000; ++i)
        filters += "/FlateDecode ";
    QTest::newRow("a hundred thousand filters")
        << test::pdfWithFiles(names(file("a.depthchart", 4)),
                              {test::pdfStream(zeros, "/Filter [" + filters + ']')})
        << parts;
    QTest::newRow("deep nesting") << test::pdfWithFiles(nested(200'000)) << broken;
    QByteArray numbers;
    for (int i = 0; i < 6'000'000; ++i)
        numbers += "1 ";
    QTest::newRow("a list without an end") << test::pdfWithFiles('[' + numbers + ']') << parts;
}

void AttachedProfileTest::refuses()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, found);
    const auto bytes = core::attachedProfile(pdf);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().size(), 1);
    QCOMPARE(bytes.error().first().found, found);
    QVERIFY(!bytes.error().first().allowed.isEmpty());
}

void AttachedProfileTest::everyCutOffReportIsRefused()
{
    const QByteArray whole = report();
    // Line ends after the last mark are nobody's loss.
    const qsizetype end = whole.lastIndexOf("%%EOF");
    for (qsizetype size = 0; size < end; ++size) {
        const auto bytes = core::attachedProfile(whole.first(size));
        if (bytes)
            QVERIFY2(*bytes == profile && size > whole.lastIndexOf("startxref"), QByteArray::number(size));
    }
}

void AttachedProfileTest::flippedBitsNeverGiveAnotherProfile()
{
    const QByteArray whole = report();
    int opened = 0;
    for (qsizetype at = 0; at < whole.size() * 8; ++at) {
        QByteArray flipped = whole;
        flipped[at / 8] = static_cast<char>(flipped.at(at / 8) ^ (1 << (at % 8)));
        const auto bytes = core::attachedProfile(flipped);
        opened += bytes.has_value();
        if (bytes)
            QVERIFY2(*bytes == profile, QByteArray::number(at));
        else
            QCOMPARE(bytes.error().size(), 1);
    }
    // Many bits stand in pages, outline and names that the profile does not need.
    QVERIFY(opened > 0);
}

void AttachedProfileTest::anyBytesAreAnswered()
{
    test::Random random(12);
    const QByteArray whole = report();
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes = whole;
        for (int change = random.between(1, 12); change > 0; --change) {
            const int at = random.below(static_cast<int>(bytes.size()));
            const int length = random.between(0, 20);
            switch (random.below(3)) {
            case 0:
                bytes.remove(at, length);
                break;
            case 1:
                bytes.insert(at, whole.mid(random.below(static_cast<int>(whole.size())), length));
                break;
            default:
                bytes[at] = static_cast<char>(random.below(256));
            }
            if (bytes.isEmpty())
                bytes = "%PDF-";
        }
        const auto answer = core::attachedProfile(bytes);
        QVERIFY(answer || answer.error().size() == 1);
    }
}

void AttachedProfileTest::unpacksAtMostTheSizeOfAProfile()
{
    const QByteArray most(64 * 1024 * 1024, 'a');
    const auto bytes = core::attachedProfile(report(most));
    QVERIFY(bytes);
    QVERIFY(*bytes == most);
    const auto more = core::attachedProfile(report(most + 'a'));
    QVERIFY(!more);
    QCOMPARE(more.error().first().found, u"an attached profile of more than 64 MiB"_s);
}

QTEST_GUILESS_MAIN(AttachedProfileTest)
#include "tst_attachedprofile.moc"
