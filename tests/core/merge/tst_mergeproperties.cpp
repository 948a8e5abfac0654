// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/write.h"
#include "core/merge/merge.h"
#include "core/profile/partialcopy.h"
#include "core/profile/profileio.h"
#include "tests/core/merge/randomedits.h"
#include "tests/core/review/reviewsamples.h"
#include "tests/support/random.h"
#include "tests/support/randomprofile.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::core;
using namespace Qt::StringLiterals;

namespace {

/// A common state and what two people made of it.
struct Copies
{
    std::optional<Profile> base;
    Profile a;
    Profile b;
};

Copies makeCopies(const Framework &framework, quint32 seed)
{
    test::Random random(seed);
    Profile base = seed % 4 == 0 ? samples::noor() : test::randomProfile(framework, seed);
    base.partial.clear();
    base = readProfile(writeProfile(base)).value();
    // Few edits, so that most do not conflict; now and then many.
    const int most = random.chance(70) ? 4 : 25;
    Copies result{base, test::edited(base, framework, random.below(most), 2 * seed, u"a"_s),
                  test::edited(base, framework, random.below(most), 2 * seed + 1, u"b"_s)};
    if (random.chance(25))
        result.base.reset();
    return result;
}

constexpr quint32 rounds = 160;

/// Made once for all properties: that takes longer than to merge them.
const QList<Copies> &allCopies()
{
    static const QList<Copies> all = [] {
        const Framework framework = samples::builtIn();
        QList<Copies> made;
        for (quint32 seed = 1; seed <= rounds; ++seed)
            made.append(makeCopies(framework, seed));
        return made;
    }();
    return all;
}

MergedProfile merged(const std::optional<Profile> &base, const Profile &a, const Profile &b)
{
    const Result<MergedProfile> result = mergedProfiles(base, a, b);
    if (!result)
        qFatal("%s", qPrintable(faultText(result.error().constFirst())));
    return *result;
}

QByteArray bytes(const Profile &profile)
{
    return writeProfile(profile);
}

/// Every entry with an id, wherever it stands, as its own JSON by its id; a domain by its name.
void collect(const json::Value &value, QHash<QString, QByteArray> &entries)
{
    if (const json::Array *list = value.array()) {
        for (const json::Value &each : *list)
            collect(each, entries);
    }
    const json::Object *members = value.object();
    if (!members)
        return;
    const json::Value *id = value.find(u"id");
    if (id && id->string() && !id->string()->isEmpty())
        entries.insert(*id->string(), json::writeJson(value));
    for (const json::Member &member : *members)
        collect(member.value, entries);
}

QHash<QString, QByteArray> entriesOf(const Profile &profile)
{
    QHash<QString, QByteArray> entries;
    collect(profileValue(profile), entries);
    return entries;
}

QHash<QString, QByteArray> entriesOf(const QList<MergeConflict> &conflicts)
{
    QHash<QString, QByteArray> entries;
    for (const MergeConflict &conflict : conflicts) {
        for (const std::optional<json::Value> &side : {conflict.a, conflict.b}) {
            if (side)
                collect(*side, entries);
        }
    }
    return entries;
}

} // namespace

class TestMergeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyWithItself();
    void oneSideAlone();
    void orderOfMerging();
    void nothingIsLost();
    void domainFieldsByReference();
    void mergedAgain();
    void settledAsEitherSide();
    void partialCopiesRemoveNothing();
};

void TestMergeProperties::aCopyWithItself()
{
    for (const Copies &each : allCopies()) {
        const MergedProfile result = merged(each.base, each.a, readProfile(bytes(each.a)).value());
        QCOMPARE(bytes(result.profile), bytes(each.a));
        QVERIFY(result.changes.isEmpty() && result.conflicts.isEmpty());
    }
}

/// What nobody else touched is taken as it is, and told as one's own.
void TestMergeProperties::oneSideAlone()
{
    for (const Copies &each : allCopies()) {
        if (!each.base)
            continue;
        const MergedProfile left = merged(each.base, each.a, *each.base);
        QCOMPARE(bytes(left.profile), bytes(each.a));
        QVERIFY(left.conflicts.isEmpty());
        QCOMPARE(left.changes.isEmpty(), bytes(each.a) == bytes(*each.base));
        for (const MergeChange &change : left.changes)
            QCOMPARE(change.from, MergeSide::A);
        QCOMPARE(bytes(merged(each.base, *each.base, each.b).profile), bytes(each.b));
    }
}

void TestMergeProperties::orderOfMerging()
{
    int agreeing = 0;
    for (const Copies &each : allCopies()) {
        const MergedProfile one = merged(each.base, each.a, each.b);
        const MergedProfile other = merged(each.base, each.b, each.a);
        QCOMPARE(one.changes.size(), other.changes.size());
        QCOMPARE(one.conflicts.size(), other.conflicts.size());
        for (qsizetype i = 0; i < one.conflicts.size(); ++i) {
            QCOMPARE(one.conflicts.at(i).pointer, other.conflicts.at(i).pointer);
            QCOMPARE(one.conflicts.at(i).a, other.conflicts.at(i).b);
            QCOMPARE(one.conflicts.at(i).b, other.conflicts.at(i).a);
        }
        if (!one.conflicts.isEmpty())
            continue;
        ++agreeing;
        QCOMPARE(bytes(one.profile), bytes(other.profile));
    }
    QVERIFY2(agreeing > static_cast<int>(rounds) / 3, qPrintable(QString::number(agreeing)));
}

