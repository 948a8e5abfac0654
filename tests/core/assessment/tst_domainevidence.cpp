// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/domainevidence.h"
#include "tests/core/assessment/samples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestDomainEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelIsShownFrom_data();
    void levelIsShownFrom();
    void foundationsDecide_data();
    void foundationsDecide();
    void levelWithoutTasksIsNeverShown();
    void bothConfirmersCountOnce();
    void unconfirmedCountsForNothing();
    void linkFollowsItsStatement_data();
    void linkFollowsItsStatement();
    void linkStaysInItsDomain();
    void anotherRevisionAsksAgain();
    void anotherFrameworkIsAnotherRevision();
    void oneEntryADomain();
};

void TestDomainEvidence::levelIsShownFrom_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("needed");
    QTest::newRow("7 of 10 at 70") << 70 << 10 << 7;
    QTest::newRow("3 of 4 at 70") << 70 << 4 << 3;
    QTest::newRow("3 of 3 at 70, not 2") << 70 << 3 << 3;
    QTest::newRow("1 of 1 at 70") << 70 << 1 << 1;
    QTest::newRow("half") << 50 << 4 << 2;
    QTest::newRow("67 percent is more than 2 of 3") << 67 << 3 << 3;
    QTest::newRow("66 percent is less than 2 of 3") << 66 << 3 << 2;
    QTest::newRow("all") << 100 << 7 << 7;
    QTest::newRow("one percent") << 1 << 40 << 1;
}

void TestDomainEvidence::levelIsShownFrom()
{
    QFETCH(int, percent);
    QFETCH(int, tasks);
    QFETCH(int, needed);
    Framework framework = small();
    framework.domains = {domain("alpha", {1, 3}, tasks)};
    framework.domains[0].evidencePercent = percent;
    for (int demonstrated = 0; demonstrated <= tasks; ++demonstrated) {
        Profile person = profile(framework, {});
        showLevel(person, "alpha", 1, demonstrated);
        const LevelEvidence level = domainEvidence(person, framework).at(0).levels.at(0);
        QCOMPARE(level.tasks, tasks);
        QCOMPARE(level.needed, needed);
        QCOMPARE(level.demonstrated, demonstrated);
        QCOMPARE(level.shown, demonstrated * 100 >= percent * tasks);
    }
}

void TestDomainEvidence::foundationsDecide_data()
{
    QTest::addColumn<QList<int>>("shown");
    QTest::addColumn<int>("self");
    QTest::addColumn<int>("highestShown");
    QTest::addColumn<int>("secured");
    QTest::addColumn<int>("evidenced");
    QTest::newRow("nothing") << QList<int>{} << -1 << 0 << 0 << 0;
    QTest::newRow("nothing, rated 0") << QList<int>{} << 0 << 0 << 0 << 0;
    QTest::newRow("nothing, rated 4") << QList<int>{} << 4 << 0 << 0 << 1;
    QTest::newRow("in order") << QList<int>{1, 2, 3} << 1 << 3 << 3 << 3;
    QTest::newRow("more than rated") << QList<int>{1, 2} << -1 << 2 << 2 << 2;
    QTest::newRow("a foundation missing") << QList<int>{1, 4} << 3 << 4 << 1 << 1;
    QTest::newRow("the first missing") << QList<int>{2, 3} << 5 << 3 << 0 << 1;
    QTest::newRow("the first missing, not rated") << QList<int>{2, 3} << -1 << 3 << 0 << 0;
    QTest::newRow("all") << QList<int>{5, 4, 3, 2, 1} << -1 << 5 << 5 << 5;
}

void TestDomainEvidence::foundationsDecide()
{
    QFETCH(QList<int>, shown);
    QFETCH(int, self);
    QFETCH(int, highestShown);
    QFETCH(int, secured);
    QFETCH(int, evidenced);
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", self}});
    for (const int level : shown)
        showLevel(person, "alpha", level, 3);
    const DomainEvidence result = domainEvidence(person, framework).at(0);
    QCOMPARE(result.highestShown, Depth(highestShown));
    QCOMPARE(result.secured, Depth(secured));
    QCOMPARE(result.evidenced, Depth(evidenced));
}

void TestDomainEvidence::levelWithoutTasksIsNeverShown()
{
    Framework framework = small();
    framework.domains[0].levels[1].canExecute.clear();
    Profile person = profile(framework, {});
    for (const int level : {1, 3})
        showLevel(person, "alpha", level, 4);
    const DomainEvidence result = domainEvidence(person, framework).at(0);
    QVERIFY(!result.levels.at(1).shown);
    QCOMPARE(result.levels.at(1).needed, 0);
    QCOMPARE(result.secured, Depth(1));
    QCOMPARE(result.highestShown, Depth(3));
}

void TestDomainEvidence::bothConfirmersCountOnce()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    showLevel(person, "alpha", 1, 2, Rater::Self);
    showLevel(person, "alpha", 1, 1, Rater::Manager);
    const DomainEvidence result = domainEvidence(person, framework).at(0);
    QCOMPARE(result.levels.at(0).demonstrated, 2);
    QCOMPARE(result.levels.at(0).bySelf, QList<bool>({true, true, false, false}));
    QCOMPARE(result.levels.at(0).byManager, QList<bool>({true, false, false, false}));
    QCOMPARE(result.links, 3);
}

