// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/partialcopy.h"
#include "core/review/blindness.h"
#include "tests/core/merge/mergesamples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

class TestMergedCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviews();
    void twoOpenReviews();
    void anotherOpenReviewInPlaceOfOne();
    void copyForRatingComesBack();
    void partialCopyLosesNoUnknownKeys();
    void partialCopyTakesNothing();
    void bothPartial();
    void oneTookANewRevision();
    void refused();
    void moreThanAFileHolds();
};

void TestMergedCopies::reviews()
{
    const Profile base = with(
        person(), [](Profile &each) { each.reviews = {review("r", ReviewStatus::Open, QDate(2026, 6, 1))}; });
    const Profile a = with(base, [](Profile &each) { each.reviews[0].in = {Rater::Self}; });
    const Profile b = with(base, [](Profile &each) {
        each.reviews[0].in = {Rater::Manager};
        each.reviews[0].status = ReviewStatus::Finished;
        each.reviews[0].ratings = {{domainId("alpha"), Depth(2), Depth(3), std::nullopt, {}}};
    });
    for (const std::optional<Profile> &state : {std::optional(base), std::optional<Profile>()}) {
        const MergedProfile result = merged(state, a, b);
        QCOMPARE(conflictsOf(result), QStringList());
        QCOMPARE(result.profile.reviews[0].status, ReviewStatus::Finished);
        QCOMPARE(result.profile.reviews[0].in.size(), 2);
        QCOMPARE(result.profile.reviews[0].ratings.size(), 1);
    }
}

void TestMergedCopies::twoOpenReviews()
{
    const Profile base = person();
    const auto opening = [&base](const char *id) {
        return with(base, [id](Profile &each) {
            each.reviews = {review("old", ReviewStatus::Finished, QDate(2026, 1, 1)),
                            review(id, ReviewStatus::Open, QDate(2026, 6, 1))};
        });
    };
    const MergedProfile result = merged(base, opening("a"), opening("b"));
    QCOMPARE(conflictsOf(result), QStringList{u"/reviews/1"_s});
    QCOMPARE(result.profile.reviews.size(), 2);
    QCOMPARE(result.profile.reviews[1].id.text(), u"a"_s);
    QVERIFY(result.conflicts.constFirst().b);
    QCOMPARE(settled(result, {MergeSide::B})->reviews[1].id.text(), u"b"_s);
}

/// One copy goes on with the open review, the other takes it back and opens another: one question.
void TestMergedCopies::anotherOpenReviewInPlaceOfOne()
{
    const Profile base = with(
        person(), [](Profile &each) { each.reviews = {review("r", ReviewStatus::Open, QDate(2026, 6, 1))}; });
    const Profile noted = with(base, [](Profile &each) { each.reviews[0].notes = u"Level 4 is near."_s; });
    const Profile another = with(
        base, [](Profile &each) { each.reviews = {review("s", ReviewStatus::Open, QDate(2026, 7, 1))}; });
    for (const auto &[a, b] : {std::pair(noted, another), std::pair(another, noted)}) {
        const MergedProfile result = merged(base, a, b);
        QCOMPARE(conflictsOf(result), QStringList{u"/reviews/0"_s});
        QCOMPARE(result.profile.reviews, a.reviews);
        QCOMPARE(settled(result, {MergeSide::A})->reviews, a.reviews);
        QCOMPARE(settled(result, {MergeSide::B})->reviews, b.reviews);
    }
}

void TestMergedCopies::copyForRatingComesBack()
{
    const Profile own = noor();
    const Profile copy = with(copyForRating(own), [](Profile &each) {
        entryFor(each, domainId("safety")).manager = Depth(3);
        entryFor(each, domainId("agent_systems")).manager = Depth(1);
    });
    const Profile expected = with(own, [](Profile &each) {
        entryFor(each, domainId("safety")).manager = Depth(3);
        entryFor(each, domainId("agent_systems")).manager = Depth(1);
    });
    const MergedProfile known = merged(own, own, copy);
    QCOMPARE(conflictsOf(known), QStringList());
    QCOMPARE(changesOf(known),
             QStringList({u"b changed /domains/safety/manager"_s, u"b added /domains/agent_systems"_s}));
    QCOMPARE(writeProfile(known.profile), writeProfile(expected));
    QCOMPARE(writeProfile(merged(own, copy, own).profile), writeProfile(expected));
    QVERIFY(known.profile.partial.isEmpty());
    // Without a common state the manager's new depth is one against another.
    const MergedProfile unknown = merged(std::nullopt, own, copy);
    QCOMPARE(conflictsOf(unknown), QStringList{u"/domains/safety/manager"_s});
    QCOMPARE(findEntry(unknown.profile, domainId("safety"))->self, Depth(1));
    QCOMPARE(unknown.profile.plan, own.plan);
}

