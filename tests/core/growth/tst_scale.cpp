// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/scale.h"
#include "core/json/read.h"
#include "resources/paths.h"
#include "tests/support/random.h"

#include <QFile>
#include <QTest>

using namespace depthchart::core;
using depthchart::test::Random;

namespace {

struct Case
{
    QString text;
    QStringList expected;
};

QString described(const Quantity &quantity)
{
    return decimalLiteral(quantity.value) + u' ' + quantity.unit + u' ' + termText(quantity.kind);
}

QStringList described(const QList<Quantity> &quantities)
{
    QStringList texts;
    for (const Quantity &each : quantities)
        texts.append(described(each));
    return texts;
}

QString text(const json::Value &object, QStringView key)
{
    const json::Value *value = object.find(key);
    if (value == nullptr)
        return {};
    return value->number() != nullptr ? QString::fromLatin1(value->number()->literal) : *value->string();
}

/// [{"text", "expect": [{"value", "unit", "kind"}]}], empty where there is no such file.
QList<Case> casesOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + name);
    const auto document =
        file.open(QIODevice::ReadOnly) ? json::readJson(file.readAll()) : Result<json::Value>();
    QList<Case> cases;
    if (!document || document->array() == nullptr)
        return cases;
    for (const json::Value &each : *document->array()) {
        Case read{text(each, u"text"), {}};
        for (const json::Value &quantity : *each.find(u"expect")->array())
            read.expected.append(text(quantity, u"value") + u' ' + text(quantity, u"unit") + u' ' +
                                 text(quantity, u"kind"));
        cases.append(read);
    }
    return cases;
}

Units builtInUnits()
{
    QFile file(depthchart::resources::units());
    return file.open(QIODevice::ReadOnly) ? readUnits(file.readAll()).value_or(Units{}) : Units{};
}

/// Fragments that mean something to the reader, so that random joins of them go deep.
const QStringList &fragments()
{
    static const QStringList all =
        QStringLiteral("1 0 12 500 2024 1,000 1.5 1.2.3 99999999999999999999 .5 K k M B bn T million + - "
                       "\u2013 / % $ \u20AC x qps rps MAU users user requests queries/day TB GiB MBps per "
                       "a each every day s daily monthly of the our from to and in Level v3 GPT-4 p99 "
                       "agents model team's ' \u2019 _ , . : = ( ) \u00A0 \u202F \u2009 \U0001F600 \u0660 "
                       "\u0301 A/B R&D -- ... e-mails smart meters")
            .split(u' ');
    return all;
}

} // namespace

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases_data();
    void cases();
    void heldBack();
    void recordsReadTitleThenDescription();
    void largest_data();
    void largest();
    void quantityTexts();
    void randomFragmentsAreRead();
    void randomSignsAreRead();
    void truncationsAreRead();
    void hostileTextsAreRead_data();
    void hostileTextsAreRead();

private:
    Units m_units;
};

void TestScale::initTestCase()
{
    m_units = builtInUnits();
    QVERIFY(!m_units.units.isEmpty());
}

void TestScale::cases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    for (const char *name : {"scale-given", "scale-open", "scale-forms"}) {
        const QList<Case> cases = casesOf(QString::fromLatin1(name) + QStringLiteral(".json"));
        QVERIFY(!cases.isEmpty());
        for (const Case &each : cases)
            QTest::addRow("%s: %s", name, qPrintable(each.text)) << each.text << each.expected;
    }
}

void TestScale::cases()
{
    QFETCH(QString, text);
    QTEST(described(readQuantities(QStringView(text), m_units)), "expected");
}

void TestScale::heldBack()
{
    const QList<Case> cases = casesOf(QStringLiteral("scale-heldback.json"));
    if (cases.isEmpty())
        QSKIP("no held-back cases here");
    int passed = 0;
    for (const Case &each : cases) {
        const QStringList found = described(readQuantities(QStringView(each.text), m_units));
        passed += found == each.expected ? 1 : 0;
    }
    qInfo("held back: %d of %d", passed, static_cast<int>(cases.size()));
    QVERIFY(qsizetype{passed} * 50 >= cases.size() * 45);
}

void TestScale::recordsReadTitleThenDescription()
{
    ImpactRecord record;
    record.title = QStringLiteral("Assistant for 40");
    record.description = QStringLiteral("teams. 5K requests/day");
    QCOMPARE(described(readQuantities(record, m_units)),
             QStringList(QStringLiteral("5000 requests/day throughput")));
    record.title = QStringLiteral("Assistant for 40 teams");
    QCOMPARE(
        described(readQuantities(record, m_units)),
        QStringList({QStringLiteral("40 teams audience"), QStringLiteral("5000 requests/day throughput")}));
}

