// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/domainrow.h"
#include "ui/pages/domaintable.h"
#include "ui/pages/impactmodel.h"
#include "ui/pages/impacttable.h"
#include "ui/pages/levelcard.h"
#include "ui/pages/profilepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/depthselector.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using core::Depth;

class TestProfilePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keysSetADepthAndUndoTakesItBack();
    void aFirstWorkingDepthSetsBreadth();
    void ratingAsManagerWritesTheManagersDepth();
    void deleteClearsToNotRated();
    void breadthAndTargetAreEdits();
    void notApplicableLeavesTheData();
    void typingANameIsOneStep();
    void aSystemIsAddedEditedAndRemoved();
    void theScaleFollowsTheText();
    void everyRowIsReachedByTab();
    void trackingAnEmergingDomainAddsItsRow();
    void aDepthAboveTheHighestIsKept();

private:
    [[nodiscard]] DepthSelector *depthOf(const QString &domain) const;
    [[nodiscard]] const core::DomainEntry &entry(const QString &domain) const;

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<ProfilePage> m_page;
};

void TestProfilePage::initTestCase()
{
    auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
    applyAppearance(Appearance::Light);
}

void TestProfilePage::init()
{
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(m_rubric);
    startNew(*m_document);
    m_page = std::make_unique<ProfilePage>(*m_document);
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

DepthSelector *TestProfilePage::depthOf(const QString &domain) const
{
    const core::Domain *found = core::findDomain(m_document->framework(), core::DomainId(domain));
    for (DepthSelector *selector : m_page->findChildren<DepthSelector *>()) {
        if (found && selector->accessibleName().contains(found->name))
            return selector;
    }
    return nullptr;
}

const core::DomainEntry &TestProfilePage::entry(const QString &domain) const
{
    static const core::DomainEntry none;
    const core::DomainEntry *found = core::findEntry(m_document->profile(), core::DomainId(domain));
    return found ? *found : none;
}

void TestProfilePage::keysSetADepthAndUndoTakesItBack()
{
    DepthSelector *depth = depthOf(QStringLiteral("model_eval"));
    QVERIFY(depth);
    depth->setFocus();
    QTest::keyClick(depth, Qt::Key_3);
    QCOMPARE(entry(QStringLiteral("model_eval")).self, std::optional(Depth(3)));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Set depth of Model evaluation to 3"));
    QTest::keyClick(depth, Qt::Key_Right);
    QCOMPARE(entry(QStringLiteral("model_eval")).self, std::optional(Depth(4)));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->profile().domains.isEmpty());
    QVERIFY(!depthOf(QStringLiteral("model_eval"))->depth());
}

void TestProfilePage::aFirstWorkingDepthSetsBreadth()
{
    DepthSelector *depth = depthOf(QStringLiteral("safety"));
    QTest::mouseClick(depth, Qt::LeftButton, {}, depth->segmentRect(1).center().toPoint());
    QVERIFY(!entry(QStringLiteral("safety")).breadth);
    QTest::mouseClick(depth, Qt::LeftButton, {}, depth->segmentRect(2).center().toPoint());
    QCOMPARE(entry(QStringLiteral("safety")).self, std::optional(Depth(2)));
    QVERIFY(entry(QStringLiteral("safety")).breadth);
}

void TestProfilePage::ratingAsManagerWritesTheManagersDepth()
{
    m_document->setRater(core::Rater::Manager);
    DepthSelector *depth = depthOf(QStringLiteral("cost_opt"));
    depth->setFocus();
    QTest::keyClick(depth, Qt::Key_4);
    QCOMPARE(entry(QStringLiteral("cost_opt")).manager, std::optional(Depth(4)));
    QVERIFY(!entry(QStringLiteral("cost_opt")).self);
    QVERIFY(!entry(QStringLiteral("cost_opt")).breadth);
    m_document->setRater(core::Rater::Self);
    QVERIFY(!depth->depth());
}

void TestProfilePage::deleteClearsToNotRated()
{
    DepthSelector *depth = depthOf(QStringLiteral("prompt_eng"));
    depth->setFocus();
    QTest::keyClick(depth, Qt::Key_0);
    QCOMPARE(entry(QStringLiteral("prompt_eng")).self, std::optional(Depth(0)));
    QTest::keyClick(depth, Qt::Key_Delete);
    QVERIFY(!entry(QStringLiteral("prompt_eng")).self);
}

