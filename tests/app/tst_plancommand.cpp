// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString example(const QString &name)
{
    return sourcePath(u"resources/examples/%1.depthchart"_s.arg(name));
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// Of a profile file.
QJsonObject planOf(const QString &path)
{
    return objectOf(readFileBytes(path)).value(u"plan"_s).toObject();
}

/// "depth prompt_eng 3-4 2026-12-01 2027-12-01".
QStringList stepLines(const QJsonObject &plan)
{
    QStringList lines;
    const QJsonArray steps = plan.value(u"steps"_s).toArray();
    for (const auto &value : steps) {
        const QJsonObject step = value.toObject();
        QString line = step.value(u"vector"_s).toString();
        if (step.value(u"domain"_s).isString())
            line += u' ' + step.value(u"domain"_s).toString();
        if (step.value(u"from"_s).isDouble())
            line += u" %1-%2"_s.arg(step.value(u"from"_s).toInt()).arg(step.value(u"to"_s).toInt());
        lines.append(line + u' ' + step.value(u"start"_s).toString() + u' ' +
                     step.value(u"end"_s).toString());
    }
    return lines;
}

/// A profile of the small framework: bread of three levels, no career level above 2 reachable but "master".
constexpr auto smallFramework =
    R"({"format": "depthchart-framework", "version": 1, "id": "bakery", "name": "Baking",
 "revision": "3", "domains": [{"id": "bread", "name": "Bread", "levels": [{"level": 1}, {"level": 2}, {"level": 3}]}],
 "careerLevels": [{"id": "master", "title": "Master", "depth": 3, "domains": {"bread": 3}},
 {"id": "baker", "title": "Baker", "depth": 1}], "roles": [{"id": "miller", "title": "Miller", "depths": {"bread": 2}}]})";

QByteArray profile(const QByteArray &more)
{
    return R"({"format": "depthchart-profile", "version": 1, "id": "11111111-2222-4333-8444-555555555555",
 "framework": {"id": "bakery", "revision": "3"})" +
           more + "}\n";
}

} // namespace

class PlanCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void generalistIsGolden();
    void sameAnswerTwice();
    void moreStreams_data();
    void moreStreams();
    void pace();
    void goalOfTheFile();
    void targets_data();
    void targets();
    void forPeople();
    void reachedAlready();
    void wrongUsage_data();
    void wrongUsage();
    void unreachable();
    void goalThatTheFrameworkLacks();
    void saves();
    void savesIntoAPlan();
    void savesNothingWhereThereIsNoAnswer();
    void refusedFilesAreNeverWritten_data();
    void refusedFilesAreNeverWritten();
    void savesNoPlanIntoACopyWithout();
    void opportunitiesOnTheRoute();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        return writeFile(m_folder->filePath(name), bytes);
    }
    /// The small profile with its framework.
    [[nodiscard]] QStringList small(const QByteArray &more) const
    {
        return {file(u"p.depthchart"_s, profile(more)), u"--framework"_s,
                file(u"f.json"_s, QByteArray(smallFramework))};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlanCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// domain.md section 12 in format.md's shape.
void PlanCommandTest::generalistIsGolden()
{
    const ProgramRun run =
        runProgram({u"plan"_s, example(u"tomas-generalist"_s), u"--target"_s, u"staff_ai_engineer"_s,
                    u"--streams"_s, u"2"_s, u"--start"_s, u"2026-12-01"_s, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, readFileBytes(QStringLiteral(TEST_DATA_DIR "/tomas-generalist-plan.json")));
}

void PlanCommandTest::sameAnswerTwice()
{
    const QStringList question{u"plan"_s,   example(u"noor"_s), u"--target"_s,  u"staff_ai_engineer"_s,
                               u"--json"_s, u"--start"_s,       u"2027-01-31"_s};
    const ProgramRun first = runProgram(question);
    QCOMPARE(runProgram(question).out, first.out);
    QVERIFY(runProgram(question + QStringList{u"--seed"_s, u"2"_s}).out != first.out);
    QCOMPARE(runProgram(question + QStringList{u"--seed"_s, u"1"_s}).out, first.out);
}

void PlanCommandTest::moreStreams_data()
{
    QTest::addColumn<QString>("streams");
    QTest::addColumn<int>("months");
    QTest::newRow("one") << u"1"_s << 18;
    QTest::newRow("two") << u"2"_s << 12;
    QTest::newRow("three, no sooner") << u"3"_s << 12;
}

void PlanCommandTest::moreStreams()
{
    QFETCH(QString, streams);
    const ProgramRun run = runProgram({u"plan"_s, example(u"tomas-generalist"_s), u"--target"_s,
                                       u"staff_ai_engineer"_s, u"--streams"_s, streams, u"--json"_s});
    const QJsonObject plan = objectOf(run.out);
    QTEST(plan.value(u"finishMonths"_s).toInt(), "months");
    QCOMPARE(plan.value(u"lowerBound"_s), plan.value(u"finishMonths"_s));
    QCOMPARE(plan.value(u"effortMonths"_s).toInt(), 18);
    QCOMPARE(plan.value(u"optimal"_s).toBool(), true);
}

void PlanCommandTest::pace()
{
    const QStringList question{u"plan"_s,     example(u"tomas-generalist"_s),
                               u"--target"_s, u"prompt_eng=4"_s,
                               u"--start"_s,  u"2027-01-31"_s,
                               u"--json"_s};
    const QJsonObject full = objectOf(runProgram(question).out);
    QCOMPARE(full.value(u"end"_s).toString(), u"2028-01-31"_s);
    const ProgramRun run = runProgram(question + QStringList{u"--pace"_s, u"0.75"_s});
    const QJsonObject slow = objectOf(run.out);
    QCOMPARE(slow.value(u"pace"_s).toDouble(), 0.75);
    QCOMPARE(slow.value(u"finishMonths"_s), full.value(u"finishMonths"_s));
    QCOMPARE(slow.value(u"end"_s).toString(), u"2028-05-31"_s);
    QVERIFY(runProgram(question + QStringList{u"--pace"_s, u"0.50"_s}).out.contains("\"pace\": 0.5,"));
}

void PlanCommandTest::goalOfTheFile()
{
    const QJsonObject plan = objectOf(runProgram({u"plan"_s, example(u"noor"_s), u"--json"_s}).out);
    QCOMPARE(plan.value(u"target"_s).toString(), u"staff_ai_engineer"_s);
    QCOMPARE(plan.value(u"streams"_s).toInt(), 2);
    QCOMPARE(plan.value(u"start"_s).toString(), u"2027-01-01"_s);
    QCOMPARE(plan.value(u"end"_s).toString(), u"2028-01-01"_s);
}

void PlanCommandTest::targets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("steps");
    const QStringList two{u"depth bread 1-2 2027-01-01 2027-04-01"_s};
    const QStringList three = two + QStringList{u"depth bread 2-3 2027-04-01 2027-10-01"_s};
    QTest::newRow("career level") << u"master"_s << three;
    QTest::newRow("role") << u"miller"_s << two;
    QTest::newRow("depths") << u"bread=3"_s << three;
}

void PlanCommandTest::targets()
{
    QFETCH(QString, target);
    const ProgramRun run =
        runProgram(QStringList{u"plan"_s} + small(R"(, "domains": {"bread": {"self": 1, "breadth": true}})") +
                   QStringList{u"--target"_s, target, u"--start"_s, u"2027-01-01"_s, u"--json"_s});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(run.err.contains("gives no months for some levels"));
    const QJsonObject plan = objectOf(run.out);
    QCOMPARE(plan.value(u"target"_s).toString(), target);
    QTEST(stepLines(plan), "steps");
}

void PlanCommandTest::forPeople()
{
    const ProgramRun run =
        runProgram({u"plan"_s, example(u"tomas-generalist"_s), u"--target"_s, u"staff_ai_engineer"_s,
                    u"--streams"_s, u"2"_s, u"--start"_s, u"2026-12-01"_s, u"--pace"_s, u"0.5"_s});
    const QString text = QString::fromUtf8(run.out);
    for (const QString &words : {u"Shortest route to Staff AI Engineer"_s,
                                 u"12 months with two streams, effort 18: proven shortest"_s,
                                 u"From 1 December 2026 to 1 December 2028, at a pace of 50 %"_s,
                                 u"Prompt engineering, level 3 to 4"_s, u"One more system in production"_s,
                                 u"Forecast: 50 % by "_s, u"(10,000 runs)"_s})
        QVERIFY2(text.contains(words), run.out.constData());
}

void PlanCommandTest::reachedAlready()
{
    const QStringList question{u"plan"_s, example(u"noor"_s), u"--target"_s, u"senior_ai_engineer"_s};
    const ProgramRun told = runProgram(question);
    QCOMPARE(told.status, 0);
    QCOMPARE(told.out, QByteArray("Senior AI Engineer: reached already\n"));
    const QJsonObject plan = objectOf(runProgram(question + QStringList{u"--json"_s}).out);
    QCOMPARE(plan.value(u"steps"_s).toArray().size(), 0);
    QCOMPARE(plan.value(u"finishMonths"_s).toInt(-1), 0);
    QCOMPARE(plan.value(u"end"_s), plan.value(u"start"_s));
    QCOMPARE(plan.value(u"forecast"_s)[u"p80"_s], plan.value(u"start"_s));
    QCOMPARE(plan.value(u"forecast"_s)[u"critical"_s].toArray().size(), 0);
}

void PlanCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QStringList &arguments, const char *message) {
        QTest::newRow(name) << arguments << QByteArray(message);
    };
    row("no file", {}, "a file is missing");
    row("streams", {u"x"_s, u"--streams"_s, u"5"_s}, "“5” is no number of streams");
    row("streams, no number", {u"x"_s, u"--streams"_s, u"two"_s}, "“two” is no number of streams");
    row("pace too small", {u"x"_s, u"--pace"_s, u"0.09"_s}, "“0.09” is no pace");
    row("pace too large", {u"x"_s, u"--pace"_s, u"1.01"_s}, "“1.01” is no pace");
    row("pace too exact", {u"x"_s, u"--pace"_s, u"0.333"_s}, "“0.333” is no pace");
    row("start", {u"x"_s, u"--start"_s, u"2027-02-30"_s}, "“2027-02-30” is no date");
    row("seed", {u"x"_s, u"--seed"_s, u"-1"_s}, "“-1” is no seed");
    row("target", {example(u"noor"_s), u"--target"_s, u"chief"_s},
        "“chief” is no target; allowed is a career level (staff_ai_engineer, ");
    row("domain", {example(u"noor"_s), u"--target"_s, u"poetry=3"_s},
        "“poetry” is no domain of the framework; there are prompt_eng, ");
    row("depth", {example(u"noor"_s), u"--target"_s, u"safety=3,prompt_eng=6"_s},
        "“6” is no depth of prompt_eng; allowed is a whole number from 1 to 5");
    row("twice", {example(u"noor"_s), u"--target"_s, u"safety=3,safety=4"_s},
        "“safety” has more than one target depth");
    row("no goal at all", {example(u"tomas-generalist"_s)}, "give one with --target T");
}

void PlanCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const ProgramRun run = runProgram(QStringList{u"plan"_s} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(run.err.contains("depthchart plan --help"));
}

void PlanCommandTest::unreachable()
{
    const ProgramRun run = runProgram(QStringList{u"plan"_s} +
                                      small(R"(, "domains": {"bread": {"self": 1, "applies": false}})") +
                                      QStringList{u"--target"_s, u"master"_s, u"--json"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("no steps lead to Master"), run.err.constData());
    QVERIFY2(run.err.contains("Bread is marked as not applicable"), run.err.constData());
}

void PlanCommandTest::goalThatTheFrameworkLacks()
{
    const ProgramRun run =
        runProgram(QStringList{u"plan"_s} + small(R"(, "plan": {"goal": {"level": "chief"}})"));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("the framework “bakery” does not have the goal “chief”"), run.err.constData());
}

void PlanCommandTest::saves()
{
    const QString path = file(u"t.depthchart"_s, readFileBytes(example(u"tomas-generalist"_s)));
    const QStringList question{u"plan"_s,      path,     u"--target"_s, u"staff_ai_engineer"_s,
                               u"--streams"_s, u"2"_s,   u"--start"_s,  u"2090-01-31"_s,
                               u"--pace"_s,    u"0.5"_s, u"--save"_s};
    const ProgramRun run = runProgram(question);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("plan saved; steps: 2, new ones: 2"), run.err.constData());
    const QJsonObject plan = planOf(path);
    QCOMPARE(stepLines(plan), (QStringList{u"depth prompt_eng 3-4 2090-01-31 2092-01-31"_s,
                                           u"impact 2090-01-31 2091-01-31"_s}));
    QCOMPARE(plan.value(u"goal"_s)[u"level"_s].toString(), u"staff_ai_engineer"_s);
    QCOMPARE(plan.value(u"streams"_s).toInt(), 2);
    QCOMPARE(plan.value(u"pace"_s).toDouble(), 0.5);
    const QJsonArray steps = plan.value(u"steps"_s).toArray();
    QVERIFY(!steps.at(0)[u"criteria"_s].toArray().isEmpty());
    QVERIFY(steps.at(0)[u"id"_s].toString() != steps.at(1)[u"id"_s].toString());
    // All else stays, and a second time changes nothing.
    QJsonObject before = objectOf(readFileBytes(example(u"tomas-generalist"_s)));
    QJsonObject after = objectOf(readFileBytes(path));
    before.remove(u"plan"_s);
    after.remove(u"plan"_s);
    QCOMPARE(after, before);
    const QByteArray saved = readFileBytes(path);
    QVERIFY(runProgram(question).err.contains("steps: 2, new ones: 0"));
    QCOMPARE(readFileBytes(path), saved);
    QCOMPARE(runProgram({u"validate"_s, path}).status, 0);
}

