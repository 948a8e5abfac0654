// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rubricfixture.h"
#include "ui/pages/choicecontrol.h"
#include "ui/pages/drawerbar.h"
#include "ui/pages/growthpage.h"
#include "ui/pages/opportunitydetails.h"
#include "ui/pages/opportunitylist.h"
#include "ui/pages/timelinecard.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

core::DomainId id(const QString &text)
{
    return core::DomainId(text);
}

} // namespace

class TestGrowthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatClosesAGapFirst();
    void closesNamesTheGap_data();
    void closesNamesTheGap();
    void editsChangeRowsAndBars();
    void basisChangesRows();
    void oneSelection();
    void selectionSurvivesAnEdit();
    void detailsShowTheChosen();
    void textIsShownAsTyped();
    void filters();
    void aFilterThatLosesItsRowsEnds();
    void linksOpenOnlyWebPages();
    void zoomControl();
    void anEmptyProfileIsOfferedTheForm();
    void theFitButtonAndItsKey();
    void detailsTellWhatShowsTheLevel();
    void theFilterTakesTheRoomItHas_data();
    void theFilterTakesTheRoomItHas();
    void lowWindowFoldsIntoDrawers();
    void timelineKeepsItsShare_data();
    void timelineKeepsItsShare();
    void unknownFramework();
    void model();

private:
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] OpportunityModel *rows() const { return m_page->findChild<OpportunityModel *>(); }
    [[nodiscard]] TimelineView *timeline() const { return m_page->findChild<TimelineView *>(); }
    [[nodiscard]] OpportunityDetails *details() const { return m_page->findChild<OpportunityDetails *>(); }
    [[nodiscard]] DrawerBar *drawers() const { return m_page->findChild<DrawerBar *>(); }
    [[nodiscard]] QStringList ids() const;
    void show(const core::Profile &profile, const core::Framework &framework, QSize size = {1300, 860});

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<GrowthPage> m_page;
};

void TestGrowthPage::init()
{
    show(tests::profile(), tests::framework());
}

void TestGrowthPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestGrowthPage::show(const core::Profile &profile, const core::Framework &framework, QSize size)
{
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(std::make_shared<const Rubric>(Rubric{framework, {}}));
    m_document->load(profile, {}, {});
    m_page = std::make_unique<GrowthPage>(m_document.get(), today);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QStringList TestGrowthPage::ids() const
{
    QStringList result;
    for (const OpportunityRow &row : rows()->rows())
        result += row.id;
    return result;
}

void TestGrowthPage::listsWhatClosesAGapFirst()
{
    QCOMPARE(ids(),
             (QStringList{u"breadth/model_eval"_s, u"impact"_s, u"breadth/safety"_s, u"breadth/agents"_s,
                          u"depth/prompt_eng"_s, u"depth/model_eval"_s, u"leadership/prompt_eng"_s}));
    QCOMPARE(timeline()->model().bars.size(), 7);
    const OpportunityRow &row = rows()->rows().at(4);
    QCOMPARE(row.title, u"Prompt engineering, level 3 to 4"_s);
    QCOMPARE(row.months, core::Months(12));
    QCOMPARE(row.risk, core::Risk::Low);
    const auto sortBy = [this](int column) {
        const QHeaderView *header = table()->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    sortBy(OpportunityModel::Step);
    QCOMPARE(ids(), (QStringList{u"depth/prompt_eng"_s, u"depth/model_eval"_s, u"breadth/model_eval"_s,
                                 u"breadth/safety"_s, u"breadth/agents"_s, u"impact"_s,
                                 u"leadership/prompt_eng"_s}));
    sortBy(OpportunityModel::Risk);
    QCOMPARE(ids().constFirst(), u"depth/prompt_eng"_s);
    QCOMPARE(ids().constLast(), u"breadth/agents"_s);
}

void TestGrowthPage::closesNamesTheGap_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("closes");
    QTest::newRow("the deepest domain deeper") << u"depth/prompt_eng"_s << u"depth 4"_s;
    QTest::newRow("one that stays below the deepest") << u"depth/model_eval"_s << QString();
    QTest::newRow("one domain of breadth more") << u"breadth/safety"_s << u"breadth 3"_s;
    QTest::newRow("leadership closes none") << u"leadership/prompt_eng"_s << QString();
}

void TestGrowthPage::closesNamesTheGap()
{
    QFETCH(QString, step);
    QFETCH(QString, closes);
    QCOMPARE(rows()->rows().at(rows()->rowOf(step)).closes, closes);
}

void TestGrowthPage::editsChangeRowsAndBars()
{
    m_document->edit(u"Set"_s, [](core::Profile &profile) {
        core::entryFor(profile, id(u"prompt_eng"_s)).self = core::Depth(5);
        core::entryFor(profile, id(u"model_eval"_s)).breadth = true;
    });
    QVERIFY(!ids().contains(u"depth/prompt_eng"_s));
    QVERIFY(!ids().contains(u"breadth/model_eval"_s));
    QVERIFY(ids().contains(u"research/prompt_eng"_s));
    QCOMPARE(timeline()->model().bars.size(), rows()->rows().size());
    m_document->undoStack()->undo();
    QVERIFY(ids().contains(u"depth/prompt_eng"_s));
}

void TestGrowthPage::basisChangesRows()
{
    m_document->setBasis(core::Basis::Manager);
    // The manager rated nothing: no depth is offered.
    QVERIFY(!ids().contains(u"depth/model_eval"_s));
    QVERIFY(ids().contains(u"impact"_s));
}

void TestGrowthPage::oneSelection()
{
    timeline()->select(u"breadth/safety"_s);
    QCOMPARE(m_page->chosen(), u"breadth/safety"_s);
    QCOMPARE(table()->currentIndex().row(), rows()->rowOf(u"breadth/safety"_s));
    table()->selectRow(rows()->rowOf(u"impact"_s));
    QCOMPARE(m_page->chosen(), u"impact"_s);
    QCOMPARE(timeline()->selected(), u"impact"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(timeline()->selected(), u"breadth/safety"_s);
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_Up);
    QCOMPARE(m_page->chosen(), timeline()->selected());
    QVERIFY(m_page->chosen() != u"breadth/safety");
}

void TestGrowthPage::selectionSurvivesAnEdit()
{
    m_page->choose(u"impact"_s);
    m_document->edit(u"Set"_s, [](core::Profile &profile) {
        core::entryFor(profile, id(u"prompt_eng"_s)).self = core::Depth(5);
    });
    QCOMPARE(m_page->chosen(), u"impact"_s);
    QCOMPARE(timeline()->selected(), u"impact"_s);
    m_page->choose(u"breadth/safety"_s);
    m_document->edit(
        u"Set"_s, [](core::Profile &profile) { core::entryFor(profile, id(u"safety"_s)).applies = false; });
    // What was chosen is gone: another is, in both.
    QVERIFY(!m_page->chosen().isEmpty());
    QCOMPARE(timeline()->selected(), m_page->chosen());
    QCOMPARE(table()->currentIndex().row(), rows()->rowOf(m_page->chosen()));
}

void TestGrowthPage::detailsShowTheChosen()
{
    m_page->choose(u"depth/prompt_eng"_s);
    const OpportunityText &text = *details()->text();
    QCOMPARE(text.title, u"Prompt engineering, level 3 to 4"_s);
    QCOMPARE(text.effort, u"Depth, 12 months, low risk"_s);
    QCOMPARE(text.sentence, u"Prompt engineering at level 3 → Prompt engineering at level 4"_s);
    QCOMPARE(text.sections.size(), 3);
    QCOMPARE(text.sections.at(0).items, QStringList{u"Criterion of level 4"_s});
    QCOMPARE(text.sections.at(1).items, QStringList{u"Task of level 4"_s});
    QCOMPARE(text.sections.at(2).items, QStringList{u"Knowledge of level 4"_s});
    QStringList shown;
    for (const QLabel *label : details()->findChildren<QLabel *>())
        shown += label->text();
    QVERIFY(shown.contains(u"Criterion of level 4"_s));
    QVERIFY(shown.contains(u"Task of level 4"_s));
    m_page->choose(u"impact"_s);
    // No level, no domain: nothing to know or to learn from.
    QVERIFY(details()->text()->sections.isEmpty());
    QVERIFY(details()->text()->resources.isEmpty());
}

void TestGrowthPage::textIsShownAsTyped()
{
    core::Framework framework = tests::framework();
    const QString name = u"<b>Prompt</b> &amp; %1"_s;
    framework.domains[0].name = name;
    framework.domains[0].levels[3].validation = {u"<img src=x> & more"_s};
    framework.domains[0].resources[0].title = u"R&D <i>book</i>"_s;
    show(tests::profile(), framework);
    m_page->choose(u"depth/prompt_eng"_s);
    QVERIFY(rows()->rows().at(rows()->rowOf(u"depth/prompt_eng"_s)).title.startsWith(name));
    bool found = false;
    for (const QLabel *label : details()->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text() == u"<img src=x> & more"_s;
    }
    QVERIFY(found);
    const auto *link = details()->findChild<QToolButton *>();
    QCOMPARE(link->accessibleName(), u"R&D <i>book</i>"_s);
    QCOMPARE(link->text(), u"R&&D <i>book</i>"_s);
}

void TestGrowthPage::filters()
{
    auto *segments = m_page->findChildren<SegmentedControl *>().constLast();
    const auto press = [segments](const QString &text) {
        for (int i = 0; i < segments->count(); ++i) {
            if (segments->button(i)->text() == text)
                segments->button(i)->click();
        }
    };
    press(u"Breadth 3"_s);
    QCOMPARE(ids(), (QStringList{u"breadth/model_eval"_s, u"breadth/safety"_s, u"breadth/agents"_s}));
    QCOMPARE(timeline()->model().bars.size(), 3);
    QVERIFY(ids().contains(m_page->chosen()));
    press(u"All 7"_s);
    QCOMPARE(ids().size(), 7);
    m_page->findChild<OpportunityList *>()->findChild<QCheckBox *>()->click();
    QVERIFY(ids().contains(u"depth/prompt_eng"_s));
    QVERIFY(!ids().contains(u"leadership/prompt_eng"_s));
    QCOMPARE(timeline()->model().bars.size(), ids().size());
    QVERIFY(!segments->button(3)->isEnabled());
    press(u"Leadership 1"_s);
    QVERIFY(ids().isEmpty());
    QVERIFY(m_page->chosen().isEmpty());
    QVERIFY(!details()->text().has_value());
    QVERIFY(!table()->isVisible());
}

void TestGrowthPage::aFilterThatLosesItsRowsEnds()
{
    auto *segments = m_page->findChildren<SegmentedControl *>().constLast();
    segments->button(6 - 1)->click();
    QCOMPARE(ids(), QStringList{u"leadership/prompt_eng"_s});
    m_document->edit(u"Set"_s, [](core::Profile &profile) {
        core::entryFor(profile, id(u"prompt_eng"_s)).self = core::Depth(1);
    });
    QCOMPARE(segments->currentIndex(), 0);
    QVERIFY(ids().size() > 1);
}

void TestGrowthPage::linksOpenOnlyWebPages()
{
    core::Framework framework = tests::framework();
    framework.domains[0].resources = {{u"File"_s, u"file:///etc/passwd"_s, {}},
                                      {u"Script"_s, u"javascript:alert(1)"_s, {}},
                                      {u"Page"_s, u"https://example.org"_s, {}}};
    show(tests::profile(), framework);
    m_page->choose(u"depth/prompt_eng"_s);
    const QList<QToolButton *> links = details()->findChildren<QToolButton *>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.constFirst()->accessibleName(), u"Page"_s);
}

