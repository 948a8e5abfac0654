// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/snapshot.h"
#include "tests/core/review/reviewsamples.h"
#include "tests/support/randomprofile.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatStands();
    void anotherFrameworkHasNoLevel();
    void lastOfSeveral();
    void whatStandsNowEndsTheHistory();
    void changes();
    void nothingChangesWithItself();
    void paceOfTheExample();
    void paceOverGaps();
    void noRise();
    void paceByEveryDay();
};

void TestSnapshot::takesWhatStands()
{
    const Framework framework = builtIn();
    Profile person = generalist(framework);
    entryFor(person, domainId("prompt_eng")).agreed = Depth(4);
    person.impacts.append(ImpactRecord());
    const Snapshot taken = snapshot(person, framework, QDate(2026, 11, 23), QStringLiteral("Autumn"),
                                    EntryId(QStringLiteral("a")));
    QCOMPARE(taken.depths.constFirst(), (TargetDepth{domainId("prompt_eng"), Depth(4)}));
    QCOMPARE(taken.depths.size(), 5);
    QCOMPARE(taken.breadth.size(), 5);
    QCOMPARE(taken.level.text(), QStringLiteral("senior_ai_engineer"));
    // A record without a title does not count yet.
    QCOMPARE(taken.impacts, 2);
}

void TestSnapshot::anotherFrameworkHasNoLevel()
{
    Profile person = generalist(builtIn());
    const Snapshot taken = snapshot(person, small(), QDate(2026, 11, 23), {}, EntryId());
    QVERIFY(taken.level.isEmpty());
    QCOMPARE(taken.depths.size(), 5);
}

void TestSnapshot::lastOfSeveral()
{
    QVERIFY(!lastSnapshot({}));
    Profile person;
    person.history = {history("undated", std::nullopt, {}), history("newest", QDate(2026, 6, 30), {}),
                      history("older", QDate(2025, 6, 30), {}), history("undated too", std::nullopt, {})};
    QCOMPARE(lastSnapshot(person)->id.text(), QStringLiteral("newest"));
    QCOMPARE(datedHistory(person).size(), 2);
    QCOMPARE(datedHistory(person).constFirst().id.text(), QStringLiteral("older"));
    person.history.append(history("same day", QDate(2026, 6, 30), {}));
    QCOMPARE(lastSnapshot(person)->id.text(), QStringLiteral("same day"));
    person.history = {history("one", std::nullopt, {}), history("two", std::nullopt, {})};
    QCOMPARE(lastSnapshot(person)->id.text(), QStringLiteral("two"));
}

void TestSnapshot::whatStandsNowEndsTheHistory()
{
    const Framework framework = builtIn();
    Profile person = generalist(framework);
    const QDate today(2026, 11, 23);
    // Nothing was kept: there is nothing to go on from.
    QVERIFY(historyUntil(person, framework, today).isEmpty());
    person.history = {snapshot(person, framework, QDate(2026, 6, 30), {}, EntryId(QStringLiteral("a")))};
    QCOMPARE(historyUntil(person, framework, today), person.history);
    entryFor(person, domainId("prompt_eng")).self = Depth(5);
    const QList<Snapshot> history = historyUntil(person, framework, today);
    QCOMPARE(history.size(), 2);
    QVERIFY(history.constLast().id.isEmpty());
    QCOMPARE(history.constLast().date, today);
    QCOMPARE(changesBetween(history.at(0), history.at(1)).depths.size(), 1);
    // A snapshot of a day to come: the clock is wrong, and now is not after it.
    person.history.first().date = today.addDays(1);
    QCOMPARE(historyUntil(person, framework, today).size(), 1);
}

void TestSnapshot::changes()
{
    Snapshot before = history("a", QDate(2026, 6, 30), {{"alpha", 2}, {"beta", 3}, {"gamma", 1}});
    before.breadth = {domainId("alpha"), domainId("beta")};
    before.level = CareerLevelId(QStringLiteral("low"));
    Snapshot after = history("b", QDate(2026, 11, 23), {{"flat", 1}, {"alpha", 3}, {"beta", 3}});
    after.breadth = {domainId("beta"), domainId("flat")};
    after.level = CareerLevelId(QStringLiteral("high"));
    after.impacts = 1;
    const SnapshotChanges changed = changesBetween(before, after);
    QCOMPARE(changed.depths, QList<DepthChange>({{domainId("flat"), std::nullopt, Depth(1)},
                                                 {domainId("alpha"), Depth(2), Depth(3)},
                                                 {domainId("gamma"), Depth(1), std::nullopt}}));
    QCOMPARE(changed.breadthGained, QList<DomainId>{domainId("flat")});
    QCOMPARE(changed.breadthLost, QList<DomainId>{domainId("alpha")});
    QCOMPARE(changed.levelBefore.text(), QStringLiteral("low"));
    QCOMPARE(changed.levelAfter.text(), QStringLiteral("high"));
    QCOMPARE(changed.impactsAfter - changed.impactsBefore, 1);
    QVERIFY(!changed.isEmpty());
}

