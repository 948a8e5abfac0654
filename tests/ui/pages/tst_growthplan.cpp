// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/goalbar.h"
#include "ui/pages/growthpage.h"
#include "ui/pages/opportunitylist.h"
#include "ui/pages/steppanel.h"
#include "ui/pages/timelinecard.h"
#include "ui/timeline/opportunitydrag.h"
#include "ui/timeline/timelineitemmodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/checkitem.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const QString generalist = QStringLiteral(SOURCE_DIR "/resources/examples/tomas-generalist.depthchart");

template<class Control>
Control *named(const QWidget &parent, const QString &name)
{
    for (Control *control : parent.findChildren<Control *>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

/// The plan on the Growth page, driven by events, with the built-in framework and the examples.
class TestGrowthPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theExamplesPlan();
    void findsTheShortestRoute_data();
    void findsTheShortestRoute();
    void theRouteIsUndoneAtOnce();
    void keysMoveStretchAndRemove();
    void conflictsAreToldAndRescheduled();
    void addsFromTheList();
    void takesADroppedOpportunity();
    void criteriaAndStatus();
    void aDoneStepOffersWhatItReached();
    void aSystemIsRecorded();
    void theNoteIsTyped();
    void aGoalThatNoStepsReach();
    void goalBarEditsThePlan();
    void theSamePlanAsATable();
    void emptyLanesOnRequest();
    void theCalendarIsWritten();
    void aReadOnlyPlanStays();
    void manySteps();

private:
    void open(const QString &path);
    void show(const core::Profile &profile);
    [[nodiscard]] const core::Plan &plan() const { return *m_document->profile().plan; }
    [[nodiscard]] TimelineView &timeline() const { return *m_page->findChild<TimelineView *>(); }
    [[nodiscard]] StepPanel &panel() const { return *m_page->findChild<StepPanel *>(); }
    [[nodiscard]] OpportunityList &list() const { return *m_page->findChild<OpportunityList *>(); }
    [[nodiscard]] const core::Step &step(const QString &domain, int from) const;
    [[nodiscard]] QString answer() const;
    void chooseRow(const QString &opportunity);

    std::shared_ptr<const Rubric> m_rubric;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<GrowthPage> m_page;
};

void TestGrowthPlan::initTestCase()
{
    const auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
}

void TestGrowthPlan::open(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto profile = core::readProfile(file.readAll());
    QVERIFY(profile.has_value());
    show(*profile);
}

void TestGrowthPlan::show(const core::Profile &profile)
{
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(m_rubric);
    m_document->load(profile, {}, {});
    m_page = std::make_unique<GrowthPage>(m_document.get(), today);
    m_page->resize(1300, 860);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

const core::Step &TestGrowthPlan::step(const QString &domain, int from) const
{
    static const core::Step none;
    for (const core::Step &each : plan().steps) {
        if (each.domain == core::DomainId(domain) && each.from == core::Depth(from))
            return each;
    }
    return none;
}

QString TestGrowthPlan::answer() const
{
    QStringList shown;
    for (const ElidedLabel *label : m_page->findChild<GoalBar *>()->findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            shown += label->text();
    }
    return shown.join(u' ');
}

void TestGrowthPlan::chooseRow(const QString &opportunity)
{
    auto *table = list().findChild<QTableView *>();
    const auto *rows = list().findChild<OpportunityModel *>();
    QVERIFY(rows->rowOf(opportunity) >= 0);
    table->setFocus();
    table->selectRow(rows->rowOf(opportunity));
}

void TestGrowthPlan::theExamplesPlan()
{
    open(resources::example());
    QCOMPARE(timeline().model().bars.size(), plan().steps.size());
    // The sketch: the same conflict, the same finish.
    QTRY_VERIFY(timeline().model().milestone && timeline().model().milestone->half);
    QCOMPARE(timeline().model().milestone->date, QDate(2028, 1, 1));
    QStringList conflicting;
    QStringList critical;
    for (const Bar &bar : timeline().model().bars) {
        if (bar.conflict)
            conflicting += bar.text;
        if (bar.critical)
            critical += bar.accessibleText;
    }
    QCOMPARE(conflicting, QStringList{u"Daniel up to level 3 in Prompt engineering"_s});
    QCOMPARE(critical.size(), 1);
    QCOMPARE(critical.constFirst(),
             u"Prompt engineering, level 3 to 4, January 2027 to January 2028, planned, "
             u"critical for the finish"_s);
    QStringList shown;
    for (const ElidedLabel *label : m_page->findChild<TimelineCard *>()->findChildren<ElidedLabel *>())
        shown += label->text();
    QVERIFY(shown.contains(u"Oct to Dec 2027: three at once, two streams; Leadership is pinned"_s));
}

void TestGrowthPlan::findsTheShortestRoute_data()
{
    QTest::addColumn<int>("streams");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QDate>("finish");
    // domain.md section 12, "Generalist".
    QTest::newRow("one stream") << 1 << u"18 months, effort 18, proven shortest"_s << QDate(2028, 5, 23);
    QTest::newRow("two streams") << 2 << u"12 months, effort 18, proven shortest"_s << QDate(2027, 11, 23);
    QTest::newRow("three streams, no sooner")
        << 3 << u"12 months, effort 18, proven shortest"_s << QDate(2027, 11, 23);
}

void TestGrowthPlan::findsTheShortestRoute()
{
    QFETCH(int, streams);
    open(generalist);
    auto *choice = named<QComboBox>(*m_page, u"Streams"_s);
    choice->setFocus();
    QTest::keyClick(choice, static_cast<Qt::Key>(Qt::Key_0 + streams));
    QTest::keyClick(choice, Qt::Key_Return);
    if (streams > 1)
        QCOMPARE(plan().streams, streams);
    QFETCH(QString, answer);
    QTRY_VERIFY2(this->answer().startsWith(answer), qPrintable(this->answer()));
    QTest::mouseClick(button(*m_page, u"Find shortest route"_s), Qt::LeftButton);
    QCOMPARE(plan().steps.size(), 2);
    QCOMPARE(plan().goal.level, core::CareerLevelId(u"staff_ai_engineer"_s));
    QTEST(timeline().model().milestone->date, "finish");
    QCOMPARE(step(u"prompt_eng"_s, 3).start, today);
}

void TestGrowthPlan::theRouteIsUndoneAtOnce()
{
    open(generalist);
    const core::Profile before = m_document->profile();
    m_page->findRoute();
    QCOMPARE(timeline().model().bars.size(), 2);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->profile(), before);
    // Without a plan the opportunities stand there again.
    QVERIFY(timeline().model().bars.size() > 2);
    QCOMPARE(timeline().model().bars.constFirst().style, BarStyle::Outlined);
}

void TestGrowthPlan::keysMoveStretchAndRemove()
{
    open(resources::example());
    const core::Plan before = plan();
    const core::EntryId id = step(u"prompt_eng"_s, 3).id;
    timeline().select(id.text());
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(step(u"prompt_eng"_s, 3).start, QDate(2027, 1, 8));
    QVERIFY(step(u"prompt_eng"_s, 3).pinned);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QTest::keyClick(&timeline(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(step(u"prompt_eng"_s, 3).months, core::Months(13));
    QCOMPARE(step(u"prompt_eng"_s, 3).end, QDate(2028, 2, 1));
    m_document->undoStack()->undo();
    QTest::keyClick(&timeline(), Qt::Key_Delete);
    QCOMPARE(plan().steps.size(), before.steps.size() - 1);
    QVERIFY(!m_page->chosen().isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(plan(), before);
}

void TestGrowthPlan::conflictsAreToldAndRescheduled()
{
    open(resources::example());
    const core::EntryId id = step(u"safety"_s, 2).id;
    // Before its foundation ends.
    timeline().moved(id.text(), QDate(2027, 8, 1));
    const auto bar = barIndex(timeline().model(), id.text());
    QVERIFY(timeline().model().bars.at(bar).conflict);
    QCOMPARE(step(u"safety"_s, 2).start, QDate(2027, 8, 1));
    m_page->choose(id.text());
    QVERIFY(!panel().step().conflicts.isEmpty());
    auto *pinned = panel().findChildren<QCheckBox *>().constLast();
    QVERIFY(pinned->isChecked());
    QTest::mouseClick(pinned, Qt::LeftButton, {}, QPoint(8, pinned->height() / 2));
    QVERIFY(!step(u"safety"_s, 2).pinned);
    QTest::mouseClick(button(*m_page, u"Reschedule"_s), Qt::LeftButton);
    QVERIFY(*step(u"safety"_s, 2).start >= *step(u"safety"_s, 1).end);
    QVERIFY(!timeline().model().bars.at(barIndex(timeline().model(), id.text())).conflict);
}

void TestGrowthPlan::addsFromTheList()
{
    open(generalist);
    chooseRow(u"breadth/safety"_s);
    QTest::keyClick(list().findChild<QTableView *>(), Qt::Key_Space);
    QCOMPARE(plan().steps.size(), 2);
    QCOMPARE(m_page->chosen(), step(u"safety"_s, 0).id.text());
    QCOMPARE(timeline().selected(), m_page->chosen());
    const auto *rows = list().findChild<OpportunityModel *>();
    QVERIFY(!rows->isAddable(rows->rowOf(u"breadth/safety"_s)));
    // A second time it is there already.
    QTest::keyClick(list().findChild<QTableView *>(), Qt::Key_Space);
    QCOMPARE(plan().steps.size(), 2);
    // By the row's button.
    auto *table = list().findChild<QTableView *>();
    const QModelIndex cell = rows->index(rows->rowOf(u"depth/cost_opt"_s), OpportunityModel::InPlan);
    // The timeline has less to show now, and the list the more room.
    QCoreApplication::processEvents();
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QCOMPARE(plan().steps.size(), 3);
}

void TestGrowthPlan::takesADroppedOpportunity()
{
    open(generalist);
    const auto *rows = list().findChild<OpportunityModel *>();
    const std::unique_ptr<QMimeData> data(rows->mimeData({rows->index(rows->rowOf(u"depth/cost_opt"_s), 0)}));
    QCOMPARE(ui::opportunityOf(data.get()), u"depth/cost_opt"_s);
    timeline().dropped(ui::opportunityOf(data.get()), QDate(2027, 3, 1));
    QCOMPARE(plan().steps.size(), 1);
    QCOMPARE(plan().steps.constFirst().start, QDate(2027, 3, 1));
    QVERIFY(plan().steps.constFirst().pinned);
}

void TestGrowthPlan::criteriaAndStatus()
{
    open(resources::example());
    m_page->choose(step(u"prompt_eng"_s, 3).id.text());
    const QList<CheckItem *> items = panel().findChildren<CheckItem *>();
    QCOMPARE(items.size(), 3);
    items.at(1)->setFocus();
    QTest::keyClick(items.at(1)->box(), Qt::Key_Space);
    QVERIFY(step(u"prompt_eng"_s, 3).criteria.at(1).met);
    // The focus stays where the person works.
    QVERIFY(panel().findChildren<CheckItem *>().at(1)->box()->hasFocus());
    QTest::mouseClick(items.at(0), Qt::LeftButton, {}, QPoint(items.at(0)->width() / 2, 8));
    QVERIFY(step(u"prompt_eng"_s, 3).criteria.at(0).met);
    auto *status = named<QComboBox>(panel(), u"Status"_s);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QCOMPARE(step(u"prompt_eng"_s, 3).status, core::StepStatus::Active);
    auto *months = panel().findChild<QSpinBox *>();
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Up);
    QCOMPARE(step(u"prompt_eng"_s, 3).months, core::Months(13));
}

void TestGrowthPlan::aDoneStepOffersWhatItReached()
{
    open(resources::example());
    const core::EntryId id = step(u"prompt_eng"_s, 3).id;
    m_page->choose(id.text());
    for (CheckItem *item : panel().findChildren<CheckItem *>())
        item->box()->click();
    QVERIFY(panel().step().offers.isEmpty());
    panel().statusWanted(id, core::StepStatus::Done);
    QCOMPARE(panel().step().offers.size(), 1);
    QPushButton *offer = button(panel(), u"Set my depth in Prompt engineering to 4"_s);
    QVERIFY(offer);
    // It never does so by itself.
    QCOMPARE(core::findEntry(m_document->profile(), core::DomainId(u"prompt_eng"_s))->self, core::Depth(3));
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(core::findEntry(m_document->profile(), core::DomainId(u"prompt_eng"_s))->self, core::Depth(4));
    QVERIFY(panel().step().offers.isEmpty());
}

void TestGrowthPlan::aSystemIsRecorded()
{
    open(resources::example());
    const auto impacts = m_document->profile().impacts.size();
    for (const core::Step &each : plan().steps) {
        if (each.vector == core::Vector::Impact)
            m_page->choose(each.id.text());
    }
    panel().statusWanted(panel().step().id, core::StepStatus::Done);
    auto *title = named<QLineEdit>(panel(), u"The system in production"_s);
    QVERIFY(title);
    QVERIFY(!button(panel(), u"Record"_s)->isEnabled());
    title->setFocus();
    QTest::keyClicks(title, u"Answers for 50K users"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(m_document->profile().impacts.size(), impacts + 1);
    QCOMPARE(m_document->profile().impacts.constLast().title, u"Answers for 50K users"_s);
    QVERIFY(panel().step().offers.isEmpty());
}

void TestGrowthPlan::theNoteIsTyped()
{
    open(resources::example());
    for (const core::Step &each : plan().steps) {
        if (each.vector == core::Vector::Leadership)
            m_page->choose(each.id.text());
    }
    auto *note = named<QLineEdit>(panel(), u"Note"_s);
    note->setFocus();
    note->selectAll();
    // The note is the step's title: what is typed must not lose the field.
    QTest::keyClicks(note, u"Mira"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u" to 3"_s);
    QCOMPARE(panel().step().note, u"Mira to 3"_s);
    QCOMPARE(panel().step().title, u"Mira to 3"_s);
    // One word, one step of the undo stack.
    m_document->undoStack()->undo();
    QCOMPARE(panel().step().note, u"Daniel up to level 3 in Prompt engineering"_s);
}

void TestGrowthPlan::aGoalThatNoStepsReach()
{
    core::Profile profile;
    profile.framework = {m_rubric->framework.id, m_rubric->framework.revision, {}};
    for (const core::Domain &domain : m_rubric->framework.domains)
        core::entryFor(profile, domain.id).applies = domain.id.text() == u"safety";
    show(profile);
    core::Plan plan;
    plan.goal.level = core::CareerLevelId(u"staff_ai_engineer"_s);
    m_document->edit(u"Set"_s, [&](core::Profile &changed) { changed.plan = plan; });
    QVERIFY2(answer().startsWith(u"No steps lead to Staff AI Engineer: "_s), qPrintable(answer()));
    QVERIFY(!button(*m_page, u"Find shortest route"_s)->isEnabled());
    m_page->findRoute();
    QCOMPARE(this->plan(), plan);
}

void TestGrowthPlan::goalBarEditsThePlan()
{
    open(resources::example());
    auto *goal = named<QComboBox>(*m_page, u"Goal"_s);
    QCOMPARE(goal->currentText(), u"Staff AI Engineer"_s);
    goal->setFocus();
    QTest::keyClick(goal, Qt::Key_Down);
    QCOMPARE(plan().goal.level, core::CareerLevelId(u"senior_ai_engineer"_s));
    QTRY_VERIFY(answer().startsWith(u"Reached"_s));
    m_document->undoStack()->undo();
    QCOMPARE(goal->currentText(), u"Staff AI Engineer"_s);
    auto *pace = named<QSpinBox>(*m_page, u"Pace"_s);
    pace->setFocus();
    QTest::keyClick(pace, Qt::Key_Down);
    QTest::keyClick(pace, Qt::Key_Down);
    QCOMPARE(plan().pace, 90);
    // One turn of the control, one step of the undo stack.
    m_document->undoStack()->undo();
    QCOMPARE(plan().pace, 100);
    QCOMPARE(pace->value(), 100);
    auto *start = named<QDateEdit>(*m_page, u"Start"_s);
    start->setDate(QDate(2027, 2, 1));
    QCOMPARE(plan().start, QDate(2027, 2, 1));
    // Nothing moves before it is asked for.
    QCOMPARE(step(u"prompt_eng"_s, 3).start, QDate(2027, 1, 1));
}

void TestGrowthPlan::theSamePlanAsATable()
{
    open(resources::example());
    QSignalSpy shown(m_page.get(), &GrowthPage::tableShown);
    auto *table = m_page->findChild<QTreeView *>();
    QVERIFY(!table->isVisible());
    button(*m_page, u"Table"_s)->click();
    QVERIFY(table->isVisible() && !timeline().isVisible());
    QCOMPARE(shown.size(), 1);
    int rows = 0;
    for (int lane = 0; lane < table->model()->rowCount(); ++lane) {
        const QModelIndex parent = table->model()->index(lane, 0);
        rows += table->model()->rowCount(parent);
        for (int cell = 0; cell < table->model()->rowCount(parent) * table->model()->columnCount(); ++cell) {
            const QModelIndex index = table->model()->index(cell / table->model()->columnCount(),
                                                            cell % table->model()->columnCount(), parent);
            QVERIFY2(!index.data().toString().isEmpty(), qPrintable(parent.data().toString()));
        }
    }
    QCOMPARE(rows, plan().steps.size());
    const QString id = step(u"cost_opt"_s, 2).id.text();
    const TimelineItemModel &items = *timeline().itemModel();
    table->setFocus();
    table->setCurrentIndex(items.indexOfBar(items.position(id)));
    QCOMPARE(m_page->chosen(), id);
    m_page->setTable(false);
    QVERIFY(timeline().isVisible());
}

void TestGrowthPlan::emptyLanesOnRequest()
{
    open(resources::example());
    const auto lanes = timeline().model().lanes.size();
    auto *box = m_page->findChild<TimelineCard *>()->findChild<QCheckBox *>();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(timeline().model().lanes.size(), lanes + 3);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(timeline().model().lanes.size(), lanes);
}

void TestGrowthPlan::theCalendarIsWritten()
{
    open(resources::example());
    const QTemporaryDir folder;
    QSignalSpy written(m_page.get(), &GrowthPage::calendarExported);
    QSignalSpy failed(m_page.get(), &GrowthPage::calendarFailed);
    const QString path = folder.filePath(u"plan.ics"_s);
    m_page->exportCalendarTo(path);
    QCOMPARE(written.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("BEGIN:VEVENT"), plan().steps.size());
    m_page->exportCalendarTo(folder.filePath(u"none/plan.ics"_s));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().toString().contains(u"plan.ics"));
}

void TestGrowthPlan::aReadOnlyPlanStays()
{
    open(resources::example());
    core::Profile newer = m_document->profile();
    newer.version = core::profileVersion + 1;
    show(newer);
    QVERIFY(!button(*m_page, u"Find shortest route"_s)->isEnabled());
    m_page->choose(step(u"prompt_eng"_s, 3).id.text());
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_Delete);
    QTest::keyClick(&timeline(), Qt::Key_Right, Qt::ControlModifier);
    for (const CheckItem *item : panel().findChildren<CheckItem *>())
        QVERIFY(!item->box()->isEnabled());
    QCOMPARE(m_document->profile(), newer);
}

void TestGrowthPlan::manySteps()
{
    core::Profile profile;
    profile.framework = {m_rubric->framework.id, m_rubric->framework.revision, {}};
    core::Plan plan;
    plan.start = QDate(1990, 1, 31);
    for (int i = 0; i < 200; ++i) {
        core::Step step;
        step.id = core::EntryId(QString::number(i));
        step.vector = i % 2 == 0 ? core::Vector::Impact : core::Vector::Leadership;
        step.months = core::Months(6);
        step.start = QDate(1990, 1, 31).addMonths(6 * i);
        step.end = step.start->addMonths(6);
        step.note = QString(200, u'M');
        plan.steps.append(step);
    }
    profile.plan = plan;
    show(profile);
    QCOMPARE(timeline().model().bars.size(), 200);
    m_page->choose(u"199"_s);
    QCOMPARE(timeline().selected(), u"199"_s);
    m_page->reschedule();
    QCOMPARE(this->plan().steps.size(), 200);
    // From today on, since nothing of it is begun.
    for (const core::Step &each : this->plan().steps)
        QVERIFY(*each.start >= today);
}

QTEST_MAIN(TestGrowthPlan)
#include "tst_growthplan.moc"