/// Nothing removed, the pinned step stays where it is.
void PlanCommandTest::savesIntoAPlan()
{
    const QString path = file(u"n.depthchart"_s, readFileBytes(example(u"noor"_s)));
    const QStringList before = stepLines(planOf(path));
    const ProgramRun run =
        runProgram({u"plan"_s, path, u"--target"_s, u"safety=3"_s, u"--save"_s, u"--json"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(!QJsonDocument::fromJson(run.out).isNull());
    const QStringList after = stepLines(planOf(path));
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.at(0).startsWith(u"breadth safety 1-2"_s));
    QVERIFY(after.at(1).startsWith(u"depth safety 2-3"_s));
    QVERIFY(after.contains(u"leadership prompt_eng 2027-10-01 2028-04-01"_s));
    QCOMPARE(planOf(path).value(u"goal"_s)[u"depths"_s][u"safety"_s].toInt(), 3);
}

void PlanCommandTest::savesNothingWhereThereIsNoAnswer()
{
    const QStringList given = small(R"(, "domains": {"bread": {"self": 1, "applies": false}})");
    const QByteArray before = readFileBytes(given.constFirst());
    QCOMPARE(runProgram(QStringList{u"plan"_s} + given + QStringList{u"--target"_s, u"master"_s, u"--save"_s})
                 .status,
             1);
    QCOMPARE(readFileBytes(given.constFirst()), before);
}

void PlanCommandTest::refusedFilesAreNeverWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a wrong depth") << profile(R"(, "domains": {"bread": {"self": 11}})");
    QTest::newRow("a newer version") << profile({}).replace(R"("version": 1)", R"("version": 2)");
    QTest::newRow("a framework that is not at hand") << profile({}).replace("bakery", "forge");
}

void PlanCommandTest::refusedFilesAreNeverWritten()
{
    QFETCH(QByteArray, bytes);
    const QString path = file(u"p.depthchart"_s, bytes);
    const ProgramRun run = runProgram({u"plan"_s, path, u"--target"_s, u"staff_ai_engineer"_s, u"--save"_s});
    QCOMPARE(run.status, 1);
    QVERIFY(run.err.contains(path.toUtf8()));
    QCOMPARE(readFileBytes(path), bytes);
}

void PlanCommandTest::savesNoPlanIntoACopyWithout()
{
    const QByteArray bytes = readFileBytes(example(u"tomas-generalist"_s))
                                 .replace("\"version\": 1,", "\"version\": 1, \"partial\": [\"self\"],");
    const QString path = file(u"p.depthchart"_s, bytes);
    const ProgramRun run = runProgram({u"plan"_s, path, u"--target"_s, u"staff_ai_engineer"_s, u"--save"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("this copy leaves out the plan"), run.err.constData());
    QCOMPARE(readFileBytes(path), bytes);
}

void PlanCommandTest::opportunitiesOnTheRoute()
{
    const auto onRoute = [](const QString &name) {
        const ProgramRun run = runProgram({u"opportunities"_s, example(name), u"--json"_s});
        QStringList found;
        const QJsonArray all = QJsonDocument::fromJson(run.out).array();
        for (const auto &each : all) {
            if (each[u"onRoute"_s].toBool())
                found.append(each[u"vector"_s].toString() + u' ' + each[u"domain"_s].toString());
        }
        return found;
    };
    // To the goal of the plan; to the next level with one stream.
    QCOMPARE(onRoute(u"noor"_s), (QStringList{u"depth prompt_eng"_s, u"impact "_s}));
    QCOMPARE(onRoute(u"ada-focused"_s), QStringList{u"breadth sys_arch"_s});
}

QTEST_GUILESS_MAIN(PlanCommandTest)
#include "tst_plancommand.moc"
