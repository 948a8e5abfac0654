// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

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

QJsonObject objectOf(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

/// "depth model_eval 4 5 24 low": an opportunity in one line.
QStringList opportunityLines(const ProgramRun &run)
{
    QStringList lines;
    const QJsonArray array = QJsonDocument::fromJson(run.out).array();
    for (const auto &value : array) {
        QStringList words;
        for (const QString &key : {u"vector"_s, u"domain"_s, u"from"_s, u"to"_s, u"months"_s, u"risk"_s}) {
            const QJsonValue field = value[key];
            words.append(field.isNull() ? u"-"_s : field.toVariant().toString());
        }
        lines.append(words.join(u' '));
    }
    return lines;
}

QByteArray profile(const QByteArray &more,
                   const QByteArray &framework = R"({"id": "ai-engineering", "revision": "1.1"})")
{
    return R"({"format": "depthchart-profile", "version": 1, "id": "11111111-2222-4333-8444-555555555555", "framework": )" +
           framework + (more.isEmpty() ? QByteArray() : ", " + more) + "}\n";
}

constexpr auto smallFramework =
    R"({"format": "depthchart-framework", "version": 1, "id": "bakery", "name": "Baking",
 "revision": "3", "domains": [{"id": "bread", "name": "Bread", "levels": [{"level": 1, "canExecute": ["Bake a loaf"]},
 {"level": 2}, {"level": 3}]}], "careerLevels": [{"id": "master", "title": "Master", "depth": 3, "counts": [{"domains": 1, "depth": 3}],
 "points": 3, "domains": {"bread": 3}}, {"id": "baker", "title": "Baker", "depth": 1}]})";

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void otherSubcommandNamesThoseThatExist();
    void help_data();
    void help();
    void version();
    void assessFocusedIsGolden();
    void assessGeneralist();
    void assessTakesTheBasis();
    void assessForPeople();
    void emptyProfile();
    void opportunitiesOfFocused();
    void opportunityFields();
    void opportunitiesForPeople();
    void frameworkNotAtHand();
    void frameworkOption_data();
    void frameworkOption();
    void frameworkCarriedInTheProfile();
    void otherRevisionIsTold();
    void frameworkJsonIsAFixedPoint();
    void frameworkForPeople();
    void localeChangesNothing_data();
    void localeChangesNothing();
    void fullDisk();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        return writeFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
};

void CommandLineTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString noor = example(u"noor"_s);
    QTest::newRow("assess without a file") << QStringList{u"assess"_s};
    QTest::newRow("assess with two files") << QStringList{u"assess"_s, noor, noor};
    QTest::newRow("unknown option") << QStringList{u"assess"_s, noor, u"--yaml"_s};
    QTest::newRow("unknown basis") << QStringList{u"assess"_s, noor, u"--basis"_s, u"boss"_s};
    QTest::newRow("basis in capitals") << QStringList{u"assess"_s, noor, u"--basis"_s, u"Self"_s};
    QTest::newRow("basis without a value") << QStringList{u"assess"_s, noor, u"--basis"_s};
    QTest::newRow("basis with an empty value") << QStringList{u"assess"_s, noor, u"--basis="_s};
    QTest::newRow("basis twice") << QStringList{u"assess"_s, noor, u"--basis=self"_s, u"--basis=agreed"_s};
    QTest::newRow("json with a value") << QStringList{u"assess"_s, noor, u"--json=yes"_s};
    QTest::newRow("opportunities without a file") << QStringList{u"opportunities"_s};
    QTest::newRow("validate without a file") << QStringList{u"validate"_s};
    QTest::newRow("validate has no json") << QStringList{u"validate"_s, noor, u"--json"_s};
    QTest::newRow("framework with a file") << QStringList{u"framework"_s, noor};
    QTest::newRow("framework has no basis") << QStringList{u"framework"_s, u"--basis"_s, u"self"_s};
    QTest::newRow("a subcommand that is none") << QStringList{u"asess"_s, noor};
    QTest::newRow("plan without a file") << QStringList{u"plan"_s, u"--target"_s, u"staff_ai_engineer"_s};
    QTest::newRow("team") << QStringList{u"team"_s, u"."_s};
}

void CommandLineTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(arguments, {{}, {}, m_folder.path()});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("depthchart: "), run.err.constData());
    QVERIFY2(run.err.count('\n') == 2 && run.err.contains("--help"), run.err.constData());
}

void CommandLineTest::otherSubcommandNamesThoseThatExist()
{
    const ProgramRun run = runProgram({u"sugest"_s}, {{}, {}, m_folder.path()});
    QCOMPARE(run.status, 2);
    for (const char *name :
         {"sugest", "suggest", "import", "assess", "opportunities", "report", "validate", "framework"})
        QVERIFY2(run.err.contains(name), name);
}

void CommandLineTest::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArrayList{"depthchart [FILE", "assess",
                                                                           "opportunities",    "plan",
                                                                           "report",           "validate",
                                                                           "framework",        "Exit status"};
    QTest::newRow("program, short") << QStringList{u"-h"_s} << QByteArrayList{"Usage: depthchart"};
    QTest::newRow("assess") << QStringList{u"assess"_s, u"--help"_s}
                            << QByteArrayList{"Usage: depthchart assess", "--basis", "--json", "--framework"};
    QTest::newRow("opportunities") << QStringList{u"opportunities"_s, u"-h"_s}
                                   << QByteArrayList{"Usage: depthchart opportunities", "--basis", "--json"};
    QTest::newRow("plan") << QStringList{u"plan"_s, u"--help"_s}
                          << QByteArrayList{"Usage: depthchart plan",
                                            "--target",
                                            "--streams",
                                            "--pace",
                                            "--start",
                                            "--seed",
                                            "--basis",
                                            "--json",
                                            "--save"};
    QTest::newRow("report") << QStringList{u"report"_s, u"--help"_s}
                            << QByteArrayList{"Usage: depthchart report", "--sections", "--page-size",
                                              "--date", "-o"};
    QTest::newRow("validate") << QStringList{u"validate"_s, u"--help"_s}
                              << QByteArrayList{"Usage: depthchart validate", "FILE:POINTER: fault"};
    QTest::newRow("suggest") << QStringList{u"suggest"_s, u"--help"_s}
                             << QByteArrayList{"Usage: depthchart suggest", "--text", "--json",
                                               "--framework"};
    QTest::newRow("import") << QStringList{u"import"_s, u"--help"_s}
                            << QByteArrayList{"Usage: depthchart import", "-o", "JSON Resume", "Markdown"};
    QTest::newRow("framework") << QStringList{u"framework"_s, u"--help"_s}
                               << QByteArrayList{"Usage: depthchart framework", "--json"};
    QTest::newRow("help wins over what else is wrong")
        << QStringList{u"assess"_s, u"--nonsense"_s, u"--help"_s}
        << QByteArrayList{"Usage: depthchart assess"};
}

void CommandLineTest::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, words);
    const ProgramRun run = runProgram(arguments);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    for (const QByteArray &word : words)
        QVERIFY2(run.out.contains(word), run.out.constData());
}