/// Every entry of either side is in the result or in a conflict; only what one side took away and the other
/// left as it was is gone.
void TestMergeProperties::nothingIsLost()
{
    int gone = 0;
    for (const Copies &each : allCopies()) {
        const MergedProfile result = merged(each.base, each.a, each.b);
        const QHash<QString, QByteArray> present = entriesOf(result.profile);
        const QHash<QString, QByteArray> disputed = entriesOf(result.conflicts);
        const QHash<QString, QByteArray> before =
            each.base ? entriesOf(*each.base) : QHash<QString, QByteArray>();
        const QHash<QString, QByteArray> ofA = entriesOf(each.a);
        const QHash<QString, QByteArray> ofB = entriesOf(each.b);
        for (const auto &[own, others] : {std::pair(&ofA, &ofB), std::pair(&ofB, &ofA)}) {
            for (auto entry = own->cbegin(); entry != own->cend(); ++entry) {
                if (present.contains(entry.key()) || disputed.contains(entry.key()))
                    continue;
                QVERIFY2(before.contains(entry.key()) && !others->contains(entry.key()),
                         qPrintable(entry.key()));
                QCOMPARE(entry.value(), before.value(entry.key()));
                ++gone;
            }
        }
    }
    QVERIFY(gone > 0);
}

/// The depths of each domain by the rule in its plainest form.
void TestMergeProperties::domainFieldsByReference()
{
    const Framework framework = samples::builtIn();
    for (const Copies &each : allCopies()) {
        const MergedProfile result = merged(each.base, each.a, each.b);
        QStringList conflicts;
        for (const MergeConflict &conflict : result.conflicts)
            conflicts << conflict.pointer;
        for (const Domain &domain : framework.domains) {
            const DomainEntry *a = findEntry(each.a, domain.id);
            const DomainEntry *b = findEntry(each.b, domain.id);
            if (!a || !b)
                continue;
            const DomainEntry *known = each.base ? findEntry(*each.base, domain.id) : nullptr;
            const DomainEntry *found = findEntry(result.profile, domain.id);
            QVERIFY(found);
            for (const Rater rater : {Rater::Self, Rater::Manager, Rater::Agreed}) {
                const std::optional<Depth> ofA = depthBy(*a, rater);
                const std::optional<Depth> ofB = depthBy(*b, rater);
                const std::optional<Depth> former = known ? depthBy(*known, rater) : std::nullopt;
                // Without a common state an absent depth gives way to one that is given: as from nothing.
                const bool isDisputed = ofA != ofB && ofA != former && ofB != former;
                QCOMPARE(conflicts.contains(u"/domains/%1/%2"_s.arg(domain.id.text(), termText(rater))),
                         isDisputed);
                if (!isDisputed)
                    QCOMPARE(depthBy(*found, rater), ofA == former ? ofB : ofA);
            }
        }
    }
}

/// What was brought in is in: merging the result with either copy once more changes nothing.
void TestMergeProperties::mergedAgain()
{
    for (const Copies &each : allCopies()) {
        const MergedProfile result = merged(each.base, each.a, each.b);
        if (!result.conflicts.isEmpty() || !each.base)
            continue;
        for (const Profile &copy : {each.a, each.b}) {
            const MergedProfile again = merged(copy, result.profile, copy);
            QCOMPARE(bytes(again.profile), bytes(result.profile));
        }
    }
}

void TestMergeProperties::settledAsEitherSide()
{
    int disputed = 0;
    for (const Copies &each : allCopies()) {
        const MergedProfile one = merged(each.base, each.a, each.b);
        const MergedProfile other = merged(each.base, each.b, each.a);
        const Result<Profile> first = settled(one, QList<MergeSide>(one.conflicts.size(), MergeSide::B));
        const Result<Profile> second = settled(other, QList<MergeSide>(other.conflicts.size(), MergeSide::A));
        QVERIFY(first && second);
        QCOMPARE(bytes(*first), bytes(*second));
        disputed += one.conflicts.isEmpty() ? 0 : 1;
    }
    QVERIFY(disputed > 15);
}

/// A copy without some sections, or without what shows one side's ratings, comes back to the whole.
void TestMergeProperties::partialCopiesRemoveNothing()
{
    test::Random random(1);
    for (const Copies &each : allCopies()) {
        QList<ProfileSection> kept;
        for (const ProfileSection section : profileSections()) {
            if (random.chance(60))
                kept.append(section);
        }
        const int hidden = random.below(3);
        const Profile copy = readProfile(bytes(partialCopy(each.a, kept,
                                                           hidden == 0   ? std::nullopt
                                                           : hidden == 1 ? std::optional(Rater::Self)
                                                                         : std::optional(Rater::Manager))))
                                 .value();
        for (const std::optional<Profile> &state : {std::optional(each.a), std::optional<Profile>()}) {
            const MergedProfile result = merged(state, each.a, copy);
            QVERIFY(result.conflicts.isEmpty());
            QCOMPARE(bytes(result.profile), bytes(each.a));
            QCOMPARE(bytes(merged(state, copy, each.a).profile), bytes(each.a));
        }
    }
}

QTEST_APPLESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
