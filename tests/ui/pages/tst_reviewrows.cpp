// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review.h"
#include "tests/ui/rubricfixture.h"
#include "ui/pages/reviewrows.h"

#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

void rate(core::Profile &profile, const QString &domain, std::optional<int> self, std::optional<int> manager)
{
    core::DomainEntry &entry = core::entryFor(profile, core::DomainId(domain));
    entry.self = self ? std::optional(core::Depth(*self)) : std::nullopt;
    entry.manager = manager ? std::optional(core::Depth(*manager)) : std::nullopt;
}

/// Prompt engineering the same, Model evaluation two levels apart, Safety one, Agent systems by one side.
core::Profile sample(bool blind = false)
{
    core::Profile profile = tests::profile();
    profile.person.name = u"Noor Haddad"_s;
    profile.person.manager = u"Ines Duarte"_s;
    rate(profile, u"prompt_eng"_s, 3, 3);
    rate(profile, u"model_eval"_s, 2, 4);
    rate(profile, u"safety"_s, 2, 1);
    rate(profile, u"agents"_s, 2, {});
    return core::startedReview(profile, tests::framework(), QDate(2026, 11, 23), blind, {},
                               core::EntryId(u"review"_s));
}

QStringList ids(const QList<ReviewRow> &rows)
{
    QStringList result;
    for (const ReviewRow &row : rows)
        result << row.id.text();
    return result;
}

} // namespace

class TestReviewRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largestDifferenceFirst();
    void states();
    void whatIsSettled();
    void aHiddenSideIsNowhere_data();
    void aHiddenSideIsNowhere();
    void aDepthAboveTheHighestIsCapped();
    void plot();
    void theLegendNamesThePeople_data();
    void theLegendNamesThePeople();
    void theRadarHasTheFrameworksOrder();
};

void TestReviewRows::largestDifferenceFirst()
{
    const QList<ReviewRow> rows = reviewRows(sample(), tests::framework(), std::nullopt);
    QCOMPARE(ids(rows), (QStringList{u"model_eval"_s, u"safety"_s, u"prompt_eng"_s, u"agents"_s}));
    QCOMPARE(differenceCount(rows), 2);
    core::Profile without = sample();
    core::entryFor(without, core::DomainId(u"safety"_s)).applies = false;
    QVERIFY(!ids(reviewRows(without, tests::framework(), std::nullopt)).contains(u"safety"_s));
}

void TestReviewRows::states()
{
    core::Profile profile = core::withSettled(sample(), core::DomainId(u"safety"_s), core::Depth(2));
    const QList<ReviewRow> rows = reviewRows(profile, tests::framework(), std::nullopt);
    QStringList states;
    for (const ReviewRow &row : rows)
        states << reviewRowState(row, profile.person, false);
    QCOMPARE(states, (QStringList{u"Noor 2, Ines 4 · open"_s, u"Noor 2, Ines 1 · agreed 2"_s,
                                  u"Both 3 · agreed"_s, u"Noor 2 · open"_s}));
    // Equal ratings may be settled otherwise.
    profile = core::withSettled(profile, core::DomainId(u"prompt_eng"_s), core::Depth(4));
    QCOMPARE(
        reviewRowState(reviewRows(profile, tests::framework(), std::nullopt).at(2), profile.person, false),
        u"Both 3 · agreed 4"_s);
}

void TestReviewRows::whatIsSettled()
{
    const auto sentence = [](const core::Profile &profile) {
        return settledSentence(reviewRows(profile, tests::framework(), std::nullopt));
    };
    core::Profile profile = sample();
    QCOMPARE(settledShort(reviewRows(profile, tests::framework(), std::nullopt)),
             u"0 of 2 settled; 2 open"_s);
    QCOMPARE(sentence(profile),
             u"0 of 2 differences settled; Model evaluation and Safety & alignment are open"_s);
    profile = core::withSettled(profile, core::DomainId(u"model_eval"_s), core::Depth(3));
    QCOMPARE(sentence(profile), u"1 of 2 differences settled; Safety & alignment is open"_s);
    profile = core::withSettled(profile, core::DomainId(u"safety"_s), core::Depth(1));
    QCOMPARE(sentence(profile), u"All differences are settled; Agent systems is open"_s);
    profile = core::withSettled(profile, core::DomainId(u"agents"_s), core::Depth(1));
    QCOMPARE(sentence(profile), u"All differences are settled"_s);
    QCOMPARE(sentence(core::withSettled(profile, core::DomainId(u"agents"_s), std::nullopt)),
             u"All differences are settled; Agent systems is open"_s);
}

