// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"
#include "tests/support/random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace depthchart;
using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

/// What Python's own module reads.
QList<QStringList> readElsewhere(const QByteArray &file)
{
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s, {QStringLiteral(SOURCE_DIR "/tests/core/export/readcsv.py")});
    reader.write(file);
    reader.closeWriteChannel();
    reader.waitForFinished();
    if (reader.exitCode() != 0)
        qWarning("%s", reader.readAllStandardError().constData());
    QList<QStringList> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(reader.readAllStandardOutput()).array()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells << cell.toString();
        rows << cells;
    }
    return rows;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file();
    void harmless_data();
    void harmless();
    void readsBackAsTyped();
    void noCellIsAFormula();
};

void TestCsv::file()
{
    QCOMPARE(csv({{u"a"_s, u"b"_s}, {u"1"_s, QString()}}), QByteArray("a,b\r\n1,\r\n"));
    QCOMPARE(csv({{u"one, two"_s, u"say \"yes\""_s}}), QByteArray("\"one, two\",\"say \"\"yes\"\"\"\r\n"));
    QCOMPARE(csv({{u"two\nlines"_s, u"naïve 日本"_s}}), QByteArray("\"two\nlines\",naïve 日本\r\n"));
    QCOMPARE(csv({{u" blank"_s, u"n"_s + QChar(u'\0') + u"ul"_s}}), QByteArray("\" blank\",nul\r\n"));
    QCOMPARE(csv({}), QByteArray());
}

void TestCsv::harmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHarmless");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("plain") << u"Design few-shot examples"_s << true;
    QTest::newRow("sign within") << u"1 + 1 = 2"_s << true;
    QTest::newRow("address within") << u"me@example.org"_s << true;
    QTest::newRow("apostrophe") << u"'=1"_s << true;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << false;
    QTest::newRow("plus") << u"+1"_s << false;
    QTest::newRow("negative number") << u"-5"_s << false;
    QTest::newRow("list item") << u"- wrote it"_s << false;
    QTest::newRow("at") << u"@SUM(A1)"_s << false;
    QTest::newRow("tab") << u"\tx"_s << false;
    QTest::newRow("carriage return") << u"\rx"_s << false;
    QTest::newRow("line feed") << u"\nx"_s << false;
    QTest::newRow("blanks, then a formula") << u"  =1"_s << false;
    QTest::newRow("no-break space, then a formula") << u"\u00a0=1"_s << false;
    QTest::newRow("zero width space, then a formula") << u"\u200b=1"_s << false;
    QTest::newRow("byte order mark, then a formula") << u"\ufeff=1"_s << false;
    QTest::newRow("control, then a formula") << u"\u0001=1"_s << false;
    QTest::newRow("full width") << u"＝1+1"_s << false;
    QTest::newRow("full width at") << u"＠x"_s << false;
    QTest::newRow("small form") << u"﹣x"_s << false;
    QTest::newRow("true minus") << u"−5"_s << true;
    QTest::newRow("blank alone") << u"  "_s << true;
}

void TestCsv::harmless()
{
    QFETCH(QString, text);
    QFETCH(bool, isHarmless);
    QCOMPARE(harmlessCell(text), isHarmless ? text : u'\'' + text);
    // Twice is as once.
    QCOMPARE(harmlessCell(harmlessCell(text)), harmlessCell(text));
}

void TestCsv::readsBackAsTyped()
{
    const QStringList parts{u"a"_s, u","_s, u"\""_s, u"\n"_s,     u"\r\n"_s, u"\r"_s,
                            u";"_s, u"="_s, u" "_s,  u"\t"_s,     u"é"_s,    u"日本"_s,
                            u"😀"_s, u"'"_s, u"-"_s,  u"\u2028"_s, u"\"\""_s, u"0"_s};
    test::Random random(1);
    QList<QStringList> rows;
    QList<QStringList> expected;
    for (int row = 0; row < 400; ++row) {
        QStringList cells;
        QStringList harmless;
        for (int cell = 0; cell < 4; ++cell) {
            QString text;
            for (int part = random.below(6); part > 0; --part)
                text += random.pick(parts);
            cells << text;
            harmless << harmlessCell(text);
        }
        rows << cells;
        expected << harmless;
    }
    QCOMPARE(readElsewhere(csv(rows)), expected);
}

void TestCsv::noCellIsAFormula()
{
    test::Random random(2);
    const QStringList heads{u"="_s,  u"+"_s, u"-"_s,  u"@"_s, u"\t"_s,
                            u"\r"_s, u" "_s, u"\""_s, u","_s, u"x"_s};
    QList<QStringList> rows;
    for (int row = 0; row < 500; ++row) {
        QString text;
        for (int part = random.between(1, 4); part > 0; --part)
            text += random.pick(heads);
        rows << QStringList{text};
    }
    for (const QStringList &row : readElsewhere(csv(rows))) {
        const QString &cell = row.constFirst();
        QVERIFY2(!QStringView(u"=+-@\t\r").contains(cell.front()), qPrintable(cell));
        QVERIFY2(cell.trimmed().isEmpty() || !QStringView(u"=+-@").contains(cell.trimmed().front()),
                 qPrintable(cell));
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
