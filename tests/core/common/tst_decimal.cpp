// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/decimal.h"

#include <QTest>

#include <limits>

using namespace depthchart::core;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void scaling_data();
    void scaling();
    void scalingTwiceIsScalingByTheProduct();
};

void TestDecimal::texts_data()
{
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, std::int64_t digits, int places, const char *literal,
                        const char *text) {
        QTest::newRow(name) << qint64{digits} << places << QString::fromLatin1(literal)
                            << QString::fromLatin1(text);
    };
    row("zero", 0, 0, "0", "0");
    row("three digits", 999, 0, "999", "999");
    row("four digits", 1'000, 0, "1000", "1,000");
    row("a million", 1'000'000, 0, "1000000", "1,000,000");
    row("a fraction", 15, 1, "1.5", "1.5");
    row("under one", 25, 2, "0.25", "0.25");
    row("far under one", 1, 4, "0.0001", "0.0001");
    row("thousands with a fraction", 12'345, 1, "1234.5", "1,234.5");
    row("no commas in the fraction", 12'345'678, 7, "1.2345678", "1.2345678");
    row("the largest", largest, 0, "9223372036854775807", "9,223,372,036,854,775,807");
    row("the most places", largest, 18, "9.223372036854775807", "9.223372036854775807");
}

void TestDecimal::texts()
{
    QFETCH(qint64, digits);
    QFETCH(int, places);
    QTEST(decimalLiteral({digits, places}), "literal");
    QTEST(decimalText({digits, places}), "text");
}

void TestDecimal::scaling_data()
{
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("factor");
    QTest::addColumn<QString>("literal");
    const auto row = [](const char *name, std::int64_t digits, int places, int factor, const char *literal) {
        QTest::newRow(name) << qint64{digits} << places << factor << QString::fromLatin1(literal);
    };
    row("whole", 100'000, 0, 10, "1000000");
    row("a fraction becomes whole", 15, 1, 10, "15");
    row("a fraction stays", 125, 3, 10, "1.25");
    row("lowest terms", 25, 2, 4, "1");
    row("by one", 15, 1, 1, "1.5");
    row("by nothing", 15, 1, 0, "0");
    row("just fits", 922'337'203'685'477'580, 0, 10, "9223372036854775800");
    row("passes 64 bits", 922'337'203'685'477'581, 0, 10, "");
    row("far past 64 bits", largest, 0, std::numeric_limits<int>::max(), "");
    row("too many digits behind the point", largest, 18, 3, "");
    row("lowest terms first", largest - 7, 18, 10, "92.233720368547758");
}

void TestDecimal::scaling()
{
    QFETCH(qint64, digits);
    QFETCH(int, places);
    QFETCH(int, factor);
    const std::optional<Decimal> result = scaled({digits, places}, factor);
    QTEST(result ? decimalLiteral(*result) : QString(), "literal");
}

void TestDecimal::scalingTwiceIsScalingByTheProduct()
{
    for (const Decimal value :
         {Decimal{1, 0}, Decimal{25, 2}, Decimal{1'234'567, 3}, Decimal{999'999'999, 9}})
        QCOMPARE(decimalLiteral(*scaled(*scaled(value, 4), 25)), decimalLiteral(*scaled(value, 100)));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
