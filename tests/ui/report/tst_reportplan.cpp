// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "ui/report/report.h"
#include "ui/report/reportlayout.h"
#include "ui/timeline/timelinesheet.h"

#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

ReportContent contentOf(const core::Profile &profile, const ReportOptions &options = samples::options())
{
    return reportContent(profile, samples::builtIn(), samples::units(), options);
}

ReportOptions planAlone(QPageSize::PageSizeId pageSize = QPageSize::A4)
{
    ReportOptions options = samples::options(pageSize);
    options.sections = {ReportSection::Plan};
    return options;
}

const ReportStep &stepCalled(const ReportContent &content, const QString &title)
{
    for (const ReportStep &step : content.steps) {
        if (step.title.contains(title))
            return step;
    }
    qFatal("no such step: %s", qPrintable(title));
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

/// What the rows of a table stand between, from top to bottom: rules across the page.
QList<double> rulesOn(const ReportSheet &page)
{
    QList<double> rules;
    for (const PlacedItem &item : page.items) {
        const auto *rule = std::get_if<PlacedRule>(&item);
        if (rule != nullptr && rule->width < 2)
            rules += rule->line.y1();
    }
    std::sort(rules.begin(), rules.end());
    return rules;
}

template<class Item>
QList<Item> itemsOn(const ReportSheet &page)
{
    QList<Item> items;
    for (const PlacedItem &item : page.items) {
        if (const auto *found = std::get_if<Item>(&item))
            items += *found;
    }
    return items;
}

} // namespace

class TestReportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesPlan();
    void stepsInFull();
    void criteriaAreTicked();
    void nextIsASentence();
    void withoutAPlan();
    void withoutAGoal();
    void anEmptyPlanIsNone();
    void everyStepIsThereOnce();
    void todayIsTheReportsDate();
    void aBlindReviewHidesThePlan();
    void noRowIsCut_data();
    void noRowIsCut();
    void theTimelineGoesOnOverPages();
    void aPlanWithoutDatesHasNoTimeline();
    void namesStayAsTyped();
    void everythingIsVectors();
    void wordsAreLargeEnough();
};

void TestReportPlan::theExamplesPlan()
{
    const ReportContent content = contentOf(samples::rich());
    QCOMPARE(content.planTitle, u"Growth plan"_s);
    const QString intro = plain(content.planIntro);
    QVERIFY2(intro.startsWith(u"With two streams the route to Staff AI Engineer takes 12 months, 1 January "
                              u"2027 to 1 January 2028; no route is shorter. Half of 10,000 runs end by "),
             qPrintable(intro));
    QVERIFY2(intro.endsWith(u"; Prompt engineering decides the date in 97 % of them."), qPrintable(intro));
    QCOMPARE(content.timeline.bars.size(), 11);
    QVERIFY(content.timeline.milestone && content.timeline.milestone->half);
    QCOMPARE(content.steps.size(), 11);
    const ReportStep &prompt = stepCalled(content, u"Prompt engineering, level 3 to 4"_s);
    QCOMPARE(prompt.effort, u"1 Jan 2027 to 1 Jan 2028, 12 months, low risk"_s);
    QCOMPARE(prompt.marks, u"on the route, critical path"_s);
    QCOMPARE(stepCalled(content, u"One more system"_s).marks, u"on the route"_s);
    const ReportStep &scale = stepCalled(content, u"Query understanding"_s);
    QCOMPARE(plain(scale.marks), u"active, 79 % of its time used"_s);
    const ReportStep &lead = stepCalled(content, u"Daniel"_s);
    QCOMPARE(lead.conflicts,
             QStringList{u"Oct to Dec 2027: three at once, two streams; Leadership is pinned"_s});
    QCOMPARE(lead.marks, u"pinned"_s);
    const ReportStep &done = content.steps.last();
    QVERIFY(done.done && done.marks.isEmpty() && !done.inFull);
    QCOMPARE(done.effort, u"done, 1 May 2026 to 1 Nov 2026, 6 months"_s);
}

void TestReportPlan::stepsInFull()
{
    const ReportContent content = contentOf(samples::planned(40));
    for (qsizetype i = 0; i < content.steps.size(); ++i) {
        const ReportStep &step = content.steps.at(i);
        QCOMPARE(step.inFull, !step.done && (i < 3 || !step.criteria.isEmpty()));
    }
}

void TestReportPlan::criteriaAreTicked()
{
    const core::Profile profile = samples::planned(40);
    const ReportLayout layout = layoutReport(contentOf(profile, planAlone()));
    qsizetype boxes = 0;
    qsizetype ticked = 0;
    for (const ReportSheet &page : layout.pages) {
        for (const PlacedBox &box : itemsOn<PlacedBox>(page)) {
            ++boxes;
            ticked += box.ticked ? 1 : 0;
        }
    }
    qsizetype criteria = 0;
    qsizetype met = 0;
    for (const core::Step &step : profile.plan->steps) {
        criteria += step.criteria.size();
        met += std::count_if(step.criteria.cbegin(), step.criteria.cend(),
                             [](const core::Criterion &each) { return each.met; });
    }
    QCOMPARE(boxes, criteria);
    QCOMPARE(ticked, met);
}