void TestProfilePage::breadthAndTargetAreEdits()
{
    QCheckBox *breadth = nullptr;
    for (QCheckBox *box : m_page->findChildren<QCheckBox *>()) {
        if (box->accessibleName().contains(QStringLiteral("Production ops")))
            breadth = box;
    }
    QVERIFY(breadth);
    breadth->setFocus();
    QTest::keyClick(breadth, Qt::Key_Space);
    QVERIFY(entry(QStringLiteral("prod_ops")).breadth);
    QComboBox *target = nullptr;
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName().contains(QStringLiteral("Production ops")))
            target = box;
    }
    QVERIFY(target);
    target->setFocus();
    QTest::keyClick(target, Qt::Key_4);
    QCOMPARE(entry(QStringLiteral("prod_ops")).target, std::optional(Depth(4)));
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void TestProfilePage::notApplicableLeavesTheData()
{
    depthOf(QStringLiteral("safety"))->choose(Depth(3));
    m_document->edit(QStringLiteral("No"), [](core::Profile &profile) {
        core::entryFor(profile, core::DomainId(QStringLiteral("safety"))).applies = false;
    });
    QVERIFY(!depthOf(QStringLiteral("safety"))->isEnabled());
    QCOMPARE(entry(QStringLiteral("safety")).self, std::optional(Depth(3)));
}

void TestProfilePage::typingANameIsOneStep()
{
    m_page->takeFocus();
    auto *name = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("<b>Ada</b>"));
    QCOMPARE(m_document->profile().person.name, QStringLiteral("<b>Ada</b>"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(name->text().isEmpty());
}

void TestProfilePage::aSystemIsAddedEditedAndRemoved()
{
    auto *table = m_page->findChild<ImpactTable *>();
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->addSystem();
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Search for 10K users"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_document->profile().impacts.size(), 1);
    QCOMPARE(m_document->profile().impacts.constFirst().title, QStringLiteral("Search for 10K users"));
    QVERIFY(!m_document->profile().impacts.constFirst().id.isEmpty());
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, ImpactModel::Title));
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_document->profile().impacts.isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile().impacts.size(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestProfilePage::theScaleFollowsTheText()
{
    const auto *table = m_page->findChild<ImpactTable *>();
    QAbstractItemModel *model = table->model();
    QVERIFY(model->setData(model->index(0, ImpactModel::Title), QStringLiteral("RAG for 100K queries/day")));
    QCOMPARE(model->index(0, ImpactModel::Scale).data().toString(), QStringLiteral("100,000 queries/day"));
    QCOMPARE(model->index(0, ImpactModel::Kind).data().toString(), QStringLiteral("throughput"));
    QVERIFY(model->setData(model->index(0, ImpactModel::Title), QStringLiteral("RAG")));
    QCOMPARE(model->index(0, ImpactModel::Scale).data().toString(), QStringLiteral("–"));
}

void TestProfilePage::everyRowIsReachedByTab()
{
    m_page->takeFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = m_page->focusWidget();
        if (reached.contains(focus))
            break;
        reached << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (DepthSelector *selector : m_page->findChildren<DepthSelector *>())
        QVERIFY2(reached.contains(selector), qPrintable(selector->accessibleName()));
    QVERIFY(reached.contains(m_page->findChild<ImpactTable *>()));
}

void TestProfilePage::trackingAnEmergingDomainAddsItsRow()
{
    QVERIFY(!depthOf(QStringLiteral("multimodal")));
    trackDomain(*m_document,
                *core::findDomain(m_document->framework(), core::DomainId(QStringLiteral("multimodal"))));
    QVERIFY(depthOf(QStringLiteral("multimodal")));
    m_document->undoStack()->undo();
    QVERIFY(!depthOf(QStringLiteral("multimodal")));
}

void TestProfilePage::aDepthAboveTheHighestIsKept()
{
    m_document->edit(QStringLiteral("High"), [](core::Profile &profile) {
        core::entryFor(profile, core::DomainId(QStringLiteral("safety"))).self = Depth(9);
    });
    QVERIFY(depthOf(QStringLiteral("safety")));
    QCOMPARE(entry(QStringLiteral("safety")).self, std::optional(Depth(9)));
}

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
