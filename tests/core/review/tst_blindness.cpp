// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/blindness.h"
#include "core/review/review.h"
#include "tests/core/review/reviewsamples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;

Q_DECLARE_METATYPE(std::optional<Rater>)

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

QTEST_APPLESS_MAIN(TestBlindness)
#include "tst_blindness.moc"
