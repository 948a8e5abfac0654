// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/evidencelinks.h"
#include "tests/core/assessment/samples.h"
#include "tests/support/random.h"

#include <QTest>

using namespace depthchart::core;
using namespace depthchart::core::samples;
using namespace Qt::StringLiterals;

namespace {

const TaskPlace first{Depth(1), 1};

Evidence evidenceWith(const QList<EvidenceLink> &links)
{
    Profile profile;
    addEvidence(profile, links);
    return profile.evidence.constFirst();
}

} // namespace

class TestEvidenceLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkStands_data();
    void aLinkStands();
    void countsPieces();
    void countsAgreeWithTheEvidence();
    void linkKeepsTheStatement();
    void ratersConfirmApart();
    void aStaleLinkIsTakenUp();
    void openLinksGo();
    void confirmsWhatIsOpenAgain();
};

void TestEvidenceLinks::aLinkStands_data()
{
    QTest::addColumn<EvidenceLink>("given");
    QTest::addColumn<LinkStanding>("standing");
    const QString words = u"Statement 2 of alpha level 3"_s;
    const TaskPlace place{Depth(3), 2};
    QTest::newRow("by its id") << link(u"alpha/3/2"_s) << LinkStanding{0, place, Rater::Self};
    QTest::newRow("by its words") << link(u"alpha/1/1"_s, Rater::Manager, words)
                                  << LinkStanding{0, place, Rater::Manager};
    QTest::newRow("not confirmed") << link(u"alpha/3/2"_s, std::nullopt)
                                   << LinkStanding{0, place, std::nullopt};
    QTest::newRow("words that are gone")
        << link(u"alpha/3/2"_s, Rater::Self, u"Gone"_s) << LinkStanding{0, std::nullopt, Rater::Self};
    QTest::newRow("no such domain") << link(u"omega/3/2"_s) << LinkStanding{-1, std::nullopt, Rater::Self};
    QTest::newRow("agreed confirms nothing")
        << link(u"alpha/3/2"_s, Rater::Agreed) << LinkStanding{0, place, Rater::Agreed};
}

void TestEvidenceLinks::aLinkStands()
{
    QFETCH(EvidenceLink, given);
    QFETCH(LinkStanding, standing);
    const Framework framework = small();
    Profile person = profile(framework, {});
    addEvidence(person, {given});
    QCOMPARE(linkStandings(person, framework), QList<LinkStandings>{{standing}});
    QCOMPARE(linkStandings(person.evidence.at(0), person, framework), LinkStandings{standing});
    const bool shows = standing.place && (standing.by == Rater::Self || standing.by == Rater::Manager);
    QCOMPARE(standing.counts(), shows);
    QCOMPARE(domainEvidence(person, framework).at(0).links, shows ? 1 : 0);
}

void TestEvidenceLinks::countsPieces()
{
    const Framework framework = small();
    Profile person = profile(framework, {});
    addEvidence(person, {link(u"beta/1/2"_s), link(u"beta/1/2"_s, Rater::Manager)});
    addEvidence(person, {link(u"beta/1/2"_s), link(u"beta/2/1"_s, std::nullopt)});
    const TaskCounts counts = taskCounts(linkStandings(person, framework), framework);
    QCOMPARE(counts.size(), framework.domains.size());
    QCOMPARE(counts.at(1).at(0).at(1), (TaskEvidence{2, true, true}));
    QCOMPARE(counts.at(1).at(0).at(0), TaskEvidence());
    QCOMPARE(counts.at(1).at(1).at(0), TaskEvidence());
}

void TestEvidenceLinks::countsAgreeWithTheEvidence()
{
    const Framework framework = small();
    depthchart::test::Random random(7);
    Profile person = profile(framework, {});
    for (int piece = 0; piece < 200; ++piece) {
        const Domain &domain = framework.domains.at(random.below(5));
        const Depth level(1 + random.below(static_cast<int>(domain.levels.size())));
        addEvidence(person, {link(taskId(domain.id, level, 1 + random.below(4)),
                                  random.below(2) == 0 ? Rater::Self : Rater::Manager)});
    }
    const TaskCounts counts = taskCounts(linkStandings(person, framework), framework);
    const QList<DomainEvidence> shown = domainEvidence(person, framework);
    for (qsizetype domain = 0; domain < counts.size(); ++domain) {
        int pieces = 0;
        for (qsizetype level = 0; level < counts.at(domain).size(); ++level) {
            for (qsizetype task = 0; task < 4; ++task) {
                const TaskEvidence &each = counts.at(domain).at(level).at(task);
                pieces += each.pieces;
                QCOMPARE(each.bySelf, shown.at(domain).levels.at(level).bySelf.at(task));
                QCOMPARE(each.byManager, shown.at(domain).levels.at(level).byManager.at(task));
            }
        }
        QCOMPARE(pieces, shown.at(domain).links);
    }
}

