// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/text/reviewphrases.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

core::Framework sixDomains()
{
    core::Framework framework;
    for (const QString &name : {u"Prompt engineering"_s, u"Model evaluation"_s, u"System architecture"_s,
                                u"Production ops"_s, u"Cost optimisation"_s, u"Safety & alignment"_s})
        framework.domains.append(tests::domain(name.section(u' ', 0, 0).toLower(), name));
    return framework;
}

/// A depth of -1 gives none.
core::Agreement compared(const QList<int> &self, const QList<int> &manager)
{
    const core::Framework framework = sixDomains();
    const auto given = [](int depth) { return depth < 0 ? std::nullopt : std::optional(core::Depth(depth)); };
    QList<core::Rating> ratings;
    for (qsizetype i = 0; i < self.size(); ++i)
        ratings.append(
            {framework.domains.at(i).id, given(self.at(i)), given(manager.at(i)), std::nullopt, {}});
    return core::agreement(ratings, framework);
}

} // namespace

class TestReviewPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreementIsASentence_data();
    void agreementIsASentence();
    void itIsToldOfThemToo();
    void figures_data();
    void figures();
    void oneSided();
    void leftOpen();
    void changes();
    void pace();
    void due();
};

void TestReviewPhrases::agreementIsASentence_data()
{
    QTest::addColumn<QList<int>>("self");
    QTest::addColumn<QList<int>>("manager");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the specification's")
        << QList<int>{3, 1, 3, 3, 2, 1} << QList<int>{4, 3, 3, 3, 2, 1}
        << u"You agree on four of six; the largest difference is Model evaluation, 2 levels."_s;
    QTest::newRow("the sketch's") << QList<int>{3, 3, 3, 3, 2, 1} << QList<int>{4, 3, 3, 2, 2, 1}
                                  << u"You agree on four of six; the other two differ by one level."_s;
    QTest::newRow("all") << QList<int>{3, 3, 3} << QList<int>{3, 3, 3} << u"You agree on all three."_s;
    QTest::newRow("none, by one") << QList<int>{3, 3, 3} << QList<int>{2, 4, 2}
                                  << u"You agree on none of three; all three differ by one level."_s;
    QTest::newRow("neither of two") << QList<int>{3, 3} << QList<int>{2, 4}
                                    << u"You agree on none of two; both differ by one level."_s;
    QTest::newRow("one differs") << QList<int>{3, 3, 3} << QList<int>{3, 3, 2}
                                 << u"You agree on two of three; System architecture differs by one level."_s;
    QTest::newRow("several largest")
        << QList<int>{0, 1, 3} << QList<int>{3, 4, 3}
        << u"You agree on one of three; the largest differences are Prompt engineering and Model evaluation, "
           "3 levels each."_s;
    QTest::newRow("many largest") << QList<int>{1, 1, 1, 1, 1, 1} << QList<int>{3, 3, 3, 3, 3, 1}
                                  << u"You agree on one of six; the largest differences are Prompt "
                                     u"engineering, Model evaluation, System "
                                     "architecture and two more, 2 levels each."_s;
    QTest::newRow("one alone") << QList<int>{3} << QList<int>{3}
                               << u"You agree on the one domain that both of you rated."_s;
    QTest::newRow("one alone, differs")
        << QList<int>{3, 2} << QList<int>{2, -1}
        << u"You do not agree on the one domain that both of you rated; Prompt engineering differs by one level."_s;
    QTest::newRow("nothing") << QList<int>{3, -1} << QList<int>{-1, 2}
                             << u"There is no domain yet that both of you rated."_s;
}

void TestReviewPhrases::agreementIsASentence()
{
    QFETCH(QList<int>, self);
    QFETCH(QList<int>, manager);
    QTEST(agreementSentence(compared(self, manager), sixDomains()), "expected");
}

void TestReviewPhrases::itIsToldOfThemToo()
{
    const auto told = [](const QList<int> &self, const QList<int> &manager) {
        return agreementSentence(compared(self, manager), sixDomains(), Told::OfThem);
    };
    QCOMPARE(told({3, 1, 3, 3, 2, 1}, {4, 3, 3, 3, 2, 1}),
             u"The sides agree on four of six; the largest difference is Model evaluation, 2 levels."_s);
    QCOMPARE(told({3, 1}, {3, 1}), u"The sides agree on both."_s);
    QCOMPARE(told({3}, {3}), u"The sides agree on the one domain that both rated."_s);
    QCOMPARE(told({}, {}), u"No domain was rated by both sides."_s);
}