void TestReviewRows::aHiddenSideIsNowhere_data()
{
    QTest::addColumn<core::Rater>("hidden");
    QTest::addRow("from the person") << core::Rater::Manager;
    QTest::addRow("from the manager") << core::Rater::Self;
}

void TestReviewRows::aHiddenSideIsNowhere()
{
    QFETCH(core::Rater, hidden);
    const core::Profile profile =
        core::withSettled(sample(true), core::DomainId(u"safety"_s), core::Depth(2));
    const QList<ReviewRow> rows = reviewRows(profile, tests::framework(), hidden);
    // In an order that tells nothing of the other side.
    QStringList expected{u"prompt_eng"_s, u"model_eval"_s, u"safety"_s};
    if (hidden == core::Rater::Manager)
        expected << u"agents"_s;
    QCOMPARE(ids(rows), expected);
    for (const ReviewRow &row : rows) {
        QVERIFY(!(hidden == core::Rater::Self ? row.self : row.manager));
        QVERIFY(!row.agreed);
        QVERIFY(!reviewRowState(row, profile.person, true).contains(u'·'));
    }
    for (const DepthAxis &axis : reviewPlot(rows, profile.person, hidden).axes)
        QCOMPARE(axis.group, u"Your side, until both are in"_s);
}

void TestReviewRows::aDepthAboveTheHighestIsCapped()
{
    core::Profile profile = sample();
    rate(profile, u"safety"_s, 9, 5);
    const QList<ReviewRow> rows = reviewRows(profile, tests::framework(), std::nullopt);
    QCOMPARE(rows.at(2).id.text(), u"safety"_s);
    QCOMPARE(rows.at(2).difference(), 0);
    QCOMPARE(rows.at(2).agreed, std::optional(core::Depth(5)));
}

void TestReviewRows::plot()
{
    const core::Profile profile = sample();
    const RadarModel model =
        reviewPlot(reviewRows(profile, tests::framework(), std::nullopt), profile.person, std::nullopt);
    QStringList groups;
    for (const DepthAxis &axis : model.axes)
        groups << axis.group;
    QCOMPARE(groups, (QStringList{u"Differ by two levels"_s, u"Differ by one level"_s,
                                  u"Same on both sides"_s, u"Rated by one side"_s}));
    QCOMPARE(axisDescription(model, 0), u"self 2, manager 4"_s);
    QCOMPARE(axisDescription(model, 2), u"self 3, manager 3, agreed 3"_s);
    QCOMPARE(axisDescription(model, 3), u"self 2"_s);
}

void TestReviewRows::theLegendNamesThePeople_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("manager");
    QTest::addColumn<std::optional<core::Rater>>("hidden");
    QTest::addColumn<QStringList>("legend");
    QTest::newRow("both") << u"Noor Haddad"_s << u"Ines Duarte"_s << std::optional<core::Rater>()
                          << QStringList{u"Noor"_s, u"Ines, manager"_s, u"Agreed"_s};
    QTest::newRow("nobody") << QString() << QString() << std::optional<core::Rater>()
                            << QStringList{u"Self"_s, u"Manager"_s, u"Agreed"_s};
    QTest::newRow("the manager, blind")
        << u"Noor Haddad"_s << u"Ines Duarte"_s << std::optional(core::Rater::Self)
        << QStringList{u"Ines, manager"_s};
    QTest::newRow("the person, blind") << u"Noor Haddad"_s << u"Ines Duarte"_s
                                       << std::optional(core::Rater::Manager) << QStringList{u"Noor"_s};
}

void TestReviewRows::theLegendNamesThePeople()
{
    QFETCH(const QString, person);
    QFETCH(const QString, manager);
    QFETCH(const std::optional<core::Rater>, hidden);
    QFETCH(const QStringList, legend);
    core::Profile profile = sample(hidden.has_value());
    profile.person.name = person;
    profile.person.manager = manager;
    const RadarModel model =
        reviewPlot(reviewRows(profile, tests::framework(), hidden), profile.person, hidden);
    QStringList texts;
    for (const LegendEntry &entry : legendEntries(model))
        texts << entry.text;
    QCOMPARE(texts, legend);
}

void TestReviewRows::theRadarHasTheFrameworksOrder()
{
    const core::Profile profile = sample();
    const QList<ReviewRow> rows = reviewRows(profile, tests::framework(), std::nullopt);
    QStringList order;
    for (const DepthAxis &axis : reviewRadar(rows, profile.person, std::nullopt).axes)
        order << axis.id.text();
    QCOMPARE(order, (QStringList{u"prompt_eng"_s, u"model_eval"_s, u"safety"_s, u"agents"_s}));
}

QTEST_GUILESS_MAIN(TestReviewRows)
#include "tst_reviewrows.moc"