void TestSnapshot::nothingChangesWithItself()
{
    const Framework framework = builtIn();
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const Profile person = test::randomProfile(framework, seed);
        const Snapshot one = snapshot(person, framework, QDate(2026, 1, 1), {}, EntryId());
        const Snapshot other = snapshot(person, framework, QDate(2026, 2, 2), QStringLiteral("x"), EntryId());
        QVERIFY(changesBetween(one, other).isEmpty());
    }
}

void TestSnapshot::paceOfTheExample()
{
    const Framework framework = builtIn();
    Profile person = noor();
    QVERIFY(actualPace(person, framework).rises.isEmpty());
    person.history.append(snapshot(person, framework, QDate(2026, 11, 23), {}, EntryId()));
    const ActualPace pace = actualPace(person, framework);
    // Three domains from 2 to 3 within the same months; safety is rated for the first time.
    QCOMPARE(pace.rises.size(), 3);
    QCOMPARE(pace.rises.constFirst(), (DepthRise{domainId("prompt_eng"), Depth(2), Depth(3),
                                                 QDate(2026, 6, 30), QDate(2026, 11, 23), Months(6)}));
    QCOMPARE(pace.days, 146);
    QCOMPARE(pace.months, Months(5));
    QCOMPARE(pace.rubric, Months(18));
}

void TestSnapshot::paceOverGaps()
{
    const Framework framework = small();
    Profile person;
    // Alpha is not rated in the middle; beta rises in the first gap and falls in the second.
    person.history = {history("c", QDate(2026, 7, 1), {{"alpha", 3}, {"beta", 1}}),
                      history("a", QDate(2026, 1, 1), {{"alpha", 1}, {"beta", 1}, {"nowhere", 1}}),
                      history("b", QDate(2026, 3, 1), {{"beta", 2}, {"nowhere", 5}}),
                      history("d", QDate(2026, 9, 1), {{"alpha", 3}}),
                      history("undated", std::nullopt, {{"alpha", 5}})};
    const ActualPace pace = actualPace(person, framework);
    QCOMPARE(pace.rises.size(), 2);
    QCOMPARE(pace.rises.at(0).domain, domainId("beta"));
    QCOMPARE(pace.rises.at(0).rubric, Months(4));
    QCOMPARE(pace.rises.at(1).domain, domainId("alpha"));
    QCOMPARE(pace.rises.at(1).since, QDate(2026, 1, 1));
    QCOMPARE(pace.rises.at(1).rubric, Months(9));
    // January to July, each gap once; nothing rose after that.
    QCOMPARE(pace.days, 181);
    QCOMPARE(pace.months, Months(6));
    QCOMPARE(pace.rubric, Months(13));
}

void TestSnapshot::noRise()
{
    const Framework framework = small();
    QCOMPARE(actualPace({}, framework), ActualPace());
    Profile person;
    // One level alone: 3 and 5 both count as its highest.
    person.history = {history("a", QDate(2026, 1, 1), {{"flat", 3}, {"alpha", 3}}),
                      history("b", QDate(2026, 3, 1), {{"flat", 5}, {"alpha", 2}, {"beta", 4}})};
    QCOMPARE(actualPace(person, framework), ActualPace());
}

/// The slow way: every day of the span is asked whether some rise covers it.
void TestSnapshot::paceByEveryDay()
{
    const Framework framework = builtIn();
    int withRises = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        Profile person = test::randomProfile(framework, seed);
        for (quint32 more = 0; more < 3; ++more)
            person.history += test::randomProfile(framework, 1'000 * (more + 1) + seed).history;
        const ActualPace pace = actualPace(person, framework);
        int days = 0;
        for (QDate day(2019, 1, 1); day < QDate(2032, 1, 1); day = day.addDays(1))
            days += std::ranges::any_of(
                pace.rises, [day](const DepthRise &rise) { return rise.since <= day && day < rise.until; });
        QCOMPARE(pace.days, days);
        Months rubric;
        for (const DepthRise &rise : pace.rises) {
            const Domain &domain = *findDomain(framework, rise.domain);
            for (int level = rise.from.value() + 1; level <= rise.to.value(); ++level)
                rubric += domain.levels.at(level - 1).monthsFromPrevious;
        }
        QCOMPARE(pace.rubric, rubric);
        withRises += pace.rises.isEmpty() ? 0 : 1;
    }
    QVERIFY(withRises > 50);
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
