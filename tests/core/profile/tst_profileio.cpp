// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/json/write.h"
#include "core/profile/profileio.h"
#include "tests/core/profile/profilefaultcases.h"
#include "tests/support/jsonedit.h"
#include "tests/support/plainvalues.h"
#include "tests/support/randomprofile.h"

#include <QFile>
#include <QTest>

using namespace depthchart::core;
using namespace depthchart::test;

class TestProfileIo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesKeepTheirBytes_data();
    void examplesKeepTheirBytes();
    void readsEveryField();
    void absentKeysStayAbsent();
    void unknownKeysKeepTheirPlaceEverywhere();
    void unknownKeysThatFollowOneAnother();
    void keysAreWrittenInTheOrderOfTheFormat();
    void aMissingFieldIsNeutral();
    void refuses_data();
    void refuses();
    void refusesWhatIsNotJson();
    void readsANewerVersionAsFarAsItGoes();
    void refusesANewerVersionThatIsBroken();
    void randomProfilesReadBack();
    void readingNeedsNoMoreThanTheFile();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fullProfile()
{
    return bytesOf(QStringLiteral(TEST_DATA_DIR "/full.depthchart"));
}

/// The members of a profile in the file's own layout.
QByteArray laidOut(const QByteArray &members)
{
    const auto value = json::readJson("{\"format\": \"depthchart-profile\", \"version\": 1" + members + "}");
    return value ? json::writeJson(*value) : QByteArray();
}

QString faultLines(const Faults &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(faultText(fault));
    return lines.join(u'\n');
}

/// Objects whose keys are ids: anything there is an entry, never an unknown key.
bool isMap(const QString &pattern)
{
    return pattern == QStringLiteral("/domains") || pattern.endsWith(QStringLiteral("/ratings")) ||
           pattern.endsWith(QStringLiteral("/depths"));
}

QByteArray saved(const QByteArray &bytes)
{
    const Result<Profile> profile = readProfile(bytes);
    return profile ? writeProfile(*profile) : faultLines(profile.error()).toUtf8();
}

} // namespace

void TestProfileIo::examplesKeepTheirBytes_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("every key") << QStringLiteral(TEST_DATA_DIR "/full.depthchart");
    QTest::newRow("reviewed") << QStringLiteral(TEST_DATA_DIR "/noor-reviewed.depthchart");
    QTest::newRow("built-in example") << QStringLiteral(":/examples/noor.depthchart");
}

void TestProfileIo::examplesKeepTheirBytes()
{
    QFETCH(QString, path);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(saved(bytes), bytes);
}