void TestGrowthPage::zoomControl()
{
    auto *segments = m_page->findChildren<SegmentedControl *>().constFirst();
    QCOMPARE(segments->currentIndex(), static_cast<int>(timeline()->zoom()));
    segments->button(0)->click();
    QCOMPARE(timeline()->zoom(), Zoom::Weeks);
    timeline()->zoomBy(0.1, 400);
    QCOMPARE(segments->currentIndex(), static_cast<int>(timeline()->zoom()));
    m_page->resize(880, 528);
    const QComboBox *combo = nullptr;
    for (const QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Zoom")
            combo = box;
    }
    QVERIFY(combo);
    QVERIFY(combo->isVisible() && !segments->isVisible());
    QCOMPARE(combo->currentIndex(), static_cast<int>(timeline()->zoom()));
}

void TestGrowthPage::anEmptyProfileIsOfferedTheForm()
{
    const auto rateButton = [this]() -> QPushButton * {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Rate a &domain" && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QVERIFY(!rateButton());
    show({}, tests::framework());
    QVERIFY(rateButton());
    QSignalSpy wanted(m_page.get(), &GrowthPage::ratingWanted);
    QTest::mouseClick(rateButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestGrowthPage::theFitButtonAndItsKey()
{
    QPushButton *fit = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Fit everything into view")
            fit = button;
    }
    QVERIFY(fit);
    timeline()->setZoom(Zoom::Weeks);
    QVERIFY(!timeline()->isFitted());
    QTest::mouseClick(fit, Qt::LeftButton);
    QVERIFY(timeline()->isFitted());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const double fitted = timeline()->geometryOfBars().scale().pixelsPerDay();
    // The list has the focus: the keys hold on the whole page.
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(timeline()->geometryOfBars().scale().pixelsPerDay() < fitted);
    QTest::keyClick(table(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(timeline()->isFitted());
    QCOMPARE(timeline()->geometryOfBars().scale().pixelsPerDay(), fitted);
}

void TestGrowthPage::detailsTellWhatShowsTheLevel()
{
    core::Framework framework = tests::framework();
    framework.domains[0].levels[3].demonstration = u"A platform that <b>others</b> use"_s;
    show(tests::profile(), framework);
    m_page->choose(u"depth/prompt_eng"_s);
    QCOMPARE(details()->text()->demonstration, u"Level 4: A platform that <b>others</b> use"_s);
    m_page->choose(u"leadership/prompt_eng"_s);
    QVERIFY(details()->text()->demonstration.isEmpty());
}

void TestGrowthPage::theFilterTakesTheRoomItHas_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("segments");
    QTest::newRow("a window of 1440") << 1296 << true;
    QTest::newRow("a window of 2560") << 2416 << true;
    QTest::newRow("narrow, but high") << 700 << false;
}

void TestGrowthPage::theFilterTakesTheRoomItHas()
{
    QFETCH(int, width);
    QFETCH(bool, segments);
    m_page->resize(width, 800);
    ChoiceControl *filter = nullptr;
    for (ChoiceControl *control : m_page->findChildren<ChoiceControl *>()) {
        if (control->segments()->accessibleName() == u"Growth vector")
            filter = control;
    }
    QVERIFY(filter);
    QCOMPARE(filter->segments()->isVisible(), segments);
    QCOMPARE(filter->comboBox()->isVisible(), !segments);
}

void TestGrowthPage::lowWindowFoldsIntoDrawers()
{
    QVERIFY(!drawers()->isVisible());
    QVERIFY(table()->isVisible() && details()->isVisible());
    m_page->resize(880, 528);
    QVERIFY(drawers()->isVisible());
    QVERIFY(!table()->isVisible() && !details()->isVisible());
    QTest::mouseClick(drawers()->button(0), Qt::LeftButton);
    QVERIFY(table()->isVisible() && !details()->isVisible());
    QTest::keyClick(drawers()->button(1), Qt::Key_Space);
    QVERIFY(!table()->isVisible() && details()->isVisible());
    QTest::mouseClick(drawers()->button(1), Qt::LeftButton);
    QVERIFY(!details()->isVisible());
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_Return);
    QVERIFY(details()->isVisible());
    m_page->resize(1300, 860);
    QVERIFY(!drawers()->isVisible());
    QVERIFY(table()->isVisible() && details()->isVisible());
}

void TestGrowthPage::timelineKeepsItsShare_data()
{
    QTest::addColumn<int>("drawer");
    QTest::newRow("closed") << -1;
    QTest::newRow("opportunities") << 0;
    QTest::newRow("step") << 1;
    QTest::newRow("legend") << 2;
}

void TestGrowthPage::timelineKeepsItsShare()
{
    QFETCH(int, drawer);
    m_page->resize(880, 528);
    drawers()->setOpen(drawer);
    QCoreApplication::processEvents();
    QVERIFY(m_page->findChild<TimelineCard *>()->height() >= 0.45 * 528);
    QVERIFY(m_page->rect().contains(drawers()->geometry()));
}

void TestGrowthPage::unknownFramework()
{
    core::Profile profile = tests::profile();
    profile.framework.id = core::FrameworkId(u"another"_s);
    show(profile, tests::framework());
    QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
    QVERIFY(!timeline()->isVisible());
    QVERIFY(!table()->isVisible());
}

void TestGrowthPage::model()
{
    OpportunityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 5);
    model.setRows(rows()->rows());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(4, OpportunityModel::Step).data(Qt::AccessibleTextRole).toString(),
             u"Depth: Prompt engineering, level 3 to 4"_s);
    QCOMPARE(model.index(4, OpportunityModel::Closes).data(OpportunityModel::ClosesGapRole).toBool(), true);
    QCOMPARE(model.headerData(OpportunityModel::Risk, Qt::Horizontal, Qt::DisplayRole).toString(), u"Risk"_s);
    QList<OpportunityRow> fewer = rows()->rows();
    fewer.removeAt(4);
    model.setRows(fewer);
    QCOMPARE(model.rowOf(u"depth/prompt_eng"_s), -1);
    QCOMPARE(model.rowOf(u"impact"_s), 1);
    std::swap(fewer[0], fewer[1]);
    model.setRows(fewer);
    QCOMPARE(model.rows(), fewer);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestGrowthPage)
#include "tst_growthpage.moc"
