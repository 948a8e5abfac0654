// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/domainevidence.h"
#include "core/assessment/revision.h"
#include "tests/core/assessment/samples.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

class TestRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRevisionIsUntouched();
    void anotherFrameworkIsUntouched();
    void aLinkFollows_data();
    void aLinkFollows();
    void claimsAreAskedAgain();
    void acceptingChangesNothingThatCounts();
};

namespace {

/// Made under revision 1 of what is at revision 2 now.
Profile former(const Framework &framework)
{
    Profile person = profile(framework, {{"alpha", 2, true}});
    person.framework.revision = u"1"_s;
    return person;
}

} // namespace

void TestRevision::sameRevisionIsUntouched()
{
    const Framework framework = small();
    Profile person = profile(framework, {{"alpha", 2, true}});
    addEvidence(person, {link(u"alpha/1/1"_s), link(u"alpha/1/1"_s, Rater::Self, u"Gone"_s)});
    QVERIFY(!isOfAnotherRevision(person, framework));
    QCOMPARE(movedToRevision(person, framework), (MovedProfile{person}));
}

void TestRevision::anotherFrameworkIsUntouched()
{
    const Framework framework = small();
    Profile person = former(framework);
    person.framework.id = FrameworkId(u"other"_s);
    QVERIFY(!isOfAnotherRevision(person, framework));
    QCOMPARE(movedToRevision(person, framework), (MovedProfile{person}));
}

void TestRevision::aLinkFollows_data()
{
    QTest::addColumn<EvidenceLink>("before");
    QTest::addColumn<EvidenceLink>("after");
    QTest::addColumn<int>("followed");
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("toConfirm");
    const QString words = u"Statement 2 of alpha level 3"_s;
    QTest::newRow("in its place") << link(u"alpha/3/2"_s, Rater::Self, words)
                                  << link(u"alpha/3/2"_s, Rater::Self, words) << 1 << 0 << 0;
    QTest::newRow("to its new id") << link(u"alpha/2/4"_s, Rater::Manager, words)
                                   << link(u"alpha/3/2"_s, Rater::Manager, words) << 1 << 1 << 0;
    QTest::newRow("not confirmed, to its new id") << link(u"alpha/2/4"_s, std::nullopt, words)
                                                  << link(u"alpha/3/2"_s, std::nullopt, words) << 0 << 0 << 0;
    QTest::newRow("changed words") << link(u"alpha/3/2"_s, Rater::Self, u"Gone"_s)
                                   << link(u"alpha/3/2"_s, Rater::Self, u"Gone"_s) << 0 << 0 << 1;
    QTest::newRow("without words, the id may mean another task")
        << link(u"alpha/3/2"_s) << link(u"alpha/3/2"_s, std::nullopt) << 0 << 0 << 1;
    QTest::newRow("empty words") << link(u"alpha/3/2"_s, Rater::Self, QString(u""_s))
                                 << link(u"alpha/3/2"_s, std::nullopt, QString(u""_s)) << 0 << 0 << 1;
    QTest::newRow("of no domain here") << link(u"omega/1/1"_s) << link(u"omega/1/1"_s) << 0 << 0 << 0;
    QTest::newRow("words of another domain")
        << link(u"beta/3/2"_s, Rater::Self, words) << link(u"beta/3/2"_s, Rater::Self, words) << 0 << 0 << 1;
}

void TestRevision::aLinkFollows()
{
    QFETCH(EvidenceLink, before);
    QFETCH(EvidenceLink, after);
    const Framework framework = small();
    Profile person = former(framework);
    addEvidence(person, {before});
    QVERIFY(isOfAnotherRevision(person, framework));
    const MovedProfile moved = movedToRevision(person, framework);
    QCOMPARE(moved.profile.evidence.at(0).tasks, QList{after});
    QTEST(moved.followed, "followed");
    QTEST(moved.moved, "moved");
    QTEST(moved.toConfirm, "toConfirm");
    QCOMPARE(moved.profile.framework.revision, framework.revision);
    // What does not follow must not come to count under the new revision.
    QCOMPARE(domainEvidence(moved.profile, framework).at(0).links, moved.followed);
}

void TestRevision::claimsAreAskedAgain()
{
    const Framework framework = small();
    Profile person = former(framework);
    DomainEntry &alpha = entryFor(person, domainId("alpha"));
    alpha.claims = {u"alpha/1/1"_s, u"alpha/1/2"_s};
    alpha.asked = {u"alpha/1/1"_s, u"alpha/1/2"_s, u"alpha/1/3"_s};
    entryFor(person, domainId("omega")).claims = {u"omega/1/1"_s};
    const MovedProfile moved = movedToRevision(person, framework);
    QCOMPARE(moved.askedAgain, 2);
    const DomainEntry *after = findEntry(moved.profile, domainId("alpha"));
    QVERIFY(after->claims.isEmpty() && after->asked.isEmpty());
    QCOMPARE(after->self, Depth(2));
    QVERIFY(after->breadth);
    QCOMPARE(findEntry(moved.profile, domainId("omega"))->claims, QStringList{u"omega/1/1"_s});
}

void TestRevision::acceptingChangesNothingThatCounts()
{
    const Framework framework = small();
    Profile person = former(framework);
    addEvidence(person, {link(u"alpha/1/1"_s), link(u"beta/1/1"_s, Rater::Self, u"Gone"_s),
                         link(u"alpha/1/1"_s, Rater::Manager, u"Statement 4 of alpha level 2"_s)});
    const QList<DomainEvidence> before = domainEvidence(person, framework);
    const QList<DomainEvidence> after = domainEvidence(movedToRevision(person, framework).profile, framework);
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i).levels, before.at(i).levels);
}

QTEST_APPLESS_MAIN(TestRevision)
#include "tst_revision.moc"
