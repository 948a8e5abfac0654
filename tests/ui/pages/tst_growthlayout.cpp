// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileio.h"
#include "resources/paths.h"
#include "ui/document/documentfile.h"
#include "ui/pages/detailsarea.h"
#include "ui/pages/drawerbar.h"
#include "ui/pages/growthpage.h"
#include "ui/pages/opportunitylist.h"
#include "ui/pages/steppanel.h"
#include "ui/pages/timelinecard.h"
#include "ui/timeline/legendwidget.h"
#include "ui/timeline/timelinetable.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/elidedlabel.h"

#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace depthchart;
using namespace depthchart::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<depthchart::ui::LineSpan>)

namespace {

const QDate today(2026, 11, 23);
const QSize large(1450, 860);
/// Of a window of 1024 by 640.
const QSize low(896, 528);

} // namespace

/// How the Growth page shows itself: what it opens with, and how its parts share the room.
class TestGrowthLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensWithWhatIsCritical();
    void theListStaysUntilSomethingIsChosen();
    void eachBarOfARowCanBeChosen();
    void theListEndsBetweenRows();
    void drawersHaveRoom();
    void theTimelineEndsAboveADrawer();
    void noLaneIsCutAtTheTop();
    void theTableOpensAtItsTop();
    void legendAndEmptyLanesHaveRoom();
    void aConflictIsToldAsRoomAllows();
    void cutsNoLine_data();
    void cutsNoLine();

private:
    [[nodiscard]] QTableView &table() const
    {
        return *m_page->findChild<OpportunityList *>()->findChild<QTableView *>();
    }
    [[nodiscard]] TimelineView &timeline() const { return *m_page->findChild<TimelineView *>(); }
    [[nodiscard]] TimelineCard &card() const { return *m_page->findChild<TimelineCard *>(); }
    [[nodiscard]] DrawerBar &drawers() const { return *m_page->findChild<DrawerBar *>(); }
    [[nodiscard]] const core::Step &step(const QString &domain, int from) const;
    void resize(QSize size);

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<GrowthPage> m_page;
    std::shared_ptr<const Rubric> m_rubric;
};

void TestGrowthLayout::initTestCase()
{
    const auto rubric = loadRubric(resources::builtInFramework());
    QVERIFY(rubric.has_value());
    m_rubric = *rubric;
}

void TestGrowthLayout::init()
{
    QFile file(resources::example());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto profile = core::readProfile(file.readAll());
    QVERIFY(profile.has_value());
    m_page.reset();
    m_document = std::make_unique<ProfileDocument>(m_rubric);
    m_document->load(*profile, {}, {});
    m_page = std::make_unique<GrowthPage>(m_document.get(), today);
    m_page->resize(large);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

const core::Step &TestGrowthLayout::step(const QString &domain, int from) const
{
    static const core::Step none;
    for (const core::Step &each : m_document->profile().plan->steps) {
        if (each.domain == core::DomainId(domain) && each.from == core::Depth(from))
            return each;
    }
    return none;
}

void TestGrowthLayout::resize(QSize size)
{
    m_page->resize(size);
    QCoreApplication::processEvents();
}

void TestGrowthLayout::opensWithWhatIsCritical()
{
    QCOMPARE(m_page->chosen(), step(u"prompt_eng"_s, 3).id.text());
    QCOMPARE(table().verticalScrollBar()->value(), 0);
    QCOMPARE(timeline().verticalScrollBar()->value(), 0);
    QCOMPARE(timeline().horizontalScrollBar()->value(), 0);
}

void TestGrowthLayout::theListStaysUntilSomethingIsChosen()
{
    m_document->edit(u"Set"_s, [](core::Profile &profile) { profile.plan->pace = 90; });
    QCOMPARE(table().verticalScrollBar()->value(), 0);
    const auto inView = [this] {
        return table().viewport()->rect().contains(table().visualRect(table().currentIndex()).center());
    };
    table().setCurrentIndex(table().model()->index(table().model()->rowCount() - 1, 0));
    QVERIFY(inView());
    QVERIFY(table().verticalScrollBar()->value() > 0);
    m_page->choose(step(u"prompt_eng"_s, 3).id.text());
    QVERIFY(inView());
}

void TestGrowthLayout::eachBarOfARowCanBeChosen()
{
    for (const int from : {0, 1}) {
        timeline().select(step(u"agent_systems"_s, from).id.text());
        QCOMPARE(m_page->chosen(), step(u"agent_systems"_s, from).id.text());
    }
}

void TestGrowthLayout::theListEndsBetweenRows()
{
    const int row = table().verticalHeader()->defaultSectionSize();
    for (const int height : {830, 843, 857, 871}) {
        resize({large.width(), height});
        QVERIFY(table().viewport()->height() < table().verticalHeader()->length());
        QCOMPARE(table().viewport()->height() % row, 0);
        QVERIFY(card().geometry().bottom() < m_page->findChild<OpportunityList *>()->parentWidget()->y());
    }
}

void TestGrowthLayout::drawersHaveRoom()
{
    resize(low);
    drawers().setOpen(0);
    QCoreApplication::processEvents();
    const int row = table().verticalHeader()->defaultSectionSize();
    QVERIFY(table().viewport()->height() >= 4 * row);
    QCOMPARE(table().viewport()->height() % row, 0);
    drawers().setOpen(1);
    for (const core::Step &each : m_document->profile().plan->steps) {
        if (each.vector == core::Vector::Scale)
            m_page->choose(each.id.text());
    }
    QCoreApplication::processEvents();
    const auto *panel = m_page->findChild<StepPanel *>();
    const auto *note = panel->findChild<QLineEdit *>();
    const auto *area = panel->findChild<DetailsArea *>();
    const QRect shown = area->viewport()->rect();
    QVERIFY(note->isVisible());
    QVERIFY(shown.contains(QRect(note->mapTo(area->viewport(), QPoint()), note->size())));
}

void TestGrowthLayout::theTimelineEndsAboveADrawer()
{
    resize(low);
    const int whole = timeline().viewport()->height();
    timeline().select(m_document->profile().plan->steps.constLast().id.text());
    drawers().setOpen(0);
    QCoreApplication::processEvents();
    const QWidget *drawer = m_page->findChild<OpportunityList *>()->parentWidget();
    const QWidget *view = timeline().viewport();
    QVERIFY(view->mapTo(m_page.get(), view->rect().bottomLeft()).y() <= drawer->geometry().top());
    // The chosen bar can be seen, and what is covered scrolled to.
    QVERIFY(view->rect().contains(timeline().visualRect(timeline().selectedIndex())));
    QVERIFY(timeline().verticalScrollBar()->maximum() > 0);
    drawers().setOpen(-1);
    QCoreApplication::processEvents();
    QCOMPARE(timeline().viewport()->height(), whole);
    resize(large);
    QVERIFY(table().isVisible());
    QVERIFY(card().geometry().bottom() < drawer->geometry().top());
}

void TestGrowthLayout::noLaneIsCutAtTheTop()
{
    resize({low.width(), 484});
    const auto lane = static_cast<int>(timeline().geometryOfBars().rows().metrics().lane);
    QScrollBar *bar = timeline().verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->maximum() % lane, 0);
    for (const core::Step &each : m_document->profile().plan->steps) {
        m_page->choose(each.id.text());
        QCOMPARE(bar->value() % lane, 0);
    }
}

