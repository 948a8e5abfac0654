// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/revision.h"
#include "core/assessment/selfassessment.h"
#include "core/assessment/standing.h"
#include "tests/core/assessment/samples.h"
#include "tests/support/random.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using depthchart::test::Random;

namespace {

/// Answers a level's statements in order.
void answer(Profile &profile, const char *domain, int level, const QList<Answer> &answers)
{
    DomainEntry &entry = entryFor(profile, domainId(domain));
    for (qsizetype i = 0; i < answers.size(); ++i)
        recordAnswer(entry, {Depth(level), i + 1}, answers.at(i));
}

QList<Answer> repeated(Answer answer, int times)
{
    return QList<Answer>(times, answer);
}

DomainAssessment alpha(const Profile &profile, const Framework &framework)
{
    return assessedDomain(profile, framework, framework.domains.constFirst());
}

/// Domains whose levels have from none to seven tasks each and percentages of their own.
Framework randomFramework(Random &random)
{
    Framework framework = small();
    for (Domain &domain : framework.domains) {
        domain.evidencePercent = random.between(1, 100);
        for (Level &level : domain.levels) {
            const int tasks = random.below(8);
            level.canExecute = level.canExecute.mid(0, tasks);
            while (level.canExecute.size() < tasks)
                level.canExecute << QStringLiteral("More %1").arg(level.canExecute.size());
        }
    }
    return framework;
}

/// Claims and asked tasks without any order, as a file may have them: some of tasks that do not exist.
Profile randomAnswers(const Framework &framework, Random &random)
{
    Profile result = profile(framework, {});
    for (const Domain &domain : framework.domains) {
        const int claims = random.below(101);
        DomainEntry &entry = entryFor(result, domain.id);
        for (int level = 1; level <= 6; ++level) {
            for (int index = 1; index <= 8; ++index) {
                const QString task = taskId(domain.id, Depth(level), index);
                if (random.chance(claims))
                    entry.claims << task;
                if (random.chance(80))
                    entry.asked << task;
            }
        }
    }
    return result;
}

/// domain.md section 5 read aloud, one statement after the other.
struct Walked
{
    int proposed = 0;
    int asking = 0;
};
Walked walkedSlowly(const Profile &profile, const Domain &domain)
{
    const DomainEntry &entry = *findEntry(profile, domain.id);
    Walked walked;
    bool goesUp = true;
    bool counts = true;
    for (int level = 1; level <= domain.levels.size(); ++level) {
        const qsizetype tasks = domain.levels.at(level - 1).canExecute.size();
        int claimed = 0;
        bool allAsked = true;
        for (int index = 1; index <= tasks; ++index) {
            const QString task =
                domain.id.text() + u'/' + QString::number(level) + u'/' + QString::number(index);
            const bool isClaimed = entry.claims.count(task) > 0;
            claimed += isClaimed ? 1 : 0;
            allAsked = allAsked && (isClaimed || entry.asked.count(task) > 0);
        }
        const bool passed = tasks > 0 && claimed * 100 >= domain.evidencePercent * tasks;
        counts = counts && passed;
        if (counts)
            walked.proposed = level;
        if (goesUp && !allAsked)
            walked.asking = level;
        goesUp = goesUp && allAsked && passed;
    }
    return walked;
}

/// Presses of a person who answers as `can` says: one an answer, one for each level left once it is decided,
/// one to accept.
template<class Can>
int keyPresses(Profile &profile, const Framework &framework, const Can &can)
{
    int presses = 0;
    std::optional<WalkPlace> place = resumedPlace(selfAssessment(profile, framework));
    while (place) {
        const QList<DomainAssessment> walk = selfAssessment(profile, framework);
        const DomainAssessment &domain = walk.at(place->domain);
        const AssessedLevel &level = domain.levels.at(place->level.value() - 1);
        const Domain *rubric = findDomain(framework, domain.domain);
        DomainEntry &entry = entryFor(profile, domain.domain);
        if (level.isDecided() && !level.isPassed())
            closeLevel(entry, rubric->levels.at(place->level.value() - 1));
        else
            recordAnswer(entry, {place->level, place->index},
                         can(place->level) ? Answer::Can : Answer::NotClaimed);
        ++presses;
        place = nextPlace(selfAssessment(profile, framework), *place);
    }
    return presses + 1;
}

} // namespace

