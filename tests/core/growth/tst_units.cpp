// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/units.h"

#include "resources/paths.h"

#include <QFile>
#include <QTest>

using namespace depthchart::core;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInListIsRead();
    void builtInWords_data();
    void builtInWords();
    void noWordLeadsToTwoUnits();
    void faults_data();
    void faults();
    void allFaultsAreListed();

private:
    static Units builtIn();
};

Units TestUnits::builtIn()
{
    QFile file(depthchart::resources::units());
    return file.open(QIODevice::ReadOnly) ? readUnits(file.readAll()).value_or(Units{}) : Units{};
}

void TestUnits::builtInListIsRead()
{
    QFile file(depthchart::resources::units());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto units = readUnits(file.readAll());
    QVERIFY2(units.has_value(), units ? "" : qPrintable(faultText(units.error().first())));
    QVERIFY(units->units.size() > 300);
}

void TestUnits::builtInWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("plural");
    QTest::addColumn<QuantityKind>("kind");
    QTest::addColumn<int>("rank");
    const auto row = [](const char *word, const char *plural, QuantityKind kind, int rank) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(plural) << kind << rank;
    };
    row("query", "queries", QuantityKind::Volume, 0);
    row("requests", "requests", QuantityKind::Volume, 0);
    row("searches", "searches", QuantityKind::Volume, 0);
    row("documents", "documents", QuantityKind::Volume, 1);
    row("reply", "replies", QuantityKind::Volume, 1);
    row("tokens", "tokens", QuantityKind::Volume, 2);
    row("bytes", "bytes", QuantityKind::Volume, 3);
    row("person", "people", QuantityKind::Audience, 0);
    row("user", "users", QuantityKind::Audience, 0);
    row("staff", "staff", QuantityKind::Audience, 0);
    row("company", "companies", QuantityKind::Audience, 1);
    row("organisations", "organisations", QuantityKind::Audience, 1);
    row("organizations", "organizations", QuantityKind::Audience, 1);
}

void TestUnits::builtInWords()
{
    QFETCH(QString, word);
    const Units units = builtIn();
    QVERIFY(units.byWord.contains(word));
    const Unit unit = units.units.at(units.byWord.value(word));
    QTEST(unit.plural, "plural");
    QTEST(unit.kind, "kind");
    QTEST(unit.rank, "rank");
}

void TestUnits::noWordLeadsToTwoUnits()
{
    const Units units = builtIn();
    for (qsizetype i = 0; i < units.units.size(); ++i) {
        QCOMPARE(units.byWord.value(units.units.at(i).noun, -1), i);
        QCOMPARE(units.byWord.value(units.units.at(i).plural, -1), i);
    }
}

void TestUnits::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *bytes, const char *pointer) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(pointer);
    };
    row("not JSON", "{", "");
    row("no list", R"({})", "/units");
    row("a list of another kind", R"({"units": {}})", "/units");
    row("an entry of another kind", R"({"units": ["users"]})", "/units/0");
    row("no plural", R"({"units": [{"noun": "user", "kind": "audience", "rank": 0}]})", "/units/0/plural");
    row("no kind", R"({"units": [{"noun": "user", "plural": "users", "rank": 0}]})", "/units/0/kind");
    row("no rank", R"({"units": [{"noun": "user", "plural": "users", "kind": "audience"}]})",
        "/units/0/rank");
    row("a rank too high",
        R"({"units": [{"noun": "user", "plural": "users", "kind": "audience", "rank": 10}]})",
        "/units/0/rank");
    row("a throughput",
        R"({"units": [{"noun": "user", "plural": "users", "kind": "throughput", "rank": 0}]})",
        "/units/0/kind");
    row("a capital", R"({"units": [{"noun": "User", "plural": "users", "kind": "audience", "rank": 0}]})",
        "/units/0/noun");
    row("an empty plural", R"({"units": [{"noun": "user", "plural": "", "kind": "audience", "rank": 0}]})",
        "/units/0/plural");
    row("a word twice",
        R"({"units": [{"noun": "user", "plural": "users", "kind": "audience", "rank": 0},)"
        R"({"noun": "users", "plural": "people", "kind": "audience", "rank": 0}]})",
        "/units/1/noun");
}

void TestUnits::faults()
{
    QFETCH(QByteArray, bytes);
    const auto units = readUnits(bytes);
    QVERIFY(!units.has_value());
    QTEST(units.error().first().pointer, "pointer");
}

void TestUnits::allFaultsAreListed()
{
    const auto units =
        readUnits(R"({"units": [{"noun": 1, "plural": "users", "kind": "group", "rank": -1}]})");
    QVERIFY(!units.has_value());
    QStringList pointers;
    for (const Fault &fault : units.error())
        pointers.append(fault.pointer);
    QCOMPARE(pointers, QStringList({QStringLiteral("/units/0/noun"), QStringLiteral("/units/0/kind"),
                                    QStringLiteral("/units/0/rank")}));
}

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
