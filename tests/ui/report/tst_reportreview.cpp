// SPDX-License-Identifier: GPL-3.0-or-later
// What a report tells of evidence, of reviews and of the next level.
#include "samples.h"

#include "ui/report/report.h"
#include "ui/report/reporttext.h"
#include "ui/text/words.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

ReportContent contentOf(const core::Profile &profile, core::Rater reader = core::Rater::Self)
{
    ReportOptions options = samples::options();
    options.sections = reportSections();
    options.rater = reader;
    return reportContent(profile, samples::builtIn(), samples::units(), options);
}

core::Rating rating(const char *domain, int self, int manager, int agreed)
{
    core::Rating rating;
    rating.domain = core::DomainId(QString::fromLatin1(domain));
    rating.self = core::Depth(self);
    rating.manager = core::Depth(manager);
    rating.agreed = core::Depth(agreed);
    return rating;
}

core::Action action(const QString &text, std::optional<QDate> due, bool done = false)
{
    core::Action action;
    action.text = text;
    action.owner = u"Noor"_s;
    action.due = due;
    action.done = done;
    return action;
}

/// The rich example after its review of 23 November 2026, the day of the report.
core::Profile reviewed()
{
    core::Profile profile = samples::rich();
    core::Review review;
    review.status = core::ReviewStatus::Finished;
    review.date = QDate(2026, 11, 23);
    review.participants = {u"Noor Haddad"_s, u"Ines Duarte"_s};
    review.notes = u"First.\n\n  <b>Second</b>\n"_s;
    review.ratings = {rating("model_eval", 3, 3, 3), rating("prompt_eng", 3, 4, 3),
                      rating("prod_ops", 3, 1, 3)};
    review.actions = {action(u"Later"_s, QDate(2027, 2, 28)), action(u"Done"_s, QDate(2026, 1, 1), true),
                      action(u"Sooner"_s, QDate(2027, 1, 15)), action(u"Some day"_s, std::nullopt)};
    profile.reviews += review;
    return profile;
}

QStringList textsOf(const QList<ReportAction> &actions)
{
    QStringList texts;
    for (const ReportAction &each : actions)
        texts += each.text;
    return texts;
}

} // namespace

class TestReportReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewIsToldInASentence();
    void ratingsThatDifferStandInTheTable();
    void openActionsComeFirst();
    void anEarlierReviewKeepsWhatItSays();
    void aBlindReviewTellsOneSide_data();
    void aBlindReviewTellsOneSide();
    void withoutAReviewThatIsSaid();
    void evidenceIsNewestFirst();
    void numbersStandBesideNamesThatRunFromRightToLeft();
    void evidenceToConfirmAgainIsNamed();
    void theNextLevelBeginsWithItsFoundation();
    void addressesCanBeClicked();
};

void TestReportReview::aReviewIsToldInASentence()
{
    const ReportReview review = contentOf(reviewed()).reviews.first();
    QCOMPARE(review.title, u"Review of 23 November 2026 with Ines Duarte"_s);
    QVERIFY2(review.sentence.startsWith(
                 u"You agree on one of three; the largest difference is Production ops, 2 levels."),
             qPrintable(review.sentence));
    QVERIFY2(review.sentence.contains(u"Prompt engineering 3 (Noor 3, Ines 4)"), qPrintable(review.sentence));
    QVERIFY(review.figures.startsWith(u"Exact 1 of 3, within one level 2 of 3."));
    QCOMPARE(review.notes, (QStringList{u"First."_s, u"<b>Second</b>"_s}));
}

void TestReportReview::ratingsThatDifferStandInTheTable()
{
    const ReportReview review = contentOf(reviewed()).reviews.first();
    QCOMPARE(review.ratings.size(), 2);
    QCOMPARE(review.ratings.at(0).name, u"Production ops"_s);
    QCOMPARE(review.ratings.at(0).difference, u"−2"_s);
    QVERIFY(review.ratings.at(0).isLarge && !review.ratings.at(1).isLarge);
    QCOMPARE(review.ratings.at(1).difference, u"+1"_s);
    QCOMPARE(review.ratings.at(1).agreed, u"3"_s);
    QCOMPARE(review.alike, u"Rated alike and agreed: Model evaluation 3."_s);
}

