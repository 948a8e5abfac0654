// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/openlevels.h"
#include "tests/core/assessment/samples.h"
#include "tests/support/random.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

class TestOpenLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFoundationDownToItsTasks();
    void nothingIsMissing_data();
    void nothingIsMissing();
    void whatSecuresAClaim();
    void oneTaskMore();
    void oneTaskMoreIsAsIfLinked();
};

/// The sketch's case: level 3 shown, level 2 not.
void TestOpenLevels::missingFoundationDownToItsTasks()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    showLevel(person, "alpha", 1, 4);
    addEvidence(person, {link(u"alpha/2/1"_s), link(u"alpha/2/3"_s)});
    showLevel(person, "alpha", 3, 3);
    const QList<OpenLevel> missing =
        missingFoundation(framework.domains.at(0), domainEvidence(person, framework).at(0));
    const QList<OpenTask> tasks{{u"alpha/2/2"_s, u"Statement 2 of alpha level 2"_s},
                                {u"alpha/2/4"_s, u"Statement 4 of alpha level 2"_s}};
    QCOMPARE(missing, (QList<OpenLevel>{{Depth(2), 4, 2, 3, tasks}}));
}

void TestOpenLevels::nothingIsMissing_data()
{
    QTest::addColumn<QList<int>>("shown");
    QTest::addColumn<int>("levels");
    QTest::newRow("no evidence") << QList<int>{} << 0;
    QTest::newRow("secured from below") << QList<int>{1, 2, 3} << 0;
    QTest::newRow("one of four missing") << QList<int>{1, 2, 4} << 1;
    QTest::newRow("all below missing") << QList<int>{5} << 4;
}

void TestOpenLevels::nothingIsMissing()
{
    QFETCH(QList<int>, shown);
    QFETCH(int, levels);
    const Framework framework = small();
    Profile person = profile(framework, {});
    for (const int level : shown)
        showLevel(person, "alpha", level, 3);
    QCOMPARE(missingFoundation(framework.domains.at(0), domainEvidence(person, framework).at(0)).size(),
             levels);
}

void TestOpenLevels::whatSecuresAClaim()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 3}});
    showLevel(person, "alpha", 1, 3);
    const DomainEvidence evidence = domainEvidence(person, framework).at(0);
    const QList<OpenLevel> open = openLevels(framework.domains.at(0), evidence, Depth(3));
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.at(0).level, Depth(2));
    QCOMPARE(open.at(0).open.size(), 4);
    QCOMPARE(open.at(1).level, Depth(3));
    QVERIFY(openLevels(framework.domains.at(0), evidence, Depth(1)).isEmpty());
}

void TestOpenLevels::oneTaskMore()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    showLevel(person, "alpha", 1, 4);
    showLevel(person, "alpha", 2, 2);
    showLevel(person, "alpha", 3, 3);
    const DomainEvidence before = domainEvidence(person, framework).at(0);
    QCOMPARE(before.secured, Depth(1));
    const DomainEvidence after = withTask(before, {Depth(2), 4}, Rater::Self);
    QCOMPARE(after.levels.at(1).demonstrated, 3);
    QCOMPARE(after.secured, Depth(3));
    QCOMPARE(after.evidenced, Depth(3));
    QCOMPARE(withTask(before, {Depth(2), 1}, Rater::Manager).secured, Depth(1));
}

void TestOpenLevels::oneTaskMoreIsAsIfLinked()
{
    const Framework framework = small();
    depthchart::test::Random random(11);
    Profile person = profile(framework, {{"alpha", 1}});
    for (int round = 0; round < 60; ++round) {
        const TaskPlace place{Depth(1 + random.below(5)), 1 + random.below(4)};
        const Rater by = random.below(2) == 0 ? Rater::Self : Rater::Manager;
        const DomainEvidence told = withTask(domainEvidence(person, framework).at(0), place, by);
        addEvidence(person, {link(taskId(domainId("alpha"), place.level, place.index), by)});
        QCOMPARE(told, domainEvidence(person, framework).at(0));
    }
}

QTEST_APPLESS_MAIN(TestOpenLevels)
#include "tst_openlevels.moc"