void TestDomainEvidence::unconfirmedCountsForNothing()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    addEvidence(person, {link(QStringLiteral("alpha/1/1"), std::nullopt),
                         link(QStringLiteral("alpha/9/9"), std::nullopt)});
    const DomainEvidence result = domainEvidence(person, framework).at(0);
    QCOMPARE(result.links, 0);
    QCOMPARE(result.toConfirm, 0);
    QCOMPARE(result.levels.at(0).demonstrated, 0);
}

void TestDomainEvidence::linkFollowsItsStatement_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("sameRevision");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("index");
    const QString none;
    const QString here = QStringLiteral("Statement 2 of alpha level 1");
    const QString moved = QStringLiteral("Statement 4 of alpha level 3");
    const QString task = QStringLiteral("alpha/1/2");
    QTest::newRow("by id under the same revision") << task << none << true << 1 << 2;
    QTest::newRow("by id under another") << task << none << false << 0 << 0;
    QTest::newRow("where it was, same revision") << task << here << true << 1 << 2;
    QTest::newRow("where it was, another revision") << task << here << false << 1 << 2;
    QTest::newRow("moved") << task << moved << false << 3 << 4;
    QTest::newRow("moved without a new revision") << task << moved << true << 3 << 4;
    QTest::newRow("gone") << task << QStringLiteral("Something else") << false << 0 << 0;
    QTest::newRow("word for word means case too") << task << here.toLower() << false << 0 << 0;
    QTest::newRow("of an id that is gone") << QStringLiteral("alpha/8/9") << moved << false << 3 << 4;
    QTest::newRow("index past the list") << QStringLiteral("alpha/1/5") << none << true << 0 << 0;
    QTest::newRow("index 0") << QStringLiteral("alpha/1/0") << none << true << 0 << 0;
    QTest::newRow("level 0") << QStringLiteral("alpha/0/1") << none << true << 0 << 0;
    QTest::newRow("level past the highest") << QStringLiteral("alpha/6/1") << none << true << 0 << 0;
    QTest::newRow("index left out") << QStringLiteral("alpha/1") << none << true << 0 << 0;
    QTest::newRow("domain alone") << QStringLiteral("alpha") << none << true << 0 << 0;
    QTest::newRow("a sign before the number") << QStringLiteral("alpha/+1/1") << none << true << 0 << 0;
    QTest::newRow("a number of many digits")
        << QStringLiteral("alpha/4294967297/1") << none << true << 0 << 0;
    QTest::newRow("one part too many") << QStringLiteral("alpha/1/1/1") << none << true << 0 << 0;
}

void TestDomainEvidence::linkFollowsItsStatement()
{
    QFETCH(QString, task);
    QFETCH(QString, statement);
    QFETCH(bool, sameRevision);
    QFETCH(int, level);
    QFETCH(int, index);
    const Framework framework = small();
    EvidenceLink tested = link(task);
    if (!statement.isNull())
        tested.statement = statement;
    const std::optional<TaskPlace> expected =
        level > 0 ? std::optional(TaskPlace{Depth(level), index}) : std::nullopt;
    QCOMPARE(linkedTask(tested, framework.domains.at(0), sameRevision), expected);
}

void TestDomainEvidence::linkStaysInItsDomain()
{
    const Framework framework = small();
    const EvidenceLink tested =
        link(QStringLiteral("alpha/1/1"), Rater::Self, QStringLiteral("Statement 1 of beta level 1"));
    Profile person = profile(framework, {});
    addEvidence(person, {tested});
    const QList<DomainEvidence> result = domainEvidence(person, framework);
    QCOMPARE(result.at(0).toConfirm, 1);
    QCOMPARE(result.at(1).links, 0);
    QCOMPARE(linkedTask(tested, framework.domains.at(1), true), std::nullopt);
}

void TestDomainEvidence::anotherRevisionAsksAgain()
{
    Framework framework = small();
    Profile person = profile(framework, {});
    addEvidence(person,
                {link(QStringLiteral("alpha/1/1")),
                 link(QStringLiteral("alpha/1/2"), Rater::Self,
                      framework.domains.at(0).levels.at(0).canExecute.at(1)),
                 link(QStringLiteral("alpha/1/3"), Rater::Manager, QStringLiteral("Reworded since"))});
    framework.revision = QStringLiteral("3");
    framework.domains[0].levels[0].canExecute.move(1, 3);

    const DomainEvidence result = domainEvidence(person, framework).at(0);
    QCOMPARE(result.links, 1);
    QCOMPARE(result.toConfirm, 2);
    QCOMPARE(result.levels.at(0).bySelf, QList<bool>({false, false, false, true}));
}

void TestDomainEvidence::anotherFrameworkIsAnotherRevision()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    showLevel(person, "alpha", 1, 4);
    person.framework.id = FrameworkId(QStringLiteral("another"));
    QCOMPARE(domainEvidence(person, framework).at(0).toConfirm, 4);
    QCOMPARE(domainEvidence(person, framework).at(0).secured, Depth(0));
}

void TestDomainEvidence::oneEntryADomain()
{
    const Framework framework = builtIn();
    Profile person = focused(framework);
    addEvidence(person, {link(QStringLiteral("nowhere/1/1"))});
    const QList<DomainEvidence> result = domainEvidence(person, framework);
    QCOMPARE(result.size(), framework.domains.size());
    for (qsizetype i = 0; i < result.size(); ++i) {
        QCOMPARE(result.at(i).levels.size(), framework.domains.at(i).levels.size());
        QCOMPARE(result.at(i).links, 0);
        QCOMPARE(result.at(i).toConfirm, 0);
    }
}

QTEST_APPLESS_MAIN(TestDomainEvidence)
#include "tst_domainevidence.moc"
