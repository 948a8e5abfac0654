// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "core/review/agreement.h"
#include "core/review/review.h"
#include "tests/core/review/reviewsamples.h"
#include "tests/support/randomprofile.h"

#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::core;
using namespace depthchart::core::samples;

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOneAtMost();
    void sidesAreIn();
    void settling();
    void agreedSoFarHasWhatIsProposed();
    void finishing();
    void finishingKeepsUnknownKeys();
    void finishingRaisesTheFlag();
    void finishingWithoutAnOpenReview();
    void whatIsLeftOpenStays();
    void finishedProfilesAreReadAgain();
    void lastOfSeveral();
    void actionsThatAreOpen();
    void overdue();
};

void TestReview::startsOneAtMost()
{
    const Framework framework = small();
    const QDate day(2026, 11, 23);
    const Profile one =
        startedReview({}, framework, day, true, {QStringLiteral("Noor")}, EntryId(QStringLiteral("first")));
    QVERIFY(openReview(one));
    QCOMPARE(openReview(one)->id.text(), QStringLiteral("first"));
    QVERIFY(openReview(one)->blind);
    QVERIFY(openReview(one)->in.isEmpty());
    QCOMPARE(openReview(one)->framework.revision, framework.revision);
    QCOMPARE(startedReview(one, framework, day, false, {}, EntryId(QStringLiteral("second"))), one);
}

void TestReview::sidesAreIn()
{
    const Profile none;
    QCOMPARE(withSideIn(none, Rater::Self, true), none);
    Profile person = startedReview(none, small(), QDate(2026, 11, 23), true, {}, EntryId());
    person = withSideIn(person, Rater::Manager, true);
    QVERIFY(!areBothIn(*openReview(person)));
    QCOMPARE(withSideIn(person, Rater::Manager, true), person);
    QCOMPARE(withSideIn(person, Rater::Agreed, true), person);
    const Profile both = withSideIn(person, Rater::Self, true);
    QVERIFY(areBothIn(*openReview(both)));
    // In the order of format.md, whoever was first.
    QCOMPARE(openReview(both)->in, QList<Rater>({Rater::Self, Rater::Manager}));
    QCOMPARE(withSideIn(both, Rater::Self, false), person);
}

void TestReview::settling()
{
    const Profile none;
    QCOMPARE(withSettled(none, domainId("safety"), Depth(2)), none);
    const Profile started = startedReview(noor(), builtIn(), QDate(2026, 11, 23), false, {}, EntryId());
    Profile person = withSettled(started, domainId("prod_ops"), Depth(3));
    QCOMPARE(settledIn(*openReview(person)), (QList<TargetDepth>{{domainId("prod_ops"), Depth(3)}}));
    person = withSettled(person, domainId("prod_ops"), Depth(2));
    QCOMPARE(settledIn(*openReview(person)), (QList<TargetDepth>{{domainId("prod_ops"), Depth(2)}}));
    // It is in the file, and nothing of it is left when it is open again.
    QVERIFY(writeProfile(person).contains("\"agreed\": 2"));
    QCOMPARE(withSettled(person, domainId("prod_ops"), std::nullopt), started);
}

void TestReview::agreedSoFarHasWhatIsProposed()
{
    const Framework framework = builtIn();
    QVERIFY(agreedSoFar(noor(), framework).isEmpty());
    Profile person = startedReview(noor(), framework, QDate(2026, 11, 23), false, {}, EntryId());
    const auto agreedOn = [&](const char *domain) -> std::optional<Depth> {
        const QList<TargetDepth> agreed = agreedSoFar(person, framework);
        const auto found = std::ranges::find(agreed, domainId(domain), &TargetDepth::domain);
        return found == agreed.end() ? std::nullopt : std::optional(found->depth);
    };
    // Both 3; 3 and 2.
    QCOMPARE(agreedOn("model_eval"), Depth(3));
    QCOMPARE(agreedOn("prod_ops"), std::optional<Depth>());
    person = withSettled(person, domainId("prod_ops"), Depth(3));
    person = withSettled(person, domainId("model_eval"), Depth(4));
    QCOMPARE(agreedOn("prod_ops"), Depth(3));
    QCOMPARE(agreedOn("model_eval"), Depth(4));
    // Settled, then marked as not applicable; or not of this framework.
    entryFor(person, domainId("prod_ops")).applies = false;
    QCOMPARE(agreedOn("prod_ops"), std::optional<Depth>());
    person = withSettled(person, domainId("elsewhere"), Depth(1));
    QCOMPARE(agreedOn("elsewhere"), std::optional<Depth>());
}

