// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/text/assessmentphrases.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using core::Answer;
using core::Depth;

/// Sentences as a person reads them, from made-up answers.
class TestAssessmentPhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWalkIsTold_data();
    void theWalkIsTold();
    void aDomainsStateIsTold();
    void whatAnswersDecideIsTold_data();
    void whatAnswersDecideIsTold();
    void theOutlookIsTold();
    void monthsAreTold();
    void evidenceIsToldWithItsMonth();
    void theRatingNowIsTold();
    void acceptingIsTold();
};

namespace {

/// A domain whose levels have these answers: Y can, n not claimed, . not asked; three of four pass.
core::DomainAssessment assessed(const QByteArrayList &levels, int proposed, int asking)
{
    core::DomainAssessment result;
    result.domain = core::DomainId(QStringLiteral("prompt_eng"));
    result.proposed = Depth(proposed);
    if (asking > 0)
        result.asking = Depth(asking);
    for (const QByteArray &answers : levels) {
        core::AssessedLevel level;
        level.level = Depth(static_cast<int>(result.levels.size()) + 1);
        level.needed = static_cast<int>((answers.size() * 70 + 99) / 100);
        for (const char answer : answers) {
            level.answers << (answer == 'Y'   ? Answer::Can
                              : answer == 'n' ? Answer::NotClaimed
                                              : Answer::NotAsked);
            level.claimed += answer == 'Y' ? 1 : 0;
        }
        result.levels << level;
    }
    return result;
}

} // namespace

void TestAssessmentPhrases::theWalkIsTold_data()
{
    QTest::addColumn<int>("finished");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("asked") << 1 << 7 << 1 << "Domain 2 of 6, about 7 minutes left";
    QTest::newRow("one minute") << 5 << 1 << 5 << "Domain 6 of 6, about a minute left";
    QTest::newRow("result before the end") << 2 << 5 << -1 << "About 5 minutes left";
    QTest::newRow("over") << 6 << 0 << 3 << "All domains answered";
}

void TestAssessmentPhrases::theWalkIsTold()
{
    QFETCH(int, finished);
    QFETCH(int, minutes);
    QFETCH(int, shown);
    QFETCH(QString, text);
    const core::WalkProgress progress{10, 20, finished, minutes};
    QCOMPARE(walkText(progress, 6, shown < 0 ? std::nullopt : std::optional<qsizetype>(shown)), text);
}

void TestAssessmentPhrases::aDomainsStateIsTold()
{
    QCOMPARE(domainStateText(assessed({"....", "...."}, 0, 1)), QStringLiteral("not asked yet"));
    QCOMPARE(domainStateText(assessed({"YYYY", "Y..."}, 1, 2)), QStringLiteral("level 2"));
    QCOMPARE(domainStateText(assessed({"YYYY", "Ynnn"}, 1, 0)), QStringLiteral("proposes 1"));
    QCOMPARE(domainStateText(assessed({""}, 0, 0)), QStringLiteral("no statements"));
    QCOMPARE(levelStateText(assessed({"...."}, 0, 1).levels.at(0)), QStringLiteral("Level 1"));
    QCOMPARE(levelStateText(assessed({"Yn.."}, 0, 1).levels.at(0)), QStringLiteral("Level 1, 1 of 4"));
}

void TestAssessmentPhrases::whatAnswersDecideIsTold_data()
{
    QTest::addColumn<QByteArrayList>("levels");
    QTest::addColumn<int>("proposed");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("button");
    QTest::newRow("nothing yet") << QByteArrayList{"....", "...."} << 0 << 1
                                 << "Three more, and level 2 comes next."
                                 << "Ne&xt level";
    QTest::newRow("one more") << QByteArrayList{"YYn.", "...."} << 0 << 1
                              << "One more, and level 2 comes next."
                              << "Ne&xt level";
    QTest::newRow("enough") << QByteArrayList{"YYY.", "...."} << 1 << 1 << "Enough: level 2 comes next."
                            << "Ne&xt level";
    QTest::newRow("not enough") << QByteArrayList{"YYYY", "nn.."} << 1 << 2
                                << "Not enough: level 1 is proposed."
                                << "Ne&xt domain";
    QTest::newRow("at the top") << QByteArrayList{"YYYY", "YYYY"} << 2 << 2
                                << "Enough: level 2 is the highest."
                                << "Ne&xt domain";
    QTest::newRow("one more at the top")
        << QByteArrayList{"YYYY", "YY.."} << 1 << 2 << "One more, and level 2 is reached."
        << "Ne&xt domain";
    QTest::newRow("nothing above") << QByteArrayList{"YYYY", "", "...."} << 1 << 1
                                   << "Enough: the next level has no statements, level 1 is proposed."
                                   << "Ne&xt domain";
}