void TestReportReview::openActionsComeFirst()
{
    const QList<ReportReview> reviews = contentOf(reviewed()).reviews;
    // The review of June has actions alone: they stand with the newest one's.
    QCOMPARE(reviews.size(), 1);
    const QList<ReportAction> &actions = reviews.first().actions;
    QCOMPARE(textsOf(actions), (QStringList{u"Write the evaluation guide"_s, u"Sooner"_s, u"Later"_s,
                                            u"Some day"_s, u"Done"_s, u"Pair on the incident drill"_s}));
    QVERIFY(actions.first().overdue);
    QCOMPARE(actions.first().due, u"overdue since 30 Sep 2026"_s);
    QCOMPARE(actions.first().from, u"from the review of 30 Jun 2026"_s);
    QVERIFY(std::none_of(actions.cbegin() + 1, actions.cend(),
                         [](const ReportAction &each) { return each.overdue; }));
}

void TestReportReview::anEarlierReviewKeepsWhatItSays()
{
    core::Profile profile = reviewed();
    profile.reviews.first().notes = u"As it was in June."_s;
    const QList<ReportReview> reviews = contentOf(profile).reviews;
    QCOMPARE(reviews.size(), 2);
    QCOMPARE(reviews.last().notes, QStringList{u"As it was in June."_s});
    // What is open stands once, with the newest.
    QCOMPARE(textsOf(reviews.last().actions), QStringList{u"Pair on the incident drill"_s});
    QVERIFY(textsOf(reviews.first().actions).contains(u"Write the evaluation guide"_s));
}

void TestReportReview::aBlindReviewTellsOneSide_data()
{
    QTest::addColumn<core::Rater>("reader");
    QTest::newRow("self") << core::Rater::Self;
    QTest::newRow("manager") << core::Rater::Manager;
}

void TestReportReview::aBlindReviewTellsOneSide()
{
    QFETCH(core::Rater, reader);
    core::Profile profile = reviewed();
    core::Review open;
    open.status = core::ReviewStatus::Open;
    open.blind = true;
    open.date = QDate(2027, 5, 1);
    profile.reviews += open;
    const ReportContent hidden = contentOf(profile, reader);
    const core::Rater other = reader == core::Rater::Self ? core::Rater::Manager : core::Rater::Self;
    for (const ReportReview &review : hidden.reviews) {
        QCOMPARE(review.hidden, std::optional(other));
        QVERIFY(review.figures.isEmpty() && review.alike.isEmpty());
        QVERIFY(!review.sentence.contains(u"agree on"));
        for (const ReportRating &each : review.ratings)
            QCOMPARE(each.difference, u"–"_s);
    }
    QVERIFY(hidden.reviews.first().sentence.contains(u"when both sides are in"));
    const QString found = samples::textOf(renderReport(hidden)).simplified();
    if (found.isEmpty())
        QSKIP("pdftotext is missing");
    QVERIFY(!found.contains(reader == core::Rater::Self ? u"Ines 4"_s : u"Noor 3"_s));
}

void TestReportReview::withoutAReviewThatIsSaid()
{
    const ReportContent content = contentOf(samples::empty());
    QVERIFY(content.noReviews.startsWith(u"No review yet."));
    QVERIFY(content.noEvidence.startsWith(u"No evidence recorded yet."));
    QVERIFY(content.reviews.isEmpty() && content.evidence.isEmpty());
}

void TestReportReview::evidenceIsNewestFirst()
{
    core::Profile profile = samples::rich();
    profile.evidence.first().date.reset();
    profile.evidence[1].tasks.first().by = core::Rater::Manager;
    const QList<ReportEvidence> evidence = contentOf(profile).evidence;
    QCOMPARE(evidence.size(), profile.evidence.size());
    QCOMPARE(evidence.last().date, u"undated"_s);
    QCOMPARE(evidence.last().shows, QStringList{u"Prompt engineering, level 1, tasks 1 and 2"_s});
    QCOMPARE(evidence.last().confirmed, u"self"_s);
    QCOMPARE(evidence.at(evidence.size() - 2).confirmed, u"self and manager"_s);
    QCOMPARE(evidence.at(evidence.size() - 2).date, u"3 Oct 2024"_s);
}

