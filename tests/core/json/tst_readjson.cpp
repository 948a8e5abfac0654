// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/read.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace depthchart::core;
using namespace depthchart::core::json;

class TestReadJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfKeys();
    void keepsNumberLiterals_data();
    void keepsNumberLiterals();
    void keepsNumberLiteralsInALocaleWithCommas();
    void readsTexts_data();
    void readsTexts();
    void saysWhereTheSyntaxIsWrong_data();
    void saysWhereTheSyntaxIsWrong();
    void neverSpeaksTheParsersJargon();
    void refusesByPointer_data();
    void refusesByPointer();
    void listsEveryFault();
    void acceptsTheLimitsThemselves_data();
    void acceptsTheLimitsThemselves();
    void readsAHundredThousandBrackets();
    void findsRepeatedKeysAmongThousands();
    void everyPrefixOfADocumentIsRefusedInItsLastLine();
};

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray listOf(int entries)
{
    return '[' + QByteArrayLiteral("0,").repeated(entries - 1) + "0]";
}

QString faultLines(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(faultText(fault));
    return lines.join(u'\n');
}

} // namespace

void TestReadJson::keepsTheOrderOfKeys()
{
    const Result<Value> value = readJson(R"({"z": 1, "a": {"y": 2, "b": null}, "m": [true, false]})");
    QVERIFY(value);
    const Object expected{
        {QStringLiteral("z"), Value(1)},
        {QStringLiteral("a"), Value(Object{{QStringLiteral("y"), Value(2)}, {QStringLiteral("b"), Value()}})},
        {QStringLiteral("m"), Value(Array{Value(true), Value(false)})}};
    QVERIFY(*value == Value(expected));
}

void TestReadJson::keepsNumberLiterals_data()
{
    QTest::addColumn<QByteArray>("literal");
    for (const char *literal :
         {"0", "-0", "7", "-7", "1.10", "-0.0", "0.50", "1e5", "1E+5", "1.5e-10", "9223372036854775807",
          "-9223372036854775808", "18446744073709551615", "18446744073709551616", "12345678901234567890",
          "123456789012345678901234567890", "0.1000000000000000000000000001"})
        QTest::newRow(literal) << QByteArray(literal);
}

void TestReadJson::keepsNumberLiterals()
{
    QFETCH(QByteArray, literal);
    const Result<Value> value = readJson("[" + literal + "]");
    QVERIFY(value);
    QVERIFY(value->array()->constFirst().number());
    QCOMPARE(value->array()->constFirst().number()->literal, literal);
}

void TestReadJson::keepsNumberLiteralsInALocaleWithCommas()
{
    const QTemporaryDir folder;
    // Where none is installed, one is made for this test alone.
    QProcess localedef;
    localedef.start(QStringLiteral("localedef"),
                    {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                     QStringLiteral("UTF-8"), folder.filePath(QStringLiteral("de_DE.UTF-8"))});
    if (localedef.waitForStarted())
        localedef.waitForFinished();
    qputenv("LOCPATH", QFile::encodeName(folder.path()));
    const auto restore = qScopeGuard([] {
        qunsetenv("LOCPATH");
        std::setlocale(LC_NUMERIC, "C");
    });
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        QSKIP("localedef made no locale with a decimal comma");
    QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(","));
    const Result<Value> value = readJson("1.10");
    QVERIFY(value);
    QCOMPARE(value->number()->literal, QByteArray("1.10"));
}

void TestReadJson::readsTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray(R"("abc")") << QStringLiteral("abc");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode escape") << QByteArray(R"("\u00e9")") << QStringLiteral("é");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << QStringLiteral("😀");
    QTest::newRow("beyond ASCII") << QByteArray("\"日本 😀\"") << QStringLiteral("日本 😀");
    QTest::newRow("zero") << QByteArray(R"("a\u0000b")") << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("empty") << QByteArray(R"("")") << QStringLiteral("");
}

void TestReadJson::readsTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const Result<Value> value = readJson(bytes);
    QVERIFY(value);
    QCOMPARE(*value->string(), text);
}

void TestReadJson::saysWhereTheSyntaxIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *name, const QByteArray &bytes, int line, int column, const QString &found,
                        const QString &allowed) {
        QTest::newRow(name) << bytes << line << column << found << allowed;
    };
    const QString number = QStringLiteral("a number such as 12, -3 or 0.5");
    const QString key = QStringLiteral("a key in double quotes");
    const QString halves = QStringLiteral("both halves, or the character itself");
    row("empty", "", 1, 1, QStringLiteral("an empty file"), QStringLiteral("a JSON document"));
    row("blanks", " \n ", 2, 2, QStringLiteral("the end of the file"), QStringLiteral("a value"));
    row("a word", "\nhello", 2, 1, QStringLiteral("“hello”"), QStringLiteral("a value"));
    row("a word in capitals", "[True]", 1, 2, QStringLiteral("“True”"), QStringLiteral("a value or “]”"));
    row("cut off in an object", "{\"a\": 1", 1, 8, QStringLiteral("the end of the file"),
        QStringLiteral("“,” or “}”"));
    row("cut off in a list", "[1,\n2", 2, 2, QStringLiteral("the end of the file"),
        QStringLiteral("“,” or “]”"));
    row("cut off in a text", "{\"a\": \"bc", 1, 10, QStringLiteral("the end of the file within a text"),
        QStringLiteral("a double quote that ends the text"));
    row("comma before the brace", "{\n  \"a\": 1,\n}", 3, 1, QStringLiteral("“}”"), key);
    row("comma before the bracket", "[1,]", 1, 4, QStringLiteral("“]”"), QStringLiteral("a value"));
    row("no comma", "{\"a\": 1 \"b\": 2}", 1, 9, QStringLiteral("a text"), QStringLiteral("“,” or “}”"));
    row("no colon", "{\"a\" 1}", 1, 6, QStringLiteral("“1”"), QStringLiteral("“:” after the key"));
    row("key without quotes", "{a: 1}", 1, 2, QStringLiteral("“a”"),
        QStringLiteral("a key in double quotes or “}”"));
    row("single quotes", "{'a': 1}", 1, 2, QStringLiteral("“'”"),
        QStringLiteral("a key in double quotes or “}”"));
    row("comment", "// hello\n{}", 1, 1, QStringLiteral("“/”"), QStringLiteral("a JSON document"));
    row("after the end", "{}\n{}", 2, 1, QStringLiteral("“{”"),
        QStringLiteral("nothing after the end of the document"));
    row("wrong bracket", "[1}", 1, 3, QStringLiteral("“}”"), QStringLiteral("“,” or “]”"));
    row("leading zero", "[012]", 1, 2, QStringLiteral("“012”"),
        QStringLiteral("a number without a leading zero"));
    row("no digit after the point", "[1.]", 1, 2, QStringLiteral("“1.”"), number);
    row("no digit before the point", "[.5]", 1, 2, QStringLiteral("“.”"), QStringLiteral("a value or “]”"));
    row("no digit in the exponent", "[1e+]", 1, 2, QStringLiteral("“1e+”"), number);
    row("a minus alone", "[-]", 1, 2, QStringLiteral("“-”"), number);
    row("a plus", "[+1]", 1, 2, QStringLiteral("“+”"), QStringLiteral("a value or “]”"));
    row("not a number", "[NaN]", 1, 2, QStringLiteral("“NaN”"), QStringLiteral("a value or “]”"));
    row("too large a number", "[1, 1e999]", 1, 9, QStringLiteral("a number too large to be read"),
        QStringLiteral("a number of at most 308 digits before the point"));
    row("line break in a text", "[\"a\nb\"]", 1, 4, QStringLiteral("a line break within a text"),
        QStringLiteral("the character written as an escape, such as \\n or \\u0009"));
    row("control character in a text", "[\"\x01\"]", 1, 3,
        QStringLiteral("the control character U+0001 within a text"),
        QStringLiteral("the character written as an escape, such as \\n or \\u0009"));
    row("zero byte at the end", QByteArray("{}\0", 3), 1, 3, QStringLiteral("the control character U+0000"),
        QStringLiteral("nothing after the end of the document"));
    row("zero byte in a text", QByteArray("[\"\0\"]", 5), 1, 3,
        QStringLiteral("the control character U+0000 within a text"),
        QStringLiteral("the character written as an escape, such as \\n or \\u0009"));
    row("unknown escape", R"(["\x"])", 1, 3, QStringLiteral("the escape “\\x”"),
        QStringLiteral("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"));
    row("short unicode escape", R"(["\u12"])", 1, 3, QStringLiteral("the escape “\\u12\"]”"),
        QStringLiteral("\\u with four hexadecimal digits"));
    row("high half alone", R"(["\ud800"])", 1, 3, QStringLiteral("one half of a surrogate pair, “\\ud800”"),
        halves);
    row("low half alone", R"(["\udc00"])", 1, 3, QStringLiteral("one half of a surrogate pair, “\\udc00”"),
        halves);
    row("two high halves", R"(["\ud800\ud800"])", 1, 3,
        QStringLiteral("one half of a surrogate pair, “\\ud800”"), halves);
    row("byte order mark", "\xEF\xBB\xBF{}", 1, 1, QStringLiteral("a byte order mark"),
        QStringLiteral("UTF-8 without a byte order mark"));
    row("Latin-1", "[\"caf\xE9\"]", 1, 6, QStringLiteral("the byte 0xE9, which is not UTF-8 here"),
        QStringLiteral("text in UTF-8"));
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), 1, 1,
        QStringLiteral("the byte 0xFF, which is not UTF-8 here"), QStringLiteral("text in UTF-8"));
    row("overlong", "[\"\xC0\xAF\"]", 1, 3, QStringLiteral("the byte 0xC0, which is not UTF-8 here"),
        QStringLiteral("text in UTF-8"));
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", 1, 3,
        QStringLiteral("the byte 0xED, which is not UTF-8 here"), QStringLiteral("text in UTF-8"));
    row("column in code points", "[\"日本 😀\" 1]", 1, 9, QStringLiteral("“1”"), QStringLiteral("“,” or “]”"));
    row("lines of Windows", "[1,\r\n2,\r\n]", 3, 1, QStringLiteral("“]”"), QStringLiteral("a value"));
    row("lines of old Macs", "[1,\r2,\r]", 3, 1, QStringLiteral("“]”"), QStringLiteral("a value"));
    row("deep and broken", QByteArray(100'000, '['), 1, 100'001, QStringLiteral("the end of the file"),
        QStringLiteral("a value or “]”"));
}

void TestReadJson::saysWhereTheSyntaxIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, found);
    QFETCH(QString, allowed);
    const Result<Value> value = readJson(bytes);
    QVERIFY(!value);
    const Fault fault = value.error().constFirst();
    QCOMPARE(fault.found, found);
    QCOMPARE(fault.allowed, allowed);
    QCOMPARE(fault.line, line);
    QCOMPARE(fault.column, column);
    QCOMPARE(fault.pointer, QString());
}

