// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/laddercard.h"
#include "ui/pages/ladderpopup.h"
#include "ui/pages/levelcard.h"
#include "ui/pages/nextcard.h"
#include "ui/pages/overviewpage.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/radarview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/ladderview.h"
#include "ui/widgets/vectorsign.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace depthchart;
using namespace depthchart::ui;
using core::Depth;
using core::DomainId;

class TestOverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theLevelFollowsAnEdit();
    void theBasisChangesTheAnswer();
    void whatIfLeavesTheProfileAlone();
    void whatIfMovesAPointByMouse();
    void nothingMovedCanNotBeKept();
    void keptAsTargetSetsTargetsInOneStep();
    void keptAsTargetLeavesTheOthersAlone();
    void aManagerKeepsNoSelfRating();
    void escapeDropsFromAnywhereOnThePage();
    void keptAsSelfSetsRatingsInOneStep();
    void escapeDrops();
    void anAxisOpensItsDomain();
    void aSkillTicksAndUndoes();
    void aTryIsDroppedWhenTheProfileChanges();
    void theExampleNeedsNoScrolling_data();
    void theExampleNeedsNoScrolling();
    void aTightPageOpensTheLadder();
    void theLadderHasACardWhereverItFits();
    void manyCellsCutNoWords();
    void aLargePageTellsMore();
    void anEmptyProfileIsLedToItsFirstRating();
    void ratersAreAChoiceInTheRadar();
    void theRemarkLeadsToTheRatingsThatDiffer();