void TestReportReview::numbersStandBesideNamesThatRunFromRightToLeft()
{
    core::Profile profile = reviewed();
    profile.person.name = u"نور حداد"_s;
    profile.person.manager = u"مريم دوارتي"_s;
    const QString sentence = contentOf(profile).reviews.first().sentence;
    const qsizetype noor = sentence.indexOf(u"نور"_s);
    const qsizetype mariam = sentence.indexOf(u"مريم"_s, noor);
    QVERIFY2(noor > 0 && mariam > noor, qPrintable(sentence));
    QTextLayout layout(sentence, reportFontInPixels(12));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // "(NOOR 3, MARIAM 4)": the first name's number stands at its right, before the second name.
    const qsizetype number = sentence.indexOf(QRegularExpression(u"[0-9]"_s), noor);
    QVERIFY(line.cursorToX(static_cast<int>(noor)) < line.cursorToX(static_cast<int>(number)));
    QVERIFY(line.cursorToX(static_cast<int>(number)) < line.cursorToX(static_cast<int>(mariam)));
    QCOMPARE(isolated(u"Noor Haddad"_s), u"Noor Haddad"_s);
}

void TestReportReview::evidenceToConfirmAgainIsNamed()
{
    core::Profile profile = samples::rich();
    profile.evidence = {profile.evidence.first()};
    profile.evidence[0].tasks[0].statement = u"A statement of an older rubric"_s;
    const ReportEvidence evidence = contentOf(profile).evidence.first();
    QCOMPARE(evidence.toConfirm, u"To confirm again: A statement of an older rubric"_s);
    QCOMPARE(evidence.shows, QStringList{u"Prompt engineering, level 1, task 2"_s});
    // Without its statement a link of an older revision is told by its place in the rubric, not by its id.
    profile.framework.revision = u"0.9"_s;
    for (core::EvidenceLink &link : profile.evidence[0].tasks)
        link.statement.reset();
    QCOMPARE(contentOf(profile).evidence.first().toConfirm,
             u"To confirm again: Prompt engineering, level 1, tasks 1 and 2"_s);
    profile.evidence[0].tasks[0].task = u"prompt_eng/9/9"_s;
    QCOMPARE(contentOf(profile).evidence.first().toConfirm,
             u"To confirm again: prompt_eng/9/9; Prompt engineering, level 1, task 2"_s);
}

void TestReportReview::theNextLevelBeginsWithItsFoundation()
{
    const QList<ReportNextLevel> levels = contentOf(samples::rich()).nextLevels;
    const auto of = [&](const QString &domain) {
        return *std::find_if(levels.cbegin(), levels.cend(),
                             [&](const ReportNextLevel &level) { return level.domain == domain; });
    };
    // Level 3 is shown there, level 2 is not.
    QCOMPARE(of(u"System architecture"_s).level, u"Level 2"_s);
    QCOMPARE(of(u"System architecture"_s).numbers, u"2 of 4, 3 needed"_s);
    QCOMPARE(of(u"System architecture"_s).tasks.size(), 2);
    QCOMPARE(of(u"Model evaluation"_s).level, u"Level 4"_s);
}

void TestReportReview::addressesCanBeClicked()
{
    core::Profile profile = samples::rich();
    profile.evidence[0].link = u"https://example.org/a(b)"_s;
    profile.evidence[1].link = u"javascript:alert(1)"_s;
    const QByteArray pdf = renderReport(contentOf(profile));
    QCOMPARE(pdf.count("/URI ("), 1);
    QVERIFY(pdf.contains("/URI (https://example.org/a%28b%29)"));
}

QTEST_MAIN(TestReportReview)
#include "tst_reportreview.moc"