void TestAssessmentPhrases::whatAnswersDecideIsTold()
{
    QFETCH(QByteArrayList, levels);
    QFETCH(int, proposed);
    QFETCH(int, level);
    QFETCH(QString, text);
    QFETCH(QString, button);
    const core::DomainAssessment domain = assessed(levels, proposed, level);
    QCOMPARE(decisionText(domain, domain.levels.at(level - 1)), text);
    QCOMPARE(goOnText(domain, domain.levels.at(level - 1), false), button);
}

void TestAssessmentPhrases::theOutlookIsTold()
{
    QCOMPARE(outlookText(assessed({"YYYY", "YY.."}, 1, 2)), QStringLiteral("2 with one more"));
    QCOMPARE(outlookText(assessed({"YYYY", "nn.."}, 1, 2)), QString());
    QCOMPARE(outlookText(assessed({"YYYY", "nnnn"}, 1, 0)), QString());
}

void TestAssessmentPhrases::monthsAreTold()
{
    core::Domain domain = tests::framework().domains.constFirst();
    QCOMPARE(levelMonthsText(domain, Depth(1)), QStringLiteral("1 month of focused practice."));
    QCOMPARE(levelMonthsText(domain, Depth(3)), QStringLiteral("6 months after level 2; 10 months in all."));
    domain.levels[2].monthsAssumed = true;
    QCOMPARE(levelMonthsText(domain, Depth(3)),
             QStringLiteral("6 months after level 2; 10 months in all. The rubric gives no months, the usual "
                            "ones are assumed."));
}

void TestAssessmentPhrases::evidenceIsToldWithItsMonth()
{
    core::Evidence evidence;
    evidence.text = QStringLiteral("Grader\ncalibrated ");
    QCOMPARE(evidenceLine(evidence), QStringLiteral("Grader calibrated"));
    evidence.date = QDate(2026, 6, 3);
    QCOMPARE(evidenceLine(evidence), QStringLiteral("Grader calibrated, Jun 2026"));
}

void TestAssessmentPhrases::theRatingNowIsTold()
{
    core::DomainEntry entry;
    QCOMPARE(ratedNowText(nullptr), QStringLiteral("not rated yet"));
    QCOMPARE(ratedNowText(&entry), QStringLiteral("not rated yet"));
    entry.self = Depth(3);
    QCOMPARE(ratedNowText(&entry), QStringLiteral("rated 3 now"));
    entry.agreed = Depth(2);
    QCOMPARE(ratedNowText(&entry), QStringLiteral("agreed 2 until the next review"));
}

void TestAssessmentPhrases::acceptingIsTold()
{
    const core::Framework framework = tests::framework();
    const core::Profile before = tests::profile();
    QCOMPARE(acceptanceText(before, before, framework), QStringLiteral("Your ratings are these already."));
    core::Profile after = before;
    for (const char *id : {"model_eval", "safety"})
        core::acceptDepth(after, *core::findDomain(framework, core::DomainId(QString::fromLatin1(id))),
                          Depth(3), framework.thresholds.working);
    QCOMPARE(acceptanceText(before, after, framework),
             QStringLiteral("Your own ratings become:\nModel evaluation 3, was 2\n"
                            "Safety & alignment 3, not rated until now\n"
                            "Counted towards breadth from then on: Safety & alignment."));
}

QTEST_MAIN(TestAssessmentPhrases)
#include "tst_assessmentphrases.moc"