private:
    [[nodiscard]] QString shownLevel() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void startWhatIf();

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestOverviewPage::init()
{
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(m_rubric);
    QVERIFY(openExampleInto(*m_document).has_value());
    m_page = std::make_unique<OverviewPage>(*m_document, QDate(2026, 11, 23));
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QString TestOverviewPage::shownLevel() const
{
    for (const ElidedLabel *label : m_page->findChild<LevelCard *>()->findChildren<ElidedLabel *>()) {
        if (label->text().endsWith(QStringLiteral("Engineer")))
            return label->text();
    }
    return {};
}

QPushButton *TestOverviewPage::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void TestOverviewPage::startWhatIf()
{
    QTest::mouseClick(button(QStringLiteral("What if")), Qt::LeftButton);
}

void TestOverviewPage::theLevelFollowsAnEdit()
{
    QCOMPARE(shownLevel(), QStringLiteral("Senior AI Engineer"));
    m_document->edit(QStringLiteral("Up"), [](core::Profile &profile) {
        core::entryFor(profile, DomainId(QStringLiteral("prompt_eng"))).self = Depth(4);
        core::ImpactRecord record;
        record.title = QStringLiteral("Third");
        profile.impacts.append(record);
    });
    QCOMPARE(shownLevel(), QStringLiteral("Staff AI Engineer"));
    m_document->undoStack()->undo();
    QCOMPARE(shownLevel(), QStringLiteral("Senior AI Engineer"));
}

void TestOverviewPage::theBasisChangesTheAnswer()
{
    const core::Profile noAgreed = m_document->profile();
    m_document->setBasis(core::Basis::Agreed);
    QVERIFY(shownLevel().isEmpty());
    m_document->setBasis(core::Basis::Manager);
    QCOMPARE(shownLevel(), QStringLiteral("Senior AI Engineer"));
    QCOMPARE(m_document->profile(), noAgreed);
}

void TestOverviewPage::whatIfLeavesTheProfileAlone()
{
    const QByteArray before = core::writeProfile(m_document->profile());
    startWhatIf();
    DepthChartView *view = m_page->findChild<DepthChartView *>();
    QVERIFY(view->isWhatIf());
    for (const char *domain : {"prompt_eng", "model_eval", "sys_arch", "prod_ops"})
        Q_EMIT view->depthDragged(DomainId(QLatin1StringView(domain)), 0);
    QVERIFY(shownLevel() != QStringLiteral("Senior AI Engineer"));
    QCOMPARE(core::writeProfile(m_document->profile()), before);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QTest::mouseClick(button(QStringLiteral("Drop")), Qt::LeftButton);
    QCOMPARE(shownLevel(), QStringLiteral("Senior AI Engineer"));
    QVERIFY(!view->isWhatIf());
}

void TestOverviewPage::whatIfMovesAPointByMouse()
{
    startWhatIf();
    // The buttons of the decision take their room first.
    QCoreApplication::processEvents();
    RadarView *radar = m_page->findChild<DepthChartView *>()->radar();
    const RadarGeometry geometry = radar->geometryOfRadar();
    // Safety & alignment, the last axis: from 1 to 4.
    const qsizetype safety = radar->model().axes.size() - 1;
    QTest::mousePress(radar, Qt::LeftButton, {}, geometry.pointAt(safety, 1).toPoint());
    QTest::mouseMove(radar, geometry.pointAt(safety, 3).toPoint());
    QTest::mouseMove(radar, geometry.pointAt(safety, 4).toPoint());
    QTest::mouseRelease(radar, Qt::LeftButton, {}, geometry.pointAt(safety, 4).toPoint());
    QCOMPARE(radar->model().axes.at(safety).depth, std::optional(4));
    QVERIFY(button(QStringLiteral("Keep as target"))->isEnabled());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestOverviewPage::nothingMovedCanNotBeKept()
{
    startWhatIf();
    QVERIFY(!button(QStringLiteral("Keep as target"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Keep as self"))->isEnabled());
    RadarView *radar = m_page->findChild<DepthChartView *>()->radar();
    QVERIFY2(radar->hasFocus(), "the arrows must move points at once");
    QTest::keyClick(radar, Qt::Key_Up);
    QVERIFY(button(QStringLiteral("Keep as target"))->isEnabled());
    QVERIFY(button(QStringLiteral("Keep as self"))->isEnabled());
    QTest::keyClick(radar, Qt::Key_Down);
    QVERIFY(!button(QStringLiteral("Keep as target"))->isEnabled());
}

void TestOverviewPage::keptAsTargetLeavesTheOthersAlone()
{
    const core::Profile before = m_document->profile();
    startWhatIf();
    Q_EMIT m_page->findChild<DepthChartView *>()->depthDragged(DomainId(QStringLiteral("safety")), 5);
    QTest::mouseClick(button(QStringLiteral("Keep as target")), Qt::LeftButton);
    for (const core::DomainEntry &entry : before.domains) {
        if (entry.domain != DomainId(QStringLiteral("safety")))
            QCOMPARE(core::findEntry(m_document->profile(), entry.domain)->target, entry.target);
    }
}

void TestOverviewPage::aManagerKeepsNoSelfRating()
{
    m_document->setRater(core::Rater::Manager);
    startWhatIf();
    Q_EMIT m_page->findChild<DepthChartView *>()->depthDragged(DomainId(QStringLiteral("safety")), 5);
    QVERIFY(button(QStringLiteral("Keep as target"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Keep as self"))->isEnabled());
}

void TestOverviewPage::escapeDropsFromAnywhereOnThePage()
{
    startWhatIf();
    DepthChartView *view = m_page->findChild<DepthChartView *>();
    Q_EMIT view->depthDragged(DomainId(QStringLiteral("safety")), 5);
    QPushButton *keep = button(QStringLiteral("Keep as self"));
    keep->setFocus();
    QApplication::setActiveWindow(m_page.get());
    QTest::keyClick(keep, Qt::Key_Escape);
    QVERIFY(!view->isWhatIf());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestOverviewPage::keptAsTargetSetsTargetsInOneStep()
{
    startWhatIf();
    Q_EMIT m_page->findChild<DepthChartView *>()->depthDragged(DomainId(QStringLiteral("safety")), 5);
    QTest::mouseClick(button(QStringLiteral("Keep as target")), Qt::LeftButton);
    const core::DomainEntry *safety =
        core::findEntry(m_document->profile(), DomainId(QStringLiteral("safety")));
    QCOMPARE(safety->target, std::optional(Depth(5)));
    QCOMPARE(safety->self, std::optional(Depth(1)));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestOverviewPage::keptAsSelfSetsRatingsInOneStep()
{
    startWhatIf();
    Q_EMIT m_page->findChild<DepthChartView *>()->depthDragged(DomainId(QStringLiteral("safety")), 4);
    Q_EMIT m_page->findChild<DepthChartView *>()->depthDragged(DomainId(QStringLiteral("safety")), 2);
    QTest::mouseClick(button(QStringLiteral("Keep as self")), Qt::LeftButton);
    const core::DomainEntry *safety =
        core::findEntry(m_document->profile(), DomainId(QStringLiteral("safety")));
    QCOMPARE(safety->self, std::optional(Depth(2)));
    QVERIFY(safety->breadth);
    QCOMPARE(safety->manager, std::optional(Depth(1)));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(!core::findEntry(m_document->profile(), DomainId(QStringLiteral("safety")))->breadth);
}

void TestOverviewPage::escapeDrops()
{
    startWhatIf();
    DepthChartView *view = m_page->findChild<DepthChartView *>();
    view->radar()->setFocus();
    QTest::keyClick(view->radar(), Qt::Key_Up);
    QTest::keyClick(view->radar(), Qt::Key_Escape);
    QVERIFY(!view->isWhatIf());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestOverviewPage::anAxisOpensItsDomain()
{
    const QSignalSpy wanted(m_page.get(), &OverviewPage::domainWanted);
    DepthChartView *view = m_page->findChild<DepthChartView *>();
    view->radar()->setFocus();
    QTest::keyClick(view->radar(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void TestOverviewPage::aSkillTicksAndUndoes()
{
    LadderView *ladder = m_page->findChild<LadderView *>();
    QCheckBox *databases = ladder->cell(core::SkillId(QStringLiteral("databases")));
    QVERIFY(databases);
    databases->setFocus();
    QTest::keyClick(databases, Qt::Key_Space);
    QVERIFY(m_document->profile().mastered.contains(core::SkillId(QStringLiteral("databases"))));
    QCOMPARE(ladder->model().at, 2);
    m_document->undoStack()->undo();
    QVERIFY(!m_document->profile().mastered.contains(core::SkillId(QStringLiteral("databases"))));
}

void TestOverviewPage::aTryIsDroppedWhenTheProfileChanges()
{
    startWhatIf();
    DepthChartView *view = m_page->findChild<DepthChartView *>();
    Q_EMIT view->depthDragged(DomainId(QStringLiteral("safety")), 5);
    m_document->edit(QStringLiteral("Name"),
                     [](core::Profile &profile) { profile.person.name = QStringLiteral("N"); });
    QVERIFY(!view->isWhatIf());
    QCOMPARE(shownLevel(), QStringLiteral("Senior AI Engineer"));
}

void TestOverviewPage::theExampleNeedsNoScrolling_data()
{
    QTest::addColumn<QSize>("size");
    // What the window leaves to the page: less the rail, the menus, the header and the foot.
    QTest::newRow("1024x640") << QSize(1024 - 128, 640 - 112);
    QTest::newRow("1440x900") << QSize(1440 - 144, 900 - 112);
    QTest::newRow("1600x1000") << QSize(1600 - 144, 1000 - 112);
    QTest::newRow("2560x1440") << QSize(2560 - 144, 1440 - 112);
}

void TestOverviewPage::theExampleNeedsNoScrolling()
{
    QFETCH(QSize, size);
    m_page->resize(size);
    QCoreApplication::processEvents();
    auto *cards = m_page->findChild<QScrollArea *>();
    for (auto *area : m_page->findChildren<QScrollArea *>()) {
        if (area->isAncestorOf(m_page->findChild<LevelCard *>()))
            cards = area;
    }
    QCOMPARE(cards->verticalScrollBar()->maximum(), 0);
    // And the cards fill the height.
    QVERIFY(cards->widget()->height() >= cards->viewport()->height());
}

void TestOverviewPage::aTightPageOpensTheLadder()
{
    m_page->resize(1024 - 128, 640 - 112);
    QCoreApplication::processEvents();
    QVERIFY(m_page->findChild<LadderCard *>()->isHidden());
    QTest::mouseClick(button(QStringLiteral("Ladder…")), Qt::LeftButton);
    auto *popup = m_page->findChild<LadderPopup *>();
    QVERIFY(popup && popup->isVisible());
    QCheckBox *databases = popup->findChild<LadderView *>()->cell(core::SkillId(QStringLiteral("databases")));
    QTest::keyClick(databases, Qt::Key_Space);
    QVERIFY(m_document->profile().mastered.contains(core::SkillId(QStringLiteral("databases"))));
    QVERIFY(databases->isChecked());
    QTest::keyClick(databases, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void TestOverviewPage::theLadderHasACardWhereverItFits()
{
    // What a window of 1280 x 800 leaves for its page.
    m_page->resize(1280 - 144, 800 - 112);
    QCoreApplication::processEvents();
    QVERIFY(m_page->findChild<LadderCard *>()->isVisible());
    QVERIFY(!button(QStringLiteral("Ladder…"))->isVisible());
    QCOMPARE(m_page->findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
}

void TestOverviewPage::manyCellsCutNoWords()
{
    auto rubric = std::make_shared<Rubric>(*m_rubric);
    for (int i = 0; i < 8; ++i) {
        core::Domain domain = rubric->framework.domains.constFirst();
        domain.id = DomainId(QStringLiteral("more_%1").arg(i));
        rubric->framework.domains << domain;
    }
    m_document->setRubric(rubric);
    for (const QSize size : {QSize(1024 - 128, 640 - 112), QSize(1440 - 144, 900 - 112)}) {
        m_page->resize(size);
        QCoreApplication::processEvents();
        for (const ElidedLabel *label : m_page->findChild<LevelCard *>()->findChildren<ElidedLabel *>())
            QVERIFY2(!label->isVisible() || !label->isElided(), qPrintable(label->text()));
    }
}

void TestOverviewPage::aLargePageTellsMore()
{
    const auto openItems = [this] {
        const auto labels = m_page->findChild<NextCard *>()->findChildren<ElidedLabel *>();
        return std::ranges::count_if(labels, [](const ElidedLabel *label) {
            return label->isVisible() && label->text().startsWith(u'–');
        });
    };
    m_page->resize(1440 - 144, 900 - 112);
    QCoreApplication::processEvents();
    QCOMPARE(openItems(), 0);
    m_page->resize(2560 - 144, 1440 - 112);
    QCoreApplication::processEvents();
    QVERIFY(openItems() > 3);
    // Neither more nor fewer steps: the plan's next three.
    QCOMPARE(m_page->findChild<NextCard *>()->findChildren<VectorSign *>().size(), 3);
}

void TestOverviewPage::anEmptyProfileIsLedToItsFirstRating()
{
    QVERIFY(button(QStringLiteral("Assess myself"))->isHidden());
    startNew(*m_document);
    QVERIFY(button(QStringLiteral("Assess myself"))->isVisible());
    const QSignalSpy wanted(m_page.get(), &OverviewPage::domainWanted);
    QTest::mouseClick(button(QStringLiteral("Assess myself")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    m_document->edit(QStringLiteral("Rate"), [](core::Profile &profile) {
        core::entryFor(profile, DomainId(QStringLiteral("safety"))).self = Depth(2);
    });
    QVERIFY(button(QStringLiteral("Assess myself"))->isHidden());
}

void TestOverviewPage::ratersAreAChoiceInTheRadar()
{
    DepthChartView *view = m_page->findChild<DepthChartView *>();
    QVERIFY(view->model().raters.isEmpty());
    QTest::mouseClick(button(QStringLiteral("Raters")), Qt::LeftButton);
    QVERIFY(view->model().raters.contains(core::Rater::Manager));
    QTest::mouseClick(button(QStringLiteral("Raters")), Qt::LeftButton);
    QVERIFY(view->model().raters.isEmpty());
    view->setMode(DepthChartView::Mode::DotPlot);
    QVERIFY2(view->model().raters.contains(core::Rater::Manager), "the dot plot has a mark per rater");
    QVERIFY(button(QStringLiteral("Raters"))->isHidden());
    // One rater alone is nothing to compare.
    m_document->edit(QStringLiteral("Clear"), [](core::Profile &profile) {
        for (core::DomainEntry &entry : profile.domains)
            entry.manager.reset();
    });
    QVERIFY(view->model().raters.isEmpty());
    view->setMode(DepthChartView::Mode::Radar);
    QVERIFY(button(QStringLiteral("Raters"))->isHidden());
}

void TestOverviewPage::theRemarkLeadsToTheRatingsThatDiffer()
{
    QVERIFY(!button(QStringLiteral("Show self"))->isVisible());
    m_document->edit(QStringLiteral("Agree"), [](core::Profile &profile) {
        core::entryFor(profile, DomainId(QStringLiteral("safety"))).agreed = Depth(3);
    });
    QVERIFY(button(QStringLiteral("Show self"))->isVisible());
    QTest::mouseClick(button(QStringLiteral("Show self")), Qt::LeftButton);
    QCOMPARE(m_document->basis(), core::Basis::Self);
    QVERIFY(!button(QStringLiteral("Show self"))->isVisible());
    QTest::mouseClick(button(QStringLiteral("Show current")), Qt::LeftButton);
    QCOMPARE(m_document->basis(), core::Basis::Current);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
