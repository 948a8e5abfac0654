// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/depthchartcard.h"
#include "ui/pages/laddercard.h"
#include "ui/pages/levelcard.h"
#include "ui/pages/overviewpage.h"
#include "ui/radar/depthchartview.h"
#include "ui/radar/radarview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/ladderview.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void keptAsTargetSetsTargetsInOneStep();
    void keptAsSelfSetsRatingsInOneStep();
    void escapeDrops();
    void anAxisOpensItsDomain();
    void aSkillTicksAndUndoes();
    void aTryIsDroppedWhenTheProfileChanges();

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
    m_page = std::make_unique<OverviewPage>(*m_document);
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

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
