// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/laddercard.h"
#include "ui/pages/nextcard.h"
#include "ui/pages/overviewpage.h"
#include "ui/radar/depthchartview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const core::DomainId prompt(u"prompt_eng"_s);

} // namespace

/// What comes next on the Overview: plan, route and what is tried, while a worker finds the rest.
class TestOverviewNext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thePlanIsOpened();
    void theForecastMovesNothing_data();
    void theForecastMovesNothing();
    void theRouteIsPutOnTheTimelineInOneStep();
    void theRouteComparesStreams();
    void aReadOnlyProfileTakesNoRoute();
    void aTryAnswersWithTheRoute();
    void aTryDroppedShowsThePlanAgain();
    void noRouteLeavesTheOpportunities();
    void theFrameworkIsMissing();
    void theLadderComparesTwoStreams();

private:
    [[nodiscard]] NextCard *card() const { return m_page->findChild<NextCard *>(); }
    [[nodiscard]] bool shows(const QString &text) const;
    [[nodiscard]] QPushButton *button() const { return card()->findChild<QPushButton *>(); }
    [[nodiscard]] QString buttonText() const { return button()->text().remove(u'&'); }
    void withoutPlan();

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewNext::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestOverviewNext::init()
{
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(m_rubric);
    QVERIFY(openExampleInto(*m_document).has_value());
    m_page = std::make_unique<OverviewPage>(*m_document, today);
    m_page->resize(1440 - 144, 900 - 112);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

bool TestOverviewNext::shows(const QString &text) const
{
    const auto isIt = [&text](const auto *label) {
        return label->isVisible() && label->text().contains(text);
    };
    return std::ranges::any_of(card()->findChildren<ElidedLabel *>(), isIt) ||
           std::ranges::any_of(card()->findChildren<TextLabel *>(), isIt);
}

void TestOverviewNext::withoutPlan()
{
    core::Profile profile = m_document->profile();
    profile.plan.reset();
    m_document->load(profile, {}, {});
}

void TestOverviewNext::thePlanIsOpened()
{
    QCOMPARE(card()->title(), u"Next in the plan"_s);
    QVERIFY(shows(u"Prompt engineering, level 3 to 4"_s));
    QVERIFY(shows(u"by 1 Jan 2028"_s));
    QVERIFY(shows(u"active"_s));
    QVERIFY(shows(u"Critical path · Design prompt architectures"_s));
    QVERIFY(shows(u"Staff AI Engineer by 1 Jan 2028"_s));
    QTRY_VERIFY(shows(u"50 % by"_s));
    QCOMPARE(buttonText(), u"Open the plan"_s);
    const QSignalSpy wanted(m_page.get(), &OverviewPage::growthWanted);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestOverviewNext::theForecastMovesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024x640") << QSize(1024 - 128, 640 - 112);
    QTest::newRow("1440x900") << QSize(1440 - 144, 900 - 112);
    QTest::newRow("1600x1000") << QSize(1600 - 144, 1000 - 112);
    QTest::newRow("2560x1440") << QSize(2560 - 144, 1440 - 112);
}

void TestOverviewNext::theForecastMovesNothing()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    QTRY_VERIFY(shows(u"50 % by"_s));
    // Another answer is asked for, and its forecast is not there yet.
    core::Profile profile = m_document->profile();
    profile.plan.reset();
    m_document->load(profile, {}, {});
    QVERIFY(openExampleInto(*m_document).has_value());
    const auto places = [this] {
        QList<QRect> result;
        for (const QWidget *each : card()->findChildren<QWidget *>()) {
            if (each->isVisible())
                result << QRect(each->mapTo(m_page.get(), QPoint()), each->size());
        }
        return result << card()->geometry();
    };
    QVERIFY(!shows(u"50 % by"_s));
    // The layouts that the edit asked for; the worker's answer is an event of another kind.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QList<QRect> before = places();
    QTRY_VERIFY(shows(u"50 % by"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(places(), before);
}

void TestOverviewNext::theRouteIsPutOnTheTimelineInOneStep()
{
    withoutPlan();
    QCOMPARE(card()->title(), u"Shortest route to Staff AI Engineer"_s);
    QVERIFY(shows(u"by 23 Nov 2027"_s));
    QCOMPARE(buttonText(), u"Put it on the timeline"_s);
    const QSignalSpy wanted(m_page.get(), &OverviewPage::growthWanted);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(m_document->profile().plan.has_value());
    QCOMPARE(m_document->profile().plan->steps.size(), 2);
    QCOMPARE(m_document->profile().plan->goal.level.text(), u"staff_ai_engineer"_s);
    QCOMPARE(card()->title(), u"Next in the plan"_s);
    m_document->undoStack()->undo();
    QVERIFY(!m_document->profile().plan.has_value());
    QCOMPARE(buttonText(), u"Put it on the timeline"_s);
}

void TestOverviewNext::theRouteComparesStreams()
{
    withoutPlan();
    QVERIFY(shows(u"18 months with one stream, proven shortest"_s));
    QTRY_VERIFY(shows(u"18 months with one stream, proven shortest; 12 with two"_s));
    // A skill of the ladder is no part of the question: the answer stays whole.
    m_document->edit(u"Tick"_s, [](core::Profile &profile) { profile.mastered.clear(); });
    QVERIFY(shows(u"; 12 with two"_s));
}

void TestOverviewNext::aReadOnlyProfileTakesNoRoute()
{
    core::Profile profile = m_document->profile();
    profile.plan.reset();
    profile.version = 2;
    m_document->load(profile, {}, {});
    QVERIFY(m_document->isReadOnly());
    QCOMPARE(card()->title(), u"Shortest route to Staff AI Engineer"_s);
    QCOMPARE(buttonText(), u"See it on the timeline"_s);
    QVERIFY(button()->isEnabled());
}

void TestOverviewNext::aTryAnswersWithTheRoute()
{
    withoutPlan();
    auto *view = m_page->findChild<DepthChartView *>();
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == u"What if")
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(card()->title(), u"Shortest route to Staff AI Engineer"_s);
    Q_EMIT view->depthDragged(prompt, 4);
    // At once, without a turn of the event loop.
    QCOMPARE(card()->title(), u"Shortest route to Staff AI Engineer, as tried"_s);
    QVERIFY(shows(u"6 months with one stream"_s));
    QVERIFY(!button()->isEnabled());
    Q_EMIT view->depthDragged(prompt, 3);
    QVERIFY(shows(u"18 months with one stream"_s));
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestOverviewNext::aTryDroppedShowsThePlanAgain()
{
    QTRY_VERIFY(shows(u"50 % by"_s));
    auto *view = m_page->findChild<DepthChartView *>();
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == u"What if")
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(card()->title(), u"Next in the plan"_s);
    Q_EMIT view->depthDragged(prompt, 4);
    QVERIFY2(card()->title().endsWith(u"as tried"), qPrintable(card()->title()));
    QVERIFY(shows(u"6 months with two streams"_s));
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == u"Drop")
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(card()->title(), u"Next in the plan"_s);
    QTRY_VERIFY(shows(u"50 % by"_s));
}