void TestProfileIo::readsEveryField()
{
    const Result<Profile> read = readProfile(fullProfile());
    QVERIFY(read);
    const DomainId prompt(QStringLiteral("prompt_eng"));
    Profile expected;
    expected.id = QStringLiteral("5a0a2b1e-0000-4000-8000-000000000001");
    expected.framework = {FrameworkId(QStringLiteral("ai-engineering")), QStringLiteral("1.0"), {}};
    expected.partial = {QStringLiteral("history")};
    expected.person.name = QStringLiteral("Ada Example");
    expected.person.role = QStringLiteral("ML engineer");
    expected.person.started = QDate(2021, 5, 1);
    DomainEntry entry;
    entry.domain = prompt;
    entry.self = Depth(5);
    entry.manager = Depth(4);
    entry.agreed = Depth(0);
    entry.breadth = true;
    entry.target = Depth(5);
    entry.claims = {QStringLiteral("prompt_eng/2/1")};
    entry.asked = {QStringLiteral("prompt_eng/2/1"), QStringLiteral("prompt_eng/2/2")};
    expected.domains = {entry};
    expected.impacts = {{EntryId(QStringLiteral("i1")),
                         QStringLiteral("RAG system handling 100K queries/day"),
                         {},
                         QDate(2025, 11, 2),
                         {prompt},
                         {},
                         {}}};
    const EvidenceLink link{QStringLiteral("prompt_eng/2/1"),
                            QStringLiteral("Design few-shot examples strategically"),
                            Rater::Self,
                            {}};
    expected.evidence = {{EntryId(QStringLiteral("e1")),
                          QStringLiteral("Naïve “quotes” and 日本語"),
                          QDate(2026, 1, 20),
                          {},
                          {link},
                          {}}};
    Plan plan;
    plan.goal.level = CareerLevelId(QStringLiteral("staff_ai_engineer"));
    plan.start = QDate(2026, 12, 1);
    plan.streams = 2;
    plan.pace = 50;
    Step step;
    step.id = EntryId(QStringLiteral("s1"));
    step.domain = prompt;
    step.from = Depth(3);
    step.to = Depth(4);
    step.months = Months(12);
    step.start = QDate(2026, 12, 1);
    step.end = QDate(2028, 12, 1);
    step.criteria = {{QStringLiteral("One"), false, {}}};
    plan.steps = {step};
    expected.plan = plan;
    Review review;
    review.id = EntryId(QStringLiteral("r1"));
    review.date = QDate(2026, 6, 30);
    review.framework = expected.framework;
    review.status = ReviewStatus::Finished;
    review.in = {Rater::Self, Rater::Manager};
    review.participants = {QStringLiteral("Ada")};
    review.ratings = {{prompt, Depth(5), Depth(4), Depth(4), {}}};
    review.actions = {{EntryId(QStringLiteral("a1")),
                       QStringLiteral("Write it up"),
                       QStringLiteral("Ada"),
                       QDate(2026, 9, 30),
                       false,
                       {}}};
    expected.reviews = {review};
    expected.history = {{EntryId(QStringLiteral("h1")),
                         QDate(2026, 6, 30),
                         QStringLiteral("Mid-year review"),
                         CareerLevelId(QStringLiteral("ai_engineer")),
                         {{prompt, Depth(4)}},
                         {prompt},
                         2,
                         {}}};
    expected.mastered = {SkillId(QStringLiteral("syntax")), SkillId(QStringLiteral("testing"))};
    expected.frameworkCopy = *json::readJson(R"({"anything": [1.10]})");
    QVERIFY(plainValues(*read) == expected);
}

void TestProfileIo::absentKeysStayAbsent()
{
    const json::Value document = *json::readJson(fullProfile());
    for (const JsonPath &path : jsonPaths(document)) {
        const QString pattern = jsonPattern(document, path);
        if (pattern == QStringLiteral("/format"))
            continue;
        const QByteArray bytes = json::writeJson(without(document, path));
        QVERIFY2(saved(bytes) == bytes, qPrintable(QStringLiteral("without ") + pattern));
    }
}

void TestProfileIo::unknownKeysKeepTheirPlaceEverywhere()
{
    const json::Value document = *json::readJson(fullProfile());
    const json::Value unknown = *json::readJson(R"({"b": [1.10, 12345678901234567890123, -0], "a": null})");
    int places = 0;
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
            ++places;
        }
    }
    QVERIFY(places > 100);
}

void TestProfileIo::unknownKeysThatFollowOneAnother()
{
    const QByteArray bytes =
        laidOut(R"(, "": 1, "z": 2, "person": {"y": {"": 0}, "name": "A", "b": 4, "": 5, "a": 6}, "x": 7)");
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(saved(bytes), bytes);
    const QByteArray first(
        "{\n  \"\": 0,\n  \"k\": 1,\n  \"format\": \"depthchart-profile\",\n  \"l\": 2\n}\n");
    QCOMPARE(saved(first), first);
}

void TestProfileIo::keysAreWrittenInTheOrderOfTheFormat()
{
    const QByteArray shuffled = R"({"person": {"x": 1, "role": "R", "y": 2, "name": "N"}, "version": 1,
        "format": "depthchart-profile", "z": 3})";
    QCOMPARE(saved(shuffled),
             QByteArray("{\n  \"format\": \"depthchart-profile\",\n  \"z\": 3,\n  \"version\": 1,\n"
                        "  \"person\": {\n    \"x\": 1,\n    \"name\": \"N\",\n    \"role\": \"R\",\n"
                        "    \"y\": 2\n  }\n}\n"));
}