void TestScale::largest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("audience");
    const auto row = [](const char *text, const char *scale, const char *audience) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(scale)
                            << QString::fromUtf8(audience);
    };
    row("nothing", "", "");
    row("5 teams", "", "5 teams");
    row("requests go first: 10 requests/day, 900 documents/day", "10 requests/day", "");
    row("other throughput before tokens: 10 documents/day, 9M tokens/day", "10 documents/day", "");
    row("tokens before bytes: 10 tokens/day, 9 PB/day", "10 tokens/day", "");
    row("throughput before volume: 9M requests, 1 GB/day", "1 GB/day", "");
    row("people before groups: 3 users, 500 companies", "", "3 users");
    row("a second counts 86,400 times: 1 request/second, 86,399 requests/day", "1 requests/second", "");
    row("and no more: 1 request/second, 86,401 requests/day", "86,401 requests/day", "");
    row("a month has 30.4375 days: 304,375 requests/month, 10,000 requests/day", "304,375 requests/month",
        "");
    row("and no less: 304,374 requests/month, 10,000 requests/day", "10,000 requests/day", "");
    row("a year has twelve months: 12,001 requests/year, 1,000 requests/month", "12,001 requests/year", "");
    row("of equals the first: 12,000 requests/year, 1,000 requests/month", "12,000 requests/year", "");
    row("a week has seven days: 1 query/day, 7 queries/week", "1 queries/day", "");
    row("an hour: 24 queries/day, 1 query/hour, 2 queries/hour", "2 queries/hour", "");
    row("bytes go in steps of 1,000: 1 TB, 1,001 GB, 1000 GB", "1,001 GB", "");
    row("binary prefixes likewise: 1 GiB, 1 GB", "1 GiB", "");
    row("bytes with a time: 1 GB/second, 86 TB/day", "1 GB/second", "");
    row("fractions: 1.5 requests/second, 1.25 requests/second", "1.5 requests/second", "");
    row("no overflow: 9,000,000,000,000,000,000 requests/second, 9,000,000,000,000,000,001 requests/second",
        "9,000,000,000,000,000,001 requests/second", "");
    row("no overflow of bytes: 9,000,000,000,000,000,000 YB/second, 9,000,000,000,000,000,000 ZB/second",
        "9,000,000,000,000,000,000 YB/second", "");
    row("no rounding: 9,007,199,254,740,992 documents, 9,007,199,254,740,993 documents",
        "9,007,199,254,740,993 documents", "");
}

void TestScale::largest()
{
    QFETCH(QString, text);
    const QList<Quantity> quantities = readQuantities(QStringView(text), m_units);
    const auto textOf = [](const std::optional<Quantity> &quantity) {
        return quantity ? quantityText(*quantity) : QString();
    };
    const QString scale = textOf(largestScale(quantities));
    const QString audience = textOf(largestAudience(quantities));
    QTEST(scale.isNull() ? QStringLiteral("") : scale, "scale");
    QTEST(audience.isNull() ? QStringLiteral("") : audience, "audience");
}

void TestScale::quantityTexts()
{
    const auto quantities = readQuantities(QStringView(u"100K queries/day, 1.5 TB/day, 5 teams"), m_units);
    QStringList texts;
    for (const Quantity &each : quantities)
        texts.append(quantityText(each));
    QCOMPARE(texts, QStringList({QStringLiteral("100,000 queries/day"), QStringLiteral("1.5 TB/day"),
                                 QStringLiteral("5 teams")}));
}

void TestScale::randomFragmentsAreRead()
{
    Random random(1);
    for (int run = 0; run < 6'000; ++run) {
        QString text;
        for (int i = random.below(16); i >= 0; --i) {
            text += random.pick(fragments());
            text += random.chance(50) ? QStringLiteral(" ") : QString();
        }
        for (const Quantity &each : readQuantities(QStringView(text), m_units)) {
            QVERIFY2(each.value.digits > 0 && each.value.places >= 0, qPrintable(text));
            QVERIFY2(!each.unit.isEmpty(), qPrintable(text));
            QVERIFY2(each.value.places == 0 || each.value.digits % 10 != 0, qPrintable(text));
            QCOMPARE(each.kind == QuantityKind::Throughput, each.unit.contains(u'/'));
        }
    }
}

void TestScale::randomSignsAreRead()
{
    Random random(2);
    for (int run = 0; run < 3'000; ++run) {
        QString text;
        for (int i = random.below(60); i >= 0; --i)
            text += QChar(static_cast<char16_t>(random.chance(70) ? random.between(0x20, 0x7E)
                                                                  : random.below(0x10000)));
        for (const Quantity &each : readQuantities(QStringView(text), m_units))
            QVERIFY(each.value.digits > 0);
    }
}

void TestScale::truncationsAreRead()
{
    for (const Case &each : casesOf(QStringLiteral("scale-forms.json"))) {
        const QStringView whole(each.text);
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            for (const Quantity &found : readQuantities(whole.first(size), m_units))
                QVERIFY(found.value.digits > 0);
            for (const Quantity &found : readQuantities(whole.last(size), m_units))
                QVERIFY(found.value.digits > 0);
        }
    }
}

void TestScale::hostileTextsAreRead_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"1",
                             "1,",
                             "1.",
                             "1 ",
                             "1-",
                             "1/",
                             "1 111 ",
                             "111,",
                             "a",
                             "a ",
                             "5 users ",
                             "5 users to ",
                             "5 big ",
                             "1 in ",
                             "1 of the ",
                             "from 5 users to ",
                             "MAU grew from 1 to ",
                             "every day ",
                             "per user 5 requests ",
                             "million ",
                             "1 million million ",
                             "k",
                             "-",
                             "'",
                             "1K-",
                             "e-"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

/// A cost that grew with the square of the length would end in the test's time limit.
void TestScale::hostileTextsAreRead()
{
    constexpr int length = 100'000;
    QFETCH(QString, part);
    const QString text = part.repeated(length / part.size());
    QVERIFY(readQuantities(QStringView(text), m_units).size() < length);
}

QTEST_APPLESS_MAIN(TestScale)
#include "tst_scale.moc"
