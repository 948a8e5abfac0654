// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/json/write.h"
#include "tests/core/framework/frameworkfaultcases.h"
#include "tests/support/jsonedit.h"

#include <QFile>
#include <QTest>

using namespace depthchart::core;
using namespace depthchart::test;

class TestFrameworkIo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteFileKeepsItsBytes();
    void readsTheBuiltInFramework();
    void readsEveryField();
    void fillsInDefaults();
    void theDomainInheritsThePercent();
    void writesEveryDefault();
    void writingIsStable();
    void unknownKeysKeepTheirPlaceEverywhere();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesWhatIsNotJson();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fullFramework()
{
    return bytesOf(QStringLiteral(TEST_DATA_DIR "/full.json"));
}

/// A framework of one domain with six levels that says nothing else.
QByteArray bareFramework(const QByteArray &members = {})
{
    return R"({"format": "depthchart-framework", "version": 1, "id": "f", "name": "F", "revision": "1", "domains":
        [{"id": "one", "name": "One", "levels": [{"level": 1}, {"level": 2}, {"level": 3}, {"level": 4}, {"level": 5},
        {"level": 6}]}, {"id": "two", "name": "Two", "evidencePercent": 50, "levels": [{"level": 1}]}])" +
           members + "}";
}

QString faultLines(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(faultText(fault));
    return lines.join(u'\n');
}

QByteArray saved(const QByteArray &bytes)
{
    const Result<Framework> framework = readFramework(bytes);
    return framework ? writeFramework(*framework) : faultLines(framework.error()).toUtf8();
}

bool isMap(const QString &pattern)
{
    return pattern == QStringLiteral("/careerLevels/*/domains") ||
           pattern == QStringLiteral("/roles/*/depths");
}

} // namespace

void TestFrameworkIo::aCompleteFileKeepsItsBytes()
{
    QVERIFY(!fullFramework().isEmpty());
    QCOMPARE(saved(fullFramework()), fullFramework());
}

void TestFrameworkIo::readsTheBuiltInFramework()
{
    const Result<Framework> framework =
        readFramework(bytesOf(QStringLiteral(":/frameworks/ai-engineering.json")));
    QVERIFY2(framework, framework ? "" : qPrintable(faultLines(framework.error())));
    QCOMPARE(framework->id.text(), QStringLiteral("ai-engineering"));
    const QByteArray complete = writeFramework(*framework);
    QCOMPARE(saved(complete), complete);
}

void TestFrameworkIo::readsEveryField()
{
    const Result<Framework> read = readFramework(fullFramework());
    QVERIFY(read);
    QCOMPARE(read->name, QStringLiteral("Small"));
    QCOMPARE(read->authors, QStringList{QStringLiteral("Ada")});
    QCOMPARE(read->evidencePercent, 60);
    QVERIFY(read->thresholds.research == Depth(4));
    const Domain &one = read->domains.constFirst();
    QCOMPARE(one.evidencePercent, 80);
    QCOMPARE(one.synonyms,
             QList<QStringList>({{QStringLiteral("few-shot"), QStringLiteral("worked examples")}}));
    QCOMPARE(one.resources.constFirst().url, QStringLiteral("https://example.org/book"));
    QVERIFY(one.highestLevel() == Depth(2));
    QCOMPARE(one.levels.at(1).points, 3);
    QVERIFY(one.levels.at(1).monthsFromPrevious == Months(4));
    QVERIFY(!one.levels.at(1).monthsAssumed);
    QVERIFY(!read->domains.at(1).isCore());
    const CareerLevelRule &high = read->careerLevels.constFirst();
    QVERIFY(high.depth == Depth(2) && high.breadth == 2 && high.impacts == 1 && high.points == 4);
    QVERIFY(high.domains == (QList<DomainDepth>{{one.id, Depth(2)}}));
    QVERIFY(high.counts.constFirst().domains == 2 && high.counts.constFirst().depth == Depth(1));
    QVERIFY(read->roles.constFirst().depths ==
            (QList<DomainDepth>{{DomainId(QStringLiteral("two")), Depth(1)}}));
    const Growth &growth = read->growth;
    QCOMPARE(growth.breadth.below, QStringLiteral("Little"));
    QVERIFY(growth.breadth.production && growth.breadth.production->months == Months(1));
    QVERIFY(growth.impact.first && growth.impact.first->risk == Risk::Medium);
    QCOMPARE(growth.scale.measure, QStringLiteral("Measure it"));
    QVERIFY(growth.research.text.months == Months(12));
    QVERIFY(read->ladder.levels.constFirst().monthsToNext == Months(24));
    QCOMPARE(read->ladder.compareLevel.text(), QStringLiteral("high"));
    QVERIFY(read->market && read->market->premiumFrom == 20 && read->market->premiumTo == 40);
}