void TestProfileIo::aMissingFieldIsNeutral()
{
    const Result<Profile> profile =
        readProfile(R"({"format": "depthchart-profile", "domains": {"safety": {}}, "plan": {"steps": [{}]},
        "reviews": [{}]})");
    QVERIFY(profile);
    QCOMPARE(profile->version, 1);
    QVERIFY(profile->domains.constFirst().applies);
    QVERIFY(!profile->domains.constFirst().self);
    QCOMPARE(profile->plan->pace, 100);
    QCOMPARE(profile->plan->streams, 1);
    QVERIFY(profile->plan->goal.isEmpty());
    QVERIFY(!profile->plan->steps.constFirst().domain);
    QVERIFY(profile->reviews.constFirst().status == ReviewStatus::Open);
}

void TestProfileIo::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("pointers");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("allowed");
    for (const FaultCase &each : profileFaultCases())
        QTest::newRow(each.name.constData()) << each.bytes << each.pointers << each.found << each.allowed;
}

void TestProfileIo::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, pointers);
    QFETCH(QString, found);
    QFETCH(QString, allowed);
    const Result<Profile> profile = readProfile(bytes);
    QVERIFY(!profile);
    QStringList actual;
    for (const Fault &fault : profile.error())
        actual.append(fault.pointer);
    QVERIFY2(actual == pointers, qPrintable(faultLines(profile.error())));
    QCOMPARE(profile.error().constFirst().found, found);
    QCOMPARE(profile.error().constFirst().allowed, allowed);
}

void TestProfileIo::refusesWhatIsNotJson()
{
    const Result<Profile> profile = readProfile("{\n  \"format\": \"depthchart-profile\",\n  \"id\": 'x'\n}");
    QVERIFY(!profile);
    QCOMPARE(faultText(profile.error().constFirst()),
             QStringLiteral("line 3, column 9: found “'”, allowed is a value"));
}

void TestProfileIo::readsANewerVersionAsFarAsItGoes()
{
    const Result<Profile> profile =
        readProfile(R"({"format": "depthchart-profile", "version": 2, "person": {"name": "Ada"},
        "domains": {"safety": {"self": "three", "manager": 2}}, "evidence": "elsewhere", "reviews": [{"status": "asked"}, 7]})");
    QVERIFY(profile);
    QCOMPARE(profile->version, 2);
    QCOMPARE(profile->person.name, QStringLiteral("Ada"));
    QVERIFY(!profile->domains.constFirst().self);
    QVERIFY(profile->domains.constFirst().manager == Depth(2));
    QVERIFY(profile->evidence.isEmpty());
}

void TestProfileIo::refusesANewerVersionThatIsBroken()
{
    QVERIFY(!readProfile(R"({"format": "depthchart-profile", "version": 2)"));
    QVERIFY(!readProfile(R"({"format": "depthchart-profile", "version": 2, "x": 1, "x": 2})"));
    QVERIFY(!readProfile(R"({"format": "something-else", "version": 2})"));
}

void TestProfileIo::randomProfilesReadBack()
{
    const Result<Framework> framework =
        readFramework(bytesOf(QStringLiteral(":/frameworks/ai-engineering.json")));
    QVERIFY(framework);
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Profile profile = randomProfile(*framework, seed);
        const QByteArray bytes = writeProfile(profile);
        const Result<Profile> read = readProfile(bytes);
        QVERIFY2(
            read,
            qPrintable(
                QStringLiteral("seed %1: %2").arg(seed).arg(read ? QString() : faultLines(read.error()))));
        QVERIFY2(plainValues(*read) == plainValues(profile), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(writeProfile(*read), bytes);
    }
}

void TestProfileIo::readingNeedsNoMoreThanTheFile()
{
    // Every prefix of a file is refused, none crashes: a download that broke off.
    const QByteArray bytes = fullProfile().trimmed();
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        QVERIFY(!readProfile(bytes.first(length)));
}

QTEST_GUILESS_MAIN(TestProfileIo)
#include "tst_profileio.moc"
