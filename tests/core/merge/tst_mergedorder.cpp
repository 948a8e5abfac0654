// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/mergedorder.h"
#include "tests/support/random.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace depthchart;
using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

/// A letter an entry.
QStringList keys(const QString &letters)
{
    QStringList result;
    for (const QChar letter : letters)
        result << QString(letter);
    return result;
}

MergedOrder order(const std::optional<QString> &base, const QString &a, const QString &b)
{
    const QStringList common = keys(base.value_or(QString()));
    QSet<QString> kept;
    for (const QString &key : keys(a + b))
        kept.insert(key);
    return mergedOrder(base ? &common : nullptr, keys(a), keys(b), kept, [](const QString &key) {
        return OrderTie{QString(), key};
    });
}

} // namespace

class TestMergedOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void datesGoFirst();
    void whatIsNotKeptIsLeftOut();
    void eachOnceAndSymmetric();
};

void TestMergedOrder::orders_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("moved");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"cab"_s << u"cab"_s << u"cab"_s << u"cab"_s << u""_s;
    QTest::newRow("a adds") << u"cab"_s << u"cxab"_s << u"cab"_s << u"cxab"_s << u""_s;
    QTest::newRow("both add at the end") << u"cab"_s << u"caby"_s << u"cabx"_s << u"cabxy"_s << u""_s;
    QTest::newRow("both add at the start") << u"cab"_s << u"ycab"_s << u"xcab"_s << u"xycab"_s << u""_s;
    QTest::newRow("each at its place") << u"cab"_s << u"cyab"_s << u"caxb"_s << u"cyaxb"_s << u""_s;
    QTest::newRow("one adds two, in its order") << u"c"_s << u"czy"_s << u"cx"_s << u"cxzy"_s << u""_s;
    QTest::newRow("a removed one") << u"cab"_s << u"cb"_s << u"cab"_s << u"cab"_s << u""_s;
    QTest::newRow("b moved one") << u"abc"_s << u"abc"_s << u"bca"_s << u"bca"_s << u"b"_s;
    QTest::newRow("a moved one") << u"abc"_s << u"cab"_s << u"abc"_s << u"cab"_s << u"a"_s;
    QTest::newRow("b moved one, a added") << u"abc"_s << u"abxc"_s << u"bca"_s << u"bcax"_s << u"b"_s;
    QTest::newRow("both moved alike") << u"abc"_s << u"cab"_s << u"cab"_s << u"cab"_s << u""_s;
    QTest::newRow("nothing in common") << u""_s << u"zy"_s << u"xw"_s << u"xwzy"_s << u""_s;
}

void TestMergedOrder::orders()
{
    QFETCH(QString, base);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, moved);
    const MergedOrder found = order(base, a, b);
    QTEST(found.keys.join(QString()), "expected");
    const QString mover = !found.movedBy ? QString() : *found.movedBy == MergeSide::A ? u"a"_s : u"b"_s;
    QCOMPARE(mover, moved);
}

void TestMergedOrder::datesGoFirst()
{
    const auto tie = [](const QString &key) {
        return OrderTie{key == u"x" ? QString() : key == u"y" ? u"2026-01-01"_s : u"2025-01-01"_s, key};
    };
    const QSet<QString> kept{u"x"_s, u"y"_s, u"z"_s};
    QCOMPARE(mergedOrder(nullptr, {u"y"_s}, {u"z"_s}, kept, tie).keys, QStringList({u"z"_s, u"y"_s}));
    // Undated ones come last.
    QCOMPARE(mergedOrder(nullptr, {u"x"_s}, {u"y"_s}, kept, tie).keys, QStringList({u"y"_s, u"x"_s}));
}

void TestMergedOrder::whatIsNotKeptIsLeftOut()
{
    const QStringList base = keys(u"abc"_s);
    const auto tie = [](const QString &key) { return OrderTie{QString(), key}; };
    QCOMPARE(mergedOrder(&base, keys(u"abc"_s), keys(u"abc"_s), {u"c"_s, u"a"_s}, tie).keys, keys(u"ac"_s));
}

void TestMergedOrder::eachOnceAndSymmetric()
{
    test::Random random(1);
    const auto shuffled = [&random](QString letters, int moves) {
        for (int i = 0; i < moves && letters.size() > 1; ++i) {
            const int from = random.below(static_cast<int>(letters.size()));
            const QChar letter = letters.at(from);
            letters.remove(from, 1);
            letters.insert(random.below(static_cast<int>(letters.size()) + 1), letter);
        }
        return letters;
    };
    const auto without = [&random](QString letters) {
        letters.removeIf([&random](QChar) { return random.chance(20); });
        return letters;
    };
    for (int round = 0; round < 3'000; ++round) {
        const QString base = shuffled(u"abcdefgh"_s, 8).left(random.between(0, 8));
        const QString a = shuffled(without(base) + without(u"ijkl"_s), random.below(3));
        const QString b = shuffled(without(base) + without(u"ijmn"_s), random.below(3));
        const std::optional<QString> state = random.chance(70) ? std::optional(base) : std::nullopt;
        const MergedOrder one = order(state, a, b);
        const MergedOrder other = order(state, b, a);
        QCOMPARE(one.keys, other.keys);
        QCOMPARE(one.movedBy.has_value(), other.movedBy.has_value());
        QSet<QString> all;
        for (const QString &key : keys(a + b))
            all.insert(key);
        QCOMPARE(one.keys.size(), all.size());
        QCOMPARE(QSet<QString>(one.keys.cbegin(), one.keys.cend()), all);
        // The order that was not given up is kept.
        const auto follows = [&one](const QString &letters) {
            qsizetype last = -1;
            for (const QString &key : keys(letters)) {
                const qsizetype position = one.keys.indexOf(key);
                if (position < last)
                    return false;
                last = position;
            }
            return true;
        };
        if (one.movedBy != MergeSide::B)
            QVERIFY(follows(a));
        if (one.movedBy != MergeSide::A)
            QVERIFY(follows(b));
    }
}

QTEST_APPLESS_MAIN(TestMergedOrder)
#include "tst_mergedorder.moc"