class TestSelfAssessment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelIsPassedFrom_data();
    void levelIsPassedFrom();
    void theWalkGoesUpWhileLevelsArePassed_data();
    void theWalkGoesUpWhileLevelsArePassed();
    void aLevelWithoutTasksStops();
    void aDomainWithoutTasksHasNoProposal();
    void aPassedLevelIsAskedToItsEnd();
    void aDecidedLevelCanBeClosed();
    void answersAreTakenBack();
    void aClaimAloneCountsAsAsked();
    void anotherRevisionIsAskedAgain();
    void claimsAreNoEvidence();
    void theWalkIsOfTrackedDomainsThatApply();
    void itIsTakenUpAtTheSameStatement();
    void nextIsTheLevelThenTheDomain();
    void theEstimateFollowsTheRating();
    void acceptingSetsBreadthWhereWorkingIsFirstReached_data();
    void acceptingSetsBreadthWhereWorkingIsFirstReached();
    void newestEvidenceOfEachTask();
    void moreClaimsNeverLowerTheProposal();
    void walksAsTheSlowReference();
    void sixDomainsAtLevelThreeTakeFewPresses();
};

void TestSelfAssessment::levelIsPassedFrom_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("claims");
    QTest::addColumn<bool>("passed");
    QTest::newRow("3 of 4 at 70") << 70 << 4 << 3 << true;
    QTest::newRow("2 of 3 at 70") << 70 << 3 << 2 << false;
    QTest::newRow("7 of 10 at 70") << 70 << 10 << 7 << true;
    QTest::newRow("6 of 10 at 70") << 70 << 10 << 6 << false;
    QTest::newRow("all") << 100 << 4 << 4 << true;
    QTest::newRow("all but one of all") << 100 << 4 << 3 << false;
    QTest::newRow("half") << 50 << 4 << 2 << true;
    QTest::newRow("none") << 1 << 4 << 0 << false;
}

void TestSelfAssessment::levelIsPassedFrom()
{
    QFETCH(int, percent);
    QFETCH(int, tasks);
    QFETCH(int, claims);
    QFETCH(bool, passed);
    Framework framework = small();
    framework.domains = {domain("alpha", {1, 3}, tasks)};
    framework.domains[0].evidencePercent = percent;
    Profile person = profile(framework, {});
    answer(person, "alpha", 1, repeated(Answer::Can, claims) + repeated(Answer::NotClaimed, tasks - claims));
    const DomainAssessment result = alpha(person, framework);
    QCOMPARE(result.levels.at(0).claimed, claims);
    QCOMPARE(result.levels.at(0).isPassed(), passed);
    QCOMPARE(result.proposed, Depth(passed ? 1 : 0));
    QCOMPARE(result.asking, passed ? std::optional(Depth(2)) : std::nullopt);
}

void TestSelfAssessment::theWalkGoesUpWhileLevelsArePassed_data()
{
    QTest::addColumn<QList<int>>("claims");
    QTest::addColumn<int>("proposed");
    QTest::addColumn<int>("asking");
    QTest::newRow("nothing") << QList<int>{} << 0 << 1;
    QTest::newRow("the first not passed") << QList<int>{2} << 0 << 0;
    QTest::newRow("one") << QList<int>{3} << 1 << 2;
    QTest::newRow("three and a stop") << QList<int>{4, 3, 4, 1} << 3 << 0;
    QTest::newRow("what stands above a stop does not count") << QList<int>{4, 2, 4, 4, 4} << 1 << 0;
    QTest::newRow("all") << QList<int>{4, 4, 4, 4, 3} << 5 << 0;
}

void TestSelfAssessment::theWalkGoesUpWhileLevelsArePassed()
{
    QFETCH(QList<int>, claims);
    QFETCH(int, proposed);
    QFETCH(int, asking);
    const Framework framework = small();
    Profile person = profile(framework, {});
    for (int i = 0; i < claims.size(); ++i)
        answer(person, "alpha", i + 1,
               repeated(Answer::Can, claims.at(i)) + repeated(Answer::NotClaimed, 4 - claims.at(i)));
    const DomainAssessment result = alpha(person, framework);
    QCOMPARE(result.proposed, Depth(proposed));
    QCOMPARE(result.asking.value_or(Depth(0)), Depth(asking));
    QCOMPARE(result.isFinished(), asking == 0);
}