void CommandLineTest::version()
{
    const ProgramRun run = runProgram({u"--version"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith("depthchart 0."), run.out.constData());
}

void CommandLineTest::assessFocusedIsGolden()
{
    const ProgramRun run = runProgram({u"assess"_s, example(u"ada-focused"_s), u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, readFileBytes(QStringLiteral(TEST_DATA_DIR "/ada-focused-assess.json")));
}

void CommandLineTest::assessGeneralist()
{
    const QJsonObject answer =
        objectOf(runProgram({u"assess"_s, example(u"tomas-generalist"_s), u"--json"_s}));
    QCOMPARE(answer[u"careerLevel"].toString(), u"senior_ai_engineer"_s);
    QCOMPARE(answer[u"title"].toString(), u"Senior AI Engineer"_s);
    QCOMPARE(answer[u"rated"].toInt(), 5);
    QCOMPARE(answer[u"maxDepth"].toInt(), 3);
    QCOMPARE(answer[u"breadth"].toInt(), 5);
    const QJsonObject missing = answer[u"next"][u"missing"].toObject();
    QCOMPARE(answer[u"next"][u"level"].toString(), u"staff_ai_engineer"_s);
    QCOMPARE(missing, (QJsonObject{{u"depth"_s, 1}, {u"breadth"_s, 0}, {u"impacts"_s, 1}}));
    QCOMPARE(answer[u"scales"].toArray().size(), 2);
    QCOMPARE(answer[u"scales"][0][u"quantities"].toArray().size(), 0);
}

void CommandLineTest::assessTakesTheBasis()
{
    const QString noor = example(u"noor"_s);
    const QJsonObject self = objectOf(runProgram({u"assess"_s, noor, u"--json"_s, u"--basis"_s, u"self"_s}));
    const QJsonObject manager = objectOf(runProgram({u"assess"_s, noor, u"--json"_s, u"--basis=manager"_s}));
    QCOMPARE(self[u"basis"].toString(), u"self"_s);
    QCOMPARE(self[u"domains"][0][u"depth"].toInt(), 3);
    QCOMPARE(manager[u"basis"].toString(), u"manager"_s);
    QCOMPARE(manager[u"domains"][0][u"depth"].toInt(), 4);
    QCOMPARE(manager[u"maxDepth"].toInt(), 4);
    const QJsonObject evidenced =
        objectOf(runProgram({u"assess"_s, noor, u"--json"_s, u"--basis=evidenced"_s}));
    QCOMPARE(evidenced[u"domains"][2][u"highestShown"].toInt(), 3);
    QCOMPARE(evidenced[u"domains"][2][u"secured"].toInt(), 1);
    QCOMPARE(evidenced[u"domains"][2][u"depth"].toInt(), 1);
    const QJsonObject agreed = objectOf(runProgram({u"assess"_s, noor, u"--json"_s, u"--basis=agreed"_s}));
    QVERIFY(agreed[u"domains"][0][u"depth"].isNull());
    QCOMPARE(agreed[u"rated"].toInt(), 0);
}

void CommandLineTest::assessForPeople()
{
    const ProgramRun run = runProgram({u"assess"_s, example(u"ada-focused"_s)});
    QCOMPARE(run.status, 0);
    for (const char *words : {"Ada Lindqvist", "AI Engineer", "To Senior AI Engineer", "2, 3 needed",
                              "Pi shape", "System architecture", "100,000 queries/day", "5 teams"})
        QVERIFY2(run.out.contains(words), words);
}

void CommandLineTest::emptyProfile()
{
    const QString path = write(u"empty.depthchart"_s, profile({}));
    const QJsonObject answer = objectOf(runProgram({u"assess"_s, path, u"--json"_s}));
    QCOMPARE(answer[u"careerLevel"].toString(), u"junior_ai_engineer"_s);
    QCOMPARE(answer[u"rated"].toInt(), 0);
    QCOMPARE(answer[u"shape"].toString(), u"starting"_s);
    QCOMPARE(answer[u"domains"].toArray().size(), 6);
    QVERIFY(runProgram({u"assess"_s, path}).out.contains("Not rated yet"));

    const QStringList lines = opportunityLines(runProgram({u"opportunities"_s, path, u"--json"_s}));
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.at(0), u"breadth prompt_eng 0 2 4 medium"_s);
    QCOMPARE(lines.at(6), u"breadth multimodal 0 2 4 high"_s);
    QCOMPARE(lines.at(9), u"impact - - - 3 medium"_s);
}

void CommandLineTest::opportunitiesOfFocused()
{
    const ProgramRun run = runProgram({u"opportunities"_s, example(u"ada-focused"_s), u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    const QStringList expected{u"depth model_eval 4 5 24 low"_s,
                               u"depth sys_arch 2 3 6 low"_s,
                               u"breadth sys_arch 2 2 1 medium"_s,
                               u"breadth prod_ops 0 2 4 medium"_s,
                               u"breadth cost_opt 0 2 4 medium"_s,
                               u"breadth safety 0 2 4 medium"_s,
                               u"breadth multimodal 0 2 4 high"_s,
                               u"breadth agent_systems 0 2 4 high"_s,
                               u"breadth reasoning_chains 0 2 4 high"_s,
                               u"scale - - - 6 high"_s,
                               u"impact - - - 6 high"_s,
                               u"leadership prompt_eng - - 6 medium"_s,
                               u"research prompt_eng - - 12 high"_s};
    QCOMPARE(opportunityLines(run), expected);
}

void CommandLineTest::opportunityFields()
{
    const ProgramRun run = runProgram({u"opportunities"_s, example(u"ada-focused"_s), u"--json"_s});
    const QJsonArray array = QJsonDocument::fromJson(run.out).array();
    // QJson sorts keys: their order is looked for in the text.
    const QByteArrayList keys{"vector", "domain", "from",       "to",        "current", "target",
                              "months", "risk",   "validation", "closesGap", "onRoute"};
    qsizetype at = 0;
    for (const QByteArray &key : keys) {
        const qsizetype found = run.out.indexOf("\"" + key + "\": ", at);
        QVERIFY2(found > at, key.constData());
        at = found;
    }
    QCOMPARE(array[0].toObject().size(), keys.size());
    QCOMPARE(array[9][u"current"].toString(), u"Systems handling 100,000 queries/day"_s);
    QCOMPARE(array[9][u"target"].toString(), u"Systems handling 1,000,000 queries/day"_s);
    QVERIFY(array[10][u"target"].toString().contains(u"50 teams"));
    QVERIFY(!array[0][u"closesGap"].toBool());
    QVERIFY(array[2][u"closesGap"].toBool());
    QVERIFY(array[0][u"validation"].toArray().size() >= 3);
    QVERIFY(array[9][u"domain"].isNull());
}

void CommandLineTest::opportunitiesForPeople()
{
    const ProgramRun run = runProgram({u"opportunities"_s, example(u"ada-focused"_s)});
    QCOMPARE(run.status, 0);
    for (const char *words : {"Depth\n", "Breadth\n", "Model evaluation, level 4 to 5", "24 months, low risk",
                              "closes a gap to the next career level", "1,000,000 queries/day"})
        QVERIFY2(run.out.contains(words), words);
}

void CommandLineTest::frameworkNotAtHand()
{
    const QByteArray bytes = profile(R"("domains": {"bread": {"self": 2, "breadth": true}})",
                                     R"({"id": "bakery", "revision": "3"})");
    const QString path = write(u"baker.depthchart"_s, bytes);
    const ProgramRun assess = runProgram({u"assess"_s, path, u"--json"_s});
    QCOMPARE(assess.status, 0);
    QVERIFY2(assess.err.contains("bakery") && assess.err.contains("--framework"), assess.err.constData());
    const QJsonObject answer = objectOf(assess);
    QVERIFY(answer[u"careerLevel"].isNull() && answer.contains(u"careerLevel"));
    QVERIFY(answer[u"title"].isNull() && answer[u"next"].isNull() && answer[u"shape"].isNull());
    QCOMPARE(answer[u"domains"][0][u"id"].toString(), u"bread"_s);
    QCOMPARE(answer[u"domains"][0][u"depth"].toInt(), 2);

    const ProgramRun text = runProgram({u"assess"_s, path});
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains("bread"), text.out.constData());

    const ProgramRun opportunities = runProgram({u"opportunities"_s, path, u"--json"_s});
    QCOMPARE(opportunities.status, 1);
    QCOMPARE(opportunities.out, QByteArray());
    QVERIFY2(opportunities.err.contains("--framework"), opportunities.err.constData());
}

void CommandLineTest::frameworkOption_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("after the subcommand") << false;
    QTest::newRow("before it") << true;
}

void CommandLineTest::frameworkOption()
{
    QFETCH(bool, before);
    const QString framework = write(u"bakery.json"_s, smallFramework);
    const QString path =
        write(u"baker.depthchart"_s, profile(R"("domains": {"bread": {"self": 2}, "cake": {"self": 1}})",
                                             R"({"id": "bakery", "revision": "3"})"));
    const QStringList option{u"--framework"_s, framework};
    const QStringList command{u"assess"_s, path, u"--json"_s};
    const ProgramRun run = runProgram(before ? option + command : command + option);
    QCOMPARE(run.status, 0);
    const QJsonObject answer = objectOf(run);
    QCOMPARE(answer[u"careerLevel"].toString(), u"baker"_s);
    QCOMPARE(answer[u"unknownDomains"].toArray(), QJsonArray{u"cake"_s});
    const QJsonObject missing = answer[u"next"][u"missing"].toObject();
    QCOMPARE(missing[u"domains"].toObject(), (QJsonObject{{u"bread"_s, 1}}));
    QCOMPARE(missing[u"counts"].toArray(), (QJsonArray{QJsonObject{{u"domains"_s, 1}, {u"depth"_s, 3}}}));
    QCOMPARE(missing[u"points"].toInt(), 1);

    const ProgramRun opportunities = runProgram({u"opportunities"_s, path, u"--framework"_s, framework});
    QCOMPARE(opportunities.status, 0);
    QVERIFY2(opportunities.err.contains("assumed"), opportunities.err.constData());
}

void CommandLineTest::frameworkCarriedInTheProfile()
{
    const QByteArray copy =
        R"("partial": ["evidence"], "domains": {"bread": {"self": 3}}, "frameworkCopy": )" +
        QByteArray(smallFramework);
    const QString path =
        write(u"carried.depthchart"_s, profile(copy, R"({"id": "bakery", "revision": "3"})"));
    const ProgramRun run = runProgram({u"assess"_s, path, u"--json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(objectOf(run)[u"careerLevel"].toString(), u"master"_s);
    QVERIFY2(run.err.contains("leaves out evidence"), run.err.constData());
}

void CommandLineTest::otherRevisionIsTold()
{
    const QByteArray bytes =
        profile(R"("evidence": [{"id": "e1", "text": "x", "tasks": [{"task": "safety/1/1", "by": "self"}]}])",
                R"({"id": "ai-engineering", "revision": "0.9"})");
    const ProgramRun run = runProgram({u"assess"_s, write(u"old.depthchart"_s, bytes), u"--json"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("revision 0.9") && run.err.contains("confirm again: 1"), run.err.constData());
}

void CommandLineTest::frameworkJsonIsAFixedPoint()
{
    const ProgramRun first = runProgram({u"framework"_s, u"--json"_s});
    QCOMPARE(first.status, 0);
    QCOMPARE(objectOf(first)[u"id"].toString(), u"ai-engineering"_s);
    const QString path = write(u"printed.json"_s, first.out);
    const ProgramRun second = runProgram({u"framework"_s, u"--json"_s, u"--framework"_s, path});
    QCOMPARE(second.out, first.out);
    QCOMPARE(runProgram({u"validate"_s, path}).status, 0);
}

void CommandLineTest::frameworkForPeople()
{
    const ProgramRun run = runProgram({u"framework"_s});
    QCOMPARE(run.status, 0);
    for (const char *words :
         {"ai-engineering", "prompt_eng", "reasoning_chains", "Staff AI Engineer", "Evaluation lead"})
        QVERIFY2(run.out.contains(words), words);
}

void CommandLineTest::localeChangesNothing_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *name : {"C", "POSIX", "C.UTF-8", "de_DE.ISO-8859-1", "nowhere"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CommandLineTest::localeChangesNothing()
{
    QFETCH(QString, locale);
    const QString path = write(u"Zoë – 名.depthchart"_s, profile(R"("person": {"name": "Zoë 名前"})"));
    const ProgramRun run = runProgram({u"assess"_s, path}, {{{u"LC_ALL"_s, locale}}, {}, {}});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.startsWith(u"Zoë 名前\n"_s.toUtf8()), run.out.constData());
}

void CommandLineTest::fullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    const ProgramRun run = runProgram({u"framework"_s, u"--json"_s}, {{}, u"/dev/full"_s, {}});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("depthchart: standard output: "), run.err.constData());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