void TestReview::finishing()
{
    const Framework framework = builtIn();
    const QDate day(2026, 11, 23);
    Profile person = startedReview(noor(), framework, QDate(2026, 11, 20), false, {}, EntryId());
    person.reviews.last().notes = QStringLiteral("Level 4 is the work of 2027.");
    const QList<TargetDepth> agreed{{domainId("prompt_eng"), Depth(3)}, {domainId("model_eval"), Depth(3)},
                                    {domainId("sys_arch"), Depth(3)},   {domainId("prod_ops"), Depth(3)},
                                    {domainId("cost_opt"), Depth(2)},   {domainId("safety"), Depth(1)}};
    const Profile after =
        finishedReview(person, framework, agreed, day, QStringLiteral("Review"), countedIds());
    QVERIFY(!openReview(after));
    QCOMPARE(after.reviews.size(), 2);
    const Review &finished = after.reviews.constLast();
    QCOMPARE(finished.date, day);
    QCOMPARE(finished.framework.revision, framework.revision);
    QCOMPARE(finished.notes, QStringLiteral("Level 4 is the work of 2027."));
    QCOMPARE(finished.ratings.size(), 6);
    QCOMPARE(finished.ratings.constFirst(),
             (Rating{domainId("prompt_eng"), Depth(3), Depth(4), Depth(3), {}}));
    QVERIFY(leftOpen(finished.ratings).isEmpty());
    QCOMPARE(agreement(finished.ratings, framework).exact, 4);
    for (const TargetDepth &settled : agreed)
        QCOMPARE(findEntry(after, settled.domain)->agreed, settled.depth);
    // The snapshot has the depths that were agreed.
    QCOMPARE(after.history.size(), 2);
    const Snapshot &snapshot = after.history.constLast();
    QCOMPARE(snapshot.depths, agreed);
    QCOMPARE(snapshot.level.text(), QStringLiteral("senior_ai_engineer"));
    QCOMPARE(snapshot.label, QStringLiteral("Review"));
    QCOMPARE(snapshot.date, day);
    QCOMPARE(snapshot.breadth.size(), 5);
    QCOMPARE(snapshot.impacts, 2);
    // All else is as it was.
    QCOMPARE(after.evidence, person.evidence);
    QCOMPARE(after.plan, person.plan);
}

/// What a newer version wrote into the review's ratings (format.md).
void TestReview::finishingKeepsUnknownKeys()
{
    const QDate day(2026, 11, 23);
    Profile person = startedReview(noor(), builtIn(), day, false, {}, EntryId());
    json::Origin later;
    later.unknown = {{QStringLiteral("self"), QStringLiteral("reason"), json::Value(7)}};
    person.reviews.last().ratings = {{domainId("prompt_eng"), std::nullopt, std::nullopt, Depth(3), later},
                                     {domainId("multimodal"), Depth(1), std::nullopt, Depth(1), later}};
    const Profile after = finishedReview(person, builtIn(), {{domainId("prompt_eng"), Depth(3)}}, day,
                                         QStringLiteral("Review"), countedIds());
    const QList<Rating> &ratings = after.reviews.constLast().ratings;
    QCOMPARE(ratings.constFirst(), (Rating{domainId("prompt_eng"), Depth(3), Depth(4), Depth(3), later}));
    // Neither side rates it any more.
    QCOMPARE(ratings.constLast(),
             (Rating{domainId("multimodal"), std::nullopt, std::nullopt, std::nullopt, later}));
    QCOMPARE(writeProfile(after).count("\"reason\": 7"), 2);
}

void TestReview::finishingRaisesTheFlag()
{
    const Framework framework = small();
    const Profile person = profile(framework, {{"alpha", 1}, {"beta", 2}, {"flat", 0}});
    const Profile after = finishedReview(
        person, framework,
        {{domainId("alpha"), Depth(2)}, {domainId("beta"), Depth(3)}, {domainId("flat"), Depth(1)}},
        QDate(2026, 11, 23), {}, countedIds());
    QVERIFY(findEntry(after, domainId("alpha"))->breadth);
    // It stood at working before, without the flag: that is the person's to say.
    QVERIFY(!findEntry(after, domainId("beta"))->breadth);
    // A domain of one level works at that one.
    QVERIFY(findEntry(after, domainId("flat"))->breadth);
    QCOMPARE(after.history.constLast().breadth, QList<DomainId>({domainId("alpha"), domainId("flat")}));
}

