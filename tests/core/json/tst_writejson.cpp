// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/read.h"
#include "core/json/write.h"
#include "tests/support/random.h"

#include <QTest>

using namespace depthchart::core::json;
using depthchart::test::Random;

class TestWriteJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutInTwoSpaces();
    void escapesWhatJsonAsksFor();
    void readsBackWhatItWrote();
};

namespace {

QString randomText(Random &random)
{
    QString text;
    for (int i = random.below(12); i > 0; --i) {
        const char32_t point =
            random.chance(70) ? char32_t(random.below(0x80)) : char32_t(random.between(0x80, 0x10FFFF));
        if (point < 0xD800 || point > 0xDFFF)
            text += QString::fromUcs4(&point, 1);
    }
    return text;
}

Value randomValue(Random &random, int depth)
{
    switch (random.below(depth < 5 ? 7 : 5)) {
    case 0:
        return {};
    case 1:
        return Value(random.chance(50));
    case 2:
        return Value(Number{random.pick(
            QList<QByteArray>{"0", "-0", "1.10", "-7", "1e9", "123456789012345678901234567890"})});
    case 3:
    case 4:
        return Value(randomText(random));
    case 5: {
        Array array;
        for (int i = random.below(5); i > 0; --i)
            array.append(randomValue(random, depth + 1));
        return Value(array);
    }
    default: {
        Object object;
        for (int i = random.below(5); i > 0; --i)
            object.append({randomText(random) + QString::number(i), randomValue(random, depth + 1)});
        return Value(object);
    }
    }
}

} // namespace

void TestWriteJson::laysOutInTwoSpaces()
{
    const Value value(
        Object{{QStringLiteral("b"), Value(Array{Value(1), Value(Object{}), Value(Array{})})},
               {QStringLiteral("a"), Value(Object{{QStringLiteral("é"), Value(Number{"1.10"})}})},
               {QStringLiteral("n"), Value()},
               {QStringLiteral("t"), Value(true)}});
    QCOMPARE(writeJson(value),
             QByteArray("{\n  \"b\": [\n    1,\n    {},\n    []\n  ],\n  \"a\": {\n    \"é\": 1.10\n  },\n"
                        "  \"n\": null,\n  \"t\": true\n}\n"));
}

void TestWriteJson::escapesWhatJsonAsksFor()
{
    const QString text = QString::fromUtf16(u"\"\\/\b\f\n\r\t\0\u001f\u007fé😀\u2028", 15);
    QCOMPARE(writeJson(Value(text)),
             QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7Fé😀\xE2\x80\xA8\"\n"));
}

void TestWriteJson::readsBackWhatItWrote()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        Random random(seed);
        const Value value = randomValue(random, 0);
        const QByteArray bytes = writeJson(value);
        const auto read = readJson(bytes);
        QVERIFY2(read && *read == value, bytes.constData());
        QCOMPARE(writeJson(*read), bytes);
    }
}

QTEST_APPLESS_MAIN(TestWriteJson)
#include "tst_writejson.moc"