void TestOverviewNext::noRouteLeavesTheOpportunities()
{
    startNew(*m_document);
    QCOMPARE(card()->title(), u"Next"_s);
    QVERIFY(shows(u"Nothing is rated yet: a route starts where you stand."_s));
    QCOMPARE(buttonText(), u"See it on the timeline"_s);
    m_page->resize(1024 - 128, 640 - 112);
    QVERIFY2(shows(u"Nothing is rated yet"_s), "in a small card too");
    m_document->edit(u"Rate"_s,
                     [](core::Profile &profile) { core::entryFor(profile, prompt).self = core::Depth(1); });
    QCOMPARE(card()->title(), u"Shortest route to AI Engineer"_s);
}

void TestOverviewNext::theFrameworkIsMissing()
{
    core::Profile profile = m_document->profile();
    profile.framework.id = core::FrameworkId(u"elsewhere"_s);
    m_document->load(profile, {}, {});
    QVERIFY(shows(u"Next steps need the profile’s framework."_s));
    QVERIFY(!button()->isEnabled());
}

void TestOverviewNext::theLadderComparesTwoStreams()
{
    const auto labels = m_page->findChild<LadderCard *>()->findChildren<TextLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const TextLabel *label) {
        return label->text().contains(u"18 of focused practice here, 10 with two streams."_s);
    }));
}

QTEST_MAIN(TestOverviewNext)
#include "tst_overviewnext.moc"