void TestSelfAssessment::aLevelWithoutTasksStops()
{
    Framework framework = small();
    framework.domains[0].levels[1].canExecute.clear();
    Profile person = profile(framework, {});
    for (const int level : {1, 3, 4, 5})
        answer(person, "alpha", level, repeated(Answer::Can, 4));
    const DomainAssessment result = alpha(person, framework);
    QCOMPARE(result.proposed, Depth(1));
    QVERIFY(result.hasProposal());
}

void TestSelfAssessment::aDomainWithoutTasksHasNoProposal()
{
    Framework framework = small();
    for (Level &level : framework.domains[0].levels)
        level.canExecute.clear();
    const DomainAssessment result = alpha(profile(framework, {}), framework);
    QVERIFY(result.isFinished());
    QVERIFY(!result.hasProposal());
}

void TestSelfAssessment::aPassedLevelIsAskedToItsEnd()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    answer(person, "alpha", 1, repeated(Answer::Can, 3));
    const DomainAssessment result = alpha(person, framework);
    QVERIFY(result.levels.at(0).isPassed());
    QCOMPARE(result.asking, std::optional(Depth(1)));
    QCOMPARE(resumedPlace(selfAssessment(person, framework)), (WalkPlace{0, Depth(1), 4}));
}

void TestSelfAssessment::aDecidedLevelCanBeClosed()
{
    const Framework framework = small();
    const Level &first = framework.domains.at(0).levels.at(0);
    Profile person = profile(framework, {});
    answer(person, "alpha", 1, {Answer::Can, Answer::NotClaimed});
    QVERIFY(!alpha(person, framework).levels.at(0).isDecided());
    answer(person, "alpha", 1, {Answer::Can, Answer::NotClaimed, Answer::NotClaimed});
    QVERIFY(alpha(person, framework).levels.at(0).isDecided());
    QVERIFY(!alpha(person, framework).isFinished());
    closeLevel(entryFor(person, domainId("alpha")), first);
    QVERIFY(alpha(person, framework).isFinished());
    QCOMPARE(alpha(person, framework).levels.at(0).claimed, 1);

    Profile other = profile(framework, {});
    answer(other, "alpha", 1, repeated(Answer::Can, 3));
    closeLevel(entryFor(other, domainId("alpha")), first);
    QCOMPARE(alpha(other, framework).asking, std::optional(Depth(2)));
    QCOMPARE(alpha(other, framework).levels.at(0).answers.at(3), Answer::NotClaimed);
}

void TestSelfAssessment::answersAreTakenBack()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    DomainEntry &entry = entryFor(person, domainId("alpha"));
    const TaskPlace task{Depth(1), 2};
    recordAnswer(entry, task, Answer::Can);
    recordAnswer(entry, task, Answer::Can);
    QCOMPARE(entry.claims, QStringList{QStringLiteral("alpha/1/2")});
    QCOMPARE(entry.asked, QStringList{QStringLiteral("alpha/1/2")});
    recordAnswer(entry, task, Answer::NotClaimed);
    QVERIFY(entry.claims.isEmpty());
    QCOMPARE(entry.asked, QStringList{QStringLiteral("alpha/1/2")});
    recordAnswer(entry, task, Answer::NotAsked);
    QVERIFY(entry.asked.isEmpty());
}

void TestSelfAssessment::aClaimAloneCountsAsAsked()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    entryFor(person, domainId("alpha")).claims = {QStringLiteral("alpha/1/1")};
    QCOMPARE(alpha(person, framework).levels.at(0).left(), 3);
}

void TestSelfAssessment::anotherRevisionIsAskedAgain()
{
    Framework framework = small();
    Profile person = profile(framework, {});
    answer(person, "alpha", 1, repeated(Answer::Can, 4));
    QCOMPARE(alpha(person, framework).proposed, Depth(1));
    framework.revision = QStringLiteral("3");
    QVERIFY(!isSameRevision(person, framework));
    QCOMPARE(alpha(person, framework).proposed, Depth(0));
    QCOMPARE(alpha(person, framework).levels.at(0).left(), 4);
}