void TestReviewPhrases::figures_data()
{
    QTest::addColumn<QList<int>>("self");
    QTest::addColumn<QList<int>>("manager");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the sketch's")
        << QList<int>{3, 3, 3, 3, 2, 1} << QList<int>{4, 3, 3, 2, 2, 1}
        << u"Exact 4 of 6, within one level 6 of 6. Weighted kappa 0.65 (linear)."_s;
    QTest::newRow("not defined") << QList<int>{2, 2} << QList<int>{2, 2}
                                 << u"Exact 2 of 2, within one level 2 of 2. Weighted kappa – (linear)."_s;
    QTest::newRow("below nothing")
        << QList<int>{0, 5} << QList<int>{5, 0}
        << u"Exact 0 of 2, within one level 0 of 2. Weighted kappa −1.00 (linear)."_s;
    QTest::newRow("nothing compared") << QList<int>{2} << QList<int>{-1} << QString();
}

void TestReviewPhrases::figures()
{
    QFETCH(QList<int>, self);
    QFETCH(QList<int>, manager);
    QTEST(agreementFigures(compared(self, manager)), "expected");
    QCOMPARE(kappaText(core::Kappa{-1, 1'000}), u"0.00"_s);
}

void TestReviewPhrases::oneSided()
{
    QCOMPARE(oneSidedSentence(compared({3, 2}, {3, 2}), sixDomains()), QString());
    QCOMPARE(oneSidedSentence(compared({3, 2}, {3, -1}), sixDomains()),
             u"Model evaluation is rated by one side only and not compared."_s);
    // In the framework's order, whichever side it was.
    QCOMPARE(oneSidedSentence(compared({-1, 2}, {3, -1}), sixDomains()),
             u"Prompt engineering and Model evaluation are rated by one side only and not compared."_s);
}

void TestReviewPhrases::leftOpen()
{
    const core::Framework framework = sixDomains();
    QCOMPARE(leftOpenSentence({}, framework), QString());
    QCOMPARE(leftOpenSentence({framework.domains.at(3).id}, framework),
             u"Production ops is left open; it keeps its former agreed depth."_s);
    QCOMPARE(leftOpenSentence({framework.domains.at(3).id, core::DomainId(u"nowhere"_s)}, framework),
             u"Production ops and nowhere are left open; each keeps its former agreed depth."_s);
}

void TestReviewPhrases::changes()
{
    core::Framework framework = sixDomains();
    core::CareerLevelRule senior;
    senior.id = core::CareerLevelId(u"senior"_s);
    senior.title = u"Senior AI Engineer"_s;
    framework.careerLevels = {senior};
    const core::DomainId prompt = framework.domains.at(0).id;
    const core::DomainId model = framework.domains.at(1).id;
    core::Snapshot before;
    before.depths = {{prompt, core::Depth(2)}, {core::DomainId(u"gone"_s), core::Depth(1)}};
    before.breadth = {prompt};
    core::Snapshot after;
    after.depths = {{prompt, core::Depth(3)}, {model, core::Depth(1)}};
    after.breadth = {model};
    after.level = senior.id;
    after.impacts = 2;
    QCOMPARE(changeLines(core::changesBetween(before, after), framework),
             QStringList({u"Prompt engineering: 2, now\u00a03"_s,
                          u"Model evaluation: rated for the first time, 1"_s, u"gone: 1, not rated now"_s,
                          u"In production since: Model evaluation"_s,
                          u"Not in production any more: Prompt engineering"_s,
                          u"Level: no level, now Senior AI Engineer"_s, u"Systems: 0, now\u00a02"_s}));
    QVERIFY(changeLines(core::changesBetween(after, after), framework).isEmpty());
}

void TestReviewPhrases::pace()
{
    core::ActualPace pace;
    QCOMPARE(paceSentence(pace), QString());
    pace.rises = {{core::DomainId(u"a"_s), core::Depth(2), core::Depth(3), {}, {}, core::Months(6)}};
    pace.rubric = core::Months(6);
    QCOMPARE(paceSentence(pace), u"One level in less than a month; the rubric’s months for it come to 6."_s);
    pace.rises.append({core::DomainId(u"b"_s), core::Depth(1), core::Depth(3), {}, {}, core::Months(9)});
    pace.rubric = core::Months(15);
    pace.months = core::Months(5);
    QCOMPARE(paceSentence(pace), u"Three levels in 5 months; the rubric’s months for them come to 15."_s);
}

void TestReviewPhrases::due()
{
    const QDate today(2026, 11, 23);
    core::Action action;
    QCOMPARE(dueText(action, today), QString());
    action.due = QDate(2026, 9, 30);
    QCOMPARE(dueText(action, today), u"overdue, 30 Sep 2026"_s);
    action.done = true;
    QCOMPARE(dueText(action, today), u"done"_s);
    action = {{}, {}, {}, QDate(2027, 1, 15), false, {}};
    QCOMPARE(dueText(action, today), u"15 Jan 2027"_s);
}

QTEST_APPLESS_MAIN(TestReviewPhrases)
#include "tst_reviewphrases.moc"