void TestReportPlan::nextIsASentence()
{
    const ReportContent content = contentOf(samples::rich());
    QCOMPARE(content.nextTitle, u"Next:"_s);
    QCOMPARE(content.nextText,
             u"Prompt engineering from level 3 to 4 beside one more system in production. 12 months "
             u"with two streams, to 1 Jan 2028. Under way to 1 Jan 2027: “Query understanding, 1.2M to 12M "
             u"queries/day”."_s);
    QVERIFY(content.next.isEmpty());
    // The sentence goes on on the title's own line.
    const ReportLayout layout = layoutReport(content);
    const QList<PlacedLineOfText> lines = itemsOn<PlacedLineOfText>(layout.pages.first());
    const auto title = std::find_if(lines.cbegin(), lines.cend(),
                                    [](const PlacedLineOfText &line) { return line.text == u"Next:"; });
    QVERIFY(title != lines.cend());
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [&](const PlacedLineOfText &line) {
        return line.text.startsWith(u"Prompt engineering from") && line.baseline == title->baseline &&
               line.rect.left() > title->rect.right();
    }));
}

void TestReportPlan::withoutAPlan()
{
    core::Profile profile = samples::rich();
    profile.plan.reset();
    const ReportContent content = contentOf(profile);
    QCOMPARE(content.nextText,
             u"Prompt engineering from level 3 to 4. 18 months with one stream, to 23 May 2028."_s);
    QVERIFY2(content.planIntro.contains(u"With one stream the route to Staff AI Engineer takes 18 months, 23 "
                                        u"November 2026 to 23 May 2028; no route is shorter."),
             qPrintable(content.planIntro));
    QVERIFY(!content.timeline.milestone);
    QCOMPARE(stepCalled(content, u"Prompt engineering, level 3 to 4"_s).marks, u"on the route"_s);
    QCOMPARE(stepCalled(content, u"One more system"_s).marks, u"on the route"_s);
    QCOMPARE(stepCalled(content, u"Production ops, level"_s).marks, QString());
}

void TestReportPlan::withoutAGoal()
{
    core::Profile profile = samples::rich();
    profile.plan->goal = {};
    const ReportContent content = contentOf(profile);
    QVERIFY2(
        content.planIntro.startsWith(u"The plan has no goal; its last step ends on 1 April 2029. Half of "),
        qPrintable(content.planIntro));
    QVERIFY(content.nextText.contains(u" The plan’s last step ends on 1 Apr 2029. "));
}

void TestReportPlan::anEmptyPlanIsNone()
{
    core::Profile profile = samples::rich();
    profile.plan->steps.clear();
    const ReportContent content = contentOf(profile);
    QVERIFY(!content.timeline.bars.isEmpty());
    QVERIFY(content.planIntro.startsWith(u"Possible next steps"));
    QVERIFY(contentOf(samples::empty()).nextText.isEmpty());
}

void TestReportPlan::everyStepIsThereOnce()
{
    for (const int steps : {1, 40, 200}) {
        const ReportContent content = contentOf(samples::planned(steps), planAlone());
        QCOMPARE(content.steps.size(), steps);
        for (int i = 2; i < steps; i += 3) {
            const QString note = u"Step %1 as noted"_s.arg(i);
            QCOMPARE(std::count_if(content.steps.cbegin(), content.steps.cend(),
                                   [&](const ReportStep &step) { return step.title == note; }),
                     1);
        }
        // What is done comes last.
        QVERIFY(std::is_partitioned(content.steps.cbegin(), content.steps.cend(),
                                    [](const ReportStep &step) { return !step.done; }));
    }
}

void TestReportPlan::todayIsTheReportsDate()
{
    ReportOptions options = samples::options();
    options.date = QDate(2027, 3, 15);
    const ReportContent content = contentOf(samples::rich(), options);
    QCOMPARE(content.timeline.today, options.date);
    QVERIFY2(
        content.planIntro.contains(u"15 March 2027 to 15 March 2028; no route is shorter. As dated, the plan "
                                   u"gets there on 1 January 2028."),
        qPrintable(content.planIntro));
}

void TestReportPlan::aBlindReviewHidesThePlan()
{
    const core::Profile profile = samples::blind();
    ReportOptions options = samples::options();
    options.rater = core::Rater::Manager;
    const ReportContent hidden = contentOf(profile, options);
    QVERIFY(!hidden.timeline.milestone);
    QVERIFY2(hidden.planIntro.contains(u"when both sides of the review are in"),
             qPrintable(hidden.planIntro));
    for (const ReportStep &step : hidden.steps)
        QVERIFY2(!step.title.contains(u"Daniel"), qPrintable(step.title));
    options.rater = core::Rater::Self;
    QVERIFY(contentOf(profile, options).timeline.milestone);
}