void TestReview::finishingWithoutAnOpenReview()
{
    const Framework framework = small();
    const Profile after =
        finishedReview({}, framework, {{domainId("gamma"), Depth(3)}}, QDate(2026, 11, 23), {}, countedIds());
    QCOMPARE(after.reviews.size(), 1);
    QCOMPARE(after.reviews.constFirst().id.text(), QStringLiteral("new-1"));
    QCOMPARE(after.history.constFirst().id.text(), QStringLiteral("new-2"));
    QCOMPARE(findEntry(after, domainId("gamma"))->agreed, Depth(3));
}

void TestReview::whatIsLeftOpenStays()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 4}, {"beta", 2}});
    entryFor(person, domainId("alpha")).manager = Depth(2);
    entryFor(person, domainId("alpha")).agreed = Depth(3);
    const Profile after = finishedReview(person, framework, {{domainId("beta"), Depth(2)}},
                                         QDate(2026, 11, 23), {}, countedIds());
    QCOMPARE(findEntry(after, domainId("alpha"))->agreed, Depth(3));
    QCOMPARE(leftOpen(after.reviews.constLast().ratings), QList<DomainId>{domainId("alpha")});
    QCOMPARE(after.history.constLast().depths.constFirst().depth, Depth(3));
}

void TestReview::finishedProfilesAreReadAgain()
{
    const Framework framework = builtIn();
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Profile person = test::randomProfile(framework, seed);
        const QList<TargetDepth> agreed = proposedAgreed(agreement(person, framework), framework);
        const Profile after = finishedReview(person, framework, agreed, QDate(2026, 11, 23),
                                             QStringLiteral("Review"), countedIds());
        QVERIFY(!openReview(after));
        const Result<Profile> read = readProfile(writeProfile(after));
        QVERIFY2(read, qPrintable(read ? QString() : faultText(read.error().constFirst())));
        QCOMPARE(writeProfile(*read), writeProfile(after));
    }
}

void TestReview::lastOfSeveral()
{
    QVERIFY(!lastReview({}));
    Profile person;
    person.reviews = {review("undated", ReviewStatus::Finished, std::nullopt),
                      review("newest", ReviewStatus::Finished, QDate(2026, 6, 30)),
                      review("older", ReviewStatus::Finished, QDate(2025, 6, 30)),
                      review("open", ReviewStatus::Open, QDate(2026, 11, 23))};
    QCOMPARE(lastReview(person)->id.text(), QStringLiteral("newest"));
    person.reviews.append(review("same day", ReviewStatus::Finished, QDate(2026, 6, 30)));
    QCOMPARE(lastReview(person)->id.text(), QStringLiteral("same day"));
}

void TestReview::actionsThatAreOpen()
{
    Profile person;
    person.reviews = {
        review("first", ReviewStatus::Finished, QDate(2026, 1, 1),
               {action("whenever", std::nullopt), action("later", QDate(2027, 1, 1)),
                action("done", QDate(2026, 2, 1), true)}),
        review("second", ReviewStatus::Finished, QDate(2026, 6, 30), {action("soon", QDate(2026, 12, 1))}),
        review("now", ReviewStatus::Open, QDate(2026, 11, 23), {action("new", QDate(2026, 11, 30))})};
    QCOMPARE(openActions(person), QList<OpenAction>({{1, 0}, {0, 1}, {0, 0}}));
    // The example's own: one of two is done.
    QCOMPARE(openActions(noor()).size(), 1);
}

void TestReview::overdue()
{
    const QDate today(2026, 11, 23);
    QVERIFY(isOverdue(action("late", QDate(2026, 11, 22)), today));
    QVERIFY(!isOverdue(action("today", today), today));
    QVERIFY(!isOverdue(action("done", QDate(2026, 11, 22), true), today));
    QVERIFY(!isOverdue(action("whenever", std::nullopt), today));
}

QTEST_APPLESS_MAIN(TestReview)
#include "tst_review.moc"