void TestGrowthLayout::theTableOpensAtItsTop()
{
    m_page->setTable(true);
    QCoreApplication::processEvents();
    const auto *rows = m_page->findChild<TimelineTable *>();
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->verticalScrollBar()->value(), 0);
    QVERIFY(rows->viewport()->rect().contains(rows->visualRect(rows->currentIndex()).center()));
    QVERIFY(!m_page->findChild<TimelineLegend *>()->isVisible());
    // The columns take the whole width.
    QCOMPARE(rows->header()->length(), rows->viewport()->width());
    m_page->setTable(false);
    QVERIFY(m_page->findChild<TimelineLegend *>()->isVisible());
}

void TestGrowthLayout::legendAndEmptyLanesHaveRoom()
{
    resize(low);
    drawers().setOpen(2);
    QCoreApplication::processEvents();
    const auto *legend = m_page->findChild<TimelineLegend *>();
    QVERIFY(legend->isVisible());
    QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
    for (const ElidedLabel *label : card().findChildren<ElidedLabel *>())
        QVERIFY2(!label->isVisible() || !label->isElided(), qPrintable(label->text()));
    // Narrower, it takes a second line.
    resize({600, 528});
    QVERIFY(legend->height() >= legend->heightForWidth(legend->width()));
    QVERIFY(legend->heightForWidth(legend->width()) > legend->heightForWidth(2000));
}

void TestGrowthLayout::aConflictIsToldAsRoomAllows()
{
    const auto told = [this] {
        for (const ElidedLabel *label : card().findChildren<ElidedLabel *>()) {
            if (label->isVisible() && label->text().contains(u"Oct to Dec 2027"))
                return label->text();
        }
        return QString();
    };
    QCOMPARE(told(), u"Oct to Dec 2027: three at once, two streams; Leadership is pinned"_s);
    resize({700, 528});
    QCOMPARE(told(), u"Conflict, Oct to Dec 2027"_s);
    resize(large);
    QVERIFY(told().contains(u"Leadership is pinned"));
}

void TestGrowthLayout::cutsNoLine_data()
{
    QTest::addColumn<QList<LineSpan>>("lines");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("shown");
    const QList<LineSpan> lines{{0, 17}, {20, 37}, {40, 57}};
    QTest::newRow("room for all") << lines << 80 << 80;
    QTest::newRow("between two") << lines << 38 << 38;
    QTest::newRow("at an edge") << lines << 37 << 37;
    QTest::newRow("through one") << lines << 30 << 20;
    QTest::newRow("through the last") << lines << 50 << 40;
    QTest::newRow("no room for one") << lines << 10 << 10;
    QTest::newRow("side by side") << QList<LineSpan>{{0, 10}, {20, 50}, {12, 29}} << 25 << 12;
    QTest::newRow("nothing there") << QList<LineSpan>() << 25 << 25;
}

void TestGrowthLayout::cutsNoLine()
{
    QFETCH(QList<LineSpan>, lines);
    QFETCH(int, height);
    QFETCH(int, shown);
    QCOMPARE(heightWithoutCut(lines, height), shown);
}

QTEST_MAIN(TestGrowthLayout)
#include "tst_growthlayout.moc"