void TestReportPlan::noRowIsCut_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::newRow("40, A4") << 40 << QPageSize::A4;
    QTest::newRow("40, Letter") << 40 << QPageSize::Letter;
    QTest::newRow("200, A4") << 200 << QPageSize::A4;
}

/// A row has one tile, and all its boxes stand between the same two rules as the tile, on its page.
void TestReportPlan::noRowIsCut()
{
    QFETCH(int, steps);
    QFETCH(QPageSize::PageSizeId, paper);
    const ReportContent content = contentOf(samples::planned(steps), planAlone(paper));
    const ReportLayout layout = layoutReport(content);
    qsizetype row = 0;
    for (const ReportSheet &page : layout.pages) {
        const QList<double> rules = rulesOn(page);
        const QList<PlacedBox> boxes = itemsOn<PlacedBox>(page);
        const QList<PlacedVector> tiles = itemsOn<PlacedVector>(page);
        for (const PlacedVector &tile : tiles) {
            const auto below = std::upper_bound(rules.cbegin(), rules.cend(), tile.rect.center().y());
            QVERIFY(below != rules.cbegin() && below != rules.cend());
            const auto inRow = std::count_if(boxes.cbegin(), boxes.cend(), [&](const PlacedBox &box) {
                return box.rect.top() > *(below - 1) && box.rect.bottom() < *below;
            });
            QCOMPARE(inRow, content.steps.at(row++).criteria.size());
        }
        const QList<PlacedLineOfText> lines = itemsOn<PlacedLineOfText>(page);
        const bool headed = std::any_of(lines.cbegin(), lines.cend(), [](const PlacedLineOfText &line) {
            return line.text == u"Done when";
        });
        QCOMPARE(headed, !tiles.isEmpty());
    }
    QCOMPARE(row, content.steps.size());
}

void TestReportPlan::theTimelineGoesOnOverPages()
{
    const ReportLayout layout = layoutReport(contentOf(samples::hostilePlan(), planAlone()));
    qsizetype next = 0;
    qsizetype parts = 0;
    for (const ReportSheet &page : layout.pages) {
        for (const PlacedTimeline &part : itemsOn<PlacedTimeline>(page)) {
            QCOMPARE(part.first, next);
            QCOMPARE(part.rect.height(), layout.timeline->height(part.first, part.count));
            next = part.first + part.count;
            ++parts;
        }
    }
    QVERIFY(parts > 2);
    QCOMPARE(next, layout.timeline->rowCount());
}

void TestReportPlan::aPlanWithoutDatesHasNoTimeline()
{
    core::Profile profile = samples::rich();
    for (core::Step &step : profile.plan->steps) {
        step.start.reset();
        step.end.reset();
    }
    const ReportContent content = contentOf(profile);
    QVERIFY(content.planIntro.contains(u"have no dates yet"));
    const ReportLayout layout = layoutReport(content);
    for (const ReportSheet &page : layout.pages)
        QVERIFY(itemsOn<PlacedTimeline>(page).isEmpty() && itemsOn<PlacedLegend>(page).isEmpty());
    QVERIFY(stepCalled(content, u"Production ops"_s).effort.startsWith(u"no dates yet, 12 months"));
}

void TestReportPlan::namesStayAsTyped()
{
    const QString found =
        samples::textOf(renderReport(contentOf(samples::hostilePlan(), planAlone()))).simplified();
    if (found.isEmpty())
        QSKIP("pdftotext is missing");
    for (const QString &text :
         {u"<b>bold</b> & 100% %1 office -> 10x20"_s, u"quantum.<i>x</i>"_s, u"搜索系统"_s, u"At once 119"_s,
          u"1 Jan 2090 to 1 Jun 2090"_s, u"no dates yet"_s})
        QVERIFY2(found.contains(text), qPrintable(text));
}

void TestReportPlan::everythingIsVectors()
{
    for (const core::Profile &profile : {samples::planned(40), samples::hostilePlan()}) {
        const QString images =
            samples::toolOutput(u"pdfimages"_s, {u"-list"_s}, renderReport(contentOf(profile)));
        if (images.isEmpty())
            QSKIP("pdfimages is missing");
        QCOMPARE(images.trimmed().split(u'\n').size(), 2);
    }
}

void TestReportPlan::wordsAreLargeEnough()
{
    // 7 pt are 9.33 px of 96 to the inch.
    constexpr double least = 7.0 * 96 / 72;
    const ReportLayout layout = layoutReport(contentOf(samples::planned(200), planAlone()));
    QVERIFY(layout.timeline->geometry().font().pixelSize() >= least);
    QCOMPARE(layout.timeline->geometry().rows().metrics(), TimelineMetrics::print());
    for (const ReportType type : {ReportType::Body, ReportType::Small, ReportType::SmallStrong})
        QVERIFY(reportFont(type).pixelSize() >= least * reportUnits);
}

QTEST_MAIN(TestReportPlan)
#include "tst_reportplan.moc"