void TestSelfAssessment::claimsAreNoEvidence()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    for (int level = 1; level <= 5; ++level)
        answer(person, "alpha", level, repeated(Answer::Can, 4));
    QCOMPARE(domainEvidence(person, framework).at(0).highestShown, Depth(0));
    QCOMPARE(standing(person, framework, Basis::Evidenced).domains.at(0).rated, std::nullopt);
    QCOMPARE(standing(person, framework, Basis::Current).domains.at(0).rated, std::nullopt);
}

void TestSelfAssessment::theWalkIsOfTrackedDomainsThatApply()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    const auto ids = [&] {
        QStringList result;
        for (const DomainAssessment &each : selfAssessment(person, framework))
            result << each.domain.text();
        return result.join(u' ');
    };
    QCOMPARE(ids(), QStringLiteral("alpha beta gamma flat"));
    entryFor(person, domainId("young"));
    entryFor(person, domainId("gamma")).applies = false;
    entryFor(person, domainId("unknown"));
    QCOMPARE(ids(), QStringLiteral("alpha beta flat young"));
}

void TestSelfAssessment::itIsTakenUpAtTheSameStatement()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    QCOMPARE(resumedPlace(selfAssessment(person, framework)), (WalkPlace{0, Depth(1), 1}));
    answer(person, "beta", 1, repeated(Answer::Can, 4));
    answer(person, "beta", 2, {Answer::NotClaimed});
    QCOMPARE(resumedPlace(selfAssessment(person, framework)), (WalkPlace{1, Depth(2), 2}));
    answer(person, "beta", 2, repeated(Answer::NotClaimed, 4));
    QCOMPARE(resumedPlace(selfAssessment(person, framework)), (WalkPlace{0, Depth(1), 1}));
    for (const char *domain : {"alpha", "gamma", "flat"})
        answer(person, domain, 1, repeated(Answer::NotClaimed, 4));
    QCOMPARE(resumedPlace(selfAssessment(person, framework)), std::nullopt);
    QCOMPARE(resumedPlace({}), std::nullopt);
}

void TestSelfAssessment::nextIsTheLevelThenTheDomain()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    const auto next = [&](const WalkPlace &from) {
        return nextPlace(selfAssessment(person, framework), from);
    };
    answer(person, "alpha", 1, {Answer::NotAsked, Answer::Can, Answer::Can, Answer::NotAsked});
    QCOMPARE(next({0, Depth(1), 2}), (WalkPlace{0, Depth(1), 4}));
    answer(person, "alpha", 1, {Answer::NotAsked, Answer::Can, Answer::Can, Answer::Can});
    QCOMPARE(next({0, Depth(1), 4}), (WalkPlace{0, Depth(1), 1}));
    answer(person, "alpha", 1, repeated(Answer::Can, 4));
    QCOMPARE(next({0, Depth(1), 4}), (WalkPlace{0, Depth(2), 1}));
    answer(person, "alpha", 2, repeated(Answer::NotClaimed, 4));
    QCOMPARE(next({0, Depth(2), 4}), (WalkPlace{1, Depth(1), 1}));
    for (const char *domain : {"gamma", "flat"})
        answer(person, domain, 1, repeated(Answer::NotClaimed, 4));
    QCOMPARE(next({2, Depth(1), 4}), (WalkPlace{1, Depth(1), 1}));
}

void TestSelfAssessment::theEstimateFollowsTheRating()
{
    Framework framework = small();
    framework.domains = {domain("alpha", {1, 3, 6, 12, 24})};
    Profile person = profile(framework, {});
    const auto progress = [&] { return walkProgress(selfAssessment(person, framework), person, framework); };
    // Not rated: deep, 3, and the level at which it stops.
    QCOMPARE(progress(), (WalkProgress{0, 16, 0, 2}));
    entryFor(person, domainId("alpha")).self = Depth(1);
    QCOMPARE(progress(), (WalkProgress{0, 8, 0, 1}));
    answer(person, "alpha", 1, repeated(Answer::Can, 4));
    answer(person, "alpha", 2, repeated(Answer::Can, 3));
    QCOMPARE(progress(), (WalkProgress{7, 5, 0, 1}));
    answer(person, "alpha", 2, repeated(Answer::NotClaimed, 4));
    QCOMPARE(progress(), (WalkProgress{8, 0, 1, 0}));
}

