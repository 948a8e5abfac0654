// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the JSON Schemas to the loader: on every document here both say the same, but for the rules listed
// below that a schema cannot express.
#include "core/framework/frameworkio.h"
#include "core/json/read.h"
#include "core/json/write.h"
#include "core/profile/profileio.h"
#include "tests/core/framework/frameworkfaultcases.h"
#include "tests/core/profile/profilefaultcases.h"
#include "tests/support/jsonedit.h"
#include "tests/support/randomprofile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace depthchart::core;
using namespace depthchart::test;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesOnProfiles();
    void agreesOnFrameworks();
    void theListOfRulesIsNoLongerThanItNeeds();

private:
    using Loader = Faults (*)(const QByteArray &);
    void compare(const QString &schema, const QList<QByteArray> &documents, Loader loader);

    QSet<QString> m_rulesSeen;
};

namespace {

struct Rule
{
    QString name;
    /// What such a fault finds and allows.
    QRegularExpression found;
    QRegularExpression allowed;
};

Rule allowing(const QString &name, const QString &allowed)
{
    return {name, QRegularExpression(), QRegularExpression(QRegularExpression::anchoredPattern(allowed))};
}

Rule finding(const QString &name, const QString &found, const QString &allowed)
{
    const auto whole = [](const QString &pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
    };
    return {name, whole(found), whole(allowed)};
}

/// What the loader refuses and a schema cannot.
QList<Rule> rulesBeyondSchema()
{
    return {
        allowing(QStringLiteral("a key stands once in an object"), QStringLiteral("each key once")),
        allowing(QStringLiteral("an id stands once in a list"), QStringLiteral("each id once")),
        allowing(QStringLiteral("nesting is limited"),
                 QStringLiteral("at most 64 levels of lists and objects")),
        finding(QStringLiteral("a whole number is written in digits alone"),
                QStringLiteral("-0|\\d+(\\.0+|e0)"), QStringLiteral("(a whole number from .*|1)")),
        allowing(QStringLiteral("a statement stands once in a domain"),
                 QStringLiteral("each statement once within a domain")),
        allowing(QStringLiteral("rules and roles name domains that are there"),
                 QStringLiteral("the id of one of the framework's domains")),
        finding(QStringLiteral("career levels ask for what the framework can give"), QStringLiteral("\\d+"),
                QStringLiteral("at most \\d+: .*")),
        allowing(QStringLiteral("no career level hides another"),
                 QStringLiteral("a level with some minimum below those of each level above it")),
        allowing(QStringLiteral("the comparison names levels that are there"),
                 QStringLiteral("the id of one of the (ladder's|career) levels")),
        allowing(QStringLiteral("a premium goes from its lower number"),
                 QStringLiteral("the lower number first")),
    };
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A profile of a newer version is one that the window may show and nothing may write: refused, as the schema
/// has it.
Faults profileFaults(const QByteArray &bytes)
{
    const Result<Profile> profile = readProfile(bytes);
    if (!profile)
        return profile.error();
    return profile->version == profileVersion ? Faults() : Faults{{QStringLiteral("/version"), {}, {}}};
}

Faults frameworkFaults(const QByteArray &bytes)
{
    const Result<Framework> framework = readFramework(bytes);
    return framework ? Faults() : framework.error();
}

/// The document with each value in turn left out, and replaced by each of these.
QList<QByteArray> mutations(const QByteArray &bytes)
{
    QList<json::Value> values;
    for (const char *literal : {"null", "true", "0", "11", "121", "1201", "0.5", "1.0", "\"\"", "\"a b\"",
                                "\"2026-02-30\"", "\"self\"", "[]", "[\"x\", \"x\"]", "{\"x\": 1}"})
        values.append(*json::readJson(literal));
    const json::Value document = *json::readJson(bytes);
    QList<QByteArray> mutated{bytes};
    for (const JsonPath &path : jsonPaths(document)) {
        mutated.append(json::writeJson(without(document, path)));
        for (const json::Value &value : std::as_const(values))
            mutated.append(json::writeJson(withValue(document, path, value)));
    }
    return mutated;
}

QList<QByteArray> judgedBySchema(const QString &schema, const QList<QByteArray> &documents)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(SOURCE_DIR "/tests/core/schema/validate.py"),
                  QStringLiteral(SOURCE_DIR "/resources/schema/") + schema});
    for (const QByteArray &document : documents)
        python.write(QByteArray::number(document.size()) + '\n' + document);
    python.closeWriteChannel();
    python.waitForFinished(240'000);
    return python.readAllStandardOutput().trimmed().split('\n');
}

} // namespace

void TestSchema::initTestCase()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
    if (!python.waitForFinished() || python.exitCode() != 0)
        QSKIP("python3-jsonschema is not installed");
}

void TestSchema::compare(const QString &schema, const QList<QByteArray> &documents, Loader loader)
{
    const QList<QByteArray> verdicts = judgedBySchema(schema, documents);
    QCOMPARE(verdicts.size(), documents.size());
    const QList<Rule> rules = rulesBeyondSchema();
    int refusedByBoth = 0;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QByteArray shown = "for " + documents.at(i).left(3000);
        const Faults faults = loader(documents.at(i));
        QVERIFY2(!faults.isEmpty() || verdicts.at(i) == "valid",
                 (verdicts.at(i) + " by the schema alone, " + shown).constData());
        refusedByBoth += !faults.isEmpty() && verdicts.at(i) != "valid" ? 1 : 0;
        if (faults.isEmpty() || verdicts.at(i) != "valid")
            continue;
        // Refused by the loader alone: each fault is of a listed rule.
        for (const Fault &fault : faults) {
            const auto rule = std::find_if(rules.cbegin(), rules.cend(), [&fault](const Rule &each) {
                return each.found.match(fault.found).hasMatch() &&
                       each.allowed.match(fault.allowed).hasMatch();
            });
            QVERIFY2(rule != rules.cend(),
                     (faultText(fault).toUtf8() + ", by the loader alone, " + shown).constData());
            m_rulesSeen.insert(rule->name);
        }
    }
    QVERIFY(refusedByBoth > 1000);
}

void TestSchema::agreesOnProfiles()
{
    QList<QByteArray> documents =
        mutations(bytesOf(QStringLiteral(SOURCE_DIR "/tests/core/profile/data/full.depthchart")));
    documents.append(bytesOf(QStringLiteral(":/examples/noor.depthchart")));
    for (const FaultCase &each : profileFaultCases())
        documents.append(each.bytes);
    const Result<Framework> framework =
        readFramework(bytesOf(QStringLiteral(":/frameworks/ai-engineering.json")));
    QVERIFY(framework);
    for (quint32 seed = 1; seed <= 50; ++seed)
        documents.append(writeProfile(randomProfile(*framework, seed)));
    compare(QStringLiteral("profile.schema.json"), documents, &profileFaults);
}

void TestSchema::agreesOnFrameworks()
{
    QList<QByteArray> documents =
        mutations(bytesOf(QStringLiteral(SOURCE_DIR "/tests/core/framework/data/full.json")));
    documents.append(bytesOf(QStringLiteral(":/frameworks/ai-engineering.json")));
    for (const FaultCase &each : frameworkFaultCases())
        documents.append(each.bytes);
    compare(QStringLiteral("framework.schema.json"), documents, &frameworkFaults);
}

void TestSchema::theListOfRulesIsNoLongerThanItNeeds()
{
    for (const Rule &rule : rulesBeyondSchema())
        QVERIFY2(m_rulesSeen.contains(rule.name), qPrintable(rule.name));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