void TestEvidenceLinks::linkKeepsTheStatement()
{
    const Framework framework = small();
    const Profile person = profile(framework, {});
    const Evidence linked = withLink(evidenceWith({}), person, framework, 0, {Depth(2), 3}, Rater::Self);
    QCOMPARE(linked.tasks, QList{link(u"alpha/2/3"_s, Rater::Self, u"Statement 3 of alpha level 2"_s)});
    QCOMPARE(withLink(linked, person, framework, 0, {Depth(2), 3}, Rater::Self), linked);
}

void TestEvidenceLinks::ratersConfirmApart()
{
    const Framework framework = small();
    const Profile person = profile(framework, {});
    const Evidence bySelf = withLink(evidenceWith({}), person, framework, 0, first, Rater::Self);
    const Evidence byBoth = withLink(bySelf, person, framework, 0, first, Rater::Manager);
    const LinkStandings both = linkStandings(byBoth, person, framework);
    QVERIFY(isLinked(both, 0, first, Rater::Self));
    QVERIFY(isLinked(both, 0, first, Rater::Manager));
    QVERIFY(!isLinked(both, 1, first, Rater::Manager));
    QCOMPARE(withoutLink(byBoth, person, framework, 0, first, Rater::Manager), bySelf);
    QCOMPARE(withoutLink(bySelf, person, framework, 0, first, Rater::Manager), bySelf);
}

void TestEvidenceLinks::aStaleLinkIsTakenUp()
{
    const Framework framework = small();
    const Profile person = profile(framework, {});
    const Evidence stale = evidenceWith(
        {link(u"alpha/2/1"_s, Rater::Self, u"Gone"_s), link(u"alpha/1/1"_s, Rater::Self, u"Gone"_s)});
    const Evidence again = withLink(stale, person, framework, 0, first, Rater::Self);
    QCOMPARE(again.tasks.size(), 2);
    QCOMPARE(again.tasks.at(0), stale.tasks.at(0));
    QCOMPARE(again.tasks.at(1), link(u"alpha/1/1"_s, Rater::Self, u"Statement 1 of alpha level 1"_s));
    const Evidence unconfirmed = evidenceWith({link(u"alpha/1/1"_s, std::nullopt)});
    QCOMPARE(withLink(unconfirmed, person, framework, 0, first, Rater::Manager).tasks.size(), 1);
}

void TestEvidenceLinks::openLinksGo()
{
    const Framework framework = small();
    const Profile person = profile(framework, {});
    const EvidenceLink good = link(u"alpha/1/1"_s);
    const Evidence mixed = evidenceWith(
        {link(u"alpha/1/2"_s, std::nullopt), good, link(u"alpha/1/3"_s, Rater::Self, u"Gone"_s)});
    QCOMPARE(withoutOpenLinks(mixed, person, framework).tasks, QList{good});
}

void TestEvidenceLinks::confirmsWhatIsOpenAgain()
{
    const Framework framework = small();
    const Profile person = profile(framework, {});
    const EvidenceLink good = link(u"alpha/1/1"_s);
    const EvidenceLink gone = link(u"alpha/9/1"_s, Rater::Self, u"Gone"_s);
    const Evidence mixed = evidenceWith(
        {link(u"alpha/1/2"_s, std::nullopt), good, link(u"alpha/1/3"_s, Rater::Self, u"Gone"_s), gone});
    const Evidence confirmed = withOpenLinksConfirmed(mixed, person, framework, Rater::Manager);
    QCOMPARE(confirmed.tasks.size(), 4);
    QCOMPARE(confirmed.tasks.at(1), good);
    QCOMPARE(confirmed.tasks.at(3), gone);
    for (const qsizetype open : {0, 2}) {
        const EvidenceLink &link = confirmed.tasks.at(open);
        QCOMPARE(link.task, mixed.tasks.at(open).task);
        QCOMPARE(link.by, Rater::Manager);
        QCOMPARE(link.statement,
                 framework.domains.at(0).levels.at(0).canExecute.at(link.task.back().digitValue() - 1));
    }
    QCOMPARE(withOpenLinksConfirmed(confirmed, person, framework, Rater::Self), confirmed);
}

QTEST_APPLESS_MAIN(TestEvidenceLinks)
#include "tst_evidencelinks.moc"