void TestSelfAssessment::acceptingSetsBreadthWhereWorkingIsFirstReached_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("agreed");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<bool>("breadth");
    QTest::newRow("first reached") << -1 << -1 << 2 << true;
    QTest::newRow("not reached") << -1 << -1 << 1 << false;
    QTest::newRow("raised from below") << 1 << -1 << 3 << true;
    QTest::newRow("reached before: the person's own choice") << 2 << -1 << 3 << false;
    QTest::newRow("agreed stands until the next review") << 1 << 1 << 3 << false;
}

void TestSelfAssessment::acceptingSetsBreadthWhereWorkingIsFirstReached()
{
    QFETCH(int, before);
    QFETCH(int, agreed);
    QFETCH(int, accepted);
    QFETCH(bool, breadth);
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", before}});
    if (agreed >= 0)
        entryFor(person, domainId("alpha")).agreed = Depth(agreed);
    acceptDepth(person, framework.domains.at(0), Depth(accepted), framework.thresholds.working);
    const DomainEntry &entry = *findEntry(person, domainId("alpha"));
    QCOMPARE(entry.self, std::optional(Depth(accepted)));
    QCOMPARE(entry.breadth, breadth);
}

void TestSelfAssessment::newestEvidenceOfEachTask()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    const QString task = QStringLiteral("alpha/1/2");
    for (const QDate date : {QDate(2025, 3, 1), QDate(2026, 3, 1), QDate(2024, 3, 1), QDate()}) {
        addEvidence(person, {link(task), link(QStringLiteral("beta/1/1"))});
        if (date.isValid())
            person.evidence.last().date = date;
    }
    addEvidence(person, {link(task, std::nullopt)});
    person.evidence.last().date = QDate(2026, 9, 1);
    const auto newest = newestEvidence(person, framework, framework.domains.at(0));
    QCOMPARE(newest.at(0), QList<qsizetype>({-1, 1, -1, -1}));
    QCOMPARE(newest.at(1), QList<qsizetype>(4, -1));
    person.evidence.remove(0, 3);
    QCOMPARE(newestEvidence(person, framework, framework.domains.at(0)).at(0).at(1), 0);
}

void TestSelfAssessment::moreClaimsNeverLowerTheProposal()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        Random random(seed);
        const Framework framework = randomFramework(random);
        Profile person = randomAnswers(framework, random);
        for (const Domain &domain : framework.domains) {
            const Depth before = assessedDomain(person, framework, domain).proposed;
            const Level &level = random.pick(domain.levels);
            if (level.canExecute.isEmpty())
                continue;
            const qsizetype task = random.between(1, static_cast<int>(level.canExecute.size()));
            recordAnswer(entryFor(person, domain.id), {level.level, task}, Answer::Can);
            QVERIFY2(assessedDomain(person, framework, domain).proposed >= before,
                     qPrintable(QString::number(seed)));
        }
    }
}

void TestSelfAssessment::walksAsTheSlowReference()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        Random random(seed);
        const Framework framework = randomFramework(random);
        const Profile person = randomAnswers(framework, random);
        for (const Domain &domain : framework.domains) {
            const DomainAssessment walked = assessedDomain(person, framework, domain);
            const Walked slowly = walkedSlowly(person, domain);
            QCOMPARE(walked.proposed.value(), slowly.proposed);
            QCOMPARE(walked.asking.value_or(Depth(0)).value(), slowly.asking);
        }
    }
}

void TestSelfAssessment::sixDomainsAtLevelThreeTakeFewPresses()
{
    constexpr int mostPresses = 120;
    const Framework framework = builtIn();
    Profile person = profile(framework, {});
    const int presses = keyPresses(person, framework, [](Depth level) { return level <= Depth(3); });
    const QList<DomainAssessment> walk = selfAssessment(person, framework);
    QCOMPARE(walk.size(), 6);
    for (const DomainAssessment &each : walk)
        QCOMPARE(each.proposed, Depth(3));
    QVERIFY2(presses <= mostPresses, qPrintable(QString::number(presses)));
    qInfo("six domains at level 3: %d key presses", presses);
}

QTEST_APPLESS_MAIN(TestSelfAssessment)
#include "tst_selfassessment.moc"
