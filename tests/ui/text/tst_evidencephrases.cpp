// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/text/evidencephrases.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

/// Prompt engineering with four tasks at each level.
core::Framework framework()
{
    core::Framework result = tests::framework();
    for (core::Level &level : result.domains[0].levels) {
        level.canExecute.clear();
        for (int task = 1; task <= 4; ++task)
            level.canExecute << u"Do %1 of %2."_s.arg(task).arg(level.level.value());
    }
    return result;
}

core::DomainEvidence evidenceOf(const QStringList &tasks)
{
    core::Profile profile = tests::profile();
    core::Evidence piece;
    for (const QString &task : tasks)
        piece.tasks << core::EvidenceLink{u"prompt_eng/"_s + task, std::nullopt, core::Rater::Self, {}};
    profile.evidence << piece;
    return core::domainEvidence(profile, framework()).at(0);
}

const QStringList levelOne{u"1/1"_s, u"1/2"_s, u"1/3"_s};
const QStringList levelThree{u"3/1"_s, u"3/2"_s, u"3/3"_s};

} // namespace

class TestEvidencePhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundations_data();
    void foundations();
    void claims_data();
    void claims();
    void outcomes_data();
    void outcomes();
    void demonstrates();
    void revisions_data();
    void revisions();
};

void TestEvidencePhrases::foundations_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("secured") << levelOne << QString() << QString();
    QTest::newRow("the sketch's case") << levelOne + levelThree + QStringList{u"2/1"_s, u"2/3"_s}
                                       << u"Prompt engineering: level 3 is shown, its foundation is not."_s
                                       << u"Level 2 has 2 of 4, 3 needed. Missing: Do 2 of 2; Do 4 of 2."_s;
    QTest::newRow("two levels missing")
        << levelThree << u"Prompt engineering: level 3 is shown, its foundation is not."_s
        << u"Level 1 has 0 of 4, 3 needed. Missing: Do 1 of 1; Do 2 of 1; Do 3 of 1; Do 4 of 1. "
           "Level 2 is open as well."_s;
}

void TestEvidencePhrases::foundations()
{
    QFETCH(QStringList, shown);
    const EvidenceSentence sentence = foundationSentence(framework().domains.at(0), evidenceOf(shown));
    QTEST(sentence.title, "title");
    QTEST(sentence.text, "text");
}

void TestEvidencePhrases::claims_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<int>("self");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("carried") << levelOne << 1 << QString() << QString();
    QTest::newRow("not rated") << QStringList{} << -1 << QString() << QString();
    QTest::newRow("nothing shown")
        << QStringList{} << 1 << u"Prompt engineering: you say 1; no level is shown yet."_s
        << u"Level 1 has 0 of 4, 3 needed. Three of these would show it: Do 1 of 1; Do 2 of 1; Do 3 of 1; Do 4 of 1."_s;
    QTest::newRow("one more would do")
        << levelOne + QStringList{u"2/1"_s, u"2/2"_s} << 3
        << u"Prompt engineering: you say 3; evidence carries 1 so far."_s
        << u"Level 2 has 2 of 4, 3 needed. One of these would show it: Do 3 of 2; Do 4 of 2. Level 3 is open "
           "as well."_s;
}

void TestEvidencePhrases::claims()
{
    QFETCH(QStringList, shown);
    QFETCH(int, self);
    const EvidenceSentence sentence =
        claimSentence(framework().domains.at(0), evidenceOf(shown),
                      self < 0 ? std::nullopt : std::optional(core::Depth(self)));
    QTEST(sentence.title, "title");
    QTEST(sentence.text, "text");
}

void TestEvidencePhrases::outcomes_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("task");
    QTest::addColumn<QString>("text");
    QTest::newRow("one more") << QStringList{} << 1 << 1 << u"level 1 has 1 of 4, 3 needed"_s;
    QTest::newRow("secures its level")
        << QStringList{u"1/1"_s, u"1/2"_s} << 1 << 3 << u"level 1 has 3 of 4, 3 needed; level 1 is secured"_s;
    QTest::newRow("secures the level above") << levelOne + levelThree + QStringList{u"2/1"_s, u"2/3"_s} << 2
                                             << 4 << u"level 2 has 3 of 4, 3 needed; level 3 is secured"_s;
    QTest::newRow("shown without its foundation")
        << QStringList{u"3/1"_s, u"3/2"_s} << 3 << 3
        << u"level 3 has 3 of 4, 3 needed; it is shown, its foundation is not yet"_s;
    QTest::newRow("shown already") << levelOne << 1 << 1
                                   << u"one more piece for a task of level 1 that is shown already"_s;
}

void TestEvidencePhrases::outcomes()
{
    QFETCH(QStringList, shown);
    QFETCH(int, level);
    QFETCH(int, task);
    const core::DomainEvidence before = evidenceOf(shown);
    const core::DomainEvidence after = core::withTask(before, {core::Depth(level), task}, core::Rater::Self);
    QTEST(outcomeText(before, after, core::Depth(level)), "text");
}

void TestEvidencePhrases::demonstrates()
{
    const auto link = [](qsizetype domain, int level, qsizetype task, core::Rater by) {
        return core::LinkStanding{domain, core::TaskPlace{core::Depth(level), task}, by};
    };
    const core::LinkStandings links{link(0, 1, 4, core::Rater::Self), link(0, 1, 3, core::Rater::Self),
                                    link(0, 1, 3, core::Rater::Manager), link(2, 2, 1, core::Rater::Self),
                                    core::LinkStanding{2, std::nullopt, core::Rater::Self}};
    QCOMPARE(demonstratesText(links, framework(), 0), u"Level 1, tasks 3 and 4 · by the manager"_s);
    QCOMPARE(demonstratesText(links, framework(), 2), u"Level 2, task 1 · 1 to confirm again"_s);
    QCOMPARE(demonstratesText(links, framework()),
             u"Prompt engineering, level 1, tasks 3 and 4 · Safety & alignment, level 2, task 1 · by "
             "the manager · 1 to confirm again"_s);
    QVERIFY(demonstratesText({}, framework()).isEmpty());
}

void TestEvidencePhrases::revisions_data()
{
    QTest::addColumn<int>("followed");
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("toConfirm");
    QTest::addColumn<int>("askedAgain");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << 0 << 0 << 0 << u"Nothing in this profile hangs on its statements."_s;
    QTest::newRow("links") << 12 << 0 << 2 << 0
                           << u"12 links follow their statements; 2 evidence links need confirming again."_s;
    QTest::newRow("all") << 12 << 3 << 1 << 8
                         << u"12 links follow their statements, 3 of them to a new place; 1 evidence link "
                            "needs confirming again; 8 claims will be asked again."_s;
}

void TestEvidencePhrases::revisions()
{
    QFETCH(int, followed);
    QFETCH(int, moved);
    QFETCH(int, toConfirm);
    QFETCH(int, askedAgain);
    QTEST(revisionText({{}, followed, moved, toConfirm, askedAgain}), "text");
}

QTEST_APPLESS_MAIN(TestEvidencePhrases)
#include "tst_evidencephrases.moc"