void TestMergedCopies::partialCopyLosesNoUnknownKeys()
{
    const Profile own = with(noor(), [](Profile &each) {
        each.origin.unknown = {{u"id"_s, u"later"_s, json::Value(1)}};
        each.domains[0].origin.unknown = {{u"self"_s, u"trend"_s, json::Value(2)}};
    });
    const Profile copy = read(copyForRating(own));
    QVERIFY(copy.origin.unknown.isEmpty());
    for (const std::optional<Profile> &state : {std::optional(own), std::optional<Profile>()}) {
        const MergedProfile result = merged(state, own, copy);
        QCOMPARE(conflictsOf(result), QStringList());
        QCOMPARE(changesOf(result), QStringList());
        QCOMPARE(writeProfile(result.profile), writeProfile(own));
    }
    const Profile attached = read(partialCopy(own, {ProfileSection::Plan, ProfileSection::Domains}));
    QCOMPARE(writeProfile(merged(own, attached, own).profile), writeProfile(own));
    QCOMPARE(writeProfile(merged(std::nullopt, own, attached).profile), writeProfile(own));
    const Profile shown = read(partialCopy(own, profileSections(), Rater::Manager));
    QCOMPARE(writeProfile(merged(own, own, shown).profile), writeProfile(own));
}

void TestMergedCopies::partialCopyTakesNothing()
{
    const Profile own = noor();
    Profile partial = own;
    partial.partial = {u"evidence"_s, u"reviews"_s, u"plan"_s,  u"history"_s,
                       u"impacts"_s,  u"ladder"_s,  u"person"_s};
    partial.evidence = {piece(u"smuggled"_s)};
    partial.reviews.clear();
    partial.plan.reset();
    partial.history.clear();
    partial.impacts.clear();
    partial.mastered.clear();
    partial.person = Person();
    partial.frameworkCopy = json::Value(json::Object{{u"id"_s, json::Value(u"x"_s)}});
    entryFor(partial, domainId("safety")).self = Depth(2);
    for (const std::optional<Profile> &state : {std::optional(own), std::optional<Profile>()}) {
        const MergedProfile result = merged(state, read(partial), own);
        QCOMPARE(
            writeProfile(settled(result, QList<MergeSide>(result.conflicts.size(), MergeSide::A)).value()),
            writeProfile(
                with(own, [](Profile &each) { entryFor(each, domainId("safety")).self = Depth(2); })));
        QCOMPARE(result.conflicts.size(), state ? 0 : 1);
    }
    partial.partial.append(u"domains"_s);
    QCOMPARE(writeProfile(merged(std::nullopt, read(partial), own).profile), writeProfile(own));
}

void TestMergedCopies::bothPartial()
{
    const Profile own = noor();
    Profile a = own;
    a.partial = {u"evidence"_s, u"plan"_s};
    a.evidence.clear();
    a.plan.reset();
    Profile b = own;
    b.partial = {u"reviews"_s, u"plan"_s};
    b.reviews.clear();
    b.plan.reset();
    const MergedProfile result = merged(std::nullopt, read(a), read(b));
    QCOMPARE(result.profile.partial, QStringList{u"plan"_s});
    QCOMPARE(result.profile.evidence, own.evidence);
    QCOMPARE(result.profile.reviews, own.reviews);
    QVERIFY(!result.profile.plan);
    QVERIFY(readProfile(writeProfile(result.profile)));
}

void TestMergedCopies::oneTookANewRevision()
{
    const Profile base = with(person(), [](Profile &each) {
        each.evidence[0].tasks = {link(u"alpha/1/1"_s), link(u"alpha/1/2"_s, Rater::Self, u"Words"_s)};
        entryFor(each, domainId("alpha")).claims = {u"alpha/1/1"_s};
    });
    const Profile a = with(base, [](Profile &each) {
        each.framework.revision = u"3"_s;
        entryFor(each, domainId("alpha")).claims.clear();
    });
    const Profile b = with(base, [](Profile &each) {
        entryFor(each, domainId("alpha")).claims.append(u"alpha/1/2"_s);
        entryFor(each, domainId("alpha")).note = u"A note"_s;
        each.evidence[0].tasks += {link(u"alpha/1/3"_s), link(u"alpha/1/4"_s, Rater::Self, u"More words"_s)};
    });
    for (const bool turned : {false, true}) {
        const MergedProfile result = turned ? merged(base, b, a) : merged(base, a, b);
        QCOMPARE(conflictsOf(result), QStringList());
        QCOMPARE(result.profile.framework.revision, u"3"_s);
        const DomainEntry *entry = findEntry(result.profile, domainId("alpha"));
        QCOMPARE(entry->claims, QStringList());
        QCOMPARE(entry->note, u"A note"_s);
        const QList<EvidenceLink> &tasks = result.profile.evidence[0].tasks;
        QCOMPARE(tasks.size(), 4);
        for (const EvidenceLink &each : tasks)
            QCOMPARE(each.by.has_value(), each.task != u"alpha/1/3");
    }
}

void TestMergedCopies::refused()
{
    const Profile a = person();
    Profile other = a;
    other.id = u"q"_s;
    const auto foreign = mergedProfiles(std::nullopt, a, other);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().constFirst().pointer, u"/id"_s);
    QVERIFY(!mergedProfiles(other, a, a));
    Profile newer = a;
    newer.version = 2;
    const auto later = mergedProfiles(std::nullopt, a, newer);
    QVERIFY(!later);
    QCOMPARE(later.error().constFirst().pointer, u"/version"_s);
}

void TestMergedCopies::moreThanAFileHolds()
{
    const auto many = [](const QString &name) {
        Profile result = person();
        for (int i = 0; i < 6'000; ++i)
            result.evidence.append(piece(name + QString::number(i)));
        return result;
    };
    const auto result = mergedProfiles(std::nullopt, many(u"a"_s), many(u"b"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().constFirst().pointer, u"/evidence"_s);
}

QTEST_APPLESS_MAIN(TestMergedCopies)
#include "tst_mergedcopies.moc"