void TestReadJson::neverSpeaksTheParsersJargon()
{
    // One byte of a document at a time replaced by each of these: whatever the parser refuses has words of
    // our own.
    const QByteArray document = R"({"a": [1.5e3, "tx\n\u00e9", true, null], "b": {"c": -0}})";
    int refused = 0;
    for (qsizetype at = 0; at < document.size(); ++at) {
        for (const char byte : QByteArray("\0\x01 \"'\\,:[]{}0.-+eEatuz\x7F\x80\xE9\xFF", 27)) {
            QByteArray broken = document;
            broken[at] = byte;
            const Result<Value> value = readJson(broken);
            if (value)
                continue;
            ++refused;
            const Fault fault = value.error().constFirst();
            QVERIFY2(fault.found != QStringLiteral("a number too large to be read"), broken.constData());
            QVERIFY(!fault.found.isEmpty() && !fault.allowed.isEmpty());
            QVERIFY(fault.line == 1 || !fault.pointer.isEmpty());
        }
    }
    QVERIFY(refused > 700);
}

void TestReadJson::refusesByPointer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("pointer");
    const QByteArray longText = "\"" + QByteArray(100'001, 'x') + "\"";
    QTest::newRow("repeated key") << QByteArray(R"({"a": 1, "a": 2})") << QStringLiteral("/a");
    QTest::newRow("repeated key below")
        << QByteArray(R"({"l": [0, {"x": 1, "x": [1]}]})") << QStringLiteral("/l/1/x");
    QTest::newRow("repeated by an escape") << QByteArray(R"({"a": 1, "\u0061": 2})") << QStringLiteral("/a");
    QTest::newRow("escaped in the pointer")
        << QByteArray(R"({"a/b~c": 1, "a/b~c": 2})") << QStringLiteral("/a~1b~0c");
    QTest::newRow("repeated empty key") << QByteArray(R"({"": 1, "": 2})") << QStringLiteral("/");
    QTest::newRow("long text") << QByteArray("{\"t\": " + longText + "}") << QStringLiteral("/t");
    QTest::newRow("long text in a list") << QByteArray("[1, " + longText + "]") << QStringLiteral("/1");
    QTest::newRow("long text alone") << longText << QString();
    QTest::newRow("long text beyond ASCII")
        << QByteArray("[\"" + QByteArrayLiteral("é").repeated(100'001) + "\"]") << QStringLiteral("/0");
    QTest::newRow("long list") << QByteArray("{\"l\": " + listOf(10'001) + "}") << QStringLiteral("/l");
    QTest::newRow("nested too deep") << nested(65) << QStringLiteral("/0").repeated(64);
    QTest::newRow("nested in objects")
        << QByteArray(QByteArrayLiteral("{\"k\":").repeated(65) + "1" + QByteArray(65, '}'))
        << QStringLiteral("/k").repeated(64);
}

void TestReadJson::refusesByPointer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, pointer);
    const Result<Value> value = readJson(bytes);
    QVERIFY(!value);
    QCOMPARE(value.error().size(), 1);
    QCOMPARE(value.error().constFirst().pointer, pointer);
    QCOMPARE(value.error().constFirst().line, 0);
}

void TestReadJson::listsEveryFault()
{
    const QByteArray bytes =
        "{\"a\": 1, \"a\": {\"x\": 1, \"x\": 2}, \"b\": {\"c\": 1, \"c\": 2}, \"l\": " + listOf(10'001) +
        ", \"deep\": " + nested(70) + ", \"t\": \"" + QByteArray(100'001, 'x') + "\"}";
    const Result<Value> value = readJson(bytes);
    QVERIFY(!value);
    QStringList pointers;
    for (const Fault &fault : value.error())
        pointers.append(fault.pointer);
    // What stands within a repeated key's value is that fault's, not more of them.
    const QStringList expected{QStringLiteral("/a"), QStringLiteral("/b/c"), QStringLiteral("/l"),
                               QStringLiteral("/deep") + QStringLiteral("/0").repeated(63),
                               QStringLiteral("/t")};
    QVERIFY2(pointers == expected, qPrintable(faultLines(value.error())));
}

void TestReadJson::acceptsTheLimitsThemselves_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nesting of 64") << nested(64);
    QTest::newRow("list of 10,000") << listOf(10'000);
    QTest::newRow("text of 100,000 in ASCII") << QByteArray("\"" + QByteArray(100'000, 'x') + "\"");
    QTest::newRow("text of 100,000 in four bytes each")
        << QByteArray("\"" + QByteArrayLiteral("😀").repeated(100'000) + "\"");
}

void TestReadJson::acceptsTheLimitsThemselves()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readJson(bytes));
}

void TestReadJson::readsAHundredThousandBrackets()
{
    const Result<Value> value = readJson(nested(100'000));
    QVERIFY(!value);
    QCOMPARE(value.error().size(), 1);
    QCOMPARE(value.error().constFirst().pointer, QStringLiteral("/0").repeated(64));
}

void TestReadJson::findsRepeatedKeysAmongThousands()
{
    QByteArray bytes = "{";
    for (int i = 0; i < 9'000; ++i)
        bytes += "\"k" + QByteArray::number(i) + "\": 0, ";
    const Result<Value> once = readJson(bytes + "\"last\": 0}");
    QVERIFY(once);
    QCOMPARE(once->object()->size(), 9'001);
    const Result<Value> twice = readJson(bytes + "\"k4711\": 0, \"k3\": 0}");
    QVERIFY(!twice);
    QCOMPARE(twice.error().size(), 2);
    QCOMPARE(twice.error().constFirst().pointer, QStringLiteral("/k4711"));
    QCOMPARE(twice.error().constLast().pointer, QStringLiteral("/k3"));
}

void TestReadJson::everyPrefixOfADocumentIsRefusedInItsLastLine()
{
    const QByteArray document = "{\n  \"a\": [1, \"two\"],\n  \"b\": {\"c\": null}\n}";
    for (qsizetype length = 0; length < document.size(); ++length) {
        const QByteArray prefix = document.first(length);
        const Result<Value> value = readJson(prefix);
        QVERIFY2(!value, prefix.constData());
        QCOMPARE(value.error().constFirst().line, static_cast<int>(prefix.count('\n')) + 1);
    }
}

QTEST_GUILESS_MAIN(TestReadJson)
#include "tst_readjson.moc"