void TestFrameworkIo::fillsInDefaults()
{
    const Result<Framework> read = readFramework(bareFramework());
    QVERIFY(read);
    QCOMPARE(read->evidencePercent, 70);
    QVERIFY(read->thresholds.working == Depth(2) && read->thresholds.deep == Depth(3));
    QVERIFY(read->thresholds.lead == Depth(3) && read->thresholds.research == Depth(4));
    const QList<Level> &levels = read->domains.constFirst().levels;
    const int months[] = {1, 3, 6, 12, 24, 24};
    for (qsizetype i = 0; i < levels.size(); ++i) {
        QCOMPARE(levels.at(i).monthsFromPrevious.value(), months[i]);
        QVERIFY(levels.at(i).monthsAssumed);
        QCOMPARE(levels.at(i).points, static_cast<int>(i) + 1);
    }
    QVERIFY(!read->market);
    QVERIFY(!read->growth.scale.text.months);
    QVERIFY(read->careerLevels.isEmpty());
}

void TestFrameworkIo::theDomainInheritsThePercent()
{
    const Result<Framework> read = readFramework(bareFramework(R"(, "evidencePercent": 90)"));
    QVERIFY(read);
    QCOMPARE(read->domains.at(0).evidencePercent, 90);
    QCOMPARE(read->domains.at(1).evidencePercent, 50);
}

void TestFrameworkIo::writesEveryDefault()
{
    const json::Value written = *json::readJson(saved(bareFramework()));
    const json::Value full = *json::readJson(fullFramework());
    // Every key of every object that the complete file has, but what has no default.
    const QStringList withoutDefault{QStringLiteral("market")};
    for (const json::Member &member : *full.object()) {
        if (!withoutDefault.contains(member.key))
            QVERIFY2(written.find(member.key), qPrintable(member.key));
    }
    const json::Value &level = written.find(u"domains")->array()->at(0).find(u"levels")->array()->at(5);
    QCOMPARE(level.object()->size(), 8);
    QCOMPARE(level.find(u"monthsFromPrevious")->number()->literal, QByteArray("24"));
    QCOMPARE(level.find(u"points")->number()->literal, QByteArray("6"));
    const json::Value &growth = *written.find(u"growth");
    QCOMPARE(growth.find(u"scale")->find(u"months")->number()->literal, QByteArray("6"));
    QCOMPARE(*growth.find(u"research")->find(u"risk")->string(), QStringLiteral("high"));
    QCOMPARE(growth.find(u"impact")->find(u"first")->find(u"months")->number()->literal, QByteArray("3"));
    QCOMPARE(growth.find(u"breadth")->find(u"production")->find(u"months")->number()->literal,
             QByteArray("1"));
}

void TestFrameworkIo::writingIsStable()
{
    const QByteArray complete = saved(bareFramework());
    QCOMPARE(saved(complete), complete);
}

