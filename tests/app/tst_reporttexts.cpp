// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's PDF says, and where: every text of a profile is on its pages, within their margins, and
// none stands on another.
#include "programrun.h"
#include "reportprofile.h"

#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerPixel = 72.0 / 96;
constexpr double sideMargin = 64 * pointsPerPixel;
constexpr double edge = 32 * pointsPerPixel;

struct Word
{
    QString text;
    QRectF box;
};

struct Page
{
    QSizeF size;
    QList<Word> words;
};

/// In one form whatever the signs are that the font has for it, without white space and marks of direction.
QString plain(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Format ||
               character.category() == QChar::Other_Control;
    });
    return result;
}

/// The whole text, or its beginning on one page and all the rest on the next.
bool saysInOrder(const QString &found, const QString &text)
{
    qsizetype beginning = text.size();
    while (beginning > 0 && !found.contains(QStringView(text).first(beginning)))
        --beginning;
    return beginning > 0 && found.contains(QStringView(text).sliced(beginning));
}

/// The text, or where a reader of the PDF puts its words in another order, as from right to left, each word.
bool says(const QString &found, const QString &text)
{
    if (saysInOrder(found, plain(text)))
        return true;
    const QStringList words = text.split(u' ');
    return text.isRightToLeft() && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
               return found.contains(plain(word));
           });
}

QList<Page> pagesOf(const QString &pdf)
{
    QList<Page> pages;
    QXmlStreamReader reader(runTool(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).out);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto number = [&](QLatin1StringView name) {
            return reader.attributes().value(name).toDouble();
        };
        if (reader.name() == u"page") {
            pages += Page{QSizeF(number("width"_L1), number("height"_L1)), {}};
        } else if (reader.name() == u"word") {
            const QRectF box(QPointF(number("xMin"_L1), number("yMin"_L1)),
                             QPointF(number("xMax"_L1), number("yMax"_L1)));
            pages.last().words += Word{reader.readElementText(), box};
        }
    }
    return pages;
}

/// What is wrong with the places of a page's words; empty: nothing.
QString faultOf(const Page &page)
{
    const QRectF body =
        QRectF(QPointF(), page.size).adjusted(sideMargin - 1, edge - 1, 1 - sideMargin, 1 - edge);
    QList<Word> before;
    for (const Word &word : page.words) {
        if (!body.contains(word.box))
            return u"“%1” is outside the margins at %2 to %3, %4"_s.arg(word.text)
                .arg(word.box.x())
                .arg(word.box.right())
                .arg(word.box.y());
        // A box is as high as the font's tallest letter, and lines may share that much.
        const double slack = word.box.height() * 0.2;
        const QRectF inner = word.box.adjusted(0.6, slack, -0.6, -slack);
        for (const Word &other : std::as_const(before)) {
            if (!inner.isEmpty() && other.box.intersects(inner))
                return u"“%1” and “%2” overlap at %3, %4"_s.arg(word.text, other.text)
                    .arg(word.box.x())
                    .arg(word.box.y());
        }
        before += Word{word.text, inner};
    }
    return {};
}

bool toolsAreMissing()
{
    for (const QString &tool : {u"pdftotext"_s, u"pdfimages"_s, u"pdffonts"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return true;
    }
    return false;
}

} // namespace

class ReportTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextStandsInItsPlace_data();
    void everyTextStandsInItsPlace();
    void headingsAreRepeated();

private:
    /// The report of the profile with all its sections; empty where the program failed.
    [[nodiscard]] QString report(const WrittenProfile &profile, const QString &paper) const;

    QTemporaryDir m_folder;
};

void ReportTextsTest::initTestCase()
{
    if (toolsAreMissing())
        QSKIP("poppler's tools are not installed");
}

QString ReportTextsTest::report(const WrittenProfile &profile, const QString &paper) const
{
    const QString file = writeFile(m_folder.filePath(u"p.depthchart"_s), profile.bytes);
    const QString pdf = m_folder.filePath(u"p.pdf"_s);
    const ProgramRun run =
        runProgram({u"report"_s, file, u"-o"_s, pdf, u"--date"_s, u"2026-11-23"_s, u"--page-size"_s, paper,
                    u"--sections"_s, u"summary,radar,domains,impact,evidence,plan,review,rubric"_s});
    if (run.status != 0)
        qWarning("%s", run.err.constData());
    return run.status == 0 ? pdf : QString();
}

void ReportTextsTest::everyTextStandsInItsPlace_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("paper");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 3 == 0 ? u"letter"_s : u"a4"_s);
}

void ReportTextsTest::everyTextStandsInItsPlace()
{
    QFETCH(quint32, seed);
    QFETCH(QString, paper);
    const WrittenProfile profile = writtenProfile(seed);
    const QString pdf = report(profile, paper);
    QVERIFY(!pdf.isEmpty());
    const QString found = plain(QString::fromUtf8(runTool(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).out));
    for (const QString &text : profile.texts)
        QVERIFY2(says(found, text), qPrintable(text));
    const QList<Page> pages = pagesOf(pdf);
    QVERIFY(!pages.isEmpty());
    for (qsizetype page = 0; page < pages.size(); ++page)
        QVERIFY2(faultOf(pages.at(page)).isEmpty(),
                 qPrintable(u"page %1: %2"_s.arg(page + 1).arg(faultOf(pages.at(page)))));
    // A heading of two lines, and nothing below.
    QCOMPARE(runTool(u"pdfimages"_s, {u"-list"_s, pdf}).out.trimmed().count('\n'), 1);
    const QList<QByteArray> fonts = runTool(u"pdffonts"_s, {pdf}).out.trimmed().split('\n').mid(2);
    static const QRegularExpression embedded(u"Identity-H\\s+yes"_s);
    for (const QByteArray &font : fonts)
        QVERIFY2(QString::fromUtf8(font).contains(embedded), font.constData());
}

void ReportTextsTest::headingsAreRepeated()
{
    const WrittenProfile profile = writtenProfile(1);
    const QString pdf = report(profile, u"a4"_s);
    QVERIFY(!pdf.isEmpty());
    int withEvidence = 0;
    for (const Page &page : pagesOf(pdf)) {
        QString text;
        for (const Word &word : page.words)
            text += word.text + u' ';
        if (!text.contains(u"repo#"))
            continue;
        ++withEvidence;
        QVERIFY2(text.contains(u"What was done"), qPrintable(text));
    }
    QVERIFY(withEvidence > 1);
}

QTEST_GUILESS_MAIN(ReportTextsTest)
#include "tst_reporttexts.moc"
