// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/place.h"
#include "core/profile/profileio.h"
#include "core/review/blindness.h"
#include "core/review/review.h"
#include "tests/core/review/reviewsamples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

Q_DECLARE_METATYPE(std::optional<Rater>)

namespace {

/// The JSON pointers of all that stands in it, leaf by leaf.
void addLeaves(const json::Value &value, const QString &pointer, QStringList &leaves)
{
    if (const json::Object *object = value.object()) {
        for (const json::Member &member : *object)
            addLeaves(member.value, pointer + json::pointerToken(member.key), leaves);
    } else if (const json::Array *array = value.array()) {
        for (qsizetype i = 0; i < array->size(); ++i)
            addLeaves(array->at(i), pointer + json::pointerToken(i), leaves);
    } else {
        leaves << pointer;
    }
}

/// With everything that either side may not see of the other.
Profile ratedBlindly()
{
    Profile person = noor();
    DomainEntry &entry = entryFor(person, domainId("agent_systems"));
    entry.self = Depth(4);
    entry.manager = Depth(2);
    entry.breadth = true;
    entry.target = Depth(5);
    entry.claims = {QStringLiteral("agent_systems/1/1")};
    entry.asked = {QStringLiteral("agent_systems/1/2")};
    Review blind = review("blind", ReviewStatus::Open, QDate(2026, 11, 26));
    blind.blind = true;
    blind.in = {Rater::Self};
    blind.ratings = {{domainId("safety"), Depth(2), Depth(1), std::nullopt, {}}};
    person.reviews.append(blind);
    return person;
}

} // namespace

class TestBlindness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsHidden_data();
    void whoIsHidden();
    void basisGivesWay();
    void copyShowsNothingOfSelf();
    void copyKeepsTheRest();
    void whatAReaderMaySee();
    void whatIsHiddenStandsWhereItMayShow_data();
    void whatIsHiddenStandsWhereItMayShow();
};

void TestBlindness::whoIsHidden_data()
{
    QTest::addColumn<ReviewStatus>("status");
    QTest::addColumn<bool>("blind");
    QTest::addColumn<QList<Rater>>("in");
    QTest::addColumn<Rater>("reader");
    QTest::addColumn<std::optional<Rater>>("hidden");
    const std::optional<Rater> nobody;
    const std::optional<Rater> self = Rater::Self;
    const std::optional<Rater> manager = Rater::Manager;
    const QList<Rater> none;
    const QList<Rater> both{Rater::Self, Rater::Manager};
    QTest::newRow("the person") << ReviewStatus::Open << true << none << Rater::Self << manager;
    QTest::newRow("the manager") << ReviewStatus::Open << true << none << Rater::Manager << self;
    QTest::newRow("one is in") << ReviewStatus::Open << true << QList{Rater::Self} << Rater::Manager << self;
    QTest::newRow("both are in") << ReviewStatus::Open << true << both << Rater::Manager << nobody;
    QTest::newRow("not blind") << ReviewStatus::Open << false << none << Rater::Manager << nobody;
    QTest::newRow("finished") << ReviewStatus::Finished << true << none << Rater::Manager << nobody;
}

void TestBlindness::whoIsHidden()
{
    QFETCH(ReviewStatus, status);
    QFETCH(bool, blind);
    QFETCH(QList<Rater>, in);
    QFETCH(Rater, reader);
    Profile person;
    person.reviews = {review("a", status, QDate(2026, 11, 23))};
    person.reviews[0].blind = blind;
    person.reviews[0].in = in;
    QTEST(hiddenRater(person, reader), "hidden");
    QCOMPARE(hiddenRater({}, reader), std::optional<Rater>());
}

void TestBlindness::basisGivesWay()
{
    QCOMPARE(shownBasis(Basis::Current, std::nullopt), Basis::Current);
    QCOMPARE(shownBasis(Basis::Manager, Rater::Manager), Basis::Self);
    QCOMPARE(shownBasis(Basis::Current, Rater::Manager), Basis::Current);
    QCOMPARE(shownBasis(Basis::Evidenced, Rater::Manager), Basis::Evidenced);
    // Current and evidenced depths follow from the self-ratings.
    QCOMPARE(shownBasis(Basis::Current, Rater::Self), Basis::Manager);
    QCOMPARE(shownBasis(Basis::Evidenced, Rater::Self), Basis::Manager);
    QCOMPARE(shownBasis(Basis::Agreed, Rater::Self), Basis::Agreed);
}