void TestFrameworkIo::unknownKeysKeepTheirPlaceEverywhere()
{
    const json::Value document = *json::readJson(fullFramework());
    const json::Value unknown = *json::readJson(R"({"b": [1.10], "a": null})");
    for (const JsonPath &path : jsonPaths(document) + QList<JsonPath>{{}}) {
        const QString pattern = jsonPattern(document, path);
        const json::Object *object = jsonAt(document, path).object();
        if (!object || isMap(pattern))
            continue;
        for (qsizetype i = 0; i <= object->size(); ++i) {
            json::Object extended = *object;
            extended.insert(i, {QStringLiteral("x-later"), unknown});
            const QByteArray bytes = json::writeJson(withValue(document, path, json::Value(extended)));
            QVERIFY2(saved(bytes) == bytes,
                     qPrintable(QStringLiteral("%1, position %2").arg(pattern).arg(i)));
        }
    }
}

void TestFrameworkIo::accepts_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("nothing more") << QByteArray();
    QTest::newRow("no career levels") << QByteArray(R"(, "careerLevels": [])");
    QTest::newRow("all that can be asked")
        << QByteArray(R"(, "careerLevels": [{"id": "a", "depth": 6, "breadth": 2, "impacts": 10000,
        "points": 7, "domains": {"one": 6, "two": 1}, "counts": [{"domains": 1, "depth": 6}, {"domains": 2, "depth": 1}]}])");
    QTest::newRow("a level that asks for less of one thing")
        << QByteArray(R"(, "careerLevels": [{"id": "a", "depth": 3, "impacts": 1},
        {"id": "b", "depth": 6}, {"id": "c", "impacts": 5}, {"id": "d"}])");
    QTest::newRow("levels that differ in a named domain")
        << QByteArray(R"(, "careerLevels": [{"id": "a", "domains": {"one": 2}},
        {"id": "b", "domains": {"two": 1}}, {"id": "c", "domains": {"one": 1}}])");
    QTest::newRow("levels that differ in a count") << QByteArray(R"(, "careerLevels": [
        {"id": "a", "counts": [{"domains": 1, "depth": 3}]}, {"id": "b", "counts": [{"domains": 2, "depth": 1}]}])");
    QTest::newRow("a ladder without a comparison") << QByteArray(R"(, "ladder": {"levels": [{"id": "l"}]})");
    QTest::newRow("a role deeper than its domain")
        << QByteArray(R"(, "roles": [{"id": "r", "depths": {"two": 3}}])");
    QTest::newRow("templates of one vector alone")
        << QByteArray(R"(, "growth": {"scale": {"target": "More"}})");
    QTest::newRow("the same id in different lists")
        << QByteArray(R"(, "careerLevels": [{"id": "one"}], "roles": [{"id": "one"}])");
    QTest::newRow("ids with all that is allowed")
        << QByteArray(R"(, "roles": [{"id": "aZ09_.-"}, {"id": ")" + QByteArray(64, 'x') + "\"}]");
}

void TestFrameworkIo::accepts()
{
    QFETCH(QByteArray, members);
    const Result<Framework> framework = readFramework(bareFramework(members));
    QVERIFY2(framework, framework ? "" : qPrintable(faultLines(framework.error())));
}

void TestFrameworkIo::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("pointers");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("allowed");
    for (const FaultCase &each : frameworkFaultCases())
        QTest::newRow(each.name.constData()) << each.bytes << each.pointers << each.found << each.allowed;
}

void TestFrameworkIo::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, pointers);
    QFETCH(QString, found);
    QFETCH(QString, allowed);
    const Result<Framework> framework = readFramework(bytes);
    QVERIFY(!framework);
    QStringList actual;
    for (const Fault &fault : framework.error())
        actual.append(fault.pointer);
    QVERIFY2(actual == pointers, qPrintable(faultLines(framework.error())));
    QCOMPARE(framework.error().constFirst().found, found);
    QCOMPARE(framework.error().constFirst().allowed, allowed);
}

void TestFrameworkIo::refusesWhatIsNotJson()
{
    const Result<Framework> framework = readFramework("{\"format\":\n\"depthchart-framework\",}");
    QVERIFY(!framework);
    QCOMPARE(framework.error().constFirst().line, 2);
    QCOMPARE(framework.error().constFirst().column, 24);
}

QTEST_GUILESS_MAIN(TestFrameworkIo)
#include "tst_frameworkio.moc"