void TestBlindness::copyShowsNothingOfSelf()
{
    Profile person = noor();
    DomainEntry &own = entryFor(person, domainId("agent_systems"));
    own.self = Depth(4);
    own.claims = {QStringLiteral("agent_systems/1/1")};
    const Profile copy = copyForRating(person);
    QCOMPARE(copy.partial, QStringList{QStringLiteral("self")});
    QCOMPARE(copyForRating(copy), copy);
    // Rated by the person alone: that there is an entry would say so.
    QVERIFY(!findEntry(copy, domainId("agent_systems")));
    const QByteArray written = writeProfile(copy);
    for (const char *key : {"\"self\":", "\"breadth\"", "\"target\"", "\"claims\"", "\"asked\"", "\"plan\"",
                            "\"goal\"", "\"ratings\""})
        QVERIFY2(!written.contains(key), key);
    QVERIFY(readProfile(written));
}

void TestBlindness::copyKeepsTheRest()
{
    const Profile person = noor();
    const Profile copy = copyForRating(person);
    QCOMPARE(copy.id, person.id);
    QCOMPARE(copy.person, person.person);
    QCOMPARE(copy.evidence, person.evidence);
    QCOMPARE(copy.impacts, person.impacts);
    QCOMPARE(findEntry(copy, domainId("safety"))->manager, Depth(1));
}

void TestBlindness::whatAReaderMaySee()
{
    const Profile person = noor();
    QCOMPARE(visibleProfile(person, std::nullopt), person);
    const Profile own = visibleProfile(person, Rater::Manager);
    QCOMPARE(findEntry(own, domainId("safety"))->self, findEntry(person, domainId("safety"))->self);
    QCOMPARE(own.plan, person.plan);
    const Profile managers = visibleProfile(person, Rater::Self);
    QCOMPARE(findEntry(managers, domainId("safety"))->manager, Depth(1));
    QVERIFY(!managers.plan);
    QVERIFY(managers.history.isEmpty());
    // What is no rating stays.
    QCOMPARE(managers.evidence, person.evidence);
    for (const DomainEntry &entry : own.domains)
        QVERIFY(!entry.manager);
    for (const DomainEntry &entry : managers.domains)
        QVERIFY(!entry.self && !entry.target && !entry.breadth);
}

void TestBlindness::whatIsHiddenStandsWhereItMayShow_data()
{
    QTest::addColumn<Rater>("hidden");
    QTest::newRow("self") << Rater::Self;
    QTest::newRow("manager") << Rater::Manager;
}

void TestBlindness::whatIsHiddenStandsWhereItMayShow()
{
    QFETCH(Rater, hidden);
    const Profile person = ratedBlindly();
    const json::Value whole = profileValue(person);
    const json::Value visible = profileValue(visibleProfile(person, hidden));
    QStringList leaves;
    addLeaves(whole, {}, leaves);
    int missing = 0;
    for (const QString &leaf : std::as_const(leaves)) {
        const json::Value *seen = json::valueAt(visible, leaf);
        if (seen && *seen == *json::valueAt(whole, leaf))
            continue;
        ++missing;
        QVERIFY2(mayShowRatings(json::pointerTokens(leaf), hidden), qPrintable(leaf));
    }
    QVERIFY(missing > 5);
    // What tells nothing of ratings may be named.
    for (const char *pointer :
         {"/person/name", "/evidence/0/title", "/impacts/0/name", "/domains/safety/note"})
        QVERIFY2(!mayShowRatings(json::pointerTokens(QString::fromLatin1(pointer)), hidden), pointer);
}

QTEST_APPLESS_MAIN(TestBlindness)
#include "tst_blindness.moc"
